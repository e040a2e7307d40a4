"""Answers that a fuzzer begins with, received by a real attempt and shown in a real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog

from hookstudio.gui.sending.body_view import BodyView
from hookstudio.gui.theme.theme import Theme
from tests.running_studio import until
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


async def test_the_body_is_saved_byte_for_byte(theme: Theme, tmp_path: Path) -> None:
    raw = b"\xff\x00\x1b[2J\r\n\xe2\x80\xae{"
    view = BodyView(theme, name="Body")
    view.show_body(raw, "text/plain")
    view.save()
    [dialog] = view.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("body.txt")
    file = tmp_path / "kept.bin"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    await until(file.exists)
    assert file.read_bytes() == raw
    view.deleteLater()
