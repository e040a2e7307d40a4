import json
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.gui.sending.json_layout import NotJsonError, layout

_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4)
    ),
    max_leaves=15,
)


def laid_out(text: str) -> str:
    return "".join(layout(text))


@given(_values, st.sampled_from([(",", ":"), (" , ", " : "), (",\n", ":\t")]))
def test_any_json_is_laid_out_as_a_parser_would(value: object, separators: tuple[str, str]) -> None:
    text = json.dumps(value, separators=separators)
    assert laid_out(text) == json.dumps(value, indent=2)


def test_numbers_escapes_and_repeated_keys_stay_as_they_were() -> None:
    text = r'{"a":1.50,"a":1e400,"b":"\u00e9\/","c":123456789012345678901234567890}'
    out = laid_out(text)
    for part in ("1.50", "1e400", r'"\u00e9\/"', "123456789012345678901234567890"):
        assert part in out
    assert out.count('"a"') == 2


@pytest.mark.parametrize(
    "text",
    ["", "  ", "{", "[1,]", "[1 2]", '{"a"}', '{"a":1,}', "{]", "[}", "{} x", "nul", "01", "'a'",
     '{"a":1}{', '"open', '"tab\t"', "[1]]", ",", "{1:2}", "-"],
)  # fmt: skip
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(NotJsonError):
        laid_out(text)


def test_deep_nesting_is_refused_before_it_takes_long() -> None:
    with pytest.raises(NotJsonError):
        laid_out("[" * 100_000)


def test_what_a_strict_parser_takes_is_taken_and_no_more(shared: Path) -> None:
    wrong = []
    for file in sorted((shared / "data/JSONTestSuite").rglob("[yn]_*.json")):
        try:
            text = file.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue
        try:
            laid_out(text)
        except NotJsonError:
            if file.name.startswith("y_"):
                wrong.append(file.name)
        else:
            if file.name.startswith("n_"):
                wrong.append(file.name)
    assert not wrong


def test_no_piece_of_a_large_text_takes_long() -> None:
    text = json.dumps([{"id": n, "name": "x" * 20, "tags": [1, 2, 3]} for n in range(10_000)])
    longest, pieces, started = 0.0, layout(text), perf_counter()
    for _ in pieces:
        longest, started = max(longest, perf_counter() - started), perf_counter()
    assert longest < 0.1
