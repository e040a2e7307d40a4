"""Whatever the network does, each message is delivered within its policy, and told apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.network import TOXICS, Toxic, deliver_through

MESSAGES = 20


@pytest.mark.parametrize("toxic", TOXICS, ids=lambda toxic: toxic.__name__)
def test_every_message_ends_well(scratch: Path, toxic: Toxic) -> None:
    found = deliver_through(scratch, toxic, messages=MESSAGES)
    assert found.violations == []
    assert found.states.get("delivered", 0) + found.states.get("exhausted", 0) == MESSAGES
    assert found.states["delivered"] >= MESSAGES - 3
