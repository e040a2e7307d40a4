"""How many deliveries the outbox holds in which state, and whether its file is sound."""

from __future__ import annotations

import stat
from pathlib import Path

import apsw

from hookstudio.core.delivery.database import shut
from hookstudio.core.delivery.outbox_file import NAME
from hookstudio.core.delivery.outbox_schema import APPLICATION_ID, MIGRATIONS, newest, version_of
from hookstudio.core.delivery.state import State
from hookstudio.core.doctor.part import Part
from hookstudio.core.json_value import Json
from hookstudio.core.paths import data_dir

_BUSY_MS = 5_000


def outbox() -> Part:
    """Read without changing the file: opening it for use would set a damaged one aside."""
    folder = data_dir()
    file = folder / NAME
    facts: dict[str, Json] = {"set aside": len(list(folder.glob("outbox-set-aside-*")))}
    try:
        found = file.lstat()
    except FileNotFoundError:
        return Part("Outbox", {"file": "none yet", **facts})
    if not stat.S_ISREG(found.st_mode):
        problem = "The outbox is a link or no file. Put the file itself into the data folder."
        return Part("Outbox", {"file": "not a file", **facts}, (problem,))
    facts["bytes"] = found.st_size
    if not found.st_size:
        return Part("Outbox", {"file": "empty", **facts})
    try:
        connection = _open(file)
        try:
            return _look(connection, facts)
        finally:
            shut(connection)
    except (apsw.NotADBError, apsw.CorruptError, apsw.FormatError, apsw.SQLError) as error:
        return _damaged(facts, type(error).__name__)
    except apsw.Error as error:
        # Only the name: SQLite's text may quote a row.
        problem = (
            f"The outbox cannot be read ({type(error).__name__}). Close the other programs that "
            "use it, and see that its folder can be written to."
        )
        return Part("Outbox", {**facts, "integrity": "unknown"}, (problem,))


def _open(file: Path) -> apsw.Connection:
    """Without a log nobody has it open, and none must be left behind: it is read as it lies."""
    log = file.with_name(f"{NAME}-wal")
    options = "" if log.exists() else "?immutable=1"
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(file.absolute().as_uri() + options, flags=flags)
    connection.set_busy_timeout(_BUSY_MS)
    connection.execute("PRAGMA trusted_schema=OFF")
    return connection


def _look(connection: apsw.Connection, facts: dict[str, Json]) -> Part:
    if connection.execute("PRAGMA application_id").get != APPLICATION_ID:
        problem = "outbox.db is not an outbox. The next start sets it aside and makes a new one."
        return Part("Outbox", {**facts, "integrity": "not an outbox"}, (problem,))
    facts["schema"] = version_of(connection)
    if version_of(connection) > newest(MIGRATIONS):
        problem = "The outbox was written by a newer Hook Studio. Install that one, or a newer one."
        return Part("Outbox", {**facts, "integrity": "unknown"}, (problem,))
    if connection.execute("PRAGMA quick_check(1)").get != "ok":
        return _damaged(facts, "quick_check")
    counts = dict(connection.execute("SELECT state, count(*) FROM message GROUP BY state"))
    for state in State:
        if counts.get(state):
            facts[str(state)] = int(counts[state])
    return Part("Outbox", {**facts, "integrity": "ok"})


def _damaged(facts: dict[str, Json], why: str) -> Part:
    problem = (
        f"The outbox file is damaged ({why}). Start the studio, or hookstudio outbox list: the "
        "file is set aside, and what can be read of it is saved into a new one."
    )
    return Part("Outbox", {**facts, "integrity": "damaged"}, (problem,))
