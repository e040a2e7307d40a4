"""A window with every widget in every state, to look at.

`python -m tests.gui.gallery FOLDER` writes pictures of it, light and dark; without a folder it
opens the window.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMainWindow,
    QMenu,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSplitter,
    QStatusBar,
    QTabBar,
    QTableView,
    QTabWidget,
    QToolBar,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.liquid.completion import Completion, complete
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.banner import Banner
from hookstudio.gui.widgets.code_editor import CodeEditor
from hookstudio.gui.widgets.empty_state import EmptyState
from hookstudio.gui.widgets.key_hint import key_hint
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label
from hookstudio.gui.widgets.number_field import NumberField
from hookstudio.gui.widgets.plain_view import Mark, PlainView
from hookstudio.gui.widgets.progress import Spinner
from hookstudio.gui.widgets.search_field import SearchField
from hookstudio.gui.widgets.segmented import SegmentedControl
from hookstudio.gui.widgets.toast import ToastHost

TEMPLATE = """{
  "event": "order_shipped",
  "user": "{{${first_name} | default: 'there'}}",
  "order": {
    "id": {{ event_properties.${order_id} | json }},
    "total": 129.90, "gift": true, "coupon": null,
    "lines": [
      {% for line in event_properties.${lines} %}
      { "sku": "{{ line.sku }}", "qty": {{ line.qty }} }{% unless forloop.last %},{% endunless %}
      {% endfor %}
    ]
  },
  {% comment %} shown to nobody {% endcomment %}
  "note": "Crème brûlée · 日本語 · مرحبا · 🎉",
  "odd": "no-break\u00a0space, zero\u200bwidth, \u202eoverride, nul \x00"
}
"""
RENDERED = """{
  "event": "order_shipped",
  "user": "there",
  "city": "",
  "email": "ada@example.com",
  "weather": "Sunny, 21 °C",
  "key": "••••lob_api_key",
  "bad": {{ oops,
  "note": "日本語 · مرحبا · 🎉 \u202eoverride, nul \x00"
}
"""


KNOWN = {
    "attributes": ["first_name", "last_name", "language"],
    "custom_attributes": ["favourite_colour"],
    "event_properties": ["order_id", "lines"],
    "content_blocks": ["footer"],
    "secrets": ["lob_api_key"],
}


def suggestions(text: str, offset: int) -> tuple[Completion, ...]:
    return complete(text, offset, KNOWN)


def findings(text: str) -> list[Finding]:
    def at(needle: str, severity: Severity, message: str) -> Finding:
        start = text.index(needle)
        return Finding("rule", severity, message, span=Span.of(text, start, start + len(needle)))

    return [
        at("event_properties.${order_id}", Severity.ERROR, "`order_id` is missing for Grace."),
        at("line.sku", Severity.WARNING, "`line.sku` has no default."),
        at("129.90", Severity.INFO, "A number is sent as 129.9."),
    ]


def marks(text: str) -> list[Mark]:
    def at(needle: str, kind: str, tip: str) -> Mark:
        start = text.index(needle)
        return Mark(start, start + len(needle), kind, tip)  # type: ignore[arg-type]

    empty = text.index('"city": "') + 9
    return [
        at("there", "default", "first_name has no value; its default is used"),
        Mark(empty, empty, "empty", "city is empty"),
        at("ada@example.com", "attribute", "email_address"),
        at("Sunny, 21 °C", "connected", "Connected content"),
        at("••••lob_api_key", "secret", "A secret, filled in when it is sent"),
        at("{{ oops", "error", "This is not closed"),
    ]


class Gallery(QMainWindow):
    """Three columns, as the studio has."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setWindowTitle("Gallery")
        self.setMinimumSize(600, 400)
        self._bars()
        splitter = QSplitter()
        for column in (self._controls(), self._editors(), self._views()):
            splitter.addWidget(column)
        splitter.setSizes([430, 560, 470])
        self.setCentralWidget(splitter)
        self.toasts = ToastHost(self, theme)

    def _bars(self) -> None:
        menus = self.menuBar()
        self.menu = QMenu("&Edit", self)
        for title, menu in (("&File", None), ("&Edit", self.menu), ("&Help", None)):
            menus.addMenu(menu) if menu is not None else menus.addMenu(title)
        self.menu.addAction(self.theme.icon("undo"), "Undo typing").setShortcut("Ctrl+Z")
        redo = self.menu.addAction(self.theme.icon("redo"), "Redo")
        redo.setShortcut("Ctrl+Shift+Z")
        redo.setEnabled(False)
        self.menu.addSeparator()
        wrap = self.menu.addAction("Wrap long lines")
        wrap.setCheckable(True)
        wrap.setChecked(True)
        self.menu.addMenu("Theme").addAction("Dark")
        bar = QToolBar()
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.addAction(self.theme.icon("plus"), "New")
        bar.addAction(self.theme.icon("save"), "Save").setEnabled(False)
        bar.addSeparator()
        bar.addAction(self.theme.icon("panel_bottom"), "Activity").setCheckable(True)
        bar.actions()[-1].setChecked(True)
        self.addToolBar(bar)
        status = QStatusBar()
        status.showMessage("Saved 10:42")
        self.setStatusBar(status)

    def _controls(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(plain_label("Order shipped", role="title"))
        layout.addWidget(plain_label("saved 10:42 · <b>never markup</b>", role="caption"))
        layout.addWidget(ElidedLabel("A long name that does not fit into its place " * 3))
        layout.addLayout(self._buttons())
        layout.addLayout(self._fields())
        layout.addWidget(SegmentedControl(["JSON table", "Raw", "Headers"], name="Body"))
        layout.addWidget(self._tree(), 1)
        return page

    def _buttons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for column, variant in enumerate(("", "primary", "danger", "flat", "link")):
            for row, label in enumerate((variant or "Button", "Disabled")):
                button = QPushButton(label.capitalize())
                button.setProperty("variant", variant)
                button.setEnabled(label != "Disabled")
                grid.addWidget(button, row, column)
        tools = QHBoxLayout()
        for name in ("plus", "copy", "trash", "more"):
            button = QToolButton()
            button.setIcon(self.theme.icon(name))
            button.setCheckable(name == "copy")
            button.setChecked(name == "copy")
            button.setEnabled(name != "trash")
            tools.addWidget(button)
        spinner = Spinner(self.theme)
        spinner._start()
        tools.addWidget(spinner)
        tools.addWidget(key_hint("Ctrl+Return"))
        progress = QProgressBar()
        progress.setValue(40)
        tools.addWidget(progress, 1)
        grid.addLayout(tools, 2, 0, 1, 5)
        checks = QHBoxLayout()
        for kind, text, checked, enabled in (
            (QCheckBox, "On", True, True),
            (QCheckBox, "Off", False, True),
            (QCheckBox, "Locked", True, False),
            (QRadioButton, "Mine", True, True),
            (QRadioButton, "Theirs", False, True),
        ):
            box = kind(text)
            box.setChecked(checked)
            box.setEnabled(enabled)
            box.setAutoExclusive(False)
            checks.addWidget(box)
        grid.addLayout(checks, 3, 0, 1, 5)
        return grid

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        self.search = SearchField(self.theme, "Filter the project")
        found = SearchField(self.theme, "Filter")
        found.setText("order")
        disabled, wrong = QLineEdit("Disabled"), QLineEdit("Wrong")
        disabled.setEnabled(False)
        wrong.setProperty("state", "error")
        method, off = QComboBox(), QComboBox()
        method.addItems(["POST", "PUT", "PATCH"])
        off.addItem("Français")
        off.setEnabled(False)
        spin = NumberField(0, 60, name="Wait", unit="s")
        spin.setValue(8)
        for place, widget in enumerate((self.search, found, disabled, wrong, method, off, spin)):
            grid.addWidget(widget, place // 2, place % 2)
        return grid

    def _tree(self) -> QTreeView:
        model = QStandardItemModel()
        for group, names in (
            ("Webhooks", ("Order shipped", "Lob postcard", "Slack message")),
            ("Users", ("Ada Lovelace", "Grace Hopper")),
        ):
            parent = QStandardItem(group)
            for name in names:
                icon = self.theme.icon("webhook" if group == "Webhooks" else "user")
                parent.appendRow(QStandardItem(icon, name))
            model.appendRow(parent)
        tree = QTreeView()
        tree.setModel(model)
        model.setParent(tree)
        tree.setHeaderHidden(True)
        tree.expandAll()
        tree.setCurrentIndex(model.index(1, 0, model.index(0, 0)))
        return tree

    def _editors(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        row = QHBoxLayout()
        method = QComboBox()
        method.addItems(["POST", "PUT"])
        self.url = CodeEditor(self.theme, name="URL", compact=True, highlight="liquid")
        self.url.set_text("https://api.example.com/orders/{{event_properties.${order_id}}}")
        send = QPushButton("Send test")
        send.setProperty("variant", "primary")
        for widget, stretch in ((method, 0), (self.url, 1), (send, 0)):
            row.addWidget(widget, stretch, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(row)
        languages = QTabBar()
        for name in ("Default", "Français", "日本語"):
            languages.addTab(name)
        layout.addWidget(languages)
        self.editor = CodeEditor(self.theme, name="Body")
        self.editor.set_text(TEMPLATE)
        self.editor.set_findings(findings(TEMPLATE))
        self.editor.set_completion_source(suggestions)
        tabs = QTabWidget()
        tabs.addTab(self.editor, "Body")
        tabs.addTab(QWidget(), "Headers 3")
        tabs.addTab(QWidget(), "Settings")
        layout.addWidget(tabs, 1)
        for kind, text, actions in (
            ("warning", "order.yaml was changed by another program.", ("Reload", "Keep mine")),
            ("error", "users/grace.yaml:3:7 cannot be read.", ("Show",)),
        ):
            banner = Banner(self.theme)
            banner.show_message(text, kind, actions)  # type: ignore[arg-type]
            layout.addWidget(banner)
        return page

    def _views(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        self.view = PlainView(self.theme, name="Rendered body")
        self.view.set_content(RENDERED, marks(RENDERED), "json")
        layout.addWidget(self.view, 2)
        layout.addWidget(self._table(), 1)
        layout.addWidget(
            EmptyState(
                "No attempts yet",
                "What you send shows up here, with status, time and answer.",
                "Send test",
                theme=self.theme,
                icon="activity",
            ),
            1,
        )
        return page

    def _table(self) -> QTableView:
        model = QStandardItemModel(3, 3)
        model.setHorizontalHeaderLabels(["Time", "Webhook", "Status"])
        rows = (("10:42:07", "Order shipped · Ada", "● 200 OK"),
                ("10:41:55", "Lob postcard · Grace", "↻ 503, retry 2 of 5"),
                ("10:40:12", "Slack message", "✕ 404 Not Found"))  # fmt: skip
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                item = QStandardItem(cell)
                item.setCheckable(column == 1)
                item.setCheckState(Qt.CheckState.Checked if row == 0 else Qt.CheckState.Unchecked)
                model.setItem(row, column, item)
        table = QTableView()
        table.setModel(model)
        model.setParent(table)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.selectRow(1)
        return table


def shoot(app: QApplication, theme: Theme, folder: Path, scale: float) -> None:
    for mode in ("light", "dark"):
        theme.apply(app, mode, scale)  # type: ignore[arg-type]
        suffix = f"{mode}{'' if scale == 1 else f'_{scale:g}'}"
        window = Gallery(theme)
        window.resize(QSize(1460, 900) * scale)
        window.show()
        window.editor.setFocus()
        window.editor.move_caret(TEMPLATE.index("{% for") + 4)
        window.toasts.show_toast("200 OK in 43 ms", "success", "Show", timeout_ms=0)
        window.toasts.show_toast("Deleted “Lob postcard”", "info", "Undo", timeout_ms=0)
        window.toasts.show_toast("The receiver could not start.", "error", timeout_ms=0)
        _settle()
        window.grab().save(str(folder / f"all_{suffix}.png"))
        window.toasts.clear()
        _shoot_popups(window, folder, suffix)
        window.close()
        window.deleteLater()


def _shoot_popups(window: Gallery, folder: Path, suffix: str) -> None:
    window.editor.move_caret(TEMPLATE.index("{{${first_name}") + 2)
    QTest.keyClick(window.editor, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    _settle()
    window.grab().save(str(folder / f"popup_{suffix}.png"))
    QTest.keyClick(window.editor, Qt.Key.Key_Escape)
    window.editor.open_find(replace=True)
    bar = window.editor._find_bar
    assert bar is not None
    QTest.keyClicks(bar._needle, "event")
    window.view.open_find()
    window.view._find_bar._needle.setText("zebra")  # type: ignore[union-attr]
    window.view._find_bar._search()  # type: ignore[union-attr]
    window.search.setFocus(Qt.FocusReason.TabFocusReason)
    _settle()
    window.grab().save(str(folder / f"find_{suffix}.png"))
    window.menu.popup(QPoint(60, 60))
    _settle()
    window.menu.setActiveAction(window.menu.actions()[0])
    window.menu.grab().save(str(folder / f"menu_{suffix}.png"))
    window.menu.close()


def _settle() -> None:
    QTest.qWait(300)


def main(arguments: list[str]) -> int:
    if arguments:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["gallery"])
    theme = Theme()
    if arguments:
        shoot(app, theme, Path(arguments[0]), float(arguments[1]) if arguments[1:] else 1.0)
        return 0
    theme.apply(app, "system")
    window = Gallery(theme)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
