"""Opening the outbox's file: what is ours is used, what is not is left alone or set aside.

Nothing is ever overwritten: a file that cannot be used is moved into a folder of its own together
with its `-wal` and `-shm`, and what can be read of it is saved into the new one.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import apsw

from hookstudio.core.delivery.database import Options, as_outbox_error, connect, shut
from hookstudio.core.delivery.delivery import Note
from hookstudio.core.delivery.file_lock import FileLock
from hookstudio.core.delivery.mounts import network_file_system
from hookstudio.core.delivery.outbox_schema import (
    APPLICATION_ID,
    MIGRATIONS,
    Migration,
    expected_fingerprint,
    fingerprint,
    identify,
    identity_of,
    migrate,
    newest,
    version_of,
)
from hookstudio.core.errors import OutboxError
from hookstudio.core.private_file import write_private
from hookstudio.core.wording import tr

NAME = "outbox.db"
OPENING_LIMIT_S = 60.0
RESERVE_BYTES = 4 * 1024 * 1024


@dataclass(slots=True)
class OpenedFile:
    """The file, fit to be used. `old` is what was set aside and may hold readable rows.

    `changes_lost`: the file was not closed properly and its newest changes are gone. `identity`
    tells this outbox from any other.
    """

    file: Path
    notes: list[Note] = field(default_factory=list)
    old: Path | None = None
    changes_lost: bool = False
    identity: str = ""


def prepare(
    folder: Path, options: Options, migrations: Sequence[Migration] = MIGRATIONS
) -> OpenedFile:
    """Check the file, set it aside if need be, make or migrate it; raises OutboxError.

    Refused, and left as it is: a link, a newer version, tables that are not ours.
    """
    opened = OpenedFile(folder / NAME)
    if (kind := network_file_system(folder)) is not None:
        opened.notes.append(
            Note(
                "DB_NETWORK",
                tr(
                    "{folder} lies on a network or synchronised file system ({kind}), where the "
                    "outbox can be damaged. Set HOOKSTUDIO_HOME to a folder of this machine.",
                    folder=folder,
                    kind=kind,
                ),
            )
        )
    lock = FileLock(folder / "outbox.opening")
    try:
        # Two programs that start at once must not both make the tables, or set the file aside.
        lock.wait(OPENING_LIMIT_S)
        _refuse_links(opened.file)
        _look(opened, options, migrations)
        _make_or_migrate(opened, options, migrations)
    except (apsw.Error, OSError) as error:
        raise _open_error(opened.file, error) from error
    finally:
        lock.release()
    _mark(folder / f"{NAME}.made", opened.identity)
    return opened


def in_use(folder: Path) -> None:
    """Note that the file is open, so that its log must be there."""
    _mark(folder / f"{NAME}.in-use", "")


def closed(folder: Path) -> None:
    """Note that the file was closed properly, unless another program still has it open."""
    log = folder / f"{NAME}-wal"
    if not log.exists() or not log.stat().st_size:
        (folder / f"{NAME}.in-use").unlink(missing_ok=True)


def keep_reserve(folder: Path) -> bool:
    """Hold 4 MiB of the disk, to be given up when it is full; False when it is too full for it."""
    file = folder / "outbox.reserve"
    try:
        if file.exists() and file.stat().st_size >= RESERVE_BYTES:
            return True
        file.touch(mode=0o600)
        with file.open("wb") as stream:
            # Written, not only made that long: a file with a hole holds no room.
            stream.write(os.urandom(65_536) * (RESERVE_BYTES // 65_536))
            stream.flush()
            os.fsync(stream.fileno())
    except OSError:
        file.unlink(missing_ok=True)
        return False
    return True


def release_reserve(folder: Path) -> bool:
    """Give the reserve up; False when there was none."""
    file = folder / "outbox.reserve"
    existed = file.exists()
    file.unlink(missing_ok=True)
    return existed


def _refuse_links(file: Path) -> None:
    try:
        found = file.lstat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise _open_error(file, error) from error
    if stat.S_ISLNK(found.st_mode) or (stat.S_ISREG(found.st_mode) and found.st_nlink > 1):
        # A second name has a log of its own: two programs would damage the file.
        raise OutboxError(tr("The outbox must not be a link ({file}).", file=file), code="DB_LINK")
    if not stat.S_ISREG(found.st_mode):
        raise OutboxError(tr("The outbox is not a file ({file}).", file=file), code="DB_LINK")


def _look(opened: OpenedFile, options: Options, migrations: Sequence[Migration]) -> None:
    """Decide what the file is; what cannot be used is set aside."""
    file = opened.file
    made = file.with_name(f"{NAME}.made").exists()
    size = file.stat().st_size if file.exists() else -1
    if size <= 0:
        if made:
            what = (
                tr("The outbox file is empty though it held messages before.")
                if size == 0
                else tr("The outbox file is gone though it held messages before.")
            )
            _set_aside(opened, "DB_EMPTY", what)
        elif _log_of(file).exists():
            _set_aside(opened, "DB_DAMAGED", tr("The outbox file is gone, its log is not."))
        return
    try:
        _inspect(opened, options, migrations)
    except apsw.NotADBError:
        what = tr("{file} is not an outbox database.", file=file)
        _set_aside(opened, "DB_NOT_OURS", what, tell_of_new=True)
    except (apsw.CorruptError, apsw.FormatError, apsw.SQLError) as error:
        what = tr("The outbox file is damaged ({error}).", error=type(error).__name__)
        _set_aside(opened, "DB_DAMAGED", what)
    except apsw.Error as error:
        raise _open_error(file, error) from error


def _inspect(opened: OpenedFile, options: Options, migrations: Sequence[Migration]) -> None:
    """Look at the file without changing it, not even by merging its log."""
    file = opened.file
    unclean = file.with_name(f"{NAME}.in-use").exists()
    opened.changes_lost = unclean and not _log_of(file).exists()
    connection = apsw.Connection(str(file), vfs=options.vfs)
    try:
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        connection.set_busy_timeout(5_000)
        connection.execute("PRAGMA trusted_schema=OFF")
        connection.execute("PRAGMA cell_size_check=ON")
        if options.exclusive:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        version, ours = version_of(connection), _application_id(connection) == APPLICATION_ID
        if ours and version > newest(migrations):
            raise OutboxError(
                tr(
                    "The outbox was written by a newer Hook Studio (schema {version}). It was left "
                    "untouched.",
                    version=version,
                ),
                code="DB_NEWER",
            )
        if _application_id(connection) == 0 and version == 0 and _is_bare(connection):
            return  # made, and stopped before the first table
        problems = connection.execute("PRAGMA quick_check(1)").get
        if problems != "ok":
            raise apsw.CorruptError("quick_check")
        if not ours or fingerprint(connection) != expected_fingerprint(version, migrations):
            raise OutboxError(
                tr("{file} does not have the expected tables.", file=file), code="DB_NOT_OURS"
            )
        noted = _text_of(file.with_name(f"{NAME}.made"))
        if noted and identity_of(connection) not in ("", noted):
            # Its log is that of another outbox.
            raise apsw.CorruptError("identity")
    finally:
        shut(connection)
    if opened.changes_lost:
        opened.notes.append(
            Note(
                "DB_DAMAGED",
                tr(
                    "The newest changes of the outbox are missing: its log ({name}) was "
                    "removed while it was in use. What was waiting is held back; look at it, then "
                    "retry or cancel.",
                    name=_log_of(file).name,
                ),
            )
        )


def _application_id(connection: apsw.Connection) -> int:
    return int(connection.execute("PRAGMA application_id").get)


def _is_bare(connection: apsw.Connection) -> bool:
    return not connection.execute("SELECT count(*) FROM sqlite_schema").get


def _make_or_migrate(opened: OpenedFile, options: Options, migrations: Sequence[Migration]) -> None:
    file = opened.file
    if not file.exists():
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    connection = connect(str(file), options)
    try:
        version = version_of(connection)
        if 0 < version < newest(migrations):
            _copy(connection, file.with_name(f"outbox-v{version}.db"))
        migrate(connection, migrations)
        opened.identity = identify(connection)
    finally:
        shut(connection)


def _copy(connection: apsw.Connection, to: Path) -> None:
    """A whole copy before the first change; an earlier try's is replaced."""
    beside = to.with_name(f"{to.name}.part")
    beside.unlink(missing_ok=True)
    connection.execute("VACUUM INTO ?", (str(beside),))
    beside.replace(to)


