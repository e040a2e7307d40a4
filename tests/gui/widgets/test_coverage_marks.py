from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from hookstudio.core.findings import line_and_column
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor import CodeEditor
from hookstudio.gui.widgets.code_editor.coverage_marks import (
    CoverageMarks,
    LineCoverage,
    UnseenPart,
)
from hookstudio.gui.widgets.code_editor.gutter import Gutter
from hookstudio.gui.widgets.text_map import ModelEdit

TEXT = "a\n{% if x %}\nb\n{% endif %}\nc"
PART = UnseenPart(TEXT.index("{%"), TEXT.index("\n{% endif"), "Nobody")


def test_each_line_of_a_part_is_marked() -> None:
    marks = CoverageMarks(TEXT, [PART])
    assert marks.lines == {2: LineCoverage(True, "Nobody"), 3: LineCoverage(True, "Nobody")}


def test_a_way_past_is_marked_at_its_tag_only() -> None:
    past = UnseenPart(PART.start, PART.end, "Everybody", is_way_past=True)
    assert CoverageMarks(TEXT, [past]).lines == {2: LineCoverage(False, "Everybody")}
    both = CoverageMarks(TEXT, [past, PART]).lines
    assert both[2] == LineCoverage(True, "Everybody\nNobody")


@given(
    st.lists(st.sampled_from(["a", "\n", "\r", "\r\n"]), max_size=12).map("".join),
    st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=3),
)
def test_lines_are_counted_as_findings_count_them(text: str, places: list[tuple[int, int]]) -> None:
    # A part never begins or ends within a line break: it is made of tags.
    inside = [i for i in range(len(text)) if text[i : i + 2] == "\r\n"]
    parts = [
        UnseenPart(start, end, "")
        for start, end in (sorted((min(a, len(text)), min(b, len(text)))) for a, b in places)
        if not {start - 1, end - 1} & set(inside)
    ]
    expected = {
        line
        for part in parts
        for line in range(
            line_and_column(text, part.start)[0], line_and_column(text, part.end)[0] + 1
        )
    }
    assert set(CoverageMarks(text, parts).lines) == expected


@pytest.mark.parametrize(
    ("edit", "lines"),
    [
        (ModelEdit(0, 0, "\n"), {3, 4}),
        (ModelEdit(0, 2, ""), {1, 2}),
        (ModelEdit(PART.start + 11, PART.start + 11, "\nx"), {2, 3, 4}),
        (ModelEdit(len(TEXT), len(TEXT), "\n"), {2, 3}),
        (ModelEdit(PART.start - 1, PART.start + 3, ""), set()),
    ],
)
def test_marks_move_with_the_text(edit: ModelEdit, lines: set[int]) -> None:
    text = TEXT[: edit.start] + edit.inserted + TEXT[edit.end :]
    assert set(CoverageMarks(TEXT, [PART]).shifted(edit, text).lines) == lines


def test_the_gutter_says_what_is_not_reached(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme, name="Body")
    qtbot.addWidget(editor)
    editor.resize(400, 200)
    editor.set_text(TEXT)
    editor.show()
    gutter = editor.findChild(Gutter)
    assert isinstance(gutter, Gutter)
    before = gutter.grab().toImage()
    editor.set_coverage([PART])
    assert gutter.grab().toImage() != before
    tops = {line.number: line.top for line in editor.numbered_lines()}
    assert gutter._tip_at(tops[2] + 2) == "Nobody"
    assert gutter._tip_at(tops[1] + 2) == ""
    editor.set_text("another text")
    assert editor.line_coverage() == {}
