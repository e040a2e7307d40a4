"""Where each piece of the output came from, and what was read on the way."""

from __future__ import annotations

from dataclasses import dataclass

from hookstudio.core.liquid.problems import LineMap
from hookstudio.core.liquid.result import TracePiece


@dataclass(frozen=True, slots=True)
class Origin:
    """What a node of the template writes: the kind of piece, its span, the paths it reads."""

    kind: str
    start: int
    end: int
    attributes: tuple[str, ...] = ()


# start, end, origin, name of the Content Block, missing paths, whether a default was used
RawPiece = tuple[int, int, Origin, str, tuple[str, ...], bool]


class Tracer:
    """Collects pieces and reads; `pieces` is None when nobody asked for a trace."""

    __slots__ = ("default_used", "missing", "missing_now", "pieces", "reads", "sources")

    def __init__(self, *, wanted: bool = True) -> None:
        self.pieces: list[RawPiece] | None = [] if wanted else None
        self.reads: dict[str, None] = {}
        self.missing: dict[str, None] = {}
        self.sources: dict[str, LineMap] = {}
        # What the output that is being evaluated has found missing so far.
        self.missing_now: list[str] = []
        self.default_used = False

    def read(self, label: str, *, missing: bool) -> None:
        self.reads[label] = None
        if missing:
            self.missing[label] = None
            self.missing_now.append(label)

    def begin(self) -> None:
        """A node starts to evaluate what it will write."""
        self.missing_now = []
        self.default_used = False

    def wrote(self, start: int, end: int, origin: Origin, source: str) -> None:
        if self.pieces is not None:
            missing = tuple(dict.fromkeys(self.missing_now))
            self.pieces.append((start, end, origin, source, missing, self.default_used))
            if missing:
                self.missing_now = []
            self.default_used = False

    def result(self, lines: LineMap) -> tuple[TracePiece, ...]:
        maps = {**self.sources, "": lines}
        return tuple(
            TracePiece(
                start,
                end,
                origin.kind,
                maps[source].span(origin.start, origin.end),
                source,
                origin.attributes,
                missing,
                default_used,
            )
            for start, end, origin, source, missing, default_used in self.pieces or ()
        )
