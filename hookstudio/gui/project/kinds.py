"""The kinds of documents in the order in which the project pane lists them."""

from __future__ import annotations

from typing import NamedTuple


class Kind(NamedTuple):
    """A kind of document; `icon` is a name of the theme's icons."""

    id: str
    title: str
    folder: str
    ending: str
    icon: str


KINDS = (
    Kind("webhook", "Webhooks", "webhooks", ".yaml", "webhook"),
    Kind("user", "Users", "users", ".yaml", "user"),
    Kind("content_block", "Content blocks", "content_blocks", ".liquid", "block"),
    Kind("response", "Answers", "responses", ".yaml", "download"),
    Kind("environment", "Environments", "environments", ".yaml", "globe"),
)
NO_ENVIRONMENT = "No environment"
"""What the picker says while none is chosen."""
ICONS = {kind.id: kind.icon for kind in KINDS}
