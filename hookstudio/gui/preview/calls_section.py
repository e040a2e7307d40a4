"""CallsSection: the connected-content calls of the previewed request, and their answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.findings import Finding
from hookstudio.core.liquid.result import ConnectedContentCall
from hookstudio.core.project.response import stub_answer
from hookstudio.core.wording import tr, trn
from hookstudio.gui.preview.call_row import CallRow
from hookstudio.gui.preview.call_state import CallState, call_states, calls_title, state_of_finding
from hookstudio.gui.preview.recorder import CallKey, Recorder
from hookstudio.gui.preview.simulations import Simulations
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import margins
from hookstudio.gui.widgets.escape_key import is_escape_override
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label, set_tool_tip

SHOWN_LIMIT = 50  # a template in a loop can make thousands; nobody reads them
# A pane lower than these keeps its room for the body: while all is answered, and in any case.
_ROOMY, _LOW = 600, 440
_HIGHEST = 176  # px before the text scale: three calls


class CallsSection(QWidget):
    """A title with the counts; under it the calls, scrolled where they are many."""

    resized = Signal()  # it was folded or unfolded, or has more or fewer rows

    def __init__(
        self,
        session: Session,
        theme: Theme,
        simulations: Simulations,
        recorder: Recorder | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("callsSection")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._theme = theme
        self._simulations = simulations
        self._recorder = recorder
        self._states: tuple[CallState, ...] = ()
        self._rows: dict[CallKey, CallRow] = {}
        self._open: bool | None = None  # as the user has it; None: as there is need and room
        self._room = 400
        self._height = 0
        self._title = ElidedLabel("", role="caption")
        self._title.setObjectName("callsTitle")
        self._fold = QToolButton()
        self._more = plain_label("", role="caption")
        self._list = QWidget()
        self._area = _FittedArea(self._list, theme.px(_HIGHEST))
        self._build_layout()
        self._fold.clicked.connect(lambda: self._set_open(not self._is_open()))
        theme.changed.connect(self._show_fold)
        if recorder is not None:
            recorder.changed.connect(self._show_rows)

    def set_calls(self, calls: Sequence[ConnectedContentCall]) -> None:
        """Show these; without any the section is not seen."""
        self._states = call_states(calls)
        self._title.setText(calls_title(self._states))
        self._show_rows()
        self.setVisible(bool(self._states))

    def set_room(self, height: int) -> None:
        """Say how high the pane is."""
        self._room = height
        self._show_fold()

    def focus_call(self, finding: Finding) -> bool:
        """Go to the call that a finding is about; False when it is not here any more."""
        state = state_of_finding(finding, self._states)
        row = self._rows.get(state.key) if state is not None else None
        if row is None:
            return False
        self._set_open(True)
        self._area.ensureWidgetVisible(row)
        row.focus_first()
        return True

    def event(self, event: QEvent) -> bool:
        if self._running_row() is not None and is_escape_override(event):
            # What stops the fetch must not also cancel a send.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        running = self._running_row()
        if event.key() == Qt.Key.Key_Escape and running is not None and self._recorder is not None:
            self._recorder.cancel(running)
            return
        super().keyPressEvent(event)

    def _running_row(self) -> CallKey | None:
        """The call that is being made and has the keyboard."""
        return next(
            (key for key, row in self._rows.items() if row.running and _has_focus(row)), None
        )

    def _build_layout(self) -> None:
        self._fold.setAutoRaise(True)
        self._fold.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        self._more.setObjectName("moreCalls")
        self._more.setContentsMargins(12, 0, 12, 4)
        self._area.setObjectName("callsArea")
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._more)
        title = QHBoxLayout()
        title.setContentsMargins(margins(12, 2, 8, 2))
        title.setSpacing(8)
        title.addWidget(self._title, 1)
        title.addWidget(self._fold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(title)
        layout.addWidget(self._area)
        self.hide()

    def _show_rows(self) -> None:
        shown = {state.key: state for state in self._states[:SHOWN_LIMIT]}
        for key in [key for key in self._rows if key not in shown]:
            self._rows.pop(key).deleteLater()
        for place, (key, state) in enumerate(shown.items()):
            row = self._rows.get(key) or self._new_row(key)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            recorder = self._recorder
            row.show_state(
                state,
                running=recorder is not None and recorder.is_running(key),
                problem=recorder.problem(key) if recorder and not state.call.recorded else "",
            )
        left = len(self._states) - len(shown)
        self._more.setText(trn("… and {n:,} more call", "… and {n:,} more calls", n=left))
        self._more.setVisible(left > 0)
        self._show_fold()

    def _new_row(self, key: CallKey) -> CallRow:
        recorder = self._recorder
        row = CallRow(self._theme, can_record=recorder is not None)
        if recorder is not None:
            row.record_wanted.connect(recorder.record)
            row.cancel_wanted.connect(lambda _call: recorder.cancel(key))
        row.stub_wanted.connect(self._write_stub)
        row.open_wanted.connect(lambda slug: self._session.open_document("response", slug))
        row.simulation_chosen.connect(self._simulations.choose)
        self._rows[key] = row
        return row

    def _write_stub(self, call: ConnectedContentCall) -> None:
        stub = stub_answer(call.method, call.url)
        self._session.perform(lambda workspace: workspace.add_response(stub, tr("Write a stub")))

    def _is_open(self) -> bool:
        if self._open is not None:
            return self._open
        needed = any(state.needs_attention for state in self._states)
        return self._room >= self._theme.px(_LOW if needed else _ROOMY)

    def _set_open(self, is_open: bool) -> None:
        self._open = is_open
        self._show_fold()

    def _show_fold(self) -> None:
        is_open = self._is_open()
        self._area.setVisible(is_open)
        self._area.fit()
        self._fold.setIcon(self._theme.icon("chevron_down" if is_open else "chevron_up"))
        name = tr("Hide the calls") if is_open else tr("Show the calls")
        self._fold.setAccessibleName(name)
        set_tool_tip(self._fold, name)
        height = self.sizeHint().height()
        if height != self._height:
            self._height = height
            self.resized.emit()


class _FittedArea(QScrollArea):
    """As high as what is in it, up to a limit."""

    def __init__(self, content: QWidget, highest: int) -> None:
        super().__init__()
        self._highest = highest
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._content = content
        self.setWidget(content)

    def fit(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        wanted = self._content.sizeHint()
        return QSize(wanted.width(), min(wanted.height(), self._highest))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, min(self.sizeHint().height(), 48))


def _has_focus(widget: QWidget) -> bool:
    focus = widget.window().focusWidget()
    return focus is not None and widget.isAncestorOf(focus)
