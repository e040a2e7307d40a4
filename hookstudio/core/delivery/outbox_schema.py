"""The outbox's tables, their migrations, and how a file is known to be ours."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

import apsw

from hookstudio.core.delivery.state import ENDED, State

APPLICATION_ID = 0x48534F42
"""`HSOB` in the file's header."""

_STATES = ", ".join(f"'{state}'" for state in State)
_ENDED = ", ".join(f"'{state}'" for state in sorted(ENDED))

_VERSION_1 = (
    f"""CREATE TABLE message (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT UNIQUE NOT NULL,
  state TEXT NOT NULL CHECK (state IN ({_STATES})),
  due_at INTEGER,
  delay_ms INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  ended_at INTEGER,
  project TEXT NOT NULL,
  webhook TEXT NOT NULL,
  user TEXT NOT NULL,
  host TEXT NOT NULL,
  method TEXT NOT NULL,
  url TEXT NOT NULL,
  headers_json TEXT NOT NULL,
  body BLOB,
  body_sha256 BLOB NOT NULL,
  secrets_json TEXT NOT NULL,
  policy_json TEXT NOT NULL,
  signing TEXT NOT NULL,
  digest BLOB NOT NULL,
  max_attempts INTEGER NOT NULL CHECK (max_attempts BETWEEN 1 AND 21),
  attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts BETWEEN 0 AND max_attempts),
  lease TEXT,
  lease_until INTEGER,
  status INTEGER,
  outcome TEXT NOT NULL DEFAULT '',
  message TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  asked_by TEXT NOT NULL DEFAULT '',
  resend_of INTEGER,
  seal INTEGER NOT NULL,
  CHECK ((state = 'sending') = (lease IS NOT NULL))
)""",
    """CREATE TABLE attempt (
  message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  outcome TEXT,
  status INTEGER,
  message TEXT NOT NULL DEFAULT '',
  detail BLOB,
  PRIMARY KEY (message_id, n)
)""",
    "CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE INDEX message_due ON message (due_at, id, host)
WHERE state IN ('queued', 'waiting')""",
    "CREATE INDEX message_sending ON message (lease) WHERE state = 'sending'",
    "CREATE INDEX message_state ON message (state, id)",
    "CREATE INDEX message_webhook ON message (webhook, state, attempts)",
    "CREATE INDEX attempt_open ON attempt (message_id) WHERE ended_at IS NULL",
    "CREATE INDEX message_ended ON message (ended_at) WHERE ended_at IS NOT NULL",
    f"""CREATE TRIGGER message_end BEFORE UPDATE OF state ON message
WHEN OLD.state IN ({_ENDED}) AND NEW.state <> OLD.state
BEGIN SELECT RAISE(ABORT, 'a delivery does not leave its end state'); END""",
)

# An environment's slug, and whether Liquid has a part in the host: older deliveries had none.
_VERSION_2 = (
    "ALTER TABLE message ADD COLUMN environment TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE message ADD COLUMN computed_host INTEGER NOT NULL DEFAULT 0",
)


@dataclass(frozen=True, slots=True)
class Migration:
    """The statements that lead from the version before to `version`, in one transaction."""

    version: int
    statements: tuple[str, ...]


MIGRATIONS: Sequence[Migration] = (Migration(1, _VERSION_1), Migration(2, _VERSION_2))


def newest(migrations: Sequence[Migration]) -> int:
    """The version that this program writes."""
    return migrations[-1].version


def migrate(connection: apsw.Connection, migrations: Sequence[Migration]) -> None:
    """Bring the database up to date: all of a version or nothing of it, `user_version` last."""
    for migration in migrations:
        if migration.version <= version_of(connection):
            continue
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in migration.statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {migration.version}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def version_of(connection: apsw.Connection) -> int:
    """The schema's version; 0 for a file that was just made."""
    version = connection.execute("PRAGMA user_version").get
    return int(version)


def fingerprint(connection: apsw.Connection) -> str:
    """A digest of all tables, indexes, triggers and views: an added trigger changes it."""
    rows = connection.execute(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
        "WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY type, name"
    )
    return hashlib.sha256(repr(list(rows)).encode()).hexdigest()


def expected_fingerprint(version: int, migrations: Sequence[Migration]) -> str:
    """What `fingerprint` gives for a file of that version that only we have written."""
    connection = apsw.Connection(":memory:")
    try:
        migrate(connection, [m for m in migrations if m.version <= version])
        return fingerprint(connection)
    finally:
        connection.close()


def identity_of(connection: apsw.Connection) -> str:
    """What tells this outbox from any other; empty before `identify`."""
    found = connection.execute("SELECT value FROM meta WHERE name = 'identity'").get
    return found if isinstance(found, str) else ""


def identify(connection: apsw.Connection) -> str:
    """As `identity_of`, made at the first call."""
    connection.execute("INSERT OR IGNORE INTO meta VALUES ('identity', ?)", (uuid.uuid4().hex,))
    return identity_of(connection)
