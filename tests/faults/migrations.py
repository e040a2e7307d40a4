"""A program that is killed, or whose power is cut, at every call of making or migrating a file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from hookstudio.core.delivery.database import Options
from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.outbox_file import NAME, prepare
from hookstudio.core.delivery.outbox_schema import MIGRATIONS, Migration
from tests.core.delivery.outbox.conftest import HandClock, message
from tests.faults.recording_vfs import Disk, Recorder, recording

NEXT = (
    *MIGRATIONS,
    Migration(
        MIGRATIONS[-1].version + 1,
        (
            "ALTER TABLE message ADD COLUMN extra TEXT NOT NULL DEFAULT ''",
            "CREATE INDEX message_extra ON message (extra)",
            "UPDATE message SET extra = webhook",
        ),
    ),
)
"""This version and one that may come."""


@dataclass
class Upgrades:
    """How many moments were tried, and what was wrong."""

    moments: int = 0
    problems: list[str] = field(default_factory=list)


def making(scratch: Path) -> Upgrades:
    """From no file to the first version."""
    folder = scratch / "making"
    folder.mkdir(parents=True)
    with recording() as (vfs, recorder):
        prepare(folder, Options(vfs=vfs, exclusive=True))
    return _at_every_moment(scratch, recorder, Disk(), 0, MIGRATIONS)


def upgrading(scratch: Path) -> Upgrades:
    """From this version, with messages, to the next."""
    folder = scratch / "upgrading"
    folder.mkdir(parents=True)
    with recording() as (vfs, recorder):
        outbox = Outbox.open(folder, HandClock(), options=Options(vfs=vfs, exclusive=True))
        for _ in range(5):
            outbox.add(message()).result()
        outbox.close()
        disk = Disk()
        for operation in recorder.log:
            disk.apply(operation)
        begin = len(recorder.log)
        prepare(folder, Options(vfs=vfs, exclusive=True), NEXT)
    recorder.log[:begin] = []
    return _at_every_moment(scratch, recorder, disk, 5, NEXT)


def _at_every_moment(
    scratch: Path,
    recorder: Recorder,
    disk: Disk,
    messages: int,
    migrations: tuple[Migration, ...],
) -> Upgrades:
    found, random = Upgrades(), Random(1)
    for number, operation in enumerate(recorder.log, 1):
        disk.apply(operation)
        for kind, files in (("kill", disk.after_kill()), ("cut", disk.after_power_cut(random))):
            folder = scratch / "after"
            folder.mkdir(exist_ok=True)
            for old in folder.glob(f"{NAME}*"):
                old.unlink()
            for name, content in files.items():
                (folder / name).write_bytes(content)
            found.moments += 1
            outbox = Outbox.open(folder, HandClock(), migrations=migrations)
            if outbox.notes or len(outbox.ids()) != messages:
                notes = [note.code for note in outbox.notes]
                found.problems.append(f"{kind} at {number}: {notes}, {len(outbox.ids())} messages")
            outbox.close()
    return found
