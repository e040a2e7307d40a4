"""SettingsSection: how a webhook is delivered, and what Braze does with it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from hookstudio.core.project.webhook import RawBody
from hookstudio.gui.composer.document import ComposerDocument, Shown
from hookstudio.gui.widgets.labels import plain_label


@dataclass(frozen=True, slots=True)
class Policy:
    """One way to retry, in words."""

    key: str
    title: str
    text: str


POLICIES = (
    Policy(
        "braze",
        "As Braze does",
        "One try and up to five retries within 30 minutes, after 408, 429 and any 5xx answer or "
        "when no answer came in 90 s. An address that cannot be reached at all is retried over "
        "24 hours. Other 4xx and 3xx answers are final.",
    ),
    Policy(
        "once", "Once", "One try, whatever the answer. For receivers that must not see a repeat."
    ),
    Policy(
        "standard-webhooks",
        "Standard Webhooks",
        "Retries with growing pauses over about a day, as the Standard Webhooks specification "
        "recommends; anything but a 2xx answer is retried.",
    ),
)

BRAZE_NOTES = (
    "Braze waits 90 s for the whole answer and follows no redirect.",
    "Only the ports 80 and 443 are allowed. Hook Studio also sends to this machine, for tests.",
    "User-Agent is “Braze Sender” and a hash that changes.",
    "Without a Content-Type header Braze guesses one from the body; set it to be sure.",
    "Braze keeps its message log for 60 hours.",
)


class SettingsSection(QScrollArea):
    """Chooses the delivery policy; says where the webhook is kept."""

    def __init__(self, document: ComposerDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._group = QButtonGroup(self)
        self._choices: dict[str, QRadioButton] = {}
        self._file = plain_label(role="caption")
        self._file.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._file.setWordWrap(True)
        self.setObjectName("settingsSection")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Settings")
        self._build_layout()

    def show_webhook(self, shown: Shown) -> None:
        """Show the settings; a policy that is not known is kept and none is ticked."""
        self._group.setExclusive(False)
        for key, choice in self._choices.items():
            choice.setChecked(key == shown.webhook.delivery.policy)
            choice.setEnabled(not shown.read_only)
        self._group.setExclusive(True)
        body = shown.webhook.body
        files = [shown.webhook.file]
        if isinstance(body, RawBody) and body.body_file:
            files.append(body.body_file)
        self._file.setText(" and ".join(files))

    def _build_layout(self) -> None:
        inner = QWidget()
        inner.setObjectName("settingsPage")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 4, 8, 4)
        layout.setSpacing(4)
        layout.addWidget(plain_label("Delivery", role="title"))
        for policy in POLICIES:
            self._add_policy(policy, layout)
        layout.addSpacing(12)
        layout.addWidget(plain_label("What Braze does with it", role="title"))
        for note in BRAZE_NOTES:
            layout.addWidget(_wrapped(f"• {note}"))
        layout.addSpacing(12)
        layout.addWidget(plain_label("Kept in", role="title"))
        layout.addWidget(self._file)
        layout.addStretch(1)
        self.setWidget(inner)

    def _add_policy(self, policy: Policy, layout: QVBoxLayout) -> None:
        choice = QRadioButton(policy.title)
        choice.setAccessibleDescription(policy.text)
        choice.clicked.connect(lambda: self._choose(policy))
        self._group.addButton(choice)
        self._choices[policy.key] = choice
        text = _wrapped(policy.text)
        text.setContentsMargins(24, 0, 0, 6)
        layout.addWidget(choice)
        layout.addWidget(text)

    def _choose(self, policy: Policy) -> None:
        self._document.edit(
            lambda w, _language: replace(w, delivery=replace(w.delivery, policy=policy.key)),
            f"Deliver {policy.title}",
        )


def _wrapped(text: str) -> QWidget:
    label = plain_label(text, role="caption")
    label.setWordWrap(True)
    return label
