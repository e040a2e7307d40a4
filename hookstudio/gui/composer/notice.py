"""NoticeBar: a line that says what happened or why something cannot be done, with one action."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from hookstudio.core.findings import Severity
from hookstudio.core.wording import tr
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import margins
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip

_ICONS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}


class NoticeBar(QFrame):
    """Hidden until `show_notice`; stays until it is closed, replaced or acted on.

    A lasting one is about a state, and cannot be closed.
    """

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, lasting: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._theme = theme
        self._severity = Severity.INFO
        self._on_action: Callable[[], None] | None = None
        self._icon = plain_label()
        self._icon.setObjectName("noticeIcon")
        self._text = plain_label()
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton(self)
        self._action.setProperty("variant", "link")
        self._lasting = lasting
        self._close = QToolButton(self)
        self._close.setVisible(not lasting)
        self._close.setIcon(theme.icon("close"))
        self._close.setAccessibleName(tr("Close this message"))
        set_tool_tip(self._close, tr("Close this message"))
        self._build_layout()
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.hide)
        theme.changed.connect(self._repaint_icon)
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says; empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_notice(
        self,
        text: str,
        severity: Severity = Severity.INFO,
        *,
        action: str = "",
        on_action: Callable[[], None] | None = None,
    ) -> None:
        """Say something; `action` is the button's verb."""
        self._severity = severity
        self._on_action = on_action
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setProperty("severity", str(severity))
        self.setAccessibleName(text)
        self.style().unpolish(self)
        self.style().polish(self)
        self._repaint_icon()
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._lasting:
            self.hide()
            return
        super().keyPressEvent(event)

    def _build_layout(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(10, 6, 6, 6))
        layout.setSpacing(8)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _act(self) -> None:
        self.hide()
        if self._on_action is not None:
            self._on_action()

    def _repaint_icon(self) -> None:
        name = _ICONS[self._severity]
        self._icon.setPixmap(self._theme.icon(name, str(self._severity)).pixmap(16, 16))
