"""SecretModel: the project's secrets as rows of a table: name, where it is, what uses it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from hookstudio.core.marks import visible
from hookstudio.core.secrets import environment_variable
from hookstudio.core.trust.secret_list import Kept, Probe, SecretRow
from hookstudio.core.wording import listed, tr, translatable, translated
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import tool_tip_markup

_Index = QModelIndex | QPersistentModelIndex
_STATES = {
    Kept.KEYRING: (translatable("In the keyring"), "check_circle", "success"),
    Kept.RUN: (translatable("For this run only"), "clock", "warning"),
    Kept.VARIABLE: (translatable("Command line only"), "info", "info"),
    Kept.MISSING: (translatable("Missing"), "error", "error"),
}


class Column(IntEnum):
    """In the order of the table."""

    NAME = 0
    STATE = 1
    USED_BY = 2


_TITLES = (translatable("Secret"), translatable("Where it is"), translatable("Used by"))


class SecretModel(QAbstractTableModel):
    """Shows rows and what came of testing them; knows no value."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: tuple[SecretRow, ...] = ()
        self._probes: dict[str, Probe] = {}
        self._usable = True
        theme.changed.connect(self._repaint)

    def show(self, rows: Sequence[SecretRow]) -> None:
        """Show these rows; what was tested is forgotten where the place changed."""
        before = {row.name: row.kept for row in self.rows}
        self.beginResetModel()
        self.rows = tuple(rows)
        kept = {row.name for row in rows if before.get(row.name) == row.kept}
        self._probes = {name: probe for name, probe in self._probes.items() if name in kept}
        self.endResetModel()

    def set_usable(self, usable: bool) -> None:
        """Whether there is a keyring now, in which those are that are listed so."""
        self._usable = usable
        self._repaint()

    def show_probes(self, probes: Sequence[Probe]) -> None:
        """Show what came of testing these."""
        self._probes |= {probe.name: probe for probe in probes}
        self._repaint()

    @property
    def probes(self) -> Mapping[str, Probe]:
        return self._probes

    def row_of(self, name: str) -> int:
        """Where the secret stands; -1 when it is not listed."""
        return next((index for index, row in enumerate(self.rows) if row.name == name), -1)

    def state_text(self, row: SecretRow) -> str:
        """Where it is, in words."""
        return self._state(row)[0]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translated(_TITLES[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        roles = Qt.ItemDataRole
        if role == roles.DisplayRole:
            return visible(self._text(row, column))
        if role == roles.ToolTipRole:
            return tool_tip_markup(self._tip(row, column))
        if role == roles.AccessibleTextRole:
            title = translated(_TITLES[column])
            return tr("{name}: {value}", name=title, value=self._text(row, column))
        if column is Column.STATE and role == roles.DecorationRole:
            _, icon, token = self._state(row)
            return self._theme.icon(icon, token)
        if column is Column.USED_BY and role == roles.ForegroundRole and not row.used_by:
            return QColor(self._theme.tokens.muted)
        return None

    def _text(self, row: SecretRow, column: Column) -> str:
        if column is Column.NAME:
            return row.name
        if column is Column.STATE:
            return self._state(row)[0]
        return listed(row.used_by) or tr("Nothing in this project")

    def _state(self, row: SecretRow) -> tuple[str, str, str]:
        probe = self._probes.get(row.name)
        if row.kept is Kept.KEYRING and not self._usable:
            return (tr("The keyring is not there"), "warning", "warning")
        if probe is None or row.kept is Kept.RUN:
            return _state_of(row.kept)
        if probe.there:
            return (tr("In the keyring, readable"), "check_circle", "success")
        if probe.problem:
            return (tr("Cannot be read"), "warning", "warning")
        return _state_of(Kept.VARIABLE if row.kept is Kept.VARIABLE else Kept.MISSING)

    def _tip(self, row: SecretRow, column: Column) -> str:
        probe = self._probes.get(row.name)
        if column is Column.STATE and probe is not None and probe.problem:
            return probe.problem
        if column is Column.STATE and row.kept is Kept.VARIABLE:
            variable = environment_variable(row.name)
            return tr(
                "{variable} is set: the command line reads it, the studio does not.",
                variable=variable,
            )
        if column is Column.USED_BY:
            return "\n".join(row.used_by)
        return row.name if column is Column.NAME else ""

    def _repaint(self) -> None:
        if self.rows:
            last = self.index(len(self.rows) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def _state_of(kept: Kept) -> tuple[str, str, str]:
    word, icon, token = _STATES[kept]
    return translated(word), icon, token
