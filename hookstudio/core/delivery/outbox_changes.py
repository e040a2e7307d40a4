"""Every change of the outbox as one function on a connection, inside a transaction.

Each change of state is a compare-and-set that names the states it comes from. What returns ids
returns those that were changed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import apsw

from hookstudio.core.delivery.clock import Clock
from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.outbox_row import (
    ADDED,
    SEAL,
    SEALED,
    SHOWN,
    STORED,
    WHOLE,
    Claimed,
    damaged,
    damaged_row,
    delivery_of,
    digest,
    marks_of,
    packed,
    request_of,
)
from hookstudio.core.delivery.outbox_time import keep_time
from hookstudio.core.delivery.result import Attempt
from hookstudio.core.delivery.schedule import (
    UNKNOWN,
    Decision,
    GiveUp,
    Policy,
    RetryAt,
    decide,
)
from hookstudio.core.delivery.state import NEXT, State
from hookstudio.core.errors import OutboxError
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.wording import tr, translatable, translated

LEASE_MS = 150_000
"""For people to read: what ends a lease is its owner's lock, not the time."""

LATE = "late:"
EXPIRED_AFTER_MS = 24 * 3_600_000

_STOPPED = translatable("The program stopped during this attempt, so its outcome is unknown.")


@dataclass(frozen=True, slots=True)
class Ending:
    """How an attempt ended and what follows; `outcome` is as in DeliveryAttempt."""

    decision: Decision
    outcome: str
    status: int | None = None
    message: str = ""
    attempt: Attempt | None = None


def rows(connection: apsw.Connection, sql: str, values: Any = ()) -> list[dict[str, Any]]:
    """All rows of a statement, by the names of their columns."""
    cursor = connection.execute(sql, values)
    names: list[str] = []
    found = []
    for row in cursor:
        names = names or [column[0] for column in cursor.get_description()]
        found.append(dict(zip(names, row, strict=True)))
    return found


def numbers(connection: apsw.Connection, sql: str, values: Any = ()) -> list[int]:
    """The first column of all rows: ids."""
    found: list[Any] = connection.execute(sql, values).fetchall()
    return [row[0] for row in found]


_NEW: Mapping[str, Any] = {
    "due_at": None,
    "delay_ms": 0,
    "attempts": 0,
    "lease": None,
    "lease_until": None,
    "ended_at": None,
    "reason": "",
    "resend_of": None,
}
_COLUMNS = ("key", *STORED, *ADDED, "body", "secrets_json", "state", *_NEW, "digest")
_INSERT = (
    f"INSERT INTO message ({', '.join(_COLUMNS)}, seal) "
    f"VALUES ({', '.join(f':{name}' for name in _COLUMNS)}, "
    f"{SEAL}({', '.join(f':{name}' for name in SEALED.split(', '))}))"
)


def insert(connection: apsw.Connection, row: Mapping[str, Any], *, lease: str = "") -> Delivery:
    """Store a delivery; with a lease its first attempt has begun with that."""
    full = _full(row)
    if lease:
        until = row["created_at"] + LEASE_MS
        full |= {"state": "sending", "attempts": 1, "lease": lease, "lease_until": until}
    (stored,) = rows(connection, f"{_INSERT} RETURNING {SHOWN}", full)
    if lease:
        _begin(connection, [(stored["id"], 1)], row["created_at"])
    return delivery_of(stored)


def insert_many(connection: apsw.Connection, new: Iterable[Mapping[str, Any]]) -> None:
    """Store deliveries that nobody sends yet."""
    connection.executemany(_INSERT, (_full(row) for row in new))


def _full(row: Mapping[str, Any]) -> dict[str, Any]:
    full = {**_NEW, **row, "state": str(row["state"])}
    full["digest"] = digest(full)
    return full


def claim(
    connection: apsw.Connection,
    clock: Clock,
    ids: Iterable[int],
    lease: str,
    fingerprints: Mapping[int, Mapping[str, str]] | None = None,
) -> list[Claimed]:
    """Begin an attempt of each of these that is due; others, and damaged rows, are left out.

    `fingerprints` are those of the secrets' values, by id; the first attempt's are kept.
    """
    now = keep_time(connection, clock)
    claimed: list[Claimed] = []
    values: list[tuple[Any, ...]] = []
    for row in _due_rows(connection, ids, now):
        if damaged(row):
            hold_damaged(connection, row["id"])
            continue
        try:
            request = request_of(row)
        except OutboxError:
            hold_damaged(connection, row["id"])
            continue
        number = row["attempts"] + 1
        secrets = _kept(row, (fingerprints or {}).get(row["id"], {}))
        row |= {"state": "sending", "attempts": number, "secrets_json": secrets}
        claimed.append(claimed_of(row, lease, request))
        values.append((number, lease, now + LEASE_MS, number, secrets, row["id"]))
    connection.executemany(_CLAIM, values)
    _begin(connection, [(each.delivery.id, each.number) for each in claimed], now)
    return claimed


