"""OfferBar: offers to move a key that was pasted into the keyring, under a name to be agreed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hookstudio.core.secret_name import NAME_PATTERN
from hookstudio.core.wording import tr
from hookstudio.gui.secrets.work import Work
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.announce import announce
from hookstudio.gui.widgets.direction import margins
from hookstudio.gui.widgets.labels import plain_label


class OfferBar(QFrame):
    """Takes no focus by itself: whoever pasted goes on typing. Escape in it means not now."""

    accepted = Signal(str)  # the name
    declined = Signal()
    run_only_requested = Signal()

    def __init__(self, work: Work, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self.setProperty("severity", "warning")
        self._theme = theme
        self._work = work
        self._sign = plain_label()
        self._text = plain_label()
        self._text.setWordWrap(True)
        self._name = QLineEdit()
        self._name.setAccessibleName(tr("Name of the secret"))
        self._name.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._move = QPushButton(tr("&Move to the keyring"))
        self._run_only = QPushButton(tr("Keep for this run only"))
        self._decline = QPushButton(tr("Not now"))
        for button in (self._run_only, self._decline):
            button.setProperty("variant", "link")
        self._build_layout()
        self._name.textChanged.connect(self._show_state)
        self._name.returnPressed.connect(self.accept_name)
        self._move.clicked.connect(self.accept_name)
        self._run_only.clicked.connect(self.run_only_requested)
        self._decline.clicked.connect(self.declined)
        work.busy_changed.connect(self._show_state)
        theme.changed.connect(self._show_sign)
        self.hide()

    def offer(self, where: str, name: str) -> None:
        """Say where a key stands, and suggest a name."""
        text = tr(
            "This looks like a key, {where}. Move it to the keyring, under this name?", where=where
        )
        self._text.setText(text)
        self._name.setText(name)
        self._work.tell("")
        self._run_only.hide()
        self._move.show()
        self._show_sign()
        self.show()
        announce(self, text)

    def offer_run_only(self) -> None:
        """There is no keyring: offer the other way instead."""
        self._move.hide()
        self._run_only.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
            return
        super().keyPressEvent(event)

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(10, 4, 6, 4))
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._text, 1)
        layout.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addSpacing(self._theme.px(16) + 8)
        row.addWidget(self._name, 1)
        for button in (self._move, self._run_only, self._decline):
            row.addWidget(button)
        layout.addLayout(row)
        layout.addWidget(self._work)

    def accept_name(self) -> None:
        """Agree, as its button does."""
        if self._move.isEnabled():
            self.accepted.emit(self._name.text().strip())

    def _show_state(self, *_changed: object) -> None:
        fits = NAME_PATTERN.fullmatch(self._name.text().strip()) is not None
        self._move.setEnabled(fits and not self._work.busy)
        self._run_only.setEnabled(fits and not self._work.busy)
        self._work.setVisible(self._work.busy or bool(self._work.text))

    def _show_sign(self) -> None:
        side = self._theme.px(16)
        self._sign.setPixmap(self._theme.icon("key", "warning").pixmap(QSize(side, side)))
