"""Esc closes what is open before it means anything to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def is_escape_override(event: QEvent) -> bool:
    """Whether Qt asks if Esc is for this widget and not for a shortcut of the window."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_Escape
    )
