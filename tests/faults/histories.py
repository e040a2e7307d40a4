"""The three histories of a run: what was acknowledged, what was received, what the file holds."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import apsw


@dataclass(frozen=True)
class Receive:
    """One request as the receiver saw it; times in milliseconds of the run's clock.

    `status` is None where no answer was given (a hang, a reset, a client that was gone).
    """

    key: str
    attempt: int
    start_ms: int
    end_ms: int
    sha256: str
    status: int | None


@dataclass(frozen=True)
class Message:
    """One row of the table `message`."""

    key: str
    state: str
    attempts: int
    max_attempts: int
    ended_ms: int | None
    delays_s: tuple[float, ...]
    sha256: str


@dataclass(frozen=True)
class AttemptRow:
    """One row of the table `attempt`."""

    key: str
    number: int
    started_ms: int
    ended_ms: int | None
    outcome: str
    status: int | None


@dataclass
class Histories:
    """All that the checker looks at. `crashed`: programs were killed during the run."""

    acknowledged: set[str]
    received: list[Receive]
    messages: dict[str, Message] = field(default_factory=dict)
    attempts: dict[tuple[str, int], AttemptRow] = field(default_factory=dict)
    integrity: str = "ok"
    crashed: bool = False
    quiet: bool = True
    hurried: frozenset[str] = frozenset()
    """Keys that were retried by hand, so that no delay is promised for them."""


def read_database(file: Path, histories: Histories) -> Histories:
    """Add what the database holds, with SQLite's own verdict on it."""
    connection = apsw.Connection(str(file))
    try:
        histories.integrity = str(connection.execute("PRAGMA integrity_check").get)
        for row in connection.execute(
            "SELECT key, state, attempts, max_attempts, ended_at, policy_json, "
            "lower(hex(body_sha256)) FROM message"
        ):
            key, state, attempts, most, ended, policy, digest = row
            _, delays, unreachable = json.loads(policy)
            shortest = tuple(min(pair) for pair in zip(delays, unreachable, strict=True))
            histories.messages[key] = Message(key, state, attempts, most, ended, shortest, digest)
        for row in connection.execute(
            "SELECT m.key, n, started_at, a.ended_at, coalesce(a.outcome, ''), a.status "
            "FROM attempt a JOIN message m ON m.id = a.message_id"
        ):
            found = AttemptRow(*row)
            histories.attempts[found.key, found.number] = found
    except apsw.Error as error:
        histories.integrity = type(error).__name__
    finally:
        connection.close()
    return histories


def by_key(received: Iterable[Receive]) -> dict[str, list[Receive]]:
    """The requests of each message, in the order of their starts."""
    found: dict[str, list[Receive]] = {}
    for each in sorted(received, key=lambda r: (r.start_ms, r.attempt)):
        found.setdefault(each.key, []).append(each)
    return found
