"""CallRow: one connected-content call, its state, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.liquid.result import ConnectedContentCall
from hookstudio.core.project.response import Simulation
from hookstudio.core.wording import tr, translated, trn
from hookstudio.gui.preview.call_state import CallState
from hookstudio.gui.preview.simulations import TITLES
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import show_as_code
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label, set_tool_tip
from hookstudio.gui.widgets.progress import Spinner


class CallRow(QWidget):
    """Says what it shows and emits what is wished."""

    record_wanted = Signal(object)  # ConnectedContentCall
    cancel_wanted = Signal(object)  # ConnectedContentCall
    stub_wanted = Signal(object)  # ConnectedContentCall
    open_wanted = Signal(str)  # the recording
    simulation_chosen = Signal(str, object)  # the recording, Simulation

    def __init__(self, theme: Theme, *, can_record: bool) -> None:
        super().__init__()
        self._can_record = can_record
        self._call: ConnectedContentCall | None = None
        self._running = False
        self._method = plain_label("", role="caption")
        self._url = ElidedLabel("", mode=Qt.TextElideMode.ElideMiddle)
        show_as_code(self._url)
        self._state = ElidedLabel("", role="caption")
        self._state.setObjectName("callState")
        self._problem = plain_label("", role="caption")
        self._spinner = Spinner(theme, name=tr("Asking the host"))
        self._record = QPushButton(tr("Record", note="the answer of a host"))
        self._stub = QPushButton(tr("Write a stub"))
        self._cancel = QPushButton(tr("Cancel"))
        self._answer = QToolButton()
        self._build_layout()
        self._connect_signals()

    @property
    def running(self) -> bool:
        """Whether its host is being asked now."""
        return self._running

    def show_state(self, state: CallState, *, running: bool, problem: str) -> None:
        """Show a call; a `problem` is why the last fetch brought nothing."""
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        call = self._call = state.call
        self._running = running
        self._method.setText(call.method)
        self._url.setText(call.url)
        self._url.set_extra_tip(_details(state))
        tone, text = state.tone, state.text
        if running:
            tone, text = "muted", tr("Asking {host}…", host=state.host)
        self._problem.setText(f"✕ {problem}")
        self._problem.setVisible(bool(problem) and not running)
        self._state.setText(text)
        if self._state.property("tone") != tone:
            self._state.setProperty("tone", tone)
            self._state.style().polish(self._state)
        self._spinner.setVisible(running)
        self._spinner.set_busy(running)
        self._cancel.setVisible(running)
        self._record.setVisible(self._can_record and not running and not call.recorded)
        self._stub.setVisible(not running and not call.recorded)
        self._answer.setVisible(not running and call.recorded)
        self._show_simulation(call)
        self._name_buttons(call)
        if had_focus:
            self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        for button in (self._cancel, self._record, self._stub, self._answer):
            if not button.isHidden():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _show_simulation(self, call: ConnectedContentCall) -> None:
        simulation = Simulation(call.simulated) if call.simulated else Simulation.RECORDED
        self._answer.setText(translated(TITLES[simulation]))
        for action in self._choices.actions():
            action.setChecked(action.data() == simulation)

    def _name_buttons(self, call: ConnectedContentCall) -> None:
        subject = f"{call.method} {call.url[:80]}"
        self._record.setAccessibleName(tr("Record the answer to {call}", call=subject))
        self._stub.setAccessibleName(tr("Write a stub for {call}", call=subject))
        self._cancel.setAccessibleName(tr("Cancel asking {call}", call=subject))
        self._answer.setAccessibleName(tr("How to answer {call}", call=subject))

    def _build_layout(self) -> None:
        set_tool_tip(self._record, tr("Ask the host once, now, and keep its answer in the project"))
        set_tool_tip(self._stub, tr("Add an answer with an empty JSON object, and open it"))
        set_tool_tip(self._cancel, tr("Stop asking (Esc)"))
        set_tool_tip(self._answer, tr("Give the answer as it was recorded, or simulate trouble"))
        self._problem.setProperty("tone", "error")
        self._problem.setObjectName("callProblem")
        self._problem.setWordWrap(True)
        self._answer.setObjectName("callAnswer")
        self._answer.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._answer.setMenu(self._menu())
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._method)
        first.addWidget(self._url, 1)
        second = QHBoxLayout()
        second.setSpacing(6)
        second.addWidget(self._spinner)
        second.addWidget(self._state, 1)
        for button in (self._record, self._stub, self._cancel):
            button.setProperty("variant", "link")
            second.addWidget(button)
        second.addWidget(self._answer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 3, 12, 5)
        layout.setSpacing(2)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self._problem)

    def _menu(self) -> QMenu:
        menu = QMenu(self._answer)
        self._choices = QActionGroup(menu)
        for simulation, title in TITLES.items():
            action = QAction(translated(title), menu)
            action.setCheckable(True)
            action.setData(simulation)
            self._choices.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(tr("Open the answer"), self._open)
        self._again = menu.addAction(tr("Record it again"), self._on_record)
        self._again.setVisible(self._can_record)
        return menu

    def _connect_signals(self) -> None:
        self._record.clicked.connect(self._on_record)
        self._stub.clicked.connect(lambda: self.stub_wanted.emit(self._call))
        self._cancel.clicked.connect(lambda: self.cancel_wanted.emit(self._call))
        self._choices.triggered.connect(self._on_chosen)

    def _on_record(self) -> None:
        self.record_wanted.emit(self._call)

    def _open(self) -> None:
        if self._call is not None:
            self.open_wanted.emit(self._call.recording)

    def _on_chosen(self, action: QAction) -> None:
        if self._call is not None:
            self.simulation_chosen.emit(self._call.recording, Simulation(action.data()))


def _details(state: CallState) -> str:
    """What else there is to say about a call."""
    call = state.call
    lines = []
    if state.count > 1:
        lines.append(trn("Made {n} time", "Made {n} times", n=state.count))
    if call.credential:
        lines.append(tr("With the credential {credential}", credential=call.credential))
    if call.recording:
        lines.append(tr("Answered by {recording}", recording=call.recording))
    return "\n".join(lines)
