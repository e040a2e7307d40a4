"""The palette in a window: what it offers, its keys, and what comes of a choice."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hookstudio.gui.actions import MENUS, Actions, ActionSpec
from hookstudio.gui.palette.entries import PALETTE, action_entries, document_entries
from hookstudio.gui.palette.entry import Entry
from hookstudio.gui.palette.palette_model import FOUND_ROLE, PaletteDelegate, PaletteModel
from hookstudio.gui.palette.palette_popup import PalettePopup
from hookstudio.gui.palette.ranking import Found, found
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme
from tests.languages import spoken
from tests.layout_checks import faults

SPECS = [spec for _, entries in MENUS for spec in entries if isinstance(spec, ActionSpec)]


def actions_of(qtbot: QtBot, called: list[str]) -> Actions:
    owner = QWidget()
    qtbot.addWidget(owner)
    handlers = {spec.id: (lambda name=spec.id: called.append(name)) for spec in SPECS}
    return Actions(owner, handlers)


Open = Callable[[list[Entry]], PalettePopup]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme) -> Iterator[Open]:
    anchor = QWidget()
    anchor.resize(1000, 600)
    qtbot.addWidget(anchor)
    anchor.show()

    def open_with(entries: list[Entry]) -> PalettePopup:
        popup = PalettePopup(theme, anchor)
        popup.open_over(anchor, entries)
        return popup

    yield open_with
    anchor.close()


def rows(popup: PalettePopup) -> list[str]:
    view = popup.findChild(QListView)
    assert view is not None
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def field(popup: PalettePopup) -> QLineEdit:
    found = popup.findChild(QLineEdit)
    assert found is not None
    return found


def test_every_action_but_the_palettes_own_is_offered(qtbot: QtBot) -> None:
    actions = actions_of(qtbot, [])
    offered = {entry.title for entry in action_entries(actions)}
    ids = {spec.id for spec in SPECS if actions[spec.id].text().replace("&", "") in offered}
    assert ids == {spec.id for spec in SPECS} - {PALETTE}


def test_an_action_that_cannot_be_done_now_is_not_offered(qtbot: QtBot) -> None:
    actions = actions_of(qtbot, [])
    actions["cancel"].setEnabled(False)
    assert "Cancel the send" not in [entry.title for entry in action_entries(actions)]


def test_a_switch_says_how_it_stands(qtbot: QtBot) -> None:
    actions = actions_of(qtbot, [])
    actions["toggle_bottom"].setChecked(True)
    groups = {entry.title: entry.group for entry in action_entries(actions)}
    assert groups["Bottom panel"] == "View, shown"
    assert groups["Preview pane"] == "View, hidden"


def test_enter_does_what_was_found(qtbot: QtBot, opened: Open) -> None:
    called: list[str] = []
    popup = opened(list(action_entries(actions_of(qtbot, called))))
    QTest.keyClicks(field(popup), "next prob")
    QTest.keyClick(field(popup), Qt.Key.Key_Return)
    assert called == ["next_problem"]
    assert not popup.isVisible()


def test_arrows_choose_while_the_field_keeps_the_keyboard(qtbot: QtBot, opened: Open) -> None:
    called: list[str] = []
    popup = opened(list(action_entries(actions_of(qtbot, called))))
    QTest.keyClicks(field(popup), "problem")
    second = rows(popup)[1]
    QTest.keyClick(field(popup), Qt.Key.Key_Down)
    view = popup.findChild(QListView)
    assert view is not None
    assert view.currentIndex().data() == second
    QTest.keyClick(field(popup), Qt.Key.Key_Return)
    assert len(called) == 1
    assert view.currentIndex().data(FOUND_ROLE).entry.title == second


def test_nothing_found_says_so_and_enter_does_nothing(qtbot: QtBot, opened: Open) -> None:
    called: list[str] = []
    popup = opened(list(action_entries(actions_of(qtbot, called))))
    QTest.keyClicks(field(popup), "xyzzy")
    assert any(label.isVisible() and label.text() for label in popup.findChildren(QLabel))
    QTest.keyClick(field(popup), Qt.Key.Key_Return)
    assert called == []
    assert popup.isVisible()


def test_what_was_done_last_stands_first(qtbot: QtBot, opened: Open) -> None:
    entries = list(action_entries(actions_of(qtbot, [])))
    popup = opened(entries)
    QTest.keyClicks(field(popup), "keyboard")
    QTest.keyClick(field(popup), Qt.Key.Key_Return)
    anchor = popup.parentWidget()
    assert anchor is not None
    popup.open_over(anchor, entries)
    assert field(popup).text() == ""
    assert rows(popup)[0] == "Keyboard shortcuts"


def test_webhooks_and_users_are_found_by_what_people_know_of_them(
    qtbot: QtBot, opened: Open, session: Session
) -> None:
    popup = opened(list(document_entries(session)))
    for typed, title in (("other", "Other"), ("43", "Grace Hopper"), ("ada@ex", "Ada Lovelace")):
        field(popup).clear()
        QTest.keyClicks(field(popup), typed)
        assert rows(popup)[0] == title
    field(popup).clear()
    QTest.keyClicks(field(popup), "grace")
    QTest.keyClick(field(popup), Qt.Key.Key_Return)
    assert session.selection.user == "grace"
    assert session.selection.document == ("webhook", "order")


def test_opening_a_document_shows_it(qtbot: QtBot, opened: Open, session: Session) -> None:
    popup = opened(list(document_entries(session)))
    QTest.keyClicks(field(popup), "edit ada")
    QTest.keyClick(field(popup), Qt.Key.Key_Return)
    assert session.selection.document == ("user", "ada")


def test_nothing_is_cut_off_or_without_a_name(qtbot: QtBot, opened: Open) -> None:
    popup = opened(list(action_entries(actions_of(qtbot, []))))
    assert faults(popup) == []


def test_an_action_is_found_in_its_language_and_in_english(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with spoken(qapp, "pseudo"):
        entries = list(action_entries(actions_of(qtbot, [])))
    for query in ("open project", "opëen pröo"):
        first, *_ = found(entries, query)
        assert first.entry.english == "Open project…"
    assert "Reload from disk" in [each.entry.english for each in found(entries, "file reload")]
    [hit, *_] = found(entries, "reload")
    assert hit.hits == ()  # the letters are not those of its title


def test_the_row_is_drawn_from_the_side_where_one_begins_to_read(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    delegate, model = PaletteDelegate(theme), PaletteModel()
    model.set_found([Found(Entry("Save", "", lambda: None), (0, 1))])
    drawn = {}
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        picture = QPixmap(300, 30)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        option = QStyleOptionViewItem()
        option.rect, option.direction = picture.rect(), direction
        delegate.paint(painter, option, model.index(0))
        painter.end()
        image = picture.toImage()
        inked = [x for x in range(300) for y in range(30) if image.pixelColor(x, y).value() < 128]
        drawn[direction] = sum(inked) / len(inked)
    assert drawn[Qt.LayoutDirection.LeftToRight] < 100
    assert drawn[Qt.LayoutDirection.RightToLeft] > 200
