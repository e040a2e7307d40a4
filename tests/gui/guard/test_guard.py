"""The guard in a window: what it asks, what it remembers, and what it lets through."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hookstudio.core.delivery.looking_up import Whereabouts
from hookstudio.core.liquid.result import ConnectedContentCall
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.folder import Project
from hookstudio.core.request.address_class import AddressClass
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.worker import RenderJob, RenderWorker
from hookstudio.core.trust.demands import demands_of
from hookstudio.core.trust.store import TrustState, TrustStore
from hookstudio.gui.guard.guard import GO, Guard
from hookstudio.gui.guard.send_dialog import SendDialog
from hookstudio.gui.guard.trust_dialog import TrustDialog
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from tests.gui.waiting import until
from tests.layout_checks import faults

OUTSIDE = "https://api.example.com/orders"
WITH_SECRET = "https://api.example.com/{{secret.shop_key}}"


class Rig:
    """A guard in a window of its own, on the session's project."""

    def __init__(self, qtbot: QtBot, session: Session, theme: Theme, file: Path) -> None:
        self.session = session
        self.store = TrustStore(file)
        self.folder = str(session.workspace.project.root)
        self.tasks = Tasks()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 600)
        self.window.show()
        self.address: AddressClass | None = AddressClass.PUBLIC
        self.proxy = ""
        self.guard = Guard(
            session, self.tasks, theme, self.folder, look_up=self._look_up, trust_file=file
        )
        self.guard.bar.setParent(self.window)
        self.guard.set_window(self.window)

    async def _look_up(self, _url: str) -> Whereabouts:
        return Whereabouts(self.address, self.proxy)

    def trust(self) -> None:
        self.store.trust(self.folder, demands_of(self.session.workspace))

    async def trusted(self) -> None:
        """Trust the project as it is, and let the guard see it."""
        self.trust()
        self.guard.start()
        await until(lambda: self.guard._trusted)

    @property
    def state(self) -> TrustState:
        return self.store.state(self.folder, demands_of(self.session.workspace))

    def dialogs(self) -> list[QDialog]:
        return [each for each in self.window.findChildren(QDialog) if each.isVisible()]

    async def answering(self, work: Awaitable[str | None], *answers: str) -> str | None:
        """Do the work while each dialog in turn is answered by the button of that text."""
        task = asyncio.ensure_future(work)
        for answer in answers:
            await until(lambda: self.dialogs() or task.done())
            assert not task.done(), f"nothing was asked; {answer!r} was to be answered"
            press(self.dialogs()[-1], answer)
            await asyncio.sleep(0)
        result = await asyncio.wait_for(task, 10)
        assert not self.dialogs()
        return result


def press(dialog: QWidget, text: str) -> None:
    buttons = dialog.findChildren(QPushButton)
    next(each for each in buttons if each.text().replace("&", "") == text).click()


def default_of(dialog: QWidget) -> str:
    """What Enter chooses."""
    buttons = dialog.findChildren(QPushButton)
    return next(each.text().replace("&", "") for each in buttons if each.isDefault())


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


@pytest_asyncio.fixture
async def rig(qtbot: QtBot, session: Session, theme: Theme, tmp_path: Path) -> AsyncIterator[Rig]:
    made = Rig(qtbot, session, theme, tmp_path / "trust.json")
    yield made
    await made.tasks.close()


Render = Callable[[str], Awaitable[RenderedRequest]]


@pytest.fixture
def render(session: Session, worker: RenderWorker) -> Render:
    """The request that the selected webhook makes with that URL, which it gets."""

    async def rendered(url: str) -> RenderedRequest:
        session.edit_webhook(lambda w: replace(w, url=url), "Edit")
        assert session.webhook is not None
        assert session.user is not None
        context = session.workspace.context()
        job = RenderJob(session.webhook, session.user, context)
        return await asyncio.wrap_future(worker.submit(job))

    return rendered


async def test_a_project_from_elsewhere_says_so_and_asks_before_it_sends(
    rig: Rig, render: Render
) -> None:
    rig.guard.start()
    await until(lambda: rig.guard.bar.text)
    assert "nothing is sent from it" in rig.guard.bar.text
    request = await render(OUTSIDE)
    assert await rig.answering(rig.guard.allow(request), "Not now") is None
    assert rig.state is TrustState.NEW
    assert await rig.answering(rig.guard.allow(request), "Trust the project", "Send") == GO
    assert rig.state is TrustState.TRUSTED
    assert rig.guard.bar.text == ""