_CLAIM = (
    "UPDATE message SET state = 'sending', attempts = ?, lease = ?, lease_until = ?, "
    f"seal = {SEAL}(key, 'sending', ?, max_attempts, due_at, delay_ms), secrets_json = ? "
    "WHERE id = ?"
)


def _kept(row: Mapping[str, Any], fingerprints: Mapping[str, str]) -> str:
    """The fingerprints to keep: those of the first attempt."""
    if not fingerprints:
        stored: str = row["secrets_json"]
        return stored
    known = {name: mark for name, mark in marks_of(row).items() if mark}
    return json.dumps({**fingerprints, **known})


def _due_rows(connection: apsw.Connection, ids: Iterable[int], now: int) -> list[dict[str, Any]]:
    return rows(
        connection,
        f"SELECT {WHOLE} FROM message WHERE id IN (SELECT value FROM json_each(?)) "
        "AND state IN ('queued', 'waiting') AND due_at <= ? AND attempts < max_attempts "
        "ORDER BY due_at, id",
        (json.dumps(list(ids)), now),
    )


def claimed_of(
    row: Mapping[str, Any], lease: str, request: RenderedRequest | None = None
) -> Claimed:
    """What the sender needs of a row that is being sent."""
    return Claimed(
        delivery=delivery_of(row),
        number=row["attempts"],
        lease=lease,
        request=request or request_of(row),
        policy=Policy.from_json(row["policy_json"]),
        signing=row["signing"],
        fingerprints=marks_of(row),
    )


def begun(connection: apsw.Connection, row_id: int, lease: str) -> Claimed:
    """The attempt that is under way under that lease; raises OutboxError."""
    statement = "SELECT * FROM message WHERE id = ? AND lease = ?"
    found = rows(connection, statement, (row_id, lease))
    if not found:
        raise OutboxError(
            tr("Delivery {number} is not being sent by this program.", number=row_id),
            code="DB_GONE",
        )
    return claimed_of(found[0], lease)


def _begin(connection: apsw.Connection, begun: Iterable[tuple[int, int]], now: int) -> None:
    """Store that these attempts, each an id and a number, begin now."""
    connection.executemany(
        "INSERT INTO attempt (message_id, n, started_at) VALUES (?, ?, ?)",
        [(row_id, number, now) for row_id, number in begun],
    )


def record(connection: apsw.Connection, clock: Clock, claimed: Claimed, ending: Ending) -> bool:
    """Store how the attempt ended; False when the delivery had moved on (a late outcome)."""
    now = keep_time(connection, clock)
    connection.execute(_FINISH, _finish_values(claimed, ending, now))
    current = connection.changes() == 1
    connection.execute(
        "UPDATE attempt SET ended_at = ?, outcome = ?, status = ?, message = ?, detail = ? "
        "WHERE message_id = ? AND n = ?",
        (
            now,
            ending.outcome if current else f"{LATE}{ending.outcome}",
            ending.status,
            ending.message,
            packed(ending.attempt) if ending.attempt else None,
            claimed.delivery.id,
            claimed.number,
        ),
    )
    return current


_FINISH = (
    "UPDATE message SET state = :state, due_at = :due, delay_ms = :delay, lease = NULL, "
    "lease_until = NULL, ended_at = :ended, status = :status, outcome = :outcome, "
    "message = :message, asked_by = :asked, reason = :reason, "
    f"seal = {SEAL}(key, :state, attempts, max_attempts, :due, :delay) "
    "WHERE id = :id AND lease = :lease AND state = 'sending'"
)


def _finish_values(claimed: Claimed, ending: Ending, now: int) -> dict[str, Any]:
    decision = ending.decision
    retry = decision if isinstance(decision, RetryAt) else None
    state = decision.state if isinstance(decision, GiveUp) else State.WAITING
    delay_ms = round(retry.delay_s * 1000) if retry else 0
    return {
        "state": str(state),
        "due": now + delay_ms if retry else None,
        "delay": delay_ms,
        "ended": None if retry else now,
        "status": ending.status,
        "outcome": ending.outcome,
        "message": ending.message,
        "asked": retry.asked if retry else "",
        "reason": ending.message if state is State.FAILED else "",
        "id": claimed.delivery.id,
        "lease": claimed.lease,
    }


