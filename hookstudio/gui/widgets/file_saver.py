"""FileSaver: asks for a file and writes it whole or not at all, off the UI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.private_file import write_private
from hookstudio.core.wording import tr
from hookstudio.gui.tasks import Tasks


class FileSaver(QObject):
    """`said` tells in one sentence how it went. The user names the file, never a server."""

    said = Signal(str)

    def __init__(self, title: str) -> None:
        # No parent: a window that is closed meanwhile does not take it along.
        super().__init__()
        self._title = title
        self._tasks = Tasks()

    def ask(self, window: QWidget, name: str, content: bytes, filters: str = "") -> QFileDialog:
        """Ask for the file, with a name to begin with, and write the content into it."""
        dialog = QFileDialog(window, self._title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if filters:
            dialog.setNameFilter(filters)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen), content))
        dialog.open()
        return dialog

    def write(self, file: Path, content: bytes) -> None:
        """Replace that file now."""
        self._tasks.spawn(self._write(file, content), "save a file")

    async def _write(self, file: Path, content: bytes) -> None:
        try:
            await call_in_thread(lambda: write_private(file, content), name="save a file")
        except OSError as error:
            self.said.emit(
                tr(
                    "{file} cannot be written: {reason}.",
                    file=file,
                    reason=error.strerror or error,
                )
            )
        else:
            self.said.emit(tr("Saved to {file}.", file=file))
