"""Keeping the outbox small: what is finished is deleted or emptied, and the file shrinks."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import apsw

from hookstudio.core.delivery.clock import Clock
from hookstudio.core.delivery.state import ENDED
from hookstudio.core.wording import tr

KEEP_BODIES_MS = 30 * 86_400_000
KEEP_BODIES_BYTES = 500 * 1024 * 1024
_ENDED = ", ".join(f"'{state}'" for state in sorted(ENDED))


def delete_ended(connection: apsw.Connection, ids: Iterable[int] | None, before: int | None) -> int:
    """Delete deliveries in an end state: of these ids, or all; ended before that time, or ever."""
    conditions = [f"state IN ({_ENDED})"]
    values: list[str | int] = []
    if ids is not None:
        conditions.append("id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(list(ids)))
    if before is not None:
        conditions.append("ended_at < ?")
        values.append(before)
    connection.execute(f"DELETE FROM message WHERE {' AND '.join(conditions)}", values)
    deleted = connection.changes()
    connection.execute("PRAGMA incremental_vacuum").fetchall()
    return deleted


def prune(
    connection: apsw.Connection,
    clock: Clock,
    keep_ms: int = KEEP_BODIES_MS,
    keep_bytes: int = KEEP_BODIES_BYTES,
) -> int:
    """Drop the bodies of old finished deliveries, the oldest first; their history stays.

    Returns how many were emptied.
    """
    oldest = clock.now_ms() - keep_ms
    found: list[Any] = connection.execute(
        "SELECT id, ended_at, coalesce(length(body), 0) + coalesce((SELECT sum(length(detail)) "
        "FROM attempt WHERE message_id = message.id), 0) FROM message "
        "WHERE ended_at IS NOT NULL AND body IS NOT NULL ORDER BY ended_at DESC"
    ).fetchall()
    emptied: list[int] = []
    held = 0
    for row_id, ended_at, size in found:
        held += size
        if ended_at < oldest or held > keep_bytes:
            emptied.append(row_id)
    if emptied:
        ids = json.dumps(emptied)
        connection.execute(
            "UPDATE message SET body = NULL WHERE id IN (SELECT value FROM json_each(?))", (ids,)
        )
        connection.execute(
            "UPDATE attempt SET detail = NULL WHERE message_id IN (SELECT value FROM json_each(?))",
            (ids,),
        )
        connection.execute("PRAGMA incremental_vacuum").fetchall()
    return len(emptied)


_TEXTS = {
    "message": (
        *("project", "webhook", "user", "host", "method", "url", "headers_json", "secrets_json"),
        *("policy_json", "signing", "outcome", "message", "reason", "asked_by"),
    ),
    "attempt": ("outcome", "message"),
}


def mend(connection: apsw.Connection) -> int:
    """Hold what has a broken text: one such row would keep every list from being read.

    SQLite's own check does not look into texts. Returns how many deliveries are damaged.
    """
    function: Any = _sound  # apsw's type knows no function of fixed arguments
    connection.create_scalar_function("outbox_sound", function, 1, deterministic=True)
    damaged = set()
    for table, names in _TEXTS.items():
        row_id = "id" if table == "message" else "message_id"
        joined = " || ".join(f"coalesce({name}, '')" for name in names)
        found: list[Any] = connection.execute(
            f"SELECT rowid, {row_id} FROM {table} WHERE NOT outbox_sound(CAST({joined} AS BLOB))"
        ).fetchall()
        for place, delivery in found:
            damaged.add(delivery)
            emptied = ", ".join(f"{name} = ''" for name in names)
            # The digest does not fit any more, so that nothing is ever sent from the row.
            connection.execute(f"UPDATE {table} SET {emptied} WHERE rowid = ?", (place,))
    for delivery in damaged:
        connection.execute(
            "UPDATE message SET state = 'blocked', lease = NULL, lease_until = NULL, "
            "reason = ? WHERE id = ? AND state IN ('queued', 'waiting', 'sending', 'blocked')",
            (tr("The delivery is damaged and is not sent."), delivery),
        )
    return len(damaged)


def _sound(content: Any) -> bool:
    try:
        bytes(content).decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
