"""The size of a dialog, by its text and by what it stands over."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget


def resize_within(dialog: QDialog, width: int, height: int) -> None:
    """As wanted, but no larger than the window that it stands over: text may be twice as large."""
    over = dialog.parentWidget()
    room = over.window().size() if over is not None else dialog.screen().availableSize()
    dialog.resize(min(width, room.width()), min(height, room.height()))


def width_of(widget: QWidget, columns: int) -> int:
    """The pixels that so many characters of its text take, as large as the system shows them."""
    widget.ensurePolished()
    return widget.fontMetrics().averageCharWidth() * columns
