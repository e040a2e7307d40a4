"""kill -9 loses nothing, repeats nothing that has ended, and never exceeds the policy."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults.kills import kill_loop
from tests.faults.program import POINTS

pytestmark = pytest.mark.skipif(
    not hasattr(os, "pidfd_open"), reason="needs Linux: programs are signalled by handle"
)

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
