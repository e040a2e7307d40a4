"""LabRunner: simulations off the UI thread; one at a time, the newest question wins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.delivery.schedule import Policy
from hookstudio.core.errors import HookStudioError
from hookstudio.core.receiver.script import Script
from hookstudio.gui.tasks import Tasks

if TYPE_CHECKING:
    import asyncio

    from hookstudio.core.lab.simulation import Spread, Timeline
    from hookstudio.core.lab.spread_process import SpreadRun


@dataclass(frozen=True, slots=True)
class Question:
    """What is simulated: one message for each policy, and so many `runs` besides."""

    policies: tuple[Policy, ...]
    script: Script
    seed: int = 1
    runs: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a question so far. The spreads grow; they are None before their first part."""

    question: Question
    timelines: tuple[Timeline, ...]
    spreads: tuple[Spread | None, ...] = ()

    @property
    def made(self) -> int:
        """How many runs of each policy there are: those of the slower one."""
        return min((spread.runs if spread else 0 for spread in self.spreads), default=0)


class LabRunner(QObject):
    """`ask` returns at once; `answered` comes again and again while a spread grows."""

    answered = Signal(object)  # Answer
    busy_changed = Signal(bool)
    failed = Signal(str)
    _grown = Signal(object, int, object)  # Question, which policy, Spread: from a thread

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._wanted: Question | None = None
        self._current: Question | None = None
        self._answer: Answer | None = None
        self._runs: list[SpreadRun] = []
        self._task: asyncio.Task[None] | None = None
        self._grown.connect(self._on_grown, Qt.ConnectionType.QueuedConnection)

    @property
    def answer(self) -> Answer | None:
        """The newest that was told."""
        return self._answer

    @property
    def busy(self) -> bool:
        return self._task is not None

    def ask(self, question: Question) -> None:
        """Simulate this, and no longer what was asked before."""
        self._wanted = question
        self._stop_runs()
        if self._task is None:
            self._task = self._tasks.spawn(self._serve(), "retry lab")
            self.busy_changed.emit(True)

    def cancel(self) -> None:
        """Stop what is under way; what there is of it stays."""
        self._wanted = None
        self._current = None
        self._stop_runs()

    async def _serve(self) -> None:
        try:
            while self._wanted is not None:
                question, self._wanted = self._wanted, None
                self._current = question
                await self._simulate(question)
        except HookStudioError as error:
            self.failed.emit(error.message)
        finally:
            self._stop_runs()
            self._task = None
            self.busy_changed.emit(False)

    async def _simulate(self, question: Question) -> None:
        def timelines() -> tuple[Timeline, ...]:
            # Late, and in the thread: the client takes 100 ms to import.
            from hookstudio.core.lab.simulation import simulate

            made = (
                simulate(each, question.script, seed=question.seed) for each in question.policies
            )
            return tuple(made)

        found = await call_in_thread(timelines, name="retry lab")
        if self._current is not question or self._wanted is not None:
            return
        nothing = (None,) * len(question.policies) if question.runs else ()
        self._answer = Answer(question, found, nothing)
        self.answered.emit(self._answer)
        if question.runs:
            await self._spread(question)

    async def _spread(self, question: Question) -> None:
        import asyncio  # start-up time

        from hookstudio.core.lab.spread_process import SpreadRun  # start-up time, as above

        self._runs = [
            SpreadRun(policy, question.script, question.runs, question.seed)
            for policy in question.policies
        ]

        def make(index: int, run: SpreadRun) -> Callable[[], None]:
            return lambda: run.make(lambda spread: self._grown.emit(question, index, spread))

        await asyncio.gather(
            *(
                call_in_thread(make(index, run), name="retry lab runs")
                for index, run in enumerate(self._runs)
            )
        )

    def _on_grown(self, question: Question, index: int, spread: Spread) -> None:
        answer = self._answer
        if question is not self._current or answer is None or answer.question is not question:
            return
        spreads = tuple(
            spread if number == index else other for number, other in enumerate(answer.spreads)
        )
        self._answer = Answer(question, answer.timelines, spreads)
        self.answered.emit(self._answer)

    def _stop_runs(self) -> None:
        for run in self._runs:
            run.stop()
        self._runs = []
