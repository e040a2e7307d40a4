"""The outbox in a real window: retries that are waited for, given up, and outlive the program."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QTabBar,
    QWidget,
)

from hookstudio.core.delivery.clock import SystemClock
from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.state import State
from hookstudio.core.project.sample import sample_project
from hookstudio.gui.program import Program
from hookstudio.gui.sending.result_dialog import ResultDialog
from hookstudio.gui.studio import Studio
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from tests.running_studio import running_studio, until


class LaterClock(SystemClock):
    """The machine's clock, so many seconds later: the machine slept, or was off."""

    def __init__(self, later_s: float = 0.0) -> None:
        super().__init__()
        self.later_ms = round(later_s * 1000)

    def now_ms(self) -> int:
        return super().now_ms() + self.later_ms

    def elapsed_ms(self) -> int:
        return super().elapsed_ms() + self.later_ms


@asynccontextmanager
async def studio_on(folder: Path, clock: LaterClock | None = None) -> AsyncIterator[Studio]:
    """A studio on the sample project, whose home is kept from one to the next."""
    sample = folder / "sample"
    root = sample if sample.exists() else sample_project(sample).root
    async with running_studio(root, folder / "home", clock=clock) as studio:
        await until(lambda: studio.receiver.listening)
        studio.session.select(webhook="order-shipped", user="ada-lovelace")
        await until(lambda: not studio.preview.stale)
        yield studio


async def modal(studio: Studio, script: str) -> ResultDialog:
    """The window of a send with that script of the receiver."""
    studio.receiver.set_script(script)
    QTest.keyClick(studio.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: studio.results.dialog is not None)
    dialog = studio.results.dialog
    assert dialog is not None
    return dialog


