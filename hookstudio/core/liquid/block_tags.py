"""The blocks with branches of a template that parses, as their tags stand in its text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from liquid.token import TOKEN_TAG

from hookstudio.core.liquid.lexer import TemplateLexer
from hookstudio.core.liquid.problems import Problems
from hookstudio.core.liquid.tokens import full_span

_BLOCKS = frozenset({"if", "unless", "case", "for", "tablerow"})
_BRANCHES = frozenset({"elsif", "else", "when"})


@dataclass(slots=True)
class Tag:
    """One tag; `[start, end)` with its delimiters.

    `branches` are those of its block, and `closed` is where its end tag stands.
    """

    name: str
    start: int
    end: int
    branches: list[Tag] = field(default_factory=list)
    closed: tuple[int, int] = (0, 0)


def blocks_of(source: str, *, keep_html_comments: bool = True) -> Sequence[Tag]:
    """The blocks in the order of the source; `{% liquid %}` is not looked into.

    HTML comments are kept in the texts of a webhook, and not in a Content Block.
    """
    found: list[Tag] = []
    opened: list[Tag] = []
    lexer = TemplateLexer(source, Problems(), keep_html_comments=keep_html_comments)
    for token in lexer.tokens():
        if token.kind != TOKEN_TAG:
            continue
        name = token.value
        if name in _BLOCKS:
            opened.append(Tag(name, *full_span(token)))
            found.append(opened[-1])
        elif name in _BRANCHES and opened:
            opened[-1].branches.append(Tag(name, *full_span(token)))
        elif name.startswith("end") and opened and name[3:] == opened[-1].name:
            opened.pop().closed = full_span(token)
    return found
