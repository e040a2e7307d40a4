"""From a rendered request to the exact bytes: secrets filled in, everything checked once more."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple
from urllib.parse import unquote

from hookstudio import __version__
from hookstudio.core.daemon import call_in_thread
from hookstudio.core.delivery.address import Origin, RefusedRequestError, split_url
from hookstudio.core.delivery.redaction import Redactor
from hookstudio.core.delivery.result import SentRequest
from hookstudio.core.delivery.stamp import Stamp
from hookstudio.core.liquid import placeholders
from hookstudio.core.liquid.placeholders import SecretExpression
from hookstudio.core.marks import marked
from hookstudio.core.project.webhook import METHODS
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.secrets import SecretStore
from hookstudio.core.wording import tr

USER_AGENT = f"HookStudio/{__version__}"

OWN_HEADERS = frozenset(
    {"host", "content-length", "transfer-encoding", "connection", "expect", "te", "trailer"}
    | {"upgrade", "keep-alive", "proxy-connection", "proxy-authorization"}
)
"""They belong to the connection, not to the message; what an author writes is not sent."""

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\x85\u2028\u2029]")

Evaluate = Callable[[SecretExpression, Mapping[str, str]], str]


@dataclass(frozen=True, slots=True)
class WireRequest:
    """What goes out. `sent` is the same, masked; `redactor` knows the values that were filled in.

    `headers` are all there are: Host, the author's in their order, then what they left out.
    """

    method: str
    origin: Origin
    target: bytes
    headers: tuple[tuple[bytes, bytes], ...] = field(repr=False)
    body: bytes = field(repr=False)
    sent: SentRequest
    redactor: Redactor


async def build_wire(
    request: RenderedRequest, secrets: SecretStore, *, evaluate: Evaluate | None = None
) -> WireRequest:
    """Fill in the secrets and check the outcome; raises RefusedRequestError or SecretError."""
    names = _secret_names(request)
    values = {name: (await secrets.get(name)).reveal() for name in names}
    if not values:
        return _assemble(request, lambda text: text, Redactor())
    redactor = Redactor()
    for name, value in values.items():
        redactor.add(name, value)

    def assemble() -> WireRequest:
        # Late, and in the thread: python-liquid takes 150 ms to import.
        chosen = evaluate or _liquid_evaluate()

        def fill(secret: SecretExpression) -> str:
            value = chosen(secret, values)
            redactor.add("+".join(secret.names), value)
            return value

        try:
            return _assemble(request, lambda text: placeholders.replace(text, fill), redactor)
        except RefusedRequestError as error:
            # A port or a scheme that came from a secret would be quoted.
            raise RefusedRequestError(redactor.text(str(error))) from None

    return await call_in_thread(assemble, name="fill in secrets")


def stamped(wire: WireRequest, stamp: Stamp) -> WireRequest:
    """The same request with the outbox's own headers, which replace an author's."""
    added = stamp(wire.body)
    names = {name.lower() for name, _ in added}
    kept = [row for row in wire.headers if row[0].decode("ascii").lower() not in names]
    shown = [row for row in wire.sent.headers if row[0].lower() not in names]
    raw = tuple((name.encode("ascii"), value.encode("ascii")) for name, value in added)
    return replace(
        wire,
        headers=(*kept, *raw),
        sent=replace(wire.sent, headers=(*shown, *added)),
    )


def masked_request(request: RenderedRequest) -> SentRequest:
    """The request to show where nothing was sent."""
    headers = tuple((h.name, placeholders.masked(h.value.text)) for h in request.headers)
    body = b"" if request.method == "GET" else _encoded(placeholders.masked(request.body.text))
    return SentRequest(request.method, placeholders.masked(request.url.text), headers, body)


def _liquid_evaluate() -> Evaluate:
    from hookstudio.core.liquid.secrets_eval import evaluate  # start-up time, see above

    return evaluate


def _secret_names(request: RenderedRequest) -> tuple[str, ...]:
    texts = [request.url.text, request.body.text, *(h.value.text for h in request.headers)]
    return tuple(dict.fromkeys(name for text in texts for name in placeholders.names(text)))


def _assemble(
    request: RenderedRequest, fill: Callable[[str], str], redactor: Redactor
) -> WireRequest:
    if request.method not in METHODS:
        raise RefusedRequestError(
            tr("'{method}' is not a method of Braze's.", method=marked(request.method[:20]))
        )
    origin, target, userinfo = split_url(fill(request.url.text))
    # A GET takes no body (spec/braze.md §7.13).
    body = b"" if request.method == "GET" else _encoded(fill(request.body.text))
    rows = _header_rows(request, fill)
    # As every HTTP client does; the author sees it in the request as sent.
    if userinfo and not _has(rows, "authorization"):
        redactor.add("password", unquote(userinfo.partition(":")[2]))
        credentials = base64.b64encode(unquote(userinfo).encode()).decode()
        rows.append(_Row("Authorization", f"Basic {credentials}", "Basic ••••"))
    if not _has(rows, "user-agent"):
        rows.append(_Row("User-Agent", USER_AGENT))
    if not _has(rows, "accept-encoding"):
        # httpx has no bound on what it decompresses, and Braze's own header is not known.
        rows.append(_Row("Accept-Encoding", "identity"))
    # RFC 9110 §8.6: a length of 0 is expected where the method usually has a body.
    if body or request.method in ("POST", "PUT"):
        rows.append(_Row("Content-Length", str(len(body))))
    rows.insert(0, _Row("Host", origin.host_header))
    shown = masked_request(request)
    headers = tuple((row.name, row.shown or row.value) for row in rows)
    url = redactor.text(shown.url)
    return WireRequest(
        method=request.method,
        origin=origin,
        target=target,
        headers=tuple(_checked(row) for row in rows),
        body=body,
        sent=SentRequest(request.method, url, headers, shown.body),
        redactor=redactor,
    )


class _Row(NamedTuple):
    """One header; `shown` is its masked value where that differs."""

    name: str
    value: str
    shown: str = ""


def _header_rows(request: RenderedRequest, fill: Callable[[str], str]) -> list[_Row]:
    rows = []
    for header in request.headers:
        if header.name.lower() not in OWN_HEADERS:
            shown = placeholders.masked(header.value.text).strip(" \t")
            rows.append(_Row(header.name, fill(header.value.text).strip(" \t"), shown))
    return rows


def _has(rows: list[_Row], name: str) -> bool:
    return any(row.name.lower() == name for row in rows)


def _checked(row: _Row) -> tuple[bytes, bytes]:
    """The header's bytes; what is said about a bad one never repeats its value."""
    if not _TOKEN.fullmatch(row.name):
        name = marked(row.name[:40])
        raise RefusedRequestError(
            tr("'{name}' is not a header name.", name=name) if name else tr("A header has no name.")
        )
    if _CONTROL.search(row.value):
        raise RefusedRequestError(
            tr("Header {name} has a line break or control character in its value.", name=row.name)
        )
    if not row.value.isascii():
        raise RefusedRequestError(
            tr(
                "Header {name} has a character that cannot go in a header; encode it first.",
                name=row.name,
            )
        )
    return row.name.encode("ascii"), row.value.encode("ascii")


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace")
