import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.project.webhook import Header, Pair, PairType
from hookstudio.gui.composer.headers_model import HeaderColumn, HeadersModel
from hookstudio.gui.composer.pairs_model import PairColumn, PairsModel
from hookstudio.gui.composer.row_model import Role, RowEdit

PAIRS = (Pair("a", "1"), Pair("b", "2", PairType.NUMBER), Pair("c", "", PairType.NULL))


@pytest.fixture
def model(qtbot):
    model = PairsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_rows(PAIRS)
    yield model
    tester.deleteLater()
    model.deleteLater()


def text(model: PairsModel, row: int, column: int) -> str:
    return model.index(row, column).data()


def watch(signal) -> list:
    seen: list = []
    signal.connect(lambda *args: seen.append(args))
    return seen


def test_rows_are_shown(model: PairsModel):
    assert [text(model, 1, c) for c in (1, 2, 3)] == ["b", "number", "2"]


def test_an_edit_is_asked_for_and_not_done(model: PairsModel):
    edits = watch(model.edit_requested)
    assert model.setData(model.index(0, PairColumn.VALUE), "x")
    assert edits == [(RowEdit(0, Pair("a", "x"), "value"),)]
    assert model.rows == PAIRS


def test_an_edit_that_changes_nothing_asks_nothing(model: PairsModel):
    edits = watch(model.edit_requested)
    model.setData(model.index(0, PairColumn.VALUE), "1")
    assert edits == []


def test_the_type_is_chosen_by_its_name(model: PairsModel):
    edits = watch(model.edit_requested)
    model.setData(model.index(0, PairColumn.TYPE), "JSON")
    assert edits[0][0].value == Pair("a", "1", PairType.JSON)


def test_a_null_has_no_value_to_edit(model: PairsModel):
    index = model.index(2, PairColumn.VALUE)
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    assert index.data() == ""
    assert index.data(Role.PLACEHOLDER) == "null"
    assert index.data(Role.HIGHLIGHT) == "liquid-json"
    assert model.index(0, PairColumn.VALUE).data(Role.HIGHLIGHT) is None


def test_only_the_changed_cell_is_told(model: PairsModel):
    changes = watch(model.dataChanged)
    resets = watch(model.modelReset)
    model.set_rows((PAIRS[0], Pair("b", "3", PairType.NUMBER), PAIRS[2]))
    first, last = changes[0][0], changes[0][1]
    assert (first.row(), first.column()) == (last.row(), last.column()) == (1, PairColumn.VALUE)
    assert resets == []


def test_a_row_in_between_is_inserted_there(model: PairsModel):
    inserted = watch(model.rowsInserted)
    model.set_rows((PAIRS[0], Pair("new", ""), *PAIRS[1:]))
    assert [(start, end) for _, start, end in inserted] == [(1, 1)]
    assert text(model, 1, PairColumn.KEY) == "new"


def test_a_removed_row_is_removed_there(model: PairsModel):
    removed = watch(model.rowsRemoved)
    model.set_rows((PAIRS[0], PAIRS[2]))
    assert [(start, end) for _, start, end in removed] == [(1, 1)]


def test_equal_rows_that_repeat_do_not_confuse_it(model: PairsModel):
    model.set_rows((PAIRS[0],) * 4)
    model.set_rows((PAIRS[0],) * 2)
    assert model.rowCount() == 2
    model.set_rows(())
    assert model.rowCount() == 0


def test_a_finding_marks_its_cell_and_is_escaped_in_the_tool_tip(model: PairsModel):
    finding = Finding("rule", Severity.ERROR, "<b>bad</b>")
    changes = watch(model.dataChanged)
    model.set_findings({(1, "value"): (finding,)})
    index = model.index(1, PairColumn.VALUE)
    assert index.data(Role.FINDINGS) == (finding,)
    assert "&lt;b&gt;bad" in index.data(Qt.ItemDataRole.ToolTipRole)
    model.set_findings({(1, "value"): (finding,)})
    assert len(changes) == 1


def test_a_finding_for_a_row_that_is_gone_does_no_harm(model: PairsModel):
    changes = watch(model.dataChanged)
    model.set_findings({(9, "value"): (Finding("rule", Severity.ERROR, "late"),)})
    assert changes == []
    model.set_rows(PAIRS[:1])
    assert model.rows == PAIRS[:1]
    assert model.index(0, PairColumn.VALUE).data(Role.FINDINGS) == ()


def test_a_read_only_table_takes_no_edit(model: PairsModel):
    edits = watch(model.edit_requested)
    model.set_read_only(True)
    assert not model.setData(model.index(0, PairColumn.KEY), "x")
    assert not model.index(0, PairColumn.KEY).flags() & Qt.ItemFlag.ItemIsEditable
    assert edits == []


def test_a_header_is_switched_off_by_its_check_box(qtbot):
    model = HeadersModel()
    model.set_rows((Header("Accept", "*/*"),))
    edits = watch(model.edit_requested)
    index = model.index(0, HeaderColumn.ENABLED)
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    model.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert edits == [(RowEdit(0, Header("Accept", "*/*", enabled=False), "enabled"),)]
    model.deleteLater()
