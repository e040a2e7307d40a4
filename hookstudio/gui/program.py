"""Program: holds the one studio that is open, swaps it for another project's, and ends cleanly."""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import qasync
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from hookstudio.core.errors import HookStudioError
from hookstudio.core.paths import sample_folder
from hookstudio.core.private_process import refuse_to_be_dumped
from hookstudio.core.project.folder import Project
from hookstudio.core.project.listing import SETTINGS_FILE
from hookstudio.core.project.sample import sample_project
from hookstudio.core.project.workspace import Workspace
from hookstudio.core.request.worker import RenderWorker
from hookstudio.core.secrets import KeyringStore
from hookstudio.core.settings import Settings
from hookstudio.core.wording import tr, translatable
from hookstudio.gui.application import open_what_is_asked
from hookstudio.gui.commands import connect_commands
from hookstudio.gui.gc_guard import GcGuard, collect_what_was_spared, spare_what_is_there
from hookstudio.gui.main_window import MainWindow
from hookstudio.gui.outbox.news_text import closing_text
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.preferences import Preferences
from hookstudio.gui.program_log import start_logging
from hookstudio.gui.question import CANCEL, Choice, ask, ask_with_switch
from hookstudio.gui.studio import Services, Studio
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.tray import TrayIcon

_log = logging.getLogger(__name__)


def run(
    app: QApplication,
    preferences: Preferences,
    window: MainWindow,
    root: Path | None,
    worker: RenderWorker,
) -> int:
    """Build the studio in the window and run it on Qt's loop; returns the exit status.

    The first project that is open has the worker, which may be warm already.
    """
    spare = [worker]
    program = Program(
        app,
        preferences,
        lambda folder: services_for(folder, spare.pop() if spare else None),
        window,
    )
    program.watch_errors()
    program.open_first(root, app.processEvents)
    spare_what_is_there()
    start_logging()
    refuse_to_be_dumped()
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(program.run())
    return 0


def _in_thread(work: Callable[[], Project], breathe: Callable[[], object]) -> Project:
    """What the work gives; a large project takes seconds, and the window answers meanwhile."""
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(work)
        while not future.done():
            wait((future,), timeout=0.01)
            breathe()
        return future.result()


def _nothing() -> None:
    """What the heart-beat does, and who need not breathe."""


