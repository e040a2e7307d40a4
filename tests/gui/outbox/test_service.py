"""The service with a real outbox file, a real receiver and a real dispatcher."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hookstudio.core.delivery.delivery import Change
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError
from hookstudio.core.receiver.script import parse
from hookstudio.core.receiver.server import Receiver
from hookstudio.core.request.rendered import RenderedRequest, RenderedText
from hookstudio.gui.outbox.change_relay import ChangeRelay
from hookstudio.gui.outbox.service import OutboxService
from tests.gui.waiting import until

Test = Callable[..., Awaitable[None]]


def with_service(test: Test) -> Test:
    """The test takes a service, and a receiver or a folder if it wants.

    They are no fixtures: the service's timer starts tasks, and between the phases of a test there
    is no loop to start them on.
    """
    names = inspect.signature(test).parameters

    async def run(qapp: QApplication, tmp_path: Path) -> None:
        receiver, service = Receiver(), OutboxService(tmp_path)
        await receiver.start(0)
        given = {"service": service, "receiver": receiver, "tmp_path": tmp_path}
        try:
            await test(**{name: given[name] for name in names})
        finally:
            await service.close()
            await receiver.close()

    run.__name__, run.__doc__ = test.__name__, test.__doc__
    return run


def message(receiver: Receiver) -> NewMessage:
    url = f"http://127.0.0.1:{receiver.port}/"
    return NewMessage(
        RenderedRequest(
            webhook="order",
            user="ada",
            language=None,
            method="POST",
            url=RenderedText("url", url),
            headers=(),
            body=RenderedText("body", "{}"),
        )
    )


@with_service
async def test_it_opens_off_the_ui_thread_and_sends_what_is_queued(
    service: OutboxService, receiver: Receiver
) -> None:
    heard: list[str] = []
    service.ready.connect(lambda: heard.append("ready"))
    opening = asyncio.ensure_future(service.opened())
    assert service.outbox is None
    outbox = await opening
    assert heard == ["ready"]
    assert not service.dispatching  # nothing is to be sent, so nobody needs the client
    delivery = await service.run(outbox.add(message(receiver)))
    await until(lambda: service.counts.get(State.DELIVERED))
    assert service.dispatching
    assert len(receiver.requests) == 1
    assert (await service.read(lambda box: box.get(delivery.id))).state is State.DELIVERED


@with_service
async def test_where_nothing_was_sent_nothing_is_opened_until_another_program_sends(
    service: OutboxService, tmp_path: Path
) -> None:
    looked: list[None] = []
    service.absent_found.connect(lambda: looked.append(None))
    service.start()
    await until(lambda: looked)
    assert service.absent
    assert service.outbox is None
    Outbox.open(tmp_path).close()
    await until(lambda: service.outbox)


@with_service
async def test_changes_come_together(service: OutboxService, receiver: Receiver) -> None:
    outbox = await service.opened()
    await service.run(outbox.set_paused(True))
    await until(lambda: service.paused)
    heard: list[Change] = []
    service.changed.connect(heard.append)
    futures = [outbox.add(message(receiver)) for _ in range(300)]
    ids = {(await service.run(future)).id for future in futures}
    # One without ids, from a look for others' changes, stands for all before it.
    await until(
        lambda: (
            any(not change.ids for change in heard)
            or set().union(*(change.ids for change in heard)) == ids
        )
    )
    assert len(heard) < 20


async def test_too_many_ids_become_any(qapp: QApplication) -> None:
    relay = ChangeRelay(asyncio.get_running_loop())
    heard: list[Change] = []
    relay.arrived.connect(heard.append)
    relay.hear(Change(frozenset(range(1_001))))
    await until(lambda: heard)
    relay.hear(Change(frozenset({1})))
    relay.hear(Change(frozenset({2})))
    await until(lambda: len(heard) == 2)
    assert heard == [Change(), Change(frozenset({1, 2}))]


@with_service
async def test_a_pause_is_told_whoever_paused(service: OutboxService, tmp_path: Path) -> None:
    heard: list[bool] = []
    service.paused_changed.connect(heard.append)
    await service.opened()
    other = Outbox.open(tmp_path)
    other.set_paused(True).result()
    await until(lambda: heard == [True])
    other.set_paused(False).result()
    await until(lambda: heard == [True, False])
    assert not service.paused
    other.close()


@with_service
async def test_two_services_share_one_outbox(
    service: OutboxService, receiver: Receiver, tmp_path: Path
) -> None:
    receiver.script = parse("503,200")
    outbox = await service.opened()
    delivery = await service.run(outbox.add(message(receiver)))
    await until(lambda: service.counts.get(State.WAITING))
    second = OutboxService(tmp_path)
    try:
        await second.opened()
        await until(lambda: second.counts.get(State.WAITING))
        assert not second.dispatching
        assert second.outbox is not None
        await second.run(second.outbox.retry_now([delivery.id]))
        await until(lambda: second.counts.get(State.DELIVERED))
        assert not second.dispatching
        assert len(receiver.requests) == 2
    finally:
        await second.close()


@with_service
async def test_who_is_left_takes_the_role(
    service: OutboxService, receiver: Receiver, tmp_path: Path
) -> None:
    receiver.script = parse("503,200")
    outbox = await service.opened()
    await service.run(outbox.add(message(receiver)))
    await until(lambda: service.counts.get(State.WAITING))
    second = OutboxService(tmp_path)
    try:
        await second.opened()
        await until(lambda: second.counts.get(State.WAITING))
        await service.close()
        await until(lambda: second.dispatching)
        assert not service.dispatching
    finally:
        await second.close()


@with_service
async def test_an_outbox_that_cannot_be_opened_is_told_and_tried_again(
    service: OutboxService, tmp_path: Path
) -> None:
    heard: list[str] = []
    service.failed.connect(heard.append)
    (tmp_path / "outbox.db").symlink_to(tmp_path / "elsewhere.db")
    service.start()
    await until(lambda: heard)
    assert "must not be a link" in heard[0]
    with pytest.raises(OutboxError):
        await service.opened()
    (tmp_path / "outbox.db").unlink()
    assert await service.opened() is service.outbox
    assert service.problem == ""


async def test_closing_at_once_leaves_nothing_open(qapp: QApplication, tmp_path: Path) -> None:
    made = OutboxService(tmp_path)
    made.start()
    await made.close()
    with pytest.raises(OutboxError):
        await made.opened()
