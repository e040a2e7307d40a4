"""Reading the outbox: pages, search, history, counters, and the activity log for export."""

from __future__ import annotations

import csv
import io
import json
from array import array
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any

import apsw

from hookstudio.core.delivery.delivery import (
    ActivityFilter,
    ActivityRow,
    Counters,
    Delivery,
    DeliveryAttempt,
    Filter,
    SortKey,
)
from hookstudio.core.delivery.outbox_changes import rows
from hookstudio.core.delivery.outbox_row import SHOWN, UNREADABLE, attempt_of, moment, shown
from hookstudio.core.delivery.state import State

_STATES = frozenset(State)


def _where(chosen: Filter) -> tuple[str, dict[str, Any]]:
    conditions, values = ["1"], {}
    if chosen.states:
        conditions.append("state IN (SELECT value FROM json_each(:states))")
        values["states"] = json.dumps([str(state) for state in chosen.states])
    for name in ("webhook", "host", "project"):
        if wanted := getattr(chosen, name):
            conditions.append(f"{name} = :{name}")
            values[name] = wanted
    if chosen.text:
        # instr, not LIKE: what is searched for may hold % and _.
        columns = ("webhook", "user", "host", "url", "key", "message", "reason")
        joined = " || char(10) || ".join(f"lower({name})" for name in columns)
        conditions.append(f"instr({joined}, lower(:text))")
        values["text"] = chosen.text
    return " AND ".join(conditions), values


def page(
    connection: apsw.Connection, chosen: Filter, before: int | None, limit: int
) -> list[Delivery]:
    """The newest deliveries below the id `before`, newest first."""
    where, values = _where(chosen)
    values |= {"before": before if before is not None else 2**62, "limit": limit}
    found = rows(
        connection,
        f"SELECT {SHOWN} FROM message WHERE id < :before AND {where} ORDER BY id DESC LIMIT :limit",
        values,
    )
    return [shown(row) for row in found]


# What needs a person or is under way comes first; a value that is not there comes last.
_URGENCY = ("blocked", "sending", "waiting", "queued", "failed", "exhausted", "expired", "aborted")
_CASES = " ".join(f"WHEN '{state}' THEN {place}" for place, state in enumerate(_URGENCY))
_SORTED_BY: Mapping[SortKey, str] = {
    SortKey.CREATED: "",
    SortKey.STATE: f"CASE state {_CASES} ELSE {len(_URGENCY)} END {{way}}, state {{way}},",
    SortKey.WEBHOOK: "lower(webhook) {way},",
    SortKey.USER: "lower(user) {way},",
    SortKey.HOST: "host {way},",
    SortKey.STATUS: "status IS NULL, status {way},",
    SortKey.ATTEMPTS: "attempts {way}, max_attempts {way},",
    SortKey.DUE: "due_at IS NULL, due_at {way},",
}


def ids(
    connection: apsw.Connection,
    chosen: Filter,
    sort: SortKey = SortKey.CREATED,
    descending: bool = True,
) -> array[int]:
    """The ids of all that match, newest first by default: what a long list scrolls over."""
    where, values = _where(chosen)
    first = _SORTED_BY[sort].format(way="DESC" if descending else "ASC")
    age = "ASC" if sort is SortKey.CREATED and not descending else "DESC"
    found = connection.execute(
        f"SELECT id FROM message WHERE {where} ORDER BY {first} id {age}", values
    )
    return array("q", (row_id for (row_id,) in found))


def names(connection: apsw.Connection, column: str, project: str = "") -> list[str]:
    """The different values of `webhook` or `host`, of one project or of all."""
    found = connection.execute(
        f"SELECT DISTINCT {column} FROM message WHERE (:project = '' OR project = :project) "
        f"AND {column} <> '' ORDER BY lower({column})",
        {"project": project},
    )
    return [name for (name,) in found]


def some(connection: apsw.Connection, wanted: Iterable[int]) -> dict[int, Delivery]:
    """These deliveries by id; what is gone is left out."""
    found = rows(
        connection,
        f"SELECT {SHOWN} FROM message WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(wanted)),),
    )
    return {row["id"]: shown(row) for row in found}


def history(connection: apsw.Connection, row_id: int) -> list[DeliveryAttempt]:
    """All attempts of a delivery, the first one first."""
    found = rows(connection, "SELECT * FROM attempt WHERE message_id = ? ORDER BY n", (row_id,))
    readable = []
    for row in found:
        with suppress(*UNREADABLE):
            readable.append(attempt_of(row))
    return readable


def by_key(connection: apsw.Connection, key: str) -> int | None:
    """The id of the delivery with that key."""
    found: int | None = connection.execute("SELECT id FROM message WHERE key = ?", (key,)).get
    return found


