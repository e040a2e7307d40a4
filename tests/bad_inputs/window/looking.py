"""What a real window shows, and whether one can go on in it."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget

from hookstudio.gui.studio import Studio
from tests.running_studio import until

CTRL = Qt.KeyboardModifier.ControlModifier


def texts(widget: QWidget) -> str:
    """All labels that can be seen in a part of the window."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    assert not [label for label in labels if label.textFormat() == Qt.TextFormat.RichText]
    return "\n".join(label.text() for label in labels)


def toasts(studio: Studio) -> str:
    """The messages at the window's edge."""
    return "\n".join(f"{t.accessibleName()}\n{texts(t)}" for t in studio.workbench.toasts.toasts)


async def question(window: QWidget) -> QMessageBox:
    """The question that is open over the window."""

    def found() -> QMessageBox | None:
        boxes = QApplication.topLevelWidgets()
        mine = [box for box in boxes if isinstance(box, QMessageBox) and box.isVisible()]
        children = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
        return next(iter([*mine, *children]), None)

    await until(found)
    box = found()
    assert box is not None
    assert box.textFormat() == Qt.TextFormat.PlainText
    return box


def press(parent: QWidget, text: str) -> None:
    """Click the visible button of that text."""
    buttons = parent.findChildren(QPushButton)
    [button] = [each for each in buttons if each.text() == text and each.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def goes_on(studio: Studio) -> None:
    """Type into the body by the keyboard; the preview follows within its time."""
    editor = studio.composer.body.raw.editor
    mark = f"still here {time.monotonic_ns()}"
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(editor, mark)

    def shown() -> bool:
        request = studio.preview.current
        return request is not None and request.body.text == mark

    await until(shown)
