"""SecretsDialog: the project's secrets by name: add, replace, test, delete; never a value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.errors import KeyringError
from hookstudio.core.keyring_backend import remedy_for
from hookstudio.core.secrets import NO_USABLE_KEYRING
from hookstudio.core.trust.secret_list import Kept, SecretRow, probe
from hookstudio.core.wording import listed, tr, translatable, translated, trn
from hookstudio.gui.question import CANCEL, Choice, Effect, ask
from hookstudio.gui.secrets.secret_form import SecretForm
from hookstudio.gui.secrets.secret_model import Column, SecretModel
from hookstudio.gui.secrets.work import Work
from hookstudio.gui.sending.panel_parts import set_up_table
from hookstudio.gui.widgets.banner import Banner
from hookstudio.gui.widgets.empty_state import EmptyState
from hookstudio.gui.widgets.labels import wrapped_caption

if TYPE_CHECKING:
    from hookstudio.gui.secrets.secret_desk import SecretDesk

_LATER_MS = 150
_RUN_ONLY = translatable("Keep secrets for this run only")
_AGAIN = translatable("Look again")
_INTRODUCTION = translatable(
    "A webhook names a secret as {{secret.name}}. Its value is kept in the system's keyring, for "
    "this project alone, and is never shown."
)
_NONE = translatable(
    "Write {{secret.name}} in a URL, a header or a body where a key belongs, and add the key here. "
    "It never comes into a file of the project."
)
_DELETE = Choice("delete", translatable("Delete"), Effect.LOSE)


class SecretsDialog(QDialog):
    """Everything that asks the keyring goes on beside the window, and can be cancelled."""

    def __init__(self, desk: SecretDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("secretsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Secrets"))
        self._desk = desk
        self._theme = desk.theme
        self._usable = True
        self._closed = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self.model = SecretModel(self._theme, self)
        self._banner = Banner(self._theme, dismissable=False)
        self.table = QTableView()
        self._empty = EmptyState(tr("No secrets yet"), translated(_NONE), tr("Add a secret…"))
        self._pages = QStackedWidget()
        self.work = Work(desk.tasks, self._theme)
        self._add = QPushButton(tr("&Add…"))
        self._replace = QPushButton(tr("&Replace…"))
        self._test = QPushButton(tr("&Test"))
        self._delete = QPushButton(tr("&Delete…"))
        self._close = QPushButton(tr("Close"))
        self._set_up_table()
        self._build_layout()
        self._connect_signals()
        self._show_state()
        self.look()

    def look(self) -> None:
        """List the secrets, and see whether there is a keyring; nobody is asked for a password."""
        self.work.start(tr("Looking for the keyring…"), self._look)

    def done(self, result: int) -> None:
        self._closed = True
        self._later.stop()
        self.work.close_work()
        super().done(result)

    # What it looks like

    def _set_up_table(self) -> None:
        widths: dict[int, int] = {Column.NAME: 180, Column.STATE: 216}
        set_up_table(self.table, self.model, self._theme, widths)
        self.table.setObjectName("secretsTable")
        self.table.setAccessibleName(tr("Secrets"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(Column.USED_BY, QHeaderView.ResizeMode.Stretch)

    def _build_layout(self) -> None:
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.table)
        for button in (self._add, self._replace, self._test, self._delete, self._close):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._add, self._replace, self._test, self._delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(wrapped_caption(translated(_INTRODUCTION)))
        layout.addWidget(self._banner)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.work)
        layout.addLayout(buttons)
        self.resize(self._theme.px(680), self._theme.px(440))

    def _connect_signals(self) -> None:
        self._later.timeout.connect(self._list)
        self._desk.changed.connect(self._list_again)
        self._desk.session.changed.connect(self._list_again)
        self._banner.action_requested.connect(self._on_banner)
        self._empty.action_requested.connect(self.add)
        self._add.clicked.connect(self.add)
        self._replace.clicked.connect(self.replace)
        self._test.clicked.connect(self.test)
        self._delete.clicked.connect(self.delete)
        self._close.clicked.connect(self.close)
        self.table.doubleClicked.connect(self.replace)
        self.table.selectionModel().selectionChanged.connect(self._show_state)
        self.model.modelReset.connect(self._show_state)
        self.work.busy_changed.connect(self._show_state)

    def _show_state(self, *_changed: object) -> None:
        count, idle = len(self.selected), not self.work.busy
        self._pages.setCurrentWidget(self.table if self.model.rows else self._empty)
        self._test.setText(tr("&Test") if count else tr("&Test all"))
        self._test.setVisible(bool(self.model.rows))
        self._replace.setVisible(bool(self.model.rows))
        self._delete.setVisible(bool(self.model.rows))
        self._test.setEnabled(idle and bool(self.model.rows))
        one = self.selected[0] if count == 1 else None
        self._replace.setEnabled(idle and one is not None)
        missing = one is not None and one.kept in (Kept.MISSING, Kept.VARIABLE)
        self._replace.setText(tr("&Give a value…") if missing else tr("&Replace…"))
        deletable = [row for row in self.selected if row.kept in (Kept.KEYRING, Kept.RUN)]
        self._delete.setEnabled(idle and bool(deletable))

    # What one can do

    @property
    def selected(self) -> tuple[SecretRow, ...]:
        """The selected rows, from the top."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return tuple(self.model.rows[row] for row in rows if row < len(self.model.rows))

    def select(self, name: str) -> None:
        """Select the secret, if it is listed."""
        row = self.model.row_of(name)
        if row >= 0:
            # Qt's selectRow may find no column where the window reads from right to left.
            self.table.setCurrentIndex(self.model.index(row, 0))
            self.table.setFocus()

    def add(self) -> None:
        """Ask for the name and the value of another one."""
        missing = [row.name for row in self.model.rows if row.kept is Kept.MISSING]
        self._open_form("", missing)

    def replace(self) -> None:
        """Ask for another value; the one that is kept is not shown."""
        if len(self.selected) == 1:
            self._open_form(self.selected[0].name, ())

    def test(self) -> None:
        """Read the selected ones, or all, and say whether they are there."""
        rows = self.selected or self.model.rows
        names = [row.name for row in rows]

        async def work() -> str:
            found = []
            for name in names:  # one after the other: a locked keyring asks once
                found.append(await probe(self._desk.store, name))
                self.model.show_probes(found)
                if found[-1].problem:
                    raise KeyringError(found[-1].problem, code=found[-1].code)
            gone = [one.name for one in found if not one.there]
            if gone:
                return tr("Missing: {names}.", names=listed(gone))
            if len(found) == 1:
                return tr("It can be read.")
            return trn("All {n} can be read.", "All {n} can be read.", n=len(found))

        self.work.start(tr("Reading from the keyring…"), work)

    def delete(self) -> None:
        """Ask, then take the selected ones away."""
        rows = [row for row in self.selected if row.kept in (Kept.KEYRING, Kept.RUN)]
        if rows:
            self._desk.tasks.spawn(self._ask_and_delete(rows), "delete secrets")

    async def _ask_and_delete(self, rows: Sequence[SecretRow]) -> None:
        names = [row.name for row in rows]
        used = sorted({place for row in rows for place in row.used_by})
        text = tr("Nothing brings it back: Hook Studio never shows a value.")
        if used:
            text = tr(
                "Nothing brings it back: Hook Studio never shows a value. "
                "Used by {places}: sends wait until it is given again.",
                places=listed(used[:5]),
            )
        details = "" if len(names) == 1 else "\n".join(names)
        title = trn("Delete {n} secret?", "Delete {n} secrets?", n=len(names))
        if len(names) == 1:
            title = tr("Delete the secret {name}?", name=names[0])
        if await ask(self, title, text, [CANCEL, _DELETE], details) != _DELETE.id:
            return

        async def work() -> str:
            try:
                for name in names:
                    await self._desk.store.delete(name)
            finally:
                self.model.show(await self._desk.rows())
            if len(names) == 1:
                return tr("Deleted the secret {name}.", name=names[0])
            return trn("Deleted {n} secret.", "Deleted {n} secrets.", n=len(names))

        self.work.start(tr("Deleting…"), work)

    def _open_form(self, name: str, suggested: Sequence[str]) -> None:
        known = [row.name for row in self.model.rows if row.kept in (Kept.KEYRING, Kept.RUN)]
        form = SecretForm(
            self._desk.store,
            self._desk.tasks,
            self._theme,
            name=name,
            known=known,
            suggested=suggested,
            keyring=self._usable,
            parent=self,
        )
        form.kept.connect(self._on_kept)
        form.open()

    def _on_kept(self, name: str) -> None:
        async def work() -> str:
            self.model.show(await self._desk.rows())
            self.select(name)
            return tr("{name} is kept.", name=name)

        self.work.start(tr("Listing…"), work)

    # What is known

    async def _look(self) -> str:
        self.model.show(await self._desk.rows())
        if self.table.currentIndex().row() < 0 and self.model.rows:
            self.table.setFocus()
        try:
            await self._desk.store.ready()
        except KeyringError as error:
            self.show_problem(error)
            return ""
        self._set_usable(True)
        self._banner.hide()
        return ""

    def _set_usable(self, usable: bool) -> None:
        self._usable = usable
        self.model.set_usable(usable)

    def show_problem(self, error: KeyringError) -> None:
        """What is missing, how to get it, and the one other way."""
        none = error.code in NO_USABLE_KEYRING
        self._set_usable(not none)
        text = error.plain
        if none:
            text = f"{text} {remedy_for(error.code)}"
        actions = [translated(each) for each in ((_RUN_ONLY, _AGAIN) if none else (_AGAIN,))]
        self._banner.show_message(text, "warning", actions)

    def _on_banner(self, label: str) -> None:
        if label == translated(_RUN_ONLY):
            self._banner.hide()
            self._desk.keep_for_run_only()
        else:
            self.look()

    def _list_again(self, *_change: object) -> None:
        """The list follows what is typed and kept, a moment later."""
        self._later.start()

    def _list(self) -> None:
        if not self.work.busy:
            self._desk.tasks.spawn(self._show_rows(), "list secrets")

    async def _show_rows(self) -> None:
        rows = await self._desk.rows()
        if not self._closed and rows != self.model.rows:
            selected = [row.name for row in self.selected]
            self.model.show(rows)
            for name in selected:
                self.select(name)
