"""for, tablerow, cycle, break and continue."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import TextIO

from liquid import BlockNode, Node, RenderContext, Token
from liquid.builtin.tags.cycle_tag import CycleNode
from liquid.builtin.tags.for_tag import BreakNode, ContinueNode, ForNode
from liquid.builtin.tags.tablerow_tag import TableRow
from liquid.exceptions import BreakLoop, ContinueLoop
from liquid.expression import Expression

from hookstudio.core.liquid.comparing import to_integer
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.expression_parser import ExpressionParser
from hookstudio.core.liquid.expressions import Literal
from hookstudio.core.liquid.filters.values import range_length
from hookstudio.core.liquid.guards import LimitReached, RuntimeProblem
from hookstudio.core.liquid.limits import LOOP_PASSES
from hookstudio.core.liquid.printing import inspect, text_of, type_name
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

CONTINUE = "continue"


class Loop(Expression):
    """`name in values limit: n offset: n reversed`, as python-liquid's for node evaluates it."""

    __slots__ = ("cols", "identifier", "iterable", "limit", "offset", "reversed")

    def __init__(
        self,
        token: Token,
        identifier: str,
        iterable: Expression,
        options: dict[str, Expression],
        *,
        backwards: bool,
    ) -> None:
        super().__init__(token)
        self.identifier = identifier
        self.iterable = iterable
        self.limit = options.get("limit")
        self.offset = options.get("offset")
        self.cols = options.get("cols")
        self.reversed = backwards

    def __str__(self) -> str:
        return self.token.value

    def children(self) -> list[Expression]:
        parts = (self.iterable, self.limit, self.offset, self.cols)
        return [part for part in parts if part is not None]

    def evaluate(self, context: BrazeContext) -> tuple[Iterator[object], int]:  # type: ignore[override]
        values = loop_items(self.iterable.evaluate(context))
        length = range_length(values) if isinstance(values, range) else len(values)
        key = f"{self.identifier}-{self.iterable}"
        start = self._start(context, key)
        limit = loop_number(self.limit, context, None)
        stop = length if limit is None else min(length, start + limit)
        start = min(max(start, 0), length)
        stop = max(start, stop)
        context.stopindex(key, index=stop)
        if stop - start > LOOP_PASSES:
            raise LimitReached(f"The template loops more than {LOOP_PASSES:,} times.")
        chosen = values[start:stop]
        return iter(chosen[::-1] if self.reversed else chosen), stop - start

    def _start(self, context: BrazeContext, key: str) -> int:
        if isinstance(self.offset, Literal) and self.offset.value == CONTINUE:
            return context.stopindex(key)
        return loop_number(self.offset, context, 0) or 0


def loop_items(value: object) -> list[object] | tuple[object, ...] | range:
    """What a loop goes through; a text is one item, an object its pairs."""
    if isinstance(value, (list, tuple, range)):
        return value
    if isinstance(value, dict):
        return [[key, item] for key, item in value.items()]
    return [value] if isinstance(value, str) and value else []


def loop_number(
    expression: Expression | None, context: BrazeContext, default: int | None
) -> int | None:
    """The number of a `limit:` or `offset:`; nil counts as none."""
    value = expression.evaluate(context) if expression is not None else None  # type: ignore[arg-type]
    if value is None:
        return default
    if isinstance(value, str) and value.strip().lstrip("-").isdigit():
        return to_integer(value, 0)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return to_integer(value, 0)
    raise RuntimeProblem(f"limit and offset need a whole number; found {type_name(value)}.")


class LoopNode(Guarded, ForNode):
    """`{% for %}`."""

    __slots__ = ()


class TableNode(Guarded, Node):
    """`{% tablerow %}`: rows and cells of an HTML table."""

    __slots__ = ("block", "expression", "origin")

    def __init__(self, token: Token, expression: Loop, block: BlockNode) -> None:
        super().__init__(token)
        self.expression = expression
        self.block = block
        self.blank = False
        self.origin = origin_of("tablerow", token, expression)

    def __str__(self) -> str:
        return f"{{% tablerow {self.expression} %}}{self.block}{{% endtablerow %}}"

    def children(
        self,
        static_context: RenderContext,  # noqa: ARG002
        *,
        include_partials: bool = True,  # noqa: ARG002
    ) -> list[Node]:
        return [self.block]

    def expressions(self) -> list[Expression]:
        return [self.expression]

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        items, length = self.expression.evaluate(context)
        columns = to_integer(loop_value(self.expression.cols, context), 0) or length
        row = TableRow(self.expression.identifier, items, length, columns)
        namespace: dict[str, object] = {"tablerowloop": row}

        def write(text: str) -> None:
            context.tracer.begin()
            emit(context, buffer, text, self.origin)

        write('<tr class="row1">\n')
        with context.loop(namespace, row):
            for item in row:
                namespace[self.expression.identifier] = item
                write(f'<td class="col{row.col}">')
                stopped = self._cell(context, buffer)
                write("</td>")
                if row.col_last and not row.last:
                    write(f'</tr>\n<tr class="row{row.row + 1}">')
                if stopped:
                    break
        write("</tr>\n")
        return 1

    def _cell(self, context: BrazeContext, buffer: TextIO) -> bool:
        """Render one cell; true when it breaks out of the table."""
        try:
            self.block.render(context, buffer)
        except BreakLoop:
            return True
        except ContinueLoop:
            return False
        return False


