"""ProjectFiles: saving, reloading and recovering, off the UI thread, with nothing lost."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hookstudio.core.errors import HookStudioError, ProjectWriteError
from hookstudio.core.findings import Finding, Severity
from hookstudio.core.paths import recovery_dir
from hookstudio.core.project.recovery import Recovery
from hookstudio.core.project.workspace import Workspace, file_of
from hookstudio.core.wording import listed, tr, translatable, trn
from hookstudio.gui.project.disk_changes import DiskChangesBar
from hookstudio.gui.project.recovery_bar import RecoveryBar
from hookstudio.gui.question import CANCEL, Choice, Effect, ask
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.banner import Banner

if TYPE_CHECKING:
    from hookstudio.gui.autosave import Autosave

# Another program's change is seen within this time, and at once when the window becomes active.
_LOOK_MS = 1500
_SAVE = Choice("save", translatable("Save"))
_DISCARD = Choice("discard", translatable("Discard"), Effect.LOSE)


class ProjectFiles(QObject):
    """Keeps the documents and the disk in step; `notices` shows what the user must decide."""

    saved = Signal(object)  # tuple[str, ...]: the files that were written or removed
    failed = Signal(str)  # why a save failed; the edits are still here
    answered = Signal()  # a question about a file was: the keyboard belongs to the editor again
    nothing_to_save = Signal(int)  # what is open is saved; so many other files are not

    def __init__(
        self, session: Session, tasks: Tasks, theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._window: QWidget | None = None
        self._recovery: Recovery | None = None
        self._started = False
        self._looking = False
        self._saving = False
        self._writable = True
        self._recovery_folder: Path | None = None
        self._autosave: Autosave | None = None
        self.notices = QWidget()
        self._problems = Banner(theme)
        self._conflicts = DiskChangesBar(theme)
        self._recovered = RecoveryBar(theme)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._build_layout()
        self._connect_signals()
        self._show_problems()

    @property
    def _workspace(self) -> Workspace:
        return self._session.workspace

    def set_window(self, window: QWidget) -> None:
        """The window that questions belong to."""
        self._window = window

    def start(self) -> None:
        """Offer what an earlier run left, and begin to watch; needs a running loop."""
        self._started = True
        self._recovery_folder = recovery_dir()
        self._tasks.spawn(self._look_for_recovery(self._recovery_folder), "look for lost edits")
        self._timer.start()

    def stop(self) -> None:
        self._started = False
        self._timer.stop()
        if self._autosave is not None:
            self._autosave.stop()

    async def close(self) -> None:
        """Stop, and leave in the recovery file what is unsaved now: with nothing unsaved, none.

        A recovery that was not answered is left as it is.
        """
        self.stop()
        if self._autosave is not None:
            await self._autosave.write()

    def save_all(self) -> None:
        """Save everything that is unsaved; returns at once."""
        if not self._saving:
            self._tasks.spawn(self.save(), "save")

    def save_open(self) -> None:
        """Save the document that is open; returns at once."""
        file = file_of(*self._session.selection.document)
        dirty = self._workspace.dirty
        if file not in dirty:
            self.nothing_to_save.emit(len(dirty))
        elif not self._saving:
            self._tasks.spawn(self.save(file), "save")

    async def save(self, file: str | None = None) -> bool:
        """Save one file, or everything; False when something could not be saved."""
        import asyncio  # start-up time

        self._saving = True
        try:
            files = await asyncio.to_thread(self._workspace.save, file)
        except ProjectWriteError as error:
            if error.code == "PROJECT_CHANGED":
                self.check_disk()
            self.failed.emit(str(error))
            return False
        finally:
            self._saving = False
            self._session.state_changed.emit()
        self.saved.emit(files)
        if self._autosave is not None:
            await self._autosave.write()
        return True

    def check_disk(self) -> None:
        """Look for what other programs changed; returns at once."""
        if self._started and not self._looking and not self._saving:
            self._looking = True
            self._tasks.spawn(self._look_at_disk(), "look at the disk")

    async def settle(self) -> bool:
        """Ask what to do with unsaved edits; False when the user wants to stay."""
        if not self._workspace.dirty:
            return True
        assert self._window is not None
        files = sorted(self._workspace.dirty)
        text = tr("There are unsaved edits in {files}.", files=_listed(files))
        choice = await ask(self._window, tr("Save your edits?"), text, [_SAVE, _DISCARD, CANCEL])
        if choice == _SAVE.id:
            return await self.save()
        if choice == _DISCARD.id:
            self.stop()
            if self._autosave is not None:
                await self._autosave.discard()
            return True
        return False

    def _build_layout(self) -> None:
        holder = QWidget()
        margins = QVBoxLayout(holder)
        margins.setContentsMargins(12, 6, 12, 6)
        margins.addWidget(self._problems)
        layout = QVBoxLayout(self.notices)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for bar in (holder, self._conflicts, self._recovered):
            layout.addWidget(bar)
        self._problems_holder = holder

    def _connect_signals(self) -> None:
        self._timer.timeout.connect(self.check_disk)
        self._conflicts.reload_requested.connect(self._reload)
        self._conflicts.keep_requested.connect(self._keep)
        self._conflicts.compare_requested.connect(self._compare)
        self._recovered.restore_requested.connect(self._restore)
        self._recovered.discard_requested.connect(self._discard_recovery)
        self._problems.dismissed.connect(self._problems_holder.hide)

    async def _look_at_disk(self) -> None:
        import asyncio  # start-up time

        try:
            await self._look_at_permissions()
            if await asyncio.to_thread(self._workspace.project.disk_changes):
                check = self._workspace.check_disk()
                self._conflicts.show_conflicts(check.conflicts)
                self._session.announce(check.reloaded)
                self._show_problems()
            else:
                self._conflicts.show_conflicts(())
        finally:
            self._looking = False

    async def _look_at_permissions(self) -> None:
        import asyncio  # start-up time

        writable = await asyncio.to_thread(self._workspace.project.is_writable)
        if writable != self._writable:
            self._writable = writable
            self._show_problems()

    async def _look_for_recovery(self, folder: Path) -> None:
        import asyncio  # start-up time

        project = self._workspace.project
        await self._look_at_permissions()
        self._recovery = await asyncio.to_thread(Workspace.recovery, project, folder)
        if self._recovery is not None:
            self._recovered.show_recovery(self._recovery)
        else:
            self._begin_autosave()

    def _begin_autosave(self) -> None:
        # Not before a recovery is answered: it must not be overwritten by newer edits.
        if self._autosave is None and self._recovery_folder is not None:
            from hookstudio.gui.autosave import Autosave  # start-up time: brings asyncio

            self._autosave = Autosave(self._session, self._tasks, self._recovery_folder)

    def _restore(self, files: Sequence[str]) -> None:
        if self._recovery is not None:
            self._session.announce(self._workspace.restore(self._recovery, files))
        self._end_recovery()

    def _discard_recovery(self) -> None:
        self._end_recovery()

    def _end_recovery(self) -> None:
        self._recovery = None
        self.answered.emit()
        self._begin_autosave()
        if self._autosave is not None:
            self._autosave.write_soon()

    def _reload(self, file: str) -> None:
        self._session.perform(lambda workspace: workspace.take_theirs(file))
        self.check_disk()
        self.answered.emit()

    def _keep(self, file: str) -> None:
        try:
            self._workspace.keep_mine(file)
        except HookStudioError as error:
            self.failed.emit(str(error))
        self.check_disk()
        self.answered.emit()

    def _compare(self, file: str) -> None:
        from hookstudio.gui.project.compare_dialog import CompareDialog  # rarely needed

        dialog = CompareDialog(file, self._workspace.compare(file), self._theme, self._window)
        dialog.reload_requested.connect(self._reload)
        dialog.keep_requested.connect(self._keep)
        dialog.finished.connect(self.answered)
        dialog.open()

    def _show_problems(self) -> None:
        project = self._workspace.project
        errors = [f for f in self._workspace.findings if f.severity is Severity.ERROR]
        if project.read_only:
            newer = next(f for f in errors if f.code == "PROJECT_NEWER")
            text = tr("{problem} The project is open for reading only.", problem=newer)
            self._problems.show_message(text, "warning")
        elif errors:
            self._problems.show_message(_first_of(errors), "error")
        elif not self._writable:
            text = tr(
                "The folder {folder} is read-only. You can edit and send; nothing can be saved "
                "until it may be written.",
                folder=project.root,
            )
            self._problems.show_message(text, "warning")
        shown = project.read_only or bool(errors) or not self._writable
        self._problems_holder.setVisible(shown)


def _listed(files: Sequence[str]) -> str:
    if len(files) <= 4:
        return listed(files)
    return trn(
        "{files} and {n} more file",
        "{files} and {n} more files",
        n=len(files) - 3,
        files=listed(files[:3]),
    )


def _first_of(errors: Sequence[Finding]) -> str:
    first, *others = map(str, errors)
    if not others:
        return first
    return trn(
        "{problem} {n} more in the project pane.",
        "{problem} {n} more in the project pane.",
        n=len(others),
        problem=first,
    )
