"""What to do about files that changed on disk while there are unsaved edits in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hookstudio.core.wording import listed, tr, translatable, translated, trn
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.banner import Banner

COMPARE, RELOAD, KEEP = translatable("Compare"), translatable("Reload"), translatable("Keep mine")
RELOAD_ALL, KEEP_ALL = translatable("Reload all"), translatable("Keep all mine")
_MOST = 3


class DiskChangesBar(QWidget):
    """One line for each file, and one for all that are more than fit; nothing is decided here."""

    compare_requested = Signal(str)  # file
    reload_requested = Signal(str)  # file: what is on disk replaces the edits
    keep_requested = Signal(str)  # file: the next save replaces what is on disk

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._files: tuple[str, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 6, 12, 6)
        self._layout.setSpacing(6)
        self.hide()

    @property
    def files(self) -> tuple[str, ...]:
        """The files that are asked about."""
        return self._files

    def show_conflicts(self, files: Sequence[str]) -> None:
        """Ask about these files; none hides the bar. Files asked about already stay as they are."""
        if tuple(files) == self._files:
            return
        self._files = tuple(files)
        self._clear()
        shown = self._files if len(self._files) <= _MOST else self._files[: _MOST - 1]
        for file in shown:
            self._add_banner(
                tr("{file} changed on disk while you have unsaved edits in it.", file=file),
                (COMPARE, RELOAD, KEEP),
                (file,),
            )
        rest = self._files[len(shown) :]
        if rest:
            self._add_banner(_rest_text(rest), (RELOAD_ALL, KEEP_ALL), rest)
        self.setVisible(bool(self._files))

    def _clear(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add_banner(self, text: str, actions: Sequence[str], files: tuple[str, ...]) -> None:
        banner = Banner(self._theme, dismissable=False)
        labels = {translated(action): action for action in actions}
        banner.action_requested.connect(lambda label: self._on_action(labels[label], files))
        self._layout.addWidget(banner)
        banner.show_message(text, "warning", list(labels))

    def _on_action(self, action: str, files: tuple[str, ...]) -> None:
        signals = {
            COMPARE: self.compare_requested,
            RELOAD: self.reload_requested,
            RELOAD_ALL: self.reload_requested,
            KEEP: self.keep_requested,
            KEEP_ALL: self.keep_requested,
        }
        for file in files:
            signals[action].emit(file)


def _rest_text(rest: tuple[str, ...]) -> str:
    """More than one: two that are left have lines of their own."""
    files = listed(rest[:_MOST])
    if len(rest) > _MOST:
        return trn(
            "{n} more file changed on disk: {files}, …",
            "{n} more files changed on disk: {files}, …",
            n=len(rest),
            files=files,
        )
    return trn(
        "{n} more file changed on disk: {files}.",
        "{n} more files changed on disk: {files}.",
        n=len(rest),
        files=files,
    )
