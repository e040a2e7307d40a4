"""Fetch and record: ask the host of a connected-content call once, and keep what it answers.

The only place that contacts such a host, and only when a person asks for it. The limits are
Braze's (spec/braze.md §4.6): two seconds, 1 MB, no redirects, ports 80 and 443. How a credential
is kept and sent is Hook Studio's choice (`_credential_rows`).
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.delivery.attempt import Surroundings, attempt
from hookstudio.core.delivery.decoding import body_text
from hookstudio.core.delivery.redaction import Redactor
from hookstudio.core.delivery.result import Attempt, Response
from hookstudio.core.errors import SecretError, SecretMissingError
from hookstudio.core.liquid import connecting, placeholders
from hookstudio.core.liquid.placeholders import SecretExpression
from hookstudio.core.liquid.result import ConnectedContentCall
from hookstudio.core.project.response import STATUSES, RecordedAnswer, name_for
from hookstudio.core.request.rendered import RenderedHeader, RenderedRequest, RenderedText
from hookstudio.core.secrets import (
    MemoryStore,
    SecretStore,
    nothing_sent,
    without_nothing_sent,
)
from hookstudio.core.settings import NetworkSettings
from hookstudio.core.wording import tr

USER_AGENT = f"Braze Sender {'0' * 40}"
"""Braze names itself so, with a hash that changes; receivers match the start."""

_BASE64, _PLAIN = "base64", "plain"
_HEADER_LINE = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]+(.*)")


@dataclass(frozen=True, slots=True)
class Recorded:
    """What came of it: the answer, or None and why not. `message` is one plain sentence."""

    answer: RecordedAnswer | None
    message: str


async def record(
    call: ConnectedContentCall,
    *,
    secrets: SecretStore,
    settings: NetworkSettings | None = None,
    surroundings: Surroundings | None = None,
) -> Recorded:
    """Ask the host once, as the call says, and return its answer as a recording.

    Never raises for what goes wrong on the way. The value of a credential is in the request only:
    an answer that repeats it has it masked.
    """
    complaint = _complaint(call)
    if complaint:
        return Recorded(None, nothing_sent(complaint))
    try:
        credential = await _credential(call, secrets)
    except SecretMissingError as error:
        return Recorded(None, error.message)  # it says already that nothing was sent
    except SecretError as error:
        return Recorded(None, nothing_sent(error.message))
    limits = replace(
        settings or NetworkSettings(),
        deadline_s=connecting.TIME_LIMIT_S,
        connect_timeout_s=connecting.TIME_LIMIT_S,
    )
    around = replace(
        surroundings or Surroundings(),
        evaluate=_evaluate,
        body_cap=connecting.BODY_LIMIT_BYTES,
    )
    store = MemoryStore(credential.values)
    made = await attempt(
        _request(call, credential), secrets=store, settings=limits, surroundings=around
    )
    return await _recorded(call, made, credential)


@dataclass(frozen=True, slots=True)
class _Credential:
    """The headers of a credential, its values still as placeholders, and what must not be kept."""

    rows: tuple[tuple[str, str], ...] = ()
    values: Mapping[str, str] = field(default_factory=dict, repr=False)
    redactor: Redactor = field(default_factory=Redactor, repr=False)


def _complaint(call: ConnectedContentCall) -> str:
    if call.method not in connecting.METHODS:
        return tr("Braze asks by GET or POST only, not by {method}.", method=call.method[:20])
    texts = (call.url, call.body, *call.headers.values())
    if any(placeholders.OPEN in text for text in texts):
        return tr("A secret cannot stand in connected content; name a credential instead.")
    return connecting.url_complaint(call.url)


async def _credential(call: ConnectedContentCall, secrets: SecretStore) -> _Credential:
    if not call.credential:
        return _Credential()
    value = (await secrets.get(call.credential)).reveal().strip()
    if call.credential_kind == "basic_auth":
        return _basic_auth(call.credential, value)
    return _credential_rows(call.credential, value)


def _basic_auth(name: str, value: str) -> _Credential:
    """`user:password`, sent as HTTP's Basic authentication."""
    user, colon, password = value.partition(":")
    if not colon or not user:
        raise SecretError(tr('Secret "{name}" should be user:password for :basic_auth.', name=name))
    redactor = _redactor(name, password, value)
    row = ("Authorization", f"Basic {_placeholder(name, _BASE64)}")
    return _Credential((row,), {name: value}, redactor)


