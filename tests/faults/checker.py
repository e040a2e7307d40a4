"""The checker: invariants I1 to I10 of spec/outbox.md §4.4 over the three histories."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from tests.faults.histories import Histories, Receive, by_key

ENDED = {"delivered", "failed", "exhausted", "cancelled", "expired", "aborted"}
QUIET = ENDED | {"blocked"}
END_SLACK_MS = 50


def violations(histories: Histories, *, slack_ms: int = 1_000) -> list[str]:
    """Every breach, as `I4: msg_… was sent 7 times, at most 6`. Empty when all holds.

    `slack_ms` is what a clock that is read in two places may differ by (1 s in the contract).
    """
    found = []
    for check in CHECKS:
        found += [
            f"{check.__name__.split('_')[0].upper()}: {what}" for what in check(histories, slack_ms)
        ]
    return found


def i1_acknowledged_is_stored(histories: Histories, slack_ms: int) -> Iterator[str]:
    """Every acknowledged key is in the database."""
    for key in sorted(histories.acknowledged - set(histories.messages)):
        yield f"{key} was acknowledged and is lost"


def i2_received_was_written_first(histories: Histories, slack_ms: int) -> Iterator[str]:
    """Every received attempt has its row, begun before it was received."""
    for each in histories.received:
        row = histories.attempts.get((each.key, each.attempt))
        if row is None:
            yield f"{each.key} was received as attempt {each.attempt}, of which there is no row"
        elif row.started_ms > each.start_ms + slack_ms:
            yield f"{each.key} attempt {each.attempt} was received before its row was begun"


def i3_nothing_after_an_end(histories: Histories, slack_ms: int) -> Iterator[str]:
    """No request starts after the commit of an end state."""
    for each in histories.received:
        message = histories.messages.get(each.key)
        if message is None or message.state not in ENDED or message.ended_ms is None:
            continue
        if each.start_ms > message.ended_ms + max(END_SLACK_MS, slack_ms):
            yield f"{each.key} was sent after it was {message.state}"
    rows = sorted(histories.attempts.values(), key=lambda row: -row.number)
    received = {row.key: row for row in rows if row.outcome == "received"}
    for (key, number), row in histories.attempts.items():
        message, last = histories.messages[key], received.get(key)
        if last is not None and last.ended_ms is not None and row.started_ms > last.ended_ms:
            yield f"{key} attempt {number} was begun after attempt {last.number} was received"
        if message.ended_ms is not None and row.started_ms > message.ended_ms + slack_ms:
            yield f"{key} attempt {number} was begun after it was {message.state}"


def i4_not_more_than_the_policy(histories: Histories, slack_ms: int) -> Iterator[str]:
    """At most max_attempts requests a message, and as many rows as attempts counted."""
    for key, received in by_key(histories.received).items():
        message = histories.messages.get(key)
        if message is not None and len(received) > message.max_attempts:
            yield f"{key} was sent {len(received)} times, at most {message.max_attempts}"
    rows = Counter(key for key, _ in histories.attempts)
    for key, message in histories.messages.items():
        if rows[key] != message.attempts:
            yield f"{key} counts {message.attempts} attempts and has {rows[key]} rows"


def i5_same_bytes_same_key(histories: Histories, slack_ms: int) -> Iterator[str]:
    """One digest a message, that of what was queued."""
    for each in histories.received:
        message = histories.messages.get(each.key)
        if message is None:
            yield f"{each.key} was received and is no message of the outbox"
        elif each.sha256 != message.sha256:
            yield f"{each.key} attempt {each.attempt} had other bytes"


def i6_never_early(histories: Histories, slack_ms: int) -> Iterator[str]:
    """Between the end of one request and the start of the next lies the scheduled delay."""
    for key, received in by_key(histories.received).items():
        message = histories.messages.get(key)
        if message is None or key in histories.hurried:
            continue
        for before, after in pairwise(received):
            if not 1 <= before.attempt <= len(message.delays_s):
                continue
            # A kill ends a request before its outcome is recorded: only the start counts then.
            begin = before.end_ms if before.status is not None else before.start_ms
            delays = message.delays_s[before.attempt - 1 : max(before.attempt, after.attempt - 1)]
            if after.start_ms - begin < sum(delays) * 1000 - slack_ms:
                gap = after.start_ms - begin
                yield f"{key} attempt {after.attempt} came {gap} ms after the one before"


def i7_one_at_a_time(histories: Histories, slack_ms: int) -> Iterator[str]:
    """No two requests of one message overlap."""
    for key, received in by_key(histories.received).items():
        for before, after in pairwise(received):
            if after.start_ms < before.end_ms - END_SLACK_MS:
                yield f"{key} attempts {before.attempt} and {after.attempt} overlap"


def i8_delivered_was_received(histories: Histories, slack_ms: int) -> Iterator[str]:
    """`delivered` only where the receiver answered 2xx."""
    answered = {r.key for r in histories.received if _success(r)}
    for key, message in histories.messages.items():
        if message.state == "delivered" and key not in answered:
            yield f"{key} is delivered, and no 2xx was given for it"


def i9_the_file_is_sound(histories: Histories, slack_ms: int) -> Iterator[str]:
    """SQLite finds nothing wrong."""
    if histories.integrity != "ok":
        yield f"integrity_check: {histories.integrity[:80]}"


def i10_everything_ends(histories: Histories, slack_ms: int) -> Iterator[str]:
    """At a quiet end nothing is left half-done."""
    if not histories.quiet:
        return
    for key, message in histories.messages.items():
        if message.state not in QUIET:
            yield f"{key} is still {message.state}"
    for (key, number), row in histories.attempts.items():
        if row.ended_ms is None and histories.messages[key].state != "cancelled":
            yield f"{key} attempt {number} has no end"


def _success(receive: Receive) -> bool:
    return receive.status is not None and 200 <= receive.status < 300


CHECKS: tuple[Callable[[Histories, int], Iterator[str]], ...] = (
    i1_acknowledged_is_stored,
    i2_received_was_written_first,
    i3_nothing_after_an_end,
    i4_not_more_than_the_policy,
    i5_same_bytes_same_key,
    i6_never_early,
    i7_one_at_a_time,
    i8_delivered_was_received,
    i9_the_file_is_sound,
    i10_everything_ends,
)
