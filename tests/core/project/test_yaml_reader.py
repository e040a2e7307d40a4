"""The strict reader: what a project must not hold is refused with a code and a place."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.errors import ProjectReadError
from hookstudio.core.project import yaml_reader
from hookstudio.core.project.yaml_node import Mapping, Scalar, plain
from hookstudio.core.project.yaml_reader import parse, read
from hookstudio.core.project.yaml_writer import document
from tests.core.project.strategies import json_values, texts

REFUSED = [
    ("NUL bytes", b"\0" * 70, "PROJECT_NOT_TEXT", "1:1", "byte 0 at offset 0"),
    ("NUL in text", b"name: a\nurl: \0", "PROJECT_NOT_TEXT", "2:6", "offset 13"),
    ("Latin-1", b'{"name":"\xff\xfe"}', "PROJECT_ENCODING", "1:10", "byte 0xFF at offset 9"),
    ("UTF-16", "{}".encode("utf-16"), "PROJECT_ENCODING", "1:1", "looks like UTF-16"),
    ("UTF-16 bare", "name: a".encode("utf-16-be"), "PROJECT_ENCODING", "1:1", "UTF-16"),
    ("open arrays", b"[" * 100_000, "PROJECT_TOO_DEEP", "1:65", "deeper than 64 levels"),
    ("arrays", b"[" * 2000 + b"]" * 2000, "PROJECT_TOO_DEEP", "1:65", "deeper than 64 levels"),
    ("objects", b'{"a":' * 100, "PROJECT_TOO_DEEP", "1:321", "deeper than 64 levels"),
    ("block lists", b"- " * 5000 + b"a", "PROJECT_TOO_DEEP", "1:129", "deeper than 64 levels"),
    (
        "block objects",
        b"".join(b" " * i + b"a:\n" for i in range(500)),
        "PROJECT_TOO_DEEP",
        "65:65",
        "deeper than 64 levels",
    ),
    ("digits", b'{"n":' + b"9" * 5000 + b"}", "PROJECT_NUMBER", "1:6", "5,000 digits"),
    ("infinity", b'{"version":1,"n":1e999}', "PROJECT_NUMBER", "1:18", "1e999 is out of range"),
    (".inf", b"n: .inf", "PROJECT_NUMBER", "1:4", ".inf"),
    (".nan", b"n: .NaN", "PROJECT_NUMBER", "1:4", ".NaN"),
    ("twice", b'{"url":"a","url":"b"}', "PROJECT_DUPLICATE_KEY", "1:12", '"url" appears twice'),
    ("twice by block", b"a: 1\nb: 2\na: 3", "PROJECT_DUPLICATE_KEY", "3:1", '"a" appears twice'),
    ("no value", b'{"version": 1,\n "name": }}', "PROJECT_SYNTAX", "2:10", "value, found }"),
    ("no key", b'{"version": 1,\n}}', "PROJECT_SYNTAX", "2:1", "key, found }"),
    ("cut off", b'{"version":1,"name":"abc', "PROJECT_SYNTAX", "1:21", "middle of a string"),
    ("a list", b"[1,2,3]", "PROJECT_SHAPE", "1:1", "an object at the top"),
    ("a text", b"hello", "PROJECT_SHAPE", "1:1", "an object at the top"),
    ("nothing", b"", "PROJECT_SHAPE", "1:1", "an object at the top"),
    ("comment", b"# only\n", "PROJECT_SHAPE", "1:1", "an object at the top"),
    ("tag", b"!!python/object/apply:os.system ['true']", "PROJECT_SYNTAX", "1:1", "!!python/"),
    ("local tag", b"a: !b c", "PROJECT_SYNTAX", "1:4", "The tag !b"),
    ("empty tag", b"a: ! c", "PROJECT_SYNTAX", "1:4", "The tag !"),
    ("anchor", b"a: &x 1", "PROJECT_SYNTAX", "1:4", "Anchors and aliases"),
    ("alias", b"a: &x 1\nb: *x", "PROJECT_SYNTAX", "1:4", "Anchors and aliases"),
    ("directive", b"# c\n%YAML 1.1\n---\na: 1", "PROJECT_SYNTAX", "2:1", "Directives"),
    ("two documents", b"a: 1\n---\nb: 2", "PROJECT_SYNTAX", "2:1", "one document"),
    ("bare Liquid", b"a: {{x}}", "PROJECT_SYNTAX", "1:5", "must stand in quotes"),
    ("bare colon", b"a: b: c", "PROJECT_SYNTAX", "1:5", "must stand in quotes"),
    ("tab", b"a:\n\tb: 1", "PROJECT_SYNTAX", "2:1", "A tab cannot stand here"),
    ("control", b"a: b\x07", "PROJECT_SYNTAX", "1:5", "U+0007"),
    ("indentation", b"a:\n    b: 1\n  c: 2", "PROJECT_SYNTAX", "3:3", "indented wrongly"),
    ("escape", b'a: "\\q"', "PROJECT_SYNTAX", "1:6", "backslash"),
    ("huge escape", b'a: "\\UFFFFFFFF"', "PROJECT_SYNTAX", "1:1", "cannot be read"),
    ("complex key", b"? [a]\n: b", "PROJECT_SYNTAX", "1:3", "A key must be a text"),
]


@pytest.mark.parametrize(
    ("data", "code", "place", "words"),
    [case[1:] for case in REFUSED],
    ids=[case[0] for case in REFUSED],
)
def test_a_bad_file_is_refused_with_its_place(
    data: bytes, code: str, place: str, words: str
) -> None:
    started = time.perf_counter()
    with pytest.raises(ProjectReadError) as caught:
        read(data, "webhooks/x.yaml")
    assert (caught.value.code, caught.value.place) == (code, f"webhooks/x.yaml:{place}")
    assert words in caught.value.message
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("\ufeff{}", {}),
        ('{\r\n "version": 1\r\n}\r\n', {"version": 1}),
        ("a: no\nb: yes\nc: 012\nd: 1_000\ne: 1:30", {
            "a": "no", "b": "yes", "c": 12, "d": "1_000", "e": "1:30",
        }),
        ("a: 2026-02-26\nb: =\nc: 0o17\nd: 0x1F", {
            "a": "2026-02-26", "b": "=", "c": 15, "d": 31,
        }),
        ("a: ~\nb: null\nc:\nd: ''", {"a": None, "b": None, "c": None, "d": ""}),
        ("1: a\ntrue: b\nnull: c\n<<: d", {"1": "a", "true": "b", "null": "c", "<<": "d"}),
        ('a: "\\ud83d\\ude00"', {"a": "😀"}),
        ("a: [b, c]  # [[[\nd: '[[['", {"a": ["b", "c"], "d": "[[["}),
        ("---\na: 1\n...\n", {"a": 1}),
    ],
)  # fmt: skip
def test_yaml_means_what_version_1_2_says(text: str, data: object) -> None:
    _, root = read(text.encode())
    assert plain(root) == data


def test_brackets_in_text_are_no_nesting() -> None:
    brackets = "[{" * 500
    text = f"a: '{brackets}'\nb: |\n  {brackets}\n# {brackets}\nc: x {brackets}\n"
    _, root = read(text.encode())
    assert plain(root) == {"a": brackets, "b": f"{brackets}\n", "c": f"x {brackets}"}


def test_every_value_knows_where_it_stands() -> None:
    text = "a: 1 # c\nb:\n  - 'x'\n  - y: |\n      text\n\n\nc:\nd: end"
    root = parse(text)
    assert isinstance(root, Mapping)
    found: list[str] = []

    def collect(node: object) -> None:
        if isinstance(node, Scalar):
            found.append(text[node.start : node.end])
        else:
            for part in getattr(node, "items", ()) or [e.value for e in node.entries]:  # type: ignore[attr-defined]
                collect(part)

    collect(root)
    assert found == ["1", "'x'", "|\n      text", "", "end"]


def test_too_many_values_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_reader, "MAX_VALUES", 1000)
    with pytest.raises(ProjectReadError) as caught:
        read(b"a: [" + b"1," * 1000 + b"]")
    assert caught.value.code == "PROJECT_TOO_BIG"


CODES = {case[2] for case in REFUSED}


def outcome(action: Callable[[], object]) -> str | None:
    """The code of the refusal, which must have a place; None when it was read."""
    try:
        action()
    except ProjectReadError as error:
        return error.code if error.line is not None else "NO PLACE"
    return None


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    assert outcome(lambda: read(data)) in (None, *CODES)


@given(st.text(alphabet="ab:-?#|>[]{},&*!%@`'\"\\ \t\n\r0.e\u2028\x85", max_size=40))
def test_any_yaml_like_text_is_read_or_refused(text: str) -> None:
    assert outcome(lambda: parse(text)) in (None, *CODES)


@given(st.dictionaries(texts, json_values, max_size=5))
def test_any_data_reads_back_as_it_was_written(data: dict[str, object]) -> None:
    _, root = read(document(data).encode())  # type: ignore[arg-type]
    assert repr(plain(root)) == repr(data)
