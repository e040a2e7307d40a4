"""The bars of an attempt's timing lie in the direction in which one reads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from hookstudio.core.delivery.result import Timing
from hookstudio.gui.sending.timing_bars import TimingBars
from hookstudio.gui.theme.theme import Theme

TIMING = Timing(100.0, 50.0, 50.0, None, None, None, None)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_first_phase_lies_where_one_begins_to_read(
    qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    bars = TimingBars(TIMING, theme)
    qtbot.addWidget(bars)
    bars.setLayoutDirection(direction)
    bars.resize(400, bars.sizeHint().height())
    image = bars.grab().toImage()
    color = QColor(theme.tokens.info)
    row = bars.sizeHint().height() // 6  # the middle of the first of three
    places = [x for x in range(400) if image.pixelColor(x, row) == color]
    assert places
    middle = sum(places) / len(places)
    assert (middle < 200) == (direction == Qt.LayoutDirection.LeftToRight)
