"""liquid, comment, the inline comment and ifchanged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TextIO

from liquid import BlockNode, Node, RenderContext, Token
from liquid.builtin.tags.liquid_tag import LiquidNode
from liquid.token import TOKEN_EOF, TOKEN_EXPRESSION, TOKEN_TAG

from hookstudio.core.liquid import limits
from hookstudio.core.liquid.context import BrazeContext, Buffer
from hookstudio.core.liquid.guards import NestingError
from hookstudio.core.liquid.parser import parse_nodes
from hookstudio.core.liquid.tags.base import (
    BrazeTag,
    Guarded,
    emit,
    origin_of,
    read_block,
    rendered_until_interrupt,
    require_end,
    skip_head,
)
from hookstudio.core.liquid.tags.output import SilentNode
from hookstudio.core.liquid.tokens import MarkupToken, Stream, full_span
from hookstudio.core.liquid.trace import joined
from hookstudio.core.wording import tr

_LINE = re.compile(r"[ \t\r\f\v]*(#|\w*)[ \t\f\v]*([^\n]*)(?:\n|\Z)")


class LiquidTag(BrazeTag):
    """`{% liquid %}`: a tag on each line."""

    name = "liquid"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        skip_head(stream)
        expression = stream.current
        if expression.kind != TOKEN_EXPRESSION:
            return LiquidNode(token, None, BlockNode(token, []))
        inner = stream.inner(_lines(expression, stream))
        inner.block_depth += 1
        if inner.block_depth > limits.BLOCK_DEPTH:
            raise NestingError(tr("Blocks nest too deeply."), token)
        nodes = list(parse_nodes(inner))
        return LiquidNode(token, expression, BlockNode(token, nodes))


def _lines(expression: Token, stream: Stream) -> Iterator[Token]:
    text, source, offset = expression.value, expression.source, expression.start_index
    comment: tuple[int, int] | None = None
    depth = 0
    for match in _LINE.finditer(text):
        name, markup = match.group(1), match.group(2).rstrip()
        if not match.group():
            break
        start = offset + match.start(1)
        full = (start, offset + match.start(2) + len(markup))
        if depth:
            depth += (name == "comment") - (name == "endcomment")
            continue
        if name == "comment":
            depth, comment = 1, full
        elif name and name != "#":
            yield MarkupToken.at(TOKEN_TAG, name, start, source, full)
            if markup:
                at = offset + match.start(2)
                yield MarkupToken.at(TOKEN_EXPRESSION, markup, at, source, full)
        elif markup and name != "#":
            stream.problems.syntax(tr("A line inside {% liquid %} starts with a tag."), *full)
    if depth and comment:
        stream.problems.syntax(tr("comment is never closed; add endcomment."), *comment)


class CommentTag(BrazeTag):
    """`{% comment %}`; the lexer has found its end."""

    name = "comment"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        while stream.current.kind != TOKEN_EOF and not stream.current.is_tag("endcomment"):
            next(stream)
        return SilentNode(token)


class InlineCommentTag(BrazeTag):
    """`{% # … %}`: each of its lines starts with #."""

    name = "#"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        skip_head(stream)
        if stream.current.kind == TOKEN_EXPRESSION:
            for line in stream.current.value.split("\n")[1:]:
                if line.strip() and not line.strip().startswith("#"):
                    message = tr("Each line of an inline comment starts with #.")
                    stream.problems.syntax(message, *full_span(token))
                    break
        return SilentNode(token)


class IfChangedNode(Guarded, Node):
    """`{% ifchanged %}`: prints its block when the text differs from the last time."""

    __slots__ = ("block", "origin")

    def __init__(self, token: Token, block: BlockNode) -> None:
        super().__init__(token)
        self.block = block
        block.blank = False
        self.blank = False
        self.origin = origin_of("ifchanged", token)

    def __str__(self) -> str:
        return f"{{% ifchanged %}}{self.block}{{% endifchanged %}}"

    def children(
        self,
        static_context: RenderContext,  # noqa: ARG002
        *,
        include_partials: bool = True,  # noqa: ARG002
    ) -> list[Node]:
        return [self.block]

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        captured = Buffer()
        with context.tracer.collecting() as lineages:
            interrupt = rendered_until_interrupt(self.block, context, captured)
        text = captured.getvalue()
        context.tracer.begin()
        context.tracer.add(joined(lineages))
        written = emit(context, buffer, text, self.origin) if context.ifchanged(text) else 0
        if interrupt is not None:
            raise interrupt
        return written


class IfChangedTag(BrazeTag):
    """`{% ifchanged %}`."""

    name = "ifchanged"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        next(stream)
        block = read_block(stream, frozenset({"endifchanged"}))
        require_end(stream, token, "endifchanged")
        return IfChangedNode(token, block)
