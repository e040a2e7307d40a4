"""Saving what can be read of a damaged outbox into a new one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw

from hookstudio.core.delivery.database import Database, shut
from hookstudio.core.delivery.delivery import Note
from hookstudio.core.delivery.outbox_row import SEAL, SEALED, WHOLE, damaged, register
from hookstudio.core.delivery.outbox_schema import identity_of
from hookstudio.core.delivery.state import ENDED
from hookstudio.core.errors import OutboxError
from hookstudio.core.wording import tr, translatable, translated, trn

_HELD = translatable("This comes from a damaged outbox and may have been sent already.")


def salvage(database: Database, old: Path) -> list[Note]:
    """Copy every sound row; what was not finished is held for the user to look at."""
    messages, attempts = _read(old)
    if not messages:
        return []

    def store(connection: apsw.Connection) -> int:
        kept = 0
        for row in messages.values():
            kept += _store(connection, row)
        for row in attempts:
            if row["message_id"] in messages:
                _insert(connection, "attempt", row)
        return kept

    try:
        count = database.write(store).result()
    except OutboxError as error:
        return [
            Note(
                error.code,
                tr(
                    "What could be read of {file} was not saved: {problem}",
                    file=old,
                    problem=error.message,
                ),
            )
        ]
    return [
        Note(
            "DB_SAVED",
            trn(
                "{n:,} delivery was saved from it; what was waiting is held back.",
                "{n:,} deliveries were saved from it; what was waiting is held back.",
                n=count,
            ),
        )
    ]


def _read(old: Path) -> tuple[dict[int, dict[str, Any]], list[dict[str, Any]]]:
    """The rows that can be read and are as they were written."""
    try:
        connection = apsw.Connection(str(old))
    except apsw.Error:
        return {}, []
    try:
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        connection.execute("PRAGMA trusted_schema=OFF")
        register(connection, identity_of(connection))
        messages = {row["id"]: row for row in _sound(connection)}
        return messages, list(_around_damage(connection, "attempt", "rowid"))
    except apsw.Error:
        return {}, []
    finally:
        shut(connection)


def _sound(connection: apsw.Connection) -> Iterator[dict[str, Any]]:
    for row in _around_damage(connection, "message", "id"):
        try:
            emptied = row["body"] is None and row["state"] in ENDED
            if emptied or not damaged(row):
                yield row
        except (KeyError, TypeError):
            continue


def _around_damage(connection: apsw.Connection, table: str, order: str) -> Iterator[dict[str, Any]]:
    """The rows from the front up to the damage, then from the back down to it."""
    seen: set[int] = set()
    columns = WHOLE if table == "message" else "*"
    for direction in ("", " DESC"):
        try:
            # Table by table without an index, which may be what is damaged.
            cursor = connection.execute(
                f"SELECT rowid AS hs_rowid, {columns} FROM {table} NOT INDEXED "
                f"ORDER BY {order}{direction}"
            )
            names: list[str] = []
            for row in cursor:
                names = names or [column[0] for column in cursor.get_description()]
                found = dict(zip(names, row, strict=True))
                place = found.pop("hs_rowid")
                if place in seen:
                    break
                seen.add(place)
                yield found
        except (apsw.Error, UnicodeDecodeError):
            continue


def _store(connection: apsw.Connection, row: dict[str, Any]) -> int:
    if row["state"] not in ENDED:
        row = {
            **row,
            "state": "blocked",
            "reason": translated(_HELD),
            "lease": None,
            "lease_until": None,
        }
    row = {name: value for name, value in row.items() if name != "expected_seal"}
    if not _insert(connection, "message", row):
        return 0
    connection.execute(
        f"UPDATE message SET seal = {SEAL}({SEALED}) WHERE id = ?",
        (row["id"],),
    )
    return 1


def _insert(connection: apsw.Connection, table: str, row: dict[str, Any]) -> bool:
    names = ", ".join(row)
    places = ", ".join("?" for _ in row)
    try:
        connection.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", tuple(row.values()))
    except (apsw.ConstraintError, apsw.SQLError, apsw.MismatchError):
        return False
    return True