class Program(QObject):
    """Holds the one studio that is open, and swaps it for another project's."""

    studio_changed = Signal(object)  # Studio
    settings_changed = Signal()

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences,
        make_services: Callable[[Path], Services] | None = None,
        window: MainWindow | None = None,
        outbox: OutboxService | None = None,
    ) -> None:
        super().__init__(app)
        self.app = app
        self.preferences = preferences
        self.window = window or MainWindow(preferences.state)
        self.window.close_requested.connect(self._on_close_requested)
        self._make_services = make_services or services_for
        self.tasks = Tasks(self._report)
        # One for all projects that are opened in turn: what is being sent goes on.
        self.outbox = outbox or OutboxService(
            settings=lambda: preferences.settings, report=self._report, parent=self
        )
        self.tray: TrayIcon | None = None
        self._gc_guard = GcGuard(self)
        self._stop: asyncio.Event | None = None
        self._closing = False
        self.studio: Studio | None = None

    def open_first(self, root: Path | None, breathe: Callable[[], object] = _nothing) -> Studio:
        """Show the window on a project before the loop runs; `breathe` is the studio's."""
        workspace = Workspace(_in_thread(lambda: self._first_project(root), breathe))
        with self.preferences.theme.undressed():
            studio = self._show(workspace, breathe)
        # A field that grows with its lines knows their number only now, before the first paint.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        return studio

    async def run(self) -> None:
        """Work until the window is closed; to be run on the application's loop."""
        self._stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        forget_signals = self._catch_signals(loop)
        if self.studio is not None:
            self.studio.start()
        self.outbox.start()
        self._show_tray()
        open_what_is_asked(self)
        if self.window.close_wanted:  # while nobody could hear it
            self._on_close_requested()
        try:
            await self._stop.wait()
        finally:
            await self.tasks.close()
            if self.studio is not None:
                await self.studio.close()
            if self.tray is not None:
                self.tray.close()
            await self.outbox.close()
            self.window.finish_closing()
            self._gc_guard.stop()
            forget_signals()

    async def open(self, root: Path) -> bool:
        """Open another project in place of this one; False when the user stayed or it failed."""
        studio = self.studio
        assert studio is not None
        try:
            project = await asyncio.to_thread(Project.open, root)
        except HookStudioError as error:
            await ask(studio.window, tr("This project cannot be opened"), str(error), [_CLOSE])
            return False
        if not await studio.files.settle():
            return False
        old = studio
        old.remember()
        await old.receiver.close()  # the new one's takes its port
        self._show(Workspace(project)).start()
        await old.close()
        old.workbench.deleteLater()
        old.deleteLater()
        del old, studio
        QTimer.singleShot(0, self, collect_what_was_spared)
        return True

    async def close(self) -> None:
        """Ask about unsaved edits, then end the program."""
        if self._closing or self.studio is None or self._stop is None:
            return
        self._closing = True
        try:
            if await self.studio.files.settle() and await self._leave_outbox():
                self.stop()
        finally:
            self._closing = False

    async def _leave_outbox(self) -> bool:
        """Say what waits in the outbox; False when the user stays."""
        waiting, settings = self.outbox.waiting, self.preferences.settings
        if not waiting or not self.outbox.dispatching or not settings.ask_before_closing:
            return True  # another program, if any, goes on with them
        choice, never = await ask_with_switch(
            self.window,
            tr("Close Hook Studio?"),
            closing_text(waiting),
            [_CLOSE_ALL, CANCEL],
            tr("Do not ask again"),
        )
        if choice != _CLOSE_ALL.id:
            return False
        if never:
            self.apply(replace(settings, ask_before_closing=False))
        return True

    def apply(self, settings: Settings) -> None:
        """Use and keep other settings."""
        try:
            self.preferences.change(settings)
        except HookStudioError as error:
            if self.studio is not None:
                self.studio.workbench.toasts.show_toast(error.message, "error")
        if self.tray is not None:
            self.tray.set_wanted(settings.tray)
        self.settings_changed.emit()

    def stop(self) -> None:
        """End `run` without asking; unsaved edits stay in the recovery file."""
        if self._stop is not None:
            self._stop.set()

    async def choose_and_open(self) -> None:
        """Ask for a project's folder and open it."""
        root = await self._choose_folder(tr("Open a project"))
        if root is not None:
            await self.open(root)

    async def choose_and_create(self) -> None:
        """Ask for a folder, make a project in it and open it."""
        root = await self._choose_folder(tr("Choose a folder for the new project"))
        if root is None or self.studio is None:
            return
        try:
            await asyncio.to_thread(_create, root)
        except HookStudioError as error:
            await ask(self.studio.window, tr("The project was not made"), str(error), [_CLOSE])
            return
        await self.open(root)

    async def open_sample(self) -> None:
        await self.open((await asyncio.to_thread(_sample)).root)

    def _first_project(self, root: Path | None) -> Project:
        if root is not None:
            return Project.open(root)
        last = self.preferences.state.last_project
        if last:
            try:
                return Project.open(Path(last))
            except HookStudioError:
                # It was moved or broken since; the sample is a start from which it can be opened.
                self.preferences.state.last_project = ""
        return _sample()

    def _show(self, workspace: Workspace, breathe: Callable[[], object] = _nothing) -> Studio:
        root = workspace.project.root
        services = self._make_services(root)
        studio = Studio(
            workspace,
            services,
            self.preferences,
            self.window,
            self.outbox,
            self,
            breathe=breathe,
            notify=self._notify,
        )
        connect_commands(studio, self)
        self.preferences.state.last_project = str(root.absolute())
        before = self.window.fill(studio.workbench)
        if before is not None and self.studio is None:
            before.deleteLater()  # the picture of the first frame; a studio ends by itself
        self.studio = studio
        self.window.show()
        self.studio_changed.emit(studio)
        return studio

    def _show_tray(self) -> None:
        from hookstudio.gui.app import app_icon  # the application itself imports this module

        self.tray = TrayIcon(self.outbox, app_icon(), self)
        self.tray.show_requested.connect(self._come_to_front)
        self.tray.pause_requested.connect(self._pause)
        self.tray.quit_requested.connect(self._on_close_requested)
        self.tray.set_wanted(self.preferences.settings.tray)

    def _notify(self, text: str, on_click: Callable[[], object]) -> bool:
        """Tell outside of the window; False when that is not wanted or not possible."""
        if self.tray is None or not self.preferences.settings.notifications:
            return False
        return self.tray.notify(tr("Hook Studio"), text, on_click)

    def _come_to_front(self) -> None:
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _pause(self, paused: bool) -> None:
        if self.outbox.outbox is not None:
            self.outbox.outbox.set_paused(paused)

    def _on_close_requested(self) -> None:
        if self._stop is not None:
            self.tasks.spawn(self.close(), "close")

    def watch_errors(self) -> None:
        """Log what escapes from Qt's calls into Python, and say so in the window."""

        def hook(
            kind: type[BaseException], error: BaseException, trace: TracebackType | None
        ) -> None:
            _log.error("an error of our own", exc_info=(kind, error, trace))
            if not issubclass(kind, KeyboardInterrupt):
                self._report(error)

        sys.excepthook = hook

    def _report(self, error: BaseException) -> None:
        if self.studio is not None:
            self.studio.report(error)

    async def _choose_folder(self, title: str) -> Path | None:
        assert self.studio is not None
        chosen: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        dialog = QFileDialog(self.studio.window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(str(self.studio.session.workspace.project.root.absolute().parent))

        def on_finished() -> None:
            paths = dialog.selectedFiles() if dialog.result() else []
            if not chosen.done():
                chosen.set_result(paths[0] if paths else "")

        dialog.finished.connect(on_finished)
        dialog.open()
        path = await chosen
        return Path(path) if path else None

    def _catch_signals(self, loop: asyncio.AbstractEventLoop) -> Callable[[], None]:
        """End cleanly at Ctrl+C or a polite kill; returns what undoes this."""
        numbers = (signal.SIGINT, signal.SIGTERM)
        before = [(number, signal.getsignal(number)) for number in numbers]
        for number in numbers:
            try:
                loop.add_signal_handler(number, self.stop)
            except NotImplementedError:  # Windows
                signal.signal(number, lambda *_: loop.call_soon_threadsafe(self.stop))
        # Python runs its signal handlers only when the interpreter is entered now and then.
        beat = QTimer(self)
        beat.timeout.connect(_nothing)
        beat.start(250)

        def forget() -> None:
            beat.stop()
            for number, handler in before:
                if sys.platform != "win32":
                    loop.remove_signal_handler(number)
                signal.signal(number, handler)

        return forget


def _create(root: Path) -> Project:
    from hookstudio.core.trust.own import create_own  # start-up time

    return create_own(root, root.name)


def _sample() -> Project:
    folder = sample_folder()
    if (folder / SETTINGS_FILE).exists():
        return sample_project(folder)
    from hookstudio.core.trust.own import own_sample  # start-up time

    return own_sample(folder)


def services_for(root: Path, worker: RenderWorker | None = None) -> Services:
    """The real services of a project: a render worker and the keyring."""
    return Services(worker or RenderWorker(), KeyringStore(str(root.resolve())))


_CLOSE_ALL = Choice("close", translatable("Close"))
_CLOSE = Choice(CANCEL.id, translatable("Close"), CANCEL.effect)
