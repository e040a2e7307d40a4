"""Sends and what came of them; importing this adds them to `VIEWS`."""

from __future__ import annotations

from collections.abc import AsyncIterator

from PySide6.QtWidgets import QTabWidget, QWidget

from hookstudio.core.delivery.first_attempt import Sent
from hookstudio.core.delivery.state import State
from hookstudio.core.wording import tr
from hookstudio.gui.outbox.news_text import closing_text
from hookstudio.gui.question import CANCEL, Choice, ask_with_switch
from hookstudio.gui.sending.result_dialog import ResultDialog
from hookstudio.gui.studio import Studio
from tests.running_studio import until
from tests.screenshots.views import (
    dialog_shown,
    open_question,
    painted,
    start_from,
    view,
)


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
        await until(lambda: _state_of(dialog) is State.DELIVERED)
        yield dialog


@view
async def retries_used_up(studio: Studio) -> AsyncIterator[QWidget]:
    dialog, sent = await _followed(studio, "503:body=json")
    async with dialog_shown(dialog):
        for number in range(2, sent.delivery.max_attempts + 1):
            await _retry(studio, sent)
            await until(lambda: _number_of(dialog) == number)  # noqa: B023
        await until(lambda: _state_of(dialog) is State.EXHAUSTED)
        yield dialog


@view
async def held_back(studio: Studio) -> AsyncIterator[QWidget]:
    dialog, sent = await _followed(studio, "503:body=json")
    outbox = await studio.outbox.opened()
    reason = 'Secret "lob_key" is not in the keyring.'
    async with dialog_shown(dialog):
        await studio.outbox.run(outbox.block([sent.delivery.id], reason))
        await until(lambda: _state_of(dialog) is State.BLOCKED)
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
            studio.window, "Close Hook Studio?", closing_text(2), choices, tr("Do not ask again")
        ),
        "question",
    )
    box = await open_question()
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


def _state_of(dialog: ResultDialog) -> State | None:
    """What is told of the delivery, in whatever language."""
    return dialog.delivery.state if dialog.delivery is not None else None


def _number_of(dialog: ResultDialog) -> int:
    """Which attempt the window shows."""
    attempt = dialog.shown.attempt
    return attempt.number if attempt is not None else 0


async def _retry(studio: Studio, sent: Sent) -> None:
    outbox = await studio.outbox.opened()
    await studio.outbox.run(outbox.retry_now([sent.delivery.id]))
