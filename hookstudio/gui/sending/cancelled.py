"""The log's entry for a send that was given up."""

from __future__ import annotations

import uuid
from datetime import datetime

from hookstudio.core.delivery.result import Attempt, Failure, Timing
from hookstudio.core.delivery.wire import masked_request
from hookstudio.core.request.rendered import RenderedRequest


def cancelled_attempt(request: RenderedRequest, started_at: datetime, took_ms: float) -> Attempt:
    """What is known of it: what was to be sent, and how long it was waited for."""
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
