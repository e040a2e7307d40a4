"""What a policy does, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from hookstudio.core.delivery.retries import RETRY_JITTER
from hookstudio.core.delivery.schedule import Policy
from hookstudio.core.wording import listed, tr, trn


def policy_words(policy: Policy) -> str:
    """`5 retries: after about 1 minute, 2 minutes …`, what chance adds, and what is special."""
    if not policy.delays_s:
        return tr("One try and no retry.")
    count = len(policy.delays_s)
    first = trn(
        "{n} retry: after about {delays}.",
        "{n} retries: after about {delays}.",
        n=count,
        delays=_list(policy.delays_s),
    )
    chance = tr("Chance adds up to {part:.0%} to each wait.", part=RETRY_JITTER)
    total = tr("In all about {duration}.", duration=_about(sum(policy.delays_s)))
    words = [first, chance] if count == 1 else [first, chance, total]
    if policy.unreachable_delays_s != policy.delays_s:
        delays = _list(policy.unreachable_delays_s)
        words.append(tr("Where no byte could be sent, after {delays} instead.", delays=delays))
    return " ".join(words)


def _list(delays_s: Sequence[float]) -> str:
    words = [_about(delay) for delay in delays_s]
    if len(words) == 1:
        return words[0]
    return tr("{delays} and {last}", delays=listed(words[:-1]), last=words[-1])


def _about(seconds: float) -> str:
    """`45 seconds`, `1 minute 40 seconds`, `75 hours 35 minutes`: two units at most."""
    if seconds < 60:
        return _seconds(seconds)
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if not hours:
        return _two_units(_minutes(minutes), _seconds(rest) if rest else "")
    long = trn("{n} hour", "{n} hours", n=hours)
    return _two_units(long, _minutes(minutes) if minutes else "")


def _two_units(first: str, second: str) -> str:
    if not second:
        return first
    return tr("{long} {short}", note="a duration in two units", long=first, short=second)


def _minutes(count: int) -> str:
    return trn("{n} minute", "{n} minutes", n=count)


def _seconds(count: float) -> str:
    """A part of a second counts as several, in all languages."""
    whole = int(count) if count == int(count) else max(2, round(count))
    return trn("{count:g} second", "{count:g} seconds", n=whole, count=count)
