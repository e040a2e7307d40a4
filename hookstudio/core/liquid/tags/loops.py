"""for, break and continue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TextIO

from liquid import BlockNode, Node, RenderContext, Token
from liquid.builtin.tags.for_tag import BreakNode, ContinueNode, ForLoop
from liquid.exceptions import BreakLoop, ContinueLoop

from hookstudio.core.liquid.comparing import to_integer
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.expression_parser import ExpressionParser
from hookstudio.core.liquid.expressions import BrazeExpression, Literal
from hookstudio.core.liquid.filters.values import range_length
from hookstudio.core.liquid.guards import TemplateError, weight_of
from hookstudio.core.liquid.printing import type_name
from hookstudio.core.liquid.tags.base import BrazeTag, Guarded, read_block, require_end
from hookstudio.core.liquid.tokens import Stream
from hookstudio.core.liquid.trace import NOTHING
from hookstudio.core.wording import tr, translatable

_IN_LOOP = translatable(
    "A loop takes no filters; assign the value of | {name} to a variable first."
)
_COLON = (
    translatable("{option} needs a : behind it."),
    translatable("{option} needs a : behind it; found {found}."),
)


class Loop:
    """The head of a loop: `name in values limit: n offset: n reversed`."""

    __slots__ = ("backwards", "columns", "continues", "key", "limit", "name", "offset", "values")

    def __init__(
        self,
        name: str,
        values: BrazeExpression,
        options: Mapping[str, BrazeExpression],
        *,
        backwards: bool = False,
        continues: bool = False,
    ) -> None:
        self.name = name
        self.values = values
        self.limit = options.get("limit")
        self.offset = options.get("offset")
        # `offset: continue`: from where the last loop over the same values stopped.
        self.continues = continues
        self.columns = options.get("cols")
        self.backwards = backwards
        # What `offset: continue` goes by, and `forloop.name` prints.
        self.key = f"{name}-{values}"

    def __str__(self) -> str:
        return f"{self.name} in {self.values}"

    def items(self, context: BrazeContext) -> tuple[Iterator[object], int]:
        """What the loop goes through with this data, and how often."""
        return self.items_of(context, self.values.value_in(context))

    def items_of(self, context: BrazeContext, value: object) -> tuple[Iterator[object], int]:
        """The same for a value that is known already."""
        limit = None if self.limit is None else self.limit.value_in(context)
        offset = None if self.offset is None else self.offset.value_in(context)
        return self.chosen(context, value, limit, offset)

    def chosen(
        self, context: BrazeContext, value: object, limit: object, offset: object
    ) -> tuple[Iterator[object], int]:
        """The values within limit and offset; they count against the limit of all loops."""
        if isinstance(value, dict):
            context.budget.work(weight_of(value))
        values = loop_items(value)
        length = range_length(values) if isinstance(values, range) else len(values)
        most = _number(limit)
        start = context.stopindex(self.key) if self.continues else _number(offset) or 0
        if isinstance(value, str):
            # As in Ruby, a text is one item, which limit and offset pass by.
            start, most = 0, None
        stop = length if most is None else min(length, start + most)
        start = min(max(start, 0), length)
        stop = max(start, stop)
        context.stopindex(self.key, index=stop)
        context.budget.loop(stop - start)
        found = values[start:stop]
        return iter(found[::-1] if self.backwards else found), stop - start


def _number(value: object) -> int | None:
    """The number of a `limit:` or `offset:`; nil counts as none."""
    if value is None:
        return None
    is_text = isinstance(value, str) and value.strip().lstrip("-").isdigit()
    is_number = isinstance(value, int) and not isinstance(value, bool)
    if is_text or is_number:
        return to_integer(value, 0)
    raise TemplateError(
        tr("limit and offset need a whole number; found {found}.", found=type_name(value))
    )


def loop_items(value: object) -> list[object] | tuple[object, ...] | range:
    """What a loop goes through; a text is one item, an object its pairs."""
    if isinstance(value, (list, tuple, range)):
        return value
    if isinstance(value, dict):
        return [[key, item] for key, item in value.items()]
    return [value] if isinstance(value, str) and value else []


class ForNode(Guarded, Node):
    """`{% for %}`; the loop's variable has the lineage of the values it goes through."""

    __slots__ = ("block", "default", "loop")

    def __init__(
        self, token: Token, loop: Loop, block: BlockNode, default: BlockNode | None
    ) -> None:
        super().__init__(token)
        self.loop = loop
        self.block = block
        self.default = default
        # As in Ruby, white space is only dropped where all of the tag is white space.
        self.blank = block.blank and (default is None or default.blank)
        block.blank = self.blank
        if default is not None:
            default.blank = self.blank

    def __str__(self) -> str:
        return f"{{% for {self.loop} %}}{self.block}{{% endfor %}}"

    def children(
        self,
        static_context: RenderContext,  # noqa: ARG002
        *,
        include_partials: bool = True,  # noqa: ARG002
    ) -> list[Node]:
        return [self.block] if self.default is None else [self.block, self.default]

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        context.tracer.begin()
        items, length = self.loop.items(context)
        if not length:
            return self.default.render(context, buffer) if self.default else 0
        name = self.loop.name
        helper = ForLoop(self.loop.key, items, length, context.parentloop())
        namespace: dict[str, object] = {"forloop": helper, name: None}
        outer = context.tracer.variables.get(name)
        lineage = context.tracer.lineage()
        context.loops.append(helper)
        with context.extend(namespace):
            for item in helper:
                namespace[name] = item
                context.tracer.remember(name, lineage)
                try:
                    self.block.render(context, buffer)
                except ContinueLoop:
                    continue
                except BreakLoop:
                    break
        context.loops.pop()
        context.tracer.remember(name, outer or NOTHING)
        return 0