def click(parent: QWidget, text: str) -> None:
    found = [b for b in parent.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def texts(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


def toasts(studio: Studio) -> str:
    return "\n".join(toast.text for toast in studio.workbench.toasts.toasts)


async def deliveries(studio: Studio) -> list[Delivery]:
    return await studio.outbox.read(Outbox.page)


async def test_the_modal_follows_its_delivery_to_the_end(
    qapp: QApplication, tmp_path: Path
) -> None:
    async with studio_on(tmp_path) as studio:
        dialog = await modal(studio, "503,503,200")
        assert "503 Service Unavailable" in texts(dialog)
        assert "Retry 1 of 5 at " in texts(dialog)
        click(dialog, "Retry now")
        await until(lambda: "Retry 2 of 5 at " in texts(dialog))
        assert "Attempt 2 of 6" in texts(dialog)
        click(dialog, "Retry now")
        await until(lambda: "Delivered by retry 2 of 5." in texts(dialog))
        assert "200 OK" in texts(dialog)
        assert "200 OK" in dialog.windowTitle()
        assert len(studio.receiver.requests) == 3
        bodies = {received.body for received in studio.receiver.requests}
        keys = {received.header("Idempotency-Key") for received in studio.receiver.requests}
        assert (len(bodies), len(keys)) == (1, 1)
        assert "Delivered" not in toasts(studio)  # the window itself says so
        click(dialog, "Close")


async def test_what_is_given_up_is_never_sent(qapp: QApplication, tmp_path: Path) -> None:
    clock = LaterClock()
    async with studio_on(tmp_path, clock) as studio:
        dialog = await modal(studio, "503")
        click(dialog, "Give up")
        await until(lambda: "Given up: nothing more is sent." in texts(dialog))
        (delivery,) = await deliveries(studio)
        assert (delivery.state, delivery.reason) == (State.CANCELLED, "Given up by the user.")
        click(dialog, "Close")
        await until(lambda: studio.results.dialog is None)
        clock.later_ms += 3_600_000
        studio.receiver.set_script("200")
        studio.send_controller.send()  # when this one has come, the other would have come too
        await until(lambda: studio.outbox.counts.get(State.DELIVERED))
        assert len(studio.receiver.requests) == 2
        assert sorted(each.attempts for each in await deliveries(studio)) == [1, 1]


async def test_a_retry_that_ends_later_is_told(qapp: QApplication, tmp_path: Path) -> None:
    clock = LaterClock()
    async with studio_on(tmp_path, clock) as studio:
        dialog = await modal(studio, "503,200")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        clock.later_ms += 70_000
        await until(lambda: "Delivered by retry 1: Order shipped for Ada" in toasts(studio))
        click(studio.workbench.toasts.toasts[-1], "Show")
        await until(lambda: studio.results.dialog is not None)
        assert "Delivered by retry 1 of 5." in texts(studio.results.dialog)


async def test_what_waits_goes_on_at_the_next_start(qapp: QApplication, tmp_path: Path) -> None:
    async with studio_on(tmp_path) as studio:
        dialog = await modal(studio, "503")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        program = studio.parent()
        assert isinstance(program, Program)
        closing = asyncio.ensure_future(program.close())
        await until(lambda: _question() is not None)
        box = _question()
        assert box is not None
        assert "1 delivery waits; it goes on at the next start." in texts(box)
        click(box, "Cancel")
        await closing
        assert studio.window.isVisible()
        closing = asyncio.ensure_future(program.close())
        await until(lambda: _question() is not None)
        box = _question()
        switch = box.findChild(QCheckBox)
        assert switch.text() == "Do not ask again"
        switch.setChecked(True)
        click(box, "Close")
        await closing
        assert not studio.preferences.settings.ask_before_closing
    async with studio_on(tmp_path, LaterClock(70)) as studio:
        studio.receiver.set_script("200")
        await until(lambda: studio.outbox.counts.get(State.DELIVERED))
        assert len(studio.receiver.requests) == 1
        await until(lambda: "Delivered by retry 1" in toasts(studio))


def _question() -> QMessageBox | None:
    box = QApplication.activeModalWidget()
    return box if isinstance(box, QMessageBox) else None


async def test_what_is_overdue_for_a_day_is_offered(qapp: QApplication, tmp_path: Path) -> None:
    async with studio_on(tmp_path) as studio:
        QTest.keyClick(await modal(studio, "503"), Qt.Key.Key_Escape)
    async with studio_on(tmp_path, LaterClock(2 * 86_400)) as studio:
        bars = studio.desk.bars
        await until(bars.isVisible)
        assert "1 delivery has expired." in texts(bars)
        assert studio.receiver.requests == ()
        click(bars, "Resend")
        await until(lambda: studio.outbox.counts.get(State.DELIVERED))
        assert not bars.isVisible()
        resent, expired = await deliveries(studio)
        assert (expired.state, resent.resend_of) == (State.EXPIRED, expired.id)
        assert resent.key != expired.key


async def test_a_damaged_outbox_leaves_the_studio_usable(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "outbox.db").write_bytes(b"not a database" * 1000)
    async with studio_on(tmp_path) as studio:
        await until(studio.desk.bars.isVisible)
        assert "is not an outbox database. It was set aside as" in texts(studio.desk.bars)
        QTest.keyClick(await modal(studio, "404"), Qt.Key.Key_Escape)
        assert [delivery.state for delivery in await deliveries(studio)] == [State.FAILED]


async def test_a_newer_outbox_is_told_and_nothing_is_sent(
    qapp: QApplication, tmp_path: Path
) -> None:
    import apsw

    (tmp_path / "home").mkdir()
    Outbox.open(tmp_path / "home").close()
    connection = apsw.Connection(str(tmp_path / "home" / "outbox.db"))
    connection.execute("PRAGMA user_version=99")
    connection.close()
    async with studio_on(tmp_path) as studio:
        await until(studio.desk.bars.isVisible)
        assert "was written by a newer Hook Studio" in texts(studio.desk.bars)
        QTest.keyClick(studio.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: "Nothing was sent" in toasts(studio))
        assert studio.receiver.requests == ()
        assert [d for d in studio.window.findChildren(QDialog) if d.isVisible()] == []


async def test_a_secret_that_is_gone_is_asked_for_when_it_is_tried_again(
    qapp: QApplication, tmp_path: Path
) -> None:
    async with studio_on(tmp_path) as studio:
        outbox = await studio.outbox.opened()
        dialog = await modal(studio, "503,200")
        (delivery,) = await deliveries(studio)
        await studio.outbox.run(outbox.block([delivery.id], 'Secret "x" is not in the keyring.'))
        await until(lambda: 'Held back: Secret "x"' in texts(dialog))
        assert "No attempt is used up meanwhile." in texts(dialog)
        click(dialog, "Retry now")
        await until(lambda: "Delivered by retry 1 of 5." in texts(dialog))
        click(dialog, "Close")


async def test_a_delivery_is_edited_and_sent_anew(qapp: QApplication, tmp_path: Path) -> None:
    async with studio_on(tmp_path) as studio:
        QTest.keyClick(await modal(studio, "404,200"), Qt.Key.Key_Escape)
        (old,) = await deliveries(studio)
        before = studio.session.webhook
        studio.outbox_tabs.resend_edited_requested.emit(old)
        await until(lambda: studio.edited_resend.dialog is not None)
        dialog = studio.edited_resend.dialog
        url, body = (_editor(dialog, name) for name in ("URL", "Body"))
        assert url.text() == old.url
        sent = studio.receiver.requests[0].body.decode()
        assert body.text() == sent
        url.setFocus()
        QTest.keyClick(url, Qt.Key.Key_Home)
        QTest.keyClicks(url, "x")
        click(dialog, "Send")
        await until(lambda: "Nothing was sent: " in texts(dialog))
        QTest.keyClick(url, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert url.text() == old.url
        body.setFocus()
        QTest.keyClick(body, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(body, " ")
        click(dialog, "Send")
        await until(lambda: "200 OK" in toasts(studio))
        new, _ = await deliveries(studio)
        assert (new.resend_of, new.state) == (old.id, State.DELIVERED)
        assert studio.receiver.requests[1].body.decode() == sent + " "
        assert studio.session.webhook == before


def _editor(dialog: QDialog, name: str) -> CodeEditor:
    editors = dialog.findChildren(CodeEditor)
    return next(editor for editor in editors if editor.accessibleName() == name)


async def test_the_outbox_is_the_first_tab_and_shows_what_was_sent(
    qapp: QApplication, tmp_path: Path
) -> None:
    async with studio_on(tmp_path) as studio:
        dialog = await modal(studio, "503")
        click(dialog, "Open in outbox")
        panel = studio.outbox_tabs.outbox
        (delivery,) = await deliveries(studio)
        await until(lambda: panel.list.table.selected_ids() == [delivery.id])
        assert panel.isVisible()
        tabs = studio.bottom.findChild(QTabBar)
        await until(lambda: tabs.tabText(0) == "Outbox 1")
        assert [tabs.tabText(i) for i in (1, 2)] == ["Activity", "Receiver 1"]
        studio.bottom.show_page(1)
        await until(lambda: studio.outbox_tabs.activity.model.rowCount() == 1)
