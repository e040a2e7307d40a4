"""The window of the help: found by words, read by keyboard, and nothing is fetched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hookstudio.core.paths import resources
from hookstudio.gui.actions import DEFAULT_KEYS
from hookstudio.gui.help.help_window import HelpWindow
from hookstudio.gui.help.topics import ORDER, Topic, load_topics
from hookstudio.gui.shortcuts.keys import native
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.search_field import SearchField
from tests.layout_checks import faults
from tests.running_studio import running_studio, until

KEY = Qt.Key
TOPICS = load_topics(resources() / "help", "en")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[HelpWindow]:
    made = HelpWindow(theme, DEFAULT_KEYS)
    made.show_topics(TOPICS)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    if isValid(made):
        made.close()


def text(window: HelpWindow) -> str:
    return window.view.toPlainText()


def button(window: HelpWindow, label: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text() == label)


def titles(window: HelpWindow) -> list[str]:
    model = window.findChild(QListView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.mark.parametrize("name", ORDER)
def test_every_topic_is_fit_to_be_seen(window: HelpWindow, name: str) -> None:
    window.open_topic(name)
    assert faults(window) == []
    assert text(window).startswith(next(topic.title for topic in TOPICS if topic.name == name))
    assert "[[" not in text(window)
    assert window.view.horizontalScrollBar().maximum() == 0


def test_in_the_dark_too(window: HelpWindow, theme: Theme, qapp: QApplication) -> None:
    window.open_topic("findings")
    theme.apply(qapp, "dark")
    try:
        assert faults(window) == []
        colours = set(_link_colours(window))
        assert colours == {theme.tokens.accent.lower()}
    finally:
        theme.apply(qapp, "light")
    assert set(_link_colours(window)) == {theme.tokens.accent.lower()}


def _link_colours(window: HelpWindow) -> Iterator[str]:
    block = window.view.document().begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            form = place.fragment().charFormat()
            if form.isAnchor():
                yield form.foreground().color().name()
            place += 1
        block = block.next()


def test_words_find_a_topic_and_are_marked(window: HelpWindow) -> None:
    field = window.findChild(SearchField)
    QTest.keyClicks(field, "idempotency")
    assert titles(window) == ["The outbox and retries"]
    assert window.topic == "outbox"
    assert [each.cursor.selectedText() for each in window.view.extraSelections()] == ["Idempotency"]
    QTest.keyClick(field, KEY.Key_Return)
    assert window.view.hasFocus()
    field.setFocus()
    QTest.keyClicks(field, " zeppelin")
    assert titles(window) == []
    assert window.topic == "outbox"  # what one reads stays
    QTest.keyClick(field, KEY.Key_Escape)
    assert len(titles(window)) == len(ORDER)
    assert window.view.extraSelections() == []


def test_the_arrows_go_through_the_topics(window: HelpWindow) -> None:
    field = window.findChild(SearchField)
    field.setFocus()
    QTest.keyClick(field, KEY.Key_Down)
    assert window.topic == ORDER[1]
    assert field.hasFocus()


def test_a_link_is_followed_by_keyboard_and_the_way_back(window: HelpWindow) -> None:
    assert not button(window, "Back").isEnabled()
    window.view.setFocus()
    QTest.keyClick(window.view, KEY.Key_Tab)
    QTest.keyClick(window.view, KEY.Key_Return)
    assert window.topic == "findings"
    assert window.findChild(QListView).currentIndex().data() == "What the findings mean"
    QTest.keyClick(window, KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.topic == ORDER[0]
    button(window, "Forward").click()
    assert window.topic == "findings"
    assert not button(window, "Forward").isEnabled()


def test_nothing_is_loaded_and_no_other_link_followed(window: HelpWindow, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("not for the help", encoding="utf-8")
    evil = Topic(
        "ci",
        "Evil",
        f"![picture]({secret.as_uri()}) <img src='http://127.0.0.1:1/x.png'> "
        f"[out](https://example.com/) [file]({secret.as_uri()}) <script>alert(1)</script>",
    )
    window.show_topics([*TOPICS[:-2], evil, TOPICS[-1]])
    window.open_topic("ci")
    kinds = QTextDocument.ResourceType
    for kind in (kinds.ImageResource, kinds.HtmlResource, kinds.StyleSheetResource):
        assert window.view.loadResource(kind.value, QUrl(secret.as_uri())) is None
    assert "<script>" in text(window)  # shown as it stands
    for address in ("https://example.com/", secret.as_uri(), "../../secret.md"):
        window.view.anchorClicked.emit(QUrl(address))
        assert window.topic == "ci"
    assert "not for the help" not in text(window)


def test_keys_are_those_that_the_user_chose(window: HelpWindow) -> None:
    assert native("Ctrl+Return") in text(window)
    window.set_keys({**DEFAULT_KEYS, "send": ("Ctrl+Shift+F9",), "save": ()})
    assert native("Ctrl+Shift+F9") in text(window)
    assert "Keep. Save writes the webhook" in text(window)
    window.open_topic("shortcuts")
    assert native("Ctrl+Shift+F9") in text(window)


async def test_f1_opens_the_topic_of_the_place(qapp: QApplication, tmp_path: Path) -> None:
    from hookstudio.core.project.sample import sample_project

    root = sample_project(tmp_path / "sample").root
    async with running_studio(root, tmp_path / "home") as studio:

        def opened() -> list[HelpWindow]:
            return [each for each in studio.window.findChildren(HelpWindow) if each.isVisible()]

        async def ask() -> str:
            QTest.keyClick(studio.window.focusWidget() or studio.window, KEY.Key_F1)
            await until(lambda: opened() and opened()[0].topic)
            return opened()[0].topic

        studio.composer.focus_body()
        assert await ask() == "liquid"
        first = opened()[0]
        studio.window.activateWindow()
        await until(lambda: QApplication.activeWindow() is studio.window)
        studio.show_stress()
        await ask()
        await until(lambda: first.topic == "findings")
        assert opened() == [first]  # there is one window
        first.close()
        await until(lambda: not opened())
        studio.project_pane.focus_tree()
        assert await ask() == "first-webhook"
