"""When Braze would try again: which failures, after how long. Pure functions and tables.

That it retries is documented (spec/braze.md §2). The delays are not: see `DELAYS_SOURCE`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from hookstudio.core.delivery.result import Attempt, Failure, Response

MAX_RETRIES = 5
"""After the first attempt; documented as "up to five times within 30 minutes"."""

RETRY_DELAYS_S = (60, 120, 240, 480, 900)
"""After an answer, or a link that broke: +1, +2, +4, +8, +15 minutes, 30 in all."""

UNREACHABLE_DELAYS_S = (900, 2700, 7200, 21600, 54000)
"""Where no byte could be sent (DNS, refused, unreachable, connect time-out): spread over 24 h."""

RETRY_JITTER = 0.10
"""Up to this part of a delay is added, never subtracted."""

SERVER_DELAY_CAP_S = 3600
"""The most that `Retry-After` or `X-Rate-Limit-Reset` can ask for; a longer one is capped."""

DELAYS_SOURCE = "Hook Studio's choice; Braze does not document this"
"""Said wherever a delay is shown (spec/braze.md §7.1)."""

# A reset above this many seconds is a point in time (epoch), not a distance.
_EPOCH_FROM_S = 1_000_000_000


class Retry(NamedTuple):
    """The next try. `asked_by` is the header that set the delay, `capped` if it asked for more."""

    number: int
    of: int
    delay_s: float
    asked_by: str = ""
    capped: bool = False


@dataclass(frozen=True, slots=True)
class FailureRule:
    """`retry`: whether Braze would try again; `sent`: whether bytes may have reached the host."""

    retry: bool
    sent: bool


FAILURES: Mapping[Failure, FailureRule] = {
    Failure.DNS: FailureRule(retry=True, sent=False),
    Failure.REFUSED: FailureRule(retry=True, sent=False),
    Failure.UNREACHABLE: FailureRule(retry=True, sent=False),
    Failure.CONNECT_TIMEOUT: FailureRule(retry=True, sent=False),
    Failure.PROXY: FailureRule(retry=True, sent=False),
    Failure.TIMEOUT: FailureRule(retry=True, sent=True),
    Failure.DISCONNECTED: FailureRule(retry=True, sent=True),
    Failure.INCOMPLETE: FailureRule(retry=True, sent=True),
    Failure.TLS: FailureRule(retry=False, sent=False),
    Failure.CERTIFICATE_FILE: FailureRule(retry=False, sent=False),
    Failure.PROTOCOL: FailureRule(retry=False, sent=True),
    Failure.REQUEST: FailureRule(retry=False, sent=False),
    Failure.SECRET: FailureRule(retry=False, sent=False),
    Failure.KEYRING: FailureRule(retry=False, sent=False),
    Failure.CANCELLED: FailureRule(retry=False, sent=True),
    Failure.ADDRESS: FailureRule(retry=False, sent=False),
    Failure.METADATA: FailureRule(retry=False, sent=False),
}
"""The outbox contract's list (spec/outbox.md §4.2); what it does not name is not retried."""


def next_retry(attempt: Attempt) -> Retry | None:
    """The retry that Braze would make after this attempt; None when it would make none."""
    if not attempt.retry or attempt.number > MAX_RETRIES:
        return None
    # By the latest outcome alone, also where earlier attempts ended otherwise (spec/outbox.md).
    unreachable = attempt.failure is not None and not FAILURES[attempt.failure].sent
    delays = UNREACHABLE_DELAYS_S if unreachable else RETRY_DELAYS_S
    retry = Retry(attempt.number, MAX_RETRIES, delays[attempt.number - 1])
    ended_s = ended_at(attempt).timestamp()
    asked = asked_delay(attempt.response, ended_s) if attempt.response else None
    if asked is None or asked[0] <= retry.delay_s:
        return retry
    delay_s, header = asked
    return retry._replace(
        delay_s=min(delay_s, SERVER_DELAY_CAP_S),
        asked_by=header,
        capped=delay_s > SERVER_DELAY_CAP_S,
    )


def ended_at(attempt: Attempt) -> datetime:
    """When the attempt was over."""
    timing = attempt.timing
    return attempt.started_at + timedelta(milliseconds=timing.total_ms + (timing.prepare_ms or 0))


def asked_delay(response: Response, now_s: float) -> tuple[float, str] | None:
    """The longest delay that the answer asks for, and by which header.

    What makes no sense or is past is ignored. `now_s` is seconds since 1970.
    """
    delays = [
        (delay_s, name)
        for name in ("Retry-After", "X-Rate-Limit-Reset")
        for key, value in response.headers
        if key.lower() == name.lower()
        and (delay_s := _delay(value, now_s)) is not None
        and delay_s > 0
    ]
    return max(delays, default=None)


def _delay(value: str, now_s: float) -> float | None:
    """Seconds from now: given as seconds, as seconds since 1970, or as an HTTP date."""
    value = value.strip()
    if value.isascii() and value.isdigit():
        # Twelve digits are 30,000 years; more would not fit a float's exact range.
        seconds = float(value[:12] if len(value) <= 12 else 10**12)
        return seconds - now_s if seconds >= _EPOCH_FROM_S else seconds
    try:
        moment = parsedate_to_datetime(value)
    except (TypeError, ValueError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.timestamp() - now_s
