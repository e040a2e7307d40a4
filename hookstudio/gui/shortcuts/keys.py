"""The keys of each action: its own, or those that the user chose for it. Pure functions."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from hookstudio.core.wording import tr

Keys = tuple[str, ...]
"""Portable key texts; the first is the one that menus show."""

# What every text field and list needs for itself.
_TAKEN = frozenset(
    {
        *("Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Ctrl+Space", "Ctrl+Tab", "Ctrl+Shift+Tab"),
        *("Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End", "Ctrl+Backspace", "Ctrl+Del"),
        *("Alt+Up", "Alt+Down", "F10"),
    }
)
_FROM_LEFT = "\u200e"
_STRONG = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_STRONG |= Qt.KeyboardModifier.MetaModifier


def effective(defaults: Mapping[str, Keys], chosen: Mapping[str, Keys]) -> dict[str, Keys]:
    """The keys of every action; what was chosen for an action that is unknown is passed over."""
    return {action: _readable(chosen.get(action, keys)) for action, keys in defaults.items()}


def with_keys(
    defaults: Mapping[str, Keys], chosen: Mapping[str, Keys], action: str, keys: Keys
) -> dict[str, Keys]:
    """What is chosen once the action has these keys; they are taken from whoever had them."""
    changed = dict(chosen)
    _choose(changed, defaults, action, keys)
    for other, held in effective(defaults, changed).items():
        kept = tuple(key for key in held if key not in keys)
        if other != action and kept != held:
            _choose(changed, defaults, other, kept)
    return changed


def holder(keys_by_action: Mapping[str, Keys], key: str, but: str) -> str:
    """The action that has the key, `but` left out; empty for none."""
    return next((a for a, keys in keys_by_action.items() if key in keys and a != but), "")


def refusal(key: str) -> str:
    """Why a key cannot be a shortcut, as a sentence; empty when it can."""
    sequence = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return tr("A shortcut is one key, with Ctrl or Alt if need be.")
    if key in _TAKEN:
        return tr("{key} belongs to text fields and lists.", key=native(key))
    pressed = _pressed(sequence)
    is_function = Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35
    if not is_function and not pressed.keyboardModifiers() & _STRONG:
        return tr(
            "{key} alone would be typed. Hold Ctrl or Alt, or take a function key.", key=native(key)
        )
    return ""


def native(key: str) -> str:
    """The key as this system writes it, in its language."""
    sequence = QKeySequence(key)
    if sequence.count() == 1 and _pressed(sequence).key() is Qt.Key.Key_Return:
        # Called as the key is labelled, in every language but not on a Mac, which shows signs.
        labelled = QKeyCombination(_pressed(sequence).keyboardModifiers(), Qt.Key.Key_Enter)
        sequence = QKeySequence(labelled) if sys.platform != "darwin" else sequence
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def from_left(keys: str) -> str:
    """Keys for a row that may be read from the right, where `Ctrl+,` would begin with its comma.

    Not for a label, which shows such marks.
    """
    if keys and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return f"{_FROM_LEFT}{keys}{_FROM_LEFT}"
    return keys


def _choose(chosen: dict[str, Keys], defaults: Mapping[str, Keys], action: str, keys: Keys) -> None:
    """Only what differs is kept, so that later versions may give better keys."""
    if keys == defaults.get(action):
        chosen.pop(action, None)
    else:
        chosen[action] = keys


def _readable(keys: Keys) -> Keys:
    """Keys that Qt can read; what somebody wrote into the file by hand may be none."""
    return tuple(key for key in keys if QKeySequence(key).count() == 1 and _is_key(key))


def _is_key(key: str) -> bool:
    return _pressed(QKeySequence(key)).key() is not Qt.Key.Key_unknown


def _pressed(sequence: QKeySequence) -> QKeyCombination:
    """Its first key."""
    first: QKeyCombination = sequence[0]  # type: ignore[index]  # not in Qt's own stubs
    return first
