"""Every view of the studio: how to get there, what to look at, and how to leave it again."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QSplitter, QTabWidget, QToolButton, QWidget

from hookstudio.core.checks.snapshots import stored_webhooks
from hookstudio.core.delivery.first_attempt import Sent
from hookstudio.core.project.webhook import DeliverySettings
from hookstudio.core.secrets import missing
from hookstudio.gui.braze_dialog import BrazeDialog
from hookstudio.gui.composer.section_bar import Section
from hookstudio.gui.lab import lab_content
from hookstudio.gui.lab.lab_fields import FIRST_SCRIPT, SPREAD, TIMELINE
from hookstudio.gui.outbox.news_text import closing_text
from hookstudio.gui.question import CANCEL, Choice, ask, ask_with_switch
from hookstudio.gui.sending.result_dialog import ResultDialog
from hookstudio.gui.sending.secret_dialog import SecretDialog
from hookstudio.gui.shortcuts_dialog import ShortcutsDialog
from hookstudio.gui.studio import Studio
from hookstudio.gui.users.import_dialog import ImportDialog
from hookstudio.gui.widgets.find_bar import FindBar
from tests.gui.outbox.filled import fill
from tests.running_studio import until

Show = Callable[[Studio], AbstractAsyncContextManager[QWidget]]
MAIN_WEBHOOK = "commande-expediee"


@dataclass(frozen=True, slots=True)
class View:
    """`show(studio)` is entered to look at a view: it gives the window or dialog to check."""

    name: str
    show: Show


VIEWS: list[View] = []


def view(function: Callable[[Studio], AsyncIterator[QWidget]]) -> Show:
    """Add a view under the function's name; it yields once, with the view on the screen."""
    show = asynccontextmanager(function)
    VIEWS.append(View(function.__name__.replace("_", "-"), show))
    return show


async def start_from(studio: Studio, webhook: str = MAIN_WEBHOOK, user: str = "zoe") -> None:
    """The state that every view begins with: one webhook open, nothing special on show."""
    studio.workbench.toasts.clear()
    studio.session.select(webhook=webhook, user=user)
    studio.session.select_edit_language(None)
    studio.session.force_language(None)
    studio.composer.show_section(Section.BODY)
    studio.bottom.set_current(0)
    await settled(studio)


async def settled(studio: Studio) -> None:
    """Wait until the preview shows what is selected and everything is laid out."""
    await studio.preview.newest()
    await until(lambda: not studio.preview.stale)
    await painted()


async def painted() -> None:
    """Let the window lay itself out and paint. Never `processEvents` inside a task."""
    await asyncio.sleep(0.03)


@asynccontextmanager
async def dialog_shown(dialog: QDialog) -> AsyncIterator[QDialog]:
    """The dialog on the screen, closed afterwards."""
    if not dialog.isVisible():
        dialog.open()
    await until(dialog.isVisible)
    await painted()
    try:
        yield dialog
    finally:
        dialog.close()
        dialog.deleteLater()
        await painted()


# The main window


