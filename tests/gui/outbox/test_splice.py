from __future__ import annotations

from array import array
from time import perf_counter

from hypothesis import given
from hypothesis import strategies as st

from hookstudio.gui.outbox.splice import Splice, splice
from tests.gui.outbox.filled import wait_ms


def ids(*numbers: int) -> array[int]:
    return array("q", numbers)


def test_the_stretch_that_differs_is_found() -> None:
    assert splice(ids(), ids()) == Splice(0, 0, 0)
    assert splice(ids(3, 2, 1), ids(4, 3, 2, 1)) == Splice(0, 0, 1)
    assert splice(ids(3, 2, 1), ids(3, 1)) == Splice(1, 1, 0)
    assert splice(ids(3, 2, 1), ids(3, 9, 8, 1)) == Splice(1, 1, 2)
    assert splice(ids(1, 1, 1), ids(1, 1)) == Splice(2, 1, 0)


numbers = st.lists(st.integers(0, 3), max_size=12).map(lambda found: array("q", found))


@given(numbers, numbers)
def test_it_turns_one_list_into_the_other(old: array[int], new: array[int]) -> None:
    at, removed, inserted = splice(old, new)
    assert old[:at] + new[at : at + inserted] + old[at + removed :] == new


def test_a_hundred_thousand_cost_little() -> None:
    old = array("q", range(100_000))
    new = old[:50_000] + array("q", [-1]) + old[50_001:]
    start = perf_counter()
    assert splice(old, new) == Splice(50_000, 1, 1)
    assert wait_ms(start) < 100
