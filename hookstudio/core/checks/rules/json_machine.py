"""JsonMachine: reads JSON piece by piece, as one way through a template prints it.

It knows where an output stands (in a string, or where a value belongs), and what the template's own
text gets wrong. After what it cannot make sense of it is `lost`: it still follows strings, and says
nothing more about structure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Phase(StrEnum):
    """What may come next outside of strings."""

    VALUE = "value"  # at the start, and behind a colon
    ITEM = "item"  # a value or ]: behind [
    NEXT = "next"  # a value: behind a comma in an array
    FIRST_KEY = "first key"  # a key or }
    KEY = "key"  # a key: behind a comma in an object
    COLON = "colon"
    AFTER = "after"  # a comma or the end of what is open
    END = "end"
    LOST = "lost"


class FaultKind(StrEnum):
    """What the template's own text gets wrong."""

    EXTRA_COMMA = "extra comma"
    MISSING_COMMA = "missing comma"
    MISSING_VALUE = "missing value"
    UNCLOSED = "unclosed"
    LINE_BREAK = "line break"


class Fault(NamedTuple):
    """One fault at `[start, end)` of the source.

    `at` is where a comma is missing; -1 where the places before and behind are not in one text.
    `plain`: what is wrong stands in one text, with no Liquid between.
    """

    kind: FaultKind
    start: int
    end: int
    at: int = -1
    plain: bool = False


class Place(NamedTuple):
    """A place of the source, and which text it is in."""

    start: int
    end: int
    text: int


class Context(StrEnum):
    """Where an output stands."""

    STRING = "string"
    KEY = "key"
    VALUE = "value"
    OTHER = "other"


_VALUES = (Phase.VALUE, Phase.ITEM, Phase.NEXT)
_STRING_REST = re.compile(r'[^"\\\n\r]*')
_BARE = re.compile(r"[\w+.\-]+")
_SPACE = re.compile(r"[ \t\r\n]+")
_WHOLE_STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"')
_NOWHERE = Place(-1, -1, -1)


@dataclass(slots=True)
class Notes:
    """What all ways through one template found together."""

    faults: dict[tuple[FaultKind, int], Fault] = field(default_factory=dict)
    contexts: dict[int, set[Context]] = field(default_factory=dict)
    alone: dict[int, set[tuple[int, int] | None]] = field(default_factory=dict)
    """For an output in a string: the quotes around it when it is all of it, None when it is not."""


