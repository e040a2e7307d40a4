"""Banner: a message in the flow of a view that stays until it is dealt with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton

from hookstudio.core.wording import tr
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.announce import announce
from hookstudio.gui.widgets.direction import margins
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip

BannerKind = Literal["info", "success", "warning", "error"]
_ICONS = {"info": "info", "success": "check_circle", "warning": "warning", "error": "error"}


class Banner(QFrame):
    """A sign, a text, buttons for what can be done, and a way to put it away."""

    action_requested = Signal(str)  # the label of the button
    dismissed = Signal()

    def __init__(self, theme: Theme, *, dismissable: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self._kind: BannerKind = "info"
        self._sign = QLabel()
        self._text = plain_label()
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(4)
        self._dismiss = QToolButton()
        self._dismiss.setIcon(theme.icon("close"))
        self._dismiss.setAccessibleName(tr("Dismiss the message"))
        set_tool_tip(self._dismiss, tr("Dismiss"))
        self._dismiss.setVisible(dismissable)
        self._dismiss.clicked.connect(self._on_dismiss)
        self.setObjectName("banner")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(12, 5, 6, 5))
        layout.setSpacing(8)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._text, 1)
        layout.addLayout(self._buttons)
        layout.addWidget(self._dismiss)
        theme.changed.connect(self._show_sign)
        self.hide()

    def text(self) -> str:
        return self._text.text()

    def show_message(
        self, text: str, kind: BannerKind = "info", actions: Sequence[str] = ()
    ) -> None:
        """Show a text with a button for each action."""
        self._kind = kind
        self._text.setText(text)
        self._set_actions(actions)
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._show_sign()
        self.show()
        announce(self, text, urgent=kind == "error")

    def _set_actions(self, actions: Sequence[str]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for label in actions:
            button = QPushButton(label)
            button.setProperty("variant", "link")
            button.clicked.connect(lambda _=False, label=label: self.action_requested.emit(label))
            self._buttons.addWidget(button)

    def _on_dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def _show_sign(self) -> None:
        side = self._theme.px(16)
        icon = self._theme.icon(_ICONS[self._kind], self._kind)
        self._sign.setPixmap(icon.pixmap(QSize(side, side)))
