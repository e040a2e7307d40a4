"""ProblemList: a list as high as its rows, up to a limit, and lower where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListView, QSizePolicy

from hookstudio.core.wording import tr

LEAST = 28  # px: some of one row, so that it can be scrolled


class ProblemList(QListView):
    """`fit` measures the rows; to be called when they, the width or the limit change."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted = LEAST
        self.setObjectName("problemList")
        self.setAccessibleName(tr("Problems"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def fit(self, limit: int) -> None:
        """Ask for the height of all rows, `limit` at most."""
        height, model = 0, self.model()
        for row in range(model.rowCount() if model is not None else 0):
            height += self.sizeHintForRow(row)
            if height >= limit:
                break
        wanted = max(LEAST, min(height, limit))
        if wanted != self._wanted:
            self._wanted = wanted
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, LEAST)
