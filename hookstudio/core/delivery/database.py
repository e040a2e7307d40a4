"""Database: one file, one writing thread that commits in groups, one connection for reading.

SQLite comes from apsw: the one that Python brings has the WAL-reset bug (spec/safety.md §0.1).
"""

from __future__ import annotations

import contextlib
import ctypes
import queue
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import apsw

from hookstudio.core.errors import OutboxError
from hookstudio.core.wording import tr

MIN_SQLITE = (3, 51, 3)
BUSY_LIMIT_S = 60.0
BUSY_WAIT_MS = 5_000
GROUP = 512
"""Jobs that share one commit at most; a commit costs one sync of the disk, however many."""

PRAGMAS = (
    # First, and before the first table: only then can the file shrink again.
    "PRAGMA auto_vacuum=INCREMENTAL",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    *(
        ("PRAGMA fullfsync=ON", "PRAGMA checkpoint_fullfsync=ON")
        if sys.platform == "darwin"
        else ()
    ),
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
)
"""Set on every connection (spec/outbox.md §4.2). NORMAL would lose commits in a power cut."""

T = TypeVar("T")
Work = Callable[[apsw.Connection], T]


@dataclass(frozen=True, slots=True)
class Options:
    """How the file is used. `exclusive`: by this process alone, without shared memory.

    Not `threaded`: each write is done at once by whoever asks, as the lab does in memory.
    """

    vfs: str | None = None
    exclusive: bool = False
    threaded: bool = True


@dataclass(slots=True)
class _Job:
    work: Work[Any]
    future: Future[Any] = field(default_factory=Future)


