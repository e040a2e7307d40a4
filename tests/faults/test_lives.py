"""Random lives of an outbox, each looked at by the checker."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.rig import Rig, random_life

LIVES = 60


@pytest.mark.parametrize("part", range(4))
def test_no_life_breaks_a_promise(scratch: Path, part: int) -> None:
    for seed in range(part, LIVES, 4):
        folder = scratch / str(seed)
        folder.mkdir()
        rig = Rig(folder, seed)
        random_life(rig)
        assert rig.violations() == [], f"seed {seed}"
