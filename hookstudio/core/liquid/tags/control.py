"""if, unless and case."""

from __future__ import annotations

from liquid import BlockNode, Node, Token
from liquid.ast import ConditionalBlockNode
from liquid.builtin.tags.case_tag import CaseNode, MultiExpressionBlockNode
from liquid.builtin.tags.if_tag import IfNode
from liquid.builtin.tags.unless_tag import UnlessNode
from liquid.expression import Expression

from hookstudio.core.liquid.comparing import equals
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.expression_parser import ExpressionParser
from hookstudio.core.liquid.tags.base import (
    BrazeTag,
    Guarded,
    read_block,
    refuse_secrets,
    require_end,
    skip_head,
)
from hookstudio.core.liquid.tokens import Stream


class WhenIfNode(Guarded, IfNode):
    """`{% if %}`."""

    __slots__ = ()


class WhenUnlessNode(Guarded, UnlessNode):
    """`{% unless %}`."""

    __slots__ = ()


class ChoiceNode(Guarded, CaseNode):
    """`{% case %}`."""

    __slots__ = ()


class AnyOf(Expression):
    """The values of one `when`; true for each that equals the value of the `case`."""

    __slots__ = ("expressions", "left")

    def __init__(self, token: Token, left: Expression, expressions: list[Expression]) -> None:
        super().__init__(token)
        self.left = left
        self.expressions = expressions

    def __str__(self) -> str:
        return ", ".join(str(expression) for expression in self.expressions)

    def evaluate(self, context: BrazeContext) -> list[bool]:  # type: ignore[override]
        left = self.left.evaluate(context)
        return [equals(left, right.evaluate(context)) for right in self.expressions]

    def children(self) -> list[Expression]:
        return self.expressions


class IfTag(BrazeTag):
    name = "if"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        end = f"end{self.name}"
        ends = frozenset({end, "elsif", "else"})
        condition = self.value(stream, token, ExpressionParser.condition)
        next(stream)
        consequence = read_block(stream, ends)
        alternatives: list[ConditionalBlockNode] = []
        default: BlockNode | None = None
        while stream.current.is_tag("elsif") or stream.current.is_tag("else"):
            branch = stream.current
            if branch.value == "elsif":
                test = self.value(stream, branch, ExpressionParser.condition)
                next(stream)
                block = read_block(stream, ends)
                # Upstream, like Ruby, ignores what follows an else.
                if default is None:
                    alternatives.append(ConditionalBlockNode(branch, test, block))
            else:
                skip_head(stream)
                next(stream)
                block = read_block(stream, ends)
                default = block if default is None else default
        require_end(stream, token, end)
        node = WhenIfNode if self.name == "if" else WhenUnlessNode
        return node(token, condition, consequence, alternatives, default)


class UnlessTag(IfTag):
    name = "unless"


class CaseTag(BrazeTag):
    name = "case"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        ends = frozenset({"endcase", "when", "else"})
        left = self.value(stream, token, _case_value)
        next(stream)
        # What stands before the first when is never rendered.
        read_block(stream, ends)
        blocks: list[MultiExpressionBlockNode | BlockNode] = []
        while stream.current.is_tag("when") or stream.current.is_tag("else"):
            branch = stream.current
            if branch.value == "else":
                skip_head(stream)
                next(stream)
                blocks.append(read_block(stream, ends))
                continue
            values = self.head(stream, branch, _when_values, [])
            for value in values:
                refuse_secrets(stream, value)
            next(stream)
            block = read_block(stream, ends)
            blocks.append(
                MultiExpressionBlockNode(branch, block, AnyOf(branch, left, values))  # type: ignore[arg-type]
            )
        require_end(stream, token, "endcase")
        return ChoiceNode(token, left, blocks)


def _case_value(parser: ExpressionParser) -> Expression:
    value = parser.value("a case")
    parser.finish()
    return value


def _when_values(parser: ExpressionParser) -> list[Expression]:
    values = [parser.value("a when")]
    while parser.symbol(",") or parser.word("or"):
        values.append(parser.value("a when"))
    parser.finish()
    return values
