"""Copy for Braze: each field as Braze's composer takes it, and what Braze would not accept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.marks import visible
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request.braze import BrazeExport, to_braze, webhook_object
from hookstudio.core.wording import tr
from hookstudio.gui.braze_problems import problem_list
from hookstudio.gui.preview.problem_list import ProblemList
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from hookstudio.gui.widgets.code_editor.highlighter import Highlight
from hookstudio.gui.widgets.copy_button import CopyButton
from hookstudio.gui.widgets.dialog_size import resize_within
from hookstudio.gui.widgets.labels import plain_label

_PROBLEMS_SHARE = 0.3  # of the dialog's height, at most


class BrazeDialog(QDialog):
    """One tab a field, each with its own copy button."""

    def __init__(
        self,
        webhook: Webhook,
        theme: Theme,
        parent: QWidget | None = None,
        environment: Environment | None = None,
        content_blocks: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Copy for Braze · {name}", name=visible(webhook.name)))
        self._theme = theme
        export = to_braze(webhook, environment, content_blocks)
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(tr("Fields of Braze's composer"))
        self._problems: ProblemList | None = None
        self._order: list[QWidget] = [self._tabs.tabBar()]
        self._add_tab("URL", export.url, "liquid")
        self._add_tab(tr("Body"), export.body, "liquid-json")
        self._add_tab(tr("Headers"), _header_lines(export), "liquid")
        text = json.dumps(webhook_object(webhook, environment), ensure_ascii=False, indent=2)
        self._add_tab(tr("REST API object"), text, "liquid-json")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(plain_label(_method_line(export.method, environment)))
        layout.addWidget(self._tabs, 1)
        if export.findings:
            self._problems = problem_list(export.findings, webhook, theme)
            layout.addWidget(plain_label(tr("Before this works in Braze"), role="title"))
            layout.addWidget(self._problems)
        layout.addLayout(self._buttons())
        # The views were made before the pages that hold them.
        for one, other in pairwise(self._order):
            self.setTabOrder(one, other)
        resize_within(self, theme.px(720), theme.px(540))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._problems is not None:
            self._problems.fit(int(self.height() * _PROBLEMS_SHARE))

    def _add_tab(self, title: str, text: str, highlight: Highlight) -> None:
        view = CodeEditor(
            self._theme,
            name=tr("{field} for Braze", field=title),
            line_numbers=False,
            highlight=highlight,
        )
        view.setReadOnly(True)
        view.set_text(text)
        row = QHBoxLayout()
        row.addStretch(1)
        copy = CopyButton(tr("Copy {field}", field=title), lambda: text, self._theme)
        row.addWidget(copy)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(view, 1)
        layout.addLayout(row)
        self._tabs.addTab(page, title)
        self._order += (view, copy)

    def _buttons(self) -> QHBoxLayout:
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        return row


def _method_line(method: str, environment: Environment | None) -> str:
    if environment is None:
        return tr("Method in Braze: {method}", method=method)
    return tr(
        "Method in Braze: {method} · values of {environment}",
        method=method,
        environment=environment.title,
    )


def _header_lines(export: BrazeExport) -> str:
    return "\n".join(f"{name}: {value}" for name, value in export.headers)
