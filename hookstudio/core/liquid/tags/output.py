"""Text, `{{ outputs }}` and echo; secrets print as placeholders, Content Blocks inline."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from liquid import Node, RenderContext, Token
from liquid.builtin.content import ContentNode
from liquid.builtin.output import OutputNode
from liquid.expression import Expression
from liquid.token import TOKEN_CONTENT, TOKEN_DOC, TOKEN_OUTPUT

from hookstudio.core.json_value import Json
from hookstudio.core.liquid import placeholders
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.expressions import (
    CONTENT_BLOCK_ROOT,
    SECRET_ROOT,
    FilterCall,
    Filtered,
    Path,
)
from hookstudio.core.liquid.filters.json_values import json_plain
from hookstudio.core.liquid.guards import LimitReached
from hookstudio.core.liquid.printing import PrintLimitError, text_of
from hookstudio.core.liquid.tags.base import (
    BrazeTag,
    Guarded,
    emit,
    expression_parser,
    origin_of,
    secret_misuse,
    secrets_in,
    walk,
)
from hookstudio.core.liquid.tags.content_blocks import ContentBlockNode
from hookstudio.core.liquid.tokens import Stream, full_span
from hookstudio.core.liquid.trace import Origin


_READS_CLOCK = frozenset({"date", "time_zone"})


class Placeholder(str):
    """A secret's placeholder; the only output that may hold its two delimiters."""

    __slots__ = ()


class TextNode(ContentNode):
    """Text between the markup."""

    __slots__ = ("origin",)

    def __init__(self, token: Token, text: str) -> None:
        super().__init__(token, text)
        self.origin = Origin("text", token.start_index, token.start_index + len(text))

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        context.tracer.begin()
        return emit(context, buffer, self.text, self.origin)


class PrintNode(Guarded, OutputNode):
    """`{{ expression }}` or `{% echo expression %}`."""

    __slots__ = ("origin",)

    def __init__(self, token: Token, expression: Expression, kind: str = "output") -> None:
        super().__init__(token, expression)
        self.origin = origin_of(kind, token, expression)

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        context.tracer.begin()
        try:
            text = text_of(self.expression.evaluate(context))
        except PrintLimitError as error:
            raise LimitReached(str(error), self.token) from None
        return emit(context, buffer, text, self.origin)


class SecretNode(Guarded, Node):
    """`{{secret.name | filters}}`: one placeholder that holds the expression, never the value."""

    __slots__ = ("expression", "names", "origin")

    def __init__(self, token: Token, expression: Expression) -> None:
        super().__init__(token)
        self.expression = expression
        self.blank = False
        found = (str(path.segments[0]) for path in secrets_in(expression))
        self.names = tuple(dict.fromkeys(found))
        self.origin = origin_of("secret", token, expression)

    def __str__(self) -> str:
        return f"{{{{ {self.expression} }}}}"

    def expressions(self) -> Iterable[Expression]:
        yield self.expression

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        if buffer is not context.main:
            path = secrets_in(self.expression)[0]
            start = path.token.start_index
            context.add_problem(secret_misuse(start, start + len(path.label)))
            return 0
        context.tracer.begin()
        values: dict[str, Json] = {}
        for part in walk(self.expression):
            if isinstance(part, Path) and part.root != SECRET_ROOT:
                values[part.label] = json_plain(part.evaluate(context))
            elif isinstance(part, FilterCall) and part.name in _READS_CLOCK:
                values["now"] = context.now.isoformat()
        secret = placeholders.SecretExpression(self.expression.token.value, self.names, values)
        return emit(context, buffer, Placeholder(placeholders.encode(secret)), self.origin)


class TextTag(BrazeTag):
    name = TOKEN_CONTENT

    def read(self, stream: Stream) -> Node:
        return TextNode(stream.current, stream.current.value)


class OutputTag(BrazeTag):
    name = TOKEN_OUTPUT

    def read(self, stream: Stream) -> Node:
        token = stream.current
        expression = expression_parser(stream, token).output()
        return print_node(token, expression, "output", stream)


class EchoTag(BrazeTag):
    name = "echo"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        expression = expression_parser(stream, token).output()
        return print_node(token, expression, "echo", stream)


def print_node(token: Token, expression: Expression, kind: str, stream: Stream) -> Node:
    """The node that prints an expression: plain, a secret, or a Content Block."""
    left = expression.left if isinstance(expression, Filtered) else expression
    if isinstance(left, Path) and left.root == CONTENT_BLOCK_ROOT:
        return ContentBlockNode(token, left, expression)
    found = secrets_in(expression)
    if not found:
        return PrintNode(token, expression, kind)
    for path in found:
        if len(path.segments) != 1 or not isinstance(path.segments[0], str):
            start, end = path.token.start_index, path.token.start_index + len(path.label)
            stream.problems.syntax("A secret is written {{secret.name}}.", start, end)
            return PrintNode(token, expression, kind)
    return SecretNode(token, expression)


class DocNode(Node):
    """What prints nothing: doc, comment and the inline comment."""

    __slots__ = ()

    def __str__(self) -> str:
        return ""

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:  # noqa: ARG002
        return 0


class DocTag(BrazeTag):
    name = TOKEN_DOC

    def read(self, stream: Stream) -> Node:
        return DocNode(stream.current)
