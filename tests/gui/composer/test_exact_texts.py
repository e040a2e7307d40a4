"""What a text holds is what the document keeps, whatever widgets do in between."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from hookstudio.core.project.webhook import Header, JsonBody, Pair, RawBody
from hookstudio.gui.composer.section_bar import Section
from tests.gui.composer.conftest import WEBHOOK

ODD = "a\r\nb\rc\u2028d\u00a0e\u202ef 🎉 \u0301"


@pytest.mark.parametrize("cell", ["key", "value"])
def test_opening_and_closing_a_cell_changes_nothing(qtbot, open_pane, session, cell):
    pairs = (Pair(ODD, ODD), Pair("b", "2"))
    pane = open_pane(replace(WEBHOOK, body=JsonBody(pairs)))
    panel = pane.body.table.panel
    panel.open_cell(0, cell, 0, 0)
    qtbot.keyClick(panel.cells[cell].open_editor, Qt.Key.Key_Escape)
    assert session.webhook.body == JsonBody(pairs)


def test_an_edit_in_a_cell_changes_only_what_was_typed(qtbot, open_pane, session):
    pane = open_pane(replace(WEBHOOK, body=JsonBody((Pair("k", ODD),))))
    panel = pane.body.table.panel
    panel.open_cell(0, "value", 0, 0)
    qtbot.keyClicks(panel.cells["value"].open_editor, "X")
    assert session.webhook.body.pairs == (Pair("k", "X" + ODD),)


def test_a_header_value_keeps_its_line_break_for_the_check_to_find(qtbot, open_pane, session):
    pane = open_pane(replace(WEBHOOK, headers=(Header("X", ODD),)))
    pane.show_section(Section.HEADERS)
    panel = pane.headers.panel
    panel.open_cell(0, "value", len(ODD), len(ODD))
    qtbot.keyClicks(panel.cells["value"].open_editor, "Z")
    assert session.webhook.headers[0].value == ODD + "Z"


def test_visiting_every_tab_and_section_edits_nothing(open_pane, session):
    pane = open_pane(replace(WEBHOOK, url=f"http://x/{ODD}", body=RawBody(ODD)))
    before, label = session.webhook, session.workspace.undo_label
    for section in Section:
        pane.show_section(section)
        pane.next_language()
        pane.previous_language()
    pane.rename()
    pane.focus_url()
    pane.focus_body()
    assert session.webhook is before
    assert session.workspace.undo_label == label


def test_a_multi_line_url_is_typed_with_shift_and_enter(qtbot, pane, session):
    pane.focus_url()
    url = pane.request_row.url
    qtbot.keyClicks(url, "a")
    qtbot.keyClick(url, Qt.Key.Key_Return)
    qtbot.keyClick(url, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(url, "b")
    assert session.webhook.url == "a\nb"


def test_a_completion_in_the_url_reaches_the_document(qtbot, pane, session):
    pane.focus_url()
    url = pane.request_row.url
    qtbot.keyClicks(url, "http://x/")
    qtbot.keyClicks(url, "{{$")
    qtbot.keyClicks(url, "{user")
    qtbot.keyClick(url, Qt.Key.Key_Return)
    assert session.webhook.url == "http://x/{{${user_id}}}"
