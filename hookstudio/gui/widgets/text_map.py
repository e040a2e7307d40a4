"""TextMap: one text as it is and as a text widget can show it, with positions in both.

The model text is exact. The display is what a QTextDocument may hold without changing it: line
ends are `\\n`, characters that Qt takes for its own or that nobody sees have a visible stand-in,
and a line over 2,000 characters is broken for show (Qt lays out a line in quadratic time).
Model offsets count Python characters; display positions count UTF-16 units, as Qt does.

Where both differ there is a piece. Pieces before the last place of work are kept by their distance
from the start, those after it by their distance from the end, so typing moves none of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hookstudio.core.marks import CONTROLS, FOREIGN, HIDDEN_JOINERS, INVISIBLE, mark
from hookstudio.core.wording import tr
from hookstudio.gui.widgets.pieces import EMPTY_SIGN, SOFT_BREAK, Piece, PieceList

SOFT_LIMIT = 2000
STAND_IN = "\u25a1"
JOINERS = ("\u200c", "\u200d")

_DIFFERENT = re.compile(f"\r\n?|[{CONTROLS}{INVISIBLE}{FOREIGN}\U00010000-\U0010ffff]")
# While a text is typed, a joiner stands at its end before there is what it joins.
_DIFFERENT_WHEN_READ = re.compile(f"{_DIFFERENT.pattern}|{HIDDEN_JOINERS}")
_LINE_END = re.compile("\r\n|\n|\r")
_LINES = re.compile("[\r\n]")
_PICTURES = {chr(code): chr(0x2400 + code) for code in range(0x20)} | {
    "\x7f": "\u2421",
    **dict.fromkeys("\x85\u2028\u2029", "\u2424"),
}
_JOINERS = frozenset("\u200d\ufe0e\ufe0f\u20e3\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")


@dataclass(frozen=True, slots=True)
class ModelEdit:
    """What a change of the display did to the model: `[start, end)` was replaced by `inserted`."""

    start: int
    end: int
    inserted: str
    rebuilt: bool = False


@dataclass(frozen=True, slots=True)
class DisplayEdit:
    """What a change of the model asks of the display: replace `[position, end)` by `text`."""

    position: int
    end: int
    text: str


def utf16_length(text: str) -> int:
    """How many units Qt counts for the text."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def is_odd(char: str) -> bool:
    """Whether the character has a stand-in in the display."""
    return (
        len(char) == 1
        and char not in "\r\n"
        and char < "\U00010000"
        and (_DIFFERENT.match(char) is not None)
    )


def char_name(char: str) -> str:
    """`U+202E RIGHT-TO-LEFT OVERRIDE`, for a tool tip."""
    code = f"U+{ord(char):04X}"
    name = unicodedata.name(char, "")
    return f"{code} {name}" if name else tr("{code} control character", code=code)