def states(connection: apsw.Connection) -> dict[State, int]:
    """How many deliveries are in each state; a state that none is in is left out."""
    found = connection.execute("SELECT state, count(*) FROM message GROUP BY state")
    return {State(state): count for state, count in found if state in _STATES}


def counters(connection: apsw.Connection, project: str = "") -> list[Counters]:
    """One row a webhook, as a campaign's analytics count."""
    found = connection.execute(
        "SELECT webhook, sum(attempts > 0), sum(state = 'delivered'), "
        "sum(state IN ('failed', 'exhausted')), sum(max(attempts - 1, 0)), "
        "sum(state = 'aborted'), sum(state IN ('queued', 'sending', 'waiting', 'blocked')) "
        "FROM message WHERE :project = '' OR project = :project GROUP BY webhook ORDER BY webhook",
        {"project": project},
    )
    return [Counters(*row) for row in found]


def activity(
    connection: apsw.Connection,
    chosen: ActivityFilter,
    before: tuple[int, int, int] | None,
    limit: int,
) -> list[tuple[tuple[int, int, int], ActivityRow | None]]:
    """Attempts and aborted messages, newest first, each with its place to go on from.

    None stands for a row that is damaged.
    """
    values: dict[str, Any] = {"limit": limit}
    values |= dict(zip(("at", "id", "n"), before or (2**62, 2**62, 2**62), strict=True))
    message, line = _line_conditions(chosen, values)
    found = rows(
        connection,
        f"""WITH chosen AS (SELECT * FROM message WHERE {message}),
        line AS (
          SELECT coalesce(a.ended_at, a.started_at) AS at, m.id, m.webhook, m.user, m.host, a.n,
            a.status, CASE WHEN a.outcome = 'received' THEN '' ELSE a.message END AS error, m.state
          FROM attempt a JOIN chosen m ON m.id = a.message_id
          UNION ALL
          SELECT created_at, id, webhook, user, host, 0, NULL, reason, state
          FROM chosen WHERE attempts = 0 AND state IN ('aborted', 'failed')
        ) SELECT * FROM line WHERE (at, id, n) < (:at, :id, :n) AND {line}
        ORDER BY at DESC, id DESC, n DESC LIMIT :limit""",
        values,
    )
    return [((row["at"], row["id"], row["n"]), _activity_row(row)) for row in found]


def _line_conditions(chosen: ActivityFilter, values: dict[str, Any]) -> tuple[str, str]:
    """What a message, and what a line must meet; their values are added."""
    message, line = ["1"], ["1"]
    for name in ("webhook", "project"):
        if wanted := getattr(chosen, name):
            message.append(f"{name} = :{name}")
            values[name] = wanted
    if chosen.only_errors:
        line.append("error <> ''")
    for name, sign, moment_ in (("since", ">=", chosen.since), ("until", "<", chosen.until)):
        if moment_ is not None:
            line.append(f"at {sign} :{name}")
            values[name] = round(moment_.timestamp() * 1000)
    if chosen.text:
        columns = ("webhook", "user", "host", "coalesce(status, '')", "error")
        joined = " || char(10) || ".join(f"lower({name})" for name in columns)
        line.append(f"instr({joined}, lower(:text))")
        values["text"] = chosen.text
    return " AND ".join(message), " AND ".join(line)


def _activity_row(row: Mapping[str, Any]) -> ActivityRow | None:
    with suppress(*UNREADABLE):
        return _readable_row(row)
    return None


def _readable_row(row: Mapping[str, Any]) -> ActivityRow:
    return ActivityRow(
        at=moment(row["at"]),
        delivery=row["id"],
        webhook=row["webhook"],
        user=row["user"],
        host=row["host"],
        attempt=row["n"],
        status=row["status"],
        error=row["error"],
        state=State(row["state"]),
    )


_COLUMNS = ("at", "delivery", "webhook", "user", "host", "attempt", "status", "error", "state")


def csv_lines(found: Iterable[ActivityRow]) -> Iterator[str]:
    """The activity log as CSV with a head, for a spreadsheet: no cell begins a formula."""
    yield _csv(_COLUMNS)
    for row in found:
        yield _csv(["" if value is None else _harmless(str(value)) for value in _values(row)])


def json_lines(found: Iterable[ActivityRow]) -> Iterator[str]:
    """The activity log as one JSON object a line."""
    for row in found:
        yield json.dumps(dict(zip(_COLUMNS, _values(row), strict=True))) + "\n"


def _values(row: ActivityRow) -> list[str | int | None]:
    values = [getattr(row, name) for name in _COLUMNS]
    return [row.at.isoformat(timespec="milliseconds"), *values[1:-1], str(row.state)]


def _harmless(text: str) -> str:
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def _csv(values: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(values)
    return line.getvalue()
