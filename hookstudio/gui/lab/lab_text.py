"""Times and outcomes of the lab as text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hookstudio.core.delivery.delivery import asked_words
from hookstudio.core.delivery.schedule import BRAZE, ONCE, STANDARD_WEBHOOKS, Policy
from hookstudio.core.delivery.state import State
from hookstudio.core.lab.simulation import SimulatedAttempt, Spread, Timeline
from hookstudio.core.project.waits import waits_text
from hookstudio.core.wording import listed, number, tr, translatable, translated, trn

SIGNS: Mapping[State, str] = {State.DELIVERED: "●", State.FAILED: "✕", State.EXHAUSTED: "✕"}
TONES: Mapping[State, str] = {
    State.DELIVERED: "success",
    State.FAILED: "error",
    State.EXHAUSTED: "error",
}
_WORDS = {
    State.DELIVERED: translatable("delivered"),
    State.FAILED: translatable("failed"),
    State.EXHAUSTED: translatable("exhausted"),
}
"""What a message can come to in the lab."""

_OUTCOMES = {
    State.DELIVERED: translatable("delivered after {time}"),
    State.FAILED: translatable("failed after {time}"),
    State.EXHAUSTED: translatable("exhausted after {time}"),
}


def policy_title(policy: Policy) -> str:
    """`As Braze does`, or the waits of an own schedule."""
    if policy.name == BRAZE.name:
        return tr("As Braze does")
    if policy.name == ONCE.name:
        return tr("Once", note="policy: one attempt and no retry")
    if policy.name == STANDARD_WEBHOOKS.name:
        return tr("Standard Webhooks")
    return waits_text(policy.delays_s) or tr("No retry")


def state_word(state: State) -> str:
    """`delivered`."""
    return translated(_WORDS[state])


def clock_text(seconds: float) -> str:
    """`0:05.1`, `1:05:00.0`: minutes or hours, seconds and tenths since the message was queued."""
    tenths = round(seconds * 10)
    minutes, rest = divmod(tenths, 600)
    hours, minutes = divmod(minutes, 60)
    tail = number(rest / 10, "04.1f")
    if not hours:
        return f"{number(minutes)}:{tail}"
    return f"{number(hours)}:{number(minutes, '02')}:{tail}"


def seconds_text(seconds: float) -> str:
    """As `clock_text`, without the tenths."""
    return clock_text(round(seconds))[:-2]


def answer_text(attempt: SimulatedAttempt) -> str:
    """The status, or what came instead of one."""
    if attempt.status is not None:
        return str(attempt.status)
    if attempt.outcome == "SEND_TIMEOUT":
        return tr("time-out")
    if attempt.outcome == "SEND_DISCONNECTED":
        return tr("reset", note="the receiver broke the connection")
    return attempt.outcome.removeprefix("SEND_").lower()


def attempt_words(attempt: SimulatedAttempt, timeline: Timeline) -> str:
    """All there is to say about an attempt, in one line."""
    start = clock_text(attempt.start_s)
    parts = [
        tr("Attempt {attempt:,} at {time}", attempt=attempt.number, time=start),
        attempt.message.rstrip("."),
    ]
    if attempt.next_s is None:
        parts.append(state_word(timeline.state))
    else:
        parts.append(
            _retried(clock_text(attempt.next_s - attempt.end_s), asked_words(attempt.asked_by))
        )
    return listed(parts)


def _retried(time: str, header: str) -> str:
    if header:
        return tr("retried after {time}, as asked by {header}", time=time, header=header)
    return tr("retried after {time}", time=time)


def timeline_words(title: str, timeline: Timeline) -> str:
    """A whole timeline in words."""
    attempts = ". ".join(attempt_words(each, timeline) for each in timeline.attempts)
    return policy_words(title, outcome_text(timeline), attempts)


def policy_words(title: str, outcome: str, attempts: str) -> str:
    """What came of a policy, and what of its attempts."""
    return tr("{policy}: {outcome}. {attempts}.", policy=title, outcome=outcome, attempts=attempts)


def outcome_text(timeline: Timeline) -> str:
    """`delivered after 3:04.1`."""
    return translated(_OUTCOMES[timeline.state], time=clock_text(timeline.end_s))


def spread_outcome_text(spread: Spread) -> str:
    """`delivered` where all runs agree, else how many came to what."""
    if len(spread.states) == 1:
        word = state_word(next(iter(spread.states)))
        return trn("{state}, all {n:,} run", "{state}, all {n:,} runs", n=spread.runs, state=word)
    ordered = sorted(spread.states.items(), key=lambda item: -item[1])
    return listed(
        [tr("{state} {runs:,}", state=state_word(state), runs=runs) for state, runs in ordered]
    )


def band_words(spread: Spread, attempt: int, quantiles: Sequence[float]) -> str:
    """Where the runs made an attempt, in one line."""
    runs = len(spread.starts_s[attempt - 1])
    times = [clock_text(spread.quantile(attempt, part)) for part in quantiles]
    low, middle, high = times[0], times[len(times) // 2], times[-1]
    return trn(
        "Attempt {attempt:,} in {n:,} run: {low} to {high} in 90 %, median {middle}",
        "Attempt {attempt:,} in {n:,} runs: {low} to {high} in 90 %, median {middle}",
        n=runs,
        attempt=attempt,
        low=low,
        high=high,
        middle=middle,
    )
