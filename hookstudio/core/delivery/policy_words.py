"""What a policy does, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from hookstudio.core.delivery.retries import RETRY_JITTER
from hookstudio.core.delivery.schedule import Policy
from hookstudio.core.wording import tr


def policy_words(policy: Policy) -> str:
    """`5 retries: after about 1 minute, 2 minutes …`, what chance adds, and what is special."""
    if not policy.delays_s:
        return tr("One try and no retry.")
    count = len(policy.delays_s)
    first = tr(
        "{count} {value}: after about {delays_s}.",
        count=count,
        value="retry" if count == 1 else "retries",
        delays_s=_list(policy.delays_s),
    )
    chance = tr("Chance adds up to {retry_jitter:.0%} to each wait.", retry_jitter=RETRY_JITTER)
    total = tr("In all about {about}.", about=_about(sum(policy.delays_s)))
    words = [first, chance] if count == 1 else [first, chance, total]
    if policy.unreachable_delays_s != policy.delays_s:
        far = _list(policy.unreachable_delays_s)
        words.append(tr("Where no byte could be sent, after {far} instead.", far=far))
    return " ".join(words)


def _list(delays_s: Sequence[float]) -> str:
    words = [_about(delay) for delay in delays_s]
    return (
        words[0]
        if len(words) == 1
        else tr("{join} and {words}", join=", ".join(words[:-1]), words=words[-1])
    )


def _about(seconds: float) -> str:
    """`45 seconds`, `1 minute 40 seconds`, `75 hours 35 minutes`: two units at most."""
    if seconds < 60:
        return tr("{seconds:g} second{value}", seconds=seconds, value="" if seconds == 1 else "s")
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    parts = [(hours, "hour"), (minutes, "minute"), (0 if hours else rest, "second")]
    return " ".join(f"{n} {unit}{'' if n == 1 else 's'}" for n, unit in parts if n)
