"""HeadRow: the webhook's name, whether it is saved, and what leaves the studio by copy."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QStylePainter,
    QToolButton,
    QWidget,
)

from hookstudio.core.marks import visible
from hookstudio.core.wording import tr, translatable, translated, trn
from hookstudio.gui.composer.document import Shown
from hookstudio.gui.language import locale
from hookstudio.gui.shortcuts.shown_keys import key_sentence, set_key_tip
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip

_ROOM_FOR_WORDS = 480


_RENAMES = translatable("{keys} renames the webhook and its file.")


class NameEdit(QLineEdit):
    """Looks like a title until it is hovered or has the focus; Enter takes, Escape gives back."""

    name_edited = Signal(str)  # the new name, never empty

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("webhookName")
        self.setAccessibleName(tr("Webhook name"))
        self.setPlaceholderText(tr("Name"))
        self.setFont(theme.ui_font(15, 600))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name = ""
        self.editingFinished.connect(self._finish)

    def show_name(self, name: str) -> None:
        """Show a name, unless another one is being typed."""
        if name != self._name:
            self._name = name
            self.setText(name)
            self.setCursorPosition(0)
            set_tool_tip(
                self, "\n".join(filter(None, (name, key_sentence(translated(_RENAMES), "rename"))))
            )

    def start(self) -> None:
        """Put the caret into the name, all of it selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._name:
            self.setText(self._name)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A name that does not fit ends in … while nobody writes in it; the tool tip has it all."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_LineEditContents
        room = self.style().subElementRect(part, option, self).adjusted(2, 0, -2, 0)
        elided = self.fontMetrics().elidedText(
            visible(self.text()), Qt.TextElideMode.ElideRight, room.width()
        )
        if self.hasFocus() or elided == self.text():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCursorPosition(0)

    def _finish(self) -> None:
        name = " ".join(self.text().split())
        if name and name != self._name:
            self.name_edited.emit(name)
        if self.text() != self._name:
            self.setText(self._name)


class HeadRow(QWidget):
    """Name, saved state, Save, Copy for Braze."""

    name_edited = Signal(str)
    save_requested = Signal()
    notes_requested = Signal(object)  # tuple[str, ...]: show what is odd in the file
    copy_for_braze_requested = Signal()

    def __init__(
        self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now = now
        self._saved_at: dict[str, datetime] = {}
        self.name = NameEdit(theme, self)
        self._state = plain_label(role="caption")
        self._state.setObjectName("savedState")
        self.save_button = QPushButton(tr("Save"), self)
        self.save_button.setProperty("variant", "link")
        self.notes_button = QToolButton(self)
        self.notes_button.setIcon(theme.icon("warning", "warning"))
        self.notes_button.hide()
        self._notes: tuple[str, ...] = ()
        self.copy_button = QToolButton(self)
        self.copy_button.setIcon(theme.icon("copy"))
        self._build_layout()
        self._connect_signals()

    def show_webhook(self, shown: Shown) -> None:
        """Show the name; a read-only webhook cannot be renamed."""
        self.name.show_name(shown.webhook.name)
        self.name.setReadOnly(shown.read_only)

    def mark_saved(self, files: Iterable[str]) -> None:
        """Remember when these files were written."""
        self._saved_at.update(dict.fromkeys(files, self._now()))

    def show_notes(self, notes: tuple[str, ...]) -> None:
        """Offer what there is to say about the file; nothing hides the button."""
        if notes == self._notes:
            return
        self._notes = notes
        many = trn("{n} note on the file", "{n} notes on the file", n=len(notes))
        self.notes_button.setAccessibleName(many)
        set_tool_tip(self.notes_button, "\n".join((f"{many}:", *notes)))
        self.notes_button.setVisible(bool(notes))

    def show_state(self, file: str, *, dirty: bool, read_only: bool) -> None:
        """Say whether the file holds what is shown, and since when."""
        self.save_button.setVisible(dirty and not read_only)
        self._state.setText(self._state_text(file, dirty=dirty, read_only=read_only))
        self._state.setProperty("dirty", dirty)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the name needs the room more than the button's words."""
        super().resizeEvent(event)
        wide = self.width() >= self._theme.px(_ROOM_FOR_WORDS)
        style = Qt.ToolButtonStyle
        self.copy_button.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if wide else style.ToolButtonIconOnly
        )

    def _state_text(self, file: str, *, dirty: bool, read_only: bool) -> str:
        if read_only:
            return tr("Read-only")
        if dirty:
            return tr("• Not saved")
        at = self._saved_at.get(file)
        if at is None:
            return tr("Saved")
        time = QTime(at.hour, at.minute, at.second)
        clock = locale().toString(time, QLocale.FormatType.ShortFormat)
        return tr("Saved {time}", time=clock)

    def _build_layout(self) -> None:
        self.copy_button.setText(tr("Copy for Braze"))
        self.copy_button.setAccessibleName(tr("Copy for Braze"))
        set_tool_tip(
            self.copy_button,
            tr(
                "Copy for Braze: the URL, the headers and the body as Braze's composer takes them, "
                "languages merged"
            ),
        )
        set_key_tip(self.save_button, tr("Save this webhook"), "save")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.name, 1)
        layout.addWidget(self.notes_button)
        layout.addWidget(self._state)
        layout.addWidget(self.save_button)
        layout.addWidget(self.copy_button)

    def _connect_signals(self) -> None:
        self.name.name_edited.connect(self.name_edited)
        self.save_button.clicked.connect(self.save_requested)
        self.notes_button.clicked.connect(lambda: self.notes_requested.emit(self._notes))
        self.copy_button.clicked.connect(self.copy_for_braze_requested)