class ForTag(BrazeTag):
    """`{% for item in items %}` with else."""

    name = "for"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        loop = read_loop(self, stream, token)
        next(stream)
        block = read_block(stream, frozenset({"endfor", "else"}))
        default: BlockNode | None = None
        if stream.current.is_tag("else"):
            next(stream)
            default = read_block(stream, frozenset({"endfor"}))
        require_end(stream, token, "endfor")
        return ForNode(token, loop, block, default)


class BreakTag(BrazeTag):
    """`{% break %}`."""

    name = "break"

    def read(self, stream: Stream) -> Node:
        return _not_blank(BreakNode(stream.current))


class ContinueTag(BrazeTag):
    """`{% continue %}`."""

    name = "continue"

    def read(self, stream: Stream) -> Node:
        return _not_blank(ContinueNode(stream.current))


def _not_blank(node: Node) -> Node:
    """Keep the white space around a node, as Ruby does."""
    node.blank = False
    return node


def read_loop(tag: BrazeTag, stream: Stream, token: Token) -> Loop:
    """The head of a for or tablerow tag; a loop over nothing when it cannot be read."""
    nothing = Loop("", Literal(token, None), {})
    return tag.head(stream, token, lambda parser: _loop(parser, tag.name), nothing)


def _loop(parser: ExpressionParser, tag: str) -> Loop:
    name = parser.name(tag)
    if not parser.word("in"):
        raise parser.error_here(
            tr("{tag} needs in behind the name, as in {tag} item in items.", tag=tag)
        )
    values = parser.value(_IN_LOOP)
    options: dict[str, BrazeExpression] = {}
    backwards = continues = False
    while not parser.at_end:
        word = parser.current.value
        if parser.symbol(","):
            continue
        if parser.word("reversed"):
            backwards = True
        elif parser.word("limit", "offset", "cols"):
            parser.expect(":", *_COLON, option=word)
            if word == "offset" and parser.word("continue"):
                continues = True
            else:
                options[word] = parser.value(_IN_LOOP)
        else:
            raise parser.error_here(tr("Only limit, offset and reversed may stand here."))
    return Loop(name, values, options, backwards=backwards, continues=continues)
