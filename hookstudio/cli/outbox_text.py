"""Deliveries as lines for people."""

from __future__ import annotations

from datetime import datetime

from hookstudio.cli.terminal import visible_line
from hookstudio.core.delivery.delivery import Delivery, DeliveryAttempt
from hookstudio.core.delivery.state import State

HEAD = f"{'ID':>6}  {'STATE':<10} {'ATTEMPTS':<9} {'STATUS':<7} {'WHEN':<17} WEBHOOK, USER, URL"


def delivery_line(delivery: Delivery) -> str:
    """One row of the table under `HEAD`."""
    attempts = f"{delivery.attempts} of {delivery.max_attempts}"
    status = str(delivery.status or "-")
    when = f"next {clock(delivery.due_at)}" if delivery.state in _NEXT else clock(delivery.ended_at)
    what = f"{delivery.webhook}, {delivery.user}, {delivery.method} {delivery.url}"
    row = f"{delivery.id:>6}  {delivery.state:<10} {attempts:<9} {status:<7} {when:<17} {what}"
    reason = f"  ({delivery.reason})" if delivery.reason else ""
    return visible_line(row + reason)


_NEXT = (State.QUEUED, State.WAITING)


def attempt_line(attempt: DeliveryAttempt) -> str:
    """One attempt: when, how long, what came of it."""
    took = ""
    if attempt.ended_at is not None:
        took = f" ({(attempt.ended_at - attempt.started_at).total_seconds():.1f} s)"
    outcome = attempt.message or attempt.outcome or "under way"
    late = " [late]" if attempt.outcome.startswith("late:") else ""
    started = attempt.started_at.astimezone()
    return visible_line(
        f"attempt {attempt.number}  {started:%Y-%m-%d %H:%M:%S}{took}  {outcome}{late}"
    )


def clock(moment: datetime | None) -> str:
    """The local time; with the day when it is not today's."""
    if moment is None:
        return "-"
    local = moment.astimezone()
    today = datetime.now().astimezone().date()
    return f"{local:%H:%M:%S}" if local.date() == today else f"{local:%m-%d %H:%M}"
