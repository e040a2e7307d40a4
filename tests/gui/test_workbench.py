"""The panes keep the sizes that a person chose, whatever a small window makes of them meanwhile."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSplitterHandle, QWidget

from hookstudio.gui.bottom_panel import BottomPanel
from hookstudio.gui.proportions import BAR_HEIGHT
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.window_state import WindowState
from hookstudio.gui.workbench import Panes, Workbench


class Bench:
    """A workbench of empty panes."""

    def __init__(self, theme: Theme, state: WindowState) -> None:
        self.bottom = BottomPanel(theme)
        self.bottom.add_page(QLabel("what happened"), "Activity")
        self.panes = Panes(QWidget(), QWidget(), QWidget(), self.bottom, QWidget())
        self.widget = Workbench(self.panes, theme, state)

    def show(self, width: int, height: int = 800) -> None:
        self.widget.resize(width, height)
        self.widget.show()
        QApplication.processEvents()

    @property
    def widths(self) -> list[int]:
        return [p.width() for p in (self.panes.project, self.panes.composer, self.panes.preview)]

    @property
    def remembered(self) -> WindowState:
        state = WindowState()
        self.widget.remember(state)
        return state

    def drag(self, handle: int, pixels: int) -> None:
        """Move the line between two columns with the mouse."""
        grip = self.panes.project.parentWidget().findChildren(QSplitterHandle)[handle]
        start = grip.rect().center()
        QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(grip, start + QPoint(pixels, 0))
        QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=start + QPoint(pixels, 0))
        QApplication.processEvents()


@pytest.fixture
def bench(qapp: QApplication, theme: Theme) -> Iterator[Bench]:
    made = Bench(theme, WindowState())
    yield made
    made.widget.deleteLater()


def test_a_folded_bottom_panel_gives_its_space_to_the_panes(bench):
    bench.show(1280)
    before = bench.panes.composer.height()
    gained = bench.bottom.height() - BAR_HEIGHT
    bench.bottom.set_open(False)
    QApplication.processEvents()
    assert gained > 100
    assert bench.bottom.height() == BAR_HEIGHT
    assert bench.panes.composer.height() == before + gained
    bench.bottom.set_open(True)
    QApplication.processEvents()
    assert bench.panes.composer.height() == before


def test_a_visit_to_a_narrow_width_leaves_the_widths_as_they_were(bench):
    bench.show(1280)
    before = bench.widths
    for width in (700, 900, 1000, 1280):
        bench.show(width)
    assert bench.widths == before
    bench.show(1920)
    shares = [round(100 * width / sum(bench.widths)) for width in bench.widths]
    assert shares == [18, 46, 36]


def test_widths_that_a_person_chose_come_back_too_and_are_remembered(bench):
    bench.show(1280)
    bench.drag(1, 80)
    chosen = bench.widths
    assert chosen[0] > 280
    bench.show(700)
    assert bench.remembered.columns == chosen
    bench.show(1280)
    assert bench.widths == chosen


def test_a_line_moved_while_a_pane_is_hidden_leaves_that_pane_its_width(bench):
    bench.show(1280)
    project = bench.widths[0]
    bench.widget.set_project_shown(False)
    QApplication.processEvents()
    bench.drag(2, -150)
    composer, preview = bench.widths[1:]
    assert preview > composer
    bench.widget.set_project_shown(True)
    QApplication.processEvents()
    assert abs(bench.widths[0] - project) <= 2
    assert bench.widths[2] > bench.widths[1]


def test_a_low_window_folds_the_bottom_panel_and_a_high_one_shows_it_again(bench):
    bench.show(1280, 600)
    assert not bench.bottom.is_open
    assert bench.remembered.bottom_open
    bench.show(1280, 800)
    assert bench.bottom.is_open


def test_what_a_person_opens_in_a_low_window_stays_open(bench):
    bench.show(1280, 600)
    bench.bottom.set_open(True)
    bench.show(1280, 610)
    assert bench.bottom.is_open
    assert bench.bottom.height() < 310


def test_what_a_person_folded_stays_folded_in_a_high_window(bench):
    bench.show(1280, 800)
    bench.bottom.set_open(False)
    bench.show(1280, 600)
    bench.show(1280, 900)
    assert not bench.bottom.is_open
    assert not bench.remembered.bottom_open


def test_damaged_sizes_are_not_used(qapp, theme):
    bench = Bench(theme, WindowState(columns=[0, 0, 0], rows=[5]))
    bench.show(1280)
    assert bench.widths[1] > 500
    assert bench.bottom.height() > 150
    bench.widget.deleteLater()
