"""Every action of the window in one table: its words, its keys and the menu it stands in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from hookstudio.core.wording import translatable, translated
from hookstudio.gui.shortcuts.keys import Keys
from hookstudio.gui.window_keys import WindowKeys

SEPARATOR = "-"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """`text` is English. `keys` are portable key texts, the first is the one that menus show."""

    id: str
    text: str
    keys: tuple[str, ...] = ()
    checkable: bool = False


MENUS: tuple[tuple[str, tuple[ActionSpec | str, ...]], ...] = (
    (
        translatable("&File"),
        (
            ActionSpec("new_webhook", translatable("&New webhook…"), ("Ctrl+N",)),
            ActionSpec("new_project", translatable("New &project…")),
            ActionSpec("open_project", translatable("&Open project…"), ("Ctrl+O",)),
            ActionSpec("open_sample", translatable("Open the sample project")),
            SEPARATOR,
            ActionSpec("save", translatable("&Save"), ("Ctrl+S",)),
            ActionSpec("save_all", translatable("Save &all"), ("Ctrl+Shift+S",)),
            ActionSpec("reload", translatable("Reload from disk"), ("Ctrl+R",)),
            SEPARATOR,
            ActionSpec("import_users", translatable("&Import users…")),
            ActionSpec("copy_for_braze", translatable("&Copy for Braze…"), ("Ctrl+Shift+C",)),
            ActionSpec("allow_list", translatable("&Allow-list…")),
            SEPARATOR,
            ActionSpec("secrets", translatable("S&ecrets…"), ("Ctrl+Shift+K",)),
            ActionSpec("settings", translatable("Se&ttings…"), ("Ctrl+,",)),
            ActionSpec("quit", translatable("&Quit"), ("Ctrl+Q",)),
        ),
    ),
    (
        translatable("&Edit"),
        (
            ActionSpec("undo", translatable("&Undo"), ("Ctrl+Z",)),
            ActionSpec("redo", translatable("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
            SEPARATOR,
            ActionSpec("find", translatable("&Find…"), ("Ctrl+F",)),
            ActionSpec("replace", translatable("Find and r&eplace…"), ("Ctrl+H",)),
            SEPARATOR,
            ActionSpec("outline", translatable("&Outline…"), ("Ctrl+Shift+O",)),
        ),
    ),
    (
        translatable("&View"),
        (
            ActionSpec(
                "toggle_project", translatable("&Project pane"), ("Ctrl+B",), checkable=True
            ),
            ActionSpec("toggle_preview", translatable("P&review pane"), (), checkable=True),
            ActionSpec("toggle_bottom", translatable("&Bottom panel"), ("Ctrl+J",), checkable=True),
            ActionSpec(
                "toggle_coverage", translatable("&Coverage in the editor"), ("Ctrl+Shift+M",), True
            ),
            SEPARATOR,
            ActionSpec("focus_project", translatable("Go to the project"), ("Ctrl+1",)),
            ActionSpec("focus_composer", translatable("Go to the composer"), ("Ctrl+2",)),
            ActionSpec("focus_preview", translatable("Go to the preview"), ("Ctrl+3",)),
            ActionSpec("focus_matrix", translatable("Go to the &matrix"), ("Ctrl+M",)),
            ActionSpec("focus_snapshots", translatable("Go to the &snapshots")),
            ActionSpec("focus_stress", translatable("Try hostile &values")),
            ActionSpec("focus_lab", translatable("Go to the retry la&b")),
            ActionSpec("palette", translatable("Search or &do anything…"), ("Ctrl+K",)),
            ActionSpec("go_to_webhook", translatable("&Go to webhook…"), ("Ctrl+P",)),
            ActionSpec("focus_url", translatable("Go to the URL"), ("Ctrl+L",)),
            SEPARATOR,
            ActionSpec("next_user", translatable("Next sample user"), ("Ctrl+U",)),
            ActionSpec("previous_user", translatable("Previous sample user"), ("Ctrl+Shift+U",)),
            ActionSpec("next_language", translatable("Next language"), ("Ctrl+Alt+Right",)),
            ActionSpec("previous_language", translatable("Previous language"), ("Ctrl+Alt+Left",)),
            SEPARATOR,
            ActionSpec(
                "choose_environment", translatable("Choose the &environment…"), ("Ctrl+Shift+E",)
            ),
            ActionSpec("toggle_theme", translatable("Switch light and dark")),
        ),
    ),
    (
        translatable("&Webhook"),
        (
            ActionSpec("send", translatable("&Send test"), ("Ctrl+Return", "Ctrl+Enter")),
            ActionSpec("cancel", translatable("&Cancel the send"), ("Esc",)),
            SEPARATOR,
            ActionSpec("next_problem", translatable("&Next problem"), ("F8",)),
            ActionSpec("previous_problem", translatable("&Previous problem"), ("Shift+F8",)),
            ActionSpec("fix_problem", translatable("&Fix the problem"), ("Alt+Return",)),
            SEPARATOR,
            ActionSpec("duplicate", translatable("&Duplicate"), ("Ctrl+D",)),
            ActionSpec("rename", translatable("&Rename…"), ("F2",)),
            ActionSpec("delete", translatable("De&lete")),
        ),
    ),
    (
        translatable("&Help"),
        (
            ActionSpec("help", translatable("&Help topics"), ("F1",)),
            ActionSpec("shortcuts", translatable("&Keyboard shortcuts"), ("Ctrl+/",)),
            SEPARATOR,
            ActionSpec("updates", translatable("Check for &updates…")),
            ActionSpec("about", translatable("&About Hook Studio")),
        ),
    ),
)


SPECS = tuple(spec for _, entries in MENUS for spec in entries if isinstance(spec, ActionSpec))
DEFAULT_KEYS: Mapping[str, Keys] = {spec.id: spec.keys for spec in SPECS}
"""The keys of every action where the user chose no others."""


class Actions:
    """The actions by id. `handlers` must name every id of the table and no other."""

    def __init__(self, owner: QWidget, handlers: Mapping[str, Callable[[], object]]) -> None:
        wrong = set(DEFAULT_KEYS) ^ set(handlers)
        if wrong:
            raise ValueError(f"actions without a counterpart: {sorted(wrong)}")
        self._actions = {spec.id: self._make(owner, spec, handlers[spec.id]) for spec in SPECS}
        self._window_keys = WindowKeys(owner)
        self.set_keys(DEFAULT_KEYS)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def set_keys(self, keys: Mapping[str, Keys]) -> None:
        """These are the keys of every action from now on."""
        for action_id, action in self._actions.items():
            action.setShortcuts([QKeySequence(key) for key in keys[action_id]])
        self._window_keys.set_keys(QKeySequence(key) for held in keys.values() for key in held)

    def fill(self, menu: QMenu) -> None:
        """Add one submenu for each menu of the table."""
        for title, entries in MENUS:
            submenu = menu.addMenu(translated(title))
            for entry in entries:
                if isinstance(entry, ActionSpec):
                    submenu.addAction(self._actions[entry.id])
                else:
                    submenu.addSeparator()

    def _make(self, owner: QWidget, spec: ActionSpec, handler: Callable[[], object]) -> QAction:
        action = QAction(translated(spec.text), owner)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        # `triggered` passes whether the action is checked; no handler wants to know.
        action.triggered.connect(lambda _checked=False: handler())
        owner.addAction(action)
        return action
