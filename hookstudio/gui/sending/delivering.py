"""One logged attempt. Imported late: it brings httpx, which no painted frame needs."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from time import perf_counter

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.delivery.attempt import attempt
from hookstudio.core.delivery.log import ActivityLog
from hookstudio.core.delivery.result import Attempt, AttemptOrigin, Failure, Timing
from hookstudio.core.delivery.wire import masked_request
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.secrets import SecretStore
from hookstudio.core.settings import NetworkSettings


async def deliver(
    request: RenderedRequest,
    secrets: SecretStore,
    network: NetworkSettings,
    log: ActivityLog,
    logged: Callable[[Attempt], None],
    origin: AttemptOrigin,
) -> Attempt:
    """Send it, keep what became of it in the log, also when it is cancelled, and tell `logged`."""
    started_at, start = datetime.now(UTC), perf_counter()
    try:
        made = await attempt(request, secrets=secrets, settings=network)
    except asyncio.CancelledError:
        took_ms = (perf_counter() - start) * 1000
        cancelled = replace(_cancelled(request, started_at, took_ms), origin=origin)
        await _keep(cancelled, log, logged)
        raise
    made = replace(made, origin=origin)
    await _keep(made, log, logged)
    return made


async def _keep(made: Attempt, log: ActivityLog, logged: Callable[[Attempt], None]) -> None:
    # The entry is in memory at once; a slow disk may still be written to when this is left.
    await call_in_thread(lambda: log.add(made), name="activity log")
    logged(made)


def _cancelled(request: RenderedRequest, started_at: datetime, took_ms: float) -> Attempt:
    """What is known of a send that was given up."""
    return Attempt(
        id=uuid.uuid4().hex,
        webhook=request.webhook,
        user=request.user,
        started_at=started_at,
        request=masked_request(request),
        timing=Timing(took_ms),
        message="Cancelled before an answer came; the endpoint may have received it.",
        received=False,
        retry=False,
        failure=Failure.CANCELLED,
    )
