from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.project.webhook import JsonBody, Pair, PairType
from hookstudio.gui.composer.pairs_model import PairColumn, type_word
from tests.gui.composer.conftest import PAIRS, WEBHOOK

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def panel(pane):
    pane.focus_body()
    return pane.body.table.panel


@pytest.fixture
def pairs(session):
    def now() -> tuple[Pair, ...]:
        return session.webhook.body.pairs

    return now


def click(qtbot, table, row: int, column: int) -> None:
    place = table.visualRect(table.model().index(row, column)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def value_editor(panel):
    return panel.cells["value"].open_editor


def test_a_click_opens_a_cell_and_every_key_reaches_the_document(qtbot, panel, pairs, session):
    click(qtbot, panel.table, 1, PairColumn.VALUE)
    qtbot.keyClicks(value_editor(panel), "!")
    assert pairs()[1] == Pair("city", "Paris!")
    qtbot.keyClicks(value_editor(panel), "?")
    assert pairs()[1] == Pair("city", "Paris!?")
    session.undo()
    assert pairs() == PAIRS


def test_an_undo_reaches_the_open_editor(qtbot, panel, pairs):
    click(qtbot, panel.table, 1, PairColumn.VALUE)
    editor = value_editor(panel)
    qtbot.keyClicks(editor, "xy")
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pairs() == PAIRS
    assert value_editor(panel) is editor
    assert editor.text() == "Paris"


def test_typing_on_a_cell_opens_it(qtbot, panel, pairs):
    panel.table.setCurrentIndex(panel.model.index(1, PairColumn.KEY))
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    qtbot.keyClicks(panel.cells["key"].open_editor, "2")
    assert pairs()[1].key == "city2"


def test_enter_goes_down_and_past_the_last_row_adds_one(qtbot, panel, pairs):
    panel.open_cell(1, "value", 0, 0)
    qtbot.keyClick(value_editor(panel), Qt.Key.Key_Return)
    assert panel.table.currentIndex().row() == 2
    qtbot.keyClicks(value_editor(panel), "n")
    qtbot.keyClick(value_editor(panel), Qt.Key.Key_Return)
    assert len(pairs()) == 4
    editor = panel.cells["key"].open_editor
    assert editor is not None
    assert panel.table.currentIndex().row() == 3
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert len(pairs()) == 4, "Enter on an empty last row adds no other"


def test_shift_enter_makes_a_line_in_the_value(qtbot, panel, pairs):
    panel.open_cell(1, "value", 5, 5)
    qtbot.keyClick(value_editor(panel), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pairs()[1].value == "Paris\n"


def test_the_editor_grows_with_its_lines_and_stays_inside_the_table(qtbot, panel):
    panel.open_cell(2, "value", 0, 0)
    editor = value_editor(panel)
    height = editor.height()
    for _ in range(3):
        qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert editor.height() > 2 * height
    assert panel.table.viewport().rect().contains(editor.geometry())
    assert editor.verticalScrollBar().value() == 0


def test_tab_walks_the_cells_and_escape_closes(qtbot, panel):
    panel.open_cell(0, "key", 0, 0)
    qtbot.keyClick(panel.cells["key"].open_editor, Qt.Key.Key_Tab)
    assert panel.table.currentIndex().column() == PairColumn.TYPE
    combo = panel.table.findChild(QComboBox, "cellChoice")
    qtbot.keyClick(combo, Qt.Key.Key_Tab)
    assert panel.table.currentIndex().column() == PairColumn.VALUE
    qtbot.keyClick(value_editor(panel), Qt.Key.Key_Tab)
    assert panel.table.currentIndex().row() == 1
    qtbot.keyClick(panel.cells["key"].open_editor, Qt.Key.Key_Escape)
    assert panel.cells["key"].open_editor is None
    assert panel.table.hasFocus()


def combo_of(panel) -> QComboBox:
    return next(c for c in panel.table.findChildren(QComboBox, "cellChoice") if c.isVisible())


def press(qtbot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_the_type_is_chosen_from_a_list(qtbot, panel, pairs):
    click(qtbot, panel.table, 1, PairColumn.TYPE)
    combo = combo_of(panel)
    assert combo.view().isVisible()
    combo.hidePopup()
    combo.setCurrentText("null")
    combo.activated.emit(combo.currentIndex())
    assert pairs()[1] == Pair("city", "Paris", PairType.NULL)


def test_no_type_is_cut(qtbot, panel, theme):
    click(qtbot, panel.table, 1, PairColumn.TYPE)
    combo = combo_of(panel)
    view = combo.view()
    view.window().show()
    widest = max(view.fontMetrics().horizontalAdvance(name) for name in map(type_word, PairType))
    assert view.viewport().width() >= widest + theme.px(12)
    assert combo.width() == panel.table.columnWidth(PairColumn.TYPE) >= combo.sizeHint().width()
    combo.hidePopup()


def test_a_pair_is_filled_by_keys_alone_and_the_next_one_follows(qtbot, panel, pairs):
    panel.add_button.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    qtbot.keyClicks(QApplication.focusWidget(), "age")
    press(qtbot, Qt.Key.Key_Tab)
    assert not combo_of(panel).view().isVisible(), "a list that is open takes the keys"
    qtbot.keyClicks(QApplication.focusWidget(), "n")
    press(qtbot, Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "42")
    press(qtbot, Qt.Key.Key_Tab)
    assert pairs()[3] == Pair("age", "42", PairType.NUMBER)
    assert panel.cells["key"].open_editor.hasFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "x")
    press(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "y")
    press(qtbot, Qt.Key.Key_Return)
    assert pairs()[4:] == (Pair("x", "y"), Pair("", ""))


def test_space_opens_the_list_of_types_and_escape_leaves_the_cell(qtbot, panel):
    panel.open_cell(1, "key", 0, 0)
    press(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    combo = combo_of(panel)
    assert combo.view().isVisible()
    combo.hidePopup()
    combo.setFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert panel.table.hasFocus()


def test_a_null_has_no_value_to_stop_at(qtbot, panel, pairs):
    panel.open_cell(0, "key", 0, 0)
    press(qtbot, Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "nul")
    assert pairs()[0].type is PairType.NULL
    press(qtbot, Qt.Key.Key_Tab)
    assert panel.table.currentIndex().row() == 1
    assert panel.cells["key"].open_editor.hasFocus()


def test_going_back_from_the_first_cell_closes_it(qtbot, panel):
    panel.open_cell(0, "key", 0, 0)
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(panel.cells["key"].open_editor, Qt.Key.Key_Backtab, shift)
    assert panel.cells["key"].open_editor is None
    assert panel.table.hasFocus()


def test_the_add_button_opens_a_new_row(qtbot, panel, pairs):
    qtbot.mouseClick(panel.add_button, Qt.MouseButton.LeftButton)
    assert pairs() == (*PAIRS, Pair("", ""))
    qtbot.keyClicks(panel.cells["key"].open_editor, "k")
    assert pairs()[3].key == "k"


def test_the_cross_and_delete_remove_rows(qtbot, panel, pairs, session):
    click(qtbot, panel.table, 1, PairColumn.REMOVE)
    assert pairs() == (PAIRS[0], PAIRS[2])
    panel.table.select_rows(0, 2)
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert pairs() == ()
    session.undo()
    assert pairs() == (PAIRS[0], PAIRS[2])


def test_alt_and_arrows_move_rows_and_the_selection_follows(qtbot, panel, pairs):
    panel.table.select_rows(0)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(panel.table, Qt.Key.Key_Down, alt)
    assert pairs() == (PAIRS[1], PAIRS[0], PAIRS[2])
    assert panel.table.selected_rows == (1,)
    qtbot.keyClick(panel.table, Qt.Key.Key_Up, alt)
    qtbot.keyClick(panel.table, Qt.Key.Key_Up, alt)
    assert pairs() == PAIRS


def test_a_row_is_dragged_below_another(panel, pairs):
    panel.table.select_rows(0)
    below = panel.table.visualRect(panel.model.index(2, 1)).bottomLeft()
    drop = QDropEvent(
        QPointF(below),
        Qt.DropAction.MoveAction,
        panel.model.mimeData([panel.model.index(0, 1)]),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    panel.table.drop_rows(drop.position().toPoint())
    assert pairs() == (PAIRS[1], PAIRS[2], PAIRS[0])


def test_a_json_object_is_pasted_as_typed_rows(qtbot, panel, pairs):
    QApplication.clipboard().setText('{"n": 1.50, "ok": true, "no": null, "l": [1, {"a": "b"}]}')
    panel.table.select_rows(0)
    qtbot.keyClick(panel.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [(p.key, p.type) for p in pairs()[1:5]] == [
        ("n", PairType.NUMBER),
        ("ok", PairType.BOOLEAN),
        ("no", PairType.NULL),
        ("l", PairType.JSON),
    ]
    assert pairs()[1].value == "1.50"
    assert panel.table.selected_rows == (1, 2, 3, 4)


def test_lines_pasted_into_a_key_become_rows_and_one_undo_takes_them_back(
    qtbot, panel, pairs, session
):
    panel.open_cell(2, "key", 0, 4)
    QApplication.clipboard().setText("a: 1\nb: {{${city}}}")
    panel.cells["key"].open_editor.paste()
    assert pairs()[2:] == (Pair("a", "1"), Pair("b", "{{${city}}}"))
    session.undo()
    assert pairs() == PAIRS


def test_what_is_no_rows_is_refused_with_a_reason(qtbot, pane, panel, pairs):
    QApplication.clipboard().setText("just words")
    qtbot.keyClick(panel.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert pairs() == PAIRS
    assert "holds no pairs" in pane.notice.text


def test_rows_are_copied_as_json_and_pasted_back_the_same(qtbot, panel, pairs):
    control = Qt.KeyboardModifier.ControlModifier
    panel.table.select_rows(0, 2)
    qtbot.keyClick(panel.table, Qt.Key.Key_C, control)
    qtbot.keyClick(panel.table, Qt.Key.Key_V, control)
    assert pairs()[2:4] == PAIRS[:2]


def test_findings_mark_the_cell_also_while_it_is_edited(pane, panel):
    finding = Finding("r", Severity.WARNING, "no default", span=Span.of("Paris", 0, 5))
    panel.open_cell(1, "value", 0, 0)
    panel.show_findings({(1, "value"): (finding,)})
    assert value_editor(panel).tip_at(1) == "no default"
    tip = panel.model.index(1, PairColumn.VALUE).data(Qt.ItemDataRole.ToolTipRole)
    assert "no default" in tip
    assert "Paris" in tip


def test_the_json_follows_the_pairs(qtbot, pane, session):
    pane.resize(800, 800)
    view = pane.body.table._json.editor
    qtbot.waitUntil(lambda: '"city": "Paris"' in view.text())
    session.edit_webhook(lambda w: replace(w, body=JsonBody((Pair("x", "1"),))), "Set")
    qtbot.waitUntil(lambda: '"x": "1"' in view.text())
    assert view.text().startswith("{")
    assert view.verticalScrollBar().value() == 0


def test_the_json_is_folded_where_there_is_no_room_until_it_is_asked_for(qtbot, pane):
    pane.resize(440, 420)
    fold = pane.body.table._fold
    view = pane.body.table._json.editor
    assert view.isHidden()
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert not view.isHidden()


def test_an_edit_in_a_long_table_rebuilds_nothing(qtbot, open_pane, session):
    pairs = tuple(Pair(f"k{i}", "v" * 100) for i in range(1000))
    pane = open_pane(replace(WEBHOOK, body=JsonBody(pairs)))
    panel = pane.body.table.panel
    told = []
    panel.model.modelReset.connect(lambda: told.append("reset"))
    panel.model.dataChanged.connect(lambda a, b: told.append((a.row(), b.row())))
    panel.open_cell(500, "value", 0, 0)
    told.clear()
    qtbot.keyClicks(value_editor(panel), "x")
    assert set(told) == {(500, 500)}
    assert session.webhook.body.pairs[500].value == "x" + "v" * 100


def test_a_read_only_table_is_only_read(qtbot, pane, session):
    session.select_edit_language("fr")
    panel = pane.body.table.panel
    click(qtbot, panel.table, 1, PairColumn.VALUE)
    click(qtbot, panel.table, 1, PairColumn.REMOVE)
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert value_editor(panel) is None
    assert session.webhook.body.pairs == PAIRS
    assert panel.add_button.isHidden()
