"""FormModel: the rows of the attribute form as a table; edits are only asked for."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt, Signal

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.wording import listed, tr, translatable, translated
from hookstudio.gui.composer.row_model import Index, Role, RowModel
from hookstudio.gui.users.form_rows import FormRow, is_container
from hookstudio.gui.users.value_kinds import CONTAINERS, Kind, kind_named, word_of
from hookstudio.gui.widgets.labels import tool_tip_markup

_PLACEHOLDERS = {
    Kind.MISSING: translatable("not set"),
    Kind.NULL: "null",
    Kind.TEXT: translatable("empty text"),
}


class FormColumn(IntEnum):
    """The columns of the form."""

    NAME = 0
    KIND = 1
    VALUE = 2
    ACTION = 3


class FormModel(RowModel[FormRow]):
    """Name, kind and value of each row."""

    value_typed = Signal(object, str)  # path, text
    kind_chosen = Signal(object, object)  # path, Kind
    renamed = Signal(object, str)  # path, new name

    CELLS = ("name", "kind", "value", "")
    TITLES = (translatable("Name"), translatable("Type"), translatable("Value"), "")

    def text_of(self, row: FormRow, cell: str) -> str:
        if cell == "name":
            return row.title
        return word_of(row.kind) if cell == "kind" else row.text

    def with_text(self, row: FormRow, cell: str, text: str) -> FormRow:
        """Only what an open editor shows until the document answers."""
        return replace(row, text=text) if cell == "value" else row

    def row_at(self, index: Index) -> FormRow | None:
        """The row at an index."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        return self._rows[index.row()]

    def row_of(self, path: tuple[str | int, ...]) -> int:
        """Where a path is shown; -1 when it is not."""
        return next((number for number, row in enumerate(self._rows) if row.path == path), -1)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index)
        if self._read_only or row is None or role != Qt.ItemDataRole.EditRole:
            return False
        if index.column() == FormColumn.VALUE:
            self.value_typed.emit(row.path, str(value))
        elif index.column() == FormColumn.KIND:
            self.kind_chosen.emit(row.path, kind_named(str(value)))
        elif index.column() == FormColumn.NAME:
            self.renamed.emit(row.path, str(value))
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        column = index.column()
        if role == Role.FINDINGS:
            return _findings(row) if column == FormColumn.VALUE else ()
        if role == Role.PLACEHOLDER:
            return self._placeholder(row) if column == FormColumn.VALUE else ""
        if role == Role.HIGHLIGHT:
            return "liquid-json" if row.kind in CONTAINERS else "plain"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.text_of(row, self.CELLS[column]) if self.CELLS[column] else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip_markup(_tip(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row, column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section == FormColumn.NAME:
            # Names stand behind their chevrons, on the side where lines start.
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        row = self.row_at(index)
        if row is None or self._read_only or row.is_section:
            return flags
        editable = {
            FormColumn.NAME: row.named,
            FormColumn.KIND: True,
            FormColumn.VALUE: row.kind is not Kind.BOOLEAN or bool(row.problem),
        }
        if editable.get(FormColumn(index.column()), False):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _placeholder(self, row: FormRow) -> str:
        return translated(_PLACEHOLDERS.get(row.kind, ""))


def _findings(row: FormRow) -> tuple[Finding, ...]:
    if row.problem:
        return (Finding("user_value", Severity.ERROR, row.problem),)
    if row.doubt:
        return (Finding("user_value", Severity.WARNING, row.doubt),)
    return ()


def _tip(row: FormRow, column: int) -> str:
    if column == FormColumn.ACTION:
        if row.is_section:
            return tr("Add an attribute (Insert)")
        return tr("Remove, so that it is not set (Delete)") if row.is_set else ""
    if column == FormColumn.NAME:
        return "\n".join(part for part in (row.title, row.help) if part)
    if column == FormColumn.KIND:
        return ""
    return "\n".join(part for part in (row.problem, row.doubt, row.text[:2_000]) if part)


def _spoken(row: FormRow, column: int) -> str:
    if column == FormColumn.NAME:
        folded = tr("folded") if row.folded else tr("unfolded") if row.folded is not None else ""
        parts = (row.title, row.text if row.is_section else "", folded)
        return listed([*filter(None, parts), *([tr("changed")] if row.changed else [])])
    if row.is_section:
        return ""
    if column == FormColumn.KIND:
        return tr("Type: {kind}", kind=word_of(row.kind))
    if column == FormColumn.VALUE:
        value = (row.text or translated(_PLACEHOLDERS.get(row.kind, "")))[:500]
        if row.problem:
            return tr(
                "{name}: {value}. {problem}", name=row.title, value=value, problem=row.problem
            )
        return tr("{name}: {value}", name=row.title, value=value)
    return (
        tr("Add to {title}", title=row.title)
        if is_container(row) and row.is_section
        else tr("Remove {title}", title=row.title)
    )
