"""translation and promotion."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TextIO

from liquid import BlockNode, Node, RenderContext, Token
from liquid.token import TOKEN_EXPRESSION, TOKEN_TAG

from hookstudio.core.findings import Severity
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.printing import text_of
from hookstudio.core.liquid.problems import Problem
from hookstudio.core.liquid.tags.abort import AbortMessage
from hookstudio.core.liquid.tags.base import (
    BrazeTag,
    Guarded,
    emit,
    emit_fixed,
    origin_of,
    read_block,
    require_end,
    skip_head,
)
from hookstudio.core.liquid.tokens import Stream, full_span
from hookstudio.core.liquid.trace import joined
from hookstudio.core.wording import tr

_LIST = re.compile(r"\(\s*(?:\"([^\"]+)\"|'([^']+)')\s*\)")


class TranslationTag(BrazeTag):
    """`{% translation id %}`; the tags do not nest."""

    name = "translation"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        skip_head(stream)
        name = stream.current.value.strip() if stream.current.kind == TOKEN_EXPRESSION else ""
        if not name:
            stream.problems.syntax(tr("translation needs an id."), *full_span(token))
        if any("endtranslation" in ends for ends in stream.open_ends):
            stream.problems.syntax(tr("A translation cannot hold another."), *full_span(token))
        next(stream)
        block = read_block(stream, frozenset({"endtranslation"}))
        require_end(stream, token, "endtranslation")
        return TranslationNode(token, name, block)


class TranslationNode(Guarded, Node):
    """The translation for the user's locale, or else the text between the tags."""

    __slots__ = ("block", "name", "origin")

    def __init__(self, token: Token, name: str, block: BlockNode) -> None:
        super().__init__(token)
        self.name = name
        self.block = block
        block.blank = False
        self.blank = False
        self.origin = origin_of("translation", token)

    def __str__(self) -> str:
        return f"{{% translation {self.name} %}}{self.block}{{% endtranslation %}}"

    def children(
        self,
        static_context: RenderContext,  # noqa: ARG002
        *,
        include_partials: bool = True,  # noqa: ARG002
    ) -> list[Node]:
        return [self.block]

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        for locale in locale_chain(context.data.locale):
            texts = context.data.section("translations").get(locale)
            text = texts.get(self.name) if isinstance(texts, Mapping) else None
            if isinstance(text, str):
                with context.tracer.collecting() as lineages:
                    found = context.translated(text, self.token)
                context.tracer.begin()
                context.tracer.add(joined(lineages))
                return emit(context, buffer, found, self.origin)
        return self.block.render(context, buffer)


def locale_chain(locale: str) -> list[str]:
    """`pt-BR` is looked for as it is, with the other separator, then as `pt`."""
    if not locale:
        return []
    language = re.split(r"[-_]", locale)[0]
    return list(
        dict.fromkeys([locale, locale.replace("_", "-"), locale.replace("-", "_"), language])
    )


class PromotionTag(BrazeTag):
    """`{% promotion('list') %}`."""

    name = "promotion"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        skip_head(stream)
        markup = stream.current.value if stream.current.kind != TOKEN_TAG else ""
        match = _LIST.fullmatch(markup)
        if match is None:
            message = tr("promotion is written {% promotion('name of the list') %}.")
            stream.problems.syntax(message, *full_span(token))
        return PromotionNode(token, (match.group(1) or match.group(2)) if match else "")


class PromotionNode(Guarded, Node):
    """The code of a list; an empty list cancels the message."""

    __slots__ = ("name", "origin")

    def __init__(self, token: Token, name: str) -> None:
        super().__init__(token)
        self.name = name
        self.blank = False
        self.origin = origin_of("promotion", token)

    def __str__(self) -> str:
        return f"{{% promotion('{self.name}') %}}"

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        found = context.data.section("promotions").get(self.name)
        if isinstance(found, list) and found:
            found = found[0]
        if found is None:
            message = tr("There is no promotion list {name} in the sample data.", name=self.name)
            place = full_span(self.token)
            context.add_problem(
                Problem("promotion_missing", message, *place, Severity.WARNING, code="")
            )
        code = text_of(found)
        if found is not None and not code:
            reason = f"the promotion list {self.name} is empty"
            raise AbortMessage(reason, "promo_codes_not_supported", self.token)
        return emit_fixed(context, buffer, code, self.origin)
