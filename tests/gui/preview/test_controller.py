"""The controller with a real renderer in its own process, on the studio's loop."""

from __future__ import annotations

import os
import signal
from dataclasses import replace

import pytest

from hookstudio.core.project.webhook import RawBody
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.worker import RenderWorker
from hookstudio.gui.preview.controller import PreviewController
from hookstudio.gui.session import Session
from tests.gui.waiting import until


@pytest.fixture
def seen(controller: PreviewController) -> list[RenderedRequest | None]:
    """What was shown, in order."""
    shown: list[RenderedRequest | None] = []
    controller.request_ready.connect(shown.append)
    return shown


def set_url(session: Session, url: str) -> None:
    session.edit_webhook(lambda webhook: replace(webhook, url=url), "Edit the URL")


async def test_the_first_rendering_is_of_what_is_selected(controller: PreviewController) -> None:
    controller.refresh()
    request = await controller.newest()
    assert request is controller.current
    assert request is not None
    assert (request.webhook, request.user) == ("order", "ada")
    assert request.url.text == "http://127.0.0.1:8600/orders/42"
    assert '"name": "Ada"' in request.body.text


async def test_an_edit_is_rendered(controller: PreviewController, session: Session) -> None:
    controller.refresh()
    await controller.newest()
    set_url(session, "https://example.com/{{${first_name}}}")
    assert controller.stale
    request = await controller.newest()
    assert request is not None
    assert request.url.text == "https://example.com/Ada"
    assert not controller.stale


async def test_of_many_edits_the_last_one_wins(
    controller: PreviewController, session: Session, seen: list[RenderedRequest | None]
) -> None:
    controller.refresh()
    await controller.newest()
    for number in range(100):
        set_url(session, f"https://example.com/{number}")
    request = await controller.newest()
    assert request is not None
    assert request.url.text == "https://example.com/99"
    assert len(seen) < 10
    numbers = [r.url.text for r in seen if r is not None]
    assert numbers == sorted(numbers, key=lambda url: int(url.rpartition("/")[2] or -1))


async def test_another_user_and_a_custom_one_are_followed(
    controller: PreviewController, session: Session
) -> None:
    controller.refresh()
    session.select(user="grace")
    request = await controller.newest()
    assert request is not None
    assert (request.user, request.language) == ("grace", "fr")
    custom = replace(session.workspace.users["ada"], sections={"attributes": {"user_id": "7"}})
    session.set_user_override(custom)
    request = await controller.newest()
    assert request is not None
    assert request.url.text.endswith("/orders/7")


async def test_a_language_can_be_forced(controller: PreviewController, session: Session) -> None:
    session.select(user="grace")
    session.force_language("")
    controller.refresh()
    request = await controller.newest()
    assert request is not None
    assert request.language is None
    session.force_language("fr")
    session.select(user="ada")
    request = await controller.newest()
    assert request is not None
    assert request.language == "fr"


async def test_a_result_for_another_webhook_is_never_shown(
    controller: PreviewController, session: Session, seen: list[RenderedRequest | None]
) -> None:
    controller.refresh()
    session.select(webhook="other")
    await controller.newest()
    assert [r.webhook for r in seen if r is not None] == ["other"]


async def test_nothing_selected_is_no_request(
    controller: PreviewController, session: Session, seen: list[RenderedRequest | None]
) -> None:
    session.select(webhook="gone")
    assert await controller.newest() is None
    assert seen[-1] is None


async def test_the_receivers_port_is_filled_in(controller: PreviewController) -> None:
    controller.set_receiver_port(8611)
    request = await controller.newest()
    assert request is not None
    assert request.url.text.startswith("http://127.0.0.1:8611/")


SLOW = (
    "{% for i in (1..300) %}{% for j in (1..300) %}"
    "{{ 'x' | md5 | sha1 | sha2 | md5 | sha1 | sha2 | md5 | sha1 | sha2 }}{% endfor %}{% endfor %}"
)


def set_body(session: Session, text: str) -> None:
    session.edit_webhook(lambda webhook: replace(webhook, body=RawBody(text)), "Edit the body")


async def test_a_rendering_that_takes_long_is_announced_and_stopped(session: Session) -> None:
    with RenderWorker(deadline_s=0.6) as worker:
        controller = PreviewController(session, worker)
        busy: list[bool] = []
        controller.refresh()
        await controller.newest()
        controller.busy_changed.connect(busy.append)
        set_body(session, SLOW)
        request = await controller.newest()
        assert request is not None
        assert [f.rule for f in request.errors] == ["render_timeout"]
        assert busy == [True, False]
        controller.close()


async def test_what_is_typed_while_a_slow_rendering_runs_is_rendered_next(session: Session) -> None:
    with RenderWorker(deadline_s=0.6) as worker:
        controller = PreviewController(session, worker)
        set_body(session, SLOW)
        set_body(session, "{{${first_name}}}")
        request = await controller.newest()
        assert request is not None
        assert request.body.text == "Ada"
        controller.close()


async def test_a_quick_rendering_is_not_announced(
    controller: PreviewController, session: Session
) -> None:
    controller.refresh()
    await controller.newest()
    busy: list[bool] = []
    controller.busy_changed.connect(busy.append)
    set_url(session, "https://example.com/")
    await controller.newest()
    assert busy == []


async def test_a_renderer_that_is_closed_is_told_and_can_be_tried_again(session: Session) -> None:
    worker = RenderWorker()
    worker.close()
    controller = PreviewController(session, worker)
    told: list[str] = []
    controller.failed.connect(told.append)
    controller.refresh()
    await until(lambda: told)
    assert controller.current is None
    controller.refresh()
    await until(lambda: len(told) == 2)
    controller.close()


async def test_a_killed_renderer_is_replaced(session: Session) -> None:
    with RenderWorker() as worker:
        controller = PreviewController(session, worker)
        controller.refresh()
        await controller.newest()
        before = worker.pid
        assert before is not None
        os.kill(before, signal.SIGKILL)
        set_url(session, "https://example.com/again")
        request = await controller.newest()
        assert request is not None
        assert request.url.text == "https://example.com/again"
        controller.close()


async def test_closing_wakes_whoever_waits(session: Session, worker: RenderWorker) -> None:
    controller = PreviewController(session, worker)
    controller.refresh()
    controller.close()
    assert await controller.newest() is None


async def test_a_project_without_users_is_previewed_for_nobody(
    session: Session, controller: PreviewController
) -> None:
    session.perform(lambda w: w.delete("user", "ada"))
    session.perform(lambda w: w.delete("user", "grace"))
    assert session.user is None
    request = await controller.newest()
    assert request is not None
    assert request.url.text == "http://127.0.0.1:8600/orders/"
