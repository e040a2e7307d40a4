"""One program with an outbox: queues, sends, and can be killed at a named point.

Started by `nursery.py`, which forks it from a process that has imported everything already.
"""

from __future__ import annotations

import asyncio
import functools
import importlib
import inspect
import os
import resource
import signal
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from hookstudio.core.delivery.attempt import attempt
from hookstudio.core.delivery.carrier import Carrier
from hookstudio.core.delivery.courier import Courier
from hookstudio.core.delivery.dispatcher import role_lock
from hookstudio.core.delivery.host_gates import Limits
from hookstudio.core.delivery.lease import Lease
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.result import Attempt
from hookstudio.core.delivery.stamp import Stamp
from hookstudio.core.errors import OutboxError
from hookstudio.core.request.address_class import Reach
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.secrets import MemoryStore, SecretStore
from hookstudio.core.settings import NetworkSettings
from tests.core.delivery.outbox.conftest import request
from tests.faults.scaled_time import ScaledClock, run_scaled

_DELIVERY = "hookstudio.core.delivery"
FUNCTIONS = (
    f"{_DELIVERY}.outbox:prepare",
    f"{_DELIVERY}.outbox:keep_reserve",
    f"{_DELIVERY}.outbox_file:migrate",
    f"{_DELIVERY}.outbox_file:connect",
    f"{_DELIVERY}.outbox:Outbox._insert",
    f"{_DELIVERY}.outbox:Outbox.add",
    f"{_DELIVERY}.outbox:Outbox.claim",
    f"{_DELIVERY}.outbox:Outbox.record",
    f"{_DELIVERY}.outbox_changes:insert",
    f"{_DELIVERY}.outbox_changes:claim",
    f"{_DELIVERY}.outbox_changes:record",
    f"{_DELIVERY}.outbox_changes:recover",
    f"{_DELIVERY}.outbox_changes:keep_time",
    f"{_DELIVERY}.database:Database._run",
    f"{_DELIVERY}.database:Database._transaction",
    f"{_DELIVERY}.database:Database._in_savepoint",
    f"{_DELIVERY}.database:Database._patiently",
    f"{_DELIVERY}.carrier:Carrier.prepare",
    f"{_DELIVERY}.carrier:Carrier.carry",
    f"{_DELIVERY}.attempt:_Run._exchange",
)
POINTS = tuple(f"{name}:{when}" for name in FUNCTIONS for when in ("before", "after"))
"""Forty places at which a program may be killed."""


@dataclass(frozen=True)
class Orders:
    """What one program does. `crash_at` is a point and the number of its visit.

    `file_limit` is bytes a file may have, `memory_limit` bytes beside what the process has now;
    `busy` names a file that gets the code of each error.
    """

    folder: str
    url: str
    acknowledgements: str
    factor: float
    origin_s: float
    seed: int
    queue: int = 40
    until_empty: bool = False
    crash_at: str = ""
    crash_visit: int = 1
    per_host: int = 8
    file_limit: int = 0
    memory_limit: int = 0
    busy: str = ""


def run(orders: Orders) -> None:
    """Live until killed, or until nothing is left to send."""
    if orders.crash_at:
        _arm(orders.crash_at, orders.crash_visit)
    _limit(orders)
    clock = ScaledClock(orders.factor, orders.origin_s)
    try:
        outbox = Outbox.open(Path(orders.folder), clock)
    except (OutboxError, MemoryError) as error:
        _note(orders, error)
        return
    queueing = threading.Thread(target=_queue, args=(outbox, orders), daemon=True)
    queueing.start()
    lock = role_lock(Path(orders.folder))
    while not lock.acquire():
        if orders.until_empty and not queueing.is_alive():
            break
        time.sleep(0.002)
    if lock.held:
        run_scaled(_send(outbox, orders, queueing), orders.factor)
    queueing.join()
    outbox.close()


async def _send(outbox: Outbox, orders: Orders, queueing: threading.Thread) -> None:
    random = Random(orders.seed).random
    carrier = Carrier(Sender(orders.factor), NoSecrets(), outbox.clock, random)
    limits = Limits(per_host=orders.per_host, breaker_after=10**6)
    courier = Courier(
        outbox, carrier, random=random, limits=limits, lease=Lease(outbox.folder), poll_s=60.0
    )
    while True:
        alive = queueing.is_alive()
        await courier.run(until_empty=orders.until_empty)
        if not alive:
            return


def _queue(outbox: Outbox, orders: Orders) -> None:
    random = Random(orders.seed)
    file = os.open(orders.acknowledgements, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    for _ in range(orders.queue):
        text = f'{{"seed":{orders.seed},"n":{random.random()}}}'
        try:
            added = outbox.add(NewMessage(request(orders.url, text))).result()
        except OutboxError as error:
            _note(orders, error)
            continue
        os.write(file, f"{added.key}\n".encode())
        time.sleep(random.random() * 0.004)
    os.close(file)


def _note(orders: Orders, error: Exception) -> None:
    if orders.busy:
        with Path(orders.busy).open("a", encoding="utf-8") as stream:
            stream.write(f"{getattr(error, 'code', type(error).__name__)}\n")


def _limit(orders: Orders) -> None:
    if orders.file_limit:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (orders.file_limit, orders.file_limit))
    if orders.memory_limit:
        used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        limit = used + orders.memory_limit
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


class Sender:
    """The network, with limits of two real seconds."""

    def __init__(self, factor: float) -> None:
        self._settings = NetworkSettings(
            proxy="none", deadline_s=2 * factor, connect_timeout_s=2 * factor
        )

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
            request, secrets=secrets, settings=self._settings, number=number, stamp=stamp
        )


class NoSecrets:
    """None are needed."""

    def store(self, project: str) -> SecretStore:
        return MemoryStore()

    async def key(self) -> bytes:
        return b""


def _arm(point: str, visit: int) -> None:
    """Kill this process at the visit of the point."""
    place, when = point.rsplit(":", 1)
    module_name, path = place.split(":")
    owner: Any = importlib.import_module(module_name)
    *classes, name = path.split(".")
    for each in classes:
        owner = getattr(owner, each)
    function = getattr(owner, name)
    left = [visit]

    def strike(moment: str) -> None:
        if moment == when:
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    @functools.wraps(function)
    def armed(*arguments: Any, **more: Any) -> Any:
        strike("before")
        result = function(*arguments, **more)
        strike("after")
        return result

    @functools.wraps(function)
    async def armed_async(*arguments: Any, **more: Any) -> Any:
        strike("before")
        result = await function(*arguments, **more)
        strike("after")
        return result

    setattr(owner, name, armed_async if inspect.iscoroutinefunction(function) else armed)


assert asyncio  # imported before the fork, as everything else here
