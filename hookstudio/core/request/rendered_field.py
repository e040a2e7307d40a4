"""RenderedField: one template of a webhook, what it rendered to, and findings about that."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.liquid.result import Rendering, TracePiece


@dataclass(frozen=True, slots=True)
class RenderedField:
    """`file` and `field` name the template as in `Finding`; `source` is the author's text."""

    file: str
    field: str
    source: str
    rendering: Rendering

    @property
    def failed(self) -> bool:
        """Whether there is no text to judge: aborted, not parsed, or cut off at a limit."""
        errors = [f for f in self.rendering.findings if f.severity is Severity.ERROR]
        cut = any(finding.code == "LIQUID_LIMIT" for finding in errors)
        return self.rendering.aborted is not None or cut or bool(errors and not self.rendering.text)

    @property
    def has_liquid(self) -> bool:
        """Whether the template is more than plain text."""
        return "{{" in self.source or "{%" in self.source

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the rendering reported, with the webhook's file and this field filled in.

        A finding that already names another file (a content block) counts in that file.
        """
        return tuple(
            finding
            if finding.file not in ("", self.file)
            else replace(finding, file=self.file, field=self.field)
            for finding in self.rendering.findings
        )

    def finding(
        self,
        rule: str,
        severity: Severity,
        message: str,
        *,
        code: str = "",
        at: tuple[int, int] | None = None,
    ) -> Finding:
        """A finding about `[start, end)` of the rendered text, or about the whole field."""
        whole = Span.of(self.source, 0, len(self.source))
        found = Finding(rule, severity, message, self.file, whole, self.field, code)
        if at is None:
            return found
        output = Span.of(self.rendering.text, *at)
        return self.placed(replace(found, output_span=output), self.source_range(*at))

    def placed(self, finding: Finding, place: TracePiece | tuple[int, int] | None) -> Finding:
        """The finding at a place of the template, or at a piece, which may be a content block's."""
        if place is None:
            return finding
        if isinstance(place, tuple):
            return replace(finding, span=Span.of(self.source, *place))
        if place.source:
            file = f"content_blocks/{place.source}.liquid"
            return replace(finding, file=file, field="", span=place.span)
        return replace(finding, span=place.span)

    def source_range(self, start: int, end: int) -> TracePiece | tuple[int, int] | None:
        """What printed `[start, end)`: a range of the template, or a piece of a content block."""
        first = piece_at(self.rendering.trace, start)
        if first is None or first.source:
            return first
        last = piece_at(self.rendering.trace, max(start, end - 1)) or first
        last = first if last.source else last
        source_start, _ = _source_range(first, start, start)
        _, source_end = _source_range(last, max(start, end - 1), end)
        return source_start, max(source_start, source_end)


def piece_at(trace: tuple[TracePiece, ...], offset: int) -> TracePiece | None:
    """The piece that printed the character at this offset; at the end, the last piece."""
    low, high = 0, len(trace)
    while low < high:
        middle = (low + high) // 2
        if trace[middle].end <= offset:
            low = middle + 1
        else:
            high = middle
    if low < len(trace):
        return trace[low]
    return trace[-1] if trace else None


def silent_piece_at(trace: tuple[TracePiece, ...], text: str, offset: int) -> TracePiece | None:
    """The output that printed nothing right before this offset, white space between aside."""
    start = offset
    while start and text[start - 1] in " \t\r\n":
        start -= 1
    for piece in trace:
        if piece.start > offset:
            break
        if piece.empty and piece.kind in ("output", "environment") and start <= piece.start:
            return piece
    return None


def _source_range(piece: TracePiece, start: int, end: int) -> tuple[int, int]:
    """The part of a literal text that printed `[start, end)`; an output is named as a whole."""
    span = piece.span
    is_verbatim = piece.kind == "text" and span.end - span.start == piece.end - piece.start
    if not is_verbatim:
        return span.start, span.end
    begin = min(max(start - piece.start, 0), piece.end - piece.start)
    stop = min(max(end - piece.start, begin), piece.end - piece.start)
    return span.start + begin, span.start + stop
