"""From a piece of a rendered request to the expression that made it, and the other way round."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from hookstudio.core.liquid.result import TracePiece
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request.rendered import RenderedRequest, RenderedText
from hookstudio.gui.composer.field_path import FieldPath
from hookstudio.gui.preview.marks import moved_ranges
from hookstudio.gui.preview.problem_places import text_at

_LONGEST = 160
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Made:
    """The parts of the shown texts that one expression made."""

    url: tuple[Range, ...] = ()
    headers: Mapping[int, tuple[Range, ...]] = field(default_factory=dict)  # by their place
    body: tuple[Range, ...] = ()


class Sources:
    """The author's texts that a request was rendered from, as they stand now."""

    def __init__(
        self,
        request: RenderedRequest,
        webhook: Webhook | None,
        content_blocks: Mapping[str, str],
    ) -> None:
        self._request = request
        self._webhook = webhook
        self._content_blocks = content_blocks
        self._texts: dict[str, str | None] = {}
        self._starts = [piece.start for piece in request.body_pieces]

    def written(self, rendered: RenderedText) -> Callable[[TracePiece], str]:
        """What tells the expression of a piece of that text, on one line; empty if unknown."""
        return lambda piece: self._expression(rendered, piece)

    def made_by(self, text: str, caret: int) -> Made:
        """What the expression at the caret made, where `text` is one of the author's texts.

        Texts that are the same as that one count too.
        """
        request = self._request
        headers = {
            index: self._ranges(header.value, text, caret)
            for index, header in enumerate(request.headers)
        }
        return Made(
            self._ranges(request.url, text, caret),
            {index: ranges for index, ranges in headers.items() if ranges},
            self._ranges(request.body, text, caret),
        )

    def _ranges(self, rendered: RenderedText, text: str, caret: int) -> tuple[Range, ...]:
        found = list(self._pieces_at(rendered, text, caret))
        return moved_ranges(rendered, found) if found else ()

    def _pieces_at(self, rendered: RenderedText, text: str, caret: int) -> Iterator[Range]:
        for piece in rendered.trace:
            span = piece.span
            is_here = piece.kind != "text" and span.start <= caret <= span.end
            if is_here and self._source(rendered, piece) == text:
                yield piece.start, piece.end

    def _expression(self, rendered: RenderedText, piece: TracePiece) -> str:
        source = self._source(rendered, piece)
        if source is None:
            return ""
        written = source[piece.span.start : piece.span.end]
        if not (written.startswith("{") and written.endswith("}")):
            return ""  # the text was edited since
        line = " ".join(written.split())
        return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"

    def _source(self, rendered: RenderedText, piece: TracePiece) -> str | None:
        if piece.source:
            return self._content_blocks.get(piece.source)
        name = rendered.field
        if self._starts and rendered is self._request.body:
            index = max(0, bisect_right(self._starts, piece.start) - 1)
            name = self._request.body_pieces[index].field
        if name not in self._texts:
            path, webhook = FieldPath.parse(name), self._webhook
            if path is None or webhook is None:
                self._texts[name] = None
            else:
                self._texts[name] = text_at(webhook, path)
        return self._texts[name]
