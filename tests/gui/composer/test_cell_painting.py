"""What a table shows, read from its picture."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.project.webhook import Header, JsonBody, Pair, PairType
from hookstudio.gui.composer.cell_painting import _painted_text, joined_lines, one_line
from hookstudio.gui.composer.pairs_model import PairColumn
from hookstudio.gui.composer.section_bar import Section
from hookstudio.gui.theme.editor_scheme import EditorScheme
from tests.gui.composer.conftest import WEBHOOK


def colors_in(table, row: int, column: int) -> set[str]:
    """The colours of one cell."""
    rect = table.visualRect(table.model().index(row, column))
    image = table.viewport().grab(rect).toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def has(colors: set[str], token: str) -> bool:
    return QColor(token).name() in colors


@pytest.fixture
def table(open_pane):
    pairs = (Pair("a", "plain {{${first_name}}} text"), Pair("b", "x\ny"), Pair("c", ""))
    pane = open_pane(replace(WEBHOOK, body=JsonBody(pairs)))
    pane.focus_url()
    return pane.body.table.panel.table


def test_liquid_has_its_colour_until_the_row_is_selected(table, theme):
    assert has(colors_in(table, 0, PairColumn.VALUE), theme.code_colors.output)
    table.select_rows(0)
    colors = colors_in(table, 0, PairColumn.VALUE)
    assert not has(colors, theme.code_colors.output)
    assert has(colors, theme.tokens.selection)


def test_the_scheme_of_braze_reaches_the_cells(table, theme):
    theme.set_editor_scheme(EditorScheme.BRAZE)
    try:
        assert has(colors_in(table, 0, PairColumn.VALUE), theme.tokens.braze_output)
    finally:
        theme.set_editor_scheme(EditorScheme.STUDIO)


def test_a_row_shows_its_grip_and_cross_only_when_it_is_hot(qtbot, table):
    assert len(colors_in(table, 0, PairColumn.REMOVE)) == 1
    assert len(colors_in(table, 0, PairColumn.GRIP)) == 1
    table.select_rows(0)
    assert len(colors_in(table, 0, PairColumn.REMOVE)) > 1
    assert len(colors_in(table, 0, PairColumn.GRIP)) > 1
    assert len(colors_in(table, 1, PairColumn.REMOVE)) == 1
    qtbot.mouseMove(table.viewport(), table.visualRect(table.model().index(1, 1)).center())
    table._hover(1)
    assert len(colors_in(table, 1, PairColumn.REMOVE)) > 1


@pytest.mark.parametrize("severity", list(Severity))
def test_a_finding_underlines_and_has_a_sign(table, theme, severity):
    color = getattr(theme.tokens, str(severity))
    assert not has(colors_in(table, 0, PairColumn.VALUE), color)
    finding = Finding("r", severity, "m", span=Span.of("plain text", 0, 5))
    table.rows_model.set_findings({(0, "value"): (finding,)})
    assert has(colors_in(table, 0, PairColumn.VALUE), color)


def test_a_click_beside_the_rows_ends_the_selection(qtbot, table):
    table.select_rows(0)
    below = QPoint(20, table.viewport().height() - 4)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert table.selected_rows == ()


def test_a_header_that_is_off_is_quiet(open_pane, theme):
    liquid = "{{${first_name}}}"
    headers = (Header("On", liquid), Header("Off", liquid, enabled=False))
    pane = open_pane(replace(WEBHOOK, headers=headers))
    pane.show_section(Section.HEADERS)
    table = pane.headers.panel.table
    assert has(colors_in(table, 0, 2), theme.code_colors.output)
    assert not has(colors_in(table, 1, 2), theme.code_colors.output)
    assert has(colors_in(table, 0, 0), theme.tokens.accent)
    assert not has(colors_in(table, 1, 0), theme.tokens.accent)


def test_an_empty_table_says_what_to_do(open_pane):
    pane = open_pane(replace(WEBHOOK, body=JsonBody()))
    table = pane.body.table.panel.table
    image = table.viewport().grab().toImage()
    ground = image.pixel(0, 0)
    assert any(
        image.pixel(x, y) != ground
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\nb\rc\r\nd\te", "a↵b↵c ↵d e"),
        ("a\u202eb\u200bc\x00", "a□b□c□"),
        ("日本語 é 🎉", "日本語 é 🎉"),
        ("x" * 500, "x" * 400 + "…"),
    ],
)
def test_a_cell_shows_one_line_in_which_nothing_hides(text: str, line: str):
    assert one_line(text) == line


def test_a_read_only_row_offers_nothing_and_can_be_copied(qtbot, open_pane, session):
    pane = open_pane()
    session.select_edit_language("fr")
    table = pane.body.table.panel.table
    table.setFocus()
    table.select_rows(1)
    assert len(colors_in(table, 1, PairColumn.REMOVE)) == 1
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == '{\n  "city": "Paris"\n}'


def test_json_stands_on_one_line_without_its_indentation() -> None:
    text = '[\r\n  {\n    "sku": "A 1" \n  },\n\n  {{x}}\n]'
    line, place = joined_lines(text)
    assert line == '[ { "sku": "A 1" }, {{x}} ]'
    for piece in ('"sku"', "1", "}", "{{x}}", "]"):
        assert line[place(text.index(piece)) :].startswith(piece)
    assert line[place(text.index("{{x}}") - 1) :].startswith("{{x}}")
    assert joined_lines('{"a": 1}')[0] == '{"a": 1}'


def test_a_finding_in_nested_json_is_marked_where_it_stands(open_pane, theme):
    text = "[\n" + " " * 60 + "oops\n]"
    pane = open_pane(replace(WEBHOOK, body=JsonBody((Pair("a", text, PairType.JSON),))))
    table = pane.body.table.panel.table
    at = text.index("oops")
    finding = Finding("x", Severity.ERROR, "Wrong", span=Span.of(text, at, at + 4))
    plain = table.viewport().grab().toImage()
    pane.body.table.show_findings({(0, "value"): (finding,)})
    rect = table.visualRect(table.model().index(0, PairColumn.VALUE))
    marked = table.viewport().grab().toImage()
    bottom = range(rect.center().y() + 4, rect.bottom())
    xs = [
        x
        for x in range(rect.left(), rect.right() - 30)
        if any(plain.pixelColor(x, y) != marked.pixelColor(x, y) for y in bottom)
    ]
    assert xs
    assert min(xs) < rect.left() + theme.px(40)


def tip_over(table, row: int, piece: str) -> str:
    """What the tool tip over a piece of a shown value says."""
    index = table.model().index(row, PairColumn.VALUE)
    delegate = table.itemDelegateForIndex(index)
    option = QStyleOptionViewItem()
    option.rect = table.visualRect(index)
    text, _ = _painted_text(index)
    ahead = QFontMetricsF(delegate.theme.code_font()).horizontalAdvance(
        one_line(text)[: text.index(piece)]
    )
    return delegate.tip_at(option, index, option.rect.left() + 6 + ahead + 3)


def test_liquid_in_a_cell_is_explained_under_the_mouse(open_pane):
    pairs = (
        Pair("a", "é👩 plain {{${first_name} | upcase}} text"),
        Pair("b", '{\n  "n": {{${first_name}}}\n}', PairType.JSON),
        Pair("c", "{{${first_name}}}" * 40),
    )
    table = open_pane(replace(WEBHOOK, body=JsonBody(pairs))).body.table.panel.table
    assert tip_over(table, 0, "first_name").startswith("${first_name}\n")
    assert tip_over(table, 0, "upcase").startswith("upcase")
    assert tip_over(table, 0, "plain") == tip_over(table, 0, "text") == ""
    assert tip_over(table, 1, "first_name").startswith("${first_name}\n")
    finding = Finding("r", Severity.ERROR, "Wrong.", span=Span.of("plain text", 0, 5))
    table.rows_model.set_findings({(0, "value"): (finding,)})
    assert tip_over(table, 0, "first_name").startswith("Wrong.\n\n${first_name}\n")


def test_the_sign_for_what_does_not_fit_explains_nothing(open_pane):
    table = open_pane(replace(WEBHOOK, body=JsonBody((Pair("c", "{{${first_name}}}" * 40),))))
    table = table.body.table.panel.table
    index = table.model().index(0, PairColumn.VALUE)
    option = QStyleOptionViewItem()
    option.rect = table.visualRect(index)
    delegate = table.itemDelegateForIndex(index)
    left = option.rect.left() + 6
    assert delegate.text_at(option, index, option.rect.right() - 1) is None
    shown = [delegate.text_at(option, index, x) for x in range(left, left + 100)]
    offsets = [found[1] for found in shown if found]
    assert offsets == sorted(offsets)
    assert offsets[0] == 0
