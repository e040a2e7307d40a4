"""Assistance: what helps to write in an editor; it comes from whoever knows the language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from hookstudio.gui.widgets.code_editor.completing import CompletionSource

HoverSource: TypeAlias = "Callable[[str, int], str]"
"""The text and an offset in it to what a tool tip says about that place; empty for nothing."""


@dataclass(frozen=True, slots=True)
class Assistance:
    """Suggestions at the caret, and an explanation of what is under the mouse."""

    complete: CompletionSource
    explain: HoverSource | None = None
