"""The matrix in a window, with real render processes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest_asyncio
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from hookstudio.core.checks.matrix import Cell, CellState
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import JsonBody, LanguageVariant, Pair, PairType, RawBody
from hookstudio.gui.matrix.controller import MatrixController
from hookstudio.gui.matrix.matrix_model import CELL_ROLE, OWN_ROLE, SHOWN_ROLE, STALE_ROLE
from hookstudio.gui.matrix.matrix_page import MatrixPage
from hookstudio.gui.matrix.matrix_panel import MatrixPanel
from hookstudio.gui.matrix.matrix_table import MatrixTable
from hookstudio.gui.session import Place, Session
from hookstudio.gui.theme.theme import Theme
from tests.gui.pages import page_shown
from tests.gui.waiting import until
from tests.layout_checks import faults

NOTE = "Hello {{custom_attribute.${nickname} | default: 'friend'}}"
_Flag = QItemSelectionModel.SelectionFlag


@pytest_asyncio.fixture
async def page(qapp: QApplication, session: Session, theme: Theme) -> AsyncIterator[MatrixPage]:
    body = JsonBody((Pair("name", "{{${first_name}}}"), Pair("note", NOTE)))
    session.edit_webhook(lambda w: replace(w, body=body), "Edit")
    made = MatrixPage(session, theme, session.workspace.context)
    async with page_shown(made, (1000, 260), made.close_matrix):
        await settled(made)
        yield made


async def rendered(page: MatrixPage) -> None:
    """Wait for what the edit that was just made asks for."""
    assert controller_of(page)._pace.isActive()
    await settled(page)


async def settled(page: MatrixPage) -> None:
    controller = controller_of(page)
    await until(
        lambda: not controller._pace.isActive() and controller.cells and not controller.total
    )
    await asyncio.sleep(0)


def controller_of(page: MatrixPage) -> MatrixController:
    assert page._controller is not None
    return page._controller


def panel_of(page: MatrixPage) -> MatrixPanel:
    assert page.panel is not None
    return page.panel


def table_of(page: MatrixPage) -> MatrixTable:
    return panel_of(page).table


def cell(page: MatrixPage, row: int, column: int) -> QModelIndex:
    return table_of(page).model().index(row, column)


def state(page: MatrixPage, row: int, column: int) -> CellState | None:
    found = cell(page, row, column).data(CELL_ROLE)
    return found.state if isinstance(found, Cell) else None


def texts(page: MatrixPage) -> str:
    labels = panel_of(page).findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible())


def click(qtbot: QtBot, page: MatrixPage, index: QModelIndex, *, ctrl: bool = False) -> None:
    table = table_of(page)
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    place = table.visualRect(index).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def button(page: MatrixPage, text: str) -> QPushButton:
    return next(b for b in panel_of(page).findChildren(QPushButton) if b.text() == text)


async def edit_body(page: MatrixPage, session: Session, text: str) -> None:
    session.edit_webhook(lambda w: replace(w, body=RawBody(text)), "Edit")
    await rendered(page)


async def test_each_user_has_a_cell_for_each_language(page: MatrixPage) -> None:
    model = table_of(page).model()
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    titles = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(2)]
    assert titles == ["Default", "French"]
    assert model.headerData(0, Qt.Orientation.Vertical) == "Ada Lovelace"
    # Ada has no nickname, which has a default; Grace has no plan, which has none.
    assert [state(page, r, c) for r in range(2) for c in range(2)] == [
        CellState.DEFAULT_USED,
        CellState.DEFAULT_USED,
        CellState.MISSING,
        CellState.MISSING,
    ]
    await until(lambda: "2 fine | 2 need a look" in texts(page))
    assert not faults(page)


async def test_a_cell_says_all_there_is_to_say(page: MatrixPage) -> None:
    tip = cell(page, 1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert tip.startswith("Grace Hopper · French (the user's own language)\nMissing\n")
    assert "custom_attribute.${plan} is missing and has no default" in tip
    assert "custom_attribute.${nickname} is empty; its default is used" in tip
    assert "&#x27;" not in tip
    assert cell(page, 1, 1).data(OWN_ROLE)
    assert not cell(page, 1, 0).data(OWN_ROLE)


async def test_the_cell_of_the_preview_is_marked(page: MatrixPage, session: Session) -> None:
    assert cell(page, 0, 0).data(SHOWN_ROLE)
    session.select(user="grace")
    await until(lambda: cell(page, 1, 1).data(SHOWN_ROLE))
    assert not cell(page, 0, 0).data(SHOWN_ROLE)


async def test_edits_are_followed(page: MatrixPage, session: Session) -> None:
    await edit_body(page, session, '{"a": {{custom_attribute.${plan}}}}')
    assert state(page, 0, 0) is CellState.INVALID_JSON
    await until(lambda: "4 would break" in texts(page))
    await edit_body(page, session, '{"a": "{{custom_attribute.${plan} | default: 1}}"}')
    # The header still prints the plan.
    assert state(page, 0, 0) is CellState.FINE
    assert state(page, 1, 0) is CellState.MISSING


async def test_cells_are_stale_until_they_are_rendered_again(
    page: MatrixPage, session: Session
) -> None:
    controller_of(page).stop()
    session.edit_webhook(lambda w: replace(w, body=RawBody("{")), "Edit")
    await until(lambda: cell(page, 0, 0).data(STALE_ROLE))
    await until(lambda: "Stopped: 0 of 4 cells" in texts(page))
    assert state(page, 0, 0) is CellState.DEFAULT_USED
    button(page, "Go on").click()
    await settled(page)
    assert not cell(page, 0, 0).data(STALE_ROLE)
    assert state(page, 0, 0) is not CellState.DEFAULT_USED


async def test_only_the_edited_user_is_rendered_again(page: MatrixPage, session: Session) -> None:
    controller_of(page).stop()
    grace = session.workspace.users["grace"]
    sections = {**grace.sections, "custom_attributes": {"plan": "free"}}
    session.perform(lambda w: w.replace_user(replace(grace, sections=sections), "Edit"))
    await until(lambda: cell(page, 1, 0).data(STALE_ROLE))
    assert not cell(page, 0, 0).data(STALE_ROLE)
    controller_of(page).resume()
    await settled(page)
    assert state(page, 1, 0) is CellState.DEFAULT_USED


async def test_a_content_block_makes_all_stale(page: MatrixPage, session: Session) -> None:
    await edit_body(page, session, "{{content_blocks.${note}}}")
    session.perform(lambda w: w.add_content_block("note", "{{custom_attribute.${x}}}", "Add"))
    await rendered(page)
    found = cell(page, 0, 0).data(CELL_ROLE)
    assert "content_blocks/note.liquid" in [fact.file for fact in found.facts]


async def test_a_click_opens_the_rendering_at_the_failing_place(
    qtbot: QtBot, page: MatrixPage, session: Session
) -> None:
    places: list[Place] = []
    session.place_requested.connect(places.append)
    click(qtbot, page, cell(page, 1, 0))
    selection = session.selection
    assert (selection.webhook, selection.user, selection.forced_language) == ("order", "grace", "")
    assert places == [Place("order", "headers[0].value", 0, 28)]


async def test_enter_opens_the_current_cell(
    qtbot: QtBot, page: MatrixPage, session: Session
) -> None:
    panel_of(page).focus_grid()
    assert table_of(page).currentIndex() == cell(page, 0, 0)
    qtbot.keyClick(table_of(page), Qt.Key.Key_Right)
    assert session.selection.forced_language is None
    qtbot.keyClick(table_of(page), Qt.Key.Key_Return)
    assert session.selection.forced_language == "fr"


async def test_a_place_in_a_content_block_opens_that(
    qtbot: QtBot, page: MatrixPage, session: Session
) -> None:
    session.perform(lambda w: w.add_content_block("note", "{{custom_attribute.${x}}}", "Add"))
    session.select(webhook="order")
    session.edit_webhook(lambda w: replace(w, headers=()), "Edit")
    await edit_body(page, session, "{{content_blocks.${note}}}")
    click(qtbot, page, cell(page, 0, 0))
    assert session.selection.document == ("content_block", "note")


async def test_two_cells_are_compared(qtbot: QtBot, page: MatrixPage, session: Session) -> None:
    click(qtbot, page, cell(page, 0, 0))
    click(qtbot, page, cell(page, 1, 0), ctrl=True)
    assert session.selection.user == "ada"
    view = panel_of(page).difference
    await until(lambda: view._comparison)
    assert "Ada Lovelace · Default  →  Grace Hopper · Default" in texts(page)
    table = view.findChild(QTableView)
    assert isinstance(table, QTableView)
    model = table.model()
    rows = [[model.index(r, c).data() for c in range(4)] for r in range(model.rowCount())]
    assert rows == [
        ["url", "http://127.0.0.1:8600/orders/42", "http://127.0.0.1:8600/orders/43", "changed"],
        ["header X-Plan", "pro", "", "changed"],
        ["body.name", '"Ada"', '"Grace"', "changed"],
    ]
    assert not faults(page)
    button(page, "By line").click()
    lines = view.findChild(QListView)
    assert isinstance(lines, QListView)
    assert lines.isVisible()
    shown = [lines.model().index(r, 0).data() for r in range(lines.model().rowCount())]
    assert '−   "name": "Ada",' in shown
    assert '+   "name": "Grace",' in shown


async def test_the_comparison_follows_edits(
    qtbot: QtBot, page: MatrixPage, session: Session
) -> None:
    click(qtbot, page, cell(page, 0, 0))
    click(qtbot, page, cell(page, 1, 0), ctrl=True)
    view = panel_of(page).difference
    await until(lambda: view._comparison)
    session.edit_webhook(lambda w: replace(w, url="https://example.com", headers=()), "Edit")
    await edit_body(page, session, '{"same": 1}')
    await until(lambda: view._comparison and not view._comparison.difference)
    assert "No difference" in texts(page)
    qtbot.keyClick(table_of(page), Qt.Key.Key_Escape)
    assert view.isHidden()


async def test_two_users_are_compared_in_their_own_language(
    page: MatrixPage, session: Session
) -> None:
    session.edit_webhook(
        lambda w: replace(w, languages=(LanguageVariant("fr", body=RawBody("Bonjour")),)), "Edit"
    )
    await rendered(page)
    table = table_of(page)
    selection = table.selectionModel()
    for row in (0, 1):
        selection.setCurrentIndex(cell(page, row, 0), _Flag.Select | _Flag.Rows)
    view = panel_of(page).difference
    await until(lambda: view._comparison)
    assert "Ada Lovelace  →  Grace Hopper" in texts(page)
    assert view._comparison is not None
    assert "Bonjour" in [line.text for line in view._comparison.lines]


async def test_only_users_with_problems_are_shown(page: MatrixPage, session: Session) -> None:
    button(page, "Only problems").click()
    model = table_of(page).model()
    assert [model.headerData(r, Qt.Orientation.Vertical) for r in range(model.rowCount())] == [
        "Grace Hopper"
    ]
    session.edit_webhook(lambda w: replace(w, headers=()), "Edit")
    await rendered(page)
    await until(lambda: "No problems" in texts(page))
    assert not faults(page)


async def test_all_webhooks_stand_side_by_side(page: MatrixPage, session: Session) -> None:
    button(page, "All webhooks").click()
    await settled(page)
    model = table_of(page).model()
    titles = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    assert titles == ["Order shipped\nDefault", "Order shipped\nFrench", "Other\nDefault"]
    assert state(page, 0, 2) is CellState.FINE
    assert "Other, Default" in cell(page, 0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    session.select(webhook="other")
    button(page, "This webhook").click()
    assert model.columnCount() == 1


async def test_what_was_edited_while_it_was_not_in_the_grid_is_not_shown_as_it_was(
    page: MatrixPage, session: Session
) -> None:
    session.select(webhook="other")
    await until(lambda: table_of(page).model().columnCount() == 1)
    await settled(page)
    order = replace(session.workspace.webhooks["order"], headers=())
    session.perform(lambda w: w.replace_webhook(order, "Edit"))
    session.select(webhook="order")
    await until(lambda: table_of(page).model().columnCount() == 2)
    await settled(page)
    assert state(page, 1, 0) is CellState.DEFAULT_USED


async def test_nothing_is_rendered_while_it_is_hidden(page: MatrixPage, session: Session) -> None:
    page.hide()
    session.edit_webhook(lambda w: replace(w, body=RawBody("{")), "Edit")
    assert not controller_of(page)._pace.isActive()
    page.show()
    await settled(page)
    await until(lambda: "4 would break" in texts(page))


async def test_what_is_seen_is_rendered_first(page: MatrixPage, session: Session) -> None:
    for number in range(200):
        user = SampleUser(f"u{number:03}", f"User {number}", {"attributes": {"user_id": "1"}})
        session.perform(lambda w, user=user: w.add_user(user, "Add"))
    session.select(user="u150")
    order: list[str] = []
    await until(lambda: table_of(page).model().rowCount() == 202)
    await settled(page)
    table_of(page).scrollTo(cell(page, 152, 0))
    controller = controller_of(page)
    controller._crew.answered.connect(lambda batch, _: order.extend(k[1] for k in batch.keys))
    controller.refresh()
    await settled(page)
    first = order.index("u150")
    assert order.index("u010") > first
    assert order.index("u199") > first


async def test_a_template_that_hangs_does_not_keep_a_newer_one_waiting(
    page: MatrixPage, session: Session
) -> None:
    crew = controller_of(page)._crew
    busy = crew.under_way
    lost = crew.replace_late(busy)
    assert lost == []
    controller = controller_of(page)
    controller.refresh()
    assert crew.under_way
    controller._late_batches = crew.under_way
    controller._replace_late()
    await settled(page)
    assert state(page, 0, 0) is CellState.DEFAULT_USED


async def test_a_project_without_users_says_so(page: MatrixPage, session: Session) -> None:
    for user in ("ada", "grace"):
        session.perform(lambda w, user=user: w.delete("user", user))
    await until(lambda: "No sample users" in texts(page))
    assert not faults(page)


async def test_a_pair_of_the_wrong_type_shows_its_row(
    qtbot: QtBot, page: MatrixPage, session: Session
) -> None:
    places: list[Place] = []
    body = JsonBody((Pair("a", "x"), Pair("n", "{{custom_attribute.${n}}}", PairType.NUMBER)))
    session.edit_webhook(lambda w: replace(w, body=body, headers=()), "Edit")
    await rendered(page)
    session.place_requested.connect(places.append)
    click(qtbot, page, cell(page, 0, 0))
    assert [place.field for place in places] == ["body.pairs[1].value"]


async def test_a_cell_is_compared_with_the_previews_from_its_menu(page: MatrixPage) -> None:
    table = table_of(page)
    titles = [action.text() for action in table.actions()]
    assert titles[0] == "Open this rendering"
    table.selectionModel().setCurrentIndex(cell(page, 1, 1), _Flag.NoUpdate)
    table.actions()[1].trigger()
    view = panel_of(page).difference
    await until(lambda: view._comparison)
    assert "Ada Lovelace · Default  →  Grace Hopper · French" in texts(page)
    table.actions()[2].trigger()
    assert "Ada Lovelace  →  Grace Hopper" in texts(page)


async def test_what_is_stale_for_a_moment_is_not_dimmed(page: MatrixPage, session: Session) -> None:
    controller = controller_of(page)
    begun: list[tuple[bool, bool]] = []

    def note() -> None:
        # Not waited for: a run of one cell may be over before anybody looks.
        if controller.total:
            begun.append((controller._dim.isActive(), bool(cell(page, 0, 0).data(STALE_ROLE))))

    controller.changed.connect(note)
    session.edit_webhook(lambda w: replace(w, body=RawBody("{")), "Edit")
    await until(lambda: begun)
    assert begun[0] == (True, False)
    await settled(page)
    assert not controller._dim.isActive()
