"""Damaged files: bits flipped, cut off, pages swapped, logs gone or foreign. Never a wrong send."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.outbox_changes import Ending
from hookstudio.core.delivery.outbox_file import NAME, keep_reserve
from hookstudio.core.delivery.schedule import GiveUp, RetryAt
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError
from tests.core.delivery.outbox.conftest import HandClock, message

PAGE = 4096
WAL = f"{NAME}-wal"
KINDS = ("flip", "truncate", "swap", "noise", "no log", "foreign log", "torn log", "zero")


@dataclass
class Damage:
    """What became of so many files; `wrong` must stay empty."""

    files: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def damaged_files(scratch: Path, *, files: int, seed: int = 1) -> Damage:
    """Damage so many copies of one outbox, open each, and try to send from it."""
    sound, originals, ended = _sound(scratch / "sound")
    foreign, _, _ = _sound(scratch / "foreign")
    random, found = Random(seed), Damage()
    folder = scratch / "damaged"
    folder.mkdir()
    keep_reserve(folder)
    for number in range(files):
        kind = KINDS[number % len(KINDS)]
        _lay_out(folder, sound)
        _break(folder, foreign, kind, random)
        found.files += 1
        try:
            _open_and_send(folder, originals, ended, f"{number} {kind}", found)
        except OutboxError as error:
            found.errors[error.code] += 1
    return found


def _sound(folder: Path) -> tuple[Path, dict[str, bytes], set[str]]:
    """A closed program's folder with a log, as a kill leaves it; the bodies and what has ended."""
    folder.mkdir(parents=True)
    clock = HandClock()
    outbox = Outbox.open(folder, clock)
    bodies: dict[str, bytes] = {}
    ended: set[str] = set()
    for number in range(60):
        text = f'{{"n":{number},"x":"{"y" * (number * 37 % 900)}"}}'
        added = outbox.add(message(body=text)).result()
        bodies[added.key] = text.encode()
        if number % 3 == 0:
            (claimed,) = outbox.claim([added.id], "x").result()
            last = number % 2 == 0
            decision = GiveUp(State.DELIVERED) if last else RetryAt(0, 60.0, 1, 5)
            outbox.record(claimed, Ending(decision, "x", 200 if last else 503)).result()
            if last:
                ended.add(added.key)
        if number == 30:
            outbox._database.write(lambda _: None).result()
            outbox._database._writing.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    kept = folder.with_name(f"{folder.name}-kept")
    kept.mkdir()
    for name in (NAME, WAL, f"{NAME}.made", f"{NAME}.in-use"):
        shutil.copy(folder / name, kept / name)
    outbox.close()
    return kept, bodies, ended


def _lay_out(folder: Path, sound: Path) -> None:
    for old in folder.iterdir():
        if old.is_dir():
            shutil.rmtree(old)
        elif old.name.startswith(NAME):
            old.unlink()
    for file in sound.iterdir():
        shutil.copy(file, folder / file.name)


def _break(folder: Path, foreign: Path, kind: str, random: Random) -> None:
    file, log = folder / NAME, folder / WAL
    content = bytearray(file.read_bytes())
    match kind:
        case "flip":
            for _ in range(random.choice([1, 3, 20])):
                content[random.randrange(len(content))] ^= 1 << random.randrange(8)
        case "truncate":
            del content[random.randrange(len(content)) :]
        case "swap":
            pages = len(content) // PAGE
            one, two = (random.randrange(pages) * PAGE for _ in range(2))
            first, second = content[one : one + PAGE], content[two : two + PAGE]
            content[one : one + PAGE], content[two : two + PAGE] = second, first
        case "noise":
            place = random.randrange(len(content) // PAGE) * PAGE
            content[place : place + PAGE] = random.randbytes(PAGE)
        case "zero":
            content = bytearray()
        case "no log":
            log.unlink()
        case "foreign log":
            shutil.copy(foreign / WAL, log)
        case "torn log":
            broken = bytearray(log.read_bytes())
            broken[random.randrange(len(broken))] ^= 0xFF
            log.write_bytes(broken[: random.randrange(len(broken))])
    file.write_bytes(content)


def _open_and_send(
    folder: Path, originals: dict[str, bytes], ended: set[str], name: str, found: Damage
) -> None:
    clock = HandClock()
    clock.pass_time(3_600)
    outbox = Outbox.open(folder, clock)
    try:
        codes = "+".join(note.code for note in outbox.notes) or "opened"
        found.outcomes[codes] += 1
        due = [each.id for each in outbox.due(1_000)]
        for claimed in outbox.claim(due, "x").result():
            key, body = claimed.delivery.key, claimed.request.body_bytes
            if originals.get(key) != body:
                found.wrong.append(f"{name}: {key} would be sent with other bytes")
            if claimed.number > 2:
                found.wrong.append(f"{name}: {key} would be sent as attempt {claimed.number}")
            if key in ended and "log" not in name:
                found.wrong.append(f"{name}: {key} had ended and would be sent")
        _read_everything(outbox)
    finally:
        outbox.close()


def _read_everything(outbox: Outbox) -> None:
    for row_id in outbox.ids():
        outbox.some([row_id])
        outbox.history(row_id)
    outbox.counters()
    list(outbox.activity())
