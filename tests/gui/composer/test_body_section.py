from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from hookstudio.core.project.webhook import JsonBody, Pair, PairType, RawBody
from tests.gui.composer.conftest import PAIRS, WEBHOOK


def switch(qtbot, pane, label: str) -> None:
    buttons = pane.section_bar.kind.findChildren(QPushButton)
    button = next(b for b in buttons if b.text() == label)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_table_becomes_text_and_comes_back_the_same(qtbot, pane, session):
    switch(qtbot, pane, "Raw")
    assert isinstance(session.webhook.body, RawBody)
    assert '"city": "Paris"' in pane.body.raw.editor.text()
    switch(qtbot, pane, "JSON table")
    assert session.webhook.body == JsonBody(PAIRS)
    session.undo()
    session.undo()
    assert session.webhook.body == JsonBody(PAIRS)
    assert pane.section_bar.kind.current() == "json"


def test_what_cannot_become_a_table_stays_and_is_explained(qtbot, open_pane, session):
    pane = open_pane(replace(WEBHOOK, body=RawBody("<xml/>")))
    switch(qtbot, pane, "JSON table")
    assert session.webhook.body == RawBody("<xml/>")
    assert pane.section_bar.kind.current() == "raw"
    assert "It stays raw text" in pane.notice.text


def test_what_cannot_become_text_stays_and_is_explained(qtbot, open_pane, session):
    body = JsonBody((Pair("a", "", PairType.NUMBER),))
    pane = open_pane(replace(WEBHOOK, body=body))
    switch(qtbot, pane, "Raw")
    assert session.webhook.body == body
    assert "It stays a table" in pane.notice.text
    assert pane.section_bar.kind.current() == "json"


def test_a_body_in_a_file_of_its_own_says_so(open_pane, session):
    pane = open_pane(replace(WEBHOOK, body=RawBody("{}", body_file="bodies/order.json")))
    assert pane.body.raw._file.text() == "Kept in bodies/order.json"
    assert pane.body.raw._file.isVisible()


def test_an_inherited_body_cannot_be_switched(pane, session):
    session.select_edit_language("fr")
    assert not pane.section_bar.kind.isEnabled()


def test_find_and_replace_open_in_the_raw_body(qtbot, open_pane):
    pane = open_pane(replace(WEBHOOK, body=RawBody("hello")))
    editor = pane.body.raw.editor
    pane.open_find(replace_too=True)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert editor.isAncestorOf(field)
    pane.focus_body()
    assert QApplication.focusWidget() is editor


def test_a_key_in_a_body_of_100_kb_costs_little(qtbot, open_pane, session, benchmark_ms):
    line = '  "key": "{{${first_name} | default: \'x\'}}, a text of some length",\n'
    text = "{\n" + line * (100_000 // len(line)) + "}"
    pane = open_pane(replace(WEBHOOK, body=RawBody(text)))
    editor = pane.body.raw.editor
    editor.show_range(50_000, 50_000)
    costs = benchmark_ms(lambda: qtbot.keyClicks(editor, "x"), 30)
    assert len(session.webhook.body.text) == len(text) + 30
    assert costs[len(costs) // 2] < 16, costs
