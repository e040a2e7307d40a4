"""Studio: one open project, from its documents to its window. The only place that wires them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hookstudio.core.errors import SecretError
from hookstudio.core.marks import visible
from hookstudio.core.project.workspace import Workspace
from hookstudio.core.request.worker import RenderWorker
from hookstudio.core.secrets import SecretStore
from hookstudio.core.settings import NetworkSettings
from hookstudio.core.wording import tr
from hookstudio.gui.bottom_panel import BottomPanel
from hookstudio.gui.checks.snapshots_page import SnapshotsPage
from hookstudio.gui.documents import DocumentStack
from hookstudio.gui.environments.desk import EnvironmentDesk
from hookstudio.gui.guard.guard_desk import GuardDesk
from hookstudio.gui.lab.lab_panel import LabPanel
from hookstudio.gui.lab.lab_tab import LabTab
from hookstudio.gui.main_window import MainWindow
from hookstudio.gui.matrix.matrix_page import MATRIX_HEIGHT, MatrixPage
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.preferences import Preferences
from hookstudio.gui.preview.controller import PreviewController
from hookstudio.gui.preview.preview_pane import PreviewPane
from hookstudio.gui.preview.recorder import Recorder
from hookstudio.gui.project.project_pane import ProjectPane
from hookstudio.gui.project_files import ProjectFiles
from hookstudio.gui.receiver.controller import ReceiverController
from hookstudio.gui.receiver.receiver_panel import ReceiverPanel
from hookstudio.gui.save_messages import SaveMessages
from hookstudio.gui.secrets.secret_desk import SecretDesk
from hookstudio.gui.sending.controller import SendController
from hookstudio.gui.sending.edited_resend import EditedResend
from hookstudio.gui.sending.needed_secrets import Typed
from hookstudio.gui.sending.outbox_tabs import OutboxTabs
from hookstudio.gui.sending.result_windows import ResultWindows
from hookstudio.gui.sending.send_desk import Notify, SendDesk
from hookstudio.gui.session import Session
from hookstudio.gui.stress.stress_page import StressPage
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.window_memory import WindowMemory
from hookstudio.gui.workbench import Panes, Workbench


@dataclass(frozen=True, slots=True)
class Services:
    """What the studio works with; all of it may be replaced in a test."""

    worker: RenderWorker
    secrets: SecretStore


class Studio(QObject):
    """What the window holds while one project is open, and everything behind it.

    Nothing slow happens in the constructor; `start` does it once the loop runs. `breathe` is
    called between the panes, so that the window can answer while they are built. The outbox is
    the program's; `notify` tells outside of the window.
    """

    closed = Signal()  # nothing of this studio runs any more

    def __init__(
        self,
        workspace: Workspace,
        services: Services,
        preferences: Preferences,
        window: MainWindow,
        outbox: OutboxService,
        parent: QObject | None = None,
        *,
        breathe: Callable[[], object] = lambda: None,
        notify: Notify = lambda _text, _on_click: False,
    ) -> None:
        super().__init__(parent)
        services.worker.start()  # it warms up in its own process while the panes are built
        self.preferences = preferences
        self.services = services
        self.window = window
        self.outbox = outbox
        self._notify = notify
        self.tasks = Tasks(self.report)
        self.session = Session(workspace, self)
        self._select_what_was_open()
        self._make_controllers()
        self._make_panes(preferences.theme, breathe)
        self._connect_signals()
        self.environments = EnvironmentDesk(self)
        self.guard = GuardDesk(self).guard
        self._show_state()

    @property
    def results(self) -> ResultWindows:
        """The windows of results."""
        return self.desk.results

    def _make_controllers(self) -> None:
        services = self.services
        self._folder = str(self.session.workspace.project.root.resolve())
        secrets = self.secrets = self.outbox.secrets_of(self._folder, services.secrets)
        theme = self.preferences.theme
        self.secret_desk = SecretDesk(self.session, theme, self.tasks, secrets, self)
        self.preview = PreviewController(self.session, services.worker, self)
        self.receiver = ReceiverController(self.tasks, self)
        self.send_controller = SendController(
            self.session,
            self.preview,
            self.tasks,
            secrets=secrets,
            ask_secret=self.ask_secret,
            outbox=self.outbox,
            network=partial(_network, self),
            parent=self,
        )
        self.recorder = Recorder(
            self.session,
            self.tasks,
            secrets=secrets,
            network=partial(_network, self),
            parent=self,
        )

    def _make_panes(self, theme: Theme, breathe: Callable[[], object]) -> None:
        self.files = ProjectFiles(self.session, self.tasks, theme, self)
        self.project_pane = ProjectPane(self.session, theme)
        breathe()
        self.documents = DocumentStack(self.session, theme)
        self.composer = self.documents.composer
        breathe()
        self.preview_pane = PreviewPane(self.session, theme, self.preview, self.recorder)
        breathe()
        self.receiver_panel = ReceiverPanel(self.receiver, theme)
        self.matrix = MatrixPage(self.session, theme, self.preview.project_context)
        self.snapshots = SnapshotsPage(self.session, theme, self.tasks)
        self.stress = StressPage(self.session, theme, self.tasks)
        self.bottom = BottomPanel(theme)
        self.outbox_tabs = OutboxTabs(self.outbox, theme, self.bottom, self._folder)
        self._receiver_page = self.bottom.add_page(self.receiver_panel, tr("Receiver"))
        self._matrix_page = self.bottom.add_page(self.matrix, tr("Matrix"))
        self._snapshots_page = self.bottom.add_page(self.snapshots, tr("Snapshots"))
        self._stress_page = self.bottom.add_page(self.stress, tr("Stress"))
        self.lab_panel = LabPanel(self.session, theme, self.tasks)
        self.lab = LabTab(self.lab_panel, self.bottom, self.receiver_panel, self._receiver_page)
        self.desk = SendDesk(
            self.session,
            self.send_controller,
            self.outbox,
            self.tasks,
            theme,
            self._folder,
            self._notify,
            self,
        )
        self.edited_resend = EditedResend(
            self.session,
            self.send_controller,
            self.outbox,
            self.services.worker,
            self.preview.project_context,
            self.tasks,
            theme,
            self,
        )
        notices = _stacked(self.files.notices, self.desk.bars, self.secret_desk.bar)
        panes = Panes(self.project_pane, self.documents, self.preview_pane, self.bottom, notices)
        breathe()
        self.workbench = Workbench(panes, theme, self.preferences.state)
        self.desk.set_window(self.workbench, self.workbench.toasts)
        self.secret_desk.connect_window(self.workbench, self.composer, self.files)
        self.files.set_window(self.workbench)
        self.memory = WindowMemory(self.preferences, self.remember, self)
        SaveMessages(self.session, self.files, self.workbench.toasts)

    def start(self) -> None:
        """Begin what takes time; called on the running loop."""
        self.preview.refresh()
        self.receiver.start(self.preferences.settings.receiver_port)
        self.files.start()
        self.guard.start()
        for changed in (
            self.window.placed,
            self.workbench.layout_changed,
            self.session.selection_changed,
        ):
            changed.connect(self.memory.touch)
        self.documents.focus_editor()
        for note in self.preferences.settings.notes:
            self.workbench.toasts.show_toast(note, "error", timeout_ms=0)

    async def close(self) -> None:
        """End everything that runs; unsaved edits were asked about before."""
        await self.memory.close()
        self.preview.close()
        self.matrix.close_matrix()
        self.snapshots.close_snapshots()
        self.stress.close_stress()
        self.send_controller.stop()
        await self.files.close()
        await self.outbox_tabs.close()
        await self.tasks.close()
        await self.receiver.close()
        self.services.worker.close()
        self.closed.emit()

    def show_matrix(self) -> None:
        """Open the matrix and put the keyboard into it."""
        self.bottom.show_page(self._matrix_page)
        self.workbench.raise_bottom(self.preferences.theme.px(MATRIX_HEIGHT))
        self.matrix.focus_grid()

    def show_snapshots(self) -> None:
        """Open the snapshots and put the keyboard into them."""
        self.bottom.show_page(self._snapshots_page)
        self.snapshots.focus_list()

    def show_stress(self) -> None:
        """Open what tries hostile values, high enough for its list."""
        self.bottom.show_page(self._stress_page)
        self.workbench.raise_bottom(self.preferences.theme.px(MATRIX_HEIGHT))
        self.stress.focus_list()

    def remember(self) -> None:
        """Keep for the next start what is open, where, and how large; nothing once another
        project is shown."""
        if self.window.centralWidget() is not self.workbench:
            return
        state = self.preferences.state
        self.window.remember(state)
        self.workbench.remember(state)
        state.last_names = self.project_pane.names()
        opened = state.project(self.session.workspace.project.root)
        opened.webhook = self.session.selection.webhook
        opened.user = self.session.selection.user

    async def ask_secret(self, name: str, why: SecretError) -> Typed | None:
        """Ask for a secret that is nowhere; None when it was not given."""
        from hookstudio.gui.sending.secret_dialog import ask_for_secret  # start-up time

        return await ask_for_secret(self.window, name, why)

    def _connect_signals(self) -> None:
        self.session.state_changed.connect(self._show_state)
        self.session.selection_changed.connect(self._show_state)
        self.preview.request_ready.connect(self.composer.set_request)
        self.preview.simulations.changed.connect(self.matrix.refresh)
        for page, number, name in (
            (self.snapshots, self._snapshots_page, tr("Snapshots")),
            (self.stress, self._stress_page, tr("Stress")),
        ):
            page.count_changed.connect(partial(_tell, self.bottom, number, name))
            page.toast_requested.connect(self._on_toast_requested)
        self.preview_pane.matrix_requested.connect(self.show_matrix)
        self.matrix.coverage_changed.connect(self.composer.show_coverage)
        self.composer.send_requested.connect(self.send_controller.send)
        self.composer.cancel_requested.connect(self.send_controller.cancel)
        self.composer.save_requested.connect(self.files.save_open)
        self.composer.new_webhook_requested.connect(self.project_pane.open_new_menu)
        self.project_pane.toast_requested.connect(self._on_toast_requested)
        self.lab_panel.toast_requested.connect(self._on_toast_requested)
        self.documents.noted.connect(lambda t: self.workbench.toasts.show_toast(t, "info"))
        self.project_pane.editor_requested.connect(self._focus_editor)
        self.project_pane.made.connect(self._on_made)
        self.send_controller.send_started.connect(lambda: self.composer.set_sending(True))
        for ended in (
            self.send_controller.send_finished,
            self.send_controller.send_cancelled,
            self.send_controller.send_refused,
        ):
            ended.connect(lambda *_how: self.composer.set_sending(False))
        self.desk.received.connect(self._end_hint)
        self.desk.open_in_outbox_requested.connect(self.show_delivery)
        self.outbox_tabs.resend_edited_requested.connect(
            lambda delivery: self.edited_resend.edit(delivery, self.workbench)
        )
        self.edited_resend.refused.connect(self._show_error)
        self.outbox_tabs.open_webhook_requested.connect(self._open_webhook)
        self.outbox_tabs.toast_requested.connect(self._on_toast_requested)
        self.outbox_tabs.send_requested.connect(self.composer.request_send)
        self.receiver.state_changed.connect(self._on_receiver_changed)
        self.receiver.request_received.connect(self._on_receiver_changed)
        self.files.answered.connect(self._focus_editor)
        self.files.saved.connect(self._show_state)
        self.files.saved.connect(self.composer.mark_saved)
        self.window.activated.connect(self.files.check_disk)
        self.composer.set_hint_wanted(not self.preferences.state.send_hint_done)

    def _select_what_was_open(self) -> None:
        workspace = self.session.workspace
        opened = self.preferences.state.project(workspace.project.root)
        webhooks, users = workspace.webhooks, workspace.users
        webhook = opened.webhook if opened.webhook in webhooks else next(iter(webhooks), "")
        user = opened.user if opened.user in users else next(iter(users), "")
        self.session.select(webhook=webhook, user=user)

    def _show_state(self) -> None:
        workspace, webhook = self.session.workspace, self.session.webhook
        project = workspace.project
        parts = [project.name] + ([webhook.name] if webhook else [])
        title = " · ".join(parts) + (" •" if workspace.dirty else "")
        self.window.setWindowTitle(tr("{title} – Hook Studio", title=visible(title)))
        self.workbench.top_bar.show_project(project.name, str(project.root))

    def show_delivery(self, row_id: int) -> None:
        """Bring a delivery to the front of the outbox."""
        self.outbox_tabs.show_delivery(row_id)

    def _show_error(self, text: str) -> None:
        self.workbench.toasts.show_toast(text, "error")

    def _end_hint(self) -> None:
        self.preferences.state.send_hint_done = True
        self.composer.set_hint_wanted(False)
        self.memory.touch()

    def _on_receiver_changed(self) -> None:
        self.preview.set_receiver_port(self.receiver.port)
        self.composer.request_row.set_receiver_port(self.receiver.port)
        count = len(self.receiver.requests)
        title = tr("Receiver {count}", count=count) if count else tr("Receiver")
        self.bottom.set_title(self._receiver_page, title)

    def _focus_editor(self) -> None:
        self.workbench.show_composer()
        self.documents.focus_editor()

    def _open_webhook(self, webhook: str, user: str) -> None:
        """Where the outbox points to, if it is of this project."""
        workspace = self.session.workspace
        if webhook not in workspace.webhooks:
            self._show_error(tr("This project has no webhook {webhook}.", webhook=webhook))
            return
        if user in workspace.users:
            self.session.select(webhook=webhook, user=user)
        else:
            self.session.select(webhook=webhook)
        self._focus_editor()

    def _on_made(self, kind: str) -> None:
        self._focus_editor()
        if kind == "webhook":
            self.composer.rename()

    def _on_toast_requested(self, text: str, action: str, on_action: object) -> None:
        callback = on_action if callable(on_action) else None
        self.workbench.toasts.show_toast(text, "info", action, callback)

    def report(self, error: BaseException) -> None:
        """Tell about an error of our own; the details are in the log."""
        self.workbench.toasts.show_toast(_own_error(error), "error", timeout_ms=0)


def _own_error(error: BaseException) -> str:
    return tr(
        "Hook Studio made an error of its own ({error}). Your edits are still here.",
        error=type(error).__name__,
    )


def _stacked(*bars: QWidget) -> QWidget:
    """The bars above the panes, one below the other."""
    stack = QWidget()
    layout = QVBoxLayout(stack)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for bar in bars:
        layout.addWidget(bar)
    return stack


def _tell(bottom: BottomPanel, page: int, name: str, count: int) -> None:
    """Show beside a tab's name how many there are."""
    bottom.set_title(page, f"{name} {count}" if count else name)


def _network(studio: Studio) -> NetworkSettings:
    """How requests of the project are sent in the chosen environment."""
    folder = str(studio.session.workspace.project.root.resolve())
    return studio.preferences.settings.network_for(folder, studio.session.environment)
