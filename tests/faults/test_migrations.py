"""Making and migrating the file is all or nothing, at every single moment."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.migrations import making, upgrading


@pytest.mark.parametrize("steps", [making, upgrading])
def test_no_moment_leaves_something_half_done(scratch: Path, steps) -> None:
    found = steps(scratch)
    assert found.problems == []
    assert found.moments > 30
