"""A damaged outbox is never overwritten, never crashes the program, and sends nothing wrong."""

from __future__ import annotations

from pathlib import Path

from tests.faults.damage import KINDS, damaged_files

FILES = 240


def test_damaged_files_send_nothing_wrong(scratch: Path) -> None:
    found = damaged_files(scratch, files=FILES)
    assert found.wrong == []
    assert found.files == FILES
    assert found.outcomes["DB_EMPTY"] == FILES // len(KINDS)
    assert found.outcomes["DB_DAMAGED+DB_SAVED"] > FILES // 10
    assert set(found.errors) <= {"DB_DAMAGED", "DB_IO", "DB_NOT_OURS", "DB_NEWER", "DB_OPEN"}
