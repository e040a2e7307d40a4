"""What the preview shows of a rendered field: secrets masked, each value marked by its origin."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.liquid import placeholders
from hookstudio.core.liquid.result import TracePiece
from hookstudio.core.request.rendered import RenderedRequest, RenderedText
from hookstudio.core.wording import listed, tr
from hookstudio.gui.widgets.plain_view import Mark, MarkKind

_PROBLEMS_MARKED = 20


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text for a plain view, and its marks: sorted, and none overlaps another."""

    text: str
    marks: tuple[Mark, ...] = ()
    starts: tuple[int, ...] = ()


Written = Callable[[TracePiece], str]


def _unknown(_piece: TracePiece) -> str:
    return ""


def shown_text(
    rendered: RenderedText, findings: Iterable[Finding] = (), written: Written = _unknown
) -> ShownText:
    """One field, with the places that a finding is about underlined.

    `written` tells the expression that a piece comes from; a tool tip shows it.
    """
    masked = _Masked(rendered.text)
    marks = masked.secrets
    for piece in rendered.trace:
        if piece.kind == "text":
            continue
        kind, expression = _kind_of(piece), written(piece)
        printed = piece.kind in ("output", "environment") and not piece.empty
        if kind is None and expression and printed:
            kind = "output"
        if kind is not None:
            start, end = masked.moved(piece.start), masked.moved(piece.end)
            tip = _tip_of(piece) if kind != "output" or piece.kind == "environment" else ""
            marks.append(Mark(start, end, kind, f"{expression}\n{tip}".strip()))
    marks.sort(key=lambda mark: mark.start)
    for start, end, message in _problems(rendered, findings):
        _lay_over(marks, Mark(masked.moved(start), masked.moved(end), "error", message))
    return ShownText(masked.text, tuple(marks))


def moved_ranges(
    rendered: RenderedText, ranges: Iterable[tuple[int, int]]
) -> tuple[tuple[int, int], ...]:
    """Where ranges of the text are once its secrets are masked."""
    masked = _Masked(rendered.text)
    return tuple((masked.moved(start), masked.moved(end)) for start, end in ranges)


def shown_headers(
    request: RenderedRequest,
    written_in: Callable[[RenderedText], Written] = lambda _rendered: _unknown,
) -> ShownText:
    """The headers, one a line; `starts` says where each value begins."""
    lines: list[str] = []
    marks: list[Mark] = []
    starts: list[int] = []
    length = 0
    for header in request.headers:
        shown = shown_text(header.value, request.findings, written_in(header.value))
        name = f"{header.name}: "
        at = length + len(name)
        starts.append(at)
        marks += [Mark(m.start + at, m.end + at, m.kind, m.tool_tip) for m in shown.marks]
        lines.append(name + shown.text)
        length = at + len(shown.text) + 1
    return ShownText("\n".join(lines), tuple(marks), tuple(starts))


class _Masked:
    """A text with its secrets as `••••name`; `moved` tells where a place of it is then."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.secrets: list[Mark] = []
        self._places = [(0, 0)]  # offset in the text, offset in the masked text
        if placeholders.OPEN in text:
            self._mask(text)

    def moved(self, offset: int) -> int:
        if len(self._places) == 1:
            return offset
        before, after = self._places[bisect_right(self._places, (offset, len(self.text))) - 1]
        return min(after + offset - before, len(self.text))

    def _mask(self, text: str) -> None:
        parts: list[str] = []
        length = at = 0
        for start, end, secret in placeholders.find(text):
            names = "+".join(secret.names)
            length += start - at
            tip = tr("The value of the secret {names} is filled in when this is sent.", names=names)
            self.secrets.append(Mark(length, length + 4 + len(names), "secret", tip))
            parts += [text[at:start], "••••", names]
            length += 4 + len(names)
            self._places += [(start, length), (end, length)]
            at = end
        self.text = "".join([*parts, text[at:]])


def _kind_of(piece: TracePiece) -> MarkKind | None:
    if piece.start == piece.end:
        is_value = piece.kind == "output" and (piece.missing or piece.attributes)
        return "empty" if is_value else None
    if piece.kind == "connected_content":
        return "connected"
    if piece.kind == "secret":
        return None
    if piece.default_used:
        return "default"
    return "attribute" if piece.attributes else None


def _tip_of(piece: TracePiece) -> str:
    if piece.kind == "environment":
        return tr("From the environment")
    if piece.kind == "connected_content":
        return tr("From connected content")
    is_empty = piece.start == piece.end
    names = (piece.missing or piece.attributes) if is_empty else piece.attributes or piece.missing
    return _tip(names, piece.source, is_empty, piece.default_used)


@lru_cache(maxsize=1024)  # a loop prints the same attribute thousands of times
def _tip(attributes: tuple[str, ...], source: str, is_empty: bool, default_used: bool) -> str:
    names = listed(list(dict.fromkeys(attributes)))
    if default_used and not is_empty and not names:
        return tr("A default was used")
    if source:
        return _tip_in_block(names, source, is_empty=is_empty, default_used=default_used)
    if is_empty:
        return tr("{names} is empty", names=names)
    if default_used:
        return tr("{names} is empty; its default was used", names=names)
    return tr("From {names}", names=names)


def _tip_in_block(names: str, block: str, *, is_empty: bool, default_used: bool) -> str:
    if is_empty:
        return tr("{names} is empty, in the content block {block}", names=names, block=block)
    if default_used:
        return tr(
            "{names} is empty; its default was used, in the content block {block}",
            names=names,
            block=block,
        )
    return tr("From {names}, in the content block {block}", names=names, block=block)


def _problems(rendered: RenderedText, findings: Iterable[Finding]) -> list[tuple[int, int, str]]:
    """(start, end, message) of what findings say about this field's text; never of no length."""
    found = []
    for finding in findings:
        place = finding.output_span
        if place is None or finding.field != rendered.field or finding.severity is Severity.INFO:
            continue
        start = min(place.start, max(0, len(rendered.text) - 1))
        found.append((start, min(max(place.end, start + 1), len(rendered.text)), finding.message))
    return found[:_PROBLEMS_MARKED]


def _lay_over(marks: list[Mark], top: Mark) -> None:
    """Put one more mark in the place of what it covers; the marks are sorted and stay so."""
    first = bisect_right(marks, top.start, key=lambda mark: mark.end)
    last = bisect_left(marks, top.end, lo=first, key=lambda mark: mark.start)
    left = [top]
    for mark in marks[first:last]:
        if mark.start < top.start:
            left.insert(0, Mark(mark.start, top.start, mark.kind, mark.tool_tip))
        if mark.end > top.end:
            left.append(Mark(top.end, mark.end, mark.kind, mark.tool_tip))
    marks[first:last] = left
