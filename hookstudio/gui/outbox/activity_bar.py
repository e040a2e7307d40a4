"""ActivityBar: what the activity panel shows: log or counters, and which lines of the log."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from hookstudio.core.delivery.delivery import ActivityFilter
from hookstudio.core.wording import tr, translated
from hookstudio.gui.outbox.choice_button import ChoiceButton, ChoiceMenu
from hookstudio.gui.outbox.time_range import BETWEEN, RANGES, Span, ask_between, span_of
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import margins
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip
from hookstudio.gui.widgets.search_field import SearchField
from hookstudio.gui.widgets.segmented import SegmentedControl

_LOG, _COUNTERS, _ALL = "log", "counters", "all"
_PAUSE_MS = 150  # a search is asked for when nothing was typed for so long


class ActivityBar(QWidget):
    """Tells when something else is wanted; `names_wanted` before the webhooks are offered."""

    changed = Signal()
    names_wanted = Signal()
    list_requested = Signal()
    export_requested = Signal(str)  # a Form

    def __init__(self, theme: Theme, project: str, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme = theme
        self._project = project
        self._now = now
        self._between: Span = (None, None)
        self._view = SegmentedControl(
            ((_LOG, tr("Log", note="noun: the lines")), (_COUNTERS, tr("Counters"))),
            name=tr("View of the activity"),
        )
        self.search = SearchField(theme, tr("Search the log"), name=tr("Search the activity log"))
        self._webhook = ChoiceMenu(
            tr("Webhook"), tr("Any webhook"), load=self.names_wanted.emit, parent=self
        )
        self._time = ChoiceMenu(tr("Time"), tr("Any time"), parent=self)
        self._time.set_options([(key, translated(text)) for key, text in RANGES])
        self._where = ChoiceMenu(tr("Project"), tr("This project"), parent=self)
        self._where.set_options([(_ALL, tr("All projects"))])
        self._buttons = [ChoiceButton(menu) for menu in (self._webhook, self._time, self._where)]
        self._errors = QToolButton()
        self._export = QToolButton()
        self._count = plain_label("", role="caption")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._build_layout()
        self._connect_signals()
        self._show_view()

    @property
    def counting(self) -> bool:
        """Whether the counters are on show."""
        return self._view.current() == _COUNTERS

    @property
    def narrowed(self) -> bool:
        """Whether anything but the project is chosen."""
        return self.filter() != ActivityFilter(project=self.filter().project)

    def filter(self) -> ActivityFilter:
        """Which lines are wanted."""
        since, until = span_of(next(iter(self._time.taken()), ""), self._now(), self._between)
        return ActivityFilter(
            text=self.search.text().strip(),
            webhook=next(iter(self._webhook.taken()), ""),
            project="" if _ALL in self._where.taken() else self._project,
            only_errors=self._errors.isChecked(),
            since=since,
            until=until,
        )

    def clear(self) -> None:
        """Want all lines of the project."""
        self.search.clear()
        self._errors.setChecked(False)
        for menu in (self._webhook, self._time):
            menu.take(())
        self._show_choices()
        self._pause.stop()
        self.changed.emit()

    def show_counters(self, shown: bool) -> None:
        """Go to the counters, or back to the log."""
        self._view.set_current(_COUNTERS if shown else _LOG)
        self._show_view()
        self.changed.emit()

    def set_webhooks(self, names: Sequence[str]) -> None:
        """Offer these."""
        self._webhook.set_options([(name, name) for name in names])

    def show_count(self, text: str) -> None:
        """How many lines there are."""
        self._count.setText(text)

    def set_exporting(self, exporting: bool) -> None:
        """One export at a time."""
        self._export.setEnabled(not exporting)

    def _build_layout(self) -> None:
        self.search.setMinimumWidth(self._theme.px(120))
        self.search.setMaximumWidth(self._theme.px(300))
        self._errors.setText(tr("Only errors"))
        self._errors.setCheckable(True)
        self._errors.setObjectName("toggleButton")
        menu = QMenu(self)
        menu.addAction(tr("CSV for a spreadsheet…"), lambda: self.export_requested.emit("csv"))
        menu.addAction(tr("JSON lines…"), lambda: self.export_requested.emit("jsonl"))
        self._export.setText(tr("Export"))
        self._export.setObjectName("choiceButton")
        self._export.setMenu(menu)
        self._export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_tool_tip(self._export, tr("Write the lines that the filter lets through to a file"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(12, 6, 8, 6))
        layout.setSpacing(4)
        layout.addWidget(self._view)
        layout.addSpacing(4)
        layout.addWidget(self.search, 100)
        for button in self._buttons[:2]:
            layout.addWidget(button)
        layout.addWidget(self._errors)
        layout.addWidget(self._buttons[2])
        layout.addStretch(1)
        layout.addWidget(self._count)
        layout.addWidget(self._export)

    def _connect_signals(self) -> None:
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.list_requested.connect(self.list_requested)
        self.search.taken.connect(self.list_requested)
        self._errors.toggled.connect(lambda _on: self.changed.emit())
        self._webhook.chosen.connect(self._on_chosen)
        self._where.chosen.connect(self._on_chosen)
        self._time.chosen.connect(self._on_time)
        self._view.selected.connect(lambda key: self.show_counters(key == _COUNTERS))

    def _on_chosen(self) -> None:
        self._show_choices()
        self.changed.emit()

    def _on_time(self) -> None:
        if self._time.taken() == (BETWEEN,):
            ask_between(self._between, self._now(), self.window(), self._on_between)
        else:
            self._on_chosen()

    def _on_between(self, span: Span | None) -> None:
        if span is None and self._between == (None, None):
            self._time.take(())
        self._between = span or self._between
        self._on_chosen()

    def _show_choices(self) -> None:
        for button in self._buttons:
            button.show_choice()

    def _show_view(self) -> None:
        """The counters are of all lines of the project, so that only that can be chosen."""
        log = not self.counting
        for widget in (self.search, *self._buttons[:2], self._errors, self._export):
            widget.setVisible(log)
        self._buttons[2].setVisible(bool(self._project))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._count.setVisible(self.width() >= self._theme.px(860))
