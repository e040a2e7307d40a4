from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.liquid.placeholders import SecretExpression, encode
from hookstudio.core.request.json_syntax import check_json, is_number, nesting

SUITE = Path(__file__).parents[4] / "shared/data/JSONTestSuite/test_parsing"
SECRET = encode(SecretExpression("secret.key", ("key",), {}))


def suite(prefix: str) -> list[Path]:
    return sorted(SUITE.glob(f"{prefix}_*.json")) or [Path("absent")]


def text_of(file: Path) -> str | None:
    if not file.exists():
        pytest.skip("../shared/data/JSONTestSuite is not there")
    try:
        return file.read_bytes().decode()
    except UnicodeDecodeError:
        return None


@pytest.mark.parametrize("file", suite("y"), ids=lambda file: file.stem)
def test_what_rfc_8259_allows_is_taken(file: Path) -> None:
    text = text_of(file)
    assert text is not None
    assert check_json(text).valid


@pytest.mark.parametrize("file", suite("n"), ids=lambda file: file.stem)
def test_what_rfc_8259_forbids_is_refused_with_a_place(file: Path) -> None:
    text = text_of(file)
    if text is None:
        return  # a template is text already
    fault = check_json(text).fault
    assert fault is not None
    assert 0 <= fault.start <= fault.end <= len(text)
    assert fault.message.isprintable()


@pytest.mark.parametrize(
    ("text", "start", "message"),
    [
        ('{"n": }', 6, "expected a value, found }"),
        ("", 0, "it ends where a value was expected"),
        ('{"a": 1,}', 8, 'expected a key in "double quotes", found }'),
        ("[1,]", 3, "expected a value, found ]"),
        ('{"a" 1}', 5, "expected a colon after the key, found 1"),
        ('{"a": 1 "b": 2}', 8, 'expected a comma or } here, found "'),
        ("[1 2]", 3, "expected a comma or ] here, found 2"),
        ("{'a': 1}", 1, 'expected a key in "double quotes", found \''),
        ("{\"a\": 'x'}", 6, 'text goes in "double quotes"'),
        ('{"a": Ada}', 6, "Ada is not a JSON value"),
        ('{"a": 01}', 6, "01 is not a JSON value"),
        ('{"a": 1.}', 6, "1. is not a JSON value"),
        ('{"a": NaN}', 6, "NaN is not a JSON value"),
        ('{"a": -Infinity}', 6, "-Infinity is not a JSON value"),
        ('{"a": trueish}', 6, "trueish is not a JSON value"),
        ('{"a": "x\ny"}', 8, "a string holds a bare line break; use json_escape"),
        ('{"a": "x\ty"}', 8, "a string holds a bare tab; use json_escape"),
        ('{"a": "x\x00y"}', 8, "a string holds a bare control character; use json_escape"),
        ('{"a": "x\\y"}', 8, "\\y is not an escape that JSON knows"),
        ('{"a": "x', 6, "a string is never closed"),
        ("[1] x", 4, "there is text after the end of the JSON"),
        ('"id": 1}', 4, "there is text after the end of the JSON; is a { missing before it"),
        ("1, 2]", 1, "there is text after the end of the JSON; is a [ missing before it"),
        ("[1]]", 3, "there is text after the end of the JSON; is a [ missing before it"),
        ("\ufeff[]", 0, "U+FEFF is not a JSON value"),
        (f'{{"a": {SECRET}}}', 6, 'a secret goes in "double quotes"'),
    ],
)
def test_the_fault_is_named_and_placed(text: str, start: int, message: str) -> None:
    fault = check_json(text).fault
    assert fault is not None
    assert (fault.start, fault.message) == (start, message)


def test_of_a_text_too_much_one_piece_is_marked() -> None:
    for text, piece in (
        ('{}\n "id": "ready",\n"more": 1}', '"'),
        ("{} true story", "true"),
        ('"id"\n: 1}', ":"),
        (f"{{}} {SECRET} and more", SECRET),
    ):
        fault = check_json(text).fault
        assert fault is not None
        assert text[fault.start : fault.end] == piece


def test_a_key_that_stands_twice_is_reported_with_its_place() -> None:
    report = check_json('{"a": 1, "b": {"a": 2}, "\\u0061": 3}')
    assert report.valid
    assert [(d.start, d.end) for d in report.duplicates] == [(24, 32)]


@pytest.mark.parametrize("text", ["[" * 100_000, "[" * 100_000 + "]" * 100_000])
def test_deep_nesting_is_read_without_recursion(text: str) -> None:
    report = check_json(text)
    assert report.valid == text.endswith("]")


def test_nesting_ignores_brackets_inside_strings() -> None:
    assert nesting('{"a": ["[[[\\"[", {"b": []}]}') == 4
    assert nesting("1") == 0


@pytest.mark.parametrize("unit", ['{"a":', '"\\', "[1,", '"a":"b",', "-", "0" * 9, "\\u12", " "])
def test_no_text_takes_more_than_linear_time(unit: str) -> None:
    started = time.perf_counter()
    check_json(unit * 50_000)
    assert time.perf_counter() - started < 2


def test_a_secret_inside_a_string_is_part_of_the_string() -> None:
    assert check_json(f'{{"a": "Bearer {SECRET}"}}').valid


def test_a_secret_may_stand_for_a_value_where_that_is_allowed() -> None:
    assert check_json(f'{{"a": {SECRET}}}', loose_secrets=True).valid
    assert not check_json(f'{{"a": {SECRET}}}').valid


@pytest.mark.parametrize("text", ["0", "-1", "1.50", "1e9", "1E+9", "-0.0", "9" * 5000])
def test_json_numbers_are_numbers(text: str) -> None:
    assert is_number(text)


@pytest.mark.parametrize("text", ["", "+1", "01", ".5", "1.", "1,000", "0x1", "NaN", "1 ", "٣"])
def test_other_spellings_are_not_numbers(text: str) -> None:
    assert not is_number(text)


@given(st.text(alphabet='{}[]",:\\ \ntrue1-.eéu0', max_size=30))
def test_the_verdict_agrees_with_the_standard_library(text: str) -> None:
    try:
        json.loads(text)
    except ValueError:
        assert not check_json(text).valid
    else:
        assert check_json(text).valid


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_whatever_json_writes_is_valid(value: object) -> None:
    assert check_json(json.dumps(value)).valid
    assert check_json(json.dumps(value, ensure_ascii=False, indent=1)).valid