def _set_aside(opened: OpenedFile, code: str, what: str, *, tell_of_new: bool = False) -> None:
    """Move the file and what belongs to it into a folder of its own, and say where."""
    file = opened.file
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    number = 1
    while (aside := file.parent / f"outbox-set-aside-{stamp}-{number}").exists():
        number += 1
    try:
        aside.mkdir(mode=0o700)
        # The log last: a program that stops in between leaves the file without it, never the
        # other way round, which SQLite would take for a log of the new file.
        for part in (file, file.with_name(f"{NAME}-shm"), _log_of(file)):
            if part.exists():
                part.rename(aside / part.name)
    except OSError as error:
        raise _open_error(file, error) from error
    file.with_name(f"{NAME}.in-use").unlink(missing_ok=True)
    opened.old = aside / NAME if (aside / NAME).exists() else None
    if tell_of_new:
        told = tr(
            "{problem} It was set aside as {aside}; a new one was made.", problem=what, aside=aside
        )
    else:
        told = tr("{problem} It was set aside as {aside}.", problem=what, aside=aside)
    opened.notes.append(Note(code, told))


def _log_of(file: Path) -> Path:
    return file.with_name(f"{file.name}-wal")


def _mark(file: Path, text: str) -> None:
    # Only a hint for the next start.
    with contextlib.suppress(OSError):
        if not file.exists() or _text_of(file) != text:
            write_private(file, text.encode("ascii"))


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return ""


def _open_error(file: Path, error: Exception) -> OutboxError:
    if isinstance(error, OSError):
        return OutboxError(
            tr(
                "The outbox {file} cannot be opened: {problem}.",
                file=file,
                problem=error.strerror or error,
            ),
            code="DB_OPEN",
        )
    return as_outbox_error(error)
