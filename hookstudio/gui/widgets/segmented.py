"""SegmentedControl: a few choices side by side, one of them taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget


class SegmentedControl(QWidget):
    """`options` are labels, or pairs of a key and a label; arrow keys move the choice."""

    selected = Signal(str)  # the key, when the user chose another

    def __init__(self, options: Sequence[str | tuple[str, str]], *, name: str = "") -> None:
        super().__init__()
        self.setObjectName("segmented")
        self.setAccessibleName(name)
        pairs = [(o, o) if isinstance(o, str) else o for o in options]
        self._keys = [key for key, _ in pairs]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for index, (_, label) in enumerate(pairs):
            button = QPushButton(label)
            button.setCheckable(True)
            button.setProperty("variant", "segment")
            button.setProperty("place", _place(index, len(pairs)))
            button.setAccessibleName(f"{name}: {label}" if name else label)
            # Once one was taken, Qt lets Tab stop there only; arrow keys reach the others.
            button.setProperty("keyboardElsewhere", True)
            self._group.addButton(button, index)
            layout.addWidget(button)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(lambda index: self.selected.emit(self._keys[index]))

    def current(self) -> str:
        """The key of the choice."""
        return self._keys[self._group.checkedId()]

    def set_current(self, key: str) -> None:
        """Take a choice without a signal."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def set_option_enabled(self, key: str, enabled: bool) -> None:
        self._group.button(self._keys.index(key)).setEnabled(enabled)


def _place(index: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if index == 0 else "last" if index == count - 1 else "middle"
