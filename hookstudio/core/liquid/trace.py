"""Where each piece of the output came from, and what was read on the way."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from hookstudio.core.findings import Span
from hookstudio.core.liquid.problems import LineMap
from hookstudio.core.liquid.result import TracePiece


class Origin:
    """What a node of the template writes: the kind of piece, and the node's place."""

    __slots__ = ("_span", "end", "kind", "start")

    def __init__(self, kind: str, start: int, end: int) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self._span: Span | None = None

    def span(self, lines: LineMap) -> Span:
        """The place in the one source that the node was parsed from; remembered."""
        if self._span is None:
            self._span = lines.span(self.start, self.end)
        return self._span


class Lineage(NamedTuple):
    """What a value was made of: the paths that were read, those that held nothing, and whether a
    `default` stood in."""

    attributes: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    default_used: bool = False


NOTHING = Lineage()
# start, end, origin, name of the Content Block, lineage
RawPiece = tuple[int, int, Origin, str, Lineage]


class Tracer:
    """Collects pieces and reads. `pieces` is None when nobody wants a trace.

    A variable remembers the lineage of its value, so that `{{name}}` is known to come from
    `${first_name}` where an assign made it from that.
    """

    __slots__ = (
        "_collected",
        "attributes",
        "default_used",
        "missing",
        "pieces",
        "reads",
        "reads_missing",
        "sources",
        "variables",
    )

    def __init__(self, *, wanted: bool = True) -> None:
        self.pieces: list[RawPiece] | None = [] if wanted else None
        self.reads: dict[str, None] = {}
        self.reads_missing: dict[str, None] = {}
        self.sources: dict[str, LineMap] = {}
        self.variables: dict[str, Lineage] = {}
        # What the value that is being evaluated has been made of so far.
        self.attributes: tuple[str, ...] = ()
        self.missing: tuple[str, ...] = ()
        self.default_used = False
        self._collected: list[Lineage] | None = None

    def begin(self) -> None:
        """A value starts to be evaluated."""
        self.attributes = self.missing = ()
        self.default_used = False

    def read(self, label: str, *, missing: bool) -> None:
        """An attribute was read."""
        self.reads[label] = None
        if label not in self.attributes:
            self.attributes += (label,)
        if missing:
            self.reads_missing[label] = None
            if label not in self.missing:
                self.missing += (label,)

    def follow(self, variable: str) -> None:
        """A variable was read."""
        found = self.variables.get(variable)
        if found is not None:
            self.add(found)

    def add(self, lineage: Lineage) -> None:
        """The value is made of another one, too."""
        self.attributes = united(self.attributes, lineage.attributes)
        self.missing = united(self.missing, lineage.missing)
        self.default_used = self.default_used or lineage.default_used

    def lineage(self) -> Lineage:
        """What the value was made of, now that it is known."""
        if not self.attributes and not self.default_used:
            return NOTHING
        return Lineage(self.attributes, self.missing, self.default_used)

    def remember(self, variable: str, lineage: Lineage) -> None:
        """A variable was set to a value of that lineage."""
        if lineage is not NOTHING:
            self.variables[variable] = lineage
        elif self.variables:
            self.variables.pop(variable, None)

    def wrote(self, start: int, end: int, origin: Origin, source: str) -> None:
        """The value was written to the output."""
        if self.pieces is not None:
            self.pieces.append((start, end, origin, source, self.lineage()))

    def captured(self) -> None:
        """The value was written to a variable's text, not to the output."""
        if self._collected is not None:
            self._collected.append(self.lineage())

    @contextmanager
    def collecting(self) -> Iterator[list[Lineage]]:
        """Gather the lineages of all that is captured inside."""
        outer, self._collected = self._collected, []
        try:
            yield self._collected
        finally:
            self._collected = outer

    def result(self, lines: LineMap) -> tuple[TracePiece, ...]:
        """The pieces as they are handed out; `lines` are those of the template itself."""
        maps = {**self.sources, "": lines}
        return tuple(
            _piece(start, end, origin, origin.span(maps[source]), source, lineage)
            for start, end, origin, source, lineage in self.pieces or ()
        )


# A frozen dataclass sets its fields by name through `object`, which takes twice as long as its
# slots themselves do; a body has a hundred pieces, and each keystroke renders it anew.
_SLOTS = tuple(TracePiece.__dict__[name].__set__ for name in TracePiece.__slots__)
_START, _END, _KIND, _SPAN, _SOURCE, _ATTRIBUTES, _MISSING, _DEFAULT_USED = _SLOTS


def _piece(
    start: int, end: int, origin: Origin, span: Span, source: str, lineage: Lineage
) -> TracePiece:
    piece = _new(TracePiece)
    _START(piece, start)
    _END(piece, end)
    _KIND(piece, origin.kind)
    _SPAN(piece, span)
    _SOURCE(piece, source)
    attributes, missing, default_used = lineage
    _ATTRIBUTES(piece, attributes)
    _MISSING(piece, missing)
    _DEFAULT_USED(piece, default_used)
    return piece


_new = object.__new__


def united(labels: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    """The labels of both, each once, in order."""
    return tuple(dict.fromkeys(labels + others)) if labels else others


def joined(lineages: list[Lineage]) -> Lineage:
    """The lineage of a text made of several values."""
    found = [one for one in lineages if one is not NOTHING]
    if not found:
        return NOTHING
    attributes = (label for one in found for label in one.attributes)
    missing = (label for one in found for label in one.missing)
    return Lineage(
        tuple(dict.fromkeys(attributes)),
        tuple(dict.fromkeys(missing)),
        any(one.default_used for one in found),
    )
