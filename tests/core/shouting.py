"""A language for the tests that a render process can be told: it marks each text it translates."""

from __future__ import annotations

from dataclasses import dataclass

from hookstudio.core.wording import Numerals


@dataclass(frozen=True, slots=True)
class Shouting:
    """English between two marks; a comma before decimals."""

    mark: str = "!"

    @property
    def numerals(self) -> Numerals:
        return Numerals(".", ",")

    def text(self, source: str, _note: str, /) -> str:
        return f"{self.mark}{source}{self.mark}"

    def plural(self, one: str, many: str, number: int) -> str:
        return self.text(one if number == 1 else many, "")
