"""Pretty JSON: only white space differs, whatever the text."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from hookstudio.gui.widgets.json_view import LIMIT, MAX_DEPTH, pretty

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(values)
def test_it_means_the_same_and_looks_as_python_would_have_it(value: object) -> None:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    assert json.loads(pretty(text)) == value
    if isinstance(value, dict | list):
        assert pretty(text) == json.dumps(value, ensure_ascii=False, indent=2)


def test_numbers_and_repeated_keys_stay_as_they_came() -> None:
    assert pretty('{"a":1.50,"a":1e400}') == '{\n  "a": 1.50,\n  "a": 1e400\n}'


def test_what_is_no_json_is_left_alone() -> None:
    for text in ("", "plain", "{oops", '{"a":', "[1,]", "<html>", "  "):
        assert pretty(text) == text


def test_depth_and_length_are_bounded() -> None:
    deep = "[" * 100_000 + "]" * 100_000
    assert pretty(deep) == deep
    deep = "[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1)
    assert pretty(deep) == deep
    long = "[" + "1," * LIMIT + "1]"
    assert pretty(long) == long
