"""Text, `{{ outputs }}` and echo; secrets print as placeholders, Content Blocks inline."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TextIO

from liquid import Node, RenderContext, Token
from liquid.builtin.content import ContentNode
from liquid.token import TOKEN_CONTENT, TOKEN_DOC, TOKEN_EXPRESSION, TOKEN_OUTPUT

from hookstudio.core.findings import Severity
from hookstudio.core.json_value import Json
from hookstudio.core.liquid import placeholders
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.expression_parser import ExpressionParser
from hookstudio.core.liquid.expressions import BrazeExpression, Filtered, Path
from hookstudio.core.liquid.filters.json_values import json_plain
from hookstudio.core.liquid.guards import LimitError
from hookstudio.core.liquid.names import CONTENT_BLOCK_ROOT, ENVIRONMENT_ROOT, SECRET_ROOT
from hookstudio.core.liquid.printing import PrintLimitError, text_of
from hookstudio.core.liquid.problems import Problem
from hookstudio.core.liquid.tags.base import (
    BrazeTag,
    Guarded,
    emit,
    emit_fixed,
    expression_parser,
    origin_of,
    refuse_content_blocks,
    secret_misuse,
    secrets_of,
)
from hookstudio.core.liquid.tags.content_blocks import ContentBlockNode
from hookstudio.core.liquid.tokens import Stream, full_span
from hookstudio.core.liquid.trace import Origin
from hookstudio.core.wording import tr

# What a character of a printed array or object costs in units.
PRINTED = 64
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
        return emit_fixed(context, buffer, self.text, self.origin)


class PrintNode(Guarded, Node):
    """`{{ expression }}` or `{% echo expression %}`."""

    __slots__ = ("expression", "origin")

    def __init__(self, token: Token, expression: BrazeExpression, kind: str) -> None:
        super().__init__(token)
        self.expression = expression
        self.blank = False
        self.origin = origin_of(kind, token)

    def __str__(self) -> str:
        return f"{{{{ {self.expression} }}}}"

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        context.tracer.begin()
        value = self.expression.value_in(context)
        if isinstance(value, str):
            return emit(context, buffer, value, self.origin)
        try:
            text = text_of(value)
        except PrintLimitError as error:
            raise LimitError(str(error), self.token) from None
        if isinstance(value, (list, dict)):
            context.budget.work(PRINTED * len(text))
        return emit(context, buffer, text, self.origin)


class EnvironmentNode(PrintNode):
    """`{{environment.name}}`: the project's own text, so that a host made of it is a fixed one."""

    __slots__ = ("own_origin",)

    def __init__(self, token: Token, expression: BrazeExpression, kind: str) -> None:
        super().__init__(token, expression, kind)
        self.own_origin = origin_of("environment", token)

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        # A variable of that name, which the template or an answer has set, is no environment.
        values = context.data.environment.values
        if not values or context.scope.get(ENVIRONMENT_ROOT) is not values:
            return super().render_to_output(context, buffer)
        context.tracer.begin()
        return emit(context, buffer, text_of(self.expression.value_in(context)), self.own_origin)


