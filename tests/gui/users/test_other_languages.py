"""The form and the import where words are not English, and where lines start on the right."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hookstudio.core.imports.cells import CellType
from hookstudio.core.imports.csv_users import Column
from hookstudio.core.imports.fields import USER_NAME, custom
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.users import form_edits
from hookstudio.gui.users.form_delegates import chevron_area
from hookstudio.gui.users.form_model import FormColumn
from hookstudio.gui.users.form_rows import Shown, form_rows
from hookstudio.gui.users.form_table import FormTable
from hookstudio.gui.users.import_models import (
    ColumnsColumn,
    ColumnsModel,
    target_from,
    target_text,
)
from hookstudio.gui.users.value_kinds import Kind, doubt, kind_named, parse, word_of
from tests.languages import spoken
from tests.pseudo_language import CLOSE, OPEN

USER = SampleUser("ada", "Ada", {"attributes": {"city": "Paris"}, "custom_attributes": {"n": [1]}})


@pytest.fixture(params=["pseudo", "rtl"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    with spoken(qapp, request.param):
        yield request.param


def test_kinds_are_found_by_their_words(language: str) -> None:
    for kind in Kind:
        assert kind_named(word_of(kind)) is kind
    assert word_of(Kind.TEXT).startswith(OPEN)
    assert word_of(Kind.NULL) == "null"


def test_reasons_are_whole_sentences(language: str) -> None:
    with pytest.raises(ValueError, match="⟦") as raised:
        parse('{"a": ', Kind.OBJECT)
    assert str(raised.value).startswith(OPEN)
    assert str(raised.value).endswith(CLOSE)
    told = doubt("attributes", "random_bucket_number", "much")
    assert told.count(OPEN) == 3
    assert "random_bucket_number" in told


def test_what_is_stored_stays_english(language: str) -> None:
    user, path = form_edits.with_new(USER, ("custom_attributes",))
    assert path == ("custom_attributes", "new attribute")
    unfinished = form_edits.with_text(user, ("attributes", "date_of_birth"), Kind.NUMBER, "x")
    assert unfinished.draft is not None
    assert [value.kind for value in unfinished.draft.values] == ["number"]
    assert OPEN not in unfinished.draft.text


def test_attributes_are_found_in_both_languages(language: str) -> None:
    for query in ("subscription", OPEN):
        assert any(row.path[0] == "subscribed_state" for row in form_rows(USER, Shown(query=query)))


def test_a_chosen_type_and_target_are_understood(qtbot: QtBot, language: str) -> None:
    model = ColumnsModel()
    model.set_columns((Column("", 1, USER_NAME, CellType.TEXT),))
    target = model.index(0, ColumnsColumn.TARGET)
    assert model.text_at(0, ColumnsColumn.TARGET) == target_text(USER_NAME)
    left_out, own, *_, name = model.choices_at(0, ColumnsColumn.TARGET)
    assert (target_from(left_out), target_from(name)) == (None, USER_NAME)
    assert target_from(own) == custom("column 1")
    chosen: list[object] = []
    model.chosen.connect(lambda _number, choice: chosen.append(choice))
    model.setData(target, left_out)
    words = model.choices_at(0, ColumnsColumn.TYPE)
    model.setData(model.index(0, ColumnsColumn.TYPE), words[list(CellType).index(CellType.JSON)])
    assert [(each.target, each.type) for each in chosen] == [  # type: ignore[attr-defined]  # choices
        (None, CellType.TEXT),
        (USER_NAME, CellType.JSON),
    ]
    title = model.headerData(0, Qt.Orientation.Horizontal)
    assert isinstance(title, str)
    assert title.startswith(OPEN)


def test_the_form_turns_round(qtbot: QtBot, theme: Theme, language: str) -> None:
    table = FormTable(theme, "Attributes")
    qtbot.addWidget(table)
    table.resize(500, 400)
    table.show_rows(form_rows(USER, Shown()))
    table.show()
    row = table.rows_model.row_of(("custom_attributes", "n"))
    index = table.rows_model.index(row, FormColumn.NAME)
    table.setCurrentIndex(index)
    cell = table.visualRect(index)
    area = chevron_area(theme, table.rows_model.rows[row], cell, table.layoutDirection())
    is_right = area.center().x() > cell.center().x()
    assert is_right == (language == "rtl")
    folds: list[object] = []
    table.fold_requested.connect(folds.append)
    # The list is folded: the key that points into the line unfolds it, the other does nothing.
    inward, outward = Qt.Key.Key_Right, Qt.Key.Key_Left
    if language == "rtl":
        inward, outward = outward, inward
    qtbot.keyClick(table, outward)
    assert folds == []
    qtbot.keyClick(table, inward)
    assert folds == [("custom_attributes", "n")]
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert len(folds) == 2
    assert QRect(cell).contains(area)
