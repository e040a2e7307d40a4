"""if, unless and case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TextIO

from liquid import BlockNode, Node, RenderContext, Token
from liquid.ast import ConditionalBlockNode
from liquid.builtin.tags.if_tag import IfNode as UpstreamIfNode
from liquid.builtin.tags.unless_tag import UnlessNode as UpstreamUnlessNode

from hookstudio.core.findings import Severity
from hookstudio.core.liquid import limits
from hookstudio.core.liquid.comparing import equals
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.expression_parser import ExpressionParser
from hookstudio.core.liquid.expressions import BrazeExpression
from hookstudio.core.liquid.guards import LimitError, comparing_weight
from hookstudio.core.liquid.problems import Problem
from hookstudio.core.liquid.tags.base import (
    BrazeTag,
    Guarded,
    read_block,
    require_end,
    skip_head,
)
from hookstudio.core.liquid.tokens import Stream, full_span
from hookstudio.core.wording import tr, translatable

_IN_CASE = translatable(
    "A case takes no filters; assign the value of | {name} to a variable first."
)
_IN_WHEN = translatable(
    "A when takes no filters; assign the value of | {name} to a variable first."
)


class IfNode(Guarded, UpstreamIfNode):
    """`{% if %}`."""

    __slots__ = ()


class UnlessNode(Guarded, UpstreamUnlessNode):
    """`{% unless %}`."""

    __slots__ = ()


# What a comparison of a case costs in units, besides what it looks through.
_COMPARED = 50


@dataclass(frozen=True, slots=True)
class Branch:
    """A `when` with its values, or an `else`, which has None."""

    values: tuple[BrazeExpression, ...] | None
    block: BlockNode


class CaseNode(Guarded, Node):
    """`{% case %}`: every `when` that holds is rendered, once for each value that equals.

    As in Ruby, a value is looked at after what the one before it rendered.
    """

    __slots__ = ("branches", "value")

    def __init__(self, token: Token, value: BrazeExpression, branches: Sequence[Branch]) -> None:
        super().__init__(token)
        self.value = value
        self.branches = tuple(branches)
        self.blank = all(branch.block.blank for branch in branches)
        for branch in branches:
            branch.block.blank = self.blank

    def __str__(self) -> str:
        return f"{{% case {self.value} %}}…{{% endcase %}}"

    def children(
        self,
        static_context: RenderContext,  # noqa: ARG002
        *,
        include_partials: bool = True,  # noqa: ARG002
    ) -> list[Node]:
        return [branch.block for branch in self.branches]

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        found = False
        for branch in self.branches:
            if branch.values is None:
                if not found:
                    branch.block.render(context, buffer)
                continue
            for value in branch.values:
                tested = self.value.value_in(context)
                context.budget.work(_COMPARED + comparing_weight(tested))
                if equals(tested, value.value_in(context)):
                    found = True
                    branch.block.render(context, buffer)
        return 0


class IfTag(BrazeTag):
    """`{% if condition %}` with elsif and else."""

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
            test: BrazeExpression | None = None
            if branch.value == "elsif":
                test = self.value(stream, branch, ExpressionParser.condition)
            else:
                self._warn_of_else(stream, branch)
            next(stream)
            block = read_block(stream, ends)
            refuse_many(len(alternatives), token)
            # As in Ruby, what follows an else is never rendered.
            if default is None and test is None:
                default = block
            elif default is None and test is not None:
                alternatives.append(ConditionalBlockNode(branch, test, block))
        require_end(stream, token, end)
        node = self.node(token, condition, consequence, alternatives, default)
        for alternative in alternatives:
            # Upstream forgets these: one branch with text keeps the white space of all.
            alternative.block.blank = node.blank
        return node

    def _warn_of_else(self, stream: Stream, branch: Token) -> None:
        """`{% else if x %}` is read as else, as in Ruby."""
        skip_head(stream)
        if stream.current is not branch:
            message = tr("else takes no condition; did you mean elsif?")
            place = full_span(branch)
            stream.problems.add(Problem("else_condition", message, *place, Severity.WARNING))

    def node(
        self,
        token: Token,
        condition: BrazeExpression,
        consequence: BlockNode,
        alternatives: list[ConditionalBlockNode],
        default: BlockNode | None,
    ) -> Node:
        return IfNode(token, condition, consequence, alternatives, default)


class UnlessTag(IfTag):
    """`{% unless condition %}`."""

    name = "unless"

    def node(
        self,
        token: Token,
        condition: BrazeExpression,
        consequence: BlockNode,
        alternatives: list[ConditionalBlockNode],
        default: BlockNode | None,
    ) -> Node:
        return UnlessNode(token, condition, consequence, alternatives, default)


class CaseTag(BrazeTag):
    """`{% case value %}` with when and else, in any order."""

    name = "case"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        ends = frozenset({"endcase", "when", "else"})
        value = self.value(stream, token, _case_value)
        next(stream)
        # What stands before the first when is never rendered.
        read_block(stream, ends)
        branches: list[Branch] = []
        while stream.current.is_tag("when") or stream.current.is_tag("else"):
            opening = stream.current
            values: tuple[BrazeExpression, ...] | None = None
            if opening.value == "when":
                nothing: tuple[BrazeExpression, ...] = ()
                values = self.head(stream, opening, _when_values, nothing)
            else:
                skip_head(stream)
            next(stream)
            branches.append(Branch(values, read_block(stream, ends)))
            refuse_many(len(branches), token)
        require_end(stream, token, "endcase")
        return CaseNode(token, value, branches)


def refuse_many(branches: int, token: Token) -> None:
    """Refuse a tag with more branches than anyone writes."""
    if branches > limits.BRANCHES:
        raise LimitError(
            tr(
                "{tag} has more than {limit:,} branches.",
                tag=token.value,
                limit=limits.BRANCHES,
            ),
            token,
        )


def _case_value(parser: ExpressionParser) -> BrazeExpression:
    value = parser.value(_IN_CASE)
    parser.finish()
    return value


def _when_values(parser: ExpressionParser) -> tuple[BrazeExpression, ...]:
    values = [parser.tested_value(_IN_WHEN)]
    while parser.symbol(",") or parser.word("or"):
        values.append(parser.tested_value(_IN_WHEN))
    parser.finish()
    return tuple(values)
