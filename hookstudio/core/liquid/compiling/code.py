"""The Python text that is being written, and the values that it refers to by name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

PLACES: Final = "PLACES"


class UnsupportedError(Exception):
    """The compiler does not know this; the interpreter does."""


class Code:
    """Lines of one function body, with names for temporaries and constants."""

    def __init__(self) -> None:
        self.constants: dict[str, object] = {}
        # The place in the template of what is being written.
        self.place = (0, 0)
        self._lines: list[str] = []
        self._places: list[tuple[int, int]] = []
        self._indent = 1
        self._names = 0
        self._known: dict[int, str] = {}

    def name(self, prefix: str) -> str:
        """A new name."""
        self._names += 1
        return f"{prefix}{self._names}"

    def constant(self, value: object, prefix: str = "K") -> str:
        """The name that the code knows an object by."""
        key = id(value)
        if key not in self._known:
            self._known[key] = self.name(prefix)
            # Kept in `constants`, so that no other object gets the same id meanwhile.
            self.constants[self._known[key]] = value
        return self._known[key]

    def line(self, text: str) -> None:
        self._lines.append(" " * self._indent + text)
        self._places.append(self.place)

    @contextmanager
    def block(self, head: str) -> Iterator[None]:
        """A compound statement; an empty one gets a `pass`."""
        self.line(head)
        self._indent += 1
        # Python itself nests no deeper than 100 indents and 20 loops.
        if self._indent > 60:
            raise UnsupportedError
        start = len(self._lines)
        yield
        if len(self._lines) == start:
            self.line("pass")
        self._indent -= 1

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Lines that vanish again when the compiler finds that it cannot write them."""
        length, indent = len(self._lines), self._indent
        try:
            yield
        except UnsupportedError:
            del self._lines[length:], self._places[length:]
            self._indent = indent
            raise

    def function(self, head: list[str]) -> str:
        """The whole function; `head` comes first in its body.

        `PLACES` tells the place of each of its lines, which count from 1.
        """
        self.constants[PLACES] = [(0, 0)] * (len(head) + 2) + self._places
        body = [f" {line}" for line in head]
        return "\n".join(["def run(ctx):", *body, *self._lines, ""])
