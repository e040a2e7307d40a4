"""ScriptField: how the receiver answers, checked while it is typed, with ready ones to take."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from hookstudio.core.errors import UsageError
from hookstudio.core.receiver.bodies import bodies_help
from hookstudio.gui.receiver.controller import ReceiverController
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label, set_tool_tip

PRESETS = (
    ("Always 200", "200"),
    ("500 once, then 200", "500, 200"),
    ("Busy, then well", "503*2, 429:retry-after=7, 200"),
    ("Slow: 200 after 3 s", "200:delay=3"),
    ("404 with a JSON error", "404:body=json"),
    ("Never answer", "hang"),
    ("Break the connection", "reset"),
)

_HELP = f"""Steps with commas between; the last one repeats: 503*2, 429:retry-after=7, 200
A step is a status, hang or reset, then *count, then :retry-after=s, :delay=s or :body=name.
Bodies:
{bodies_help()}"""


class ScriptField(QWidget):
    """A valid text is the receiver's script at once; an invalid one leaves the script alone."""

    script_taken = Signal(str)

    def __init__(
        self, controller: ReceiverController, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._theme = theme
        self._edit = QLineEdit(str(controller.script))
        self._presets = QToolButton()
        self._restart = QToolButton()
        self._message = ElidedLabel("", role="caption")
        self._build_layout()
        self._edit.textEdited.connect(self._take)
        self._restart.clicked.connect(controller.restart_script)
        controller.script_changed.connect(self._show_next)
        theme.changed.connect(self._show_icons)
        self._show_icons()
        self._show_next()

    def text(self) -> str:
        return self._edit.text()

    def set_text(self, text: str) -> None:
        """Put a script into the field and take it."""
        self._edit.setText(text)
        self._take(text)

    def _build_layout(self) -> None:
        self._edit.setObjectName("scriptEdit")
        self._edit.setAccessibleName("Script of the receiver's answers")
        self._edit.setMinimumWidth(self._theme.px(140))
        set_tool_tip(self._edit, _HELP)
        self._presets.setText("Presets")
        self._presets.setAccessibleName("Ready scripts")
        self._presets.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._presets)
        for title, script in PRESETS:
            action = menu.addAction(f"{title}\t{script}")
            action.triggered.connect(lambda _checked=False, text=script: self.set_text(text))
        self._presets.setMenu(menu)
        self._restart.setAutoRaise(True)
        self._restart.setAccessibleName("Start the script again")
        set_tool_tip(self._restart, "Start the script again at its first step")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(plain_label("Answers", role="caption"))
        row.addWidget(self._edit, 1)
        row.addWidget(self._presets)
        row.addWidget(self._restart)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self._message)

    def _take(self, text: str) -> None:
        try:
            self._controller.set_script(text)
        except UsageError as error:
            column = f"Column {error.column}: " if error.column else ""
            detail = error.message.rpartition(f"column {error.column}: ")[2]
            self._show_message(f"✕ {column}{detail} The script before still answers.", "error")
            return
        self.script_taken.emit(text)

    def _show_next(self) -> None:
        step = self._controller.next_step
        self._show_message(f"Next answer: {step}", "muted")

    def _show_message(self, text: str, tone: str) -> None:
        self._message.setText(text)
        for widget in (self._message, self._edit):
            widget.setProperty("tone", tone)
            widget.style().polish(widget)

    def _show_icons(self) -> None:
        self._restart.setIcon(self._theme.icon("refresh"))
