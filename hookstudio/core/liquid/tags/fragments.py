"""Pieces of a tag that are small templates: `https://x.example/{{${user_id}}} :save answer`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from liquid import Node, Token
from liquid.token import TOKEN_EXPRESSION

from hookstudio.core.liquid.context import BrazeContext, Buffer
from hookstudio.core.liquid.lexer import TemplateLexer
from hookstudio.core.liquid.parser import parse_nodes
from hookstudio.core.liquid.tags.base import origin_of, skip_head
from hookstudio.core.liquid.tags.output import SecretNode
from hookstudio.core.liquid.tokens import Stream
from hookstudio.core.liquid.trace import Origin
from hookstudio.core.wording import tr

_PART = re.compile(r"\{\{|\}\}|\s+(?=\S)")
# What a piece costs in units, besides its text.
_RENDERED = 500
_OPTION = re.compile(r":([a-z_]+)(?=\s|\Z)")


@dataclass(frozen=True, slots=True)
class Fragment:
    """One piece with its place; rendering it gives a text."""

    nodes: tuple[Node, ...]
    start: int
    end: int

    def render(self, context: BrazeContext) -> str:
        buffer = Buffer()
        for node in self.nodes:
            node.render(context, buffer)
        context.budget.work(_RENDERED + buffer.size)
        return buffer.getvalue().strip()


@dataclass(frozen=True, slots=True)
class Arguments:
    """What stands behind a tag's name: words, and `:option value` pairs; a flag has no value."""

    words: tuple[Fragment, ...]
    options: dict[str, Fragment | None]
    origin: Origin


def read_arguments(
    stream: Stream, token: Token, *, options: frozenset[str], flags: frozenset[str]
) -> Arguments:
    """Read the head of a tag with options; an unknown option is reported."""
    skip_head(stream)
    markup = stream.current
    words: list[Fragment] = []
    values: dict[str, Fragment | None] = {}
    if markup.kind == TOKEN_EXPRESSION:
        pieces = _pieces(markup.value)
        index = 0
        while index < len(pieces):
            start, end = pieces[index]
            index += 1
            match = _OPTION.fullmatch(markup.value, start, end)
            if match is None:
                words.append(_fragment(stream, markup, start, end))
                continue
            name = match.group(1)
            stop = index
            while stop < len(pieces) and not _OPTION.fullmatch(markup.value, *pieces[stop]):
                stop += 1
            _check_option(stream, markup, name, (start, end), options | flags)
            value = None
            if name not in flags and stop > index:
                value = _fragment(stream, markup, pieces[index][0], pieces[stop - 1][1])
                index = stop
            # Braze takes the first of two equal options.
            values.setdefault(name, value)
    return Arguments(tuple(words), values, origin_of(token.value, token))


def _check_option(
    stream: Stream, markup: Token, name: str, place: tuple[int, int], known: frozenset[str]
) -> None:
    if name not in known:
        start, end = (markup.start_index + offset for offset in place)
        options = " ".join(f":{option}" for option in sorted(known))
        stream.problems.syntax(
            tr("unknown option :{name}; use {options}.", name=name, options=options), start, end
        )


def _pieces(text: str) -> list[tuple[int, int]]:
    """The places of what white space separates, outside `{{ }}`."""
    pieces: list[tuple[int, int]] = []
    start, depth = 0, 0
    for match in _PART.finditer(text):
        if match.group() == "{{":
            depth += 1
        elif match.group() == "}}":
            depth = max(0, depth - 1)
        elif not depth:
            pieces.append((start, match.start()))
            start = match.end()
    pieces.append((start, len(text)))
    return [(begin, end) for begin, end in pieces if begin < end]


def _fragment(stream: Stream, markup: Token, start: int, end: int) -> Fragment:
    source = markup.source
    begin, stop = markup.start_index + start, markup.start_index + end
    lexer = TemplateLexer(source, stream.problems, start=begin, end=stop, keep_html_comments=True)
    nodes = tuple(parse_nodes(stream.inner(lexer.tokens())))
    for node in nodes:
        if isinstance(node, SecretNode):
            stream.problems.add(node.misuse())
    return Fragment(nodes, begin, stop)
