"""Outbox: every message that is to be sent, on disk before its first byte leaves.

What it promises is in spec/outbox.md §4; who sends is `courier`.
"""

from __future__ import annotations

import json
import threading
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import apsw

from hookstudio.core.delivery import outbox_care as care
from hookstudio.core.delivery import outbox_changes as changes
from hookstudio.core.delivery.clock import Clock, SystemClock
from hookstudio.core.delivery.database import Database, Options, as_outbox_error, check_sqlite
from hookstudio.core.delivery.delivery import (
    Change,
    Delivery,
    Note,
)
from hookstudio.core.delivery.host_gates import Limits
from hookstudio.core.delivery.host_history import entry_of
from hookstudio.core.delivery.outbox_changes import Ending
from hookstudio.core.delivery.outbox_file import (
    closed,
    in_use,
    keep_reserve,
    prepare,
    release_reserve,
)
from hookstudio.core.delivery.outbox_row import Claimed, register, row_of
from hookstudio.core.delivery.outbox_schema import MIGRATIONS, Migration, migrate
from hookstudio.core.delivery.outbox_time import keep_time
from hookstudio.core.delivery.outbox_view import OutboxView
from hookstudio.core.delivery.salvage import salvage
from hookstudio.core.delivery.schedule import BRAZE, Policy
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError
from hookstudio.core.paths import data_dir
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.wording import tr

T = TypeVar("T")
BATCH = 1_000


@dataclass(frozen=True, slots=True)
class NewMessage:
    """What is queued. `signing` names the secret of Standard Webhooks signing, if any.

    `resend_of` is the id of the delivery that this one repeats. `fingerprints` are of the secrets'
    values, where the first attempt begins at once. `environment` is the slug of the one it was
    made in; by default the request's.
    """

    request: RenderedRequest
    policy: Policy = BRAZE
    project: str = ""
    signing: str = ""
    resend_of: int | None = None
    fingerprints: Mapping[str, str] = field(default_factory=dict)
    environment: str = ""


