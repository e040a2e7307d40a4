"""LabContent: the fields of the lab, its drawing, and the numbers beside it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from hookstudio.core.delivery.schedule import BRAZE, Policy, policy_named
from hookstudio.core.errors import UsageError
from hookstudio.core.project.webhook import DeliverySettings, Webhook
from hookstudio.core.wording import tr, trn
from hookstudio.gui.lab.lab_chart import LabChart
from hookstudio.gui.lab.lab_fields import SPREAD, SPREAD_RUNS, LabFields
from hookstudio.gui.lab.lab_runner import Answer, LabRunner, Question
from hookstudio.gui.lab.lab_table import LabTable
from hookstudio.gui.lab.lab_text import policy_title
from hookstudio.gui.lab.lanes import spread_lane, spread_table, timeline_lane, timeline_table
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import ElidedLabel

RUNS = SPREAD_RUNS

_WIDTHS = (370, 470, 440)
_LETTERS = ("A", "B")


class LabContent(QWidget):
    """Simulates what the fields say whenever it is seen."""

    play_requested = Signal(str)
    policy_used = Signal(str, str)  # the policy's title, the webhook's name

    def __init__(
        self, session: Session, theme: Theme, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._seed = 1
        self._waiting = True  # something changed while nobody looked
        self.runner = LabRunner(tasks, self)
        self.fields = LabFields(theme)
        self.chart = LabChart(theme)
        self.table = LabTable(theme)
        self._problem = ElidedLabel("", role="caption")
        self._build_layout(theme)
        self._connect_signals()
        self._show_webhook()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._waiting:
            self._simulate()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.runner.busy:
            self.runner.cancel()
            self._waiting = True

    def _build_layout(self, theme: Theme) -> None:
        page = QWidget()
        page.setObjectName("labChartPage")
        self._problem.setProperty("tone", "error")
        self._problem.hide()
        around = QVBoxLayout(page)
        around.setContentsMargins(8, 8, 8, 2)
        around.setSpacing(4)
        around.addWidget(self._problem)
        around.addWidget(self.chart, 1)
        drawing = QScrollArea()
        drawing.setObjectName("labDrawing")
        drawing.setFrameShape(QFrame.Shape.NoFrame)
        drawing.setWidgetResizable(True)
        drawing.setWidget(page)
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setHandleWidth(6)
        columns.setChildrenCollapsible(False)
        for widget in (self.fields, drawing, self.table):
            columns.addWidget(widget)
        self.fields.setMinimumWidth(max(theme.px(300), self.fields.minimumSizeHint().width()))
        self.table.setMinimumWidth(theme.px(120))
        columns.setSizes([theme.px(width) for width in _WIDTHS])
        columns.setStretchFactor(0, 0)
        columns.setStretchFactor(1, 3)
        columns.setStretchFactor(2, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)

    def _connect_signals(self) -> None:
        self.fields.changed.connect(self._on_changed)
        self.fields.problem_changed.connect(self._show_problem)
        self.fields.mode_chosen.connect(lambda _mode: self._on_changed())
        self.fields.chance_requested.connect(self._on_chance)
        self.fields.cancel_requested.connect(self.runner.cancel)
        self.fields.play_requested.connect(self.play_requested)
        self.fields.use_requested.connect(self._use)
        self.runner.answered.connect(self._show_answer)
        self.runner.busy_changed.connect(self._show_progress)
        self.runner.failed.connect(self._on_failed)
        self.chart.chosen.connect(lambda lane, mark: self.table.choose(self._row(lane, mark)))
        self.table.row_chosen.connect(lambda row: self.chart.choose(self._place(row)))
        self._session.changed.connect(self._on_webhook)
        self._session.selection_changed.connect(self._on_webhook)

    # What is simulated

    def _on_webhook(self, *_changed: object) -> None:
        if self._show_webhook():
            self._on_changed()

    def _show_webhook(self) -> bool:
        """Tell the fields which policy the webhook has; whether that changes anything."""
        webhook = self._session.webhook
        name = webhook.name if webhook else ""
        locked = webhook is not None and bool(
            self._session.workspace.project.why_locked(webhook.file)
        )
        policy = _policy_of(webhook)
        first, second = (
            box.show_webhook(policy, name, read_only=locked) for box in self.fields.boxes
        )
        return first or second

    def _on_changed(self) -> None:
        self.chart.set_stale(True)
        self._waiting = True
        if self.isVisible():
            self._simulate()

    def _on_chance(self) -> None:
        self._seed += 1
        self._on_changed()

    def _simulate(self) -> None:
        script, policies = self.fields.script, self.fields.policies
        if script is None or not policies:
            self.runner.cancel()
            return
        self._waiting = False
        runs = RUNS if self.fields.mode == SPREAD else 0
        self.runner.ask(Question(policies, script, self._seed, runs))

    # What came of it

    def _show_answer(self, answer: Answer) -> None:
        question, letters = answer.question, _LETTERS[: len(answer.question.policies)]
        spreads = answer.spreads or (None,) * len(letters)
        # Before its first part a spread shows the one message.
        lanes = [
            spread_lane(letter, policy, spread)
            if spread is not None
            else timeline_lane(letter, policy, timeline)
            for letter, policy, spread, timeline in zip(
                letters, question.policies, spreads, answer.timelines, strict=True
            )
        ]
        grown = [spread for spread in spreads if spread is not None]
        whole = len(grown) == len(letters)
        table = spread_table(letters, grown) if whole else timeline_table(letters, answer.timelines)
        self.chart.show_lanes(lanes)
        self.table.show_table(table)
        self._show_progress()

    def _show_progress(self, *_busy: object) -> None:
        answer, busy = self.runner.answer, self.runner.busy
        text = ""
        if answer is not None and answer.question.runs:
            made, wanted = answer.made, answer.question.runs
            text = trn("{made:,} of {n:,} run", "{made:,} of {n:,} runs", n=wanted, made=made)
            if not busy and made < wanted:
                text = trn("Stopped at {n:,} run", "Stopped at {n:,} runs", n=made)
        self.fields.set_progress(text, busy=busy)

    def _show_problem(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _on_failed(self, why: str) -> None:
        self.fields.set_progress(f"✕ {why}", busy=False)

    def _row(self, lane: int, mark: int) -> int:
        return sum(len(each.marks) for each in self.chart.lanes[:lane]) + mark

    def _place(self, row: int) -> tuple[int, int] | None:
        for lane, each in enumerate(self.chart.lanes):
            if row < len(each.marks):
                return lane, row
            row -= len(each.marks)
        return None

    # What is taken from it

    def _use(self, policy: Policy) -> None:
        webhook = self._session.webhook
        if webhook is None:
            return
        own = policy.name == "schedule"

        def edit(old: Webhook) -> Webhook:
            waits = policy.delays_s if own else old.delivery.schedule
            return replace(old, delivery=replace(old.delivery, policy=policy.name, schedule=waits))

        title = policy_title(policy)
        self._session.edit_webhook(edit, tr("Deliver {policy}", policy=title))
        self.policy_used.emit(title, webhook.name)


def _policy_of(webhook: Webhook | None) -> Policy:
    """What the webhook is retried by; Braze's where it names one that is not known."""
    settings = webhook.delivery if webhook else DeliverySettings()
    try:
        return policy_named(settings.policy, settings.schedule)
    except UsageError:
        return BRAZE
