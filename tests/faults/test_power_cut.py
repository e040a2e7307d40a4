"""A power cut loses nothing that was acknowledged, and leaves a sound file."""

from __future__ import annotations

from pathlib import Path

from tests.faults.power_cut import power_cuts

CUTS = 2_000


def test_power_cuts_lose_nothing(scratch: Path) -> None:
    found = power_cuts(scratch, cuts=CUTS)
    assert found.clean, found
    assert (found.cuts, found.opened) == (CUTS, CUTS // 40)
