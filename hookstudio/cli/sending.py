"""Sending from the command line: the first attempt at once, retries by whoever sends then."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

from hookstudio.cli.environment import Environment
from hookstudio.cli.objects import finding_object
from hookstudio.cli.places import Place
from hookstudio.cli.terminal import visible_line
from hookstudio.core.delivery.carrier import Carrier
from hookstudio.core.delivery.courier import Courier
from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.dispatcher import ProjectSecrets, network_carrier, role_lock
from hookstudio.core.delivery.first_attempt import FirstAttempt, Sent
from hookstudio.core.delivery.host_gates import Limits
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.state import State
from hookstudio.core.findings import Finding, Severity
from hookstudio.core.secrets import EnvironmentStore
from hookstudio.core.settings import Settings
from hookstudio.core.trust.store import TrustStore

POLL_S = 0.2


def open_outbox(environment: Environment, *, as_json: bool) -> Outbox:
    """The user's outbox; what happened to its file is told on stderr, as JSON as a finding too."""
    outbox = Outbox.open()
    for note in outbox.notes:
        if as_json:
            rule = note.code.lower()
            finding = Finding(rule, Severity.WARNING, note.message, code=note.code)
            environment.write_object(finding_object(finding, Place("")))
        environment.complain(visible_line(f"{note.message} [{note.code}]"))
    return outbox


def project_secrets(folder: Path, environment: Environment) -> ProjectSecrets:
    """The keyring's secrets, with those of the environment before them."""
    return ProjectSecrets(folder, lambda store: EnvironmentStore(store, environment.variables))


class CommandSender:
    """One send of the command line, which may run beside a studio."""

    def __init__(
        self,
        outbox: Outbox,
        environment: Environment,
        trust: TrustStore,
        settings: Callable[[], Settings] = Settings.load,
    ) -> None:
        assert outbox.folder is not None
        self.outbox = outbox
        self._carrier: Carrier = network_carrier(
            outbox, project_secrets(outbox.folder, environment), settings, trust=trust
        )

    async def send(self, message: NewMessage) -> Sent:
        """Queue it and make the first attempt; when cancelled, that is recorded as unknown."""
        return await FirstAttempt(self.outbox, self._carrier).send(message)

    async def wait(self, delivery: Delivery, tell: Callable[[Delivery], None]) -> Delivery:
        """Stay until the delivery has ended or is blocked; sends what is due if nobody else does.

        `tell` gets the delivery after each change.
        """
        assert self.outbox.folder is not None
        lock = role_lock(self.outbox.folder)
        courier: Courier | None = None
        running: asyncio.Task[None] | None = None
        try:
            while not (delivery.state.ended or delivery.state is State.BLOCKED):
                if courier is None and lock.acquire():
                    courier = Courier(
                        self.outbox,
                        self._carrier,
                        random=Random().random,  # noqa: S311 - no secret hangs on it
                        read_limits=Limits.stored,
                    )
                    running = asyncio.ensure_future(courier.run())
                await asyncio.sleep(POLL_S)
                now = self._again(delivery)
                if now != delivery:
                    delivery = now
                    tell(delivery)
        finally:
            if courier is not None and running is not None:
                courier.stop()
                with suppress(asyncio.CancelledError):
                    await running
                courier.lease.release()
            lock.release()
        return delivery

    def _again(self, delivery: Delivery) -> Delivery:
        return self.outbox.get(delivery.id) or delivery
