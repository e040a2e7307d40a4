"""Every seed of the fuzzers, and a few mutated ones; `make soak` gives each ten minutes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from tests.soak.fuzz.engine import BreachError, Loop, seeds_of
from tests.soak.fuzz.mutations import MOST, mutated
from tests.soak.fuzz.targets import TARGETS

MUTATED = 40


@pytest.mark.parametrize("name", [name for name in TARGETS if name != "answers"])
def test_no_seed_breaks_what_reads_it(name: str, tmp_path: Path) -> None:
    seeds = seeds_of(name)
    target = TARGETS[name]()
    try:
        found = Loop(target, seeds, 1, tmp_path).run(runs=len(seeds) + MUTATED)
    finally:
        target.close()
    assert found.breaches == []
    assert found.runs == len(seeds) + MUTATED


class _Fragile:
    """Breaks at one word."""

    words: Sequence[bytes] = (b"boom",)
    limit_s = 1.0

    def run(self, data: bytes) -> None:
        if b"boom" in data:
            raise BreachError("it broke")

    def close(self) -> None:
        """Nothing is kept."""


def test_a_breach_is_found_told_once_and_its_input_kept(tmp_path: Path) -> None:
    found = Loop(_Fragile(), [b"harmless"], 3, tmp_path).run(runs=500)
    [breach] = found.breaches
    assert "it broke" in breach
    [file] = tmp_path.glob("*.bin")
    assert b"boom" in file.read_bytes()


def test_mutated_inputs_are_bounded_and_the_same_for_the_same_seed() -> None:
    def made(seed: int) -> list[bytes]:
        rng = Random(seed)
        return [mutated(rng, [b"a: b\n", b""], [b"x"]) for _ in range(300)]

    assert made(1) == made(1) != made(2)
    assert max(map(len, made(1))) <= MOST
