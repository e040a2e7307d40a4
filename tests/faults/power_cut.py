"""Power cuts: a session on a recording VFS, cut at random moments and opened again."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import apsw

from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.outbox_changes import Ending
from hookstudio.core.delivery.outbox_file import NAME
from hookstudio.core.delivery.schedule import GiveUp, RetryAt
from hookstudio.core.delivery.state import State
from tests.core.delivery.outbox.conftest import HandClock
from tests.faults.recording_vfs import Disk, Recorder, recording
from tests.faults.rig import Rig

OPEN_EVERY = 40
"""So many cuts are looked at by SQLite alone for one that the outbox itself opens."""


@dataclass
class PowerCuts:
    """What was found: all but `cuts` and `opened` must be nought."""

    cuts: int = 0
    opened: int = 0
    lost: int = 0
    forgotten_ends: int = 0
    unsound: int = 0
    notes: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        return not (self.lost or self.forgotten_ends or self.unsound or self.notes)


@dataclass(frozen=True)
class _Promise:
    """From this place of the log on, the message is there, and if it has ended, stays ended."""

    place: int
    key: str
    state: str


def session(folder: Path, seed: int, messages: int) -> tuple[Recorder, list[_Promise]]:
    """Queue, claim and record; each promise is noted when its call has returned."""
    promises: list[_Promise] = []
    with recording() as (vfs, recorder):
        rig = Rig(folder, seed, vfs=vfs, exclusive=True)
        rig.outbox._database._writing.execute("PRAGMA wal_autocheckpoint = 20").fetchall()
        for _ in range(messages):
            added = rig.queue(body="x" * rig.random.randint(10, 3_000))
            promises.append(_Promise(len(recorder.log), added.key, "queued"))
            if rig.random.random() < 0.6:
                (claimed,) = rig.outbox.claim([added.id], "x").result()
                promises.append(_Promise(len(recorder.log), added.key, "sending"))
                ended = rig.random.random() < 0.6
                decision = GiveUp(State.DELIVERED) if ended else RetryAt(0, 60.0, 1, 5)
                rig.outbox.record(claimed, Ending(decision, "x", 200 if ended else 503)).result()
                state = "delivered" if ended else "waiting"
                promises.append(_Promise(len(recorder.log), added.key, state))
        rig.outbox.close()
    return recorder, promises


def power_cuts(scratch: Path, *, cuts: int, seed: int = 1, messages: int = 120) -> PowerCuts:
    """Cut the power so often, at random places of the log."""
    folder = scratch / "session"
    folder.mkdir(parents=True)
    recorder, promises = session(folder, seed, messages)
    random, found, disk = Random(seed), PowerCuts(), Disk()
    first = promises[0].place
    places = sorted(random.randint(first, len(recorder.log)) for _ in range(cuts))
    applied = 0
    for place in places:
        for operation in recorder.log[applied:place]:
            disk.apply(operation)
        applied = place
        _look(scratch / "after", disk, random, [p for p in promises if p.place <= place], found)
    return found


def _look(
    folder: Path, disk: Disk, random: Random, promises: list[_Promise], found: PowerCuts
) -> None:
    folder.mkdir(exist_ok=True)
    for old in folder.glob("outbox.*"):
        old.unlink()
    for name, content in disk.after_power_cut(random).items():
        (folder / name).write_bytes(content)
    found.cuts += 1
    if found.cuts % OPEN_EVERY == 0:
        found.opened += 1
        _open(folder, found)
    try:
        connection = apsw.Connection(str(folder / NAME))
        try:
            if connection.execute("PRAGMA integrity_check").get != "ok":
                found.unsound += 1
            stored = dict(connection.execute("SELECT key, state FROM message").fetchall())
        finally:
            connection.close()
    except apsw.Error:
        found.unsound += 1
        return
    promised = {promise.key: promise.state for promise in promises}
    found.lost += len(set(promised) - set(stored))
    found.forgotten_ends += sum(
        state == "delivered" and stored.get(key) not in ("delivered", None)
        for key, state in promised.items()
    )


def _open(folder: Path, found: PowerCuts) -> None:
    (folder / f"{NAME}.made").touch()
    outbox = Outbox.open(folder, HandClock())
    found.notes += [note.code for note in outbox.notes]
    outbox.close()
