"""An outbox on disk with a clock that tests turn, and requests to put into it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.schedule import BRAZE, Policy
from hookstudio.core.request.rendered import RenderedHeader, RenderedRequest, RenderedText

NOON_MS = 1_790_000_000_000


class HandClock:
    """Both clocks stand still until a test moves them."""

    def __init__(self) -> None:
        self.boot = "boot-1"
        self.wall = NOON_MS
        self.elapsed = 5_000_000

    def now_ms(self) -> int:
        return self.wall

    def elapsed_ms(self) -> int:
        return self.elapsed

    def pass_time(self, seconds: float) -> None:
        """Time goes by, as it does."""
        self.wall += round(seconds * 1000)
        self.elapsed += round(seconds * 1000)

    def set_wall(self, seconds: float) -> None:
        """Someone sets the clock by so much."""
        self.wall += round(seconds * 1000)

    def reboot(self, boot: str, off_s: float = 0) -> None:
        self.boot, self.elapsed = boot, 1_000
        self.wall += round(off_s * 1000)


def request(
    url: str = "http://127.0.0.1:8600/a", body: str = '{"a":1}', user: str = "ada", **more: object
) -> RenderedRequest:
    """A rendered request that may be sent."""
    headers = (
        RenderedHeader("Content-Type", RenderedText("headers[0].value", "application/json")),
    )
    return RenderedRequest(
        webhook="order", user=user, language=None, method="POST", url=RenderedText("url", url),
        headers=headers, body=RenderedText("body", body), **more,  # type: ignore[arg-type]
    )  # fmt: skip


def message(policy: Policy = BRAZE, **fields: object) -> NewMessage:
    """A message to queue."""
    return NewMessage(request(**fields), policy)  # type: ignore[arg-type]


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def outbox(folder: Path, clock: HandClock) -> Iterator[Outbox]:
    box = Outbox.open(folder, clock)
    yield box
    box.close()
