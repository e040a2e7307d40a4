"""ShortcutsDialog: the sheet of all keyboard shortcuts, where each can be changed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.actions import DEFAULT_KEYS, SPECS
from hookstudio.gui.shortcuts.keys import Keys, effective, holder, native, refusal, with_keys
from hookstudio.gui.shortcuts.shortcuts_model import (
    ACTION_ROLE,
    ShortcutsFilter,
    ShortcutsModel,
    action_title,
)
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.dialog_size import resize_within
from hookstudio.gui.widgets.labels import plain_label
from hookstudio.gui.widgets.search_field import SearchField

_SPECS = {spec.id: spec for spec in SPECS}
_CHOOSE = translatable("Choose an action to change its shortcut.")


class ShortcutsDialog(QDialog):
    """`changed` carries what is chosen now; it is in use at once."""

    changed = Signal(object)  # dict[str, Keys]

    def __init__(
        self, chosen: Mapping[str, Keys], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self._theme = theme
        self._chosen = dict(chosen)
        self._model = ShortcutsModel(self)
        self._found = ShortcutsFilter(self._model, self)
        self._search = SearchField(theme, tr("Action or key"), name=tr("Search the shortcuts"))
        self._tree = QTreeView()
        self._what = plain_label(translated(_CHOOSE))
        self._edit = QKeySequenceEdit()
        self._set = QPushButton(tr("&Set"))
        self._remove = QPushButton(tr("Re&move"))
        self._reset = QPushButton(tr("&Reset"))
        self._reset_all = QPushButton(tr("Reset &all"))
        self._problem = plain_label("", role="caption")
        self._set_up()
        self._build_layout()
        self._show_keys()

    def _set_up(self) -> None:
        self._tree.setAccessibleName(tr("Shortcuts"))
        self._tree.setModel(self._found)
        self._tree.setUniformRowHeights(True)
        self._tree.setAllColumnsShowFocus(True)
        self._tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._tree.expandAll()
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setStretchLastSection(False)
        self._edit.setMaximumSequenceLength(1)
        self._edit.setClearButtonEnabled(True)
        self._edit.setAccessibleName(tr("New shortcut: press its keys"))
        self._problem.setProperty("tone", "warning")
        self._problem.setWordWrap(True)
        self._search.textChanged.connect(self._find)
        self._search.list_requested.connect(self._tree.setFocus)
        self._search.left.connect(self.reject)
        self._tree.selectionModel().currentChanged.connect(self._on_current)
        self._tree.activated.connect(lambda _index: self._edit.setFocus())
        self._edit.keySequenceChanged.connect(self._check)
        self._set.clicked.connect(lambda: self._choose((self._key(),)))
        self._remove.clicked.connect(lambda: self._choose(()))
        self._reset.clicked.connect(lambda: self._choose(DEFAULT_KEYS[self._action()]))
        self._reset_all.clicked.connect(self._forget_all)

    def _build_layout(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._edit, 1)
        for button in (self._set, self._remove, self._reset):
            button.setAutoDefault(False)
            row.addWidget(button)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        self._reset_all.setAutoDefault(False)
        last = QHBoxLayout()
        last.addWidget(self._reset_all)
        last.addStretch(1)
        last.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self._search)
        layout.addWidget(self._tree, 1)
        layout.addWidget(self._what)
        layout.addLayout(row)
        layout.addWidget(self._problem)
        layout.addLayout(last)
        resize_within(self, self._theme.px(560), self._theme.px(560))

    def _action(self) -> str:
        """The action that is chosen; empty for none, or one whose keys are fixed."""
        return str(self._tree.currentIndex().data(ACTION_ROLE) or "")

    def _key(self) -> str:
        return self._edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _find(self, text: str) -> None:
        self._found.setFilterFixedString(text)
        self._tree.expandAll()

    def _on_current(self, _current: QModelIndex, _before: QModelIndex) -> None:
        keys = effective(DEFAULT_KEYS, self._chosen).get(self._action(), ())
        self._edit.setKeySequence(QKeySequence(keys[0] if keys else ""))
        self._check()

    def _check(self) -> None:
        """Say what the key that is typed would do, before it does it."""
        action, key = self._action(), self._key()
        keys = effective(DEFAULT_KEYS, self._chosen)
        why_not = refusal(key) if key and action else ""
        other = holder(keys, key, action) if key and not why_not else ""
        self._what.setText(_keys_for(action))
        taken = _taken(key, other) if other else ""
        self._problem.setText(why_not or taken)
        self._problem.setVisible(bool(why_not or taken))
        self._set.setText(tr("&Take it over") if other else tr("&Set"))
        for control in (self._edit, self._remove, self._reset):
            control.setEnabled(bool(action))
        self._set.setEnabled(bool(action and key and not why_not and (key,) != keys[action]))
        self._remove.setEnabled(bool(action and keys[action]))
        self._reset.setEnabled(bool(action) and keys[action] != DEFAULT_KEYS[action])
        self._reset_all.setEnabled(bool(self._chosen))

    def _choose(self, keys: Keys) -> None:
        self._chosen = with_keys(DEFAULT_KEYS, self._chosen, self._action(), keys)
        self._tell()

    def _forget_all(self) -> None:
        self._chosen = {}
        self._tell()

    def _tell(self) -> None:
        self._show_keys()
        self._on_current(QModelIndex(), QModelIndex())
        self.changed.emit(dict(self._chosen))

    def _show_keys(self) -> None:
        self._model.show_keys(effective(DEFAULT_KEYS, self._chosen))
        self._check()


def _keys_for(action: str) -> str:
    if not action:
        return translated(_CHOOSE)
    return tr("Keys for “{action}”:", action=action_title(_SPECS[action]))


def _taken(key: str, other: str) -> str:
    """That another action would lose the key."""
    title = action_title(_SPECS[other])
    return tr("{key} is for “{action}”, which would lose it.", key=native(key), action=title)
