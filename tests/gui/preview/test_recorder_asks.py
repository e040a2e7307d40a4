"""The recorder asks before each fetch; what is not allowed contacts nobody."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from hookstudio.core.liquid.result import ConnectedContentCall
from hookstudio.core.secrets import MemoryStore
from hookstudio.core.settings import NetworkSettings
from hookstudio.gui.preview.recorder import Recorder
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from tests.gui.waiting import until

CALL = ConnectedContentCall("http://10.255.255.1/rates", "GET", {}, "", credential="shop")
KEY = (CALL.method, CALL.url)


@pytest.fixture
async def recorder(session: Session) -> AsyncIterator[Recorder]:
    tasks = Tasks()
    network = NetworkSettings(proxy="none")
    secrets = MemoryStore({"shop": "ada:hunter-2"})
    yield Recorder(session, tasks, secrets=secrets, network=lambda: network)
    await tasks.close()


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ("Nothing was sent: no.", "Nothing was sent: no."),
        (None, "Nothing was asked and nothing was recorded."),
    ],
)
async def test_what_is_not_allowed_is_not_fetched(
    recorder: Recorder, answer: str | None, problem: str
) -> None:
    asked = []

    async def allow(call: ConnectedContentCall) -> str | None:
        asked.append(call)
        return answer

    recorder.allow = allow
    recorder.record(CALL)
    await until(lambda: not recorder.is_running(KEY))
    assert (asked, recorder.problem(KEY)) == ([CALL], problem)


async def test_an_address_that_nobody_agreed_to_is_not_dialled(recorder: Recorder) -> None:
    recorder.record(CALL)
    await until(lambda: not recorder.is_running(KEY))
    assert "10.255.255.1 is a private address, and nobody has agreed" in recorder.problem(KEY)
