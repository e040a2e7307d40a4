"""The checker has teeth: each of the seven mutants is caught, and none without its fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.mutants import MUTANTS, careless, careless_life


@pytest.mark.parametrize("name", MUTANTS)
def test_the_product_itself_passes(scratch: Path, name: str) -> None:
    _, life, _ = MUTANTS[name]
    assert life(scratch) == []


@pytest.mark.parametrize("name", MUTANTS)
def test_the_mutant_is_caught(scratch: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    mutate, life, invariant = MUTANTS[name]
    mutate(monkeypatch)
    found = life(scratch)
    assert invariant in {each.split(":")[0] for each in found}, found


def test_the_trigger_alone_saves_a_careless_change(
    scratch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    careless(monkeypatch)
    assert careless_life(scratch) == []
