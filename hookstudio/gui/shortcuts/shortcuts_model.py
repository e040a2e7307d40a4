"""ShortcutsModel: the actions by menu, each with its keys, as a tree of two columns."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.actions import DEFAULT_KEYS, MENUS, ActionSpec
from hookstudio.gui.mnemonics import without_mnemonic
from hookstudio.gui.shortcuts.keys import Keys, from_left, native

ACTION_ROLE = Qt.ItemDataRole.UserRole
_FIXED = (
    (translatable("Complete what is typed"), "Ctrl+Space"),
    (translatable("Move a row up"), "Alt+Up"),
    (translatable("Move a row down"), "Alt+Down"),
    (translatable("Leave the editor"), "Ctrl+Tab"),
    (translatable("Open the menu"), "F10"),
)


class ShortcutsModel(QStandardItemModel):
    """Rows without an action belong to editors and tables and cannot be changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(0, 2, parent)
        self.setHorizontalHeaderLabels([tr("Action"), tr("Shortcut")])
        self._keys: dict[str, QStandardItem] = {}
        for title, entries in MENUS:
            group = self._group(without_mnemonic(translated(title)))
            for spec in entries:
                if isinstance(spec, ActionSpec):
                    row = _row(action_title(spec), "")
                    for item in row:
                        item.setData(spec.id, ACTION_ROLE)
                    self._keys[spec.id] = row[1]
                    group.appendRow(row)
        group = self._group(tr("In editors and tables"))
        for what, key in _FIXED:
            group.appendRow(_row(translated(what), from_left(native(key))))

    def show_keys(self, keys: Mapping[str, Keys]) -> None:
        """The keys of every action; those that are not the action's own are in bold."""
        for action, item in self._keys.items():
            either = tr(" or ", note="between two keys that do the same")
            item.setText(
                either.join(from_left(key) for key in dict.fromkeys(map(native, keys[action])))
            )
            font = item.font()
            changed = keys[action] != DEFAULT_KEYS[action]
            font.setBold(changed)
            item.setFont(font)
            said = item.text() or tr("no shortcut")
            spoken = tr("{keys}, changed", keys=said) if changed else said
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)

    def _group(self, title: str) -> QStandardItem:
        group = QStandardItem(title)
        group.setEditable(False)
        group.setSelectable(False)
        self.appendRow(group)
        return group


class ShortcutsFilter(QSortFilterProxyModel):
    """What holds a text in its words or its keys, with the menu that it stands in."""

    def __init__(self, model: ShortcutsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSourceModel(model)
        self.setRecursiveFilteringEnabled(True)
        self.setFilterKeyColumn(-1)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)


def action_title(spec: ActionSpec) -> str:
    """An action's words without what menus need beside them."""
    return without_mnemonic(translated(spec.text)).rstrip("…")


def _row(what: str, keys: str) -> list[QStandardItem]:
    row = [QStandardItem(what), QStandardItem(keys)]
    for item in row:
        item.setEditable(False)
    return row