def move(
    connection: apsw.Connection,
    ids: Iterable[int],
    origins: Iterable[State],
    to: State,
    *,
    due_at: int | None,
    ended_at: int | None = None,
    reason: str = "",
) -> list[int]:
    """Take these from one of the states `origins` to another; `due_at` None leaves it."""
    states = ", ".join(f"'{state}'" for state in origins)
    due = "due_at" if due_at is None and not to.ended else ":due"
    delay = "delay_ms" if due_at is None else "0"
    return numbers(
        connection,
        f"UPDATE message SET state = :to, due_at = {due}, delay_ms = {delay}, reason = :reason, "
        f"lease = NULL, lease_until = NULL, ended_at = :ended, "
        f"seal = {SEAL}(key, :to, attempts, max_attempts, {due}, {delay}) "
        f"WHERE state IN ({states}) AND id IN (SELECT value FROM json_each(:ids)) RETURNING id",
        {
            "to": str(to),
            "due": due_at,
            "ended": ended_at,
            "reason": reason,
            "ids": json.dumps(list(ids)),
        },
    )


def hold_damaged(connection: apsw.Connection, row_id: int) -> None:
    """Block a damaged row; its seal stays broken, so that it is never sent."""
    connection.execute(
        "UPDATE message SET state = 'blocked', reason = ? WHERE id = ?",
        (damaged_row(row_id).message, row_id),
    )


