"""ProjectPane: the webhooks, users, content blocks, answers and environments of the project."""

from __future__ import annotations

import sys

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.wording import tr, trn
from hookstudio.gui.project.document_actions import DocumentActions
from hookstudio.gui.project.new_popup import NewPopup
from hookstudio.gui.project.project_tree import Mark, ProjectTree, Row, TreeRows
from hookstudio.gui.project.tree_delegate import TreeDelegate
from hookstudio.gui.session import Selection, Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import margins
from hookstudio.gui.widgets.empty_state import EmptyState
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label, set_tool_tip
from hookstudio.gui.widgets.search_field import SearchField

_MAX_NAMES = 60
# Elsewhere Backspace is pressed to correct what was typed, and must not cost a document.
_DELETE_KEYS = (
    (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) if sys.platform == "darwin" else (Qt.Key.Key_Delete,)
)


class ProjectPane(QWidget):
    """A tree with a filter; what is selected is opened in the middle."""

    toast_requested = Signal(str, str, object)  # text, action's label, what the action does
    editor_requested = Signal()  # go on writing in what is open
    made = Signal(str)  # the kind of a document that is new and open now

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("projectPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._theme = theme
        self._actions = DocumentActions(session, self)
        self._tree = ProjectTree(self)
        self._rows = TreeRows()
        self._delegate = TreeDelegate(theme)
        self._view = _TreeView()
        self._search = SearchField(theme, tr("Filter"), name=tr("Filter the project"))
        self._new = QToolButton()
        self._popup: NewPopup | None = None
        self._nothing = EmptyState(
            tr("Nothing matches"), tr("No name, e-mail, id or URL holds this text.")
        )
        self._empty = EmptyState(
            tr("An empty project"),
            tr("What you make is listed here: webhooks, sample users, content blocks, and more."),
            theme=theme,
            icon="webhook",
        )
        self._pages = QStackedWidget()
        self._note = ElidedLabel("", role="caption")
        self._build_layout()
        self._connect_signals()
        self._refresh()

    # What the window asks for

    def names(self) -> dict[str, list[str]]:
        """How the files are listed: the title of each and the word beside it, the project's own
        name under ""; no more than a screen can show."""
        workspace = self._session.workspace
        rows = [row for group in self._rows.groups(workspace) for row in group.rows[:_MAX_NAMES]]
        names = {row.file: [row.title, row.aside] for row in rows}
        return {"": [workspace.project.name, ""], **names}

    def open_new_menu(self) -> None:
        """Offer what can be made."""
        if self._popup is None:  # start-up time: most sessions make nothing new
            self._popup = NewPopup(self._theme, self)
            self._popup.chosen.connect(self.make)
        anchor: QWidget = self._new if self._new.isVisible() else self.window()
        self._popup.open_below(anchor)

    def make(self, key: str) -> None:
        """Make a document, by its key in the popup, and open it."""
        self._actions.make(key)
        kind, slug = self._session.selection.document
        if not self._tree.find(kind, slug).isValid():
            self._search.clear()
        self.made.emit(kind)

    def focus_tree(self) -> None:
        """Go to the list of documents."""
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_search(self) -> None:
        """Go to the filter, ready to type over what stands in it."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def rename_current(self) -> None:
        """Type over the name of what is open, in its row."""
        index = self._tree.find(*self._session.selection.document)
        if index.isValid():
            self._view.scrollTo(index)
            self._view.edit(index)

    def delete_current(self) -> None:
        """Delete the row that is selected; a toast offers to undo it."""
        row = self._row(self._view.currentIndex())
        if row is not None and not self._is_unreadable(row):
            self._actions.delete(row)

    def duplicate_current(self) -> None:
        """Copy the row that is selected."""
        row = self._row(self._view.currentIndex())
        if row is not None and not self._is_unreadable(row):
            self._actions.duplicate(row)

    # Building

    def _build_layout(self) -> None:
        self._new.setIcon(self._theme.icon("plus"))
        self._new.setAccessibleName(tr("New webhook, user, content block, answer or environment"))
        set_tool_tip(self._new, tr("New…"))
        self._view.setModel(self._tree)
        self._view.setItemDelegate(self._delegate)
        title = QHBoxLayout()
        title.setContentsMargins(margins(12, 8, 8, 0))
        title.addWidget(plain_label(tr("Project"), role="title"), 1)
        title.addWidget(self._new)
        search = QHBoxLayout()
        search.setContentsMargins(12, 0, 12, 0)
        search.addWidget(self._search)
        note = QHBoxLayout()
        note.setContentsMargins(12, 0, 12, 8)
        note.addWidget(self._note)
        for page in (self._view, self._nothing, self._empty):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(title)
        layout.addLayout(search)
        layout.addWidget(self._pages, 1)
        layout.addLayout(note)

    def _connect_signals(self) -> None:
        session = self._session
        # It follows every change, and is also emitted when only marks differ, as after a save.
        session.state_changed.connect(self._refresh)
        session.selection_changed.connect(self._show_selection)
        self._search.textChanged.connect(self._refresh)
        self._search.list_requested.connect(self._go_to_first)
        self._search.taken.connect(self._take_best_match)
        self._search.left.connect(self.editor_requested)
        self._new.clicked.connect(self.open_new_menu)
        self._tree.rename_requested.connect(self._actions.rename)
        self._actions.toast_requested.connect(self.toast_requested)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._view.clicked.connect(self._on_clicked)
        self._view.activated.connect(self._open)
        self._view.taken.connect(self._take)
        self._view.delete_requested.connect(self.delete_current)
        self._view.duplicate_requested.connect(self.duplicate_current)
        self._view.customContextMenuRequested.connect(self._open_context_menu)

    # Showing

    def _refresh(self) -> None:
        query = self._search.text()
        groups = self._rows.groups(self._session.workspace, query)
        folded = {
            group.kind
            for number, group in enumerate(self._tree.groups)
            if not self._view.isExpanded(self._tree.index(number, 0))
        }
        if self._tree.set_groups(groups):
            for number, group in enumerate(groups):
                open_ = bool(query) or group.kind not in folded
                self._view.setExpanded(self._tree.index(number, 0), open_)
            self._show_selection(self._session.selection)
        page: QWidget = self._view
        if not groups:
            page = self._nothing
        elif not any(group.total for group in groups):
            page = self._empty
        self._pages.setCurrentWidget(page)
        self._show_note()

    def _show_selection(self, selection: Selection) -> None:
        """Mark what is open; not when the person is on a row that cannot be opened."""
        index = self._tree.find(*selection.document)
        if index.isValid() and index != self._view.currentIndex():
            model = self._view.selectionModel()
            # What is open already must not be opened again by its own highlight.
            model.blockSignals(True)
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            model.blockSignals(False)
            self._view.scrollTo(index)
            self._view.viewport().update()

    def _show_note(self) -> None:
        """What concerns the project as a whole, in one line at the bottom."""
        project = self._session.workspace.project
        shown = {row.file for group in self._tree.groups for row in group.rows}
        notes = [str(finding) for finding in project.findings if finding.file not in shown]
        if self._search.text():
            return
        text = ""
        if project.read_only:
            text = tr("Read-only: made by a newer Hook Studio")
        elif notes:
            count = len(notes)
            told = trn("{n} note on other files", "{n} notes on other files", n=count)
            text = told if count > 1 else notes[0]
        self._note.setText(text)
        self._note.set_extra_tip("\n".join(notes))
        self._note.setVisible(bool(text))

    # Acting

    def _row(self, index: QModelIndex) -> Row | None:
        content = self._tree.content(index)
        return content if isinstance(content, Row) else None

    def _on_current_changed(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row is not None and row.kind and not self._is_unreadable(row):
            self._session.open_document(row.kind, row.slug)

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._row(index) is None:
            self._view.setExpanded(index, not self._view.isExpanded(index))
            return
        self._open(index)

    def _open(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row is None:
            return
        if self._is_unreadable(row):
            self.toast_requested.emit(
                tr("{file} cannot be read. {details}", file=row.file, details=row.details), "", None
            )
        else:
            self._session.open_document(row.kind, row.slug)

    def _is_unreadable(self, row: Row) -> bool:
        workspace = self._session.workspace
        documents = {
            "webhook": workspace.webhooks,
            "user": workspace.users,
            "content_block": workspace.content_blocks,
            "response": workspace.responses,
            "environment": workspace.environments,
        }
        return row.slug not in documents[row.kind]

    def _take(self, index: QModelIndex) -> None:
        """Open a document and go on in its editor."""
        row = self._row(index)
        self._open(index)
        if row is not None and not self._is_unreadable(row):
            self.editor_requested.emit()

    def _take_best_match(self) -> None:
        """From the filter to the editor of the first document that it left."""
        rows = [row for group in self._tree.groups for row in group.rows]
        if not self._search.text():
            self.editor_requested.emit()
        elif rows:
            self._take(self._tree.find(rows[0].kind, rows[0].slug))
            self._search.clear()

    def _go_to_first(self) -> None:
        """From the filter to the first row that it left."""
        self.focus_tree()
        first = self._tree.index(0, 0, self._tree.index(0, 0))
        if first.isValid() and self._row(self._view.currentIndex()) is None:
            self._view.setCurrentIndex(first)

    def _open_context_menu(self, place: QPoint) -> None:
        index = self._view.indexAt(place)
        row = self._row(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row is None:
            _add(menu, tr("New…"), self.open_new_menu)
        else:
            usable = not self._is_unreadable(row)
            editable = usable and row.mark is not Mark.BROKEN
            _add(menu, tr("Open"), lambda: self._open(index), enabled=usable)
            menu.addSeparator()
            _add(menu, tr("Rename"), lambda: self._view.edit(index), "F2", enabled=editable)
            _add(
                menu,
                tr("Duplicate"),
                lambda: self._actions.duplicate(row),
                "Ctrl+D",
                enabled=usable,
            )
            _add(menu, tr("Delete"), lambda: self._actions.delete(row), "Del", enabled=editable)
            menu.addSeparator()
            _add(menu, tr("Copy file name"), lambda: QGuiApplication.clipboard().setText(row.file))
        menu.popup(self._view.viewport().mapToGlobal(place))


class _TreeView(QTreeView):
    """Opens on selection, renames in place, and tells what its keys ask for."""

    taken = Signal(QModelIndex)  # Enter on a row
    delete_requested = Signal()
    duplicate_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("projectTree")
        self.setAccessibleName(tr("Project"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        # The delegate draws signs and indentation, so that a selection has one shape.
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _DELETE_KEYS:
            self.delete_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(self.currentIndex())
        elif (
            event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            self.duplicate_requested.emit()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 80)


def _add(menu: QMenu, text: str, act: object, keys: str = "", *, enabled: bool = True) -> None:
    action = QAction(text, menu)
    action.setEnabled(enabled)
    if keys:
        action.setShortcut(keys)
    action.triggered.connect(act)
    menu.addAction(action)
