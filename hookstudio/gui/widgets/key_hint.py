"""The look of a key beside what it does."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QSizePolicy

from hookstudio.core.wording import tr
from hookstudio.gui.widgets.labels import plain_label


def key_hint(keys: str | QKeySequence | QKeySequence.StandardKey) -> QLabel:
    """A small label with the keys as this system writes them."""
    text = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    label = plain_label(text)
    label.setObjectName("keyHint")
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    label.setAccessibleName(tr("Shortcut {keys}", keys=text))
    return label
