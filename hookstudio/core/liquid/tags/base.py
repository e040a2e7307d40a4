"""What all tags share: reading their heads, reading their blocks, reporting what is wrong.

A tag that cannot be read is reported, and reading goes on behind it, inside its block too, so that
one pass finds every mistake. `stream.current` is the last token of a tag when its parse returns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TextIO, TypeVar

from liquid import BlockNode, Node, RenderContext, Tag, Token
from liquid import TokenStream as UpstreamTokenStream
from liquid.ast import IllegalNode
from liquid.expression import Expression
from liquid.token import TOKEN_EXPRESSION, TOKEN_TAG

from hookstudio.core.liquid import limits
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.expression_lexer import ExpressionError
from hookstudio.core.liquid.expression_parser import ExpressionParser
from hookstudio.core.liquid.expressions import SECRET_ROOT, Literal, Path
from hookstudio.core.liquid.guards import LimitReached, RuntimeProblem
from hookstudio.core.liquid.parser import parse_nodes
from hookstudio.core.liquid.problems import Problem
from hookstudio.core.liquid.tokens import Stream, full_span
from hookstudio.core.liquid.trace import Origin

T = TypeVar("T")


class Guarded(Node):
    """A node whose run-time errors are reported with its place; the rest is still rendered."""

    __slots__ = ()

    def render(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        try:
            return self.render_to_output(context, buffer)
        except RuntimeProblem as error:
            context.report(error, self.token)
            return 0
        except LimitReached as error:
            error.token = error.token or self.token
            raise


class BrazeTag(Tag):
    """A tag of the dialect."""

    block = False

    def get_node(self, stream: UpstreamTokenStream) -> Node:
        assert isinstance(stream, Stream)
        token = stream.current
        try:
            return self.read(stream)
        except ExpressionError as error:
            stream.problems.syntax(error.text, error.start, error.end)
            skip_head(stream)
            return IllegalNode(token)

    def parse(self, stream: UpstreamTokenStream) -> Node:
        return self.get_node(stream)

    def read(self, stream: Stream) -> Node:
        """Read the tag; `stream.current` is its first token."""
        raise NotImplementedError

    def head(
        self, stream: Stream, token: Token, read: Callable[[ExpressionParser], T], instead: T
    ) -> T:
        """What `read` makes of the tag's expression, or `instead` when it cannot be read."""
        try:
            return read(expression_parser(stream, token))
        except ExpressionError as error:
            stream.problems.syntax(error.text, error.start, error.end)
            return instead

    def value(
        self, stream: Stream, token: Token, read: Callable[[ExpressionParser], Expression]
    ) -> Expression:
        """An expression of the head, nil when it cannot be read; secrets are refused."""
        nothing: Expression = Literal(token, None)
        return refuse_secrets(stream, self.head(stream, token, read, nothing))


def expression_parser(stream: Stream, token: Token) -> ExpressionParser:
    """A parser of the expression behind the tag `token`, which is the current one."""
    if stream.peek.kind == TOKEN_EXPRESSION and belongs(stream.peek, token):
        next(stream)
        expression = stream.current
        start = expression.start_index
        return ExpressionParser(
            expression.source, start, start + len(expression.value), stream.problems
        )
    start, end = full_span(token)
    raise ExpressionError(
        f"The tag {token.value} needs more behind its name.", start, end, token.source
    )


def belongs(expression: Token, tag: Token) -> bool:
    """Whether an expression token stands inside the same delimiters as a tag's name."""
    start, end = full_span(tag)
    return start <= expression.start_index < end


def skip_head(stream: Stream) -> None:
    """Make the tag's expression, if it has one, the current token."""
    token = stream.current
    if token.kind == TOKEN_TAG and stream.peek.kind == TOKEN_EXPRESSION:
        if belongs(stream.peek, token):
            next(stream)


def read_block(stream: Stream, ends: frozenset[str]) -> BlockNode:
    """Read nodes up to one of the end tags, which becomes the current token.

    It also stops at the end tag of a block around this one; the caller finds that its own is
    missing then (`require_end`).
    """
    stream.block_depth += 1
    if stream.block_depth > limits.BLOCK_DEPTH:
        raise LimitReached("Blocks nest too deeply.", stream.current)
    stream.open_ends.append(ends)
    nodes = list(parse_nodes(stream))
    stream.open_ends.pop()
    stream.block_depth -= 1
    return BlockNode(stream.current, nodes)


def require_end(stream: Stream, opening: Token, end: str) -> None:
    """Report a block that is not closed, at its opening tag."""
    if stream.current.is_tag(end):
        skip_head(stream)
        return
    start, stop = full_span(opening)
    stream.problems.syntax(f"{opening.value} is never closed; add {{% {end} %}}.", start, stop)
    stream.hold = True


def walk(expression: Expression) -> Iterator[Expression]:
    """The expression and all that it is made of."""
    pending = [expression]
    while pending:
        current = pending.pop()
        yield current
        pending.extend(reversed(list(current.children())))


def attributes_of(expression: Expression) -> tuple[str, ...]:
    """The attribute paths that an expression reads, in the author's terms."""
    found = (part for part in walk(expression) if isinstance(part, Path) and part.is_attribute)
    return tuple(dict.fromkeys(path.label for path in found))


def secrets_in(expression: Expression) -> list[Path]:
    return [
        part for part in walk(expression) if isinstance(part, Path) and part.root == SECRET_ROOT
    ]


def refuse_secrets(stream: Stream, expression: Expression) -> Expression:
    """Report each secret in a place where its value would have to be known."""
    for path in secrets_in(expression):
        start = path.token.start_index
        stream.problems.add(secret_misuse(start, start + len(path.label)))
    return expression


def secret_misuse(start: int, end: int) -> Problem:
    message = (
        "A secret can only be printed, as in {{secret.name}}; its value is filled in when the "
        "request is sent."
    )
    return Problem("secret_misuse", message, start, end, code="")


def emit(context: BrazeContext, buffer: TextIO, text: str, origin: Origin) -> int:
    """Write text and, where it goes to the output, record where it came from."""
    written = buffer.write(text)
    if buffer is context.main:
        size = context.main.size
        context.tracer.wrote(size - written, size, origin, context.source_name)
    return written


def origin_of(kind: str, token: Token, *expressions: Expression) -> Origin:
    attributes = dict.fromkeys(label for one in expressions for label in attributes_of(one))
    return Origin(kind, *full_span(token), tuple(attributes))
