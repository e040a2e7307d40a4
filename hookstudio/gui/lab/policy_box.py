"""PolicyBox: one of the policies that are compared, with the waits of an own schedule."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from hookstudio.core.delivery.policy_words import policy_words
from hookstudio.core.delivery.schedule import BRAZE, ONCE, STANDARD_WEBHOOKS, Policy, own_schedule
from hookstudio.core.errors import UsageError
from hookstudio.core.project.waits import parse_waits
from hookstudio.core.wording import tr
from hookstudio.gui.lab.lab_text import policy_title
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import set_tool_tip

WEBHOOK, OWN, NONE = "webhook", "own", "none"
_KNOWN = {policy.name: policy for policy in (BRAZE, ONCE, STANDARD_WEBHOOKS)}


class PolicyBox(QWidget):
    """`policy` is None where none is chosen, or its waits cannot be read: see `problem`."""

    changed = Signal()
    use_requested = Signal(object)  # Policy: give it to the webhook

    def __init__(
        self, theme: Theme, *, name: str, first: str, waits: str, may_be_none: bool
    ) -> None:
        super().__init__()
        self.name = name
        self._theme = theme
        self._of_webhook: Policy = BRAZE
        self.problem = ""
        self.policy: Policy | None = None
        self._combo = QComboBox()
        self._waits = QLineEdit(waits)
        self._use = QToolButton()
        self._build_layout(name, first, may_be_none)
        self._combo.currentIndexChanged.connect(self._on_changed)
        self._waits.textEdited.connect(self._on_changed)
        self._use.clicked.connect(self._on_use)
        self._read()

    def show_webhook(self, policy: Policy, name: str, *, read_only: bool) -> bool:
        """Tell which policy the webhook has; returns whether this changes what is compared."""
        before = self.policy
        self._of_webhook = policy
        self._combo.setItemText(0, tr("Webhook: {policy}", policy=policy_title(policy)))
        self._read()
        own = self._combo.currentData() == WEBHOOK
        self._use.setEnabled(bool(name) and not read_only and not own and self.policy is not None)
        why = (
            tr("The webhook has this policy.")
            if own
            else tr("Use this policy for {webhook}", webhook=name)
        )
        set_tool_tip(self._use, why if self.policy else "")
        self._webhook = name
        self._read_only = read_only
        return self.policy != before

    def _build_layout(self, name: str, first: str, may_be_none: bool) -> None:
        self._webhook, self._read_only = "", True
        self._combo.setAccessibleName(name)
        self._combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._combo.setMinimumWidth(self._theme.px(96))
        self._combo.addItem(tr("Webhook"), WEBHOOK)
        for policy in _KNOWN.values():
            self._combo.addItem(policy_title(policy), policy.name)
        self._combo.addItem(tr("Own", note="policy: own waits"), OWN)
        if may_be_none:
            self._combo.addItem(tr("None", note="policy: none to compare with"), NONE)
        self._combo.setCurrentIndex(self._combo.findData(first))
        self._waits.setAccessibleName(tr("{policy}: waits", policy=name))
        self._waits.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._waits.setPlaceholderText("10s, 1m, 5m")
        self._waits.setCursorPosition(0)
        self._waits.setMinimumWidth(self._theme.px(92))
        self._use.setText(tr("Use", note="verb"))
        self._use.setAccessibleName(tr("{policy}: use it for the webhook", policy=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._combo, 4)
        row.addWidget(self._waits, 5)
        row.addWidget(self._use)

    def _on_changed(self) -> None:
        self.show_webhook(self._of_webhook, self._webhook, read_only=self._read_only)
        self.changed.emit()

    def _on_use(self) -> None:
        if self.policy is not None:
            self.use_requested.emit(self.policy)

    def _read(self) -> None:
        key = str(self._combo.currentData())
        self._waits.setVisible(key == OWN)
        self.problem = ""
        self.policy = self._of_webhook if key == WEBHOOK else _KNOWN.get(key)
        if key == OWN:
            try:
                self.policy = own_schedule(parse_waits(self._waits.text()))
            except UsageError as error:
                self.problem = tr(
                    "✕ Waits, column {column}: {problem}",
                    column=error.column,
                    problem=error.message,
                )
        self._waits.setProperty("state", "error" if self.problem else "")
        self._waits.style().polish(self._waits)
        set_tool_tip(self._waits, self.problem or tr("Waits with commas between: 10s, 1m, 2h"))
        set_tool_tip(self._combo, policy_words(self.policy) if self.policy else "")
