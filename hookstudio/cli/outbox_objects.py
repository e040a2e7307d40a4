"""The objects of the outbox and the lab that `--json` prints; README.md documents each of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from hookstudio.cli.objects import response_object
from hookstudio.core.delivery.delivery import Delivery, DeliveryAttempt

if TYPE_CHECKING:
    from hookstudio.core.lab.simulation import Spread, Timeline

JsonLine = Mapping[str, object]


def delivery_object(delivery: Delivery) -> JsonLine:
    """`delivery`: one message of the outbox."""
    return {
        "type": "delivery",
        "id": delivery.id,
        "key": delivery.key,
        "state": str(delivery.state),
        "project": delivery.project,
        "webhook": delivery.webhook,
        "user": delivery.user,
        "method": delivery.method,
        "url": delivery.url,
        "host": delivery.host,
        "policy": delivery.policy,
        "attempts": delivery.attempts,
        "max_attempts": delivery.max_attempts,
        "created_at": delivery.created_at.isoformat(),
        "due_at": _time(delivery.due_at),
        "ended_at": _time(delivery.ended_at),
        "status": delivery.status,
        "outcome": delivery.outcome,
        "message": delivery.message,
        "reason": delivery.reason,
        "asked_by": delivery.asked_by,
        "resend_of": delivery.resend_of,
        "environment": delivery.environment,
    }


def delivery_attempt_object(attempt: DeliveryAttempt) -> JsonLine:
    """`delivery_attempt`: one attempt of a delivery, with its answer."""
    detail = attempt.detail
    return {
        "type": "delivery_attempt",
        "delivery": attempt.delivery,
        "number": attempt.number,
        "started_at": attempt.started_at.isoformat(),
        "ended_at": _time(attempt.ended_at),
        "outcome": attempt.outcome,
        "status": attempt.status,
        "message": attempt.message,
        "response": detail and detail.response and response_object(detail.response),
    }


def purged_object(count: int) -> JsonLine:
    """`purged`: how many finished deliveries were deleted."""
    return {"type": "purged", "deliveries": count}


def simulation_object(timeline: Timeline) -> JsonLine:
    """`simulation`: what became of one message; times are seconds since it was queued."""
    return {
        "type": "simulation",
        "policy": timeline.policy,
        "state": str(timeline.state),
        "end_s": timeline.end_s,
        "attempts": [
            {
                "number": attempt.number,
                "start_s": attempt.start_s,
                "end_s": attempt.end_s,
                "status": attempt.status,
                "outcome": attempt.outcome,
                "message": attempt.message,
                "next_s": attempt.next_s,
                "asked_by": attempt.asked_by,
            }
            for attempt in timeline.attempts
        ],
    }


def spread_object(policy: str, spread: Spread, quantiles: Sequence[float]) -> JsonLine:
    """`spread`: where jitter took many runs."""
    attempts = range(1, len(spread.starts_s) + 1)
    return {
        "type": "spread",
        "policy": policy,
        "runs": spread.runs,
        "states": {str(state): count for state, count in spread.states.items()},
        "starts_s": [[spread.quantile(n, part) for part in quantiles] for n in attempts],
        "quantiles": list(quantiles),
    }


def _time(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
