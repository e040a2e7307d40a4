"""SendDialog: where a send would go, with what, and why that is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hookstudio.core.wording import listed, tr, translatable, translated
from hookstudio.gui.guard.guard_words import send_reasons, send_title
from hookstudio.gui.widgets.dialog_size import width_of
from hookstudio.gui.widgets.direction import show_as_code
from hookstudio.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from hookstudio.core.trust.decision import Verdict

_COLUMNS = 58
_REMEMBERED = translatable("Your yes is remembered for this project and this host.")


class SendDialog(QDialog):
    """The verdict is one that asks; `environment` is its name and `proxy` what leads there, each
    empty for none."""

    def __init__(
        self,
        verdict: Verdict,
        environment: str,
        proxy: str = "",
        *,
        production: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sendDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Before this is sent"))
        self._production = production
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        title = plain_label(send_title(verdict), role="title")
        title.setWordWrap(True)
        layout.addWidget(title)
        for text in send_reasons(verdict, environment, proxy):
            reason = plain_label(text)
            reason.setWordWrap(True)
            layout.addWidget(reason)
        layout.addLayout(self._facts(verdict, environment))
        if not self._only_production(verdict):
            layout.addWidget(plain_label(translated(_REMEMBERED), role="caption"))
        send, cancel = self._add_buttons(layout)
        # Whoever pressed Send meant it; production or a local network is never a key too many.
        likely = cancel if production or self._is_near(verdict) else send
        likely.setDefault(True)
        likely.setFocus()
        self.setMinimumWidth(width_of(self, _COLUMNS))

    def _facts(self, verdict: Verdict, environment: str) -> QGridLayout:
        where = environment
        if self._production:
            where = tr("{environment} (production)", environment=environment)
        new = () if self._first(verdict) else verdict.new_secrets
        secrets = listed(
            [tr("{name} (new)", name=name) if name in new else name for name in verdict.secrets]
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        facts = (
            (tr("Host"), verdict.origin, ""),
            (tr("Environment"), where or tr("none"), "error" if self._production else ""),
            (tr("Secrets"), secrets or tr("none"), ""),
        )
        for row, (name, text, tone) in enumerate(facts):
            label, value = plain_label(name, role="caption"), plain_label(text)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if tone:
                value.setProperty("tone", tone)
            if text == verdict.origin:
                show_as_code(value)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        return grid

    def _add_buttons(self, layout: QVBoxLayout) -> tuple[QPushButton, QPushButton]:
        send = QPushButton(tr("&Send to production") if self._production else tr("&Send"))
        cancel = QPushButton(tr("Cancel"))
        send.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        send.setAutoDefault(not self._production)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(send)
        layout.addLayout(row)
        return send, cancel

    def _first(self, verdict: Verdict) -> bool:
        from hookstudio.core.trust.decision import Reason  # start-up time

        return Reason.FIRST_SEND in verdict.reasons

    def _is_near(self, verdict: Verdict) -> bool:
        from hookstudio.core.trust.decision import Reason  # start-up time

        return Reason.ADDRESS in verdict.reasons

    def _only_production(self, verdict: Verdict) -> bool:
        from hookstudio.core.trust.decision import Reason  # start-up time

        return verdict.reasons == (Reason.PRODUCTION,)
