"""A language block that Braze's "Add languages" made, pasted back and spread over the tabs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from hookstudio.core.project.webhook import Webhook
from hookstudio.gui.composer import edits

if TYPE_CHECKING:
    from hookstudio.core.request.language_blocks import LanguageSplit

Read = Callable[[Webhook, str | None], str]
"""Takes a text from one variant, as `edits.url_of` does."""

Write = Callable[[Webhook, str | None, str], Webhook]
"""Puts a text into one variant, as `edits.with_url` does."""


def split_block(text: str) -> LanguageSplit | None:
    """The languages of a pasted text; None when it holds no language block."""
    if "${language}" not in text:
        return None
    from hookstudio.core.request.language_blocks import split_languages  # start-up time

    return split_languages(text)


def spread(webhook: Webhook, found: LanguageSplit, write: Write) -> Webhook:
    """Each text in its own variant; languages that are new get a tab."""
    webhook = write(webhook, None, found.default)
    for tag, text in found.variants.items():
        webhook = write(edits.with_language(webhook, tag), tag, text)
    return webhook
