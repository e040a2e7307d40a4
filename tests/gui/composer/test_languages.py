"""The composer in other languages: whole sentences, and words that are chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QStyleOptionViewItem

from hookstudio.core.project.webhook import Header, Pair, PairType
from hookstudio.gui.composer.cell_painting import GripPainter
from hookstudio.gui.composer.headers_model import HeadersModel
from hookstudio.gui.composer.inherit_note import BODY_WORDS, InheritNote
from hookstudio.gui.composer.pairs_model import PairColumn, PairsModel, type_word
from hookstudio.gui.composer.policy_choice import KINDS
from hookstudio.gui.composer.row_kinds import HEADER_WORDS, PAIR_WORDS
from hookstudio.gui.composer.row_words import RowWords
from hookstudio.gui.environments.row_words import WORDS
from tests.languages import spoken


@pytest.mark.parametrize("words", [PAIR_WORDS, HEADER_WORDS, *WORDS.values()])
def test_one_row_needs_no_number_and_more_do(words: RowWords, qapp) -> None:
    for label in (words.remove, words.move, words.paste):
        assert label(1).endswith(f" {words.key}")
        assert label(3).endswith(f" 3 {words.key}s")
    with spoken(qapp, "rtl"):
        assert words.remove(3) == f"⟦Remove 3 {words.key}s⟧"


def test_a_type_is_chosen_by_the_word_of_the_language(qapp) -> None:
    model, asked = PairsModel(), []
    model.set_rows((Pair("age", "42"),))
    model.edit_requested.connect(asked.append)
    with spoken(qapp, "rtl"):
        index = model.index(0, PairColumn.TYPE)
        assert index.data() == "⟦text⟧"
        model.setData(index, type_word(PairType.NUMBER))
        assert model.headerData(1, Qt.Orientation.Horizontal) == "⟦Key⟧"
    assert asked[0].value == Pair("age", "42", PairType.NUMBER)
    assert type_word(PairType.NULL) == "null"


def test_a_note_on_a_variant_is_one_sentence(qtbot, qapp) -> None:
    note = InheritNote(BODY_WORDS)
    qtbot.addWidget(note)
    with spoken(qapp, "rtl"):
        note.show_variant("Français", inherits=False, read_only=False)
    texts = {label.text() for label in note.findChildren(QLabel)}
    assert "⟦Own body for Français⟧" in texts


def test_policies_are_told_in_the_language_of_the_moment(qapp) -> None:
    with spoken(qapp, "rtl"):
        for kind in KINDS:
            assert kind.text().startswith("⟦")


def test_a_title_stands_over_code_at_its_left() -> None:
    align = Qt.ItemDataRole.TextAlignmentRole
    over_code = PairsModel().headerData(PairColumn.VALUE, Qt.Orientation.Horizontal, align)
    assert over_code & Qt.AlignmentFlag.AlignAbsolute
    over_words = PairsModel().headerData(PairColumn.TYPE, Qt.Orientation.Horizontal, align)
    assert not over_words & Qt.AlignmentFlag.AlignAbsolute


@pytest.mark.parametrize(
    ("direction", "place"),
    [(Qt.LayoutDirection.LeftToRight, 35), (Qt.LayoutDirection.RightToLeft, 10)],
)
def test_the_box_of_a_header_is_clicked_where_it_stands(theme, direction, place) -> None:
    model = HeadersModel()
    model.set_rows((Header("X-Plan", "gold"),))
    painter, option = GripPainter(theme), QStyleOptionViewItem()
    option.rect, option.direction = QRect(0, 0, 46, 28), direction
    assert painter._is_at_box(option, QPoint(place, 14))
    assert not painter._is_at_box(option, QPoint(46 - place, 14))
