"""The tables of the import: the users that were found, and the columns of a CSV file."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt, Signal

from hookstudio.core.imports.cells import CellType
from hookstudio.core.imports.csv_users import Column, ColumnChoice
from hookstudio.core.imports.fields import STANDARD, USER_NAME, Target, custom, target_of
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.widgets.labels import tool_tip_markup
from hookstudio.gui.widgets.titled_model import Index, TitledModel

LEFT_OUT = translatable("(left out)")
USER_NAME_TEXT = translatable("(name of the sample user)")
_TYPES = {
    CellType.TEXT: translatable("text"),
    CellType.NUMBER: translatable("number"),
    CellType.BOOLEAN: translatable("boolean"),
    CellType.JSON: translatable("json"),
}


class _Table(TitledModel):
    """A table of texts."""

    def text_at(self, row: int, column: int) -> str:
        """The text of a cell."""
        raise NotImplementedError

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self.count:
            return None
        text = self.text_at(index.row(), index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip_markup(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("{name}: {value}", name=self.titles[index.column()], value=text)
        return None


class FoundModel(_Table):
    """The users of an import, and what will happen to each."""

    TITLES = (
        translatable("Name"),
        translatable("External id"),
        translatable("E-mail"),
        translatable("Language"),
        translatable("In the project"),
    )

    def __init__(self) -> None:
        super().__init__()
        self._users: tuple[SampleUser, ...] = ()
        self._there: Mapping[int, str] = {}

    def set_users(self, users: tuple[SampleUser, ...], there: Mapping[int, str]) -> None:
        """Show these; `there` says of some, by their place, what becomes of them."""
        self.beginResetModel()
        self._users, self._there = users, there
        self.endResetModel()

    @property
    def count(self) -> int:
        return len(self._users)

    def text_at(self, row: int, column: int) -> str:
        user = self._users[row]
        texts = (user.title, user.external_id, user.email, user.language)
        text = texts[column] if column < len(texts) else self._there.get(row, tr("new"))
        return " ".join(text[:500].split())


class ColumnsColumn(IntEnum):
    """The columns of the table of columns."""

    TITLE = 0
    EXAMPLE = 1
    TARGET = 2
    TYPE = 3


class ColumnsModel(_Table):
    """The columns of a CSV file; a choice is only asked for."""

    chosen = Signal(int, object)  # number of the column, ColumnChoice

    TITLES = (
        translatable("Column"),
        translatable("Example"),
        translatable("Goes to"),
        translatable("Read as"),
    )

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[Column, ...] = ()

    def set_columns(self, columns: tuple[Column, ...]) -> None:
        """Show these; where the file is the same one, editors stay."""
        before, self._columns = self._columns, columns
        if [c.title for c in before] != [c.title for c in columns]:
            self.beginResetModel()
            self.endResetModel()
        elif columns and before != columns:
            self.tell_columns(0, len(self.TITLES) - 1)

    @property
    def count(self) -> int:
        return len(self._columns)

    def text_at(self, row: int, column: int) -> str:
        held = self._columns[row]
        if column == ColumnsColumn.TITLE:
            return held.title or tr("column {number}", number=held.number)
        if column == ColumnsColumn.EXAMPLE:
            return " · ".join(" ".join(each[:80].split()) for each in held.examples)
        if column == ColumnsColumn.TARGET:
            return target_text(held.target)
        return _type_word(held.type or CellType.TEXT)

    def is_unknown(self, row: int) -> bool:
        """Whether the name of a column said nothing of where it goes."""
        return not self._columns[row].known

    def choices_at(self, row: int, column: int) -> tuple[str, ...]:
        """What can be chosen in a cell."""
        if column == ColumnsColumn.TYPE:
            return tuple(_type_word(type_) for type_ in CellType)
        held = self._columns[row]
        own = custom(held.title or f"column {held.number}").path
        known = (own, *sorted(STANDARD), "subscribed_state.email_global")
        return (translated(LEFT_OUT), *known, translated(USER_NAME_TEXT))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() in (ColumnsColumn.TARGET, ColumnsColumn.TYPE):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        held, text = self._columns[index.row()], str(value)
        if text != self.text_at(index.row(), index.column()):
            if index.column() == ColumnsColumn.TARGET:
                choice = ColumnChoice(target_from(text), held.type)
            else:
                choice = ColumnChoice(held.target, _type_named(text))
            self.chosen.emit(held.number, choice)
        return True


def _type_word(type_: CellType) -> str:
    return translated(_TYPES[type_])


def _type_named(word: str) -> CellType:
    return next(type_ for type_ in CellType if _type_word(type_) == word)


def target_text(target: Target | None) -> str:
    """A target as the list of targets has it."""
    if target is None:
        return translated(LEFT_OUT)
    return translated(USER_NAME_TEXT) if target == USER_NAME else target.path


def target_from(text: str) -> Target | None:
    """The target that was chosen or typed."""
    text = text.strip()
    if text in ("", translated(LEFT_OUT)):
        return None
    if text == translated(USER_NAME_TEXT):
        return USER_NAME
    return target_of(text) or custom(text)