class SecretNode(Guarded, Node):
    """`{{secret.name | filters}}`: one placeholder that holds the expression, never the value."""

    __slots__ = ("expression", "names", "origin", "paths", "reads_clock")

    def __init__(self, token: Token, expression: BrazeExpression, paths: list[Path]) -> None:
        super().__init__(token)
        self.expression = expression
        self.paths = tuple(paths)
        self.names = tuple(
            dict.fromkeys(str(path.segments[0]) for path in paths if path.root == SECRET_ROOT)
        )
        self.blank = False
        self.origin = origin_of("secret", token)
        calls = expression.filters if isinstance(expression, Filtered) else ()
        self.reads_clock = any(call.name in _READS_CLOCK for call in calls)

    def __str__(self) -> str:
        return f"{{{{ {self.expression} }}}}"

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        if buffer is not context.main:
            context.add_problem(self.misuse())
            return 0
        chosen = context.data.environment
        names = {name: chosen.secret_name(name) for name in self.names}
        unusable = next((name for name, kept in names.items() if not kept), None)
        if unusable is not None:
            context.add_problem(chosen.secret_problem(unusable, *full_span(self.token)))
            return 0
        context.tracer.begin()
        # Fixed now: the sender must not need the user's data.
        values: dict[str, Json] = {
            path.label: json_plain(path.value_in(context))
            for path in self.paths
            if path.root != SECRET_ROOT
        }
        if self.reads_clock:
            values["now"] = context.now.isoformat()
        kept = tuple(dict.fromkeys(names.values()))
        secret = placeholders.SecretExpression(self._written(names), kept, values)
        return emit(context, buffer, Placeholder(placeholders.encode(secret)), self.origin)

    def _written(self, names: Mapping[str, str]) -> str:
        """The author's expression with the keyring's names in it."""
        text, start = self.expression.token.value, self.expression.token.start_index
        if all(name == kept for name, kept in names.items()):
            return text
        for path in sorted(self.paths, key=lambda path: path.token.start_index, reverse=True):
            if path.root == SECRET_ROOT:
                at = path.token.start_index - start
                kept = f"{SECRET_ROOT}.{names[str(path.segments[0])]}"
                text = text[:at] + kept + text[at + len(path.label) :]
        return text

    def misuse(self) -> Problem:
        """What to report where this node's text would become a value."""
        path = next(path for path in self.paths if path.root == SECRET_ROOT)
        return secret_misuse(path.token.start_index, path.token.start_index + len(path.label))


class SilentNode(Node):
    """What prints nothing: doc, comment and the inline comment."""

    __slots__ = ()

    def __str__(self) -> str:
        return ""

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:  # noqa: ARG002
        return 0


class TextTag(BrazeTag):
    """The pseudo tag of text."""

    name = TOKEN_CONTENT

    def read(self, stream: Stream) -> Node:
        return TextNode(stream.current, stream.current.value)


class OutputTag(BrazeTag):
    """The pseudo tag of `{{ }}`."""

    name = TOKEN_OUTPUT

    def read(self, stream: Stream) -> Node:
        token = stream.current
        # The lexer puts an expression behind every opening, if an empty one.
        next(stream)
        markup = stream.current
        if not markup.value:
            return empty_node(stream, token)
        start = markup.start_index
        parser = ExpressionParser(token.source, start, start + len(markup.value), stream.problems)
        return print_node(stream, token, parser.output(), parser, "output")


class EchoTag(BrazeTag):
    """`{% echo expression %}`."""

    name = "echo"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        if stream.peek.kind != TOKEN_EXPRESSION:
            return empty_node(stream, token)
        parser = expression_parser(stream, token)
        return print_node(stream, token, parser.output(), parser, "echo")


class DocTag(BrazeTag):
    """`{% doc %}`; the lexer has taken its end tag."""

    name = TOKEN_DOC

    def read(self, stream: Stream) -> Node:
        return SilentNode(stream.current)


def empty_node(stream: Stream, token: Token) -> Node:
    """The node of an output without a value."""
    message = tr("This prints nothing; a value is missing.")
    problem = Problem("empty_output", message, *full_span(token), Severity.WARNING)
    stream.problems.add(problem)
    return SilentNode(token)


def print_node(
    stream: Stream, token: Token, expression: BrazeExpression, parser: ExpressionParser, kind: str
) -> Node:
    """The node that prints an expression: plain, a secret, or a Content Block."""
    stream.paths += parser.paths
    left = expression.left if isinstance(expression, Filtered) else expression
    if any(path.root == CONTENT_BLOCK_ROOT for path in parser.paths):
        refuse_content_blocks(stream, [path for path in parser.paths if path is not left])
    if isinstance(left, Path) and left.root == CONTENT_BLOCK_ROOT:
        return ContentBlockNode(token, left, expression)
    secrets = secrets_of(parser) if parser.paths else []
    for path in secrets:
        if len(path.segments) != 1 or not isinstance(path.segments[0], str):
            start = path.token.start_index
            message = tr("A secret is written {{secret.name}}.")
            stream.problems.syntax(message, start, start + len(path.label))
    if secrets:
        return SecretNode(token, expression, parser.paths)
    if (
        isinstance(expression, Path)
        and expression.root == ENVIRONMENT_ROOT
        and len(expression.segments) == 1
    ):
        return EnvironmentNode(token, expression, kind)
    return PrintNode(token, expression, kind)