@dataclass(slots=True)
class JsonMachine:
    """One way's state. `decided` and `constants` are what is known of conditions and variables."""

    notes: Notes
    stack: tuple[tuple[str, Place], ...] = ()
    phase: Phase = Phase.VALUE
    in_string: bool = False
    role: Context = Context.STRING
    bare: bool = False
    opened: Place = _NOWHERE
    parts: int = 0
    inside: tuple[int, ...] = ()
    comma: Place = _NOWHERE
    colon: Place = _NOWHERE
    last: Place = _NOWHERE
    signal: str = ""
    decided: dict[tuple[str, ...], bool] = field(default_factory=dict)
    constants: dict[str, object] = field(default_factory=dict)
    loops: tuple[tuple[int, int], ...] = ()
    sizes: dict[str, int] = field(default_factory=dict)

    def copy(self) -> JsonMachine:
        return JsonMachine(
            self.notes, self.stack, self.phase, self.in_string, self.role, self.bare, self.opened,
            self.parts, self.inside, self.comma, self.colon, self.last, self.signal,
            dict(self.decided), dict(self.constants), self.loops, dict(self.sizes),
        )  # fmt: skip

    @property
    def key(self) -> object:
        """What two ways have in common that need not be told apart any more."""
        shape = tuple(kind for kind, _ in self.stack)
        string = (self.in_string, self.role, self.opened, self.inside) if self.in_string else False
        comma = self.comma if self.phase in (Phase.KEY, Phase.NEXT) else None
        return (
            shape, self.phase, string, self.bare, comma, self.signal, self.loops,
            frozenset(self.decided.items()), frozenset(self.constants.items()),
            frozenset(self.sizes.items()),
        )  # fmt: skip

    def lose(self) -> None:
        """Say nothing more about structure."""
        self.phase = Phase.LOST
        self.bare = False

    def output(self, node: int, place: Place) -> None:
        """An output prints something that is not known."""
        if self.in_string:
            self._context(node, self.role)
            self.parts += 1
            self.inside = (*self.inside, node)
        elif self.bare or self.phase in _VALUES:
            self._context(node, Context.VALUE)
            self.bare, self.last = True, place
        else:
            self._context(node, Context.OTHER)
            self.lose()

    def text(self, text: str, start: int, place: Place | None = None) -> None:
        """Text of the template at `start`; with a place, text that an output is known to print."""
        at, size = 0, len(text)
        while at < size:
            if self.in_string:
                at = self._string(text, at, start, place)
                continue
            space = _SPACE.match(text, at)
            if space is not None:
                self._end_bare()
                at = space.end()
                continue
            bare = _BARE.match(text, at)
            end = bare.end() if bare is not None else at + 1
            here = place or Place(start + at, start + end, start)
            self._symbol(text[at:end], here, text, at)
            at = end

    def finish(self) -> None:
        """The text is over."""
        self._end_bare()
        if self.phase is Phase.LOST or self.signal:
            return
        if self.in_string:
            self._fault(FaultKind.UNCLOSED, self.opened)
        elif self.stack:
            self._fault(FaultKind.UNCLOSED, self.stack[-1][1])

    def _string(self, text: str, at: int, start: int, place: Place | None) -> int:
        """Go on in a string up to its end, a line break, or the end of the text."""
        rest = _STRING_REST.match(text, at)
        assert rest is not None  # it matches nothing too
        self.parts += rest.end() > at
        at = rest.end()
        if at >= len(text):
            return at
        if text[at] == "\\":
            self.parts += 1
            return at + 2
        here = place or Place(start + at, start + at + 1, start)
        if text[at] == '"':
            self._close_string(here)
        else:
            self.parts += 1
            if self.phase is not Phase.LOST:
                self._fault(FaultKind.LINE_BREAK, here)
        return at + 1

    def _close_string(self, quote: Place) -> None:
        whole = (self.opened.start, quote.end) if self.parts == 1 else None
        for node in self.inside:
            self.notes.alone.setdefault(node, set()).add(whole)
        self.in_string, self.inside = False, ()
        if self.phase is Phase.LOST:
            return
        if self.role is Context.KEY:
            self.phase = Phase.COLON
        else:
            self._after(quote)

    def _symbol(self, symbol: str, here: Place, text: str, at: int) -> None:
        if self.phase is Phase.LOST:
            if symbol == '"':
                self._open_string(here, Context.STRING)
            return
        if symbol in "{}[],:":
            self._end_bare()
        if symbol == '"':
            self._quote(here, text, at)
        elif symbol in "{[":
            self._open(symbol, here)
        elif symbol in "}]":
            self._close(symbol, here)
        elif symbol == ",":
            self._comma(here)
        elif symbol == ":" and self.phase is Phase.COLON:
            self.phase, self.colon = Phase.VALUE, here
        elif self.bare and _BARE.fullmatch(symbol):
            self.last = here
        elif self.phase in _VALUES and _BARE.fullmatch(symbol):
            self.bare, self.last = True, here
        elif self.phase is Phase.AFTER and self._in("[") and _BARE.fullmatch(symbol):
            self._missing_comma(here)
            self.bare, self.last = True, here
        else:
            self.lose()

    def _quote(self, here: Place, text: str, at: int) -> None:
        if self.bare and self.last.text < 0:
            self.lose()  # an output may have printed the start of this
            self._open_string(here, Context.STRING)
            return
        self._end_bare()
        if self.phase is Phase.AFTER:
            whole = _WHOLE_STRING.match(text, at)
            end = here.start + len(whole.group()) if whole and here.end - here.start == 1 else 0
            self._missing_comma(Place(here.start, end or here.end, here.text))
            self._open_string(here, Context.KEY if self._in("{") else Context.STRING)
        elif self.phase in _VALUES:
            self._open_string(here, Context.STRING)
        elif self.phase in (Phase.FIRST_KEY, Phase.KEY):
            self._open_string(here, Context.KEY)
        else:
            self.lose()
            self._open_string(here, Context.STRING)

    def _open_string(self, here: Place, role: Context) -> None:
        self.in_string, self.role, self.opened, self.parts, self.inside = True, role, here, 0, ()

    def _open(self, symbol: str, here: Place) -> None:
        if self.phase is Phase.AFTER and self._in("["):
            self._missing_comma(here)
        elif self.phase not in _VALUES:
            self.lose()
            return
        self.stack = (*self.stack, (symbol, here))
        self.phase = Phase.FIRST_KEY if symbol == "{" else Phase.ITEM

    def _close(self, symbol: str, here: Place) -> None:
        if not self._in("{" if symbol == "}" else "["):
            self.lose()
            return
        if self.phase in (Phase.KEY, Phase.NEXT):
            plain = self.comma.text == here.text
            self._fault(FaultKind.EXTRA_COMMA, self.comma, plain=plain)
        elif self.phase is Phase.VALUE:
            self._missing_value(here)
        elif self.phase is Phase.COLON:
            self.lose()
            return
        self.stack = self.stack[:-1]
        self._after(here)

    def _comma(self, here: Place) -> None:
        if self.phase is Phase.VALUE and self.stack:
            self._missing_value(here)
        elif self.phase in (Phase.KEY, Phase.NEXT, Phase.ITEM, Phase.FIRST_KEY):
            # The second of two, or one before anything.
            self._fault(FaultKind.EXTRA_COMMA, here)
        elif self.phase is not Phase.AFTER:
            self.lose()
            return
        self.phase = Phase.KEY if self._in("{") else Phase.NEXT
        self.comma = here

    def _end_bare(self) -> None:
        if self.bare:
            self.bare = False
            self._after(self.last)

    def _after(self, last: Place) -> None:
        self.last = last
        self.phase = Phase.AFTER if self.stack else Phase.END

    def _in(self, bracket: str) -> bool:
        return bool(self.stack) and self.stack[-1][0] == bracket

    def _missing_comma(self, here: Place) -> None:
        at = self.last.end if self.last.text == here.text else -1
        self._fault(FaultKind.MISSING_COMMA, here, at)

    def _missing_value(self, here: Place) -> None:
        place = Place(self.colon.start, max(here.start, self.colon.end), here.text)
        self._fault(FaultKind.MISSING_VALUE, place)

    def _fault(self, kind: FaultKind, place: Place, at: int = -1, *, plain: bool = False) -> None:
        fault = Fault(kind, place.start, place.end, at, plain)
        self.notes.faults.setdefault((kind, place.start), fault)

    def _context(self, node: int, context: Context) -> None:
        self.notes.contexts.setdefault(node, set()).add(context)
