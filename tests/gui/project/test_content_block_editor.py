"""ContentBlockEditor: the text of a block, exact, and who uses it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hookstudio.gui.project.content_block_editor import ContentBlockEditor
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from hookstudio.gui.widgets.labels import ElidedLabel
from tests.layout_checks import faults


@pytest.fixture
def pane(qtbot: QtBot, session: Session, theme: Theme) -> ContentBlockEditor:
    made = ContentBlockEditor(session, theme)
    qtbot.addWidget(made)
    made.resize(520, 420)
    with qtbot.waitExposed(made):
        made.show()
    session.perform(lambda w: w.add_content_block("foot", "Bye\u2028\r\n", "New"))
    return made


def editor(pane: ContentBlockEditor) -> CodeEditor:
    found = pane.findChild(CodeEditor)
    assert found is not None
    return found


def labels(pane: ContentBlockEditor) -> list[str]:
    return [label.text() for label in pane.findChildren(ElidedLabel)]


def test_it_shows_the_exact_text_and_looks_right(pane: ContentBlockEditor) -> None:
    assert editor(pane).text() == "Bye\u2028\r\n"
    assert "content_blocks/foot.liquid" in labels(pane)
    assert faults(pane) == []


def test_typing_edits_the_block_and_undo_is_the_sessions(
    qtbot: QtBot, pane: ContentBlockEditor, session: Session
) -> None:
    editor(pane).show_range(0, 0)
    qtbot.keyClicks(editor(pane), "Good ")
    assert session.workspace.content_blocks["foot"] == "Good Bye\u2028\r\n"
    session.undo()
    assert editor(pane).text() == "Bye\u2028\r\n"


def test_it_says_who_uses_the_block(pane: ContentBlockEditor, session: Session) -> None:
    assert "No webhook uses it yet" in labels(pane)
    session.perform(
        lambda w: w.replace_webhook(
            replace(w.webhooks["other"], url="http://a/{{content_blocks.${ foot }}}"), "Edit"
        )
    )
    session.open_document("content_block", "foot")
    assert "Used by Other" in labels(pane)


def test_its_tag_can_be_copied(pane: ContentBlockEditor) -> None:
    button = next(b for b in pane.findChildren(QPushButton) if b.text() == "Copy tag")
    button.click()
    assert QApplication.clipboard().text() == "{{content_blocks.${foot}}}"


def test_a_rename_keeps_the_text_on_show(
    qtbot: QtBot, pane: ContentBlockEditor, session: Session
) -> None:
    session.perform(lambda w: w.rename("content_block", "foot", "shop foot"))
    name = pane.findChild(QLineEdit, "webhookName")
    assert isinstance(name, QLineEdit)
    assert name.text() == "shop foot"
    qtbot.keyClicks(editor(pane), "x")
    assert session.workspace.content_blocks["shop foot"].startswith("x")


def test_attributes_of_the_sample_users_are_offered(
    pane: ContentBlockEditor, session: Session
) -> None:
    offered = pane.complete("{{${", 4)
    assert any("first_name" in completion.text for completion in offered)
