"""In a window that reads from right to left the dress is turned round too."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from hookstudio.gui.theme.style_sheet import load_style_sheet
from hookstudio.gui.theme.theme import Theme


def middle(theme: Theme, name: str) -> float:
    """How far from the left an icon's lines are on average."""
    image = theme.icon(name).pixmap(QSize(32, 32)).toImage()
    weights = [(x, image.pixelColor(x, y).alpha()) for x in range(32) for y in range(32)]
    return sum(x * alpha for x, alpha in weights) / sum(alpha for _, alpha in weights)


def test_the_sides_of_a_box_are_exchanged(tmp_path: Path) -> None:
    sheet = """
        QFrame { border-left: 3px solid red; border-top-left-radius: 4px; padding-right: 2px; }
        QLabel { padding: 0 8px 0 12px; margin: 4px 6px; text-align: left; }
    """
    (tmp_path / "10.qss").write_text(sheet, "utf-8")
    turned = load_style_sheet(tmp_path, {}, mirrored=True)
    assert "border-right: 3px solid red; border-top-right-radius: 4px; padding-left: 2px" in turned
    assert "padding: 0 12px 0 8px; margin: 4px 6px; text-align: left" in turned
    assert load_style_sheet(tmp_path, {}) == sheet


def test_icons_that_point_are_turned_round(theme: Theme, qapp: QApplication) -> None:
    names = ("panel_left", "send", "search")
    before = {name: middle(theme, name) for name in names}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        after = {name: middle(theme, name) for name in names}
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for name in ("panel_left", "send"):
        assert abs(before[name] - 15.5) > 0.5
        assert after[name] == pytest.approx(31 - before[name], abs=0.2)
    assert after["search"] == before["search"]
