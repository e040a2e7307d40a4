"""SectionBar: Body, Headers and Settings, and beside them the kind of the body."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.wording import listed, number, tr, trn
from hookstudio.gui.composer.finding_index import worst
from hookstudio.gui.composer.language_tabs import add_language_button
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import set_tab_tool_tip
from hookstudio.gui.widgets.segmented import SegmentedControl

_ROOM_FOR_WORDS = 570
JSON, RAW = "json", "raw"
_ICONS = {Severity.ERROR: "error", Severity.WARNING: "warning"}


class Section(IntEnum):
    """The tabs from left to right."""

    BODY = 0
    HEADERS = 1
    SETTINGS = 2


class SectionBar(QWidget):
    """Chooses a section; a section with a problem carries its sign."""

    section_chosen = Signal(int)  # Section
    raw_chosen = Signal(bool)  # raw text, or a table

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sectionBar")
        self._theme = theme
        self._signs: dict[Section, str | None] = {}
        self.bar = QTabBar(self)
        self.kind = SegmentedControl(
            [(JSON, tr("JSON table")), (RAW, tr("Raw"))], name=tr("Kind of body")
        )
        self.add_language = add_language_button(theme, self)
        self.bar.setObjectName("sectionTabs")
        self.bar.setAccessibleName(tr("Parts of the webhook"))
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setIconSize(QSize(12, 12))
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        for title in (tr("Body"), tr("Headers"), tr("Settings")):
            self.bar.addTab(title)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.bar)
        layout.addStretch(1)
        layout.addWidget(self.add_language)
        layout.addWidget(self.kind)
        self.bar.currentChanged.connect(self._on_current)
        self.kind.selected.connect(lambda key: self.raw_chosen.emit(key == RAW))

    @property
    def section(self) -> Section:
        return Section(self.bar.currentIndex())

    def choose(self, section: Section) -> None:
        """Show a section."""
        self.bar.setCurrentIndex(section)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the words give way to the tabs."""
        super().resizeEvent(event)
        wide = self.width() >= self._theme.px(_ROOM_FOR_WORDS)
        style = Qt.ToolButtonStyle
        self.add_language.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if wide else style.ToolButtonIconOnly
        )
        self.add_language.setIcon(self._theme.icon("plus" if wide else "globe"))

    def show_header_count(self, sent: int, count: int) -> None:
        """Say how many headers are sent; the others are only kept."""
        self.bar.setTabText(
            Section.HEADERS, tr("Headers {count}", count=number(sent)) if sent else tr("Headers")
        )
        off = count - sent
        parts = [trn("{n} sent", "{n} sent", n=sent)] if count else []
        parts += [trn("{n} switched off", "{n} switched off", n=off)] if off else []
        set_tab_tool_tip(self.bar, Section.HEADERS, listed(parts))

    def show_kind(self, *, raw: bool, fixed: bool) -> None:
        """Show what the body is; a fixed one cannot be turned into the other."""
        self.kind.set_current(RAW if raw else JSON)
        self.kind.setEnabled(not fixed)

    def show_problems(self, section: Section, findings: tuple[Finding, ...]) -> None:
        """Put the sign of the worst finding on a section; a mere remark has none."""
        severity = worst(findings)
        name = _ICONS.get(severity) if severity is not None else None
        if self._signs.get(section) != name:  # a new icon lays all tabs out again
            self._signs[section] = name
            icon = self._theme.icon(name, str(severity)) if name else QIcon()
            self.bar.setTabIcon(section, icon)

    def _on_current(self, index: int) -> None:
        self.kind.setVisible(index == Section.BODY)
        self.section_chosen.emit(index)
