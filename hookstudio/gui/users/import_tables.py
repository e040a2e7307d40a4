"""ImportTables: what an import found, as tabs: users, columns of a CSV, fields, notes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QTabWidget, QWidget

from hookstudio.core.imports.imported import Imported
from hookstudio.core.imports.merging import Clash, Plan
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.wording import tr, trn
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.users.choice_delegate import ChoiceDelegate
from hookstudio.gui.users.import_models import ColumnsColumn, ColumnsModel, FoundModel
from hookstudio.gui.users.import_reader import Read
from hookstudio.gui.widgets.plain_view import PlainView
from hookstudio.gui.widgets.table_rows import show_as_rows


class ImportTables(QTabWidget):
    """Only those tabs that have something to say."""

    column_chosen = Signal(int, object)  # number, ColumnChoice

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.found = FoundModel()
        self.columns = ColumnsModel()
        self._users = _table(self.found, theme, tr("Users that were found"))
        self._columns = _table(self.columns, theme, tr("Columns of the file"))
        self._targets = ChoiceDelegate(theme, typed=True, parent=self)
        self._types = ChoiceDelegate(theme, typed=False, parent=self)
        self._fields = PlainView(theme, name=tr("Fields that are not understood"))
        self._notes = PlainView(theme, name=tr("Notes on the import"))
        self.setAccessibleName(tr("What the import found"))
        self._columns.setItemDelegateForColumn(ColumnsColumn.TARGET, self._targets)
        self._columns.setItemDelegateForColumn(ColumnsColumn.TYPE, self._types)
        self._columns.clicked.connect(self._on_column_clicked)
        self.columns.chosen.connect(self.column_chosen)
        pages = (self._users, self._columns, self._fields, self._notes)
        for page, title in zip(
            pages, (tr("Users"), tr("Columns"), tr("Fields"), tr("Notes")), strict=True
        ):
            self.addTab(page, title)

    def show_read(self, read: Read, plan: Plan | None) -> None:
        """Show what was read; without a plan nothing could be."""
        imported = read.imported
        users = imported.users if imported else ()
        self.found.set_users(users, _there(users, plan) if plan else {})
        self.columns.set_columns(read.columns)
        self.setTabText(0, tr("Users {found:,}", found=imported.found) if imported else tr("Users"))
        self.setTabVisible(1, bool(read.columns))
        self.setTabText(1, tr("Columns {count}", count=len(read.columns)))
        self._show_text(2, self._fields, tr("Not understood"), _fields(imported))
        self._show_text(3, self._notes, tr("Notes"), _notes(imported))

    def show_columns(self) -> None:
        """Bring the columns to the front."""
        self.setCurrentIndex(1)

    def _show_text(self, tab: int, view: PlainView, title: str, lines: list[str]) -> None:
        self.setTabVisible(tab, bool(lines))
        self.setTabText(tab, f"{title} {len(lines)}")
        view.set_content("\n".join(lines), highlight="plain")

    def _on_column_clicked(self, index: QModelIndex) -> None:
        if index.column() in (ColumnsColumn.TARGET, ColumnsColumn.TYPE):
            self._columns.edit(index)


def _table(model: FoundModel | ColumnsModel, theme: Theme, name: str) -> QTableView:
    table = QTableView()
    table.setAccessibleName(name)
    table.setModel(model)
    show_as_rows(table, theme)
    triggers = QAbstractItemView.EditTrigger
    table.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed)
    header = table.horizontalHeader()
    stretched = 2 if isinstance(model, FoundModel) else ColumnsColumn.EXAMPLE
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    widths = (160, 90, 0, 76, 160) if isinstance(model, FoundModel) else (160, 0, 230, 96)
    for column, width in enumerate(widths):
        if width:
            table.setColumnWidth(column, max(theme.px(width), header.sectionSizeHint(column)))
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return table


def _there(users: tuple[SampleUser, ...], plan: Plan) -> dict[int, str]:
    """What becomes of those who are there already, by their place."""
    skipped = {id(user): there for user, there in plan.skipped}
    ids = {user.external_id for user in plan.replaced if user.external_id}
    told = {}
    for number, user in enumerate(users):
        if id(user) in skipped:
            there = skipped[id(user)]
            told[number] = tr("skipped, as {slug}", slug=there.slug)
        elif user.external_id in ids:
            told[number] = tr("replaces their data")
    return told


def _fields(imported: Imported | None) -> list[str]:
    lines = []
    for field in imported.unknown if imported else ():
        kept = tr("kept as {kept_as}", kept_as=field.kept_as) if field.kept_as else tr("left out")
        users = trn("{n:,} user", "{n:,} users", n=field.users)
        line = tr("{field} – {kept} ({users})", field=field.name, kept=kept, users=users)
        if field.line:
            line = tr(
                "{field} – {kept} ({users}, first in line {line})",
                field=field.name,
                kept=kept,
                users=users,
                line=field.line,
            )
        lines.append(line.replace("\n", " "))
    return lines


def _notes(imported: Imported | None) -> list[str]:
    notes = imported.notes if imported else ()
    return [
        tr("Line {line}: {message}", line=note.line, message=note.message)
        if note.line
        else note.message
        for note in notes
    ]


def label_of(plan: Plan, clash: Clash) -> str:
    """What the button says that brings them in."""
    count = len(plan.added) + len(plan.replaced)
    if not count:
        return tr("Import")
    if clash is Clash.REPLACE and not plan.added:
        return trn("Replace {n:,} user", "Replace {n:,} users", n=count)
    return trn("Import {n:,} user", "Import {n:,} users", n=count)
