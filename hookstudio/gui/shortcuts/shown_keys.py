"""The keys of actions in tool tips and hints, as they are now.

One place for the whole window, as Qt has one application: whoever names a key asks here.
"""

from __future__ import annotations

from collections.abc import Mapping
from weakref import WeakKeyDictionary

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from hookstudio.gui.actions import DEFAULT_KEYS
from hookstudio.gui.shortcuts.keys import Keys, native
from hookstudio.gui.widgets.labels import set_tool_tip

_shown: dict[str, Keys] = dict(DEFAULT_KEYS)
_tips: WeakKeyDictionary[QWidget, tuple[str, str]] = WeakKeyDictionary()


def keys_text(action: str) -> str:
    """`Ctrl+Return` of an action, as this system writes it; empty when it has no keys."""
    return native(_shown[action][0]) if _shown.get(action) else ""


def key_sentence(sentence: str, action: str) -> str:
    """A translated sentence with the action's keys for `{keys}`; empty when it has none."""
    keys = keys_text(action)
    return sentence.replace("{keys}", keys).replace("{}", keys) if keys else ""


def set_key_tip(widget: QWidget, text: str, action: str) -> None:
    """Set a tool tip that names the keys of an action after the text, and follows them."""
    _tips[widget] = (text, action)
    _show_tip(widget)


def show_keys(keys: Mapping[str, Keys]) -> None:
    """These are the keys from now on."""
    _shown.clear()
    _shown.update(keys)
    for widget in list(_tips):
        if isValid(widget):
            _show_tip(widget)


def _show_tip(widget: QWidget) -> None:
    text, action = _tips[widget]
    keys = keys_text(action)
    set_tool_tip(widget, f"{text} ({keys})" if keys else text)
