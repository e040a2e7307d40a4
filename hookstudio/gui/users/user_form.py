"""UserForm: every attribute of a user in a typed form; says what was edited, keeps no document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from hookstudio.core.project.sample_user import SECTIONS, SampleUser
from hookstudio.core.wording import tr, translated
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.users import form_edits
from hookstudio.gui.users.form_model import FormColumn
from hookstudio.gui.users.form_rows import ALWAYS, TITLES, FormRow, Shown, form_rows, order_of
from hookstudio.gui.users.form_table import FormTable
from hookstudio.gui.users.user_paths import Path, has
from hookstudio.gui.users.value_kinds import Kind, word_of
from hookstudio.gui.widgets.labels import set_tool_tip
from hookstudio.gui.widgets.search_field import SearchField

Rows = Callable[[SampleUser, Shown], tuple[FormRow, ...]]


class UserForm(QWidget):
    """The table; beside it a `bar` with a search, and `add_button`, which the owner places.

    `rows` decides what of a user is listed.
    """

    edited = Signal(object, str, str)  # SampleUser, label, merge key
    noted = Signal(str)  # what was done otherwise than asked
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        rows: Rows = form_rows,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._make_rows = rows
        self._user: SampleUser | None = None
        self._shown = Shown()
        self._read_only = False
        self.table = FormTable(theme, name, self)
        self._search = SearchField(theme, tr("Filter attributes"))
        self.bar = QWidget(self)
        self.bar.hide()
        self._missing = QCheckBox(tr("Show what is not set"))
        self.add_button = QToolButton(self)
        self.add_button.hide()
        self._build_layout()
        self._connect_signals()

    def show_user(
        self, user: SampleUser, *, read_only: bool = False, original: SampleUser | None = None
    ) -> None:
        """Show this user. A user of another name begins with everything folded as at first."""
        if self._user is None or self._user.slug != user.slug:
            self._shown = Shown(missing=self._shown.missing, order=order_of(user))
            self._search.clear()
        self._user, self._read_only = user, read_only
        self._shown = replace(self._shown, original=original)
        self._refresh()

    def reveal(self, path: Path) -> None:
        """Show an attribute and open its value, unfolding what hides it."""
        folds = {path[:1]} & self._shown.toggled
        opened = {path[:length] for length in range(2, len(path))}
        self._shown = replace(self._shown, toggled=(self._shown.toggled - folds) | opened)
        self._refresh()
        self.table.edit_path(path)

    def focus_search(self) -> None:
        """Put the caret into the filter."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add_section(self, section: str) -> None:
        """Show a section that the user has not yet."""
        self._shown = replace(self._shown, added=self._shown.added | {section})
        self._refresh()
        row = self.table.rows_model.row_of((section,))
        self.table.setCurrentIndex(self.table.rows_model.index(row, 0))
        self.table.setFocus()

    def _refresh(self) -> None:
        if self._user is None:
            return
        locked = self._read_only or form_edits.is_mistaken(self._user)
        self.table.show_rows(self._make_rows(self._user, self._shown), read_only=locked)
        self.add_button.setEnabled(not locked)

    def _build_layout(self) -> None:
        self.setFocusProxy(self.table)
        self._missing.setChecked(True)
        self.add_button.setText(tr("Add section"))
        self.add_button.setAccessibleName(tr("Add a section"))
        set_tool_tip(self.add_button, tr("Add a kind of data that a webhook can read"))
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button.setMenu(QMenu(self.add_button))
        bar = QHBoxLayout(self.bar)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(12)
        bar.addWidget(self._search, 1)
        bar.addWidget(self._missing)
        self.table.set_empty_text(tr("Nothing matches the filter."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)

    def _connect_signals(self) -> None:
        model, table = self.table.rows_model, self.table
        model.value_typed.connect(self._on_typed)
        model.kind_chosen.connect(self._on_kind)
        model.renamed.connect(self._on_renamed)
        table.fold_requested.connect(self._on_fold)
        table.add_requested.connect(self._on_add)
        table.remove_requested.connect(self._on_remove)
        table.toggle_requested.connect(self._on_toggle)
        table.reset_requested.connect(self._on_reset)
        table.values.closeEditor.connect(self._on_closed)
        table.values.undo_requested.connect(self.undo_requested)
        table.values.redo_requested.connect(self.redo_requested)
        self._search.textChanged.connect(self._on_query)
        self._missing.toggled.connect(self._on_missing)
        self.add_button.menu().aboutToShow.connect(self._fill_menu)

    def _edit(self, user: SampleUser, label: str, merge: str = "") -> None:
        if user is not self._user:
            self.edited.emit(user, label, merge)

    def _on_typed(self, path: Path, text: str) -> None:
        user, row = self._user, self.table.rows_model.row_of(path)
        if user is None or row < 0:
            return
        self._shown = replace(self._shown, typing=(path, text))
        kind = self.table.rows_model.rows[row].kind
        edited = form_edits.with_text(user, path, kind, text)
        self._edit(edited, tr("Edit {name}", name=path[-1]), f"user-value:{user.slug}:{path}")

    def _on_closed(self) -> None:
        self._shown = replace(self._shown, typing=None)

    def _on_kind(self, path: Path, kind: Kind) -> None:
        if self._user is not None:
            self._edit(
                form_edits.with_kind(self._user, path, kind),
                tr("Make {name} {kind}", name=path[-1], kind=word_of(kind)),
            )

    def _on_toggle(self, path: Path) -> None:
        if self._user is not None:
            self._edit(form_edits.toggled(self._user, path), tr("Edit {name}", name=path[-1]))

    def _on_renamed(self, path: Path, name: str) -> None:
        if self._user is None:
            return
        user, free = form_edits.with_name(self._user, path, name)
        self._edit(user, tr("Rename {name}", name=path[-1]))
        if free != name.strip() and name.strip() and free != path[-1]:
            self.noted.emit(
                tr(
                    "There is a “{wanted}” already, so this is “{given}”.",
                    wanted=name.strip(),
                    given=free,
                )
            )

    def _on_add(self, parent: Path) -> None:
        if self._user is None:
            return
        user, path = form_edits.with_new(self._user, parent)
        toggled = self._shown.toggled
        # A section is open at first, all else is not.
        toggled = toggled - {parent} if len(parent) == 1 else toggled | {parent}
        self._shown = replace(self._shown, toggled=toggled)
        self._edit(user, tr("Add an attribute"))
        named = isinstance(path[-1], str)
        self.table.edit_path(path, FormColumn.NAME if named else FormColumn.VALUE)

    def _on_remove(self, path: Path) -> None:
        if self._user is not None:
            self._edit(form_edits.without(self._user, path), tr("Remove {name}", name=path[-1]))

    def _on_reset(self, path: Path) -> None:
        original = self._shown.original
        if self._user is not None and original is not None:
            self._edit(
                form_edits.as_in(self._user, original, path), tr("Reset {name}", name=path[-1])
            )

    def _on_fold(self, path: Path) -> None:
        self._shown = replace(self._shown, toggled=self._shown.toggled ^ {path})
        self._refresh()

    def _on_query(self, query: str) -> None:
        self._shown = replace(self._shown, query=query)
        self._refresh()

    def _on_missing(self, shown: bool) -> None:
        self._shown = replace(self._shown, missing=shown)
        self._refresh()

    def _fill_menu(self) -> None:
        menu, user = self.add_button.menu(), self._user
        menu.clear()
        for section in SECTIONS:
            known = user is not None and has(user.sections, (section,))
            if not known and section not in (*ALWAYS, *self._shown.added):
                action = menu.addAction(translated(TITLES[section]))
                action.triggered.connect(lambda _=False, name=section: self.add_section(name))
        if menu.isEmpty():
            menu.addAction(tr("Every section is shown")).setEnabled(False)
