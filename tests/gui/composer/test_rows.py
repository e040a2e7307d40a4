from hypothesis import given
from hypothesis import strategies as st

from hookstudio.gui.composer import rows

ROWS = ("a", "b", "c", "d")


def test_put_replaces_one_row():
    assert rows.put(ROWS, 1, "x") == ("a", "x", "c", "d")


def test_put_past_the_end_changes_nothing():
    assert rows.put(ROWS, 4, "x") is ROWS


def test_insert_past_the_end_appends():
    assert rows.insert(ROWS, 99, ["x", "y"]) == ("a", "b", "c", "d", "x", "y")


def test_drop_takes_several_rows_out():
    assert rows.drop(ROWS, [0, 2]) == ("b", "d")


def test_move_down_and_up():
    assert rows.move(ROWS, [0], 2) == ("b", "a", "c", "d")
    assert rows.move(ROWS, [3], 0) == ("d", "a", "b", "c")
    assert rows.move(ROWS, [0, 2], 4) == ("b", "d", "a", "c")


@given(st.sets(st.integers(0, 7)), st.integers(0, 8))
def test_move_keeps_every_row_and_lands_where_landing_says(indexes: set[int], target: int):
    before = tuple(range(8))
    after = rows.move(before, indexes, target)
    assert sorted(after) == list(before)
    if indexes:
        start = rows.landing(indexes, target)
        assert list(after[start : start + len(indexes)]) == sorted(indexes)
