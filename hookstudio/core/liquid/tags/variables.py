"""assign, capture, increment and decrement."""

from __future__ import annotations

from typing import TextIO

from liquid import Node, RenderContext, Token
from liquid.builtin.expressions import Identifier
from liquid.builtin.tags.assign_tag import AssignNode
from liquid.builtin.tags.capture_tag import CaptureNode

from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.expression_parser import ExpressionParser
from hookstudio.core.liquid.tags.base import (
    BrazeTag,
    Guarded,
    emit,
    expression_parser,
    origin_of,
    read_block,
    refuse_secrets,
    require_end,
)
from hookstudio.core.liquid.tokens import Stream

_END_CAPTURE = frozenset({"endcapture"})


class SetNode(Guarded, AssignNode):
    """`{% assign name = value %}`."""

    __slots__ = ()


class RecordNode(Guarded, CaptureNode):
    """`{% capture name %}…{% endcapture %}`."""

    __slots__ = ()


class AssignTag(BrazeTag):
    name = "assign"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        parser = expression_parser(stream, token)
        name = parser.name("assign")
        if name.endswith("?"):
            raise parser.error_before("A variable's name cannot end with ?.")
        parser.expect("=", "assign needs a = behind the name")
        expression = refuse_secrets(stream, parser.output())
        return SetNode(token, name=Identifier(name, token=token), expression=expression)


class CaptureTag(BrazeTag):
    name = "capture"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        name = self.head(stream, token, _capture_name, "")
        next(stream)
        block = read_block(stream, _END_CAPTURE)
        require_end(stream, token, "endcapture")
        return RecordNode(token, Identifier(name, token=token), block)


def _capture_name(parser: ExpressionParser) -> str:
    name = parser.quoted() or parser.name("capture")
    parser.finish()
    return name


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
        context.tracer.begin()
        return emit(context, buffer, str(count(self.name)), self.origin)


class IncrementTag(BrazeTag):
    name = "increment"
    step = 1

    def read(self, stream: Stream) -> Node:
        token = stream.current
        parser = expression_parser(stream, token)
        name = parser.name(self.name)
        parser.finish()
        return CounterNode(token, name, self.step)


class DecrementTag(IncrementTag):
    name = "decrement"
    step = -1
