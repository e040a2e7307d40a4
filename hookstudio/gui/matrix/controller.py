"""MatrixController: keeps the cells of the grid true while the project is edited.

It renders what is seen first, and nothing while the matrix is not seen at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from hookstudio.core.checks.matrix import Cell, languages_of
from hookstudio.core.json_value import Json
from hookstudio.core.project.workspace import Change
from hookstudio.core.request.languages import variant_for
from hookstudio.core.request.worker import RenderJob
from hookstudio.gui.matrix.crew import Batch, Crew, Key
from hookstudio.gui.matrix.matrix_model import Column, MatrixModel
from hookstudio.gui.session import Session

_BATCH = 16  # some 6 ms: no longer may an edit wait for what it makes stale
_PACE_MS = 60  # the preview of a keystroke comes first
_LATE_MS = 500
_DIM_AFTER_MS = 150


class MatrixController(QObject):
    """Give it `set_active` as the grid is shown and hidden, and `set_seen` as it is scrolled."""

    changed = Signal()  # what is known, or how far the run is
    settled = Signal()  # all that is wanted is known
    failed = Signal(str)

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
        self._context_now = context
        self._context: Mapping[str, Json] | None = None
        self.cells: dict[Key, Cell] = {}
        self._pending: dict[Key, None] = {}
        self._under_way: set[Key] = set()
        self._seen: list[Key] = []
        self._total = 0
        self._all_webhooks = False
        self._active = False
        self.stopped = False
        self.model = MatrixModel(self.cells, _Stale(self._pending, self._under_way))
        self._touched = _Touched()
        self._pace = self._timer(_PACE_MS, self._follow)
        self._dim = self._timer(_DIM_AFTER_MS, lambda: self.model.set_dims_stale(True))
        self._late_batches: list[Batch] = []
        self._late = self._timer(_LATE_MS, self._replace_late)
        crew.answered.connect(self._on_answered)
        crew.failed.connect(self._on_failed)
        session.changed.connect(self._on_changed)
        session.selection_changed.connect(self._follow_soon)
        session.environment_changed.connect(self._on_environment)

    @property
    def total(self) -> int:
        """How many cells the run is about; 0 when there is no run."""
        return self._total

    @property
    def done(self) -> int:
        return self._total - len(self._pending) - len(self._under_way)

    def set_active(self, active: bool) -> None:
        """Begin or rest."""
        self._active = active
        if active:
            self._follow()

    def set_all_webhooks(self, every: bool) -> None:
        """Show the selected webhook, or all of them."""
        if every != self._all_webhooks:
            self._all_webhooks = every
            self.stopped = False
            self._follow()

    def set_seen(self, keys: Sequence[Key]) -> None:
        """Which cells are seen, the most wanted first; they are rendered before all others."""
        self._seen = list(keys)

    def refresh(self) -> None:
        """Render everything anew: what the project does not tell of may have changed."""
        self._touched.everything = True
        self.stopped = False
        self._follow()

    def stop(self) -> None:
        """Render no more until `resume`; what is stale stays so."""
        self.stopped = True
        self.changed.emit()

    def resume(self) -> None:
        """Go on after `stop`."""
        if self.stopped:
            self.stopped = False
            self._pump()

    def job(self, key: Key, *, own_language: bool = False) -> RenderJob | None:
        """The rendering that a cell stands for, as things are now."""
        webhook, user, language = key
        workspace = self._session.workspace
        if webhook not in workspace.webhooks or user not in workspace.users:
            return None
        if self._context is None:
            self._context = self._context_now()
        return RenderJob(
            workspace.webhooks[webhook],
            workspace.users[user],
            self._context,
            None if own_language else language,
        )

    def close(self) -> None:
        """End all rendering."""
        self._active = False
        self._pace.stop()
        self._late.stop()
        self._dim.stop()
        self._crew.close()

    def _on_changed(self, change: Change) -> None:
        if change.kind == "webhook":
            self._touched.webhooks |= {change.slug, change.previous_slug}
        elif change.kind == "user":
            self._touched.users |= {change.slug, change.previous_slug}
        else:
            self._touched.everything = True
        self._follow_soon()

    def _on_environment(self) -> None:
        self._touched.everything = True
        self._follow_soon()

    def _follow_soon(self) -> None:
        if self._active and not self._pace.isActive():
            self._pace.start()

    def _follow(self) -> None:
        """Show what there is now; render what is new in the grid, and what was touched."""
        touched, self._touched = self._touched, _Touched()
        if touched.everything:
            self._context = None
        users = list(self._session.workspace.users.values())
        another = self.model.set_subjects(users, self._columns())
        self._show_shown()
        keys = self._all_keys() if another or touched else {}
        if another:
            for key in [key for key in self._pending if key not in keys]:
                del self._pending[key]
        if touched:
            # What was edited and is not in the grid would be shown as it was.
            for key in [key for key in self.cells if touched.holds(key) and key not in keys]:
                del self.cells[key]
        self._want(key for key in keys if key not in self.cells or touched.holds(key))
        self._pump()
        self.changed.emit()

    def _columns(self) -> list[Column]:
        selected = self._session.webhook
        webhooks = [selected] if selected is not None else []
        if self._all_webhooks:
            webhooks = list(self._session.workspace.webhooks.values())
        return [
            Column(webhook, language) for webhook in webhooks for language in languages_of(webhook)
        ]

    def _all_keys(self) -> dict[Key, None]:
        return {
            (column.webhook.slug, user.slug, column.language): None
            for user in self.model.users
            for column in self.model.columns
        }

    def _show_shown(self) -> None:
        selection, webhook = self._session.selection, self._session.webhook
        user = self._session.workspace.users.get(selection.user)
        language = selection.forced_language
        if language is None and webhook is not None and user is not None:
            language = variant_for(webhook, user.language)
        self.model.set_shown(selection.webhook, selection.user, language or "")

    def _want(self, keys: Iterable[Key]) -> None:
        wanted = dict.fromkeys(keys)
        if not wanted:
            return
        self._pending.update(wanted)
        self._total = len(self._pending) + len(self._under_way)
        self._late_batches = self._crew.under_way
        if self._late_batches:
            self._late.start()
        if not self._dim.isActive():
            self._dim.start()
        self.model.update(wanted)

    def _pump(self) -> None:
        while self._active and not self.stopped and self._pending and self._crew.has_room:
            keys = self._next_keys()
            jobs = [(key, job) for key in keys if (job := self.job(key)) is not None]
            if jobs:
                self._under_way.update(key for key, _ in jobs)
                self._crew.submit(Batch(*map(tuple, zip(*jobs, strict=True))))

    def _next_keys(self) -> list[Key]:
        """What is seen comes first, then the rest in order; one webhook at a time."""
        keys = [key for key in self._seen if key in self._pending][:_BATCH]
        for key in self._pending:
            if len(keys) == _BATCH:
                break
            if key not in keys:
                keys.append(key)
        for key in keys:
            del self._pending[key]
        return keys

    def _on_answered(self, batch: Batch, cells: tuple[Cell, ...]) -> None:
        self._under_way.difference_update(batch.keys)
        self.cells.update(zip(batch.keys, cells, strict=True))
        self.model.update(batch.keys)
        self._pump()
        if not self._pending and not self._under_way:
            self._total = 0
            self._dim.stop()
            self.model.set_dims_stale(False)
            self.settled.emit()
        self.changed.emit()

    def _replace_late(self) -> None:
        """A template that hangs must not keep what was edited since from being rendered."""
        lost = self._crew.replace_late(self._late_batches)
        given_up = dict.fromkeys(key for batch in lost for key in batch.keys)
        self._under_way.difference_update(given_up)
        self._pending.update(given_up)
        self._pump()

    def _on_failed(self, message: str) -> None:
        self.stopped = True
        self._pending.update(dict.fromkeys(self._under_way))
        self._under_way.clear()
        self.failed.emit(message)
        self.changed.emit()

    def _timer(self, interval_ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(slot)
        return timer


@dataclass(slots=True)
class _Touched:
    """What was edited since the grid was last brought up to date."""

    webhooks: set[str] = field(default_factory=set)
    users: set[str] = field(default_factory=set)
    everything: bool = False

    def __bool__(self) -> bool:
        return bool(self.everything or self.webhooks or self.users)

    def holds(self, key: Key) -> bool:
        return self.everything or key[0] in self.webhooks or key[1] in self.users


class _Stale:
    """The keys of both; a view, so that the model needs no telling."""

    def __init__(self, pending: Mapping[Key, None], under_way: set[Key]) -> None:
        self._pending = pending
        self._under_way = under_way

    def __contains__(self, key: object) -> bool:
        return key in self._pending or key in self._under_way
