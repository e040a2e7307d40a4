"""RunBanner: says above the panes that secrets end with this run, as long as that is so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hookstudio.core.wording import tr, translatable, translated, trn
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.banner import Banner

_OPEN = translatable("Secrets…")


class RunBanner(QWidget):
    """Cannot be put away: what it tells is easily forgotten."""

    secrets_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._banner = Banner(theme, dismissable=False)
        self._banner.action_requested.connect(lambda _label: self.secrets_requested.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.addWidget(self._banner)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._banner.text()

    def show_names(self, names: Sequence[str], *, chosen: bool) -> None:
        """Tell of these; `chosen` says that all secrets are kept so."""
        text = _text(len(names), chosen=chosen)
        if text and text != self.text:
            self._banner.show_message(text, "warning", (translated(_OPEN),))
        self.setVisible(bool(text))


def _text(count: int, *, chosen: bool) -> str:
    if count:
        return trn(
            "{n} secret is kept in memory for this run only, and gone when Hook Studio is closed.",
            "{n} secrets are kept in memory for this run only, "
            "and gone when Hook Studio is closed.",
            n=count,
        )
    if chosen:
        return tr(
            "Secrets are kept in memory for this run only, and gone when Hook Studio is closed."
        )
    return ""
