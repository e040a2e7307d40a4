"""FileField: the path of a file, typed or chosen, and below it what the file is good for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from hookstudio.core.wording import tr
from hookstudio.gui.settings.certificate_text import Report
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import set_tool_tip, wrapped_caption


class FileField(QWidget):
    """`changed` tells of every change by the user, also while a path is being typed."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str, empty: str) -> None:
        super().__init__()
        self._name = name
        self._path = QLineEdit()
        self._path.setAccessibleName(name)
        self._path.setPlaceholderText(empty)
        self._path.setClearButtonEnabled(False)
        self._path.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._choose = QPushButton(tr("Choose…"))
        self._choose.setAutoDefault(False)
        self._choose.setAccessibleName(tr("Choose: {name}", name=name))
        self._clear = QToolButton()
        self._clear.setIcon(theme.icon("close"))
        self._clear.setAccessibleName(tr("Clear: {name}", name=name))
        set_tool_tip(self._clear, tr("Use no file"))
        self._report = wrapped_caption()
        self._report.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(4)
        layout.addWidget(self._path, 0, 0)
        layout.addWidget(self._choose, 0, 1)
        layout.addWidget(self._clear, 0, 2)
        layout.addWidget(self._report, 1, 0, 1, 3)
        layout.setColumnStretch(0, 1)
        self.setFocusProxy(self._path)
        self._path.textEdited.connect(self._on_edited)
        self._choose.clicked.connect(self._open_chooser)
        self._clear.clicked.connect(self._on_clear)
        self.show_report(Report("", ""))

    def path(self) -> str:
        """The path as it would be kept; a ~ stands for the user's folder."""
        text = self._path.text().strip()
        return str(Path(text).expanduser()) if text.startswith("~") else text

    def set_path(self, path: str) -> None:
        """Show a path; nothing is told of it."""
        self._path.setText(path)
        self._path.setCursorPosition(len(path))
        self._show_state()

    def show_report(self, report: Report) -> None:
        """Say what the file is good for."""
        self._report.setText(report.text)
        self._report.setProperty("tone", report.tone)
        self._report.style().polish(self._report)
        self._report.setVisible(bool(report.text))

    def _show_state(self) -> None:
        self._clear.setEnabled(bool(self._path.text()))

    def _on_edited(self) -> None:
        self._show_state()
        self.changed.emit()

    def _on_clear(self) -> None:
        self.set_path("")
        self._path.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _open_chooser(self) -> None:
        dialog = QFileDialog(self, self._name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = f"{tr('PEM files')} (*.pem *.crt *.cer *.key)", f"{tr('All files')} (*)"
        dialog.setNameFilters(kinds)
        if self.path():
            dialog.setDirectory(str(Path(self.path()).parent))
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, path: str) -> None:
        self.set_path(path)
        self.changed.emit()