async def test_closing_a_question_is_a_no(rig: Rig, render: Render) -> None:
    task = asyncio.ensure_future(rig.guard.allow(await render(OUTSIDE)))
    await until(rig.dialogs)
    rig.dialogs()[0].close()
    assert await asyncio.wait_for(task, 10) is None
    assert rig.state is TrustState.NEW


async def test_the_question_says_what_would_go_where(rig: Rig, render: Render) -> None:
    request = await render(WITH_SECRET)
    task = asyncio.ensure_future(rig.guard.allow(request))
    await until(rig.dialogs)
    told = texts(rig.dialogs()[0])
    assert "https://api.example.com" in told
    assert "shop_key, sent to https://api.example.com" in told
    assert "x-plan" in told
    assert faults(rig.dialogs()[0]) == []
    press(rig.dialogs()[0], "Trust the project")
    await until(lambda: [each for each in rig.dialogs() if isinstance(each, SendDialog)])
    told = texts(rig.dialogs()[-1])
    assert "Send to api.example.com?" in told
    assert "shop_key" in told
    assert faults(rig.dialogs()[-1]) == []
    press(rig.dialogs()[-1], "Send")
    assert await asyncio.wait_for(task, 10) == GO


async def test_a_yes_to_a_host_is_remembered_and_a_no_is_not(rig: Rig, render: Render) -> None:
    request = await render(OUTSIDE)
    await rig.trusted()
    assert await rig.answering(rig.guard.allow(request), "Cancel") is None
    assert await rig.answering(rig.guard.allow(request), "Send") == GO
    assert await rig.answering(rig.guard.allow(request)) == GO
    other = await render("https://other.example.com/")
    assert await rig.answering(rig.guard.allow(other), "Send") == GO


async def test_a_secret_that_a_host_did_not_get_before_is_asked_about(
    rig: Rig, render: Render
) -> None:
    await rig.trusted()
    assert await rig.answering(rig.guard.allow(await render(OUTSIDE)), "Send") == GO
    request = await render(WITH_SECRET)
    task = asyncio.ensure_future(rig.guard.allow(request))
    await until(rig.dialogs)
    assert "It did not get these secrets before." in texts(rig.dialogs()[0])
    assert "shop_key (new)" in texts(rig.dialogs()[0])
    press(rig.dialogs()[0], "Send")
    assert await asyncio.wait_for(task, 10) == GO


async def test_to_this_computer_nothing_is_asked(rig: Rig, render: Render) -> None:
    request = await render("http://127.0.0.1:8600/")
    rig.trust()
    assert await rig.answering(rig.guard.allow(request)) == GO


async def test_a_host_in_a_private_network_is_named_as_such(rig: Rig, render: Render) -> None:
    request = await render("https://intranet.example.com/")
    rig.trust()
    rig.address = AddressClass.PRIVATE
    task = asyncio.ensure_future(rig.guard.allow(request))
    await until(rig.dialogs)
    assert "Its address is a private address" in texts(rig.dialogs()[0])
    assert default_of(rig.dialogs()[0]) == "Cancel"
    press(rig.dialogs()[0], "Send")
    assert await asyncio.wait_for(task, 10) == GO
    rig.address = AddressClass.LINK_LOCAL
    assert await rig.answering(rig.guard.allow(request), "Cancel") is None


async def test_through_a_proxy_the_question_says_what_is_not_known(
    rig: Rig, render: Render
) -> None:
    request = await render(OUTSIDE)
    rig.trust()
    rig.address, rig.proxy = None, "proxy.example:3128"
    task = asyncio.ensure_future(rig.guard.allow(request))
    await until(rig.dialogs)
    told = texts(rig.dialogs()[0])
    assert "The proxy proxy.example:3128 looks the host up" in told
    assert default_of(rig.dialogs()[0]) == "Send"
    press(rig.dialogs()[0], "Send")
    assert await asyncio.wait_for(task, 10) == GO


