"""SigningChoice: whether each attempt is signed as Standard Webhooks says, and by which secret."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from hookstudio.core.errors import SecretError
from hookstudio.core.secrets import check_name
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor import CodeEditor
from hookstudio.gui.widgets.direction import margins
from hookstudio.gui.widgets.labels import plain_label, wrapped_caption

FIRST_NAME = "signing_key"
_INDENT = 32
_TEXT = translatable(
    "Each attempt carries webhook-id (the same in every retry), webhook-timestamp and "
    "webhook-signature, so that the receiver can check who sent it. Braze does not do this."
)
_KEY = translatable(
    "The key itself is kept in the keyring under this name and never in a file: whsec_ and Base64, "
    "as the receiver has it. Where it is missing, it is asked for at the first send."
)


class SigningChoice(QWidget):
    """Shows what a webhook has, and emits what a person chose; it keeps nothing."""

    name_chosen = Signal(str)  # the secret that signs from now on; empty: no signature
    name_edited = Signal(str)  # the same, while it is typed
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QCheckBox(tr("Sign as Standard Webhooks says"))
        name = tr("Name of the secret that holds the signing key")
        self._name = CodeEditor(theme, name=name, compact=True, highlight="plain")
        self._problem = wrapped_caption()
        self._own = QWidget()
        self._shown = ""
        self._last = FIRST_NAME
        self._build_layout()
        self._sign.clicked.connect(self._on_clicked)
        self._name.text_edited.connect(self._on_edited)
        self._name.undo_requested.connect(self.undo_requested)
        self._name.redo_requested.connect(self.redo_requested)

    def show_name(self, name: str, *, read_only: bool) -> None:
        """Show the name of the secret; empty: nothing is signed."""
        self._shown = name
        self._last = name or self._last
        self._sign.setChecked(bool(name))
        self._sign.setEnabled(not read_only)
        self._name.setReadOnly(read_only)
        self._own.setVisible(bool(name))
        if self._name.text() != name:
            self._name.apply_text(name)
        self._show_problem()

    def _build_layout(self) -> None:
        self._sign.setAccessibleDescription(translated(_TEXT))
        self._problem.setProperty("tone", "error")
        text = wrapped_caption(translated(_TEXT))
        text.setContentsMargins(margins(_INDENT, 0, 0, 6))
        row = QHBoxLayout()
        row.setSpacing(8)
        label = plain_label(tr("Secret"), role="caption")
        label.setBuddy(self._name)
        row.addWidget(label)
        row.addWidget(self._name, 1)
        own = QVBoxLayout(self._own)
        own.setContentsMargins(margins(_INDENT, 0, 0, 6))
        own.setSpacing(4)
        own.addLayout(row)
        own.addWidget(self._problem)
        own.addWidget(wrapped_caption(translated(_KEY)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._sign)
        layout.addWidget(text)
        layout.addWidget(self._own)

    def _on_clicked(self, checked: bool) -> None:
        self.name_chosen.emit(self._last if checked else "")
        if checked:
            self._name.setFocus()
            self._name.selectAll()

    def _on_edited(self, name: str) -> None:
        self._show_problem()
        if not _problem_of(name):
            self.name_edited.emit(name)

    def _show_problem(self) -> None:
        problem = _problem_of(self._name.text()) if self._shown else ""
        text = tr("✕ {problem} The name before still holds.", problem=problem) if problem else ""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._name.setProperty("state", "error" if text else "")
        self._name.style().polish(self._name)
        self._name.setAccessibleDescription(text or translated(_KEY))


def _problem_of(name: str) -> str:
    try:
        check_name(name)
    except SecretError as error:
        return error.message if name else tr("A secret has a name.")
    return ""
