"""InheritNote: says that a variant's text is the default's, and lets it have its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from hookstudio.core.wording import tr
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip


class InheritNote(QWidget):
    """`what` is the thing in the middle of a sentence: "URL", "body"."""

    override_requested = Signal()
    inherit_requested = Signal()

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self._inherits = False
        self._text = plain_label(role="caption")
        self._button = QPushButton(self)
        self._button.setObjectName("inheritButton")
        self._button.setProperty("variant", "link")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._text)
        layout.addWidget(self._button)
        layout.addStretch(1)
        self._button.clicked.connect(self._on_clicked)
        self.hide()

    def show_default(self) -> None:
        """The default variant has nothing to inherit, so there is nothing to say."""
        self.hide()

    def show_variant(self, language: str, *, inherits: bool, read_only: bool) -> None:
        """Say how the variant, named in its own language, comes to its text."""
        self._inherits = inherits
        what = self._what
        if inherits:
            self._text.setText(tr("{what} as in Default", what=_capital(what)))
            self._button.setText(tr("Override"))
            set_tool_tip(
                self._button,
                tr("Give {language} a {what} of its own", language=language, what=what),
            )
        else:
            self._text.setText(tr("Own {what} for {language}", what=what, language=language))
            self._button.setText(tr("Use Default's"))
            set_tool_tip(
                self._button,
                tr(
                    "Drop this {what}; {language} then uses the default one",
                    what=what,
                    language=language,
                ),
            )
        self._button.setAccessibleName(
            tr(
                "{text}: {what} of {language}",
                text=self._button.text(),
                what=what,
                language=language,
            )
        )
        self._button.setVisible(not read_only)
        self.show()

    def _on_clicked(self) -> None:
        if self._inherits:
            self.override_requested.emit()
        else:
            self.inherit_requested.emit()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
