"""Work: one operation on the keyring at a time, with a sign of it, a way to cancel, and an end."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from hookstudio.core.errors import SecretError
from hookstudio.core.wording import tr
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import plain_label
from hookstudio.gui.widgets.progress import Spinner

if TYPE_CHECKING:
    import asyncio


class Work(QWidget):
    """A line that tells what is done, and how it ended; a keyring may wait for its password."""

    busy_changed = Signal(bool)

    def __init__(self, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._tasks = tasks
        self._task: asyncio.Task[None] | None = None
        self._spinner = Spinner(theme, name=tr("The keyring is asked"))
        self._text = plain_label(role="caption")
        self._text.setWordWrap(True)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setProperty("variant", "link")
        self._cancel.setAccessibleName(tr("Cancel what the keyring is asked"))
        self._cancel.clicked.connect(self.cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._spinner)
        layout.addWidget(self._cancel)
        self._cancel.hide()

    @property
    def busy(self) -> bool:
        return self._task is not None

    @property
    def text(self) -> str:
        return self._text.text()

    def start(self, doing: str, operation: Callable[[], Awaitable[str]]) -> None:
        """Begin, unless something is under way; `operation` returns what to say at the end."""
        if self._task is not None:
            return
        self.tell(doing)
        self._spinner.set_busy(True)
        self._cancel.show()
        self._task = self._tasks.spawn(self._run(operation), "ask the keyring")
        self.busy_changed.emit(True)

    def cancel(self) -> None:
        """Stop waiting; a question of the keyring that stands on the screen stays there."""
        if self._task is not None:
            self._task.cancel()
            self._end(tr("Cancelled."))

    def close_work(self) -> None:
        """Stop, and say nothing any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _run(self, operation: Callable[[], Awaitable[str]]) -> None:
        try:
            told, tone = await operation(), ""
        except SecretError as error:
            told, tone = error.message, "error"
        self._end(told, tone)

    def _end(self, text: str, tone: str = "") -> None:
        self._task = None
        self._spinner.set_busy(False)
        self._cancel.hide()
        self.tell(text, tone)
        self.busy_changed.emit(False)

    def tell(self, text: str, tone: str = "") -> None:
        """Say how things stand."""
        self._text.setText(f"✕ {text}" if tone else text)
        self._text.setProperty("tone", tone)
        self._text.style().polish(self._text)
