"""Times and outcomes of the lab as text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale

from hookstudio.core.delivery.schedule import BRAZE, ONCE, STANDARD_WEBHOOKS, Policy
from hookstudio.core.delivery.state import State
from hookstudio.core.lab.simulation import SimulatedAttempt, Spread, Timeline
from hookstudio.core.project.waits import waits_text
from hookstudio.core.wording import tr, translatable

SIGNS: Mapping[State, str] = {State.DELIVERED: "●", State.FAILED: "✕", State.EXHAUSTED: "✕"}
TONES: Mapping[State, str] = {
    State.DELIVERED: "success",
    State.FAILED: "error",
    State.EXHAUSTED: "error",
}
_TITLES = {
    BRAZE.name: translatable("As Braze does"),
    ONCE.name: translatable("Once"),
    STANDARD_WEBHOOKS.name: translatable("Standard Webhooks"),
}


def policy_title(policy: Policy) -> str:
    """`As Braze does`, or the waits of an own schedule."""
    if policy.name in _TITLES:
        return _TITLES[policy.name]
    return waits_text(policy.delays_s) or tr("No retry")


def clock_text(seconds: float) -> str:
    """`0:05.1`, `1:05:00.0`: minutes or hours, seconds and tenths since the message was queued."""
    tenths = round(seconds * 10)
    minutes, rest = divmod(tenths, 600)
    hours, minutes = divmod(minutes, 60)
    point = QLocale().decimalPoint()
    tail = f"{rest // 10:02}{point}{rest % 10}"
    return f"{hours}:{minutes:02}:{tail}" if hours else f"{minutes}:{tail}"


def seconds_text(seconds: float) -> str:
    """As `clock_text`, without the tenths."""
    return clock_text(round(seconds))[:-2]


def answer_text(attempt: SimulatedAttempt) -> str:
    """The status, or what came instead of one."""
    if attempt.status is not None:
        return str(attempt.status)
    return {"SEND_TIMEOUT": "time-out", "SEND_DISCONNECTED": "reset"}.get(
        attempt.outcome, attempt.outcome.removeprefix("SEND_").lower()
    )


def attempt_words(attempt: SimulatedAttempt, timeline: Timeline) -> str:
    """All there is to say about an attempt, in one line."""
    parts = [
        tr(
            "Attempt {number} at {start_s}",
            number=attempt.number,
            start_s=clock_text(attempt.start_s),
        ),
        attempt.message.rstrip("."),
    ]
    if attempt.next_s is None:
        parts.append(str(timeline.state))
    else:
        wait = tr(
            "retried after {clock_text}", clock_text=clock_text(attempt.next_s - attempt.end_s)
        )
        parts.append(
            tr("{wait}, as asked by {asked_by}", wait=wait, asked_by=attempt.asked_by)
            if attempt.asked_by
            else wait
        )
    return ", ".join(parts)


def timeline_words(title: str, timeline: Timeline) -> str:
    """A whole timeline in words."""
    attempts = ". ".join(attempt_words(each, timeline) for each in timeline.attempts)
    return f"{title}: {outcome_text(timeline)}. {attempts}."


def outcome_text(timeline: Timeline) -> str:
    """`delivered after 3:04.1`."""
    return tr("{state} after {end_s}", state=timeline.state, end_s=clock_text(timeline.end_s))


def spread_outcome_text(spread: Spread) -> str:
    """`delivered` where all runs agree, else how many came to what."""
    if len(spread.states) == 1:
        return tr(
            "{next}, all {runs} runs", next=next(iter(spread.states)), runs=count(spread.runs)
        )
    ordered = sorted(spread.states.items(), key=lambda item: -item[1])
    return ", ".join(f"{state} {count(number)}" for state, number in ordered)


def band_words(spread: Spread, number: int, quantiles: Sequence[float]) -> str:
    """Where the runs made an attempt, in one line."""
    runs = len(spread.starts_s[number - 1])
    times = [clock_text(spread.quantile(number, part)) for part in quantiles]
    low, middle, high = times[0], times[len(times) // 2], times[-1]
    return tr(
        "Attempt {number} in {runs} runs: {low} to {high} in 90 %, median {middle}",
        number=number,
        runs=count(runs),
        low=low,
        high=high,
        middle=middle,
    )


def count(number: int) -> str:
    """`1,000` in the user's form."""
    return QLocale().toString(number)
