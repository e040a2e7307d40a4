"""Tokens that know the whole `{{…}}` or `{%…%}` they came from, and the stream that carries them.

Built on python-liquid's `Token` and `TokenStream`; every offset counts in the author's text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from liquid import Tag, Token, TokenStream
from liquid.token import TOKEN_EOF

from hookstudio.core.liquid.problems import Problems

if TYPE_CHECKING:
    from hookstudio.core.liquid.expressions import Path


class MarkupToken(Token):
    """A token of the template level; `full` spans its delimiters too."""

    full: tuple[int, int]

    @classmethod
    def at(
        cls, kind: str, value: str, start: int, source: str, full: tuple[int, int]
    ) -> MarkupToken:
        token = cls(kind, value, start, source)
        token.full = full
        return token


def full_span(token: Token) -> tuple[int, int]:
    """The span to show for a token: its delimiters where it has some, else its text."""
    if isinstance(token, MarkupToken):
        return token.full
    return token.start_index, token.start_index + len(token.value)


class Stream(TokenStream):
    """A token stream whose end has a place, and which collects what is wrong on the way.

    Upstream's end-of-input token has the offset -1, so its errors there have no position.
    """

    def __init__(
        self,
        tokens: Iterator[Token],
        source: str,
        problems: Problems,
        tags: Mapping[str, Tag],
    ) -> None:
        super().__init__(tokens)
        self.source = source
        self.problems = problems
        self.tags = tags
        # The end tags of the blocks that are open, innermost last.
        self.open_ends: list[frozenset[str]] = []
        # The paths of all expressions; what may be misspelt is found among them.
        self.paths: list[Path] = []
        # Set when the current token belongs to a block around the one that was just read.
        self.hold = False
        end = len(source)
        self.eof = MarkupToken.at(TOKEN_EOF, TOKEN_EOF, end, source, (end, end))

    def closes_a_block(self, name: str) -> bool:
        return any(name in ends for ends in self.open_ends)

    def inner(self, tokens: Iterator[Token]) -> Stream:
        """A stream of other tokens of the same source, as deep in blocks as this one."""
        stream = Stream(tokens, self.source, self.problems, self.tags)
        stream.block_depth = self.block_depth
        stream.paths = self.paths
        return stream
