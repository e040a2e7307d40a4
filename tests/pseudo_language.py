"""A language of the tests that marks every text; without Qt, since the render process speaks it."""

from __future__ import annotations

from hookstudio.core.wording import Numerals

OPEN, CLOSE = "⟦", "⟧"

# A third longer than English, as German and French are; placeholders stay what they are.
_LONGER = str.maketrans({"e": "ëe", "o": "öo", "A": "Å", "E": "É", "U": "Ü"})


class Pseudo:
    """Marks each translated text with ⟦ and ⟧ and makes it longer; what has no marks is English.

    The marks count text that is put into a text once: inner ones stay too.
    """

    numerals = Numerals("\u202f", ",", "0")

    def __init__(self, *, longer: bool = True) -> None:
        self._longer = longer

    def text(self, source: str, _note: str, /) -> str:
        return f"{OPEN}{self._stretched(source)}{CLOSE}"

    def plural(self, one: str, many: str, number: int) -> str:
        return self.text(one if number == 1 else many, "")

    def _stretched(self, source: str) -> str:
        if not self._longer:
            return source
        parts, depth = [], 0
        for sign in source:
            depth += (sign == "{") - (sign == "}")
            parts.append(sign if depth else sign.translate(_LONGER))
        return "".join(parts)