def retry_now(connection: apsw.Connection, clock: Clock, ids: Iterable[int]) -> list[int]:
    """Make these due at once; a blocked one is queued again. A damaged one stays as it is."""
    now = keep_time(connection, clock)
    found = rows(
        connection,
        f"SELECT {WHOLE} FROM message WHERE state IN ('queued', 'waiting', 'blocked') "
        "AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    sound = [row for row in found if not damaged(row)]
    changed = []
    for state, to in (
        ("blocked", State.QUEUED),
        ("queued", State.QUEUED),
        ("waiting", State.WAITING),
    ):
        chosen = [row["id"] for row in sound if row["state"] == state]
        changed += move(connection, chosen, [State(state)], to, due_at=now)
    return changed


def expire(connection: apsw.Connection, clock: Clock) -> list[int]:
    """End what could not be sent for more than 24 h after it was due."""
    now = keep_time(connection, clock)
    ids = numbers(
        connection,
        "SELECT id FROM message WHERE state IN ('queued', 'waiting', 'blocked') AND due_at < ?",
        (now - EXPIRED_AFTER_MS,),
    )
    reason = tr("It was due more than 24 hours before it could be sent.")
    origins = (State.QUEUED, State.WAITING, State.BLOCKED)
    return move(connection, ids, origins, State.EXPIRED, due_at=None, ended_at=now, reason=reason)


def recover(
    connection: apsw.Connection,
    clock: Clock,
    dead: Iterable[str],
    busy: Iterable[int],
    random: Callable[[], float],
) -> list[int]:
    """Take over what was being sent under leases whose owners are gone; the attempt is used up.

    `busy` are ids that are really under way.
    """
    now, busy = keep_time(connection, clock), list(busy)
    found = rows(
        connection,
        "SELECT * FROM message WHERE state = 'sending' "
        "AND lease IN (SELECT value FROM json_each(?)) "
        "AND id NOT IN (SELECT value FROM json_each(?))",
        (json.dumps(list(dead)), json.dumps(list(busy))),
    )
    for row in found:
        try:
            claimed = claimed_of(row, row["lease"])
        except (OutboxError, ValueError, TypeError):
            # Whatever a damaged row holds, the others are taken over all the same.
            move(connection, [row["id"]], [State.SENDING], State.FAILED, due_at=None, ended_at=now)
            continue
        decision = decide(claimed.policy, claimed.number, UNKNOWN, now / 1000, random)
        record(
            connection, clock, claimed, Ending(decision, "unknown", message=translated(_STOPPED))
        )
    _end_abandoned(connection, now, busy)
    return [row["id"] for row in found]


def _end_abandoned(connection: apsw.Connection, now: int, busy: Iterable[int]) -> None:
    """Attempts whose delivery was cancelled or held meanwhile, and whose program is gone."""
    connection.execute(
        "UPDATE attempt SET ended_at = ?, outcome = ?, message = ? WHERE ended_at IS NULL "
        "AND message_id NOT IN (SELECT id FROM message WHERE state = 'sending') "
        "AND message_id NOT IN (SELECT value FROM json_each(?))",
        (now, f"{LATE}unknown", translated(_STOPPED), json.dumps(list(busy))),
    )


def spread(connection: apsw.Connection, clock: Clock, random: Callable[[], float]) -> None:
    """Spread what is overdue by more than a minute over the next minute, if it is much."""
    now = keep_time(connection, clock)
    late = numbers(
        connection,
        "SELECT id FROM message WHERE state IN ('queued', 'waiting') AND due_at < ? "
        "ORDER BY due_at",
        (now - 60_000,),
    )
    window_ms = min(60_000, len(late) * 50)
    for row_id in late:
        due = now + round(random() * window_ms)
        connection.execute(
            f"UPDATE message SET due_at = :due, seal = {SEAL}(key, state, attempts, max_attempts, "
            ":due, delay_ms) WHERE id = :id",
            {"due": due, "id": row_id},
        )


def resend(connection: apsw.Connection, clock: Clock, row_id: int, key: str) -> Delivery:
    """Store the same request as a new delivery; raises OutboxError where it is gone or damaged,
    and where it was never to be sent."""
    found = rows(connection, f"SELECT {WHOLE} FROM message WHERE id = ?", (row_id,))
    if not found or found[0]["body"] is None:
        raise OutboxError(
            tr("The request of delivery {number} is not kept any more.", number=row_id),
            code="DB_GONE",
        )
    (row,) = found
    # The new row gets a digest of its own, which would make the damage look right.
    if damaged(row):
        raise damaged_row(row_id)
    if row["state"] == State.ABORTED or (row["state"] == State.FAILED and not row["attempts"]):
        raise OutboxError(
            tr(
                "Delivery {number} was never to be sent ({reason}). Send its webhook anew.",
                number=row_id,
                reason=row["reason"].rstrip(".。"),
            ),
            code="DB_UNSENDABLE",
        )
    now = keep_time(connection, clock)
    names = (*STORED, *ADDED, "body")
    fresh = {name: row[name] for name in names}
    secrets = json.dumps(dict.fromkeys(json.loads(row["secrets_json"]), ""))
    fresh |= {"key": key, "created_at": now, "secrets_json": secrets, "resend_of": row_id}
    return insert(connection, fresh | {"state": State.QUEUED, "due_at": now})


def hold_all(connection: apsw.Connection) -> None:
    """Block whatever could be sent: the newest changes of the file are gone."""
    found = numbers(
        connection, "SELECT id FROM message WHERE state IN ('queued', 'waiting', 'sending')"
    )
    reason = tr("The outbox lost its newest changes, so this may have been sent already.")
    origins = (State.QUEUED, State.WAITING, State.SENDING)
    move(connection, found, origins, State.BLOCKED, due_at=None, reason=reason)


def set_paused(connection: apsw.Connection, paused: bool) -> None:
    """Keep for all programs whether anything may be sent."""
    connection.execute("DELETE FROM meta WHERE name = 'paused'")
    if paused:
        connection.execute("INSERT INTO meta VALUES ('paused', '1')")


def is_paused(connection: apsw.Connection) -> bool:
    """Whether nothing may be sent."""
    return connection.execute("SELECT 1 FROM meta WHERE name = 'paused'").get is not None


def stored_request(connection: apsw.Connection, row_id: int) -> RenderedRequest | None:
    """The request as it was queued; None when it is gone or its body was dropped."""
    found = rows(connection, "SELECT * FROM message WHERE id = ?", (row_id,))
    return request_of(found[0]) if found and found[0]["body"] is not None else None


def leases(connection: apsw.Connection) -> list[str]:
    """The leases under which something is being sent."""
    found = connection.execute("SELECT DISTINCT lease FROM message WHERE state = 'sending'")
    return [lease for (lease,) in found]


def states_of(connection: apsw.Connection, ids: Iterable[int]) -> dict[int, tuple[State, str]]:
    """The state and the lease (empty for none) of each of these that exists."""
    found = connection.execute(
        "SELECT id, state, coalesce(lease, '') FROM message "
        "WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {i: (State(state), lease) for i, state, lease in found if state in NEXT}
