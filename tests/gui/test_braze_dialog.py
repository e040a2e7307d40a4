"""Copy for Braze: what Braze would refuse is said once, and copying says that it copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from hookstudio.core.project.webhook import Header, LanguageVariant, RawBody, Webhook
from hookstudio.core.request.braze import to_braze
from hookstudio.gui.braze_dialog import BrazeDialog
from hookstudio.gui.braze_problems import gathered
from hookstudio.gui.preview.problem_list import ProblemList
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from hookstudio.gui.widgets.copy_button import CopyButton

WEBHOOK = Webhook(
    "order",
    "Order",
    url="http://127.0.0.1:8600/",
    headers=(Header("Authorization", "Bearer {{secret.lob}}"),),
    body=RawBody('{"name": "{{${first_name}}}"}'),
    languages=(LanguageVariant("ja", url="http://127.0.0.1:8600/ja"),),
)


def test_the_same_problem_of_two_variants_is_one_row_that_names_both() -> None:
    rows = gathered(to_braze(WEBHOOK).findings, WEBHOOK)
    assert [places for _, places in rows] == ["URL: Default, Japanese", "Header Authorization"]
    assert rows[0][0].message.startswith("Braze cannot reach this computer")


def test_a_webhook_without_languages_names_no_variant() -> None:
    plain = Webhook("order", "Order", url="http://127.0.0.1:8600/")
    ((_, places),) = gathered(to_braze(plain).findings, plain)
    assert places == "URL"


def test_the_text_has_the_room_and_the_problems_what_they_need(qtbot: QtBot, theme: Theme) -> None:
    dialog = BrazeDialog(WEBHOOK, theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    tabs, problems = dialog.findChild(QTabWidget), dialog.findChild(ProblemList)
    assert isinstance(tabs, QTabWidget)
    assert isinstance(problems, ProblemList)
    rows = sum(problems.sizeHintForRow(row) for row in range(2))
    qtbot.waitUntil(lambda: rows <= problems.height() <= rows + 8)
    assert tabs.height() > dialog.height() / 2


def test_what_is_copied_is_exact_and_the_button_says_so_for_a_moment(
    qtbot: QtBot, theme: Theme
) -> None:
    dialog = BrazeDialog(WEBHOOK, theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    tabs = dialog.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(1)
    page = tabs.currentWidget()
    editor, button = page.findChild(CodeEditor), page.findChild(CopyButton)
    assert isinstance(editor, CodeEditor)
    assert isinstance(button, CopyButton)
    assert editor.isReadOnly()
    width = button.width()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == to_braze(WEBHOOK).body == editor.text()
    assert (button.text(), button.width()) == ("Copied", width)
    qtbot.waitUntil(lambda: button.text() == "Copy Body", timeout=4000)


def test_tab_leaves_a_text_that_can_only_be_read(qtbot: QtBot, theme: Theme) -> None:
    dialog = BrazeDialog(WEBHOOK, theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    tabs = dialog.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    editor = tabs.currentWidget().findChild(CodeEditor)
    assert isinstance(editor, CodeEditor)
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert isinstance(dialog.focusWidget(), CopyButton)
