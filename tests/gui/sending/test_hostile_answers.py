"""Answers that a fuzzer begins with, received by a real attempt and shown in a real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.soak.fuzz.engine import Loop, seeds_of
from tests.soak.fuzz.targets import TARGETS


def test_no_answer_breaks_its_window_or_is_shown_raw(qapp: QApplication, tmp_path: Path) -> None:
    seeds = seeds_of("answers")
    target = TARGETS["answers"]()
    try:
        found = Loop(target, seeds, 1, tmp_path).run(runs=len(seeds) + 20)
    finally:
        target.close()
    assert found.breaches == []
