"""A delivery in words: its state with a sign, its next try, its attempts, for every view of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import PurePath

from hookstudio.core.delivery.delivery import Delivery, DeliveryAttempt, asked_words
from hookstudio.core.delivery.state import State
from hookstudio.core.wording import listed, number, tr, translatable, translated, trn
from hookstudio.gui.preview.quantities import full_time_text, when_text
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
    "SEND_REFUSED": translatable("refused"),
    "SEND_UNREACHABLE": translatable("unreachable"),
    "SEND_CONNECT_TIMEOUT": translatable("time-out"),
    "SEND_TIMEOUT": translatable("time-out"),
    "SEND_TLS": "TLS",
    "SEND_DISCONNECTED": translatable("cut off"),
    "SEND_INCOMPLETE": translatable("cut short"),
    "SEND_PROTOCOL": translatable("not HTTP"),
    "SEND_REQUEST": translatable("invalid"),
    "SECRET_MISSING": translatable("secret"),
    "SEND_KEYRING": translatable("keyring"),
    "SEND_PROXY": translatable("proxy"),
    "SEND_CANCELLED": translatable("cancelled"),
    "unknown": translatable("unknown"),
    "simulated": "598",
}

_UNDER_WAY = Look("→", translatable("Under way"), "info")
_RECEIVED = Look("●", translatable("Received"), "success")
_CANCELLED = Look("⊘", translatable("Cancelled"), "muted")
_FAILED = Look("✕", translatable("Failed"), "error")
_RETRIED = Look("↻", translatable("Retried"), "warning")
_TO_RETRY = Look("↻", translatable("Will be retried"), "warning")


def deliveries_text(count: int) -> str:
    """`3 deliveries`."""
    return trn("{n:,} delivery", "{n:,} deliveries", n=count)


def lines_text(count: int) -> str:
    """`3 lines`, of the activity log."""
    return trn("{n:,} line", "{n:,} lines", n=count)


def state_count_text(state: State, count: int) -> str:
    """`3 delivered`, for a list of such."""
    match state:
        case State.QUEUED:
            return trn("{n:,} queued", "{n:,} queued", n=count)
        case State.SENDING:
            return trn("{n:,} sending", "{n:,} sending", n=count)
        case State.WAITING:
            return trn("{n:,} waiting", "{n:,} waiting", n=count)
        case State.BLOCKED:
            return trn("{n:,} blocked", "{n:,} blocked", n=count)
        case State.DELIVERED:
            return trn("{n:,} delivered", "{n:,} delivered", n=count)
        case State.FAILED:
            return trn("{n:,} failed", "{n:,} failed", n=count)
        case State.EXHAUSTED:
            return trn("{n:,} exhausted", "{n:,} exhausted", n=count)
        case State.CANCELLED:
            return trn("{n:,} cancelled", "{n:,} cancelled", n=count)
        case State.EXPIRED:
            return trn("{n:,} expired", "{n:,} expired", n=count)
        case State.ABORTED:
            return trn("{n:,} aborted", "{n:,} aborted", n=count)


def status_text(status: int | None, outcome: str) -> str:
    """`503`, or a short word for what came instead of an answer."""
    if status is not None:
        return str(status)
    return translated(_OUTCOMES.get(outcome.removeprefix(LATE), "")) or NOTHING


def attempts_text(delivery: Delivery) -> str:
    """`2 of 6`: attempts that were started, of those that the policy allows."""
    return tr("{attempts:,} of {most:,}", attempts=delivery.attempts, most=delivery.max_attempts)


def attempt_of_text(delivery: Delivery) -> str:
    """`attempt 2 of 6`, within a line."""
    return tr(
        "attempt {attempt:,} of {most:,}", attempt=delivery.attempts, most=delivery.max_attempts
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
        return tr("paused")
    left = delivery.due_at - now
    return tr("now") if left <= timedelta(0) else tr("in\u00a0{time}", time=countdown_text(left))


def usual_waits() -> list[str]:
    """The words of `next_text` that a column of them needs room for."""
    return [tr("needs you"), tr("under way"), tr("paused"), tr("now")]


def countdown_text(left: timedelta) -> str:
    """`1:38`, `2:15:00`; days beyond."""
    seconds = max(0, -(-round(left.total_seconds() * 1000) // 1000))
    days, seconds = divmod(seconds, 86_400)
    hours, minutes, seconds = seconds // 3600, seconds % 3600 // 60, seconds % 60
    if not hours and not days:
        return f"{number(minutes)}:{number(seconds, '02')}"
    clock = f"{number(hours)}:{number(minutes, '02')}:{number(seconds, '02')}"
    return tr("{days:,}\u00a0d {clock}", days=days, clock=clock) if days else clock


def wait_text(wait: timedelta) -> str:
    """`8 s`, `4 min`, `2 h 15 min`: how long it was from one attempt to the next."""
    seconds = round(wait.total_seconds())
    if seconds < 60:
        return tr("{seconds:,}\u00a0s", seconds=seconds)
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{minutes:,}\u00a0min", minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    if hours >= 48:
        return tr("{days:,}\u00a0d", days=round(hours / 24))
    if not minutes:
        return tr("{hours:,}\u00a0h", hours=hours)
    return tr("{hours:,}\u00a0h {minutes:,}\u00a0min", hours=hours, minutes=minutes)


def reason_text(delivery: Delivery, now: datetime) -> str:
    """One sentence on where it stands: why it waits, is blocked or has ended."""
    if delivery.state is State.WAITING and delivery.due_at is not None:
        message = delivery.message or translated(MEANINGS[State.WAITING])
        return f"{message} {_retry_text(delivery, clock_text(delivery.due_at, now))}"
    meaning = translated(MEANINGS[delivery.state])
    own = delivery.reason or delivery.message or meaning
    return f"{own} {meaning}" if delivery.state is State.EXHAUSTED else own


def _retry_text(delivery: Delivery, time: str) -> str:
    retry, retries = delivery.attempts, delivery.retries
    if not delivery.asked_by:
        return tr(
            "Retry {retry:,} of {retries:,} at {time}.", retry=retry, retries=retries, time=time
        )
    return tr(
        "Retry {retry:,} of {retries:,} at {time}, asked for by {header}.",
        retry=retry,
        retries=retries,
        time=time,
        header=asked_words(delivery.asked_by),
    )


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
        return _UNDER_WAY
    if outcome == "received":
        return _RECEIVED
    if outcome == "SEND_CANCELLED" or (last and state is State.CANCELLED):
        return _CANCELLED
    if last and state.ended:
        return _FAILED
    return _TO_RETRY if last else _RETRIED


def spoken(delivery: Delivery, now: datetime, *, paused: bool = False) -> str:
    """A delivery in one line for a screen reader."""
    parts = [
        translated(LOOKS[delivery.state].word),
        tr("{webhook} for {user}", webhook=delivery.webhook, user=delivery.user),
        tr("status {status}", status=status_text(delivery.status, delivery.outcome)),
        attempt_of_text(delivery),
    ]
    if not delivery.state.ended:
        parts.append(tr("next try {time}", time=next_text(delivery, now, paused=paused)))
    parts.append(tr("queued {time}", time=full_time_text(delivery.created_at)))
    return listed(parts)


def utc(seconds: float) -> datetime:
    """Seconds since 1970 as a moment."""
    return datetime.fromtimestamp(seconds, UTC)
