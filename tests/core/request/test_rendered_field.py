from __future__ import annotations

import pytest

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.liquid import render
from hookstudio.core.liquid.result import Rendering
from hookstudio.core.request.rendered_field import RenderedField, piece_at, silent_piece_at

CONTEXT = {"attributes": {"first_name": "Ada"}, "content_blocks": {"b": "in {{${first_name}}}"}}


def field(source: str) -> RenderedField:
    return RenderedField("webhooks/w.yaml", "body", source, render(source, CONTEXT))


def pointed_at(source: str, printed: str) -> str:
    """What of the template a finding about a printed text points to."""
    rendered = field(source)
    start = rendered.rendering.text.index(printed)
    at = (start, start + len(printed))
    finding = rendered.finding("r", Severity.INFO, "m", at=at)
    assert finding.span is not None
    assert finding.output_span == Span.of(rendered.rendering.text, *at)
    return source[finding.span.start : finding.span.end]


@pytest.mark.parametrize(
    ("source", "printed", "expected"),
    [
        ("one two three", "two", "two"),
        ("a {{${first_name}}} b", "Ada", "{{${first_name}}}"),
        ("a {{${first_name}}} b", "d", "{{${first_name}}}"),
        ("a {{${first_name}}} b", "a Ada", "a {{${first_name}}}"),
        ("a {{${first_name}}} bcd", "cd", "cd"),
        ("{% if true %}abc{% endif %}", "b", "b"),
        ("x \n {%- if true -%} \n abc {%- endif %}", "bc", "bc"),
    ],
)
def test_a_printed_text_leads_back_to_the_template(
    source: str, printed: str, expected: str
) -> None:
    assert pointed_at(source, printed) == expected


def test_what_a_content_block_printed_leads_to_its_file() -> None:
    rendered = field("a {{content_blocks.${b}}}")
    start = rendered.rendering.text.index("Ada")
    finding = rendered.finding("r", Severity.INFO, "m", at=(start, start + 3))
    assert (finding.file, finding.field) == ("content_blocks/b.liquid", "")
    assert finding.span is not None
    assert finding.span.start == 3


def test_a_finding_about_nothing_special_is_about_the_whole_field() -> None:
    finding = field("a\nb").finding("r", Severity.ERROR, "m", code="C")
    assert finding.span == Span.of("a\nb", 0, 3)
    assert (finding.field, finding.code, finding.output_span) == ("body", "C", None)


def test_findings_of_the_rendering_get_the_field_and_the_file() -> None:
    (finding,) = field("{{ x").findings
    assert (finding.file, finding.field) == ("webhooks/w.yaml", "body")


def test_a_finding_of_another_file_counts_there() -> None:
    other = Finding("r", Severity.ERROR, "m", "content_blocks/b.liquid")
    rendered = RenderedField("webhooks/w.yaml", "body", "", Rendering("", findings=(other,)))
    assert rendered.findings == (other,)


@pytest.mark.parametrize(
    ("source", "failed"),
    [
        ("", False),
        ("a", False),
        ("{{ x", True),
        ("{% abort_message() %}", True),
        ("a{{ 'x' | nope }}", False),
        ("a{% for i in (1..1000000) %}b{% endfor %}", True),
    ],
)
def test_a_field_without_a_whole_text_has_failed(source: str, failed: bool) -> None:
    assert field(source).failed == failed


def test_pieces_are_found_by_offset() -> None:
    trace = render("ab{{${first_name}}}c", CONTEXT).trace
    assert [piece_at(trace, offset) for offset in (0, 1, 2, 4, 5)] == [
        trace[0],
        trace[0],
        trace[1],
        trace[1],
        trace[2],
    ]
    assert piece_at(trace, 99) == trace[2]
    assert piece_at((), 0) is None


def test_an_output_that_printed_nothing_is_found_behind_white_space() -> None:
    rendering = render("a: {{${city}}} \n ,", CONTEXT)
    text, trace = rendering.text, rendering.trace
    silent = silent_piece_at(trace, text, text.index(","))
    assert silent is not None
    assert silent.missing == ("${city}",)
    assert silent_piece_at(trace, text, 1) is None
