"""What the preview shows of a rendered field: secrets masked, each value marked by its origin."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.liquid import placeholders
from hookstudio.core.liquid.result import TracePiece
from hookstudio.core.request.rendered import RenderedRequest, RenderedText
from hookstudio.gui.widgets.plain_view import Mark, MarkKind


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text for a plain view, and its marks."""

    text: str
    marks: tuple[Mark, ...] = ()


class _Builder:
    """Adds pieces one after the other and keeps where each place of the rendered text went."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._marks: list[Mark] = []
        self._places: list[tuple[int, int]] = [(0, 0)]  # rendered offset, shown offset

    def add(self, rendered: RenderedText, findings: Iterable[Finding] = ()) -> None:
        """Add a whole field."""
        self._places = [(0, self._length)]
        at = 0
        for piece in rendered.trace:
            self._literal(rendered.text[at : piece.start])
            self._piece(rendered.text[piece.start : piece.end], piece)
            at = piece.end
            self._places.append((at, self._length))
        self._literal(rendered.text[at:])
        self._errors(rendered, findings)

    def literal(self, text: str) -> None:
        """Add text that is no field's."""
        self._append(text)

    def shown(self) -> ShownText:
        return ShownText("".join(self._parts), tuple(self._marks))

    def _piece(self, text: str, piece: TracePiece) -> None:
        if piece.kind == "text":
            self._literal(text)
            return
        if not text and piece.kind == "output" and (piece.missing or piece.attributes):
            tip = f"{_names(piece.missing or piece.attributes)} is empty"
            self._mark("empty", "", tip)  # the view draws a sign where a mark has no length
            return
        kind = _kind_of(piece)
        start = self._length
        self._literal(text)
        if kind is not None and self._length > start:
            self._marks.append(Mark(start, self._length, kind, _tip(piece)))

    def _literal(self, text: str) -> None:
        """Text of a field; a secret in it shows as its name."""
        at = 0
        for start, end, secret in placeholders.find(text) if placeholders.OPEN in text else ():
            self._append(text[at:start])
            names = "+".join(secret.names)
            tip = f"The value of the secret {names} is filled in when this is sent."
            self._mark("secret", f"••••{names}", tip)
            at = end
        self._append(text[at:])

    def _errors(self, rendered: RenderedText, findings: Iterable[Finding]) -> None:
        for finding in findings:
            place = finding.output_span
            if place is None or finding.field != rendered.field:
                continue
            if finding.severity is not Severity.INFO:
                start, end = self._moved(place.start), self._moved(place.end)
                self._marks.append(Mark(start, max(end, start + 1), "error", finding.message))

    def _moved(self, offset: int) -> int:
        """Where a place of the rendered text is in what is shown; near enough inside a secret."""
        before = max((place for place in self._places if place[0] <= offset), default=(0, 0))
        return min(before[1] + offset - before[0], self._length)

    def _mark(self, kind: MarkKind, text: str, tip: str) -> None:
        self._marks.append(Mark(self._length, self._length + len(text), kind, tip))
        self._append(text)

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


def shown_text(rendered: RenderedText, findings: Iterable[Finding] = ()) -> ShownText:
    """One field."""
    builder = _Builder()
    builder.add(rendered, findings)
    return builder.shown()


def shown_headers(request: RenderedRequest) -> ShownText:
    """The headers, one a line."""
    builder = _Builder()
    for index, header in enumerate(request.headers):
        builder.literal(("\n" if index else "") + f"{header.name}: ")
        builder.add(header.value, request.findings)
    return builder.shown()


def shown_body(request: RenderedRequest) -> ShownText:
    """The body, with the places that a finding is about underlined."""
    return shown_text(request.body, request.findings)


def _kind_of(piece: TracePiece) -> MarkKind | None:
    if piece.kind == "connected_content":
        return "connected"
    if piece.default_used:
        return "default"
    return "attribute" if piece.attributes else None


def _tip(piece: TracePiece) -> str:
    if piece.kind == "connected_content":
        return "From connected content"
    names = _names(piece.attributes or piece.missing)
    where = f", in the content block {piece.source}" if piece.source else ""
    if piece.default_used:
        return f"{names} is empty; its default was used{where}" if names else "A default was used"
    return f"From {names}{where}"


def _names(attributes: tuple[str, ...]) -> str:
    return ", ".join(dict.fromkeys(attributes))
