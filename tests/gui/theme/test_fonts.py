"""The code font gets its line height without another change."""

from __future__ import annotations

import struct

import pytest

from hookstudio.core import paths
from hookstudio.gui.theme import fonts

FILE = paths.resources() / "fonts" / "JetBrainsMono-Regular.ttf"


def checksum(data: bytes) -> int:
    padded = data + b"\0" * (-len(data) % 4)
    return sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF


def test_only_the_metrics_change_and_every_checksum_fits() -> None:
    data = FILE.read_bytes()
    patched = fonts.with_line_height(data, 1.45)
    assert len(patched) == len(data)
    assert sum(a != b for a, b in zip(data, patched, strict=True)) < 40
    tables = fonts._tables(patched)
    for tag in ("hhea", "OS/2"):
        record, offset, length = tables[tag]
        (stored,) = struct.unpack_from(">I", patched, record + 4)
        assert stored == checksum(patched[offset : offset + length])
    assert checksum(patched) == 0xB1B0AFBA


def test_what_is_no_font_is_left_alone() -> None:
    assert fonts.with_line_height(b"", 1.45) == b""
    assert fonts.with_line_height(b"\0\1\0\0" + b"\0" * 20, 1.45) == b"\0\1\0\0" + b"\0" * 20


def test_the_bundle_is_small_and_carries_its_licence() -> None:
    folder = FILE.parent
    assert sum(path.stat().st_size for path in folder.iterdir()) < 3_000_000
    licence = (folder / "OFL.txt").read_text("utf-8")
    for name in ("Inter", "JetBrains Mono"):
        assert name in licence


@pytest.mark.parametrize("scale", [0.5, 1.0, 5.0])
def test_the_text_scale_has_bounds(
    qapp: object, monkeypatch: pytest.MonkeyPatch, scale: float
) -> None:
    class Screen:
        def logicalDotsPerInch(self) -> float:
            return 96 * scale

    monkeypatch.setattr(fonts.QGuiApplication, "primaryScreen", lambda: Screen())
    assert fonts.text_scale() == min(max(scale, fonts.MIN_SCALE), fonts.MAX_SCALE)
