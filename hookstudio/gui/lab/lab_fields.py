"""LabFields: the script and the policies to try, checked while they are typed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from hookstudio.core.delivery.schedule import Policy
from hookstudio.core.errors import UsageError
from hookstudio.core.receiver.script import Script, parse
from hookstudio.core.wording import tr, translatable, translated, trn
from hookstudio.gui.lab.policy_box import OWN, WEBHOOK, PolicyBox
from hookstudio.gui.receiver.script_field import PRESETS
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import margins
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label, set_tool_tip
from hookstudio.gui.widgets.progress import Spinner
from hookstudio.gui.widgets.segmented import SegmentedControl

FIRST_SCRIPT = "503*4, 429:retry-after=600, 200"
TIMELINE, SPREAD = "timeline", "spread"
SPREAD_RUNS = 1_000

_MORE_PRESETS = (
    (translatable("Always 503"), "503"),
    (translatable("Four times 503, then busy, then well"), FIRST_SCRIPT),
    (translatable("A time-out, then well"), "hang, 200"),
    (translatable("Gone for good"), "503, 410"),
)
_HELP = translatable(
    "The receiver's own language; the last step repeats: 503*2, 429:retry-after=7, 200\n"
    "A step is a status, hang or reset, then *count, then :retry-after=s or :delay=s."
)


class LabFields(QScrollArea):
    """`script` and `policies` are None where they cannot be read; `problem` says why."""

    changed = Signal()  # what is to be simulated
    problem_changed = Signal(str)  # why it cannot be; "" when that is over
    mode_chosen = Signal(str)  # TIMELINE or SPREAD
    cancel_requested = Signal()
    play_requested = Signal(str)  # the script
    use_requested = Signal(object)  # Policy
    chance_requested = Signal()  # the same again with other jitter

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = ""
        self._theme = theme
        self._edit = QLineEdit(FIRST_SCRIPT)
        self._presets = QToolButton()
        self._play = QPushButton(tr("Play in receiver"))
        first = PolicyBox(theme, name=tr("Policy A"), first=WEBHOOK, waits="", may_be_none=False)
        second = PolicyBox(
            theme, name=tr("Policy B"), first=OWN, waits="10s, 1m, 5m", may_be_none=True
        )
        self.boxes = (first, second)
        runs = trn("{n:,} run", "{n:,} runs", n=SPREAD_RUNS)
        self._mode = SegmentedControl(
            ((TIMELINE, tr("One message")), (SPREAD, runs)), name=tr("What is simulated")
        )
        self._chance = QToolButton()
        self._spinner = Spinner(theme, name=tr("Simulating"))
        self._cancel = QPushButton(tr("Cancel"))
        self._progress = ElidedLabel("", role="caption")
        self.setObjectName("labFields")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build_layout()
        self._connect_signals()
        self._show_icons()
        self._show_problem()
        self.set_progress("", busy=False)

    @property
    def mode(self) -> str:
        return self._mode.current()

    @property
    def script(self) -> Script | None:
        return self._read()[0]

    @property
    def policies(self) -> tuple[Policy, ...] | None:
        """One or two; None while one cannot be read."""
        if any(box.problem for box in self.boxes):
            return None
        return tuple(box.policy for box in self.boxes if box.policy is not None)

    def script_text(self) -> str:
        return self._edit.text()

    def set_script(self, text: str) -> None:
        """Put a script into the field and take it."""
        self._edit.setText(text)
        self._edit.setCursorPosition(0)
        self._on_changed()

    def focus_script(self) -> None:
        """Put the caret into the script."""
        self._edit.setFocus()

    def set_mode(self, mode: str) -> None:
        """Choose what is simulated, as if the user had."""
        self._mode.set_current(mode)
        self.mode_chosen.emit(mode)

    def set_progress(self, text: str, *, busy: bool) -> None:
        """Say how far it is."""
        self._progress.setText(text)
        self._spinner.set_busy(busy)
        self._cancel.setVisible(busy and self.mode == SPREAD)

    def _build_layout(self) -> None:
        self._set_up_script()
        for button, name in (
            (self._play, tr("Let the receiver answer by this script")),
            (self._chance, tr("Draw the chance of the waits anew")),
        ):
            button.setAccessibleName(name)
            set_tool_tip(button, name)
        self._chance.setAutoRaise(True)
        self._chance.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        self._cancel.setAccessibleName(tr("Cancel the runs"))
        inner = QWidget()
        inner.setObjectName("labFieldsPage")
        grid = QGridLayout(inner)
        grid.setContentsMargins(margins(12, 6, 8, 6))
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for row, label in enumerate(
            (tr("Answers", note="noun"), *(box.name for box in self.boxes))
        ):
            grid.addWidget(plain_label(label, role="caption"), row, 0)
        grid.addLayout(_row(self._edit, self._presets), 0, 1)
        for row, box in enumerate(self.boxes, start=1):
            grid.addWidget(box, row, 1)
        what = _row(self._mode, self._chance)
        what.addStretch(1)
        grid.addLayout(what, 3, 1)
        grid.addWidget(self._spinner, 4, 0)
        does = _row(self._play, self._cancel)
        does.addWidget(self._progress, 1)
        grid.addLayout(does, 4, 1)
        grid.setRowStretch(5, 1)
        grid.setColumnStretch(1, 1)
        self.setWidget(inner)

    def minimumSizeHint(self) -> QSize:
        """The fields are never scrolled sideways."""
        page = self.widget()
        assert page is not None  # built in the constructor
        width = page.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())

    def _set_up_script(self) -> None:
        self._edit.setObjectName("scriptEdit")
        self._edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._edit.setAccessibleName(tr("Script of the answers"))
        self._edit.setMinimumWidth(self._theme.px(110))
        self._edit.setCursorPosition(0)
        self._presets.setText(tr("Presets"))
        self._presets.setAccessibleName(tr("Ready scripts for the lab"))
        self._presets.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._presets)
        for title, script in (*_MORE_PRESETS, *PRESETS):
            if ":body=" not in script:
                action = menu.addAction(f"{translated(title)}\t{script}")
                action.triggered.connect(lambda _checked=False, text=script: self.set_script(text))
        self._presets.setMenu(menu)

    def _connect_signals(self) -> None:
        self._edit.textEdited.connect(self._on_changed)
        self._play.clicked.connect(lambda: self.play_requested.emit(self._edit.text()))
        self._chance.clicked.connect(self.chance_requested)
        self._mode.selected.connect(self.mode_chosen)
        self._cancel.clicked.connect(self.cancel_requested)
        for box in self.boxes:
            box.changed.connect(self._on_changed)
            box.use_requested.connect(self.use_requested)
        self._theme.changed.connect(self._show_icons)

    def _on_changed(self) -> None:
        self._show_problem()
        self.changed.emit()

    def _read(self) -> tuple[Script | None, str]:
        try:
            return parse(self._edit.text()), ""
        except UsageError as error:
            return None, tr(
                "✕ Answers, column {column}: {problem}", column=error.column, problem=error.message
            )

    def _show_problem(self) -> None:
        script, wrong = self._read()
        problems = [wrong, *(box.problem for box in self.boxes)]
        problem = next((each for each in problems if each), "")
        if problem != self.problem:
            self.problem = problem
            self.problem_changed.emit(problem)
        self._edit.setProperty("state", "" if script else "error")
        self._edit.style().polish(self._edit)
        self._edit.setAccessibleDescription(wrong)
        set_tool_tip(self._edit, wrong or translated(_HELP))
        self._play.setEnabled(script is not None)

    def _show_icons(self) -> None:
        self._chance.setIcon(self._theme.icon("dice"))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    return row
