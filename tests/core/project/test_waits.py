"""The waits of a schedule as text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.errors import UsageError
from hookstudio.core.project.waits import parse_waits, waits_text


@pytest.mark.parametrize(
    ("text", "waits"),
    [
        ("", ()),
        ("  ", ()),
        ("10", (10.0,)),
        ("10s, 1m,5 min , 2H,1.5d", (10.0, 60.0, 300.0, 7_200.0, 129_600.0)),
        ("0, 0.25s", (0.0, 0.25)),
    ],
)
def test_waits_are_read_in_any_unit(text: str, waits: tuple[float, ...]) -> None:
    assert parse_waits(text) == waits


@pytest.mark.parametrize(
    ("text", "column", "message"),
    [
        ("10,,3", 4, "A wait is expected here, such as 10s, 5m or 2h."),
        ("10s, ", 6, "A wait is expected here"),
        ("5m, soon", 5, "'soon' is not a wait"),
        ("1s, 3 weeks", 5, "'weeks' is not a unit; there are s, m, h and d."),
        ("8d", 1, "A wait is 0 seconds to 7 days."),
        ("-1", 1, "'-1' is not a wait"),
        ("٣s", 1, "is not a wait"),
        ("nan", 1, "'nan' is not a wait"),
        ("1e3", 1, "is not a wait"),
        (", ".join(["1"] * 21), 61, "There are at most 20 retries."),
    ],
)
def test_what_is_no_wait_is_told_with_its_column(text: str, column: int, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_waits(text)
    assert caught.value.column == column
    assert message in caught.value.message


def test_each_is_written_in_its_largest_whole_unit() -> None:
    assert waits_text((0, 0.25, 10, 90, 120, 5_400, 7_200, 86_400)) == (
        "0s, 0.25s, 10s, 90s, 2m, 90m, 2h, 1d"
    )


@given(st.lists(st.integers(0, 7 * 86_400_000).map(lambda ms: ms / 1000), max_size=20).map(tuple))
def test_what_is_written_is_read_as_the_same(waits: tuple[float, ...]) -> None:
    assert parse_waits(waits_text(waits)) == pytest.approx(waits)
