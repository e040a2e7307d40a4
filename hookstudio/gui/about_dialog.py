"""AboutDialog: the version, and what the program is made of, with licences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from hookstudio import __version__
from hookstudio.core.daemon import call_in_thread
from hookstudio.core.doctor.parts import PackagedPart, packaged_parts
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.copy_button import CopyButton
from hookstudio.gui.widgets.dialog_size import resize_within
from hookstudio.gui.widgets.labels import plain_label
from hookstudio.gui.widgets.search_field import SearchField

_WHAT = translatable("Design, preview, check and send webhooks that are personalized with Liquid.")
_QUIET = translatable(
    "It has no account and no telemetry, and reaches the network only when you send, record, "
    "import, or ask for updates."
)


class AboutDialog(QDialog):
    """The parts are read in a thread and shown as soon as they are there."""

    def __init__(self, theme: Theme, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Hook Studio"))
        self._theme = theme
        self._parts: Sequence[PackagedPart] = ()
        self._model = QStandardItemModel(0, 3, self)
        self._model.setHorizontalHeaderLabels(
            [tr("Part", note="of the program"), tr("Version"), tr("Licence")]
        )
        self._found = QSortFilterProxyModel(self)
        self._search = SearchField(theme, tr("Part or licence"), name=tr("Search the parts"))
        self._table = QTableView()
        self._set_up()
        self._build_layout()
        self._reading = tasks.spawn(self._read(), "read the licences")

    def done(self, result: int) -> None:
        self._reading.cancel()
        super().done(result)

    def _set_up(self) -> None:
        self._found.setSourceModel(self._model)
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._search.textChanged.connect(self._found.setFilterFixedString)
        self._search.list_requested.connect(self._table.setFocus)
        self._search.left.connect(self.reject)
        table = self._table
        table.setAccessibleName(tr("Parts of Hook Studio"))
        table.setModel(self._found)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def _build_layout(self) -> None:
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(CopyButton(tr("Copy the list"), self._text, self._theme))
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(
            plain_label(tr("Hook Studio {version}", version=__version__), role="title")
        )
        stands = tr("Licensed under the Apache License 2.0. It stands on:")
        for text in (translated(_WHAT), translated(_QUIET), stands):
            label = plain_label(text)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self._search)
        layout.addWidget(self._table, 1)
        layout.addLayout(row)
        resize_within(self, self._theme.px(560), self._theme.px(520))

    async def _read(self) -> None:
        self._parts = await call_in_thread(packaged_parts, name="read the licences")
        for part in self._parts:
            row = [QStandardItem(text) for text in (part.name, part.version, part.licence)]
            self._model.appendRow(row)
        self._table.setCurrentIndex(QModelIndex())

    def _text(self) -> str:
        lines = (f"{part.name} {part.version}: {part.licence}" for part in self._parts)
        return "\n".join(lines) + "\n"