class TextMap:
    """The text, its display and both ways between their positions.

    `verbose` shows an unseen character by its number, `⟨U+202E⟩`, for views that are only read.
    """

    def __init__(self, text: str = "", *, verbose: bool = False) -> None:
        self._verbose = verbose
        self._text = ""
        self._length = 0  # of what is shown; less than the whole while a view still loads
        self._display_length = 0
        self._soft_count = 0
        self._last_break = 0  # of those that `extend` made
        self._before = PieceList()
        self._after = PieceList()  # nearest last; positions count from the ends
        self.reset(text)

    @property
    def text(self) -> str:
        """The exact text."""
        return self._text

    @property
    def display_length(self) -> int:
        """The length of the display in UTF-16 units."""
        return self._display_length

    @property
    def line_end(self) -> str:
        """What a new line of this text ends with: what its first one does."""
        found = _LINE_END.search(self._text)
        return found.group() if found else "\n"

    def extend(self, whole: str, end: int, signs: Sequence[int] = ()) -> str:
        """Show a text whose beginning is shown already up to `end`; returns what is added.

        `end` must not stand between CR and LF. At each offset of `signs`, which lie in the new
        part and are in order, the display gets a `▯` that stands for no character.
        """
        start = self._length
        self._go_to(self._display_length + 1)
        offsets = [sign - start for sign in signs]
        last = self._last_break
        line = max(whole.rfind("\n", last, start), whole.rfind("\r", last, start)) + 1
        begun = start - max(line, last)
        shown, self._display_length = self._convert(
            whole[start:end], start, self._display_length, offsets, begun
        )
        self._text, self._length = whole, end
        return shown

    def display(self, start: int = 0, end: int | None = None) -> str:
        """The display between two positions that cut no piece."""
        stop = self._display_length if end is None else end
        parts: list[str] = []
        at = self.to_model(start)
        for piece in self.pieces(start, stop):
            after = piece.model + piece.model_length
            shown = piece.sign or self._shown(self._text[piece.model : after])
            parts += (self._text[at : piece.model], shown)
            at = after
        parts.append(self._text[at : self.to_model(stop, end=True)])
        return "".join(parts)

    def pieces(self, start: int = 0, end: int | None = None) -> Iterator[Piece]:
        """The pieces that begin in that range of the display, in order."""
        stop = self._display_length + 1 if end is None else end
        before = self._before
        for index in range(before.first_at_display(start), len(before)):
            piece = before[index]
            if piece.display >= stop:
                return
            yield piece
        first = self._after.first_after_display(self._display_length - start)
        for index in range(first - 1, -1, -1):
            piece = self._mirror(self._after[index])
            if piece.display >= stop:
                return
            yield piece

    def to_display(self, offset: int, *, end: bool = False) -> int:
        """The display position of a model offset.

        At a soft break it is the start of the next line, or with `end` the end of the one before.
        """
        offset = max(0, min(offset, self._length))
        piece = self._last_by_model(offset - 1 if end else offset)
        if piece is None:
            return offset
        beyond = offset - piece.model - piece.model_length
        if beyond < 0:
            inside = end and offset > piece.model
            return piece.display + (piece.display_length if inside else 0)
        return piece.display + piece.display_length + beyond

    def to_model(self, position: int, *, end: bool = False) -> int:
        """The model offset of a display position; its piece's start, or `end`."""
        position = max(0, min(position, self._display_length))
        piece = self._last_by_display(position)
        if piece is None:
            return position
        beyond = position - piece.display - piece.display_length
        if beyond < 0:
            inside = end and position > piece.display
            return piece.model + (piece.model_length if inside else 0)
        return piece.model + piece.model_length + beyond

    def is_soft_break(self, position: int) -> bool:
        """Whether the line end at that position is only for show."""
        piece = self._last_by_display(position)
        return piece is not None and piece.display == position and piece.sign == SOFT_BREAK

    def soft_breaks(self, end: int) -> int:
        """How many soft breaks there are before a display position."""
        if not self._soft_count:
            return 0
        return sum(piece.sign == SOFT_BREAK for piece in self.pieces(0, end))

    def splice(self, position: int, removed: int, inserted: str) -> ModelEdit:
        """Follow an edit of the display: `removed` units at `position` became `inserted`.

        A `\\n` in it stands for a line end of this text; all else is taken as it is. After an
        edit with `rebuilt` the display is another one and has to be shown anew.
        """
        if "\n" in inserted:
            inserted = inserted.replace("\n", self.line_end)
        stop = position + removed
        start, end = self.to_model(position), self.to_model(stop, end=True)
        joined = self._text[start - 1 : start] == "\r" and (
            (inserted or self._text[end : end + 1]).startswith("\n")
        )
        joined = joined or (inserted.endswith("\r") and self._text[end : end + 1] == "\n")
        if joined or self._is_inside(position) or self._is_inside(stop):
            self.reset(self._text[:start] + inserted + self._text[end:])
            return ModelEdit(start, end, inserted, rebuilt=True)
        self._replace(position, stop, start, end, inserted)
        return ModelEdit(start, end, inserted)

    def replace(self, start: int, end: int, inserted: str) -> DisplayEdit:
        """Replace a range of the model and return what the display has to follow."""
        # CR and LF that meet are one line end, so both sides take a neighbour in.
        if self._text[start - 1 : start] == "\r":
            start, inserted = start - 1, "\r" + inserted
        if self._text[end : end + 1] == "\n":
            end, inserted = end + 1, inserted + "\n"
        position = self.to_display(start)
        stop = max(position, self.to_display(end, end=True))
        return DisplayEdit(position, stop, self._replace(position, stop, start, end, inserted))

    def reset(self, text: str) -> str:
        """Take another text and return its whole display."""
        self._length = self._display_length = self._soft_count = self._last_break = 0
        self._before, self._after = PieceList(), PieceList()
        return self.extend(text, len(text))

    def soften(self, position: int, end: int) -> list[int]:
        """Break a display line that has grown too long; returns where a `\\n` has come to stand."""
        start, stop = self.to_model(position), self.to_model(end, end=True)
        places: list[int] = []
        for offset in _soft_breaks(self._text[start:stop]):
            at = self.to_display(start + offset)
            self._go_to(at)
            self._before.append(Piece(start + offset, at, 0, 1, SOFT_BREAK))
            self._display_length += 1
            self._soft_count += 1
            places.append(at)
        return places

    def _replace(self, position: int, stop: int, start: int, end: int, inserted: str) -> str:
        self._go_to(position)
        while self._after and self._mirror(self._after[-1]).display < stop:
            self._soft_count -= self._after.pop().sign == SOFT_BREAK
        shown, shown_end = self._convert(inserted, start, position)
        self._text = self._text[:start] + inserted + self._text[end:]
        self._length = len(self._text)
        self._display_length += shown_end - stop
        return shown

    def _convert(
        self, text: str, model: int, display: int, signs: Sequence[int] = (), begun: int = 0
    ) -> tuple[str, int]:
        """Take in the pieces of a text that comes to stand after all that are kept before.

        Returns what it shows, and the display position where that ends.
        """
        different = _DIFFERENT_WHEN_READ if self._verbose else _DIFFERENT
        events = [(*match.span(), "") for match in different.finditer(text)]
        breaks = _soft_breaks(text, begun)
        if breaks:
            self._last_break = model + breaks[-1]
        if breaks or signs:
            events += [(offset, offset, SOFT_BREAK) for offset in breaks]
            events = sorted(events + [(offset, offset, EMPTY_SIGN) for offset in signs])
        parts: list[str] = []
        at = 0
        for start, end, sign in events:
            shown = sign or self._shown(text[start:end])
            width = 2 if shown > "\uffff" else len(shown)
            parts += (text[at:start], shown)
            display += start - at
            self._before.append(Piece(model + start, display, end - start, width, sign))
            display += width
            at = end
        parts.append(text[at:])
        self._soft_count += len(breaks)
        return "".join(parts), display + len(text) - at

    def _shown(self, model: str) -> str:
        if model[0] == "\r":
            return "\n"
        if model > "\uffff":
            return model
        if self._verbose:
            return mark(model)
        return _PICTURES.get(model, STAND_IN)

    def _go_to(self, position: int) -> None:
        """Keep all pieces that begin before a display position by their distance from the start."""
        before, after = self._before, self._after
        while before and before[-1].display >= position:
            after.append(self._mirror(before.pop()))
        while after and self._mirror(after[-1]).display < position:
            before.append(self._mirror(after.pop()))

    def _mirror(self, piece: Piece) -> Piece:
        """Distances from the start as distances from the end, and back."""
        return Piece(self._length - piece[0], self._display_length - piece[1], *piece[2:])

    def _is_inside(self, position: int) -> bool:
        piece = self._last_by_display(position)
        return piece is not None and piece.display < position < piece.display + piece.display_length

    def _last_by_model(self, offset: int) -> Piece | None:
        """The last piece that begins at or before a model offset."""
        index = self._after.first_at_model(self._length - offset)
        if index < len(self._after):
            return self._mirror(self._after[index])
        index = self._before.first_after_model(offset)
        return self._before[index - 1] if index else None

    def _last_by_display(self, position: int) -> Piece | None:
        index = self._after.first_at_display(self._display_length - position)
        if index < len(self._after):
            return self._mirror(self._after[index])
        index = self._before.first_after_display(position)
        return self._before[index - 1] if index else None


def _soft_breaks(text: str, begun: int = 0) -> list[int]:
    """The offsets before which a line is broken for show; the first has `begun` characters."""
    if begun + len(text) <= SOFT_LIMIT:
        return []
    breaks: list[int] = []
    start = 0
    for line in _LINES.split(text):
        at = SOFT_LIMIT - begun
        while at < len(line):
            at = _whole(line, max(0, at))
            breaks.append(start + at)
            at += SOFT_LIMIT
        start += len(line) + 1
        begun = 0
    return breaks


def _whole(line: str, at: int) -> int:
    """The place, or one a little before it, where no accent or emoji is torn apart."""
    for place in range(at, max(0, at - 16), -1):
        joined = line[place] in _JOINERS or line[place - 1] == "\u200d"
        if not joined and not unicodedata.combining(line[place]):
            return place
    return at
