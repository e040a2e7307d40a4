"""Dispatcher: the one program at a time that sends what the outbox holds.

The role is a lock of the kernel's; who does not get it only queues, and takes over when the holder
ends. The courier has a thread and a loop of its own, so that a window never waits for it.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from hookstudio.core.delivery.attempt import Surroundings, attempt
from hookstudio.core.delivery.carrier import Carrier, Secrets
from hookstudio.core.delivery.courier import POLL_S, Courier
from hookstudio.core.delivery.file_lock import FileLock
from hookstudio.core.delivery.host_gates import Limits
from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.result import Attempt
from hookstudio.core.delivery.stamp import Stamp
from hookstudio.core.request.address_class import Reach
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.secrets import KeyringStore, SecretStore, fingerprint_key
from hookstudio.core.settings import NetworkSettings, Settings
from hookstudio.core.trust.decision import permit
from hookstudio.core.trust.store import TrustStore

ROLE = "outbox.dispatcher"
KEYRING_NAME = "outbox"

NetworkOf = Callable[[str, str], NetworkSettings]
"""The settings for the project in that folder, and an environment's slug."""


class ProjectSecrets:
    """The keyring's secrets of each project. `wrap` may look elsewhere first."""

    def __init__(
        self, folder: Path, wrap: Callable[[SecretStore], SecretStore] = lambda store: store
    ) -> None:
        self._file = folder / "fingerprint.key"
        self._wrap = wrap
        self._key: bytes | None = None

    def store(self, project: str) -> SecretStore:
        return self._wrap(KeyringStore(project))

    async def key(self) -> bytes:
        if self._key is None:
            self._key = await fingerprint_key(KeyringStore(KEYRING_NAME), self._file)
        return self._key


class NetworkSender:
    """Sends over the network, with the user's settings of that moment for the project.

    `passphrases` has those of clients' keys, which no message holds.
    """

    def __init__(self, settings: NetworkOf, passphrases: Secrets) -> None:
        self._settings = settings
        self._passphrases = passphrases

    async def __call__(
        self,
        request: RenderedRequest,
        *,
        project: str,
        secrets: SecretStore,
        number: int,
        stamp: Stamp,
        reach: Reach,
    ) -> Attempt:
        return await attempt(
            request,
            secrets=secrets,
            settings=self._settings(project, request.environment),
            number=number,
            surroundings=Surroundings(reach=reach),
            stamp=stamp,
            passphrases=self._passphrases.store(project),
        )


def network_carrier(
    outbox: Outbox,
    secrets: Secrets,
    settings: Callable[[], Settings] = Settings.load,
    trust: TrustStore | None = None,
) -> Carrier:
    """A carrier to the real network, with real jitter and the settings of each moment."""
    random = Random().random  # noqa: S311 - no secret hangs on it

    def network(project: str, environment: str) -> NetworkSettings:
        return settings().network_for(project, environment)

    return Carrier(
        NetworkSender(network, secrets),
        secrets,
        outbox.clock,
        random,
        None if trust is None else partial(permit, trust),
        lambda *place: network(*place).tls,
    )


def role_lock(folder: Path) -> FileLock:
    """The lock of the dispatcher's role."""
    return FileLock(folder / ROLE)


class Dispatcher:
    """A courier on a thread, as long as this program has the role.

    `limits` None: those of the settings, also when they change. `on_problem` is called on that
    thread with why nothing is sent, and with "" when that is over.
    """

    def __init__(
        self,
        outbox: Outbox,
        carrier: Carrier,
        *,
        limits: Limits | None = None,
        on_problem: Callable[[str], None] = lambda _: None,
    ) -> None:
        assert outbox.folder is not None
        self._outbox = outbox
        self._carrier = carrier
        self._limits = limits
        self._on_problem = on_problem
        self._lock = role_lock(outbox.folder)
        self._stop = threading.Event()
        self._courier: Courier | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = threading.Thread(target=self._serve, name="dispatcher", daemon=True)

    @property
    def active(self) -> bool:
        """Whether this program is the one that sends."""
        return self._lock.held

    @property
    def problem(self) -> str:
        """Why nothing is sent; empty when all is well or another program sends."""
        return self._courier.problem if self._courier else ""

    def start(self) -> None:
        """Begin, or wait for the role."""
        self._thread.start()

    def resume(self) -> None:
        """Try again after a problem."""
        self._call(lambda courier: courier.resume())

    def close(self) -> None:
        """Stop what is under way, record that, and give the role back. Blocks for a moment."""
        self._stop.set()
        self._call(lambda courier: courier.stop())
        if self._thread.is_alive():
            self._thread.join()

    def _call(self, action: Callable[[Courier], None]) -> None:
        loop, courier = self._loop, self._courier
        if loop is None or courier is None:
            return
        try:
            loop.call_soon_threadsafe(action, courier)
        except RuntimeError:
            return  # the loop ended by itself meanwhile

    def _serve(self) -> None:
        while not self._stop.is_set():
            if self._lock.acquire():
                try:
                    asyncio.run(self._run())
                finally:
                    self._lock.release()
                return
            self._stop.wait(POLL_S)

    async def _run(self) -> None:
        courier = Courier(
            self._outbox,
            self._carrier,
            random=Random().random,  # noqa: S311 - no secret hangs on it
            limits=self._limits,
            read_limits=Limits.stored if self._limits is None else None,
            on_problem=self._on_problem,
        )
        self._loop, self._courier = asyncio.get_running_loop(), courier
        try:
            if not self._stop.is_set():
                await courier.run()
        finally:
            self._loop = None
            courier.lease.release()