def _credential_rows(name: str, value: str) -> _Credential:
    """What `:auth_credentials` sends: each line `Name: value` is a header; else a Bearer token.

    Hook Studio's choice: Braze keeps such a credential in its dashboard as headers with values.
    """
    lines = [line for line in value.splitlines() if line.strip()]
    headers = [_HEADER_LINE.fullmatch(line.strip()) for line in lines]
    if not lines or not all(headers):
        row = ("Authorization", f"Bearer {_placeholder(name, _PLAIN)}")
        return _Credential((row,), {name: value}, _redactor(name, value))
    rows, values = [], {}
    for number, match in enumerate(match for match in headers if match is not None):
        key = f"{name} {number + 1}" if len(lines) > 1 else name
        rows.append((match[1], _placeholder(key, _PLAIN)))
        values[key] = match[2]
    # `Token abc` in a header is masked as a whole, and where the token stands alone.
    parts = [part for whole in values.values() for part in (whole, whole.split()[-1])]
    return _Credential(tuple(rows), values, _redactor(name, *parts))


def _redactor(name: str, *values: str) -> Redactor:
    redactor = Redactor()
    for value in values:
        redactor.add(name, value)
    return redactor


def _placeholder(name: str, form: str) -> str:
    return placeholders.encode(SecretExpression(form, (name,), {}))


def _evaluate(secret: SecretExpression, values: Mapping[str, str]) -> str:
    value = values[secret.names[0]]
    if secret.expression == _BASE64:
        return base64.b64encode(value.encode("utf-8", "surrogatepass")).decode("ascii")
    return value


def _request(call: ConnectedContentCall, credential: _Credential) -> RenderedRequest:
    taken = {name.lower() for name, _ in credential.rows}
    rows = [row for row in call.headers.items() if row[0].lower() not in taken]
    if not any(name.lower() == "user-agent" for name, _ in rows):
        rows.append(("User-Agent", USER_AGENT))
    return RenderedRequest(
        webhook="",
        user="",
        language=None,
        method=call.method,
        url=RenderedText("url", call.url),
        headers=tuple(
            RenderedHeader(name, RenderedText(f"headers[{index}].value", value))
            for index, (name, value) in enumerate([*rows, *credential.rows])
        ),
        body=RenderedText("body", call.body),
    )


async def _recorded(call: ConnectedContentCall, made: Attempt, credential: _Credential) -> Recorded:
    response = made.response
    if response is not None and response.cut:
        return _nothing(tr("The answer is larger than 1 MB, which is more than Braze takes."))
    if response is None or not response.complete:
        return _nothing(without_nothing_sent(made.message))
    if response.status not in STATUSES:
        return _nothing(
            tr("The host answered {status}, which is no status of HTTP.", status=response.status)
        )
    # In a thread: looking for a value in all its forms takes a while in 1 MB.
    text, note = await call_in_thread(
        lambda: _text(response, credential.redactor), name="read the answer"
    )
    answer = RecordedAnswer(
        name_for(call.url),
        call.url,
        call.method,
        response.status,
        content_type=credential.redactor.text(response.header("content-type") or ""),
        body=text,
        delay_s=round(min(made.timing.total_ms / 1000, connecting.TIME_LIMIT_S), 3),
    )
    status, delay_s = answer.status, answer.delay_s
    taken = tr("Recorded {status} after {delay_s:g} s.", status=status, delay_s=delay_s)
    redirect = tr("A redirect is not followed.") if 300 <= answer.status < 400 else ""
    unverified = tr("The server's certificate was not verified.") if made.unverified else ""
    parts = (taken, unverified, redirect, response.note, note)
    return Recorded(answer, " ".join(part for part in parts if part))


def _nothing(why: str) -> Recorded:
    return Recorded(None, tr("{problem} Nothing was recorded.", problem=why))


def _text(response: Response, redactor: Redactor) -> tuple[str, str]:
    masked = replace(response, body=redactor.content(response.body))
    decoded = body_text(masked)
    text = decoded.text
    if text[:1] in ("{", "[") and not text.endswith("\n"):
        # White space after JSON means nothing, and with it the file has the body as a block.
        text += "\n"
    return text, decoded.note
