import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hookstudio.core.project.webhook import Header
from hookstudio.gui.composer.headers_model import HeaderColumn
from hookstudio.gui.composer.section_bar import Section
from tests.gui.composer.conftest import WEBHOOK


@pytest.fixture
def panel(pane):
    pane.show_section(Section.HEADERS)
    return pane.headers.panel


def test_a_header_is_switched_off_with_the_mouse_and_on_with_space(qtbot, pane, panel, session):
    table = panel.table
    box = table.visualRect(panel.model.index(1, HeaderColumn.ENABLED))
    place = box.center()
    place.setX(box.right() - 10)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.webhook.headers[1] == Header("Accept", "*/*", enabled=False)
    assert pane.section_bar.bar.tabText(Section.HEADERS) == "Headers 1"
    table.setCurrentIndex(panel.model.index(1, HeaderColumn.ENABLED))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert session.webhook.headers == WEBHOOK.headers


def test_common_names_are_completed(qtbot, panel, session):
    panel.add_row()
    editor = panel.cells["name"].open_editor
    qtbot.keyClicks(editor, "auth")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert session.webhook.headers[2].name == "Authorization"
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert panel.table.currentIndex().column() == HeaderColumn.VALUE


def test_common_values_are_completed_for_their_header(qtbot, panel, session):
    panel.open_cell(0, "value", 0, 16)
    editor = panel.cells["value"].open_editor
    qtbot.keyClicks(editor, "appl")
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert session.webhook.headers[0].value == "application/x-www-form-urlencoded"


def test_a_value_of_one_s_own_is_left_alone(qtbot, panel, session):
    panel.open_cell(1, "value", 0, 3)
    editor = panel.cells["value"].open_editor
    qtbot.keyClicks(editor, "text/csv")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert session.webhook.headers[1].value == "text/csv"


def test_lines_are_pasted_as_headers(qtbot, panel, session):
    QApplication.clipboard().setText("X-One: 1\nX-Two: {{${user_id}}}")
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert session.webhook.headers[2:] == (
        Header("X-One", "1"),
        Header("X-Two", "{{${user_id}}}"),
    )


def test_it_says_that_languages_share_the_headers(pane, session):
    pane.show_section(Section.HEADERS)
    assert pane.headers._note.isVisible()
    session.select_edit_language("fr")
    assert not pane.headers.panel.model.read_only
    assert pane.headers.panel.model.rows == WEBHOOK.headers
