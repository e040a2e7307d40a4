"""A delivery in words: its state with a sign, its next try, its attempts, for every view of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import PurePath

from hookstudio.core.delivery.delivery import Delivery, DeliveryAttempt
from hookstudio.core.delivery.state import State
from hookstudio.core.wording import tr, translatable
from hookstudio.gui.preview.quantities import NBSP, full_time_text, when_text
from hookstudio.gui.sending.attempt_text import State as Look

NOTHING = "–"
LATE = "late:"

LOOKS: Mapping[State, Look] = {
    State.QUEUED: Look("○", translatable("Queued"), "info"),
    State.SENDING: Look("→", translatable("Sending"), "info"),
    State.WAITING: Look("↻", translatable("Waiting"), "warning"),
    State.BLOCKED: Look("⏸", translatable("Blocked"), "warning"),
    State.DELIVERED: Look("●", translatable("Delivered"), "success"),
    State.FAILED: Look("✕", translatable("Failed"), "error"),
    State.EXHAUSTED: Look("✕", translatable("Exhausted"), "error"),
    State.CANCELLED: Look("⊘", translatable("Cancelled"), "muted"),
    State.EXPIRED: Look("⊘", translatable("Expired"), "muted"),
    State.ABORTED: Look("⊘", translatable("Aborted"), "muted"),
}
"""How each state is shown. Colour is never the only sign."""

ICONS: Mapping[State, str] = {
    State.QUEUED: "clock",
    State.SENDING: "send",
    State.WAITING: "refresh",
    State.BLOCKED: "pause",
    State.DELIVERED: "check_circle",
    State.FAILED: "error",
    State.EXHAUSTED: "error",
    State.CANCELLED: "blocked",
    State.EXPIRED: "history",
    State.ABORTED: "blocked",
}

MEANINGS: Mapping[State, str] = {
    State.QUEUED: translatable("Stored, and sent as soon as it is due."),
    State.SENDING: translatable("An attempt is under way."),
    State.WAITING: translatable("The last attempt failed; it is tried again when it is due."),
    State.BLOCKED: translatable(
        "Needs you before it can be sent. No attempt is used up meanwhile."
    ),
    State.DELIVERED: translatable("The receiver answered with a status of 200 to 299."),
    State.FAILED: translatable("This failure is not retried."),
    State.EXHAUSTED: translatable("The last attempt that the policy allows has failed."),
    State.CANCELLED: translatable("Cancelled by you; nothing more is sent."),
    State.EXPIRED: translatable("It was due more than 24 hours before it could be sent."),
    State.ABORTED: translatable("The template aborted the message, so nothing was sent."),
}

_OUTCOMES: Mapping[str, str] = {
    "SEND_DNS": translatable("no host"),
    "SEND_REFUSED": "refused",
    "SEND_UNREACHABLE": "unreachable",
    "SEND_CONNECT_TIMEOUT": "time-out",
    "SEND_TIMEOUT": "time-out",
    "SEND_TLS": "TLS",
    "SEND_DISCONNECTED": translatable("cut off"),
    "SEND_INCOMPLETE": translatable("cut short"),
    "SEND_PROTOCOL": translatable("not HTTP"),
    "SEND_REQUEST": "invalid",
    "SECRET_MISSING": "secret",
    "SEND_KEYRING": "keyring",
    "SEND_PROXY": "proxy",
    "SEND_CANCELLED": "cancelled",
    "unknown": "unknown",
    "simulated": "598",
}


def status_text(status: int | None, outcome: str) -> str:
    """`503`, or a short word for what came instead of an answer."""
    if status is not None:
        return str(status)
    return _OUTCOMES.get(outcome.removeprefix(LATE), NOTHING)


def attempts_text(delivery: Delivery) -> str:
    """`2 of 6`: attempts that were started, of those that the policy allows."""
    return tr(
        "{attempts} of {max_attempts}",
        attempts=delivery.attempts,
        max_attempts=delivery.max_attempts,
    )


def next_text(delivery: Delivery, now: datetime, *, paused: bool = False) -> str:
    """When the next attempt starts: `in 1:38`, `now`, or why there is none for the moment."""
    if delivery.state is State.BLOCKED:
        return tr("needs you")
    if delivery.state is State.SENDING:
        return tr("under way")
    if delivery.due_at is None or delivery.state.ended:
        return NOTHING
    if paused:
        return "paused"
    left = delivery.due_at - now
    return "now" if left <= timedelta(0) else f"in{NBSP}{countdown_text(left)}"


def countdown_text(left: timedelta) -> str:
    """`1:38`, `2:15:00`; days beyond."""
    seconds = max(0, -(-round(left.total_seconds() * 1000) // 1000))
    days, seconds = divmod(seconds, 86_400)
    hours, minutes, seconds = seconds // 3600, seconds % 3600 // 60, seconds % 60
    clock = f"{hours}:{minutes:02}:{seconds:02}" if hours or days else f"{minutes}:{seconds:02}"
    return f"{days}{NBSP}d {clock}" if days else clock


def wait_text(wait: timedelta) -> str:
    """`8 s`, `4 min`, `2 h 15 min`: how long it was from one attempt to the next."""
    seconds = round(wait.total_seconds())
    if seconds < 60:
        return f"{seconds}{NBSP}s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes}{NBSP}min"
    hours, minutes = divmod(minutes, 60)
    if hours >= 48:
        return f"{round(hours / 24)}{NBSP}d"
    return f"{hours}{NBSP}h {minutes}{NBSP}min" if minutes else f"{hours}{NBSP}h"


def reason_text(delivery: Delivery, now: datetime) -> str:
    """One sentence on where it stands: why it waits, is blocked or has ended."""
    if delivery.state is State.WAITING and delivery.due_at is not None:
        message = delivery.message or MEANINGS[State.WAITING]
        asked = (
            tr(", asked for by {asked_by}", asked_by=delivery.asked_by) if delivery.asked_by else ""
        )
        retry = tr(
            "Retry {attempts} of {retries}", attempts=delivery.attempts, retries=delivery.retries
        )
        return tr(
            "{message} {retry} at {due_at}{asked}.",
            message=message,
            retry=retry,
            due_at=clock_text(delivery.due_at, now),
            asked=asked,
        )
    if delivery.state in (State.FAILED, State.EXHAUSTED):
        own = delivery.reason or delivery.message or MEANINGS[delivery.state]
        return own if delivery.state is State.FAILED else f"{own} {MEANINGS[State.EXHAUSTED]}"
    return delivery.reason or delivery.message or MEANINGS[delivery.state]


def clock_text(moment: datetime, now: datetime) -> str:
    """The time of day, with the date when it is not today's; never an age."""
    return when_text(moment, min(now, moment - timedelta(seconds=1)))


