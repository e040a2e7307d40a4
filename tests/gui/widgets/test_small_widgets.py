"""Segments, banner, spinner, search field, empty state, key hint, number field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.banner import Banner
from hookstudio.gui.widgets.empty_state import EmptyState
from hookstudio.gui.widgets.key_hint import key_hint
from hookstudio.gui.widgets.number_field import NumberField
from hookstudio.gui.widgets.progress import Spinner
from hookstudio.gui.widgets.search_field import SearchField
from hookstudio.gui.widgets.segmented import SegmentedControl


def buttons(widget: object) -> dict[str, QPushButton]:
    return {b.text(): b for b in widget.findChildren(QPushButton)}  # type: ignore[attr-defined]


def test_a_segment_is_chosen_by_click_and_by_program(qtbot: QtBot, theme: Theme) -> None:
    control = SegmentedControl([("json", "JSON table"), ("raw", "Raw")], name="Body")
    qtbot.addWidget(control)
    chosen: list[str] = []
    control.selected.connect(chosen.append)
    assert control.current() == "json"
    buttons(control)["Raw"].click()
    assert (control.current(), chosen) == ("raw", ["raw"])
    control.set_current("json")
    assert (control.current(), chosen) == ("json", ["raw"])
    assert buttons(control)["Raw"].accessibleName() == "Body: Raw"
    control.set_option_enabled("raw", False)
    assert not buttons(control)["Raw"].isEnabled()


def test_a_banner_tells_offers_and_is_put_away(qtbot: QtBot, theme: Theme) -> None:
    banner = Banner(theme)
    qtbot.addWidget(banner)
    asked: list[str] = []
    banner.action_requested.connect(asked.append)
    banner.show_message("Changed on disk <b>", "warning", ("Reload", "Keep mine"))
    assert banner.isVisible()
    buttons(banner)["Reload"].click()
    banner.show_message("Saved", "success")
    assert banner.text() == "Saved"
    assert asked == ["Reload"]
    with qtbot.waitSignal(banner.dismissed):
        banner._dismiss.click()
    assert not banner.isVisible()


def test_a_spinner_appears_only_when_work_lasts(qtbot: QtBot, theme: Theme) -> None:
    spinner = Spinner(theme)
    qtbot.addWidget(spinner)
    spinner.show()
    spinner.set_busy(True)
    assert not spinner.is_spinning()
    spinner.set_busy(False)
    QTest.qWait(200)
    assert not spinner.is_spinning()
    spinner.set_busy(True)
    qtbot.waitUntil(spinner.is_spinning)
    spinner.grab()
    spinner.set_busy(False)
    assert not spinner.is_spinning()


def test_a_search_field_is_emptied_by_escape_and_goes_on_to_the_list(
    qtbot: QtBot, theme: Theme
) -> None:
    field = SearchField(theme, "Filter the project")
    qtbot.addWidget(field)
    field.show()
    QTest.keyClicks(field, "order")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.list_requested):
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.accessibleName() == "Filter the project"


def test_an_empty_state_has_one_action(qtbot: QtBot, theme: Theme) -> None:
    state = EmptyState("No attempts yet", "What you send shows up here.", "Send test")
    qtbot.addWidget(state)
    state.show()
    with qtbot.waitSignal(state.action_requested):
        buttons(state)["Send test"].click()
    state.show_text("Nothing found")
    assert not state.findChild(QPushButton).isVisible()


@pytest.mark.parametrize("keys", ["Ctrl+K", Qt.Key.Key_F1])
def test_a_key_hint_shows_keys_as_this_system_writes_them(
    qtbot: QtBot, theme: Theme, keys: object
) -> None:
    hint = key_hint(keys)  # type: ignore[arg-type]
    qtbot.addWidget(hint)
    assert hint.text() in ("Ctrl+K", "⌘K", "F1")


def test_a_number_keeps_its_distance_from_the_border(qtbot: QtBot, theme: Theme) -> None:
    field = NumberField(0, 60, name="Wait", unit="s")
    qtbot.addWidget(field)
    assert field.text() == "0 s"
    assert field.lineEdit().textMargins().left() > 4


def test_a_bar_of_tabs_with_the_focus_paints_its_tab_and_not_itself(
    qtbot: QtBot, theme: Theme
) -> None:
    page, bar = QWidget(), QTabBar()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(bar)
    bar.addTab("One")
    page.resize(600, 100)
    with qtbot.waitActive(page):
        page.show()
    beside = (bar.width() - 3, bar.height() // 2)
    bar.clearFocus()
    quiet = page.grab().toImage().pixelColor(*beside)
    bar.setFocus()
    image = page.grab().toImage()
    assert image.pixelColor(*beside) == quiet
    on_tab = bar.mapTo(page, bar.tabRect(0).topLeft()) + QPoint(4, 6)
    assert image.pixelColor(on_tab).name().upper() == theme.tokens.hover
