"""The panel against a real outbox: what is listed, what is selected, what is shown of it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.state import State
from hookstudio.gui.outbox.outbox_model import Column
from hookstudio.gui.outbox.outbox_panel import OutboxPanel
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.plain_view import PlainView
from tests.gui.outbox.filled import PROJECT, attempted, fill, message
from tests.gui.outbox.live import panel_shown, paused_service, with_panel
from tests.gui.waiting import until
from tests.layout_checks import faults


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def row(panel: OutboxPanel, row_id: int) -> list[str]:
    at = panel.model.row_of(row_id)
    assert at >= 0
    return [str(panel.model.index(at, column).data()) for column in Column]


def button(panel: QWidget, text: str) -> QPushButton:
    return next(b for b in panel.findChildren(QPushButton) if b.text() == text and b.isVisible())


async def select(panel: OutboxPanel, row_id: int) -> None:
    panel.show_delivery(row_id)
    await until(lambda: panel.detail.isVisible() and panel.actions_._only is not None)
    await until(lambda: panel.actions_._only.id == row_id)  # type: ignore[union-attr]


@with_panel
async def test_a_row_says_where_a_delivery_stands(panel: OutboxPanel, ids: dict[str, int]) -> None:
    waiting = row(panel, ids["waiting"])
    assert waiting[:7] == [
        "↻ Waiting", "lob-postcard", "grace", "api.lob.com", "503", "4 of 6", "paused",
    ]  # fmt: skip
    assert row(panel, ids["blocked"])[Column.NEXT] == "needs you"
    assert row(panel, ids["delivered"])[Column.STATUS] == "200"
    assert row(panel, ids["aborted"])[Column.STATE] == "⊘ Aborted"


@with_panel
async def test_only_the_project_is_listed_until_all_are_asked_for(
    panel: OutboxPanel, ids: dict[str, int]
) -> None:
    assert panel.model.row_of(ids["other"]) == -1
    assert panel.list.table.isColumnHidden(Column.PROJECT)
    panel.list.filters.show_everything()
    await until(lambda: panel.model.row_of(ids["other"]) >= 0)
    assert not panel.list.table.isColumnHidden(Column.PROJECT)


@with_panel
async def test_a_live_change_appears_and_the_selection_stays(
    panel: OutboxPanel, box: Outbox, ids: dict[str, int]
) -> None:
    await select(panel, ids["queued"])
    added = box.add(message(user="new")).result()
    await until(lambda: panel.model.row_of(added.id) == 0)
    assert panel.list.table.selected_ids() == [ids["queued"]]
    box.cancel([ids["queued"]]).result()
    await until(lambda: row(panel, ids["queued"])[Column.STATE] == "⊘ Cancelled")
    await until(lambda: "Cancelled" in texts(panel.detail))
    assert panel.list.table.selected_ids() == [ids["queued"]]


@with_panel
async def test_the_search_finds_and_clears(
    qtbot: QtBot, panel: OutboxPanel, ids: dict[str, int]
) -> None:
    count = len(panel.model.ids)
    qtbot.keyClicks(panel.list.filters.search, "slack")
    await until(lambda: list(panel.model.ids) == [ids["blocked"]])
    qtbot.keyClicks(panel.list.filters.search, "nothing of the kind")
    await until(lambda: "Nothing found" in texts(panel.list))
    button(panel.list, "Clear the filter").click()
    await until(lambda: len(panel.model.ids) == count)
    assert panel.list.filters.search.text() == ""
    assert not panel.list.filters.narrowed


@with_panel
async def test_states_webhooks_and_hosts_are_filtered(
    panel: OutboxPanel, ids: dict[str, int]
) -> None:
    filters = panel.list.filters
    filters._state.take([str(State.FAILED), str(State.EXHAUSTED)])
    filters._on_chosen()
    await until(lambda: set(panel.model.ids) == {ids["failed"], ids["exhausted"]})
    filters._webhook.aboutToShow.emit()
    await until(lambda: len(filters._webhook.actions()) > 3)
    names = [action.text() for action in filters._webhook.actions() if action.text()]
    assert "lob-postcard" in names
    assert "other-project" not in names
    next(a for a in filters._webhook.actions() if a.text() == "crm-update").trigger()
    await until(lambda: list(panel.model.ids) == [ids["failed"]])
    assert filters.narrowed


@with_panel
async def test_a_click_on_a_head_sorts(panel: OutboxPanel, ids: dict[str, int]) -> None:
    panel.list.table.sortByColumn(Column.WEBHOOK, Qt.SortOrder.AscendingOrder)
    await until(lambda: panel.model.ids[0] == ids["queued"])
    panel.list.table.sortByColumn(Column.STATUS, Qt.SortOrder.DescendingOrder)
    await until(lambda: panel.model.ids[0] == ids["waiting"])
    assert row(panel, panel.model.ids[1])[Column.STATUS] == "500"


@with_panel
async def test_the_details_hold_everything(panel: OutboxPanel, ids: dict[str, int]) -> None:
    await select(panel, ids["waiting"])
    assert "Waiting · lob-postcard → grace · attempt 4 of 6" in texts(panel.detail)
    assert "Retry 4 of 5 at" in texts(panel.detail)
    assert [each.mark.label for each in panel.detail.timeline.places()] == [
        "503", "refused", "503", "503", "paused",
    ]  # fmt: skip
    views = panel.detail.tabs.findChildren(PlainView)
    await until(lambda: any("Try again later" in view.text() for view in views))
    request = next(view.text() for view in views if view.accessibleName() == "Request as sent")
    assert request.startswith("POST https://api.lob.com/v1/postcards\n")
    assert "Authorization: Bearer ••••lob_key" in request
    assert request.endswith('Votre commande 東京 est prête"}')


@with_panel
async def test_the_arrows_go_from_attempt_to_attempt(
    qtbot: QtBot, panel: OutboxPanel, ids: dict[str, int]
) -> None:
    await select(panel, ids["waiting"])
    timeline = panel.detail.timeline
    assert timeline.chosen == 4
    qtbot.keyClick(timeline, Qt.Key.Key_Home)
    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    assert timeline.chosen == 2
    assert "No answer: refused" in texts(panel.detail)
    assert not panel.detail.tabs.isTabEnabled(1)


@with_panel
async def test_a_delivery_that_a_filter_hides_is_shown_when_asked_for(
    qtbot: QtBot, panel: OutboxPanel, ids: dict[str, int]
) -> None:
    qtbot.keyClicks(panel.list.filters.search, "slack")
    await until(lambda: len(panel.model.ids) == 1)
    await select(panel, ids["other"])
    assert panel.list.table.selected_ids() == [ids["other"]]


@with_panel
async def test_a_resend_leads_to_what_it_repeats(panel: OutboxPanel, ids: dict[str, int]) -> None:
    await select(panel, ids["resent"])
    button(panel.detail, f"Resend of {ids['failed']}").click()
    await until(lambda: panel.list.table.selected_ids() == [ids["failed"]])
    await until(lambda: "Failed" in texts(panel.detail))
    assert "crm-update → layla" in texts(panel.detail)


@with_panel
async def test_several_are_counted_by_state(panel: OutboxPanel) -> None:
    panel.list.table.selectAll()
    await until(lambda: "deliveries selected" in texts(panel.detail))
    assert "1 delivered" in texts(panel.detail)


@with_panel
async def test_the_pause_is_told_and_ended_from_the_banner(
    panel: OutboxPanel, service: OutboxService
) -> None:
    assert "All sending is paused" in texts(panel.banners)
    button(panel.banners, "Resume sending").click()
    await until(lambda: not service.paused)
    assert panel.banners.isHidden()


async def test_an_empty_outbox_offers_to_send(theme: Theme, tmp_path: Path) -> None:
    wished: list[None] = []
    async with (
        paused_service(tmp_path) as service,
        panel_shown(service, theme) as panel,
    ):
        await until(lambda: "Nothing was sent yet" in texts(panel))
        panel.send_requested.connect(lambda: wished.append(None))
        button(panel, "Send a test").click()
        assert wished == [None]


async def test_where_nothing_was_ever_sent_there_is_no_file_and_no_waiting(
    theme: Theme, tmp_path: Path
) -> None:
    service = OutboxService(tmp_path)
    async with panel_shown(service, theme) as panel:
        service.start()
        await until(lambda: "Nothing was sent yet" in texts(panel))
        assert service.outbox is None
    await service.close()


@with_panel
async def test_another_project_says_that_there_is_more(
    theme: Theme, service: OutboxService, ids: dict[str, int]
) -> None:
    async with panel_shown(service, theme, "/p/empty") as panel:
        await until(lambda: "Nothing was sent from here" in texts(panel))
        button(panel, "Show them").click()
        await until(lambda: set(panel.model.ids) == set(ids.values()))
        assert panel.list.filters.everywhere
        assert "Nothing was sent from here" not in texts(panel)


async def test_a_file_that_cannot_be_opened_is_told_and_tried_again(
    theme: Theme, tmp_path: Path
) -> None:
    (tmp_path / "outbox.db").symlink_to(tmp_path / "elsewhere.db")
    service = OutboxService(tmp_path)
    async with panel_shown(service, theme) as panel:
        service.start()
        await until(lambda: "The outbox cannot be read" in texts(panel))
        (tmp_path / "outbox.db").unlink()
        button(panel, "Try again").click()
        await until(lambda: "Nothing was sent yet" in texts(panel))
        assert "cannot be read" not in texts(panel)
        assert service.problem == ""
    await service.close()


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("width", [640, 960, 1280])
@with_panel
async def test_nothing_is_cut_or_unreadable(
    qapp: object, theme: Theme, panel: OutboxPanel, ids: dict[str, int], mode: str, width: int
) -> None:
    theme.apply(qapp, mode)  # type: ignore[arg-type]
    try:
        panel.resize(width, 300)
        await select(panel, ids["waiting"])
        await until(lambda: "application/json" in texts(panel.detail))
        assert faults(panel) == []
        panel.detail.close_requested.emit()
        await until(panel.detail.isHidden)
        await asyncio.sleep(0.03)  # the list is laid out anew
        assert faults(panel) == []
    finally:
        theme.apply(qapp, "light")  # type: ignore[arg-type]


@with_panel
async def test_the_newest_attempt_is_followed(
    panel: OutboxPanel, box: Outbox, ids: dict[str, int]
) -> None:
    await select(panel, ids["waiting"])
    box.retry_now([ids["waiting"]]).result()
    attempted(box, ids["waiting"], 200)
    await until(lambda: panel.detail.timeline.chosen == 5)
    await until(lambda: "Delivered" in texts(panel.detail))
    assert [each.mark.label for each in panel.detail.timeline.places()][-1] == "200"


@pytest.mark.parametrize("wanted", ["waiting", "delivered"])
async def test_a_panel_that_was_just_built_shows_a_delivery_among_its_project(
    theme: Theme, tmp_path: Path, wanted: str
) -> None:
    async with paused_service(tmp_path) as service:
        assert isinstance(service.outbox, Outbox)
        ids = fill(service.outbox)
        async with panel_shown(service, theme) as panel:
            panel.show_delivery(ids[wanted])
            await until(lambda: panel.list.table.selected_ids() == [ids[wanted]])
            assert not panel.list.filters.everywhere


async def test_a_panel_that_was_just_built_waits_for_a_listing_with_the_delivery(
    theme: Theme, tmp_path: Path
) -> None:
    """Listings that begin meanwhile, and are for other reasons, do not count as tries."""
    async with paused_service(tmp_path) as service:
        assert isinstance(service.outbox, Outbox)
        async with panel_shown(service, theme) as panel:
            adding = service.outbox.add(message("order", "ada", project=PROJECT))
            delivery = await service.run(adding)
            panel.show_delivery(delivery.id)
            await until(lambda: panel.list.table.selected_ids() == [delivery.id])
            assert not panel.list.filters.everywhere