def project_text(project: str) -> str:
    """The last part of a project's folder."""
    return PurePath(project).name


def attempt_title(attempt: DeliveryAttempt) -> str:
    """What came of one attempt, in a few words."""
    if attempt.ended_at is None:
        return tr("under way")
    detail = attempt.detail
    if detail is not None and detail.response is not None:
        return detail.status_line
    if attempt.status is not None:
        return str(attempt.status)
    return status_text(None, attempt.outcome)


def attempt_look(attempt: DeliveryAttempt, *, last: bool, state: State) -> Look:
    """The sign of one attempt; `last` and the delivery's state tell whether it was retried."""
    outcome = attempt.outcome.removeprefix(LATE)
    if attempt.ended_at is None:
        return Look("→", tr("Under way"), "info")
    if outcome == "received":
        return Look("●", tr("Received"), "success")
    if outcome == "SEND_CANCELLED" or (last and state is State.CANCELLED):
        return Look("⊘", tr("Cancelled"), "muted")
    if last and state.ended:
        return Look("✕", tr("Failed"), "error")
    return Look("↻", tr("Retried") if not last else tr("Will be retried"), "warning")


def spoken(delivery: Delivery, now: datetime, *, paused: bool = False) -> str:
    """A delivery in one line for a screen reader."""
    parts = [
        LOOKS[delivery.state].word,
        tr("{webhook} for {user}", webhook=delivery.webhook, user=delivery.user),
        tr("status {status}", status=status_text(delivery.status, delivery.outcome)),
        tr("attempt {delivery}", delivery=attempts_text(delivery)),
    ]
    if not delivery.state.ended:
        parts.append(tr("next try {delivery}", delivery=next_text(delivery, now, paused=paused)))
    parts.append(tr("queued {created_at}", created_at=full_time_text(delivery.created_at)))
    return ", ".join(parts)


def utc(seconds: float) -> datetime:
    """Seconds since 1970 as a moment."""
    return datetime.fromtimestamp(seconds, UTC)