def loop_value(expression: Expression | None, context: BrazeContext) -> object:
    return None if expression is None else expression.evaluate(context)  # type: ignore[arg-type]


class CyclingNode(Guarded, CycleNode):
    """`{% cycle %}`: prints the next of its values."""

    __slots__ = ("origin",)

    def __init__(self, token: Token, group: Expression | None, args: list[Expression]) -> None:
        super().__init__(token, group, args)
        self.origin = origin_of("cycle", token, *args, *([group] if group else []))

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        context.tracer.begin()
        group = text_of(self.group.evaluate(context)) if self.group else None
        values = [value.evaluate(context) for value in self.args]
        key = ("values", inspect(values)) if group is None else ("group", group)
        index = context.cycle(key, len(values))
        text = text_of(values[index]) if index < len(values) else ""
        return emit(context, buffer, text, self.origin)


class ForTag(BrazeTag):
    name = "for"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        expression = read_loop(self, stream, token)
        next(stream)
        ends = frozenset({"endfor", "else"})
        block = read_block(stream, ends)
        default: BlockNode | None = None
        if stream.current.is_tag("else"):
            next(stream)
            default = read_block(stream, frozenset({"endfor"}))
        require_end(stream, token, "endfor")
        return LoopNode(token, expression, block, default)  # type: ignore[arg-type]


class TablerowTag(BrazeTag):
    name = "tablerow"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        expression = read_loop(self, stream, token)
        next(stream)
        block = read_block(stream, frozenset({"endtablerow"}))
        require_end(stream, token, "endtablerow")
        return TableNode(token, expression, block)


def read_loop(tag: BrazeTag, stream: Stream, token: Token) -> Loop:
    nothing = Loop(token, "", Literal(token, None), {}, backwards=False)
    loop = tag.head(stream, token, lambda parser: _loop(parser, token), nothing)
    refuse_secrets(stream, loop)
    return loop


def _loop(parser: ExpressionParser, token: Token) -> Loop:
    name = parser.name("for")
    if not parser.word("in"):
        raise parser.error_here("for needs in behind the name, as in {% for item in items %}.")
    iterable = parser.value("a for loop")
    options: dict[str, Expression] = {}
    backwards = False
    while not parser.at_end:
        word = parser.current.value
        if parser.symbol(","):
            continue
        if parser.word("reversed"):
            backwards = True
        elif parser.word("limit", "offset", "cols"):
            parser.expect(":", f"{word} needs a : behind it")
            options[word] = _option(parser, word)
        else:
            raise parser.error_here("A loop takes limit, offset and reversed here.")
    return Loop(token, name, iterable, options, backwards=backwards)


def _option(parser: ExpressionParser, word: str) -> Expression:
    if word == "offset" and parser.current.value == CONTINUE:
        parser.word(CONTINUE)
        return Literal(Token("word", CONTINUE, 0, ""), CONTINUE)
    return parser.value("a for loop")


class CycleTag(BrazeTag):
    name = "cycle"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        parser = expression_parser(stream, token)
        group: Expression | None = parser.value("cycle")
        values: list[Expression] = []
        if not parser.symbol(":"):
            assert group is not None
            values.append(group)
            group = None
        elif not parser.at_end:
            values.append(parser.value("cycle"))
        while parser.symbol(","):
            if parser.at_end:
                break
            values.append(parser.value("cycle"))
        parser.finish()
        for value in itertools.chain(values, [group] if group else []):
            refuse_secrets(stream, value)
        return CyclingNode(token, group, values)


class BreakTag(BrazeTag):
    name = "break"

    def read(self, stream: Stream) -> Node:
        return BreakNode(stream.current)


class ContinueTag(BrazeTag):
    name = "continue"

    def read(self, stream: Stream) -> Node:
        return ContinueNode(stream.current)
