"""All mistakes of a template in one pass, each at its exact place.

`broken_templates.json` holds, for each template, its findings: the rule, the message, the piece of
the template that the span covers, and its offset.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.findings import Span
from hookstudio.core.liquid import render
from hookstudio.core.liquid.problems import LineMap

Row = tuple[str, str, str, int]
TEXT = Path(__file__).with_name("broken_templates.json").read_text("utf-8")
BROKEN: list[tuple[str, list[Row]]] = [
    (entry["template"], [tuple(row) for row in entry["findings"]]) for entry in json.loads(TEXT)
]
PREFIXES = ["", "\t", "a\r\n\tb", "👩‍👩‍👧 e\u0301\n", "\r\r\n\n  漢"]


@pytest.mark.parametrize(("template", "rows"), BROKEN, ids=[repr(row[0])[:50] for row in BROKEN])
def test_every_mistake_is_found_at_its_place(template: str, rows: list[Row]) -> None:
    for prefix in PREFIXES:
        source = prefix + template
        result = render(source, {}, file="webhooks/x.yaml")
        found = [
            (one.rule, one.message, source[one.span.start : one.span.end], one.span.start)
            for one in result.findings
            if one.span is not None
        ]
        assert found == [(rule, text, piece, at + len(prefix)) for rule, text, piece, at in rows]
        for finding in result.findings:
            assert finding.file == "webhooks/x.yaml"
            assert finding.span is not None
            assert finding.span == Span.of(source, finding.span.start, finding.span.end)
        if any(rule == "template_parse_error" for rule, *_ in rows):
            assert result.text == ""


def test_there_are_enough_broken_templates() -> None:
    assert len(BROKEN) >= 60


def test_many_mistakes_are_reported_up_to_a_bound() -> None:
    result = render("{{ | }}\n" * 1_000, {})
    assert len(result.findings) == 200


@given(st.text(alphabet="a\r\n\té👩", max_size=40), st.integers(0, 45), st.integers(0, 45))
def test_a_line_map_agrees_with_the_plain_span(text: str, start: int, end: int) -> None:
    assert LineMap(text).span(start, end) == Span.of(text, start, end)
