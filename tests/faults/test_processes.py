"""Several programs share one outbox: none sends what another sends, and nobody sees a lock."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults.limits import limited_files, limited_memory
from tests.faults.processes import contend

pytestmark = pytest.mark.skipif(
    not hasattr(os, "pidfd_open"), reason="needs Linux: programs are signalled by handle"
)


def test_four_programs_never_send_one_message_at_once(scratch: Path) -> None:
    found = contend(scratch, programs=4, messages=1_200, seconds=6)
    assert found.violations == []
    assert found.errors == {}
    assert found.kills + found.stops > 4
    assert found.acknowledged > 200


@pytest.mark.parametrize("count", [10])
def test_a_limit_on_the_size_of_files_refuses_and_loses_nothing(scratch: Path, count: int) -> None:
    found = limited_files(scratch, runs=count)
    assert found.violations == []
    assert "DB_FULL" in found.errors or "DB_IO" in found.errors


@pytest.mark.parametrize("count", [8])
def test_a_program_without_memory_leaves_nothing_half_done(scratch: Path, count: int) -> None:
    found = limited_memory(scratch, runs=count)
    assert found.violations == []
