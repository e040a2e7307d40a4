"""kill -9 loses nothing, repeats nothing that has ended, and never exceeds the policy."""

from __future__ import annotations

from pathlib import Path

from tests.faults.kills import kill_loop
from tests.faults.program import POINTS

KILLS = 200


def test_killed_programs_keep_every_promise(scratch: Path) -> None:
    found = kill_loop(scratch, kills=KILLS)
    assert found.violations == []
    assert found.kills == KILLS
    assert found.at_points > KILLS // 4
    assert found.acknowledged > KILLS
    assert found.received > KILLS


def test_there_are_forty_named_points() -> None:
    assert len(set(POINTS)) == 40
