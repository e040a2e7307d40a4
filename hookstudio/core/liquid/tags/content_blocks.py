"""`{{content_blocks.${name}}}`: inlined, sees and sets the message's variables."""

from __future__ import annotations

from typing import TextIO

from liquid import Node, RenderContext, Token

from hookstudio.core.findings import Severity
from hookstudio.core.liquid import limits
from hookstudio.core.liquid.context import BrazeContext, Buffer
from hookstudio.core.liquid.expressions import BrazeExpression, Filtered, Path
from hookstudio.core.liquid.printing import text_of
from hookstudio.core.liquid.problems import Problem
from hookstudio.core.liquid.tags.base import Guarded, emit, emit_fixed, origin_of
from hookstudio.core.liquid.tokens import full_span
from hookstudio.core.liquid.trace import joined
from hookstudio.core.wording import tr

# A block in the message, and one more in that block; Braze drops a third (§4.2).
_DEEPEST = 2
_LARGEST_BYTES = 50_000


class ContentBlockNode(Guarded, Node):
    """The place of a Content Block; with filters, its text is rendered first and then filtered."""

    __slots__ = ("expression", "name", "origin")

    def __init__(self, token: Token, path: Path, expression: BrazeExpression) -> None:
        super().__init__(token)
        plain = len(path.segments) == 1 and isinstance(path.segments[0], str)
        self.name = str(path.segments[0]) if plain else ""
        self.expression = expression
        self.blank = False
        self.origin = origin_of("content_block", token)

    def __str__(self) -> str:
        return f"{{{{ {self.expression} }}}}"

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        source = self._source(context)
        if source is None:
            return emit_fixed(context, buffer, "", self.origin)
        assert isinstance(buffer, Buffer)  # the node is not blank, so nothing swallows its text
        if not isinstance(self.expression, Filtered):
            return context.render_block(self.name, source, buffer)
        captured = Buffer(limits.VALUE_CHARS)
        with context.tracer.collecting() as lineages:
            context.render_block(self.name, source, captured)
        context.tracer.begin()
        context.tracer.add(joined(lineages))
        value: object = captured.getvalue()
        for call in self.expression.filters:
            value = call.apply(value, context)
        return emit(context, buffer, text_of(value), self.origin)

    def _source(self, context: BrazeContext) -> str | None:
        """The block's source, or None with a finding when it is not rendered."""
        source = context.data.section("content_blocks").get(self.name)
        if not isinstance(source, str):
            self._report(
                context,
                "content_block_missing",
                tr("There is no Content Block {name}.", name=self.name),
            )
            return None
        if context.block_depth >= _DEEPEST:
            message = tr(
                "Braze removes {name}: Content Blocks nest one level deep.", name=self.name
            )
            self._report(context, "content_block_nesting", message, Severity.WARNING)
            return None
        if len(source.encode("utf-8", "replace")) > _LARGEST_BYTES:
            message = tr("The Content Block {name} is larger than 50 KB.", name=self.name)
            self._report(context, "content_block_size", message, Severity.WARNING)
        return source

    def _report(
        self,
        context: BrazeContext,
        rule: str,
        message: str,
        severity: Severity = Severity.ERROR,
    ) -> None:
        context.add_problem(Problem(rule, message, *full_span(self.token), severity, code=""))
