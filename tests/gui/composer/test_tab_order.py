"""Tab goes through the composer as one reads it, also to what is built late, and out of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QVBoxLayout, QWidget

from hookstudio.core.project.webhook import RawBody
from hookstudio.gui.composer.composer_pane import ComposerPane
from hookstudio.gui.composer.section_bar import Section

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot, session, theme):
    """The composer with a field before and one behind it, as in the studio."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 700)
    layout = QVBoxLayout(window)
    window.before, window.pane, window.after = (
        QLineEdit(),
        ComposerPane(session, theme),
        QLineEdit(),
    )
    for widget in (window.before, window.pane, window.after):
        layout.addWidget(widget)
    with qtbot.waitActive(window):
        window.show()
    return window


def walk(qtbot, window, *, back: bool = False) -> list[QWidget]:
    """Where Tab stops from one field outside to the other; Ctrl+Tab leaves what types tabs."""
    start, end = (window.after, window.before) if back else (window.before, window.after)
    start.setFocus()
    seen: list[QWidget] = []
    while len(seen) < 40:
        key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
        modifiers = CONTROL | (SHIFT if back else Qt.KeyboardModifier.NoModifier)
        focused = QApplication.focusWidget()
        qtbot.keyClick(
            focused,
            key,
            modifiers
            if focused.objectName() == "codeEditor"
            else SHIFT
            if back
            else Qt.KeyboardModifier.NoModifier,
        )
        if QApplication.focusWidget() is end:
            return seen
        seen.append(QApplication.focusWidget())
    raise AssertionError("Tab never leaves the composer")


def places(window, stops: list[QWidget]) -> list[tuple[int, int]]:
    """The upper left corners, rows of controls taken together."""
    tops = [
        stop.mapTo(
            window,
            stop.rect().topLeft()
            if isinstance(stop, QAbstractScrollArea) and stop.height() > 60
            else stop.rect().center(),
        )
        for stop in stops
    ]
    return [(round(point.y() / 20), point.x()) for point in tops]


@pytest.mark.parametrize("section", list(Section))
@pytest.mark.parametrize("raw", [False, True])
def test_tab_reads_the_composer(qtbot, window, session, raw, section):
    if raw:
        session.edit_webhook(lambda w: replace(w, body=RawBody("{}"), languages=()), "Raw")
    window.pane.show_section(section)
    stops = walk(qtbot, window)
    assert places(window, stops) == sorted(places(window, stops))
    assert walk(qtbot, window, back=True) == stops[::-1]


def test_the_body_is_a_stop(qtbot, window, session):
    assert window.pane.body.table.panel.table in walk(qtbot, window)
    session.edit_webhook(lambda w: replace(w, body=RawBody("{}")), "Raw")
    assert window.pane.body.raw.editor in walk(qtbot, window)


@pytest.mark.parametrize("keys", [("Ctrl+Tab",), ("Esc", "Tab")])
def test_the_editor_is_left_to_what_comes_next(qtbot, window, session, keys):
    session.edit_webhook(lambda w: replace(w, body=RawBody("{}")), "Raw")
    editor = window.pane.body.raw.editor
    editor.setFocus()
    if keys == ("Ctrl+Tab",):
        qtbot.keyClick(editor, Qt.Key.Key_Tab, CONTROL)
    else:
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
        qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert window.after.hasFocus()
    assert editor.text() == "{}"
    qtbot.keyClick(window.after, Qt.Key.Key_Backtab, SHIFT)
    assert editor.hasFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Backtab, CONTROL | SHIFT)
    assert window.pane.section_bar.isAncestorOf(QApplication.focusWidget())
