"""From a rendered URL to the one that is sent, and what there is to say about it.

spec/braze.md §7.12: trimmed, line breaks of a template's layout removed, a space and what is not
ASCII percent-encoded with a finding. Secrets pass through as the placeholders they are.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.liquid.placeholders import PLACEHOLDER
from hookstudio.core.liquid.result import TracePiece
from hookstudio.core.request.quoting import quoted, shown
from hookstudio.core.request.rendered import RenderedText
from hookstudio.core.request.rendered_field import RenderedField, piece_at
from hookstudio.core.request.rewrite import Rewrite
from hookstudio.core.request.rules import verdict
from hookstudio.core.request.url import Url, UrlFault, read_url
from hookstudio.core.wording import tr

RECEIVER_PORT = 8600
"""The port that a new project's webhooks point to."""

_BLANK = " \t\r\n\v\f"
_WHITE_SPACE = re.compile(r"[ \t\r\n]+")
# What httpx would encode on its own; done here so that the URL shown is the URL sent.
_UNSAFE = re.compile(rf"{PLACEHOLDER.pattern}|[^\x21-\x7e]+|[\"<>`{{}}]")


@dataclass(frozen=True, slots=True)
class FinishedUrl:
    """The URL as it would be sent; `url` is None when it cannot be.

    `computed_host`: not all of it up to its path stands in the template, or is an environment's.
    """

    text: RenderedText
    findings: tuple[Finding, ...]
    url: Url | None = None
    computed_host: bool = False

    @property
    def loopback(self) -> bool:
        return self.url is not None and self.url.host.loopback


def finish_url(field: RenderedField, receiver_port: int | None = None) -> FinishedUrl:
    """Clean, check and encode a rendered URL; findings of the rendering itself are not repeated."""
    if field.failed:
        text = RenderedText(field.field, field.rendering.text, field.rendering.trace)
        return FinishedUrl(text, ())
    tidied, removed = _tidy(field)
    url = read_url(tidied.text)
    notes = _Notes(field, tidied)
    if removed is not None:
        notes.add_removed(removed)
    if isinstance(url, UrlFault):
        at = (url.start, url.end)
        notes.add(url.code.lower(), Severity.ERROR, url.message, at, url.code)
        return notes.finish(Rewrite.of(tidied.text, ()), None)
    rewrite = Rewrite.of(tidied.text, _edits(tidied.text, url, receiver_port))
    notes.add_all(tidied.text, url, receiver_port)
    computed = _is_computed(tidied.trace(field.rendering.trace), url.path_start)
    return replace(notes.finish(rewrite, url), computed_host=computed)


def _is_computed(trace: Iterable[TracePiece], end: int) -> bool:
    """Whether anything but one stretch of the author's own text, with an environment's values in
    it, stands before `end`."""
    pieces = [piece for piece in trace if piece.start < end and not piece.empty]
    if any(piece.source or piece.kind not in ("text", "environment") for piece in pieces):
        return True
    return any(one.span.end != two.span.start for one, two in itertools.pairwise(pieces))


def _tidy(field: RenderedField) -> tuple[Rewrite, tuple[int, int] | None]:
    """Trim; remove line breaks that the template's layout makes. Also: where the first one is.

    A line break inside a plain URL, or one that a value brings, stays and is refused.
    """
    text, trace = field.rendering.text, field.rendering.trace
    start = len(text) - len(text.lstrip(_BLANK))
    end = max(start, len(text.rstrip(_BLANK)))
    edits = [(0, start, "")]
    first: tuple[int, int] | None = None
    for match in _WHITE_SPACE.finditer(text, start, end) if field.has_liquid else ():
        if not {"\r", "\n"} & set(match.group()):
            continue
        pieces = (piece_at(trace, match.start()), piece_at(trace, match.end() - 1))
        if all(piece is not None and piece.kind == "text" for piece in pieces):
            first = first or match.span()
            edits.append((match.start(), match.end(), ""))
    edits.append((end, len(text), ""))
    return Rewrite.of(text, edits), first


def _edits(text: str, url: Url, receiver_port: int | None) -> Iterator[tuple[int, int, str]]:
    """What is changed in a URL that can be sent, in order."""
    start, end = url.host_range
    if text[start:end] != url.host.text:
        yield start, end, url.host.text
    if _is_receiver(url, receiver_port):
        yield *url.port_range, f":{receiver_port}"
    fragment = text.find("#", url.path_start)
    stop = fragment if fragment >= 0 else len(text)
    for match in _UNSAFE.finditer(text, url.path_start, stop):
        if not PLACEHOLDER.fullmatch(match.group()):
            yield match.start(), match.end(), _encoded(match.group())
    if fragment >= 0:
        yield fragment, len(text), ""


