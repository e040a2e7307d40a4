"""JSON that Python would read and the standard does not have; and what nests how deep."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.strict_json import (
    StrictJsonError,
    depth_of,
    end_of,
    loads,
    too_deep_at,
    value_at,
)

_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("text", "written", "message"),
    [
        ('{"é": 1, "b": 2, "é": 3}', '"é"', "“é” stands twice in one object."),
        ('[{"a": {"b": 1, "b": 1}}]', '"b"', "“b” stands twice in one object."),
        ("[NaN]", "NaN", "NaN is not a number of JSON."),
        ("[-Infinity]", "-Infinity", "-Infinity is not a number of JSON."),
        ("[1e999]", "1e999", "1e999 is out of range."),
        ("9" * 5000, "", "A number has more than 4,300 digits."),
    ],
)
def test_it_is_refused(text: str, written: str, message: str) -> None:
    for read in (lambda: loads(text), lambda: value_at(text, 0)):
        with pytest.raises(StrictJsonError) as refused:
            read()
        assert (refused.value.message, refused.value.written) == (message, written)


def test_a_text_that_is_no_json_keeps_its_place() -> None:
    with pytest.raises(json.JSONDecodeError) as refused:
        loads('{"a": }')
    assert refused.value.pos == 6


@settings(max_examples=80)
@given(_VALUES)
def test_all_json_is_read_and_its_depth_is_known(value: object) -> None:
    text = json.dumps(value, ensure_ascii=False)
    assert loads(text) == value
    depth = depth_of(value)
    assert too_deep_at(text, depth) is None
    if depth:
        assert too_deep_at(text, depth - 1) is not None
        assert end_of(f"{text}]", 0) == len(text)


def test_brackets_in_a_text_and_behind_an_open_quote_do_not_count() -> None:
    assert too_deep_at('["[[[", "\\"[["]', 1) is None
    assert too_deep_at('["[[[[', 1) is None
    assert end_of('{"a": "}', 0) is None


def test_an_open_quote_behind_many_others_takes_no_long_time() -> None:
    started = time.perf_counter()
    assert end_of("[" + '"' + '\\"' * 500_000, 0) is None
    assert time.perf_counter() - started < 2
