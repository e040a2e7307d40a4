"""PolicyChoice: which policy a webhook is retried by, with the waits of a schedule of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from hookstudio.core.delivery.policy_words import policy_words
from hookstudio.core.delivery.schedule import BRAZE, ONCE, STANDARD_WEBHOOKS, own_schedule
from hookstudio.core.errors import UsageError
from hookstudio.core.project.delivery_format import SCHEDULE
from hookstudio.core.project.waits import parse_waits, waits_text
from hookstudio.core.project.webhook import DeliverySettings
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor import CodeEditor
from hookstudio.gui.widgets.direction import margins
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip, wrapped_caption

_INDENT = 32


@dataclass(frozen=True, slots=True)
class Kind:
    """One way to retry, in words."""

    key: str
    title: str
    label: str  # of the step that chooses it
    text: Callable[[], str]


_ALWAYS = translatable(
    "Whichever it is: 408, 429, any 5xx answer and no answer within 90 s are retried, as Braze "
    "does; all else is final."
)


def _as_braze() -> str:
    return tr(
        "{policy} The waits are Hook Studio's choice; Braze does not document this.",
        policy=policy_words(BRAZE),
    )


def _once() -> str:
    return f"{policy_words(ONCE)} {tr('For receivers that must not see a repeat.')}"


def _as_specified() -> str:
    advice = tr("As the Standard Webhooks specification suggests.")
    return f"{advice} {policy_words(STANDARD_WEBHOOKS)}"


def _own() -> str:
    return tr("The wait before each retry, up to 20 of them.")


KINDS = (
    Kind("braze", translatable("As Braze does"), translatable("Deliver as Braze does"), _as_braze),
    Kind("once", translatable("Once"), translatable("Deliver once"), _once),
    Kind(
        "standard-webhooks",
        "Standard Webhooks",
        translatable("Deliver as Standard Webhooks says"),
        _as_specified,
    ),
    Kind(
        SCHEDULE,
        translatable("Own schedule"),
        translatable("Deliver by an own schedule"),
        _own,
    ),
)


class PolicyChoice(QWidget):
    """Shows what a webhook has, and emits what a person chose; it keeps nothing."""

    policy_chosen = Signal(str)  # a key of `KINDS`
    waits_edited = Signal(object)  # tuple[float, ...], whenever the text can be read
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._choices: dict[str, QRadioButton] = {}
        name = tr("Waits before each retry")
        self._waits = CodeEditor(theme, name=name, compact=True, highlight="plain")
        self._words = wrapped_caption()
        self._problem = wrapped_caption()
        self._own = QWidget()
        self._build_layout()
        self._waits.text_edited.connect(self._on_edited)
        self._waits.undo_requested.connect(self.undo_requested)
        self._waits.redo_requested.connect(self.redo_requested)

    def show_settings(self, settings: DeliverySettings, *, read_only: bool) -> None:
        """Show them; a policy that is not known is kept and none is ticked."""
        self._group.setExclusive(False)
        for key, choice in self._choices.items():
            choice.setChecked(key == settings.policy)
            choice.setEnabled(not read_only)
        self._group.setExclusive(True)
        self._waits.setReadOnly(read_only)
        self._own.setVisible(settings.policy == SCHEDULE)
        if settings.schedule != self._read():
            self._waits.apply_text(waits_text(settings.schedule))
        self._show_words()

    def focus_waits(self) -> None:
        """Put the caret into the waits."""
        self._waits.setFocus()
        self._waits.selectAll()

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for kind in KINDS:
            choice, told = QRadioButton(translated(kind.title)), kind.text()
            choice.setAccessibleDescription(told)
            choice.clicked.connect(lambda _checked=False, key=kind.key: self._choose(key))
            self._group.addButton(choice)
            self._choices[kind.key] = choice
            text = wrapped_caption(told)
            text.setContentsMargins(margins(_INDENT, 0, 0, 6))
            layout.addWidget(choice)
            layout.addWidget(text)
        self._build_own()
        layout.addWidget(self._own)
        layout.addWidget(wrapped_caption(translated(_ALWAYS)))

    def _build_own(self) -> None:
        self._waits.setPlaceholderText("10s, 1m, 5m")
        set_tool_tip(self._waits, tr("Waits with commas between: 10s, 1m, 5m, 2h, 1d"))
        self._problem.setProperty("tone", "error")
        row = QHBoxLayout()
        row.setSpacing(8)
        label = plain_label(tr("Waits"), role="caption")
        label.setBuddy(self._waits)
        row.addWidget(label)
        row.addWidget(self._waits, 1)
        layout = QVBoxLayout(self._own)
        layout.setContentsMargins(margins(_INDENT, 0, 0, 6))
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._problem)
        layout.addWidget(self._words)

    def _choose(self, key: str) -> None:
        self.policy_chosen.emit(key)
        if key == SCHEDULE:
            self.focus_waits()

    def _on_edited(self) -> None:
        waits = self._read()
        self._show_words()
        if waits is not None:
            self.waits_edited.emit(waits)

    def _read(self) -> tuple[float, ...] | None:
        try:
            return parse_waits(self._waits.text())
        except UsageError:
            return None

    def _show_words(self) -> None:
        problem, words = "", ""
        try:
            words = policy_words(own_schedule(parse_waits(self._waits.text())))
        except UsageError as error:
            problem = tr(
                "✕ Column {column}: {message} The waits before still hold.",
                column=error.column,
                message=error.message,
            )
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._waits.setProperty("state", "error" if problem else "")
        self._waits.style().polish(self._waits)
        self._waits.setAccessibleDescription(problem or words)
