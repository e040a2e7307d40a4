"""ExportBar: writes the activity log to a file, with progress and a way to stop."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.delivery.delivery import ActivityFilter
from hookstudio.core.errors import HookStudioError
from hookstudio.core.wording import tr, translatable, translated, trn
from hookstudio.gui.outbox.export import Exported, Form, write_log
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.widgets.direction import margins
from hookstudio.gui.widgets.labels import plain_label

_FORMS: dict[Form, str] = {"csv": translatable("CSV"), "jsonl": translatable("JSON lines")}
_STEP_MS = 150


class ExportBar(QWidget):
    """Seen only while something is written for longer than a moment."""

    toast_requested = Signal(str, str, object)
    busy_changed = Signal(bool)

    def __init__(self, service: OutboxService, tasks: Tasks) -> None:
        super().__init__()
        self._service = service
        self._tasks = tasks
        self._stop = threading.Event()
        self._count = 0
        self._label = plain_label("", role="caption")
        self._cancel = QPushButton(tr("Stop"))
        self._cancel.setAccessibleName(tr("Stop the export"))
        self._cancel.setProperty("variant", "link")
        self._cancel.clicked.connect(self._stop.set)
        self._step = QTimer(self)
        self._step.setInterval(_STEP_MS)
        self._step.timeout.connect(self._show_count)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(12, 0, 8, 4))
        layout.addWidget(self._label, 1)
        layout.addWidget(self._cancel)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return self._step.isActive()

    def ask(self, chosen: ActivityFilter, form: Form) -> QFileDialog:
        """Ask for the file and write it."""
        dialog = QFileDialog(self.window(), tr("Export the activity log"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{translated(_FORMS[form])} (*.{form})")
        dialog.setDefaultSuffix(form)
        dialog.selectFile(f"activity.{form}")
        dialog.fileSelected.connect(lambda name: self.write(chosen, Path(name), form))
        dialog.open()
        return dialog

    def write(self, chosen: ActivityFilter, file: Path, form: Form) -> None:
        """Write the file now; one at a time."""
        if not self.busy:
            self._tasks.spawn(self._write(chosen, file, form), "export the activity log")

    def stop(self) -> None:
        """Write no further; the old file stands."""
        self._stop.set()

    async def _write(self, chosen: ActivityFilter, file: Path, form: Form) -> None:
        self._stop.clear()
        self._count = 0
        self._step.start()
        self.busy_changed.emit(True)
        try:
            outbox = await self._service.opened()
            done = await call_in_thread(
                lambda: write_log(outbox, chosen, file, form, self._stop, self._note),
                name="export the activity log",
            )
            self._say(_told(done))
        except HookStudioError as error:
            self._say(error.message)
        finally:
            self._stop.set()  # the thread may still be at work, when this task was ended
            self._step.stop()
            self.hide()
            self.busy_changed.emit(False)

    def _note(self, count: int) -> None:
        """On the thread that writes."""
        self._count = count

    def _show_count(self) -> None:
        self._label.setText(
            trn("Exporting: {n:,} line written", "Exporting: {n:,} lines written", n=self._count)
        )
        self.show()

    def _say(self, text: str) -> None:
        self.toast_requested.emit(text, "", None)


def _told(done: Exported) -> str:
    if done.file is None:
        return trn(
            "The export was stopped after {n:,} line; no file was changed.",
            "The export was stopped after {n:,} lines; no file was changed.",
            n=done.lines,
        )
    return trn(
        "{n:,} line written to {file}.",
        "{n:,} lines written to {file}.",
        n=done.lines,
        file=done.file,
    )
