"""FindBar: find and replace at the top of a text, all of it by keyboard."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QPushButton, QToolButton, QWidget

from hookstudio.core.wording import number, tr, trn
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import follow_window
from hookstudio.gui.widgets.escape_key import is_escape_override
from hookstudio.gui.widgets.find_matches import Matches, Query, find_all, replace_all, replaced
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip
from hookstudio.gui.widgets.tab_order import place_behind

# The text changed below an open bar: count again when typing pauses.
_RECOUNT_MS = 120


class Findable(Protocol):
    """The text widget that a bar searches in."""

    def text(self) -> str: ...
    def selection(self) -> tuple[int, int]: ...
    def select_range(self, start: int, end: int) -> None: ...
    def replace_range(self, start: int, end: int, text: str, caret: int | None = None) -> None: ...
    def setFocus(self, reason: Qt.FocusReason, /) -> None: ...


class FindBar(QFrame):
    """Enter finds the next, Shift+Enter the one before, Esc goes back to the text."""

    shown_or_hidden = Signal()
    matches_changed = Signal()

    def __init__(self, parent: QWidget, host: Findable, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._host = host
        self._matches = Matches()
        self._needle = QLineEdit()
        self._replacement = QLineEdit()
        self._count = plain_label(role="caption")
        self._case = self._toggle("case", tr("Match case"), "Alt+C")
        self._regex = self._toggle("regex", tr("Regular expression"), "Alt+R")
        self._previous = self._button("arrow_up", tr("Previous match"), "Shift+Enter")
        self._next = self._button("arrow_down", tr("Next match"), "Enter")
        self._close = self._button("close", tr("Close"), "Esc")
        self._replace_one = QPushButton(tr("Replace"))
        self._replace_all = QPushButton(tr("Replace all"))
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(_RECOUNT_MS)
        self.setObjectName("findBar")
        follow_window(self)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._build_layout()
        place_behind(parent, self, (self._needle, self._replacement))
        self._connect_signals()
        self.hide()

    def open(self, *, replace: bool) -> None:
        """Show the bar with what is selected as the needle, and take the focus."""
        start, end = self._host.selection()
        selected = self._host.text()[start:end]
        if selected and "\n" not in selected and "\r" not in selected:
            self._needle.setText(selected)
        for widget in (self._replacement, self._replace_one, self._replace_all):
            widget.setVisible(replace)
        self.show()
        self.shown_or_hidden.emit()
        self._search()
        self._needle.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._needle.selectAll()

    def close_bar(self) -> None:
        """Hide the bar and go back to the text; the match found last stays selected."""
        self.hide()
        self.shown_or_hidden.emit()
        self.matches_changed.emit()
        self._host.setFocus(Qt.FocusReason.OtherFocusReason)

    def text_changed(self) -> None:
        """The text below is another one: count anew, soon."""
        if self.isVisible():
            self._recount.start()

    def take_key(self, event: QKeyEvent) -> bool:
        """A key that the text got while the bar is open; whether it was for the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.matches(QKeySequence.StandardKey.FindNext):
            self.find_next()
        elif event.matches(QKeySequence.StandardKey.FindPrevious):
            self.find_previous()
        else:
            return False
        return True

    def matches_between(self, start: int, end: int) -> list[tuple[int, int]]:
        return self._matches.between(start, end)

    def find_next(self) -> None:
        """Select the next match after the selection; after the last comes the first."""
        start, end = self._host.selection()
        self._select(self._matches.next_after(max(end, start + (start != end))))

    def find_previous(self) -> None:
        self._select(self._matches.last_before(self._host.selection()[0]))

    def replace_current(self) -> None:
        """Replace the match that is selected, then select the next one."""
        span = self._host.selection()
        if span in self._matches.spans:
            text = replaced(self._host.text(), self._query(), self._replacement.text(), span)
            self._host.replace_range(*span, text)
            self._count_matches()
        self.find_next()

    def replace_every(self) -> None:
        """Replace all matches as one edit."""
        old = self._host.text()
        new, count = replace_all(old, self._query(), self._replacement.text())
        if count:
            caret = min(self._host.selection()[0], len(new))
            self._host.replace_range(0, len(old), new, caret)
        self._count_matches()
        self._count.setText(trn("{n:,} replaced", "{n:,} replaced", n=count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What its fields and buttons leave goes no further: the text below would type it."""
        if event.matches(QKeySequence.StandardKey.Find):
            self._needle.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._needle.selectAll()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if is_escape_override(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_C if alt:
                self._case.toggle()
            case Qt.Key.Key_R if alt:
                self._regex.toggle()
            case Qt.Key.Key_A if alt and self._replacement.isVisible():
                self.replace_every()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if control or alt:
                return False
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if watched is self._replacement:
                self.replace_current()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if watched is self._needle:
                self.find_previous() if shift else self.find_next()
            case _:
                return self.take_key(event)
        return True

    def _query(self) -> Query:
        return Query(self._needle.text(), self._regex.isChecked(), self._case.isChecked())

    def _search(self) -> None:
        """Count, and select the first match from where the selection starts."""
        self._count_matches()
        if self._needle.text():
            self._select(self._matches.next_after(self._host.selection()[0]))

    def _count_matches(self) -> None:
        self._matches = find_all(self._host.text(), self._query())
        self._show_count()
        self.matches_changed.emit()

    def _select(self, index: int | None) -> None:
        if index is not None:
            self._host.select_range(*self._matches.spans[index])
        self._show_count()

    def _show_count(self) -> None:
        matches = self._matches
        found = len(matches.spans)
        self._needle.setProperty("state", "error" if matches.error else "")
        self._needle.style().polish(self._needle)
        set_tool_tip(self._needle, matches.error)
        for button in (self._previous, self._next, self._replace_one, self._replace_all):
            button.setEnabled(bool(found))
        if matches.error:
            self._count.setText(tr("Not a valid pattern"))
        elif not self._needle.text():
            self._count.setText("")
        elif not found:
            self._count.setText(tr("No matches"))
        else:
            total = f"{number(found)}{'+' if matches.more else ''}"
            span = self._host.selection()
            place = matches.spans.index(span) + 1 if span in matches.spans else None
            self._count.setText(
                tr("{place:,} of {total}", place=place, total=total)
                if place
                else trn("{total} found", "{total} found", n=found, total=total)
            )

    def _build_layout(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setHorizontalSpacing(4)
        layout.setVerticalSpacing(6)
        self._needle.setPlaceholderText(tr("Find"))
        self._needle.setAccessibleName(tr("Find"))
        self._replacement.setPlaceholderText(tr("Replace with"))
        self._replacement.setAccessibleName(tr("Replace with"))
        self._count.setMinimumWidth(self._theme.px(96))
        self._count.setAccessibleName(tr("Number of matches"))
        widgets = (
            self._needle,
            self._case,
            self._regex,
            self._count,
            self._previous,
            self._next,
            self._close,
        )
        for column, widget in enumerate(widgets):
            layout.addWidget(widget, 0, column)
        layout.addWidget(self._replacement, 1, 0)
        for column, button in ((1, self._replace_one), (3, self._replace_all)):
            button.setProperty("variant", "flat")
            layout.addWidget(button, 1, column, 1, 2)
        set_tool_tip(self._replace_one, tr("Replace and go to the next (Enter)"))
        set_tool_tip(self._replace_all, tr("Replace all (Alt+A)"))
        layout.setColumnStretch(0, 1)

    def _connect_signals(self) -> None:
        self._needle.textEdited.connect(self._search)
        self._case.toggled.connect(self._search)
        self._regex.toggled.connect(self._search)
        self._previous.clicked.connect(self.find_previous)
        self._next.clicked.connect(self.find_next)
        self._close.clicked.connect(self.close_bar)
        self._replace_one.clicked.connect(self.replace_current)
        self._replace_all.clicked.connect(self.replace_every)
        self._recount.timeout.connect(self._count_matches)
        for widget in self.findChildren(QWidget):
            widget.installEventFilter(self)

    def _button(self, icon: str, name: str, keys: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._theme.icon(icon))
        button.setAccessibleName(name)
        set_tool_tip(button, f"{name} ({keys})")
        return button

    def _toggle(self, icon: str, name: str, keys: str) -> QToolButton:
        button = self._button(icon, name, keys)
        button.setCheckable(True)
        return button
