"""What all tags share: reading their heads, reading their blocks, reporting what is wrong.

A tag that cannot be read is reported, and reading goes on behind it, inside its block too, so that
one pass finds every mistake. `stream.current` is the last token of a tag when its parse returns.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable
from typing import TextIO, TypeVar

from liquid import BlockNode, Node, RenderContext, Tag, Token
from liquid import TokenStream as UpstreamTokenStream
from liquid.ast import IllegalNode
from liquid.exceptions import LiquidInterrupt
from liquid.token import TOKEN_EXPRESSION, TOKEN_TAG

from hookstudio.core.liquid import limits
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.expression_lexer import ExpressionError
from hookstudio.core.liquid.expression_parser import ExpressionParser
from hookstudio.core.liquid.expressions import BrazeExpression, Literal, Path
from hookstudio.core.liquid.guards import LimitError, NestingError, TemplateError
from hookstudio.core.liquid.names import CONTENT_BLOCK_ROOT, SECRET_ROOT
from hookstudio.core.liquid.parser import parse_nodes
from hookstudio.core.liquid.problems import Problem
from hookstudio.core.liquid.tokens import Stream, full_span
from hookstudio.core.liquid.trace import Origin
from hookstudio.core.wording import tr

T = TypeVar("T")


class Guarded(Node):
    """A node whose run-time errors are reported with its place; the rest is still rendered."""

    __slots__ = ()

    def render(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        try:
            return self.render_to_output(context, buffer)
        except TemplateError as error:
            context.report(error, self.token)
            return 0
        except LimitError as error:
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
            stream.problems.syntax(error.text, error.start, error.end, error.code)
            skip_head(stream)
            return IllegalNode(token)

    def parse(self, stream: UpstreamTokenStream) -> Node:
        return self.get_node(stream)

    @abstractmethod
    def read(self, stream: Stream) -> Node:
        """Read the tag; `stream.current` is its first token."""

    def head(
        self, stream: Stream, token: Token, read: Callable[[ExpressionParser], T], instead: T
    ) -> T:
        """What `read` makes of the tag's expression, or `instead` when it cannot be read.

        Secrets in it are refused.
        """
        try:
            parser = expression_parser(stream, token)
            found = read(parser)
        except ExpressionError as error:
            stream.problems.syntax(error.text, error.start, error.end, error.code)
            return instead
        refuse_secrets(stream, parser)
        return found

    def value(
        self, stream: Stream, token: Token, read: Callable[[ExpressionParser], BrazeExpression]
    ) -> BrazeExpression:
        """An expression of the head; nil when it cannot be read."""
        nothing: BrazeExpression = Literal(token, None)
        return self.head(stream, token, read, nothing)


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
        tr("The tag {tag} needs more behind its name.", tag=token.value),
        start,
        end,
        token.source,
    )


def belongs(expression: Token, tag: Token) -> bool:
    """Whether an expression token stands inside the same delimiters as a tag's name."""
    start, end = full_span(tag)
    return start <= expression.start_index < end


def skip_head(stream: Stream) -> None:
    """Make the tag's expression, if it has one, the current token."""
    token, following = stream.current, stream.peek
    if token.kind == TOKEN_TAG and following.kind == TOKEN_EXPRESSION and belongs(following, token):
        next(stream)


def read_block(stream: Stream, ends: frozenset[str]) -> BlockNode:
    """Read nodes up to one of the end tags, which becomes the current token.

    It also stops at the end tag of a block around this one; the caller finds that its own is
    missing then (`require_end`).
    """
    stream.block_depth += 1
    if stream.block_depth > limits.BLOCK_DEPTH:
        raise NestingError(tr("Blocks nest too deeply."), stream.current)
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
    stream.problems.syntax(
        tr("{tag} is never closed; add {{% {end} %}}.", tag=opening.value, end=end), start, stop
    )
    stream.problems.expect_stray(end)
    stream.hold = True


def secrets_of(parser: ExpressionParser) -> list[Path]:
    """The secrets that an expression names."""
    return [path for path in parser.paths if path.root == SECRET_ROOT and path.segments]


def refuse_secrets(stream: Stream, parser: ExpressionParser) -> None:
    """Report each secret, and each Content Block, in a place where its value would be needed."""
    stream.paths += parser.paths
    for path in secrets_of(parser):
        start = path.token.start_index
        stream.problems.add(secret_misuse(start, start + len(path.label)))
    refuse_content_blocks(stream, parser.paths)


def refuse_content_blocks(stream: Stream, paths: Iterable[Path]) -> None:
    """Report each Content Block; none of the paths is one that is printed as a whole."""
    for path in paths:
        if path.root == CONTENT_BLOCK_ROOT and path.segments:
            start = path.token.start_index
            message = tr(
                "A Content Block can only be printed; print it in a capture to use its text."
            )
            problem = Problem(
                "content_block_place", message, start, start + len(path.label), code=""
            )
            stream.problems.add(problem)


def secret_misuse(start: int, end: int) -> Problem:
    """The problem of a secret where its value would have to be known."""
    message = tr(
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
    else:
        context.tracer.captured()
    return written


def emit_fixed(context: BrazeContext, buffer: TextIO, text: str, origin: Origin) -> int:
    """Write text that no value was evaluated for."""
    context.tracer.begin()
    return emit(context, buffer, text, origin)


def rendered_until_interrupt(
    block: BlockNode, context: BrazeContext, buffer: TextIO
) -> LiquidInterrupt | None:
    """Render a block; a `break` in it ends it, and is given to the caller to raise again."""
    try:
        block.render(context, buffer)
    except LiquidInterrupt as interrupt:
        return interrupt
    return None


def origin_of(kind: str, token: Token) -> Origin:
    """The origin of what a node writes; `token` is its first."""
    return Origin(kind, *full_span(token))
