"""SecretForm: a name and a value, and where the value is to be kept."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.secret_name import NAME_PATTERN
from hookstudio.core.secrets import RunStore
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.secrets.secret_field import SecretField
from hookstudio.gui.secrets.work import Work
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.dialog_size import width_of
from hookstudio.gui.widgets.labels import wrapped_caption

_COLUMNS = 60
_HINT = translatable(
    "The value goes into requests as they are sent, and into no file, log or preview."
)


class SecretForm(QDialog):
    """Stays open until the value is kept: an error takes away nothing that was typed.

    `name` is the secret whose value is replaced; empty for a new one. `known` are the names that
    exist, `suggested` those that the project uses and that are missing.
    """

    kept = Signal(str)  # the name

    def __init__(
        self,
        store: RunStore,
        tasks: Tasks,
        theme: Theme,
        *,
        name: str = "",
        known: Sequence[str] = (),
        suggested: Sequence[str] = (),
        keyring: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("secretForm")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            tr("Replace the secret {name}", name=name) if name else tr("Add a secret")
        )
        self._store = store
        self._replaces = name
        self._known = frozenset(known) - {name}
        self._keyring = keyring and not store.for_run_only
        self._name = QLineEdit(name)
        self._name.setAccessibleName(tr("Name of the secret"))
        self._name.setPlaceholderText("lob_api_key")
        self._name.setReadOnly(bool(name))
        self._name.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._value = SecretField(tr("Value of the secret"))
        self._problem = wrapped_caption()
        self._work = Work(tasks, theme)
        self._work.hide()
        self._keep = QPushButton(tr("Keep in the &keyring"))
        self._once = QPushButton(tr("For this &run only"))
        self._cancel = QPushButton(tr("Cancel"))
        self._set_suggested(suggested)
        self._build_layout()
        self._connect_signals()
        self._show_state()

    def done(self, result: int) -> None:
        self._work.close_work()
        self._value.clear()
        super().done(result)

    def _set_suggested(self, names: Sequence[str]) -> None:
        completer = QCompleter(QStringListModel(list(names), self), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._name.setCompleter(completer)
        if len(names) == 1 and not self._replaces:
            self._name.setText(names[0])

    def _build_layout(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.addRow(_buddy(tr("&Name"), self._name), self._name)
        form.addRow(_buddy(tr("&Value"), self._value), self._value)
        form.addRow("", self._problem)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(wrapped_caption(translated(_HINT)))
        layout.addWidget(self._work)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        buttons.addWidget(self._once)
        buttons.addWidget(self._keep)
        layout.addLayout(buttons)
        self._keep.setVisible(self._keyring)
        (self._keep if self._keyring else self._once).setDefault(True)
        self.setMinimumWidth(width_of(self, _COLUMNS))
        (self._value if self._name.text() else self._name).setFocus()

    def _connect_signals(self) -> None:
        self._name.textChanged.connect(self._show_state)
        self._value.textChanged.connect(self._show_state)
        self._keep.clicked.connect(partial(self._start, self._store.set))
        self._once.clicked.connect(partial(self._start, self._store.set_for_run))
        self._cancel.clicked.connect(self._on_cancel)
        self._work.busy_changed.connect(self._show_state)

    def _start(self, keep: Callable[[str, str], Awaitable[None]], _checked: bool = False) -> None:
        name, value = self._name.text().strip(), self._value.value()

        async def work() -> str:
            await keep(name, value)
            self.kept.emit(name)
            self.accept()
            return ""

        self._work.show()
        self._work.start(tr("Keeping {name}…", name=name), work)

    def _on_cancel(self) -> None:
        """First what is under way, then the form."""
        if self._work.busy:
            self._work.cancel()
        else:
            self.reject()

    def _show_state(self, *_changed: object) -> None:
        name = self._name.text().strip()
        problem = ""
        if name in self._known:
            problem = tr("There is a secret of this name; replace that one instead.")
        elif name and NAME_PATTERN.fullmatch(name) is None:
            problem = tr("Use letters, digits, _ and -, and begin with a letter or _.")
        self._problem.setText(problem)
        self._problem.setProperty("tone", "error")
        self._problem.setVisible(bool(problem))
        ready = bool(name and self._value.value()) and not problem and not self._work.busy
        self._keep.setEnabled(ready)
        self._once.setEnabled(ready)


def _buddy(text: str, control: QWidget) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(control)
    return label
