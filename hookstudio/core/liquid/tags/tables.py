"""tablerow and cycle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from liquid import BlockNode, Node, RenderContext, Token
from liquid.builtin.tags.tablerow_tag import TableRow
from liquid.exceptions import BreakLoop, ContinueLoop

from hookstudio.core.liquid.comparing import is_truthy, to_integer
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.expressions import BrazeExpression, Literal
from hookstudio.core.liquid.guards import LimitError, TemplateError
from hookstudio.core.liquid.printing import PrintLimitError, text_of, type_name
from hookstudio.core.liquid.tags.base import (
    BrazeTag,
    Guarded,
    emit,
    emit_fixed,
    expression_parser,
    origin_of,
    read_block,
    refuse_secrets,
    require_end,
)
from hookstudio.core.liquid.tags.loops import Loop, read_loop
from hookstudio.core.liquid.tokens import Stream
from hookstudio.core.wording import tr, translatable

_IN_CYCLE = translatable(
    "Cycle takes no filters; assign the value of | {name} to a variable first."
)


class TableNode(Guarded, Node):
    """`{% tablerow %}`: rows and cells of an HTML table."""

    __slots__ = ("block", "loop", "origin")

    def __init__(self, token: Token, loop: Loop, block: BlockNode) -> None:
        super().__init__(token)
        self.loop = loop
        self.block = block
        block.blank = False
        self.blank = False
        self.origin = origin_of("tablerow", token)

    def __str__(self) -> str:
        return f"{{% tablerow {self.loop} %}}{self.block}{{% endtablerow %}}"

    def children(
        self,
        static_context: RenderContext,  # noqa: ARG002
        *,
        include_partials: bool = True,  # noqa: ARG002
    ) -> list[Node]:
        return [self.block]

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        value = self.loop.values.value_in(context)
        if not is_truthy(value):
            return 0
        items, length = self.loop.items_of(context, value)
        columns = self.loop.columns.value_in(context) if self.loop.columns else None
        if isinstance(columns, (bool, list, dict)):
            raise TemplateError(tr("cols needs a number; found {found}.", found=type_name(columns)))
        row = TableRow(self.loop.name, items, length, to_integer(columns, 0) or length)
        namespace: dict[str, object] = {"tablerowloop": row}

        def write(text: str) -> None:
            emit_fixed(context, buffer, text, self.origin)

        write('<tr class="row1">\n')
        context.loops.append(row)
        with context.extend(namespace):
            for item in row:
                namespace[self.loop.name] = item
                write(f'<td class="col{row.col}">')
                stopped = self._cell(context, buffer)
                write("</td>")
                if row.col_last and not row.last:
                    write(f'</tr>\n<tr class="row{row.row + 1}">')
                if stopped:
                    break
        context.loops.pop()
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


class CycleNode(Guarded, Node):
    """`{% cycle %}`: prints the next of its values; equal groups share their place."""

    __slots__ = ("group", "origin", "values")

    def __init__(
        self, token: Token, group: BrazeExpression | None, values: Sequence[BrazeExpression]
    ) -> None:
        super().__init__(token)
        self.group = group
        self.values = tuple(values)
        self.blank = False
        self.origin = origin_of("cycle", token)

    def __str__(self) -> str:
        return f"{{% cycle {', '.join(map(str, self.values))} %}}"

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        context.tracer.begin()
        try:
            text = self._next(context)
        except PrintLimitError as error:
            raise LimitError(str(error), self.token) from None
        return emit(context, buffer, text, self.origin)

    def _next(self, context: BrazeContext) -> str:
        key: tuple[str, object]
        if self.group is not None:
            key = ("group", text_of(self.group.value_in(context)))
        elif all(isinstance(value, Literal) for value in self.values):
            key = ("values", str([str(value) for value in self.values]))
        else:
            # As in Ruby, a tag that names variables shares its place with no other.
            key = ("tag", id(self))
        index = context.cycle(key, len(self.values))
        return text_of(self.values[index].value_in(context)) if index < len(self.values) else ""


class TablerowTag(BrazeTag):
    """`{% tablerow item in items cols: n %}`."""

    name = "tablerow"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        loop = read_loop(self, stream, token)
        next(stream)
        block = read_block(stream, frozenset({"endtablerow"}))
        require_end(stream, token, "endtablerow")
        return TableNode(token, loop, block)


class CycleTag(BrazeTag):
    """`{% cycle group: value, value %}`."""

    name = "cycle"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        parser = expression_parser(stream, token)
        values = [parser.value(_IN_CYCLE)]
        group: BrazeExpression | None = None
        if parser.symbol(":"):
            group = values.pop()
            if not parser.at_end:
                values.append(parser.value(_IN_CYCLE))
        while parser.symbol(",") and not parser.at_end:
            values.append(parser.value(_IN_CYCLE))
        parser.finish()
        refuse_secrets(stream, parser)
        return CycleNode(token, group, values)
