"""The tags of the dialect, one module a family."""

from __future__ import annotations

from hookstudio.core.liquid.tags.abort import AbortTag
from hookstudio.core.liquid.tags.base import BrazeTag
from hookstudio.core.liquid.tags.catalogs import CatalogItemsTag, CatalogSelectionTag
from hookstudio.core.liquid.tags.connected_content import ConnectedContentTag
from hookstudio.core.liquid.tags.control import CaseTag, IfTag, UnlessTag
from hookstudio.core.liquid.tags.loops import BreakTag, ContinueTag, ForTag
from hookstudio.core.liquid.tags.markup import (
    CommentTag,
    IfChangedTag,
    InlineCommentTag,
    LiquidTag,
)
from hookstudio.core.liquid.tags.message_extras import MessageExtrasTag
from hookstudio.core.liquid.tags.messages import PromotionTag, TranslationTag
from hookstudio.core.liquid.tags.output import DocTag, EchoTag, OutputTag, TextTag
from hookstudio.core.liquid.tags.tables import CycleTag, TablerowTag
from hookstudio.core.liquid.tags.variables import (
    AssignTag,
    CaptureTag,
    DecrementTag,
    IncrementTag,
)

TAGS: tuple[type[BrazeTag], ...] = (
    AbortTag,
    AssignTag,
    BreakTag,
    CaptureTag,
    CaseTag,
    CatalogItemsTag,
    CatalogSelectionTag,
    CommentTag,
    ConnectedContentTag,
    ContinueTag,
    CycleTag,
    DecrementTag,
    DocTag,
    EchoTag,
    ForTag,
    IfChangedTag,
    IfTag,
    IncrementTag,
    InlineCommentTag,
    LiquidTag,
    MessageExtrasTag,
    OutputTag,
    PromotionTag,
    TablerowTag,
    TextTag,
    TranslationTag,
    UnlessTag,
)
