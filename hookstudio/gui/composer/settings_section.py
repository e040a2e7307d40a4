"""SettingsSection: how a webhook is delivered, and what Braze does with it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from hookstudio.core.project.delivery_format import SCHEDULE
from hookstudio.core.project.webhook import DeliverySettings, RawBody, Webhook
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.composer.document import ComposerDocument, Shown
from hookstudio.gui.composer.policy_choice import KINDS, PolicyChoice
from hookstudio.gui.composer.signing_choice import SigningChoice
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import margins
from hookstudio.gui.widgets.labels import plain_label, wrapped_caption

FIRST_WAITS = (10.0, 60.0, 300.0)
"""What a new schedule begins with."""

BRAZE_NOTES = (
    translatable("Braze waits 90 s for the whole answer and follows no redirect."),
    translatable(
        "Only the ports 80 and 443 are allowed. Hook Studio also sends to this machine, for tests."
    ),
    translatable("User-Agent is “Braze Sender” and a hash that changes."),
    translatable(
        "Without a Content-Type header Braze guesses one from the body; set it to be sure."
    ),
    translatable("Braze keeps its message log for 60 hours."),
)


class SettingsSection(QScrollArea):
    """Chooses how often it is tried and whether it is signed; says where the webhook is kept."""

    def __init__(
        self, document: ComposerDocument, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self.policy = PolicyChoice(theme)
        self.signing = SigningChoice(theme)
        self._file = wrapped_caption()
        self._file.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setObjectName("settingsSection")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Settings"))
        self._build_layout()
        self._connect_signals()

    def show_webhook(self, shown: Shown) -> None:
        """Show the settings."""
        delivery = shown.webhook.delivery
        self.policy.show_settings(delivery, read_only=shown.read_only)
        self.signing.show_name(delivery.signing_secret, read_only=shown.read_only)
        body = shown.webhook.body
        file, body_file = shown.webhook.file, body.body_file if isinstance(body, RawBody) else None
        both = tr("{file} and {body_file}", file=file, body_file=body_file)
        self._file.setText(both if body_file else file)

    def _build_layout(self) -> None:
        inner = QWidget()
        inner.setObjectName("settingsPage")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(margins(0, 4, 8, 4))
        layout.setSpacing(4)
        layout.addWidget(plain_label(tr("Delivery"), role="title"))
        layout.addWidget(self.policy)
        layout.addSpacing(12)
        layout.addWidget(plain_label(tr("Signature"), role="title"))
        layout.addWidget(self.signing)
        layout.addSpacing(12)
        layout.addWidget(plain_label(tr("What Braze does with it"), role="title"))
        for note in BRAZE_NOTES:
            layout.addWidget(wrapped_caption(f"• {translated(note)}"))
        layout.addSpacing(12)
        layout.addWidget(plain_label(tr("Kept in"), role="title"))
        layout.addWidget(self._file)
        layout.addStretch(1)
        self.setWidget(inner)

    def _connect_signals(self) -> None:
        self.policy.policy_chosen.connect(self._choose_policy)
        self.policy.waits_edited.connect(
            lambda waits: self._edit(tr("Edit the waits"), "waits", schedule=waits)
        )
        self.signing.name_chosen.connect(self._choose_signing)
        self.signing.name_edited.connect(
            lambda name: self._edit(tr("Name the signing key"), "signing", signing_secret=name)
        )
        for choice in (self.policy, self.signing):
            choice.undo_requested.connect(self._document.undo)
            choice.redo_requested.connect(self._document.redo)

    def _choose_signing(self, name: str) -> None:
        sign = tr("Sign", note="each attempt, by a key")
        self._edit(sign if name else tr("Do not sign"), signing_secret=name)

    def _choose_policy(self, key: str) -> None:
        shown = self._document.shown
        if shown is None:
            return
        # Other policies keep the waits in the file, for the way back.
        waits = shown.webhook.delivery.schedule
        if key == SCHEDULE and not waits:
            waits = FIRST_WAITS
        label = next(kind.label for kind in KINDS if kind.key == key)
        self._edit(translated(label), policy=key, schedule=waits)

    def _edit(self, label: str, merge: str = "", **fields: object) -> None:
        def edit(webhook: Webhook, _language: str | None) -> Webhook:
            delivery: DeliverySettings = replace(webhook.delivery, **fields)  # type: ignore[arg-type]
            return replace(webhook, delivery=delivery)

        self._document.edit(edit, label, merge)
