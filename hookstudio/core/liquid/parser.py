"""The loop that turns tokens into nodes; blocks that are not closed do not swallow the rest."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

from liquid import Node, Tag, Token
from liquid.token import (
    TOKEN_CONTENT,
    TOKEN_DOC,
    TOKEN_EXPRESSION,
    TOKEN_OUTPUT,
    TOKEN_TAG,
)

from hookstudio.core.liquid.problems import INCLUDE, PARSE_ERROR, SYNTAX, Problem
from hookstudio.core.liquid.tokens import Stream, full_span
from hookstudio.core.wording import tr, translatable, translated

_PARTNERS = {
    "else": translatable("else stands outside of if, unless, case or for."),
    "elsif": translatable("elsif stands outside of if or unless."),
    "when": translatable("when stands outside of case."),
}
_INCLUDES = frozenset({"include", "render", "layout"})


def parse_nodes(stream: Stream) -> Iterator[Node]:
    """Yield nodes up to the end tag of any open block, which becomes the current token."""
    tokens, size = stream.tokens, len(stream.tokens)
    while stream.pos < size:
        token = tokens[stream.pos]
        if token.kind == TOKEN_TAG and stream.closes_a_block(token.value):
            return
        tag = _tag_for(stream.tags, token)
        if tag is None:
            _report_unknown(stream, token)
        else:
            yield tag.get_node(stream)
        if stream.hold:
            stream.hold = False
        else:
            stream.pos += 1


def _tag_for(tags: Mapping[str, Tag], token: Token) -> Tag | None:
    if token.kind in (TOKEN_OUTPUT, TOKEN_CONTENT, TOKEN_DOC):
        return tags[token.kind]
    return tags.get(token.value)


def _report_unknown(stream: Stream, token: Token) -> None:
    if stream.peek.kind == TOKEN_EXPRESSION:
        next(stream)
    name = token.value
    if stream.problems.is_stray(name):
        return
    code = INCLUDE if name in _INCLUDES else SYNTAX
    problem = Problem(PARSE_ERROR, _unknown(stream, name), *full_span(token), code=code)
    stream.problems.add(problem)


def _unknown(stream: Stream, name: str) -> str:
    tags = stream.tags
    if name in _INCLUDES:
        return tr(
            "{tag} is not Braze Liquid; use a Content Block: {{{{content_blocks.${{name}}}}}}.",
            tag=name,
        )
    if name in _PARTNERS:
        return translated(_PARTNERS[name])
    if name.startswith("end") and name[3:] in tags:
        return tr("{end} closes nothing here; there is no open {tag}.", end=name, tag=name[3:])
    near = difflib.get_close_matches(name[:64], [*_PARTNERS, *tags], n=1, cutoff=0.7)
    if not near:
        return tr("Unknown tag '{name}'.", name=name[:64])
    # Its end tag, should it be a block, is right.
    stream.problems.expect_stray(f"end{near[0]}")
    return tr("Unknown tag '{name}'; did you mean {near}?", name=name[:64], near=near[0])
