"""assign, capture, increment and decrement."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

from liquid import BlockNode, Node, RenderContext, Token

from hookstudio.core.liquid import limits
from hookstudio.core.liquid.context import BrazeContext, Buffer
from hookstudio.core.liquid.expression_parser import ExpressionParser
from hookstudio.core.liquid.expressions import BrazeExpression
from hookstudio.core.liquid.tags.base import (
    BrazeTag,
    Guarded,
    emit_fixed,
    expression_parser,
    origin_of,
    read_block,
    refuse_secrets,
    rendered_until_interrupt,
    require_end,
)
from hookstudio.core.liquid.tags.loops import ForNode
from hookstudio.core.liquid.tags.output import SecretNode
from hookstudio.core.liquid.tags.tables import TableNode
from hookstudio.core.liquid.tokens import Stream
from hookstudio.core.liquid.trace import joined
from hookstudio.core.wording import tr, translatable

_NO_EQUALS = (
    translatable("assign needs a = behind the name."),
    translatable("assign needs a = behind the name; found {found}."),
)
_END_CAPTURE = frozenset({"endcapture"})


class AssignNode(Guarded, Node):
    """`{% assign name = value %}`."""

    __slots__ = ("expression", "name")

    def __init__(self, token: Token, name: str, expression: BrazeExpression) -> None:
        super().__init__(token)
        self.name = name
        self.expression = expression

    def __str__(self) -> str:
        return f"{{% assign {self.name} = {self.expression} %}}"

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:  # noqa: ARG002
        assert isinstance(context, BrazeContext)
        context.tracer.begin()
        context.assign(self.name, self.expression.value_in(context))
        context.tracer.remember(self.name, context.tracer.lineage())
        return 0


class CaptureNode(Guarded, Node):
    """`{% capture name %}…{% endcapture %}`."""

    __slots__ = ("block", "name")

    def __init__(self, token: Token, name: str, block: BlockNode) -> None:
        super().__init__(token)
        self.name = name
        self.block = block
        # White space in it is the variable's value.
        block.blank = False

    def __str__(self) -> str:
        return f"{{% capture {self.name} %}}{self.block}{{% endcapture %}}"

    def children(
        self,
        static_context: RenderContext,  # noqa: ARG002
        *,
        include_partials: bool = True,  # noqa: ARG002
    ) -> list[Node]:
        return [self.block]

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:  # noqa: ARG002
        assert isinstance(context, BrazeContext)
        captured = Buffer(limits.VALUE_CHARS)
        with context.tracer.collecting() as lineages:
            interrupt = rendered_until_interrupt(self.block, context, captured)
        context.budget.work(4 * captured.size)
        context.assign(self.name, captured.getvalue())
        context.tracer.remember(self.name, joined(lineages))
        if interrupt is not None:
            raise interrupt
        return 0


class CounterNode(Guarded, Node):
    """A counter that prints itself: before it goes up, or after it went down."""

    __slots__ = ("name", "origin", "step")

    def __init__(self, token: Token, name: str, step: int) -> None:
        super().__init__(token)
        self.name = name
        self.step = step
        self.blank = False
        self.origin = origin_of(token.value, token)

    def __str__(self) -> str:
        return f"{{% {self.token.value} {self.name} %}}"

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        count = context.increment if self.step > 0 else context.decrement
        return emit_fixed(context, buffer, str(count(self.name)), self.origin)


class AssignTag(BrazeTag):
    """`{% assign name = value | filters %}`."""

    name = "assign"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        parser = expression_parser(stream, token)
        name = parser.name("assign")
        if name.endswith("?"):
            raise parser.error_before(tr("A variable's name cannot end with ?."))
        parser.expect("=", *_NO_EQUALS)
        expression = parser.output()
        refuse_secrets(stream, parser)
        return AssignNode(token, name, expression)


class CaptureTag(BrazeTag):
    """`{% capture name %}`; the name may stand in quotes."""

    name = "capture"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        name = self.head(stream, token, _capture_name, "")
        next(stream)
        block = read_block(stream, _END_CAPTURE)
        require_end(stream, token, "endcapture")
        for node in nodes_in(block):
            if isinstance(node, SecretNode):
                stream.problems.add(node.misuse())
        return CaptureNode(token, name, block)


def _capture_name(parser: ExpressionParser) -> str:
    name = parser.quoted() or parser.name("capture")
    parser.finish()
    return name


def nodes_in(node: Node) -> Iterator[Node]:
    """All nodes of a block, in no particular order."""
    pending = [node]
    while pending:
        current = pending.pop()
        yield current
        # Our nodes need no context to tell what they hold.
        pending.extend(current.children(None))  # type: ignore[arg-type]


def set_variables(nodes: list[Node]) -> Iterator[str]:
    """The names that assign, capture, a counter or a loop sets in these nodes."""
    for top in nodes:
        for node in nodes_in(top):
            if isinstance(node, (AssignNode, CaptureNode, CounterNode)):
                yield node.name
            elif isinstance(node, (ForNode, TableNode)):
                yield node.loop.name


class IncrementTag(BrazeTag):
    """`{% increment name %}`."""

    name = "increment"
    step = 1

    def read(self, stream: Stream) -> Node:
        token = stream.current
        parser = expression_parser(stream, token)
        name = parser.name(self.name)
        parser.finish()
        return CounterNode(token, name, self.step)


class DecrementTag(IncrementTag):
    """`{% decrement name %}`."""

    name = "decrement"
    step = -1
