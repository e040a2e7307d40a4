"""The checks of tests/layout_checks.py find what they are there to find, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hookstudio.gui.theme.theme import undress
from tests.layout_checks import cut_texts, faults, overlaps, unnamed, unreachable


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    """An undressed window: another test's style sheet would win over the colours set here."""
    dress, colors = qapp.styleSheet(), qapp.palette()
    undress(qapp)
    qapp.setPalette(qapp.style().standardPalette())
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    palette = window.palette()
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor("#555555"))
    window.setPalette(palette)
    yield window
    qapp.setPalette(colors)
    qapp.setStyleSheet(dress)


def _sound_window(window: QWidget) -> None:
    layout = QVBoxLayout(window)
    label = QLabel("A plain sentence that wraps to as many lines as it needs in this window.")
    label.setWordWrap(True)
    button, check, field = QPushButton("&Send"), QCheckBox("Switch it off"), QLineEdit()
    field.setAccessibleName("Name")
    field.setPlaceholderText("Search by name")
    combo = QComboBox()
    combo.addItems(["One", "Two"])
    combo.setAccessibleName("Number")
    tabs = QTabBar()
    tabs.setAccessibleName("Parts")
    tabs.addTab("Body")
    tabs.addTab("Headers")
    items = QListWidget()
    items.setAccessibleName("Items")
    items.addItems(["one", "two"])
    editor = QPlainTextEdit("text")
    editor.setAccessibleName("Body")
    for widget in (label, button, check, field, combo, tabs, items, editor):
        layout.addWidget(widget)


def test_a_sound_window_has_no_faults(window: QWidget) -> None:
    _sound_window(window)
    window.resize(400, 500)
    window.show()
    assert faults(window) == []


@pytest.mark.parametrize(
    "widget",
    [QLabel, QPushButton, QCheckBox],
)
def test_a_text_that_does_not_fit_is_found(window: QWidget, widget: type[QLabel]) -> None:
    child = widget("A long text that has far too little room", window)
    child.resize(60, 30)
    window.show()
    assert "needs" in cut_texts(window)[0]


def test_an_elided_text_may_have_a_tool_tip(window: QWidget) -> None:
    child = QLabel("A long text that has far too little room", window)
    child.setToolTip(child.text())
    child.resize(60, 30)
    window.show()
    assert cut_texts(window) == []


def test_an_item_that_is_elided_needs_a_tool_tip(window: QWidget) -> None:
    items = QListWidget(window)
    items.resize(80, 100)
    items.addItem("A long text that has far too little room")
    whole = QListWidgetItem("Another long text that has too little room")
    whole.setData(Qt.ItemDataRole.ToolTipRole, whole.text())
    items.addItem(whole)
    window.show()
    (fault,) = cut_texts(window)
    assert "'A long text" in fault


def test_a_label_that_its_parent_clips_is_found(window: QWidget) -> None:
    inner = QWidget(window)
    inner.resize(30, 10)
    QLabel("Text", inner).resize(100, 20)
    window.show()
    assert any("clipped" in fault for fault in cut_texts(window))


def test_controls_that_overlap_are_found(window: QWidget) -> None:
    QPushButton("One", window).setGeometry(0, 0, 100, 30)
    QPushButton("Two", window).setGeometry(90, 10, 100, 30)
    window.show()
    (fault,) = overlaps(window)
    assert "overlap by 10x20" in fault


def test_what_floats_on_purpose_does_not_overlap(window: QWidget) -> None:
    class Toast(QWidget):
        pass

    QPushButton("One", window).setGeometry(0, 0, 100, 30)
    toast = Toast(window)
    toast.setGeometry(50, 0, 100, 30)
    QLabel("Sent", toast).resize(90, 30)
    window.show()
    assert len(overlaps(window)) == 1
    assert overlaps(window, [Toast]) == []


def test_weak_contrast_is_found(window: QWidget) -> None:
    _sound_window(window)
    weak = QLabel("Too pale to read")
    palette = weak.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#bbbbbb"))
    weak.setPalette(palette)
    window.layout().addWidget(weak)
    window.resize(400, 560)
    window.show()
    (fault,) = faults(window)
    assert "'Too pale to read' has a contrast of 1." in fault


def test_controls_without_a_name_are_found(window: QWidget) -> None:
    QLineEdit(window)
    icon_only = QToolButton(window)
    icon_only.setAccessibleName("Close")
    combo = QComboBox(window)
    combo.addItem("One")
    window.show()
    first, second, third = unnamed(window)
    assert "QLineEdit" in first
    assert "only an icon" in second
    assert "QComboBox" in third


def test_controls_that_tab_does_not_reach_are_found(window: QWidget) -> None:
    button = QPushButton("Send", window)
    button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    window.show()
    assert "Send" in unreachable(window)[0]
