"""A desk of secrets on the test project, with a keyring that does what the test wants."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest

from hookstudio.core.errors import KeyringError
from hookstudio.core.project.webhook import Header
from hookstudio.core.secrets import MemoryStore, RunStore, Secret
from hookstudio.gui.secrets.secret_desk import SecretDesk
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme


class Keyring(MemoryStore):
    """Holds `lob`; `error` is raised by every call, `hanging` lets none come back."""

    def __init__(self) -> None:
        super().__init__({"lob": "canary-value"})
        self.error: KeyringError | None = None
        self.hanging = False

    async def get(self, name: str) -> Secret:
        await self.ready()
        return await super().get(name)

    async def set(self, name: str, value: str) -> None:
        await self.ready()
        await super().set(name, value)

    async def delete(self, name: str) -> None:
        await self.ready()
        await super().delete(name)

    async def ready(self) -> None:
        if self.hanging:
            await asyncio.Event().wait()
        if self.error is not None:
            raise self.error


@dataclass(frozen=True)
class Room:
    """What a test of the secrets works with."""

    keyring: Keyring
    store: RunStore
    desk: SecretDesk
    session: Session
    errors: list[BaseException]


@pytest.fixture
async def room(session: Session, theme: Theme) -> AsyncIterator[Room]:
    """The first webhook names the secrets `lob` and `shop`."""
    headers = (Header("X-Key", "{{secret.lob}}{{secret.shop}}"),)
    session.edit_webhook(lambda webhook: replace(webhook, headers=headers), "Edit")
    keyring = Keyring()
    store = RunStore(keyring)
    errors: list[BaseException] = []
    tasks = Tasks(errors.append)
    desk = SecretDesk(session, theme, tasks, store)
    yield Room(keyring, store, desk, session, errors)
    await tasks.close()
    desk.bar.deleteLater()
    desk.deleteLater()
    assert errors == []
