"""An I/O error or a full disk is told, loses nothing, and the next start works."""

from __future__ import annotations

from pathlib import Path

import pytest

from hookstudio.core.delivery.outbox_file import NAME
from hookstudio.core.errors import OutboxError
from tests.faults.io_errors import calls_of_a_session, sweep
from tests.faults.rig import Rig


@pytest.mark.parametrize("forever", [False, True], ids=["once", "from then on"])
def test_an_error_at_any_call_loses_nothing(scratch: Path, forever: bool) -> None:
    found = sweep(scratch, forever=forever)
    assert found.problems == []
    assert found.runs > 60
    assert found.told > found.runs // 2
    assert found.codes <= {"DB_IO", "DB_OPEN", "DB_FULL"}


def test_a_full_disk_at_any_write_loses_nothing(scratch: Path) -> None:
    found = sweep(scratch, forever=True, full=True, step=2)
    assert found.problems == []
    assert "DB_FULL" in found.codes


def test_the_session_makes_so_many_calls(scratch: Path) -> None:
    assert 60 < calls_of_a_session(scratch) < 400


def _queue_many(rig: Rig) -> None:
    for _ in range(200):
        rig.queue(body="x" * 1_000)


@pytest.mark.parametrize("spare", range(0, 40, 2))
def test_a_file_that_may_not_grow_refuses_and_keeps_what_it_has(scratch: Path, spare: int) -> None:
    rig = Rig(scratch, 1)
    pages = rig.outbox._database._writing.execute("PRAGMA page_count").get
    limit = f"PRAGMA max_page_count = {pages + spare}"
    rig.outbox._database._writing.execute(limit).fetchall()
    with pytest.raises(OutboxError) as caught:
        _queue_many(rig)
    assert caught.value.code == "DB_FULL"
    assert "The disk is full" in caught.value.message
    rig.outbox._database._writing.execute("PRAGMA max_page_count = 100000").fetchall()
    rig.queue()
    assert rig.violations() == []
    assert (scratch / NAME).exists()
