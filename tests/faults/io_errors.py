"""An error at every single call of the file system, once and from then on; and a full disk."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.outbox_changes import Ending
from hookstudio.core.delivery.outbox_file import NAME, keep_reserve
from hookstudio.core.delivery.schedule import GiveUp, RetryAt
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError
from tests.core.delivery.outbox.conftest import HandClock
from tests.faults.checker import i1_acknowledged_is_stored, i9_the_file_is_sound
from tests.faults.histories import Histories, read_database
from tests.faults.recording_vfs import Recorder, recording
from tests.faults.rig import Rig


@dataclass
class Sweep:
    """How many runs failed where they should, and what was wrong afterwards."""

    runs: int = 0
    told: int = 0
    codes: set[str] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)


def calls_of_a_session(scratch: Path) -> int:
    """How many calls the scripted session makes when nothing fails."""
    with recording() as (vfs, recorder):
        _session(scratch, vfs, set())
    return recorder.calls


def sweep(scratch: Path, *, forever: bool, full: bool = False, step: int = 1) -> Sweep:
    """Let the n-th call fail, for every n; then open the outbox and look."""
    found = Sweep()
    (scratch / "dry").mkdir(parents=True)
    for number in range(1, calls_of_a_session(scratch / "dry") + 1, step):
        folder = scratch / "run"
        _clear(folder)
        acknowledged: set[str] = set()
        with recording() as (vfs, recorder):
            _fail(recorder, number, forever=forever, full=full)
            found.runs += 1
            try:
                _session(folder, vfs, acknowledged)
            except OutboxError as error:
                found.told += 1
                found.codes.add(error.code)
        _look(folder, acknowledged, number, found)
    return found


def _fail(recorder: Recorder, number: int, *, forever: bool, full: bool) -> None:
    recorder.fail_at, recorder.forever, recorder.full = number, forever, full


def _session(folder: Path, vfs: str, acknowledged: set[str]) -> None:
    """Queue, claim, retry, deliver, cancel, prune, close."""
    rig = Rig(folder, 1, vfs=vfs, exclusive=True)
    outbox = rig.outbox
    try:
        added = []
        for _ in range(4):
            added.append(rig.queue(body="x" * 2_000))
            acknowledged.add(added[-1].key)
        for claimed in outbox.claim([d.id for d in added[:3]], "x").result():
            ended = claimed.delivery.id == added[0].id
            decision = GiveUp(State.DELIVERED) if ended else RetryAt(0, 60.0, 1, 5)
            outbox.record(claimed, Ending(decision, "x", 200)).result()
        outbox.cancel([added[3].id]).result()
        outbox.delete_ended([]).result()
    finally:
        outbox.close()


def _look(folder: Path, acknowledged: set[str], number: int, found: Sweep) -> None:
    try:
        outbox = Outbox.open(folder, HandClock())
    except OutboxError as error:
        found.problems.append(f"call {number}: {error.code} at the next start")
        return
    held = [note.code for note in outbox.notes]
    outbox.close()
    histories = read_database(folder / NAME, Histories(acknowledged, []))
    breaches = [*i1_acknowledged_is_stored(histories, 0), *i9_the_file_is_sound(histories, 0)]
    found.problems += [f"call {number}: {each}" for each in [*breaches, *held]]


def _clear(folder: Path) -> None:
    """An empty folder with its reserve, which takes longest to make."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in folder.glob(f"{NAME}*"):
        file.unlink()
    keep_reserve(folder)