def _is_receiver(url: Url, receiver_port: int | None) -> bool:
    at_receiver = url.host.loopback and url.port == RECEIVER_PORT and url.scheme == "http"
    return at_receiver and receiver_port not in (None, RECEIVER_PORT)


def _encoded(text: str) -> str:
    data = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode("utf-8")
    return "".join(f"%{byte:02X}" for byte in data)


def _loopback_message(host: str, address: str) -> str:
    if not address or host == address:
        return tr(
            "{host} is this computer: good for a test, not allowed in Braze.", host=shown(host)
        )
    return tr(
        "{host} is this computer ({address}): good for a test, not allowed in Braze.",
        host=shown(host),
        address=address,
    )


class _Notes:
    """Collects findings whose offsets count in the tidied text."""

    def __init__(self, field: RenderedField, tidied: Rewrite) -> None:
        self._field = field
        self._tidied = tidied
        self._found: list[tuple[Finding, tuple[int, int]]] = []

    def add(
        self, rule: str, severity: Severity, message: str, at: tuple[int, int], code: str = ""
    ) -> None:
        start, end = (self._rendered(offset) for offset in at)
        if at[0] == at[1] and not self._tidied.text:
            finding = self._field.finding(rule, severity, message, code=code)
        else:
            finding = self._field.finding(rule, severity, message, code=code, at=(start, end))
        self._found.append((finding, at))

    def add_removed(self, at: tuple[int, int]) -> None:
        """Say that line breaks went; `at` counts in the rendered text."""
        message = tr("The line breaks between the parts of the URL are removed.")
        finding = self._field.finding("url_line_break", Severity.INFO, message, at=at)
        self._found.append((finding, (self._tidied.start(at[0]), self._tidied.start(at[0]))))

    def add_all(self, text: str, url: Url, receiver_port: int | None) -> None:
        self._about_host(text, url)
        if url.user_range is not None:
            message = (
                tr("The URL holds a password; keep it in the keyring and send it in a header.")
                if url.has_password
                else tr(
                    "The URL holds a user name; keep it in the keyring and send it in a header."
                )
            )
            self.add("url_user", Severity.WARNING, message, url.user_range, "URL_SECRET")
        if _is_receiver(url, receiver_port):
            message = tr(
                "Hook Studio's receiver listens on port {port} now, so the request goes "
                "there and not to port {usual}.",
                port=receiver_port,
                usual=RECEIVER_PORT,
            )
            self.add("receiver_port", Severity.INFO, message, url.port_range)
        self._about_path(text, url)

    def _about_host(self, text: str, url: Url) -> None:
        at = url.host_range
        written, host = text[slice(*at)], url.host
        why = verdict(url).why
        if host.loopback:
            message = _loopback_message(written.strip("[]"), str(host.address or ""))
            self.add("url_loopback", Severity.INFO, message, at, "URL_LOCAL")
        elif why == "port":
            message = tr("Braze sends to ports 80 and 443 only, not to {port}.", port=url.port)
            self.add("url_port", Severity.ERROR, message, url.port_range, "URL_PORT")
        elif host.private:
            message = tr(
                "{host} is a private address, out of Braze's reach.",
                host=shown(written.strip("[]")),
            )
            self.add("url_private", Severity.WARNING, message, at, "URL_PRIVATE")
        if not host.loopback and written.lower() != host.text.lower():
            message = tr("The host {host} is sent as {sent}.", host=quoted(written), sent=host.text)
            self.add("url_host_spelling", Severity.INFO, message, at)

    def _about_path(self, text: str, url: Url) -> None:
        fragment = text.find("#", url.path_start)
        stop = fragment if fragment >= 0 else len(text)
        for match in _UNSAFE.finditer(text, url.path_start, stop):
            if not PLACEHOLDER.fullmatch(match.group()):
                message = tr(
                    "{value} is sent as {encoded}; the "
                    "filter url_param_escape encodes a value fully.",
                    value=quoted(match.group()),
                    encoded=_encoded(match.group()[:20]),
                )
                self.add("url_encoded", Severity.WARNING, message, match.span())
                break
        if fragment >= 0:
            message = tr("What follows # is not sent; write it as %23 if it belongs to the URL.")
            self.add("url_fragment", Severity.WARNING, message, (fragment, len(text)))

    def finish(self, rewrite: Rewrite, url: Url | None) -> FinishedUrl:
        """Bring offsets and trace to the text that is sent."""
        trace = rewrite.trace(self._tidied.trace(self._field.rendering.trace))
        findings = tuple(
            replace(
                finding,
                output_span=Span.of(rewrite.text, rewrite.start(at[0]), rewrite.end(at[1])),
            )
            for finding, at in self._found
        )
        return FinishedUrl(RenderedText(self._field.field, rewrite.text, trace), findings, url)

    def _rendered(self, offset: int) -> int:
        """The offset in the rendered text of one in the tidied text."""
        return self._tidied.origin(offset)
