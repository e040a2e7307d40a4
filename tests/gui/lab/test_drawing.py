"""What the lab draws and lists: times, axis, lanes, labels."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from hookstudio.core.delivery.schedule import BRAZE, ONCE, own_schedule
from hookstudio.core.lab.simulation import simulate, spread
from hookstudio.core.receiver.script import parse
from hookstudio.gui.lab.axis import Axis
from hookstudio.gui.lab.lab_text import clock_text, policy_title, seconds_text
from hookstudio.gui.lab.labels import place_labels
from hookstudio.gui.lab.lanes import (
    Mark,
    spread_lane,
    spread_table,
    timeline_lane,
    timeline_table,
)


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00.0"), (5.05, "0:05.0"), (59.96, "1:00.0"), (3_599.97, "1:00:00.0"),
     (272_105, "75:35:05.0")],
)  # fmt: skip
def test_times_are_told_to_the_tenth(seconds: float, text: str) -> None:
    assert clock_text(seconds) == text
    assert seconds_text(65.4) == "1:05"


def test_policies_have_the_names_that_the_composer_gives_them() -> None:
    assert [policy_title(p) for p in (BRAZE, ONCE, own_schedule([10, 300]), own_schedule([]))] == [
        "As Braze does", "Once", "10s, 5m", "No retry",
    ]  # fmt: skip


@given(st.floats(1, 1e7), st.floats(0, 1e7), st.floats(0, 1e7))
def test_later_is_never_further_left(end: float, one: float, other: float) -> None:
    axis = Axis(end, 20, 520)
    assert (axis.x(0), axis.x(end)) == (20, pytest.approx(520))
    assert (axis.x(one) <= axis.x(other)) or one > other


@given(st.floats(1, 1e7), st.integers(40, 2_000))
def test_ticks_have_room(end: float, width: int) -> None:
    ticks = Axis(end, 0, width).ticks(46)
    assert all(b.x - a.x >= 46 for a, b in itertools.pairwise(ticks))
    assert ticks[0].label == "0"
    mirrored = Axis(end, width, 0).ticks(46)
    assert [width - tick.x for tick in mirrored] == pytest.approx([tick.x for tick in ticks])


def test_half_an_hour_has_round_ticks() -> None:
    labels = [tick.label.replace("\u00a0", " ") for tick in Axis(1_800, 0, 520).ticks(46)]
    assert labels[0] == "0"
    assert {"1 min", "5 min", "30 min"} <= set(labels)


def test_a_lane_tells_all_in_words() -> None:
    timeline = simulate(BRAZE, parse("503, 429:retry-after=600, 200"))
    lane = timeline_lane("A", BRAZE, timeline)
    assert (lane.letter, lane.title, lane.tone) == ("A", "As Braze does", "success")
    assert lane.outcome == f"● delivered after {clock_text(timeline.end_s)}"
    assert [mark.label for mark in lane.marks] == ["503", "429", "200"]
    assert [mark.tone for mark in lane.marks] == ["warning", "warning", "success"]
    assert "as asked by Retry-After" in lane.marks[1].words
    assert lane.words.startswith("As Braze does: delivered after ")


def test_what_is_no_status_has_a_name() -> None:
    lane = timeline_lane("A", BRAZE, simulate(BRAZE, parse("hang, reset, 410")))
    assert [mark.label for mark in lane.marks] == ["time-out", "reset", "410"]
    assert lane.outcome.startswith("✕ failed after")


def test_a_table_lists_every_attempt_of_both() -> None:
    timelines = [simulate(policy, parse("503, 200")) for policy in (BRAZE, ONCE)]
    table = timeline_table("AB", timelines)
    assert [row[:2] for row in table.rows] == [("A", "1"), ("A", "2"), ("B", "1")]
    assert [row[-1] for row in table.rows] == ["", "delivered", "exhausted"]


def test_a_spread_has_a_band_for_each_attempt() -> None:
    found = spread(BRAZE, parse("503, 200"), runs=60)
    lane = spread_lane("B", BRAZE, found)
    first, second = lane.marks
    assert (first.label, second.is_band, second.middle_s) == ("1", True, found.quantile(2, 0.5))
    assert second.label.startswith("2: 1:0")
    assert lane.outcome == "● delivered, all 60 runs"
    table = spread_table("B", [found])
    assert table.titles == ("", "Try", "Runs", "5%", "25%", "Median", "75%", "95%")
    assert [row[:3] for row in table.rows] == [("B", "1", "60"), ("B", "2", "60")]


@given(
    st.lists(st.tuples(st.floats(0, 1_800), st.integers(1, 8)), max_size=12),
    st.integers(120, 900),
    st.integers(0, 11),
)
def test_no_label_lies_over_another(
    wanted: list[tuple[float, int]], width: int, first: int
) -> None:
    marks = [
        Mark(n, (at, at), "long" * size, "s" * size, "", "accent")
        for n, (at, size) in enumerate(wanted)
    ]
    axis = Axis(1_800, 26, width - 26)
    placed = place_labels(marks, axis, lambda text: 7.0 * len(text), width, first)
    boxes = sorted((label.left, label.left + label.width) for label in placed.values())
    assert all(b[0] >= a[1] for a, b in itertools.pairwise(boxes))
    assert first in placed or first >= len(marks)
