"""What the lists of the studio ask: orders, names for filters, pages of the activity log."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime, timedelta

import pytest

from hookstudio.core.delivery.delivery import ActivityFilter, Filter, SortKey
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.outbox_changes import Ending
from hookstudio.core.delivery.outbox_list import csv_lines, json_lines
from hookstudio.core.delivery.schedule import ONCE, GiveUp, RetryAt
from hookstudio.core.delivery.state import State
from hookstudio.core.liquid.result import Aborted
from tests.core.delivery.outbox.conftest import NOON_MS, HandClock, message, request

NOON = datetime.fromtimestamp(NOON_MS / 1000, UTC)
RETRY = RetryAt(at_s=0, delay_s=60.0, number=1, of=5)


def _attempt(outbox: Outbox, row_id: int, ending: Ending) -> None:
    (claimed,) = outbox.claim([row_id], "mine").result()
    outbox.record(claimed, ending).result()


@pytest.fixture
def three(outbox: Outbox, clock: HandClock) -> list[int]:
    """One waits after a 503, one was delivered, one is queued; a minute between them."""
    ids = []
    for user, url in (("cleo", "b"), ("Ada", "c"), ("bob", "a")):
        ids.append(outbox.add(message(user=user, url=f"http://{url}.example/")).result().id)
        clock.pass_time(60)
    _attempt(outbox, ids[0], Ending(RETRY, "refused", 503, "503 Service Unavailable"))
    clock.pass_time(60)
    _attempt(outbox, ids[1], Ending(GiveUp(State.DELIVERED), "received", 200))
    return ids


@pytest.mark.parametrize(
    ("sort", "ascending"),
    [
        (SortKey.CREATED, [0, 1, 2]),
        (SortKey.USER, [1, 2, 0]),
        (SortKey.HOST, [2, 0, 1]),
        (SortKey.STATE, [0, 2, 1]),
        (SortKey.STATUS, [1, 0, 2]),
        (SortKey.ATTEMPTS, [2, 1, 0]),
        (SortKey.WEBHOOK, [2, 1, 0]),
        (SortKey.DUE, [2, 0, 1]),
    ],
)
def test_ids_come_in_any_order(
    outbox: Outbox, three: list[int], sort: SortKey, ascending: list[int]
) -> None:
    found = list(outbox.ids(sort=sort, descending=False))
    assert [three.index(row_id) for row_id in found] == ascending


def test_what_has_no_value_comes_last_either_way(outbox: Outbox, three: list[int]) -> None:
    for descending in (True, False):
        assert outbox.ids(sort=SortKey.STATUS, descending=descending)[-1] == three[2]
        assert outbox.ids(sort=SortKey.DUE, descending=descending)[-1] == three[1]


def test_an_order_keeps_to_the_filter(outbox: Outbox, three: list[int]) -> None:
    chosen = Filter(states=frozenset({State.WAITING, State.QUEUED}))
    assert list(outbox.ids(chosen, sort=SortKey.USER, descending=True)) == [three[0], three[2]]


def test_the_names_that_a_filter_offers(outbox: Outbox, three: list[int]) -> None:
    outbox.add(NewMessage(request("http://z.example/"), project="/p")).result()
    assert outbox.hosts() == ["a.example", "b.example", "c.example", "z.example"]
    assert outbox.hosts("/p") == ["z.example"]
    assert outbox.webhooks() == ["order"]
    assert outbox.webhooks("/nowhere") == []


@pytest.fixture
def log(outbox: Outbox, three: list[int], clock: HandClock) -> list[int]:
    """Four lines: two attempts of `three`, an aborted message, and a failed one a minute later."""
    outbox.add(NewMessage(request(aborted=Aborted("no consent", "t")))).result()
    clock.pass_time(60)
    row_id = outbox.add(message(ONCE, user="eve")).result().id
    _attempt(outbox, row_id, Ending(GiveUp(State.FAILED), "refused", 404, "=404 Not Found"))
    return [*three, row_id]


def test_the_log_is_read_in_pages(outbox: Outbox, log: list[int]) -> None:
    whole = list(outbox.activity())
    assert [row.error for row in whole] == [
        "=404 Not Found", "no consent", "", "503 Service Unavailable",
    ]  # fmt: skip
    assert list(outbox.activity(page=1)) == whole
    first = outbox.activity_page(limit=3)
    assert first == whole[:3]
    assert outbox.activity_page(before=first[-1].place, limit=3) == whole[3:]


def test_the_log_is_filtered(outbox: Outbox, log: list[int]) -> None:
    def errors(**wanted: object) -> list[str]:
        return [row.error for row in outbox.activity(ActivityFilter(**wanted))]  # type: ignore[arg-type]

    assert errors(only_errors=True) == ["=404 Not Found", "no consent", "503 Service Unavailable"]
    assert errors(text="503") == ["503 Service Unavailable"]
    assert errors(text="CONSENT") == ["no consent"]
    assert errors(text="eve") == ["=404 Not Found"]
    assert errors(webhook="nothing") == errors(project="/p") == []
    since = NOON + timedelta(minutes=4)
    assert errors(since=since) == ["=404 Not Found", "no consent", ""]
    assert errors(until=since) == ["503 Service Unavailable"]


def test_both_exports_read_back(outbox: Outbox, log: list[int]) -> None:
    whole = list(outbox.activity())
    objects = [json.loads(line) for line in json_lines(whole)]
    assert [row["error"] for row in objects] == [row.error for row in whole]
    assert [row["status"] for row in objects] == [404, None, 200, 503]
    table = list(csv.DictReader("".join(csv_lines(whole)).splitlines()))
    assert [row["status"] for row in table] == ["404", "", "200", "503"]
    assert table[0]["error"] == "'=404 Not Found"
