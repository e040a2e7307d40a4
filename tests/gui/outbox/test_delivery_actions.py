"""What can be done with deliveries, against a real outbox that sends nothing meanwhile."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.state import State
from hookstudio.gui.outbox.outbox_panel import OutboxPanel
from tests.gui.outbox.live import with_panel
from tests.gui.waiting import until


async def select(panel: OutboxPanel, *ids: int) -> None:
    panel.list.table.select_ids(ids, ids[0])
    await until(lambda: panel.actions_._selected.ids and panel.detail.isVisible())
    await until(lambda: set(panel.actions_._selected.ids) == set(ids))


async def answer(button: str) -> QMessageBox:
    """Press that button of the question that is asked."""
    await until(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    next(b for b in box.findChildren(QPushButton) if b.text() == button).click()
    return box


def toasts(panel: OutboxPanel) -> list[str]:
    said: list[str] = []
    panel.toast_requested.connect(lambda text, *_: said.append(text))
    return said


def enabled(panel: OutboxPanel) -> set[str]:
    return {action.text() for action in panel.actions_.all if action.isEnabled()}


@with_panel
async def test_each_is_enabled_only_where_it_applies(
    panel: OutboxPanel, ids: dict[str, int]
) -> None:
    assert enabled(panel) == set()
    one = {"Copy as curl", "Open the webhook", "Edit and resend…"}
    for name, more in {
        "waiting": {"Retry now", "Cancel"},
        "blocked": {"Retry now", "Cancel"},
        "delivered": {"Resend", "Delete…"},
        "failed": {"Resend", "Delete…"},
        "aborted": {"Delete…"},
    }.items():
        await select(panel, ids[name])
        assert enabled(panel) == one | more, name
    await select(panel, ids["waiting"], ids["aborted"])
    assert enabled(panel) == {"Retry now", "Cancel", "Copy as curl", "Delete…"}
    panel.list.table.clearSelection()
    assert enabled(panel) == set()


@with_panel
async def test_retry_now_makes_it_due(panel: OutboxPanel, box: Outbox, ids: dict[str, int]) -> None:
    said = toasts(panel)
    await select(panel, ids["blocked"])
    panel.actions_.retry.trigger()
    await until(lambda: said)
    assert said == ["1 delivery is due now, and sent when sending is resumed."]
    found = box.get(ids["blocked"])
    assert found is not None
    assert found.state is State.QUEUED


@with_panel
async def test_one_is_cancelled_at_once_and_several_when_confirmed(
    panel: OutboxPanel, box: Outbox, ids: dict[str, int]
) -> None:
    said = toasts(panel)
    await select(panel, ids["queued"])
    panel.actions_.cancel.trigger()
    await until(lambda: said == ["1 delivery is cancelled."])
    await select(panel, ids["waiting"], ids["blocked"], ids["delivered"])
    panel.actions_.cancel.trigger()
    await answer("Keep them")
    await asyncio.sleep(0.02)
    assert box.counts()[State.CANCELLED] == 2
    panel.actions_.cancel.trigger()
    await answer("Cancel 2 deliveries")
    await until(lambda: "2 deliveries are cancelled." in said)
    assert box.counts()[State.CANCELLED] == 4
    assert box.get(ids["delivered"]).state is State.DELIVERED  # type: ignore[union-attr]


@with_panel
async def test_a_resend_is_a_new_delivery_and_is_shown(
    panel: OutboxPanel, box: Outbox, ids: dict[str, int]
) -> None:
    await select(panel, ids["delivered"])
    panel.actions_.resend.trigger()
    await until(lambda: panel.list.table.selected_ids() not in ([], [ids["delivered"]]))
    (new,) = panel.list.table.selected_ids()
    found = box.get(new)
    assert found is not None
    assert (found.resend_of, found.state) == (ids["delivered"], State.QUEUED)


@with_panel
async def test_several_are_resent_when_confirmed(
    panel: OutboxPanel, box: Outbox, ids: dict[str, int]
) -> None:
    said = toasts(panel)
    await select(panel, ids["delivered"], ids["failed"], ids["aborted"])
    panel.actions_.resend.trigger()
    await answer("Resend 2 deliveries")
    await until(lambda: said == ["2 deliveries are queued anew."])
    assert {box.get(i).resend_of for i in list(box.ids())[:2]} == {  # type: ignore[union-attr]
        ids["delivered"], ids["failed"],
    }  # fmt: skip


@with_panel
async def test_edit_and_resend_and_open_are_wishes(panel: OutboxPanel, ids: dict[str, int]) -> None:
    edited: list[Delivery] = []
    opened: list[tuple[str, str]] = []
    panel.resend_edited_requested.connect(edited.append)
    panel.open_webhook_requested.connect(lambda *place: opened.append(place))
    await select(panel, ids["failed"])
    panel.actions_.edit.trigger()
    panel.actions_.open.trigger()
    assert [delivery.id for delivery in edited] == [ids["failed"]]
    assert opened == [("crm-update", "layla")]


@with_panel
async def test_curl_commands_are_copied_without_secrets(
    qtbot: QtBot, panel: OutboxPanel, ids: dict[str, int]
) -> None:
    said = toasts(panel)
    await select(panel, ids["waiting"])
    panel.list.table.setFocus()
    qtbot.keyClick(panel.list.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: said)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("curl --request POST https://api.lob.com/v1/postcards \\\n")
    assert "--header 'Authorization: Bearer ••••lob_key'" in text
    assert "東京" in text
    await select(panel, ids["waiting"], ids["failed"])
    panel.actions_.copy.trigger()
    await until(lambda: len(said) == 2)
    assert QGuiApplication.clipboard().text().count("curl --request") == 2


@with_panel
async def test_only_what_is_finished_is_deleted_and_it_is_asked_first(
    panel: OutboxPanel, box: Outbox, ids: dict[str, int]
) -> None:
    said = toasts(panel)
    await select(panel, ids["delivered"], ids["waiting"], ids["failed"])
    panel.actions_.delete.trigger()
    await answer("Cancel")
    panel.actions_.delete.trigger()
    question = await answer("Delete 2 deliveries")
    assert "for good" in question.informativeText()
    await until(lambda: said == ["2 deliveries deleted."])
    assert set(box.ids()) == set(ids.values()) - {ids["delivered"], ids["failed"]}
    await until(lambda: panel.list.table.selected_ids() == [ids["waiting"]])


@with_panel
async def test_the_pause_button_pauses_and_resumes(panel: OutboxPanel, box: Outbox) -> None:
    panel.list._pause.click()
    await until(lambda: not box.paused)
    await until(lambda: panel.list._pause.text() == "Pause")
    panel.list._pause.click()
    await until(lambda: panel.list._pause.text() == "Resume")
    assert box.paused


@with_panel
async def test_a_change_that_fails_is_told(panel: OutboxPanel, ids: dict[str, int]) -> None:
    said = toasts(panel)
    await select(panel, ids["waiting"])
    panel.actions_._service.outbox.close()  # type: ignore[union-attr]
    panel.actions_.retry.trigger()
    await until(lambda: said)
    assert said == ["The outbox is closed."]
