"""SecretField: where a secret's value is typed; it shows dots and lets nothing out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from hookstudio.core.wording import tr


class SecretField(QLineEdit):
    """Begins empty: what is stored is never shown, so there is nothing to edit."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(name or tr("Value"))
        self.setPlaceholderText(tr("Value"))
        # A drag would carry it out of the window, and the menu has nothing but disabled entries.
        self.setDragEnabled(False)
        self.setInputMethodHints(self.inputMethodHints() | Qt.InputMethodHint.ImhSensitiveData)

    def value(self) -> str:
        """What was typed or pasted, without the line break that a copied line ends with."""
        return self.text().rstrip("\r\n")
