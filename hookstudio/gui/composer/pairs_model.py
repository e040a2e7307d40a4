"""PairsModel: the pairs of a JSON body as a table."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt

from hookstudio.core.project.webhook import Pair, PairType
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.composer.row_model import Index, Role, RowModel

_TYPES = {
    PairType.TEXT: translatable("text"),
    PairType.NUMBER: translatable("number"),
    PairType.BOOLEAN: translatable("boolean"),
}

_PLACEHOLDERS = {
    PairType.TEXT: "",
    PairType.NUMBER: translatable("a number"),
    PairType.BOOLEAN: translatable("true or false"),
    PairType.JSON: translatable("an object, a list …"),
}


def type_word(kind: PairType) -> str:
    """What the type column says; `null` and JSON have no other names."""
    bare = "null" if kind is PairType.NULL else "JSON"
    return translated(_TYPES[kind]) if kind in _TYPES else bare


def _placeholder(kind: PairType) -> str:
    return "null" if kind is PairType.NULL else translated(_PLACEHOLDERS[kind])


class PairColumn(IntEnum):
    """The columns of the table."""

    GRIP = 0
    KEY = 1
    TYPE = 2
    VALUE = 3
    REMOVE = 4


class PairsModel(RowModel[Pair]):
    """Key, type and value of each pair. The value of a null is kept, but neither shown nor sent."""

    CELLS = ("", "key", "type", "value", "")
    TITLES = ("", translatable("Key"), translatable("Type"), translatable("Value"), "")

    def text_of(self, row: Pair, cell: str) -> str:
        if cell == "key":
            return row.key
        if cell == "type":
            return type_word(row.type)
        return row.value

    def with_text(self, row: Pair, cell: str, text: str) -> Pair:
        if cell == "key":
            return replace(row, key=text)
        if cell == "type":
            names = {type_word(kind): kind for kind in PairType}
            return replace(row, type=names.get(text, row.type))
        return replace(row, value=text)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and index.row() < len(self._rows):
            pair = self._rows[index.row()]
            if role == Role.PLACEHOLDER:
                return self._placeholder(pair, index.column())
            if role == Role.HIGHLIGHT:
                is_json = index.column() == PairColumn.VALUE and pair.type is not PairType.TEXT
                return "liquid-json" if is_json else None
            if self._is_null_value(index) and role == Qt.ItemDataRole.DisplayRole:
                return ""
            if self._is_null_value(index) and role == Qt.ItemDataRole.ToolTipRole:
                return tr("This key is sent as null. Choose another type to give it a value.")
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._is_null_value(index):
            flags &= ~Qt.ItemFlag.ItemIsEditable
        return flags

    def _is_null_value(self, index: Index) -> bool:
        return (
            index.column() == PairColumn.VALUE
            and index.row() < len(self._rows)
            and self._rows[index.row()].type is PairType.NULL
        )

    def _placeholder(self, pair: Pair, column: int) -> str:
        if column == PairColumn.KEY:
            return tr("key")
        return _placeholder(pair.type) if column == PairColumn.VALUE else ""
