"""From right to left: code stays as it is, all else stands where lines begin."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor import CodeEditor
from hookstudio.gui.widgets.code_editor.gutter import Gutter
from hookstudio.gui.widgets.direction import corner_below, margins, placed, show_as_code
from hookstudio.gui.widgets.find_bar import FindBar
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label
from hookstudio.gui.widgets.plain_view import PlainView
from hookstudio.gui.widgets.toast import ToastHost


@pytest.fixture(autouse=True)
def _from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def ink(widget: QWidget) -> set[int]:
    """The columns in which something is painted over the first background."""
    image = widget.grab().toImage()
    back = image.pixelColor(0, image.height() - 1)
    rows, columns = range(image.height()), range(image.width())
    return {x for x in columns if any(image.pixelColor(x, y) != back for y in rows)}


def test_code_reads_left_to_right_with_its_numbers_beside_it(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme, name="Body")
    qtbot.addWidget(editor)
    editor.resize(400, 120)
    editor.set_text('"note": "شكرا"\nsecond')
    editor.show()
    QApplication.processEvents()
    gutter = editor.findChild(Gutter)
    assert gutter is not None
    assert editor.viewport().geometry().left() >= gutter.geometry().right()
    assert min(ink(gutter)) > gutter.width() // 2  # the numbers end where the code begins
    assert editor.cursorRect().left() < 40
    editor.open_find()
    bar = editor.findChild(FindBar)
    assert bar is not None
    assert bar.isRightToLeft()


def test_a_view_of_code_reads_left_to_right_whatever_it_begins_with(
    qtbot: QtBot, theme: Theme
) -> None:
    view = PlainView(theme, name="Body")
    qtbot.addWidget(view)
    view.resize(400, 80)
    view.set_content("شكرا")
    view.show()
    QApplication.processEvents()
    assert max(ink(view.viewport())) < 200


def test_a_label_stands_where_lines_begin_whatever_its_first_letter(qtbot: QtBot) -> None:
    label = plain_label("Hook Studio")
    qtbot.addWidget(label)
    label.resize(400, 20)
    assert min(ink(label)) > 200


def test_a_url_is_cut_at_its_end_and_stands_where_lines_begin(qtbot: QtBot) -> None:
    label = ElidedLabel("https://example.com/")
    show_as_code(label)
    qtbot.addWidget(label)
    label.resize(400, 20)
    assert min(ink(label)) > 200
    assert not label.isRightToLeft()


def test_toasts_come_in_the_corner_where_lines_end(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 400)
    toast = ToastHost(window, theme).show_toast("شكرا")
    assert toast.geometry().left() < 20


def test_margins_and_places_are_exchanged() -> None:
    assert margins(1, 2, 3, 4) == QMargins(3, 2, 1, 4)
    right = Qt.LayoutDirection.RightToLeft
    assert placed(right, QRect(0, 0, 100, 20), QRect(10, 5, 20, 10)) == QRect(70, 5, 20, 10)


def test_a_popup_ends_where_its_anchor_ends(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    anchor = QWidget(window)
    anchor.setGeometry(300, 10, 100, 30)
    corner = corner_below(anchor, QSize(250, 80))
    assert corner == window.mapToGlobal(QPoint(150, 44))