class Outbox(OutboxView):
    """An open outbox. Any thread may call; other programs may have the same one open.

    What changes something returns a Future that is done once the change is on the disk, and that
    may raise OutboxError: `.result()` waits, `asyncio.wrap_future` awaits. What only reads returns
    at once with the state after the last commit.
    """

    def __init__(self, database: Database, clock: Clock, folder: Path | None) -> None:
        """Use `open` or `in_memory`."""
        super().__init__(database, clock)
        self.folder = folder
        self.notes: list[Note] = []
        """What happened to the file at the start, for the user."""
        self._listeners: list[Callable[[Change], None]] = []
        self._listeners_lock = threading.Lock()
        self._seen_version = 0

    @classmethod
    def open(
        cls,
        folder: Path | None = None,
        clock: Clock | None = None,
        *,
        options: Options | None = None,
        migrations: Sequence[Migration] = MIGRATIONS,
    ) -> Outbox:
        """The outbox in the folder, by default the user's; made when there is none.

        Raises OutboxError: DB_LINK, DB_NEWER, DB_NOT_OURS, DB_OPEN, DB_BUSY, DB_FULL.
        """
        check_sqlite()
        folder = folder or data_dir()
        options = options or Options()
        opened = prepare(folder, options, migrations)
        try:
            database = Database(opened.file, options)
        except apsw.Error as error:
            raise as_outbox_error(error) from error
        outbox = cls(database, clock or SystemClock(), folder)
        outbox.notes += opened.notes
        keep_reserve(folder)
        database.write(lambda c: register(c, opened.identity)).result()
        in_use(folder)
        if opened.old is not None:
            outbox.notes += salvage(database, opened.old)
        if count := database.write(care.mend).result():
            text = tr("Damaged deliveries that are held back: {count:,}.", count=count)
            outbox.notes.append(Note("DB_DAMAGED", text))
        if opened.changes_lost:
            database.write(changes.hold_all).result()
        return outbox

    @classmethod
    def in_memory(cls, clock: Clock) -> Outbox:
        """An outbox that is gone when closed, written by whoever asks: for the retry lab."""
        database = Database(":memory:", Options(threaded=False))

        database.read(lambda connection: migrate(connection, MIGRATIONS))
        database.write(lambda c: register(c, "memory")).result()
        return cls(database, clock, None)

    def close(self) -> None:
        """Finish what is being written and close the file; calling it again does nothing."""
        self._database.close()
        if self.folder is not None:
            closed(self.folder)

    # What changes something

    def add(
        self, message: NewMessage, lease: str = "", limits: Limits | None = None
    ) -> Future[Delivery]:
        """Queue a message; once the future is done it survives a crash and a power cut.

        A message whose template aborted, or that must not be sent, is kept with its reason and
        not sent. With a `lease` its first attempt has begun: see `begun`. With `limits`
        it is queued instead, with the reason, where they keep a request to its host from starting.
        """
        return self._write(lambda c: self._insert(c, message, lease, limits), lambda d: [d.id])

    def add_many(
        self,
        messages: Iterable[NewMessage],
        *,
        progress: Callable[[int], bool] = lambda _: True,
    ) -> int:
        """Queue them in batches and return how many are stored; raises OutboxError.

        `progress` is told that number after each batch, and stops the rest by returning False.
        Blocks: call it in a thread.
        """
        stored, batch = 0, []
        for message in messages:
            batch.append(message)
            if len(batch) == BATCH:
                stored += self._add_batch(batch)
                batch = []
                if not progress(stored):
                    return stored
        stored += self._add_batch(batch)
        progress(stored)
        return stored

    def _add_batch(self, batch: Sequence[NewMessage]) -> int:
        def work(connection: apsw.Connection) -> int:
            now = keep_time(connection, self.clock)
            changes.insert_many(connection, [self._row(message, now) for message in batch])
            return len(batch)

        return self._write(work, lambda _: None).result()

    def _insert(
        self, connection: apsw.Connection, message: NewMessage, lease: str, limits: Limits | None
    ) -> Delivery:
        now = keep_time(connection, self.clock)
        row = self._row(message, now)
        sending = lease if row["state"] == State.QUEUED else ""
        if sending and limits is not None:
            entry = entry_of(connection, self.clock, limits, row["host"])
            if entry.reason:
                sending = ""
                row |= {"due_at": now + entry.wait_ms, "delay_ms": entry.wait_ms}
                row |= {"reason": entry.reason}
        if sending and message.fingerprints:
            row["secrets_json"] = json.dumps(dict(message.fingerprints))
        return changes.insert(connection, row, lease=sending)

    def _row(self, message: NewMessage, now: int) -> dict[str, Any]:
        """The columns of a new delivery: queued, or ended at once with its reason."""
        request = message.request
        row = row_of(request, message.policy, f"msg_{uuid.uuid4().hex}", now, message.project)
        row |= {"signing": message.signing, "resend_of": message.resend_of}
        row["environment"] = message.environment or request.environment
        if request.aborted is not None:
            reason = request.aborted.reason or tr("The template aborted without a reason.")
            return row | {"state": State.ABORTED, "ended_at": now, "reason": reason}
        if request.errors:
            reason = request.errors[0].message
            return row | {"state": State.FAILED, "ended_at": now, "reason": reason}
        return row | {"state": State.QUEUED, "due_at": now}

    def claim(
        self,
        ids: Iterable[int],
        lease: str,
        fingerprints: Mapping[int, Mapping[str, str]] | None = None,
    ) -> Future[list[Claimed]]:
        """Begin an attempt of each that is due and not taken; the attempts are on the disk."""
        ids = list(ids)
        return self._write(
            lambda c: changes.claim(c, self.clock, ids, lease, fingerprints),
            lambda found: [each.delivery.id for each in found],
        )

    def record(self, claimed: Claimed, ending: Ending) -> Future[bool]:
        """Store how an attempt ended and what follows; False when it came too late to count."""
        return self._write(
            lambda c: changes.record(c, self.clock, claimed, ending),
            lambda _: [claimed.delivery.id],
        )

    def block(self, ids: Iterable[int], reason: str) -> Future[list[int]]:
        """Hold these until `retry_now`, without using up an attempt."""
        ids, origins = list(ids), (State.QUEUED, State.WAITING)
        return self._write(
            lambda c: changes.move(c, ids, origins, State.BLOCKED, due_at=None, reason=reason),
            lambda found: found,
        )

    def cancel(self, ids: Iterable[int], reason: str = "") -> Future[list[int]]:
        """End these, also one that is being sent; returns those that had not ended yet.

        Without a `reason` the user did it.
        """
        ids, reason = list(ids), reason or tr("Cancelled by the user.")
        origins = (State.QUEUED, State.SENDING, State.WAITING, State.BLOCKED)

        def work(connection: apsw.Connection) -> list[int]:
            now = keep_time(connection, self.clock)
            to = State.CANCELLED
            return changes.move(
                connection, ids, origins, to, due_at=None, ended_at=now, reason=reason
            )

        return self._write(work, lambda found: found)

    def retry_now(self, ids: Iterable[int]) -> Future[list[int]]:
        """Make these due at once, blocked ones too; returns those that can still be sent."""
        ids = list(ids)
        return self._write(lambda c: changes.retry_now(c, self.clock, ids), lambda found: found)

    def resend(self, row_id: int) -> Future[Delivery]:
        """Queue the same request anew, with a key of its own, linked to the old delivery."""

        def work(connection: apsw.Connection) -> Delivery:
            return changes.resend(connection, self.clock, row_id, f"msg_{uuid.uuid4().hex}")

        return self._write(work, lambda delivery: [delivery.id, row_id])

    def delete_ended(
        self, ids: Iterable[int] | None = None, older_than_s: float | None = None
    ) -> Future[int]:
        """Delete finished deliveries and shrink the file; returns how many."""
        before = None if older_than_s is None else self.clock.now_ms() - round(older_than_s * 1000)
        chosen = None if ids is None else list(ids)
        return self._write(lambda c: care.delete_ended(c, chosen, before), lambda _: None)

    def prune(self) -> Future[int]:
        """Empty finished deliveries after 30 days or above 500 MB; their history stays."""
        return self._write(lambda c: care.prune(c, self.clock), lambda _: None)

    def expire(self) -> Future[list[int]]:
        """End what is overdue by more than 24 hours."""
        return self._write(lambda c: changes.expire(c, self.clock), lambda found: found)

    def recover(
        self, dead: Iterable[str], busy: Iterable[int], random: Callable[[], float]
    ) -> Future[list[int]]:
        """Take over what was being sent under these leases; `busy` really is under way."""
        dead, busy = list(dead), list(busy)
        return self._write(
            lambda c: changes.recover(c, self.clock, dead, busy, random), lambda found: found
        )

    def spread(self, random: Callable[[], float] | None = None) -> Future[None]:
        """Spread what is overdue, so that a start after days off is no burst."""
        chance = random or Random().random  # noqa: S311 - no secret hangs on it
        return self._write(lambda c: changes.spread(c, self.clock, chance), lambda _: None)

    def keep_time(self) -> Future[int]:
        """Move the due times if the clock was set; returns the time of day in milliseconds."""
        return self._write(lambda c: keep_time(c, self.clock), lambda _: [])

    def set_paused(self, paused: bool) -> Future[None]:
        """Stop all sending, or go on: for every program that shares the outbox."""
        return self._write(lambda c: changes.set_paused(c, paused), lambda _: None)

    # What happens elsewhere

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Call the listener after every commit, on the writing thread; returns how to stop it."""
        with self._listeners_lock:
            self._listeners.append(listener)

        def stop() -> None:
            with self._listeners_lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return stop

    def notice_others(self) -> Future[bool]:
        """Whether another program changed the outbox since the last call; listeners are told."""

        def work(connection: apsw.Connection) -> bool:
            version = int(connection.execute("PRAGMA data_version").get)
            changed, self._seen_version = version != self._seen_version, version
            return changed

        return self._write(work, lambda changed: None if changed else [])

    def release_reserve(self) -> bool:
        """Give up the 4 MiB that were kept for a full disk; False when there were none."""
        return self.folder is not None and release_reserve(self.folder)

    def keep_reserve(self) -> bool:
        """Take the 4 MiB again; False when the disk is too full for them."""
        return self.folder is None or keep_reserve(self.folder)

    def on_busy(self, listener: Callable[[], None]) -> None:
        """Call this, on the writing thread, when another program holds the outbox for long."""
        self._database.on_busy = listener

    def _write(
        self,
        work: Callable[[apsw.Connection], T],
        touched: Callable[[T], Iterable[int] | None],
    ) -> Future[T]:
        """`touched` gives the ids that the result changed; None stands for any."""
        future = self._database.write(work)

        def tell(done: Future[T]) -> None:
            if done.exception() is not None:
                return
            ids = touched(done.result())
            change = Change(frozenset(ids or ()))
            if ids is None or change.ids:
                self._tell(change)

        future.add_done_callback(tell)
        return future

    def _tell(self, change: Change) -> None:
        with self._listeners_lock:
            listeners = list(self._listeners)
        for listener in listeners:
            listener(change)


def problem_of(error: BaseException | None) -> str:
    """The plain sentence of a failed change; empty when it did not fail."""
    if error is None:
        return ""
    return error.message if isinstance(error, OutboxError) else str(error)
