"""InheritNote: says that a variant's text is the default's, and lets it have its own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip


@dataclass(frozen=True, slots=True)
class InheritWords:
    """What is said of one part of a variant, which may be the default's or the variant's own."""

    as_default: str
    own: str
    override_tip: str
    inherit_tip: str
    override_name: str
    inherit_name: str


URL_WORDS = InheritWords(
    as_default=translatable("URL as in Default"),
    own=translatable("Own URL for {language}"),
    override_tip=translatable("Give {language} a URL of its own"),
    inherit_tip=translatable("Drop this URL; {language} then uses the default one"),
    override_name=translatable("Override: URL of {language}"),
    inherit_name=translatable("Use Default's: URL of {language}"),
)
BODY_WORDS = InheritWords(
    as_default=translatable("Body as in Default"),
    own=translatable("Own body for {language}"),
    override_tip=translatable("Give {language} a body of its own"),
    inherit_tip=translatable("Drop this body; {language} then uses the default one"),
    override_name=translatable("Override: body of {language}"),
    inherit_name=translatable("Use Default's: body of {language}"),
)


class InheritNote(QWidget):
    """One line under the text that it is about."""

    override_requested = Signal()
    inherit_requested = Signal()

    def __init__(self, words: InheritWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
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
        words = self._words
        if inherits:
            told, action = words.as_default, tr("Override")
            tip, name = words.override_tip, words.override_name
        else:
            told, action = words.own, tr("Use Default's")
            tip, name = words.inherit_tip, words.inherit_name
        self._text.setText(translated(told, language=language))
        self._button.setText(action)
        set_tool_tip(self._button, translated(tip, language=language))
        self._button.setAccessibleName(translated(name, language=language))
        self._button.setVisible(not read_only)
        self.show()

    def _on_clicked(self) -> None:
        if self._inherits:
            self.override_requested.emit()
        else:
            self.inherit_requested.emit()