class Database:
    """An open database. Every method may be called from any thread.

    `on_busy` is called when another program holds the file for longer than a moment.
    """

    def __init__(self, file: Path | str, options: Options | None = None) -> None:
        self._options = options or Options()
        self._file = str(file)
        self.on_busy: Callable[[], None] = lambda: None
        self._writing = connect(self._file, self._options)
        self._single = self._options.exclusive or not self._options.threaded
        self._reading = self._writing if self._single else connect(self._file, self._options)
        self._reading_lock = threading.RLock()
        self._writing_lock = self._reading_lock if self._single else threading.RLock()
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closed = False
        self._thread: threading.Thread | None = None
        if self._options.threaded:
            self._thread = threading.Thread(target=self._serve, name="outbox writer", daemon=True)
            self._thread.start()

    def write(self, work: Work[T]) -> Future[T]:
        """Do the work in a transaction; the future is done once it is on the disk.

        Work that arrives meanwhile shares the next commit. It may be run twice, when the first
        commit failed, so it must only touch the connection. The future may raise OutboxError.
        """
        job = _Job(work)
        # Whoever stops waiting must not call it off: its result could not be set any more.
        job.future.set_running_or_notify_cancel()
        if self._closed or (self._thread is not None and not self._thread.is_alive()):
            # It dies only where there is no memory even to tell of an error.
            job.future.set_exception(_closed())
        elif self._thread is None:
            with self._writing_lock:
                self._run([job])
        else:
            self._jobs.put(job)
        return job.future

    def read(self, work: Work[T]) -> T:
        """Do the work on the reading connection, as of the last commit; raises OutboxError."""
        with self._reading_lock:
            if self._closed:
                raise _closed()
            try:
                return work(self._reading)
            except (apsw.Error, UnicodeDecodeError) as error:
                raise as_outbox_error(error) from error

    def close(self) -> None:
        """Finish what is waiting, empty the log into the file, and let go of it."""
        if self._closed:
            return
        self._closed = True
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()
        with self._reading_lock:
            # Readers first: the log cannot be emptied while one is open.
            if self._reading is not self._writing:
                shut(self._reading)
        # Where it fails, the log is kept beside the file and read at the next start.
        with contextlib.suppress(apsw.Error):
            self._writing.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        shut(self._writing)

    def _serve(self) -> None:
        while (job := self._jobs.get()) is not None:
            batch, last = [job], False
            while len(batch) < GROUP and not last:
                try:
                    more = self._jobs.get_nowait()
                except queue.Empty:
                    break
                if more is None:
                    last = True
                else:
                    batch.append(more)
            with self._writing_lock:
                self._run(batch)
            if last:
                break

    def _run(self, batch: Sequence[_Job]) -> None:
        try:
            results = self._transaction(batch)
        except (apsw.Error, MemoryError) as error:
            if len(batch) > 1 and isinstance(error, apsw.FullError | apsw.NoMemError | MemoryError):
                # What one of them could not store, a smaller one may.
                for job in batch:
                    self._run([job])
                return
            for job in batch:
                job.future.set_exception(as_outbox_error(error))
            return
        for job, (result, problem) in zip(batch, results, strict=True):
            if problem is None:
                job.future.set_result(result)
            else:
                job.future.set_exception(problem)

    def _transaction(self, batch: Sequence[_Job]) -> list[tuple[Any, Exception | None]]:
        connection = self._writing
        results = []
        self._patiently("BEGIN IMMEDIATE")
        try:
            for job in batch:
                results.append(self._in_savepoint(connection, job))
            self._patiently("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return results

    def _in_savepoint(self, connection: apsw.Connection, job: _Job) -> tuple[Any, Exception | None]:
        connection.execute("SAVEPOINT job")
        try:
            result = job.work(connection)
        except Exception as error:
            # Whatever a job raises belongs to its caller; the others of the group go on. But
            # after some errors SQLite has undone the whole transaction.
            if not connection.in_transaction:
                raise
            connection.execute("ROLLBACK TO job")
            connection.execute("RELEASE job")
            known = isinstance(error, apsw.Error | MemoryError | UnicodeDecodeError)
            return None, as_outbox_error(error) if known else error
        connection.execute("RELEASE job")
        return result, None

    def _patiently(self, statement: str) -> None:
        deadline = time.monotonic() + BUSY_LIMIT_S
        while True:
            try:
                self._writing.execute(statement)
            except apsw.BusyError:
                if time.monotonic() > deadline:
                    raise
                self.on_busy()
            else:
                return


def connect(file: str, options: Options) -> apsw.Connection:
    """A connection with the settings of the contract; raises apsw.Error."""
    connection = apsw.Connection(file, vfs=options.vfs)
    try:
        # Another program's commit is waited for, rather than told to the user.
        connection.set_busy_timeout(BUSY_WAIT_MS)
        if options.exclusive:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        for pragma in PRAGMAS:
            connection.execute(pragma).fetchall()
        _keep_log(connection)
    except BaseException:
        shut(connection)
        raise
    return connection


def _keep_log(connection: apsw.Connection) -> None:
    """Leave the log, emptied, beside the file at the end: then a missing one was taken away."""
    wanted = ctypes.c_int(1)
    connection.file_control("main", apsw.SQLITE_FCNTL_PERSIST_WAL, ctypes.addressof(wanted))


def shut(connection: apsw.Connection) -> None:
    """Close it; an error on the way loses nothing that was committed."""
    with contextlib.suppress(apsw.Error):
        connection.close(force=True)


# A file that may not grow (a quota, `ulimit -f`) is told by the system as a failed write.
_NO_ROOM = (apsw.SQLITE_IOERR_WRITE, apsw.SQLITE_IOERR_SHMSIZE)


def as_outbox_error(error: BaseException) -> OutboxError:
    """SQLite's error as ours, with a code of the catalogue."""
    if isinstance(error, OutboxError):
        return error
    # Only the name: SQLite's text may quote a row.
    text = type(error).__name__
    no_room = getattr(error, "extendedresult", 0) in _NO_ROOM
    if isinstance(error, apsw.FullError) or no_room:
        return OutboxError(
            tr("The disk is full: nothing was stored in the outbox."), code="DB_FULL"
        )
    if isinstance(error, apsw.BusyError | apsw.LockedError):
        return OutboxError(tr("Another program is holding the outbox."), code="DB_BUSY")
    if isinstance(error, apsw.CorruptError | apsw.NotADBError | UnicodeDecodeError):
        return OutboxError(
            tr("The outbox's file is damaged. Start again to mend it."), code="DB_DAMAGED"
        )
    if isinstance(error, apsw.ReadOnlyError | apsw.CantOpenError | apsw.PermissionsError):
        return OutboxError(tr("The outbox's file cannot be opened for writing."), code="DB_OPEN")
    if isinstance(error, apsw.NoMemError | MemoryError):
        return OutboxError(tr("There is not enough memory for this."), code="DB_MEMORY")
    if isinstance(error, apsw.ConstraintError):
        return OutboxError(tr("The outbox refused a change that must not be."), code="DB_REFUSED")
    return OutboxError(
        tr("The outbox cannot be read or written ({error}).", error=text), code="DB_IO"
    )


def _closed() -> OutboxError:
    return OutboxError(tr("The outbox is closed."), code="DB_CLOSED")


def check_sqlite() -> None:
    """Raise OutboxError for a SQLite that loses data (CVE-less, but known: the WAL-reset bug)."""
    version = tuple(int(part) for part in apsw.sqlite_lib_version().split("."))
    if version < MIN_SQLITE:
        wanted = ".".join(map(str, MIN_SQLITE))
        raise OutboxError(
            tr(
                "SQLite {version} can damage the outbox; {wanted} or newer is needed. Install apsw "
                "anew.",
                version=apsw.sqlite_lib_version(),
                wanted=wanted,
            ),
            code="DB_SQLITE",
        )
