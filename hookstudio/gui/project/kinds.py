"""The kinds of documents in the order in which the project pane lists them."""

from __future__ import annotations

from typing import NamedTuple

from hookstudio.core.wording import translatable


class Kind(NamedTuple):
    """A kind of document; `icon` is a name of the theme's icons."""

    id: str
    title: str
    folder: str
    ending: str
    icon: str


KINDS = (
    Kind("webhook", translatable("Webhooks"), "webhooks", ".yaml", "webhook"),
    Kind("user", translatable("Users"), "users", ".yaml", "user"),
    Kind("content_block", translatable("Content blocks"), "content_blocks", ".liquid", "block"),
    Kind("response", translatable("Answers"), "responses", ".yaml", "download"),
    Kind("environment", translatable("Environments"), "environments", ".yaml", "globe"),
)
NO_ENVIRONMENT = translatable("No environment")
"""What the picker says while none is chosen."""
ICONS = {kind.id: kind.icon for kind in KINDS}
