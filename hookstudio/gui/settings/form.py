"""The parts that the pages of the settings are made of."""

from __future__ import annotations

from typing import Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.settings import Settings
from hookstudio.core.wording import translated
from hookstudio.gui.mnemonics import without_mnemonic
from hookstudio.gui.widgets.labels import plain_label

W = TypeVar("W", bound=QWidget)
Entries = tuple[tuple[str, str], ...]
"""Values, each with the text that stands for it."""


class Page(Protocol):
    """A page shows settings, and gives them back with what was changed on it."""

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what this page holds."""
        ...

    def problem(self) -> str:
        """Why this cannot be saved; empty when it can."""
        ...


def form_on(page: QWidget) -> QFormLayout:
    """A form at the top of the page."""
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(8)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(4, 16, 8, 4)
    layout.addLayout(form)
    layout.addStretch(1)
    return form


def scrolling(page: QWidget, name: str) -> QScrollArea:
    """The page in an area that scrolls where it is too high for the window."""
    area = QScrollArea()
    area.setObjectName("settingsPages")
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area


def begin_group(form: QFormLayout, title: str) -> None:
    """A heading over the rows that follow."""
    label = plain_label(title)
    label.setObjectName("settingsGroup")
    label.setIndent(0)
    label.setProperty("first", form.rowCount() == 0)
    form.addRow(label)


def translated_entries(entries: Entries) -> Entries:
    """Entries that were written down before the language was known."""
    return tuple((value, translated(text)) for value, text in entries)


def combo(entries: Entries, current: str, name: str) -> QComboBox:
    """A choice among values."""
    box = QComboBox()
    box.setAccessibleName(name)
    for value, text in entries:
        box.addItem(text, value)
    box.setCurrentIndex(max(box.findData(current), 0))
    return box


def switch(text: str, on: bool) -> QCheckBox:
    """A box to tick, with its text."""
    box = QCheckBox(text)
    box.setChecked(on)
    return box


def as_setting(control: W, name: str) -> W:
    """The control of a setting that is found by its English name, one of `names.NAMES`."""
    control.setProperty("setting", name)
    return control


def control_name(control: QWidget) -> str:
    """What a control is called: its text where that is beside it, else what a reader says."""
    if isinstance(control, QCheckBox):
        return without_mnemonic(control.text())
    return control.accessibleName()


def buddy(text: str, control: QWidget) -> QLabel:
    """The label of a control; & marks the key that leads there."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(control)
    return label
