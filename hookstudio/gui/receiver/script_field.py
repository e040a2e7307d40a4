"""ScriptField: how the receiver answers, checked while it is typed, with ready ones to take."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.errors import UsageError
from hookstudio.core.receiver.bodies import bodies_help
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.receiver.controller import ReceiverController
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label, set_tool_tip

PRESETS = (
    (translatable("Always 200"), "200"),
    (translatable("500 once, then 200"), "500, 200"),
    (translatable("Busy, then well"), "503*2, 429:retry-after=7, 200"),
    (translatable("Slow: 200 after 3 s"), "200:delay=3"),
    (translatable("404 with a JSON error"), "404:body=json"),
    (translatable("Never answer"), "hang"),
    (translatable("Break the connection"), "reset"),
)


def _help() -> str:
    return tr(
        "Steps with commas between; the last one repeats: 503*2, 429:retry-after=7, 200\n"
        "A step is a status, hang or reset, then *count, then :retry-after=s, :delay=s or "
        ":body=name.\n"
        "Bodies:\n{bodies}",
        bodies=bodies_help(),
    )


def _next_text(action: str) -> str:
    return tr("Next: {step}", step=action)


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
        self._next = ElidedLabel("", role="caption")
        self._problem = ElidedLabel("", role="caption")
        self._build_layout()
        self._edit.textEdited.connect(self._take)
        self._restart.clicked.connect(controller.restart_script)
        controller.script_changed.connect(self._show_next)
        theme.changed.connect(self._show_icons)
        self._show_icons()
        self._show_next()
        self._show_problem("")

    def text(self) -> str:
        return self._edit.text()

    def set_text(self, text: str) -> None:
        """Put a script into the field and take it."""
        self._edit.setText(text)
        self._take(text)

    def _build_layout(self) -> None:
        self._edit.setObjectName("scriptEdit")
        self._edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._edit.setAccessibleName(tr("Script of the receiver's answers"))
        self._edit.setMinimumWidth(self._theme.px(140))
        self._edit.setMaximumWidth(self._theme.px(560))
        set_tool_tip(self._edit, _help())
        self._presets.setText(tr("Presets"))
        self._presets.setAccessibleName(tr("Ready scripts"))
        self._presets.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._presets)
        for title, script in PRESETS:
            action = menu.addAction(f"{translated(title)}\t{script}")
            action.triggered.connect(lambda _checked=False, text=script: self.set_text(text))
        self._presets.setMenu(menu)
        self._restart.setAutoRaise(True)
        self._restart.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        self._restart.setAccessibleName(tr("Start the script again"))
        set_tool_tip(self._restart, tr("Start the script again at its first step"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(plain_label(tr("Answers", note="noun"), role="caption"))
        row.addWidget(self._edit, 1000)
        row.addWidget(self._presets)
        row.addWidget(self._restart)
        row.addWidget(self._next)
        row.addStretch(1)
        self._next.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        longest = QFontMetrics(self._next.font()).horizontalAdvance(_next_text("reset"))
        self._next.setFixedWidth(max(self._theme.px(72), longest + self._theme.px(4)))
        self._problem.setProperty("tone", "error")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._problem)

    def _take(self, text: str) -> None:
        try:
            self._controller.set_script(text)
        except UsageError as error:
            self._show_problem(
                tr(
                    "✕ Column {column}: {problem} The script before still answers.",
                    column=error.column,
                    problem=error.message,
                )
            )
            return
        self._show_problem("")
        self.script_taken.emit(text)

    def _show_next(self) -> None:
        step = self._controller.next_step
        self._next.setText(_next_text(str(step.action)))
        self._next.set_extra_tip(tr("The next request is answered by {step}", step=step))

    def _show_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._edit.setProperty("state", "error" if text else "")
        self._edit.style().polish(self._edit)

    def _show_icons(self) -> None:
        self._restart.setIcon(self._theme.icon("refresh"))
