"""The mark of production on the bar comes and goes at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.top_bar import TopBar


class Paintings(QObject):
    """Counts how often what it watches is painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def test_the_bar_is_painted_anew_when_production_comes_or_goes(qtbot: QtBot, theme: Theme) -> None:
    bar = TopBar(theme)
    qtbot.addWidget(bar)
    bar.resize(800, 44)
    with qtbot.waitExposed(bar):
        bar.show()
    paintings = Paintings()
    bar.installEventFilter(paintings)
    for production in (True, False):
        before = paintings.count
        bar.set_production(production)
        qtbot.waitUntil(lambda seen=before: paintings.count > seen)  # type: ignore[misc]  # bound
