"""CoverageController: keeps what no sample user reaches true while the project is edited."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from hookstudio.core.checks.coverage import Branch, Covered, coverage_jobs, merged, unreached
from hookstudio.core.json_value import Json
from hookstudio.core.request.worker import RenderJob
from hookstudio.gui.composer.field_path import FieldPath, Part
from hookstudio.gui.matrix.crew import Crew
from hookstudio.gui.session import Session
from hookstudio.gui.widgets.code_editor.coverage_marks import UnseenPart

_CHUNK = 8  # users; an edit waits no longer than for these
_PACE_MS = 250


@dataclass(frozen=True, slots=True)
class ShownCoverage:
    """Of one webhook: what nobody reaches, of how many branches, seen with how many users."""

    webhook: str
    missed: tuple[Branch, ...]
    branches: int
    users: int


class CoverageController(QObject):
    """Off until `set_on`; the whole of the selected webhook, in all its languages."""

    changed = Signal(object)  # ShownCoverage | None: off, or not known yet

    def __init__(
        self,
        session: Session,
        crew: Crew,
        context: Callable[[], Mapping[str, Json]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._crew = crew
        self._context = context
        self.on = False
        self._serial = 0
        self._webhook = ""
        self._left: list[RenderJob] = []
        self._answers: list[Covered] = []
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(_PACE_MS)
        self._pace.timeout.connect(self._start)
        crew.covered.connect(self._on_covered)
        session.changed.connect(self.refresh)
        session.environment_changed.connect(self.refresh)
        session.selection_changed.connect(self._on_selection)

    def set_on(self, on: bool) -> None:
        """Look at the selected webhook now and from now on, or no more."""
        if on == self.on:
            return
        self.on = on
        self._forget()
        if on:
            self._start()

    def refresh(self, *_changed: object) -> None:
        """Look again, a moment after the last edit."""
        if self.on:
            self._pace.start()

    def close(self) -> None:
        self.on = False
        self._pace.stop()
        self._serial += 1

    def _on_selection(self) -> None:
        if self.on and self._session.selection.webhook != self._webhook:
            self._forget()
            self._start()

    def _forget(self) -> None:
        self._serial += 1
        self._pace.stop()
        self.changed.emit(None)

    def _start(self) -> None:
        self._serial += 1
        webhook, users = self._session.webhook, self._session.workspace.users
        self._webhook = self._session.selection.webhook
        self._answers = []
        if webhook is None or not users:
            self.changed.emit(None)
            return
        self._left = list(coverage_jobs(webhook, users.values(), self._context()))
        self._give()

    def _give(self) -> None:
        chunk, self._left = self._left[:_CHUNK], self._left[_CHUNK:]
        self._crew.cover(self._serial, chunk)

    def _on_covered(self, serial: int, answers: Sequence[Covered]) -> None:
        if serial != self._serial:
            return
        if not answers:
            self.refresh()
            return
        self._answers += answers
        if self._left:
            self._give()
            return
        branches = merged(self._answers)
        users = len(self._answers)
        self.changed.emit(ShownCoverage(self._webhook, unreached(branches), len(branches), users))


def unseen_bodies(coverage: ShownCoverage | None) -> dict[str | None, list[UnseenPart]]:
    """What nobody reaches in the raw bodies, by language, for the editor's gutter."""
    found: dict[str | None, list[UnseenPart]] = {}
    for branch in coverage.missed if coverage is not None else ():
        path = FieldPath.parse(branch.field)
        if path is not None and path.part is Part.BODY and path.row is None:
            span = branch.head if branch.skips else branch.span
            part = UnseenPart(span.start, span.end, branch.message, branch.skips)
            found.setdefault(path.language, []).append(part)
    return found
