"""Whether the window reads from right to left."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def is_mirrored() -> bool:
    """Whether lines begin on the right."""
    return QGuiApplication.isRightToLeft()
