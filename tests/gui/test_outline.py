"""The outline of what is open: its rows, its keys, and where each row leads."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView
from pytestqt.qtbot import QtBot

from hookstudio.core.project.webhook import (
    Header,
    JsonBody,
    LanguageVariant,
    Pair,
    RawBody,
    Webhook,
)
from hookstudio.gui.documents import DocumentStack
from hookstudio.gui.outline_popup import OutlinePopup
from hookstudio.gui.outline_rows import MOST_ROWS, text_rows, webhook_rows
from hookstudio.gui.session import Place, Session
from hookstudio.gui.theme.theme import Theme
from tests.layout_checks import faults

IF = "{% if a %}x{% endif %}"
FRENCH = RawBody("\n{% for a in b %}\n{% if c %}{% endif %}{% endfor %}")
HOOK = Webhook(
    "order",
    "Order",
    url=f"https://a.example/{IF}",
    headers=(Header("X-A", IF), Header("X-B", IF, enabled=False)),
    body=JsonBody((Pair("name", "plain"), Pair("city", f"{IF}{{{{content_blocks.${{foot}}}}}}"))),
    languages=(LanguageVariant("fr", body=FRENCH),),
)


def test_a_webhook_lists_the_tags_of_every_text_it_sends() -> None:
    rows = [(row.title, row.where, row.depth) for row in webhook_rows(HOOK, None)]
    assert rows == [
        ("if a", "URL", 0),
        ("if a", "X-A", 0),
        ("if a", "city", 0),
        ("Content block foot", "city", 0),
    ]
    places = [(row.place.field, row.place.start) for row in webhook_rows(HOOK, None)]
    assert places == [
        ("url", 18),
        ("headers[0].value", 0),
        ("body.pairs[1].value", 0),
        ("body.pairs[1].value", len(IF)),
    ]


def test_a_variant_lists_its_own_texts_and_those_it_inherits() -> None:
    rows = webhook_rows(HOOK, "fr")
    assert [(row.place.field, row.where, row.depth) for row in rows] == [
        ("url", "URL", 0),
        ("headers[0].value", "X-A", 0),
        ("languages.fr.body", "line 2", 0),
        ("languages.fr.body", "line 3", 1),
    ]


def test_a_text_of_a_thousand_blocks_is_enough() -> None:
    assert len(text_rows(IF * 5000)) == MOST_ROWS
    many = replace(HOOK, body=RawBody(IF * 5000))
    assert len(webhook_rows(many, None)) == MOST_ROWS


@pytest.fixture
def stack(qtbot: QtBot, session: Session, theme: Theme) -> DocumentStack:
    made = DocumentStack(session, theme)
    qtbot.addWidget(made)
    made.resize(520, 480)
    with qtbot.waitExposed(made):
        made.show()
    session.edit_webhook(lambda w: replace(HOOK, name=w.name), "Edit")
    return made


def popup(stack: DocumentStack) -> OutlinePopup:
    found = stack.findChild(OutlinePopup)
    assert isinstance(found, OutlinePopup)
    return found


def rows_of(stack: DocumentStack) -> QListView:
    found = popup(stack).findChild(QListView)
    assert isinstance(found, QListView)
    return found


def test_a_chosen_row_is_shown_by_the_view_that_owns_it(
    qtbot: QtBot, stack: DocumentStack, session: Session
) -> None:
    asked: list[Place] = []
    session.place_requested.connect(asked.append)
    stack.open_outline()
    assert faults(popup(stack)) == []
    qtbot.keyClick(rows_of(stack), Qt.Key.Key_Down)
    qtbot.keyClick(rows_of(stack), Qt.Key.Key_Return)
    assert asked == [Place("order", "headers[0].value", 0, 10)]
    assert not popup(stack).isVisible()


def test_a_click_goes_there_too(qtbot: QtBot, stack: DocumentStack) -> None:
    stack.open_outline()
    view = rows_of(stack)
    place = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert stack.composer.request_row.url.selection() == (18, 28)


def test_a_content_block_has_an_outline(
    qtbot: QtBot, stack: DocumentStack, session: Session
) -> None:
    session.perform(lambda w: w.add_content_block("foot", f"a\n{IF}", "New"))
    stack.open_outline()
    qtbot.keyClick(rows_of(stack), Qt.Key.Key_Return)
    editor = stack.content_block_editor.focusProxy()
    assert editor.selection() == (2, 12)


def test_where_there_is_nothing_it_says_so(
    qtbot: QtBot, stack: DocumentStack, session: Session
) -> None:
    session.select(webhook="other")
    stack.open_outline()
    label = popup(stack).findChild(QLabel)
    assert isinstance(label, QLabel)
    assert label.isVisible()
    assert label.text() == "No blocks, content blocks or connected content here."
    assert faults(popup(stack)) == []
    qtbot.keyClick(popup(stack), Qt.Key.Key_Escape)
    assert not popup(stack).isVisible()
