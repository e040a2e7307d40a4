"""MatrixModel: sample users as rows, languages as columns, and what is known of each cell."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from hookstudio.core.checks.matrix import Cell
from hookstudio.core.marks import visible
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request.languages import variant_for
from hookstudio.gui.matrix.crew import Key
from hookstudio.gui.matrix.words import LOOKS, cell_tip, column_title
from hookstudio.gui.widgets.labels import tool_tip_markup

CELL_ROLE = Qt.ItemDataRole.UserRole
STALE_ROLE = CELL_ROLE + 1
OWN_ROLE = CELL_ROLE + 2
SHOWN_ROLE = CELL_ROLE + 3

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Column:
    """One language of one webhook."""

    webhook: Webhook
    language: str


class MatrixModel(QAbstractTableModel):
    """Shows cells of `known`; those whose key is in `stale` are on their way."""

    def __init__(self, known: Mapping[Key, Cell], stale: Container[Key]) -> None:
        super().__init__()
        self._known = known
        self._stale = stale
        self._users: tuple[SampleUser, ...] = ()
        self._rows: tuple[SampleUser, ...] = ()
        self._columns: tuple[Column, ...] = ()
        self._several = False
        self._only_problems = False
        self._dims_stale = False
        self._shown: Key = ("", "", "")

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    @property
    def users(self) -> tuple[SampleUser, ...]:
        """All of them, filtered or not."""
        return self._users

    def set_subjects(self, users: Sequence[SampleUser], columns: Sequence[Column]) -> bool:
        """Show these; where they stand for the same cells as before, the grid stays.

        Returns whether it is another grid now.
        """
        same = [u.slug for u in users] == [u.slug for u in self._users] and (
            [_names(c) for c in columns] == [_names(c) for c in self._columns]
        )
        if same:
            self._columns = tuple(columns)
            by_slug = {user.slug: user for user in users}
            self._users = tuple(users)
            self._rows = tuple(by_slug[user.slug] for user in self._rows)
            self._tell_all()
            return False
        self.beginResetModel()
        self._users, self._columns = tuple(users), tuple(columns)
        self._several = len({column.webhook.slug for column in columns}) > 1
        self._rows = self._wanted_rows()
        self.endResetModel()
        return True

    def set_only_problems(self, only: bool) -> None:
        """Show the users with a problem only."""
        self._only_problems = only
        self.filter_again()

    def filter_again(self) -> None:
        """Judge anew who has problems, now that more is known."""
        rows = self._wanted_rows()
        if [user.slug for user in rows] != [user.slug for user in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def set_dims_stale(self, dims: bool) -> None:
        """Whether to tell of stale cells; for a moment nobody needs to know."""
        if dims != self._dims_stale:
            self._dims_stale = dims
            self._tell_all()

    def set_shown(self, webhook: str, user: str, language: str) -> None:
        """Which rendering the preview shows."""
        if (webhook, user, language) != self._shown:
            self._shown = (webhook, user, language)
            self._tell_all()

    def update(self, keys: Iterable[Key]) -> None:
        """These cells are others now, or others are stale."""
        wanted = {user for _, user, _ in keys}
        rows = [row for row, user in enumerate(self._rows) if user.slug in wanted]
        if rows and self._columns:
            last = self.index(rows[-1], len(self._columns) - 1)
            self.dataChanged.emit(self.index(rows[0], 0), last)

    def key(self, index: _Index) -> Key | None:
        """Which rendering a cell stands for."""
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        return (column.webhook.slug, self._rows[index.row()].slug, column.language)

    def user(self, row: int) -> SampleUser:
        return self._rows[row]

    def shown_index(self) -> QModelIndex:
        """The cell of what the preview shows; an invalid index when it is not in the grid."""
        webhook, user, language = self._shown
        row = next((r for r, one in enumerate(self._rows) if one.slug == user), -1)
        column = next(
            (c for c, one in enumerate(self._columns) if _names(one) == (webhook, language)), -1
        )
        return self.index(row, column) if row >= 0 and column >= 0 else QModelIndex()

    def keys_of_rows(self, rows: Iterable[int]) -> list[Key]:
        """The cells of some rows, in order."""
        return [
            (column.webhook.slug, self._rows[row].slug, column.language)
            for row in rows
            if 0 <= row < len(self._rows)
            for column in self._columns
        ]

    def cells(self) -> list[Cell]:
        """What is known of all cells, filtered or not."""
        return [
            cell
            for user in self._users
            for column in self._columns
            if (cell := self._known.get((column.webhook.slug, user.slug, column.language)))
        ]

    # What Qt asks.

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        key = self.key(index)
        if key is None:
            return None
        cell = self._known.get(key)
        if role == CELL_ROLE:
            return cell
        if role == STALE_ROLE:
            return self._dims_stale and key in self._stale
        if role == OWN_ROLE:
            return self._is_own(index)
        if role == SHOWN_ROLE:
            return key == self._shown
        if role == _Role.DisplayRole:
            return LOOKS[cell.state].word if cell is not None else ""
        if role in (_Role.ToolTipRole, _Role.AccessibleTextRole):
            text = self._tip(index, key, cell)
            return tool_tip_markup(text) if role == _Role.ToolTipRole else text
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return self._row_header(section, role)
        column = self._columns[section] if section < len(self._columns) else None
        if column is None or role not in (_Role.DisplayRole, _Role.ToolTipRole):
            return None
        title = column_title(column.webhook, column.language, several=self._several)
        return title if role == _Role.DisplayRole else tool_tip_markup(title)

    def _row_header(self, row: int, role: int) -> Any:
        if row >= len(self._rows):
            return None
        user = self._rows[row]
        if role == _Role.DisplayRole:
            return visible(user.title)
        if role == _Role.ToolTipRole:
            return tool_tip_markup(f"{user.title} · {user.external_id or user.slug}")
        return None

    def _tip(self, index: _Index, key: Key, cell: Cell | None) -> str:
        column = self._columns[index.column()]
        where = column_title(column.webhook, column.language, several=self._several)
        return cell_tip(
            cell,
            self._rows[index.row()].title,
            where.replace("\n", ", "),
            stale=key in self._stale,
            own=self._is_own(index),
        )

    def _is_own(self, index: _Index) -> bool:
        """Whether this is the variant that the user really gets."""
        column, user = self._columns[index.column()], self._rows[index.row()]
        return (variant_for(column.webhook, user.language) or "") == column.language

    def _wanted_rows(self) -> tuple[SampleUser, ...]:
        if not self._only_problems:
            return self._users
        return tuple(
            user for user in self._users if any(self._breaks(user, c) for c in self._columns)
        )

    def _breaks(self, user: SampleUser, column: Column) -> bool:
        cell = self._known.get((column.webhook.slug, user.slug, column.language))
        return cell is not None and cell.state.is_problem

    def _tell_all(self) -> None:
        if self._rows and self._columns:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self._rows) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)


def _names(column: Column) -> tuple[str, str]:
    return (column.webhook.slug, column.language)
