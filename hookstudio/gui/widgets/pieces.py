"""Where a text and its display differ: one piece for each such place, kept in flat arrays.

A text of 5 MB may have half a million of them; as many small objects would hold up the window
each time Python looks for garbage.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from typing import NamedTuple

SOFT_BREAK = "\n"
EMPTY_SIGN = "\u25af"
_SIGNS = ("", SOFT_BREAK, EMPTY_SIGN)


class Piece(NamedTuple):
    """`model_length` characters at `model` that show as `display_length` units at `display`.

    A piece with no characters of the text shows `sign`: a soft break, or a sign asked for.
    """

    model: int
    display: int
    model_length: int
    display_length: int
    sign: str = ""


class PieceList:
    """Pieces in order of both positions, which may count from either end."""

    def __init__(self) -> None:
        self._model = array("q")
        self._display = array("q")
        self._model_length = array("b")
        self._display_length = array("b")
        self._sign = array("b")

    def __len__(self) -> int:
        return len(self._model)

    def __getitem__(self, index: int) -> Piece:
        return Piece(
            self._model[index],
            self._display[index],
            self._model_length[index],
            self._display_length[index],
            _SIGNS[self._sign[index]],
        )

    def append(self, piece: Piece) -> None:
        self._model.append(piece[0])
        self._display.append(piece[1])
        self._model_length.append(piece[2])
        self._display_length.append(piece[3])
        self._sign.append(_SIGNS.index(piece[4]))

    def pop(self) -> Piece:
        """Remove the last piece and return it."""
        piece = self[-1]
        for values in (
            self._model,
            self._display,
            self._model_length,
            self._display_length,
            self._sign,
        ):
            values.pop()
        return piece

    def first_at_model(self, offset: int) -> int:
        """The index of the first piece at or after that model position."""
        return bisect_left(self._model, offset)

    def first_after_model(self, offset: int) -> int:
        return bisect_right(self._model, offset)

    def first_at_display(self, position: int) -> int:
        """The index of the first piece at or after that display position."""
        return bisect_left(self._display, position)

    def first_after_display(self, position: int) -> int:
        return bisect_right(self._display, position)
