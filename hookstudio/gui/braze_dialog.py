"""Copy for Braze: each field as Braze's composer takes it, and what Braze would not accept."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request.braze import BrazeExport, to_braze, webhook_object
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import plain_label
from hookstudio.gui.widgets.plain_view import PlainView


class BrazeDialog(QDialog):
    """One tab a field, each with its own copy button; `copied` names what was copied."""

    copied = Signal(str)

    def __init__(self, webhook: Webhook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"Copy for Braze · {webhook.name}")
        self._theme = theme
        export = to_braze(webhook)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._add_tab("URL", export.url, "liquid")
        self._add_tab("Body", export.body, "json")
        self._add_tab("Headers", _header_lines(export), "plain")
        text = json.dumps(webhook_object(webhook), ensure_ascii=False, indent=2)
        self._add_tab("REST API object", text, "json")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(plain_label(f"Method in Braze: {export.method}"))
        layout.addWidget(self._tabs, 1)
        if export.findings:
            layout.addWidget(plain_label("Before this works in Braze", role="title"))
            layout.addWidget(self._problems(export))
        layout.addWidget(buttons)
        self.resize(720, 560)

    def _add_tab(self, title: str, text: str, highlight: str) -> None:
        page = QWidget()
        view = PlainView(self._theme)
        view.setAccessibleName(f"{title} for Braze")
        view.set_content(text, highlight="json" if highlight == "json" else "plain")
        copy = QPushButton(f"Copy {title}")
        copy.setIcon(self._theme.icon("copy"))
        copy.clicked.connect(lambda: self._copy(title, text))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(copy)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(view, 1)
        layout.addLayout(row)
        self._tabs.addTab(page, title)

    def _problems(self, export: BrazeExport) -> QListWidget:
        problems = QListWidget()
        problems.setAccessibleName("What Braze would not accept")
        problems.setWordWrap(True)
        problems.setMaximumHeight(140)
        for finding in export.findings:
            problems.addItem(f"{finding.severity.capitalize()}: {finding.message}")
        return problems

    def _copy(self, title: str, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(title)


def _header_lines(export: BrazeExport) -> str:
    return "\n".join(f"{name}: {value}" for name, value in export.headers)