@view
async def table_of_pairs(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    yield studio.window


@view
async def raw_body(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio, "chumon-kakunin", "hanako")
    yield studio.window


@view
async def find_and_replace(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio, "chumon-kakunin", "layla")
    studio.composer.open_find(True)
    await painted()
    yield studio.window
    find_bar = studio.composer.body.raw.editor.findChild(FindBar)
    assert find_bar is not None
    find_bar.close_bar()


@view
async def headers(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.composer.show_section(Section.HEADERS)
    yield studio.window


@view
async def webhook_settings(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.composer.show_section(Section.SETTINGS)
    yield studio.window


@view
async def webhook_settings_of_its_own(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.composer.show_section(Section.SETTINGS)
    own = DeliverySettings("schedule", (10.0, 60.0, 300.0), "signing_key")
    studio.session.edit_webhook(lambda w: replace(w, delivery=own), "Own schedule")
    studio.composer.settings.policy.focus_waits()
    await settled(studio)
    yield studio.window
    studio.session.undo()


@view
async def language_variant(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio, user="hanako")
    studio.session.select_edit_language("ja")
    await settled(studio)
    yield studio.window


@view
async def problems(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio, "mistakes")
    yield studio.window


@view
async def aborted(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio, "opt-out")
    yield studio.window


@view
async def user_without_data(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio, user="nobody")
    yield studio.window


@view
async def long_names(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio, "a-name-that-is-far-too-long", "grace")
    yield studio.window


@view
async def sample_user(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.session.open_document("user", "layla")
    await settled(studio)
    yield studio.window


@view
async def sample_user_as_json(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.session.open_document("user", "zoe")
    studio.documents.user_editor.show_view("json")
    await settled(studio)
    yield studio.window
    studio.documents.user_editor.show_view("form")


_PEOPLE = """\
External ID;E-Mail;First name;Surname;Loyalty points;Newsletter;Plan;Plan
zoe-1815;zoe@shop.example;Zoë;Müller-Łukasiewicz;37;true;gold;x
c-2;hanako@shop.example;花子;山田;74;false;basic;y
c-3;sean@shop.example;Seán;O'Neil;;true;gold
"""


def _import_view(name: str, tab: int) -> None:
    async def show(studio: Studio) -> AsyncIterator[QWidget]:
        await start_from(studio)
        dialog = ImportDialog(
            studio.session,
            studio.preferences.theme,
            studio.tasks,
            secrets=studio.secrets,
            ask_secret=studio.ask_secret,
            network=lambda: studio.preferences.settings.network_for("", ""),
            parent=studio.window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        async with dialog_shown(dialog):
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "people.csv"
                file.write_text(_PEOPLE, encoding="utf-8")
                dialog.open_file(file)
                await until(lambda: not dialog.reader.busy)
            dialog.tables.setCurrentIndex(tab)
            await painted()
            yield dialog

    show.__name__ = name
    view(show)


for _index, _name in enumerate(("import_users", "import_columns", "import_not_understood")):
    _import_view(_name, _index)


@view
async def content_block(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.session.open_document("content_block", "signature")
    await settled(studio)
    yield studio.window


@view
async def custom_user(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    user = studio.session.user
    assert user is not None
    sections = {**user.sections, "event_properties": {"order_id": 4711, "total": None}}
    studio.session.set_user_override(replace(user, sections=sections))
    await settled(studio)
    yield studio.window
    studio.session.set_user_override(None)


# Sending


async def _sent(studio: Studio, script: str) -> Sent:
    """What a send with this script of the receiver comes to."""
    await start_from(studio)
    studio.receiver.set_script(script)
    finished: list[Sent] = []
    connection = studio.send_controller.send_finished.connect(finished.append)
    studio.send_controller.send()
    await until(lambda: finished)
    studio.send_controller.send_finished.disconnect(connection)
    return finished[0]


@view
async def sending(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.receiver.set_script("hang")
    count = len(studio.receiver.requests)
    studio.send_controller.send()
    await until(lambda: len(studio.receiver.requests) > count)
    yield studio.window
    studio.send_controller.cancel()
    await until(lambda: not studio.send_controller.sending)


@view
async def received(studio: Studio) -> AsyncIterator[QWidget]:
    await _sent(studio, "201:body=unicode")
    studio.bottom.show_page(2)
    await painted()
    yield studio.window


@view
async def outbox_empty(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    await studio.outbox.opened()
    studio.bottom.show_page(0)
    panel = studio.outbox_tabs.outbox
    panel.list.filters.search.setText("nothing of the kind")
    await until(lambda: not len(panel.model.ids))
    await painted()
    yield studio.window
    panel.list.filters.clear()


async def _outbox_of_all_states(studio: Studio, shown: str) -> None:
    """The outbox paused, with a delivery in each state, one of them selected."""
    await start_from(studio)
    outbox = await studio.outbox.opened()
    await studio.outbox.run(outbox.set_paused(True))
    studio.bottom.show_page(0)
    panel, folder = studio.outbox_tabs.outbox, str(studio.session.workspace.project.root.resolve())
    ids = await asyncio.to_thread(fill, outbox, under_way=False, project=folder)
    studio.show_delivery(ids[shown])
    await until(lambda: panel.list.table.selected_ids() == [ids[shown]])
    await until(lambda: panel.detail.isVisible())
    await painted()


def _outbox_view(name: str, shown: str) -> None:
    async def show(studio: Studio) -> AsyncIterator[QWidget]:
        await _outbox_of_all_states(studio, shown)
        yield studio.window
        outbox = await studio.outbox.opened()
        await studio.outbox.run(outbox.cancel(outbox.ids()))
        await studio.outbox.run(outbox.delete_ended())
        await studio.outbox.run(outbox.set_paused(False))
        await until(lambda: not studio.outbox.paused)

    show.__name__ = name
    view(show)


_outbox_view("outbox_waiting", "waiting")
_outbox_view("outbox_delivered", "delivered")
_outbox_view("outbox_aborted", "aborted")


@view
async def outbox_high(studio: Studio) -> AsyncIterator[QWidget]:
    await _outbox_of_all_states(studio, "waiting")
    split = studio.bottom.parentWidget()
    assert isinstance(split, QSplitter)
    before = split.sizes()
    split.setSizes([200, 800])
    await painted()
    yield studio.window
    split.setSizes(before)


@view
async def activity(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.bottom.show_page(1)
    panel = studio.outbox_tabs.activity
    await until(lambda: panel.model.lines)
    await painted()
    yield studio.window


@view
async def activity_counters(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.bottom.show_page(1)
    panel = studio.outbox_tabs.activity
    panel.bar.show_counters(True)
    await until(panel.counters.rowCount)
    await painted()
    yield studio.window
    panel.bar.show_counters(False)
    outbox = await studio.outbox.opened()
    await studio.outbox.run(outbox.cancel(outbox.ids()))
    await studio.outbox.run(outbox.delete_ended())
    await studio.outbox.run(outbox.set_paused(False))
    await until(lambda: not studio.outbox.paused)


def _result_view(name: str, tab: int) -> None:
    async def show(studio: Studio) -> AsyncIterator[QWidget]:
        await _sent(studio, "422:body=unicode")
        dialog = studio.results.dialog
        assert dialog is not None
        async with dialog_shown(dialog):
            tabs = dialog.findChild(QTabWidget)
            assert tabs is not None
            tabs.setCurrentIndex(tab)
            await painted()
            yield dialog

    show.__name__ = name
    view(show)


for _index, _name in enumerate(("response", "response_headers", "request_as_sent", "timing")):
    _result_view(_name, _index)


@view
async def no_answer(studio: Studio) -> AsyncIterator[QWidget]:
    await _sent(studio, "reset")
    dialog = studio.results.dialog
    assert dialog is not None
    async with dialog_shown(dialog):
        yield dialog


async def _followed(studio: Studio, script: str) -> tuple[ResultDialog, Sent]:
    """The window on a send of which more is to come."""
    sent = await _sent(studio, script)
    dialog = studio.results.dialog
    assert dialog is not None
    return dialog, sent


@view
async def waits_for_a_retry(studio: Studio) -> AsyncIterator[QWidget]:
    dialog, _sent = await _followed(studio, "503:body=json")
    async with dialog_shown(dialog):
        yield dialog


@view
async def waits_as_long_as_asked(studio: Studio) -> AsyncIterator[QWidget]:
    dialog, _sent = await _followed(studio, "429:retry-after=7200")
    async with dialog_shown(dialog):
        yield dialog


@view
async def delivered_by_a_retry(studio: Studio) -> AsyncIterator[QWidget]:
    dialog, sent = await _followed(studio, "503,201:body=json")
    async with dialog_shown(dialog):
        await _retry(studio, sent)
        await until(lambda: "Delivered" in dialog.next_step)
        yield dialog


@view
async def retries_used_up(studio: Studio) -> AsyncIterator[QWidget]:
    dialog, sent = await _followed(studio, "503:body=json")
    async with dialog_shown(dialog):
        for number in range(2, sent.delivery.max_attempts + 1):
            await _retry(studio, sent)
            await until(lambda: _number_of(dialog) == number)  # noqa: B023
        await until(lambda: "gives up" in dialog.next_step)
        yield dialog


@view
async def held_back(studio: Studio) -> AsyncIterator[QWidget]:
    dialog, sent = await _followed(studio, "503:body=json")
    outbox = await studio.outbox.opened()
    reason = 'Secret "lob_key" is not in the keyring.'
    async with dialog_shown(dialog):
        await studio.outbox.run(outbox.block([sent.delivery.id], reason))
        await until(lambda: "Held back" in dialog.next_step)
        yield dialog


@view
async def edit_and_resend(studio: Studio) -> AsyncIterator[QWidget]:
    sent = await _sent(studio, "200")
    studio.outbox_tabs.resend_edited_requested.emit(sent.delivery)
    await until(lambda: studio.edited_resend.dialog is not None)
    dialog = studio.edited_resend.dialog
    assert dialog is not None
    async with dialog_shown(dialog):
        yield dialog


@view
async def closing_with_deliveries(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    choices = [Choice("close", "Close"), CANCEL]
    asked = studio.tasks.spawn(
        ask_with_switch(
            studio.window, "Close Hook Studio?", closing_text(2), choices, "Do not ask again"
        ),
        "question",
    )
    await until(lambda: QApplication.activeModalWidget() is not None)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QDialog)
    await painted()
    yield box
    box.reject()
    await asked


@view
async def expired_deliveries(studio: Studio) -> AsyncIterator[QWidget]:
    sent = await _sent(studio, "200")
    studio.desk.bars.show_expired([sent.delivery] * 3)
    await painted()
    yield studio.window
    studio.desk.bars.hide_expired()


def _number_of(dialog: ResultDialog) -> int:
    """Which attempt the window shows."""
    attempt = dialog.shown.attempt
    return attempt.number if attempt is not None else 0


async def _retry(studio: Studio, sent: Sent) -> None:
    outbox = await studio.outbox.opened()
    await studio.outbox.run(outbox.retry_now([sent.delivery.id]))


# What floats over the window


@view
async def toasts(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    host = studio.workbench.toasts
    host.show_toast("200 OK in 43 ms", "success", "Show", lambda: None, timeout_ms=0)
    host.show_toast("L'envoi à 東京 a été annulé.", "info", timeout_ms=0)
    host.show_toast("The file webhooks/été.yaml cannot be saved.", "error", timeout_ms=0)
    await until(lambda: len(host.toasts) == 3)
    yield studio.window
    host.clear()
    await until(lambda: not host.toasts)


@view
async def language_picker(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.composer.add_language()
    yield await _popup()
    _close_popup()


@view
async def user_search(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.preview_pane.open_user_search()
    yield await _popup()
    _close_popup()


@view
async def menu(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    menu = studio.workbench.top_bar.menu
    menu.popup(studio.window.mapToGlobal(studio.window.rect().topLeft()))
    await until(menu.isVisible)
    yield menu
    menu.close()


async def _popup() -> QWidget:
    await until(lambda: QApplication.activePopupWidget() is not None)
    await painted()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    return popup


def _close_popup() -> None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


@view
async def legend(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    button = studio.preview_pane.findChild(QToolButton, "legendButton")
    assert button is not None
    button.setChecked(True)
    await settled(studio)
    yield studio.window
    button.setChecked(False)


# The retry lab


@asynccontextmanager
async def lab_shown(studio: Studio, mode: str, script: str) -> AsyncIterator[QWidget]:
    """The lab in the bottom panel, when all of its runs are made."""
    await start_from(studio)
    was_open, fields = studio.bottom.is_open, studio.lab_panel.content.fields
    studio.lab.open()
    fields.set_mode(mode)
    fields.set_script(script)
    runner = studio.lab_panel.content.runner
    await until(lambda: not runner.busy, 60)
    await painted()
    yield studio.window
    fields.set_mode(TIMELINE)
    fields.set_script(FIRST_SCRIPT)
    studio.bottom.set_current(0)
    studio.bottom.set_open(was_open)
    await until(lambda: not runner.busy)


@view
async def retry_lab(studio: Studio) -> AsyncIterator[QWidget]:
    async with lab_shown(studio, TIMELINE, FIRST_SCRIPT) as shown:
        studio.lab_panel.content.chart.choose((0, 4))
        yield shown


@view
async def retry_lab_spread(studio: Studio) -> AsyncIterator[QWidget]:
    runs, lab_content.RUNS = lab_content.RUNS, 100
    async with lab_shown(studio, SPREAD, FIRST_SCRIPT) as shown:
        yield shown
    lab_content.RUNS = runs


@view
async def retry_lab_with_a_wrong_script(studio: Studio) -> AsyncIterator[QWidget]:
    async with lab_shown(studio, TIMELINE, "503*2, 429:retry=7") as shown:
        yield shown


# The snapshots


@view
async def snapshots_none(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.show_snapshots()
    await snapshots_settled(studio)
    yield studio.window


@view
async def snapshots(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.show_snapshots()
    await snapshots_settled(studio)
    controller = studio.snapshots.controller
    assert controller is not None  # it is shown
    controller.take_first()
    root = studio.session.workspace.project.root
    await until(lambda: stored_webhooks(root) and not studio.snapshots.count)
    await snapshots_settled(studio)
    studio.workbench.toasts.clear()
    studio.session.edit_webhook(lambda hook: replace(hook, method="PUT"), "Edit")
    await until(lambda: studio.snapshots.count)
    await snapshots_settled(studio)
    yield studio.window
    studio.session.undo()
    shutil.rmtree(root / "snapshots")
    controller.refresh()
    await snapshots_settled(studio)


async def snapshots_settled(studio: Studio) -> None:
    """Wait until the snapshots are compared, and painted."""
    await until(lambda: studio.snapshots.controller and not studio.snapshots.controller.busy)
    await settled(studio)
    await asyncio.sleep(0.1)


# Hostile values


@view
async def stress_none(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.show_stress()
    await settled(studio)
    yield studio.window


@view
async def stress(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.show_stress()
    await until(lambda: studio.stress.controller)
    controller = studio.stress.controller
    assert controller is not None  # it is shown
    controller.run()
    await until(lambda: not controller.busy, 60)
    await settled(studio)
    yield studio.window


# Dialogs


@view
async def shortcuts_dialog(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    async with dialog_shown(ShortcutsDialog(studio.window)) as dialog:
        yield dialog


@view
async def copy_for_braze(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    webhook = studio.session.webhook
    assert webhook is not None
    dialog = BrazeDialog(webhook, studio.preferences.theme, studio.window)
    async with dialog_shown(dialog):
        yield dialog


@view
async def secret_dialog(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    async with dialog_shown(
        SecretDialog("lob_key", missing("lob_key", "in the keyring"))
    ) as dialog:
        yield dialog


@view
async def question(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    choices = [Choice("keep", "Keep mine"), Choice("reload", "Reload"), CANCEL]
    text = "webhooks/commande-expediee.yaml was changed by another program – 変更されました."
    asked = studio.tasks.spawn(
        ask(studio.window, "This file changed on disk", text, choices), "question"
    )
    await until(lambda: QApplication.activeModalWidget() is not None)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QDialog)
    await painted()
    yield box
    box.reject()
    await asked
