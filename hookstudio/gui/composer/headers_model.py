"""HeadersModel: the headers of a webhook as a table."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt

from hookstudio.core.project.webhook import Header
from hookstudio.core.wording import tr, translatable
from hookstudio.gui.composer.row_model import Index, Role, RowEdit, RowModel


class HeaderColumn(IntEnum):
    """The columns of the table; the first one holds the check box and is the grip."""

    ENABLED = 0
    NAME = 1
    VALUE = 2
    REMOVE = 3


class HeadersModel(RowModel[Header]):
    """Whether each header is sent, its name, its value. One that is off is kept and not sent."""

    CELLS = ("", "name", "value", "")
    TITLES = ("", translatable("Name"), translatable("Value"), "")

    def text_of(self, row: Header, cell: str) -> str:
        return row.name if cell == "name" else row.value

    def with_text(self, row: Header, cell: str, text: str) -> Header:
        return replace(row, name=text) if cell == "name" else replace(row, value=text)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and index.row() < len(self._rows):
            header = self._rows[index.row()]
            if role == Role.PLACEHOLDER:
                return self._placeholder(index.column())
            if index.column() == HeaderColumn.ENABLED:
                return self._enabled_data(header, role)
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return super().setData(index, value, role)
        if self.read_only or index.column() != HeaderColumn.ENABLED:
            return False
        enabled = Qt.CheckState(value) is Qt.CheckState.Checked
        header = replace(self._rows[index.row()], enabled=enabled)
        self.edit_requested.emit(RowEdit(index.row(), header, "enabled"))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == HeaderColumn.ENABLED and not self.read_only:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def _enabled_data(self, header: Header, role: int) -> Any:
        name = header.name or tr("This header")
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if header.enabled else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                tr("Sent; untick to keep it without sending") if header.enabled else tr("Not sent")
            )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (
                tr("{name} is sent", name=name)
                if header.enabled
                else tr("{name} is not sent", name=name)
            )
        return None

    def _placeholder(self, column: int) -> str:
        placeholders = {HeaderColumn.NAME: tr("Name"), HeaderColumn.VALUE: tr("value")}
        return placeholders.get(HeaderColumn(column), "")
