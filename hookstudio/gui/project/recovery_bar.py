"""RecoveryBar: offers the unsaved edits of a run that ended before they were saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hookstudio.core.project.recovery import Recovery
from hookstudio.core.wording import listed, tr, translatable, translated, trn
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.banner import Banner

RESTORE, DISCARD = translatable("Restore"), translatable("Discard")
RESTORE_ALL, RESTORE_SAFE = translatable("Restore all"), translatable("Skip changed files")
_MOST = 3


class RecoveryBar(QWidget):
    """Asks once; until it is answered nothing is restored and nothing is thrown away."""

    restore_requested = Signal(object)  # tuple[str, ...]: the files to take
    discard_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recovery: Recovery | None = None
        self._banner = Banner(theme, dismissable=False)
        self._banner.action_requested.connect(self._on_action)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.addWidget(self._banner)
        self.hide()

    @property
    def text(self) -> str:
        """What is asked; empty when nothing is."""
        return self._banner.text() if self._recovery is not None else ""

    def show_recovery(self, recovery: Recovery | None) -> None:
        """Offer these edits; None hides the bar."""
        self._recovery = recovery
        if recovery is not None:
            newer = [item.file for item in recovery.files if item.newer_on_disk]
            actions = [RESTORE_ALL] if newer else [RESTORE]
            if 0 < len(newer) < len(recovery.files):
                actions.append(RESTORE_SAFE)
            labels = [translated(action) for action in (*actions, DISCARD)]
            self._banner.show_message(_question(recovery, newer), "info", labels)
        self.setVisible(recovery is not None)

    def _on_action(self, label: str) -> None:
        recovery = self._recovery
        if recovery is None:
            return
        self.show_recovery(None)
        if label == translated(DISCARD):
            self.discard_requested.emit()
            return
        skip = label == translated(RESTORE_SAFE)
        files = [item.file for item in recovery.files if not (skip and item.newer_on_disk)]
        self.restore_requested.emit(tuple(files))


def _question(recovery: Recovery, newer: list[str]) -> str:
    files = [item.file for item in recovery.files]
    if not newer:
        return tr(
            "There are edits that were not saved the last time, in {files}.", files=_some(files)
        )
    if len(newer) == len(files):
        return tr(
            "There are edits that were not saved the last time, in {files}. "
            "On disk that changed since.",
            files=_some(files),
        )
    return tr(
        "There are edits that were not saved the last time, in {files}. "
        "Changed on disk since: {newer}.",
        files=_some(files),
        newer=_some(newer),
    )


def _some(files: list[str]) -> str:
    shown, rest = listed(files[:_MOST]), len(files) - _MOST
    if rest <= 0:
        return shown
    return trn("{files} and {n} more", "{files} and {n} more", n=rest, files=shown)