async def test_a_clouds_metadata_is_refused_without_a_question(rig: Rig, render: Render) -> None:
    request = await render("http://169.254.169.254/latest")
    rig.trust()
    told = await rig.answering(rig.guard.allow(request))
    assert told is not None
    assert "never sends there" in told


async def test_a_computed_host_never_gets_a_secret(rig: Rig, render: Render) -> None:
    request = await render("https://{{${user_id}}}.example.com/{{secret.shop_key}}")
    rig.trust()
    told = await rig.answering(rig.guard.allow(request))
    assert told is not None
    assert "never gets a secret" in told


async def test_what_the_user_edits_stays_trusted(rig: Rig, render: Render) -> None:
    await rig.trusted()
    request = await render("https://new.example.com/")
    assert await rig.answering(rig.guard.allow(request), "Send") == GO
    assert rig.guard.bar.text == ""


async def test_what_a_pull_brings_in_is_asked_about_again(rig: Rig, session: Session) -> None:
    await rig.trusted()
    theirs = Project.open(session.workspace.project.root)
    theirs.save_webhook(replace(theirs.webhooks["other"], url="https://evil.example.com/"))
    session.announce(session.workspace.check_disk().reloaded)
    await until(lambda: rig.guard.bar.text)
    assert "On disk this project now asks" in rig.guard.bar.text
    press(rig.guard.bar, "Review the changes…")
    await until(rig.dialogs)
    assert isinstance(rig.dialogs()[0], TrustDialog)
    told = texts(rig.dialogs()[0]).splitlines()
    assert told[told.index("https://evil.example.com") - 1] == "new"
    press(rig.dialogs()[0], "Trust the project")
    await until(lambda: not rig.guard.bar.text)
    assert rig.state is TrustState.TRUSTED


async def test_an_edit_after_a_pull_does_not_trust_the_pull(rig: Rig, session: Session) -> None:
    await rig.trusted()
    theirs = Project.open(session.workspace.project.root)
    theirs.save_webhook(replace(theirs.webhooks["other"], url="https://evil.example.com/"))
    session.announce(session.workspace.check_disk().reloaded)
    session.edit_webhook(lambda w: replace(w, name="Mine"), "Edit")
    rig.guard.keep()
    await until(lambda: rig.guard.bar.text)
    rig.guard.keep()
    await until(lambda: not rig.tasks._running)
    assert rig.state is TrustState.CHANGED


async def test_what_was_saved_is_trusted_for_the_command_line_too(
    rig: Rig, session: Session
) -> None:
    await rig.trusted()
    session.edit_webhook(lambda w: replace(w, url="https://new.example.com/"), "Edit")
    assert rig.state is TrustState.CHANGED
    session.workspace.save()
    rig.guard.keep()
    await until(lambda: rig.state is TrustState.TRUSTED)


async def test_production_asks_each_time_and_no_is_the_default(
    rig: Rig, session: Session, render: Render
) -> None:
    live = Environment("live", "Live", production=True)
    session.perform(lambda workspace: workspace.add_environment(live, "Add"))
    request = replace(await render(OUTSIDE), environment="live")
    rig.trust()
    for _ in range(2):
        task = asyncio.ensure_future(rig.guard.allow(request))
        await until(rig.dialogs)
        dialog = rig.dialogs()[0]
        assert "Live is a production environment" in texts(dialog)
        assert "Live (production)" in texts(dialog)
        default = next(each for each in dialog.findChildren(QPushButton) if each.isDefault())
        assert default.text() == "Cancel"
        press(dialog, "Send to production")
        assert await asyncio.wait_for(task, 10) == GO


async def test_a_call_is_asked_about_like_a_send(rig: Rig, session: Session) -> None:
    body = "{% connected_content https://rates.example.com/x :save r %}"
    session.edit_webhook(lambda w: replace(w, url=OUTSIDE + body), "Edit")
    rig.trust()
    call = ConnectedContentCall("https://rates.example.com/x", "GET", {}, "")
    assert await rig.answering(rig.guard.allow_call(call), "Cancel") is None
    assert await rig.answering(rig.guard.allow_call(call), "Send") == GO
    assert await rig.answering(rig.guard.allow_call(call)) == GO
