"""TitledModel: what every table of rows below titles answers in the same way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from hookstudio.core.wording import translated

Index: TypeAlias = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
"""The alignment of numbers, as a model gives it."""


class TitledModel(QAbstractTableModel):
    """All rows are on one level; a subclass says how many there are, and has `data`."""

    TITLES: Sequence[str] = ()

    @property
    def titles(self) -> Sequence[str]:
        """The titles of the columns, of which there are as many, as they are shown."""
        return [translated(title) for title in self.TITLES]

    @property
    def count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def tell_columns(self, first: int, last: int) -> None:
        """Let the views ask again for these columns of all rows."""
        if self.count:
            self.dataChanged.emit(self.index(0, first), self.index(self.count - 1, last))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else self.count

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = self.titles
        return titles[section] if section < len(titles) else None
