"""Opening the outbox's file: links, other people's files, damage, versions (SET-01 … SET-12)."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from hookstudio.core.delivery.database import Options
from hookstudio.core.delivery.mounts import network_file_system
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.outbox_file import NAME, RESERVE_BYTES
from hookstudio.core.delivery.outbox_schema import MIGRATIONS, Migration
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError
from tests.core.delivery.outbox.conftest import HandClock, message, request

NOW = MIGRATIONS[-1].version
NEWER = (*MIGRATIONS, Migration(NOW + 1, ("ALTER TABLE message ADD COLUMN extra TEXT",)))


def _fill(folder: Path, clock: HandClock, count: int = 5) -> list[str]:
    box = Outbox.open(folder, clock)
    keys = [box.add(message(body="x" * 900)).result().key for _ in range(count)]
    box.close()
    return keys


def _refused(folder: Path, clock: HandClock) -> OutboxError:
    with pytest.raises(OutboxError) as caught:
        Outbox.open(folder, clock)
    return caught.value


def _codes(box: Outbox) -> list[str]:
    return [note.code for note in box.notes]


def _digests(folder: Path) -> dict[str, tuple[str, int]]:
    return {
        file.name: (hashlib.sha256(file.read_bytes()).hexdigest(), file.stat().st_mtime_ns)
        for file in folder.iterdir()
        if file.name.startswith("outbox.db") and not file.name.endswith("-shm")
    }


def test_an_empty_file_that_held_messages_is_damage_not_a_new_one(
    folder: Path, clock: HandClock
) -> None:
    _fill(folder, clock)
    os.truncate(folder / NAME, 0)
    box = Outbox.open(folder, clock)
    assert _codes(box) == ["DB_EMPTY"]
    assert "is empty though it held messages before" in box.notes[0].message
    (aside,) = folder.glob("outbox-set-aside-*")
    assert str(aside) in box.notes[0].message
    assert (aside / NAME).stat().st_size == 0
    box.close()


def test_a_file_that_is_gone_is_told(folder: Path, clock: HandClock) -> None:
    _fill(folder, clock)
    (folder / NAME).unlink()
    box = Outbox.open(folder, clock)
    assert _codes(box) == ["DB_EMPTY"]
    box.close()


def test_what_is_no_database_is_set_aside_unread(folder: Path, clock: HandClock) -> None:
    (folder / NAME).write_bytes(b"garbage " * 100)
    box = Outbox.open(folder, clock)
    assert _codes(box) == ["DB_NOT_OURS"]
    (aside,) = folder.glob("outbox-set-aside-*")
    assert (aside / NAME).read_bytes() == b"garbage " * 100
    box.add(message()).result()
    box.close()


def test_a_newer_version_is_refused_and_left_untouched(folder: Path, clock: HandClock) -> None:
    _fill(folder, clock)
    connection = apsw.Connection(str(folder / NAME))
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = _digests(folder)
    assert f"{NAME}-wal" in before
    error = _refused(folder, clock)
    assert (error.code, "schema 99" in error.message) == ("DB_NEWER", True)
    assert _digests(folder) == before


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER INSERT ON message BEGIN DELETE FROM attempt; END",
        "CREATE VIEW evil AS SELECT load_extension('x')",
        "DROP TRIGGER message_end",
        "PRAGMA application_id = 7",
    ],
)
def test_tables_that_are_not_ours_are_refused(
    folder: Path, clock: HandClock, statement: str
) -> None:
    _fill(folder, clock)
    connection = apsw.Connection(str(folder / NAME))
    connection.execute(statement)
    connection.close()
    error = _refused(folder, clock)
    assert error.code == "DB_NOT_OURS"
    assert str(folder / NAME) in error.message


@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_a_link_is_refused(folder: Path, clock: HandClock, link, tmp_path: Path) -> None:
    _fill(folder, clock)
    (folder / NAME).rename(tmp_path / "other")
    link(tmp_path / "other", folder / NAME)
    assert _refused(folder, clock).code == "DB_LINK"


def test_a_folder_in_its_place_is_refused(folder: Path, clock: HandClock) -> None:
    (folder / NAME).mkdir()
    assert _refused(folder, clock).code == "DB_LINK"


def _crash_with_log(folder: Path, tmp_path: Path, clock: HandClock) -> Path:
    """A copy of the folder as a kill leaves it: with a log and the mark of being in use."""
    box = Outbox.open(folder, clock)
    for _ in range(3):
        box.add(message()).result()
    crashed = tmp_path / "crashed"
    shutil.copytree(folder, crashed)
    box.close()
    return crashed


def test_a_log_is_read_after_a_crash(folder: Path, tmp_path: Path, clock: HandClock) -> None:
    box = Outbox.open(_crash_with_log(folder, tmp_path, clock), clock)
    assert (box.notes, len(box.ids())) == ([], 3)
    box.close()


def test_a_log_that_was_deleted_is_told_and_holds_what_waits(
    folder: Path, tmp_path: Path, clock: HandClock
) -> None:
    _fill(folder, clock, 4)
    crashed = _crash_with_log(folder, tmp_path, clock)
    (crashed / f"{NAME}-wal").unlink()
    box = Outbox.open(crashed, clock)
    assert _codes(box) == ["DB_DAMAGED"]
    assert "log" in box.notes[0].message
    assert box.counts() == {State.BLOCKED: 4}
    box.close()


def test_readable_rows_of_a_damaged_file_are_saved_and_held(folder: Path, clock: HandClock) -> None:
    keys = _fill(folder, clock, 60)
    file = folder / NAME
    with file.open("r+b") as stream:
        stream.seek(file.stat().st_size // 2 // 4096 * 4096)
        stream.write(random.Random(3).randbytes(4096))
    box = Outbox.open(folder, clock)
    assert _codes(box) == ["DB_DAMAGED", "DB_SAVED"]
    saved = [d.key for d in box.page(limit=100)]
    assert set(saved) <= set(keys)
    assert len(saved) > 20
    assert set(box.counts()) == {State.BLOCKED}
    box.close()
    assert any((aside / NAME).exists() for aside in folder.glob("outbox-set-aside-*"))


def test_a_flipped_counter_is_noticed_before_a_send(folder: Path, clock: HandClock) -> None:
    """SQLite's own check passes; the row's seal does not."""
    _fill(folder, clock, 2)
    connection = apsw.Connection(str(folder / NAME))
    connection.execute("UPDATE message SET attempts = 0, due_at = due_at - 1 WHERE id = 1")
    connection.execute("UPDATE message SET body = 'y' WHERE id = 2")
    connection.close()
    box = Outbox.open(folder, clock)
    assert box.claim([1, 2], "mine").result() == []
    assert box.counts() == {State.BLOCKED: 2}
    assert box.retry_now([1, 2]).result() == []
    box.close()


def test_a_migration_copies_first_and_keeps_everything(folder: Path, clock: HandClock) -> None:
    keys = _fill(folder, clock)
    box = Outbox.open(folder, clock, migrations=NEWER)
    assert [d.key for d in box.page()] == keys[::-1]
    assert box.notes == []
    box.close()
    copy = apsw.Connection(str(folder / f"outbox-v{NOW}.db"))
    assert copy.execute("SELECT count(*) FROM message").get == 5
    copy.close()
    assert _refused(folder, clock).code == "DB_NEWER"


def test_a_migration_that_fails_leaves_the_old_version(folder: Path, clock: HandClock) -> None:
    _fill(folder, clock)
    change = ("ALTER TABLE message ADD COLUMN extra TEXT", "NONSENSE")
    broken = (*MIGRATIONS, Migration(NOW + 1, change))
    with pytest.raises(OutboxError):
        Outbox.open(folder, clock, migrations=broken)
    box = Outbox.open(folder, clock)
    assert len(box.ids()) == 5
    box.close()


def test_the_database_of_version_1_is_read_by_this_version(clock: HandClock, folder: Path) -> None:
    """The file was written when version 1 was released; later versions must keep reading it."""
    shutil.copy(Path(__file__).parent / "outbox-v1.db", folder / NAME)
    box = Outbox.open(folder, clock)
    assert box.notes == []
    assert {d.state for d in box.page()} == {State.WAITING, State.DELIVERED, State.QUEUED}
    assert sum(len(box.history(d.id)) for d in box.page()) == 2
    # What version 2 brought is empty, and nothing counts as damaged for that.
    assert {d.environment for d in box.page()} == {""}
    for delivery in box.page():
        kept = box.request(delivery.id)
        assert kept is not None
        assert (kept.environment, kept.computed_host) == ("", False)
    box.close()
    copy = apsw.Connection(str(folder / "outbox-v1.db"))
    assert copy.execute("PRAGMA user_version").get == 1
    copy.close()


def test_what_version_2_brought_is_kept_and_repeated(clock: HandClock, folder: Path) -> None:
    box = Outbox.open(folder, clock)
    asked = replace(request(), environment="staging", computed_host=True)
    first = box.add(NewMessage(asked)).result()
    second = box.resend(first.id).result()
    given = box.add(NewMessage(request(), environment="live")).result()
    box.close()
    box = Outbox.open(folder, clock)
    assert box.notes == []
    for row_id, expected in ((first.id, ("staging", True)), (second.id, ("staging", True))):
        kept = box.request(row_id)
        assert kept is not None
        assert (kept.environment, kept.computed_host) == expected
    assert [d.environment for d in box.page()] == ["live", "staging", "staging"]
    due = {each.id: each.outgoing for each in box.due(9, [], [])}
    assert due[first.id].computed_host
    assert due[given.id].environment == "live"
    box.close()


@pytest.mark.parametrize("change", ["environment = 'live'", "computed_host = 0"])
def test_a_flipped_bit_in_what_version_2_brought_is_noticed(
    clock: HandClock, folder: Path, change: str
) -> None:
    box = Outbox.open(folder, clock)
    asked = replace(request(), environment="staging", computed_host=True)
    added = box.add(NewMessage(asked)).result()
    box.close()
    connection = apsw.Connection(str(folder / NAME))
    connection.execute(f"UPDATE message SET {change}")
    connection.close()
    box = Outbox.open(folder, clock)
    assert box.claim([added.id], "lease").result() == []
    held = box.get(added.id)
    assert held is not None
    assert held.state is State.BLOCKED
    box.close()


def test_the_reserve_is_kept_released_and_taken_again(outbox: Outbox, folder: Path) -> None:
    reserve = folder / "outbox.reserve"
    assert reserve.stat().st_size == RESERVE_BYTES
    assert outbox.release_reserve()
    assert not reserve.exists()
    assert not outbox.release_reserve()
    assert outbox.keep_reserve()


def test_the_settings_of_the_contract_hold_on_every_connection(
    folder: Path, clock: HandClock
) -> None:
    box = Outbox.open(folder, clock)
    wanted = {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0,
        "cell_size_check": 1, "mmap_size": 0, "auto_vacuum": 2, "busy_timeout": 5000,
    }  # fmt: skip

    def settings(connection: apsw.Connection) -> dict[str, object]:
        return {name: connection.execute(f"PRAGMA {name}").get for name in wanted}

    assert box._database.read(settings) == wanted
    assert box._database.write(settings).result() == wanted
    box.close()


def test_a_database_can_be_had_alone(folder: Path, clock: HandClock) -> None:
    box = Outbox.open(folder, clock, options=Options(exclusive=True))
    added = box.add(message()).result()
    assert box.get(added.id) == added
    assert not (folder / f"{NAME}-shm").exists()
    box.close()


@pytest.mark.parametrize(
    ("kind", "told"),
    [("ext4", None), ("nfs4", "nfs4"), ("cifs", "cifs"), ("fuse.sshfs", "fuse.sshfs")],
)
def test_a_network_file_system_is_told(tmp_path: Path, kind: str, told: str | None) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/a / ext4 rw 0 0\nserver:/x {tmp_path} {kind} rw 0 0\n")
    assert network_file_system(tmp_path, mounts) == told


def test_a_synchronised_folder_is_told() -> None:
    assert network_file_system(Path("/home/ada/Dropbox/hookstudio")) == "Dropbox"
    assert network_file_system(Path("/home/ada/OneDrive - Shop/x")) == "OneDrive"
