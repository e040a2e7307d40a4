"""Where a piece of a field's text stands in the YAML file, however it is quoted there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.findings import Span
from hookstudio.core.project.document import load
from hookstudio.core.project.position import place_of


def _written(tmp_path: Path, value: str, start: int, end: int, text: str) -> str | None:
    """What stands in the file where `[start, end)` of the URL is said to be."""
    (tmp_path / "webhooks").mkdir(exist_ok=True)
    source = f"version: 1\nname: N\nurl: {value}\nmethod: POST\n"
    (tmp_path / "webhooks/n.yaml").write_text(source, encoding="utf-8", newline="")
    document = load(tmp_path, "webhooks/n.yaml")
    place = place_of(document, "url", Span.of(text, start, end))
    return place and source[place.span.start : place.span.end]


@pytest.mark.parametrize(
    ("value", "text", "piece", "expected"),
    [
        ("https://a/{{ x }}", "https://a/{{ x }}", "{{ x }}", "{{ x }}"),
        ('"a\\"b\\tc {{ x }}"', 'a"b\tc {{ x }}', "{{ x }}", "{{ x }}"),
        ('"\\x41\\u00e9\\U0001F600{{ x }}"', "Aé😀{{ x }}", "😀{{", "\\U0001F600{{"),
        ("'it''s {{ x }}'", "it's {{ x }}", "s {{", "s {{"),
        ("|-\n  one\n  two {{ x }}", "one\ntwo {{ x }}", "{{ x }}", "{{ x }}"),
    ],
)
def test_a_piece_is_found_through_quotes_and_escapes(
    tmp_path: Path, value: str, text: str, piece: str, expected: str
) -> None:
    start = text.index(piece)
    assert _written(tmp_path, value, start, start + len(piece), text) == expected


def test_of_a_folded_text_the_whole_is_named(tmp_path: Path) -> None:
    value = '"one\n  two {{ x }}"'
    assert _written(tmp_path, value, 4, 6, "one two {{ x }}") == value


@settings(max_examples=60, deadline=None)
@given(
    text=st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp"))),
    data=st.data(),
)
def test_any_piece_of_a_quoted_text_decodes_to_itself(
    tmp_path_factory: pytest.TempPathFactory, text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    root = tmp_path_factory.mktemp("quoted")
    found = _written(root, json.dumps(text, ensure_ascii=False), start, end, text)
    assert found is not None
    assert json.loads(f'"{found}"') == text[start:end]
