"""The trace: pieces that tile the output, and what each was made of."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.findings import Span
from hookstudio.core.liquid import Rendering, TracePiece, render

CONTEXT: dict[str, Any] = {
    "attributes": {"first_name": "Jo", "language": "fr"},
    "custom_attributes": {"pets": [{"name": "Gus"}, {"name": None}], "n": 3},
    "content_blocks": {
        "greet": "Hello {{${first_name}}}!",
        "sets": "{% assign made = ${first_name} %}",
    },
    "connected_content": [{"url": "https://x.example/", "body": "text"}],
    "translations": {"fr": {"hi": "Salut"}},
    "promotions": {"vip": "ABC"},
    "vars": {"list": ["a", "b"]},
}


def pieces_of(template: str) -> list[tuple[str, str, str]]:
    """Kind, text of the output, text of the template, for each piece."""
    result = render(template, CONTEXT)
    return [
        (
            piece.kind,
            result.text[piece.start : piece.end],
            source_of(template, piece)[piece.span.start : piece.span.end],
        )
        for piece in result.trace
    ]


def source_of(template: str, piece: TracePiece) -> str:
    blocks: dict[str, str] = CONTEXT["content_blocks"]
    return blocks[piece.source] if piece.source else template


def made_of(template: str) -> list[tuple[tuple[str, ...], tuple[str, ...], bool]]:
    """Attributes, missing, default used, for each piece that is not text."""
    trace = render(template, CONTEXT).trace
    return [(p.attributes, p.missing, p.default_used) for p in trace if p.kind != "text"]


def assert_tiles(result: Rendering, template: str) -> None:
    position = 0
    for piece in result.trace:
        assert piece.start == position
        assert piece.end >= piece.start
        position = piece.end
        source = source_of(template, piece)
        assert piece.span == Span.of(source, piece.span.start, piece.span.end)
    assert position == len(result.text)


def test_a_piece_names_its_kind_and_its_place() -> None:
    assert pieces_of("a {{ ${first_name} }}{% echo 1 %}\n") == [
        ("text", "a ", "a "),
        ("output", "Jo", "{{ ${first_name} }}"),
        ("echo", "1", "{% echo 1 %}"),
        ("text", "\n", "\n"),
    ]


def test_tags_that_print_are_pieces_of_their_own() -> None:
    template = (
        "{% increment a %}{% decrement b %}{% cycle 'x' %}{% promotion('vip') %}"
        "{% translation hi %}{% endtranslation %}{% connected_content https://x.example/ %}"
    )
    assert [(kind, text) for kind, text, _ in pieces_of(template)] == [
        ("increment", "0"),
        ("decrement", "-1"),
        ("cycle", "x"),
        ("promotion", "ABC"),
        ("translation", "Salut"),
        ("connected_content", "text"),
    ]


def test_a_content_block_names_its_source() -> None:
    template = "[{{content_blocks.${greet}}}]"
    trace = render(template, CONTEXT).trace
    assert [piece.source for piece in trace] == ["", "greet", "greet", "greet", ""]
    assert pieces_of(template)[2] == ("output", "Jo", "{{${first_name}}}")


def test_loops_repeat_their_pieces() -> None:
    found = pieces_of("{% for i in list %}<{{i}}>{% endfor %}")
    assert [text for _, text, _ in found] == ["<", "a", ">", "<", "b", ">"]


def test_blank_blocks_leave_no_piece() -> None:
    assert pieces_of("a{% if true %}  {% assign x = 1 %}\n{% endif %}b") == [
        ("text", "a", "a"),
        ("text", "b", "b"),
    ]


NAME, CITY = "${first_name}", "${city}"


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{{${first_name}}}", ((NAME,), (), False)),
        ("{{${city}}}", ((CITY,), (CITY,), False)),
        ("{{${city} | default: 'x'}}", ((CITY,), (CITY,), True)),
        ("{{${first_name} | default: 'x'}}", ((NAME,), (), False)),
        ("{{list | default: 'x'}}", ((), (), False)),
        ("{{nothing | default: 'x'}}", ((), (), True)),
        (
            "{{${first_name} | append: custom_attribute.${n} | append: {{${city}}}}}",
            ((NAME, "custom_attribute.${n}", CITY), (CITY,), False),
        ),
        (
            "{{custom_attribute.${pets}[0].name}}",
            (("custom_attribute.${pets}[0].name",), (), False),
        ),
        ("{% assign x = ${first_name} %}{{ x }}", ((NAME,), (), False)),
        ("{% assign x = {{${city}}} | default: 'y' %}{{ x }}", ((CITY,), (CITY,), True)),
        ("{% assign x = ${first_name} %}{% assign y = x | upcase %}{{ y }}", ((NAME,), (), False)),
        ("{% assign x = ${first_name} %}{% assign x = 1 %}{{ x }}", ((), (), False)),
        (
            "{% capture x %}a{{ ${first_name} }}b{{ ${city} }}{% endcapture %}{{ x }}",
            ((NAME, CITY), (CITY,), False),
        ),
        ("{% capture x %}{{content_blocks.${greet}}}{% endcapture %}{{ x }}", ((NAME,), (), False)),
        ("{{content_blocks.${sets}}}{{ made }}", ((NAME,), (), False)),
        ("{{content_blocks.${greet} | upcase}}", ((NAME,), (), False)),
    ],
)
def test_a_piece_knows_what_it_was_made_of(
    template: str, expected: tuple[tuple[str, ...], tuple[str, ...], bool]
) -> None:
    assert made_of(template)[-1:] == [expected]


def test_a_loop_variable_comes_from_what_the_loop_goes_through() -> None:
    assert made_of("{% for p in custom_attribute.${pets} %}{{p.name}}{% endfor %}{{ p }}") == [
        (("custom_attribute.${pets}",), (), False),
        (("custom_attribute.${pets}",), (), False),
        ((), (), False),
    ]


def test_read_and_missing_list_each_path_once_in_order() -> None:
    result = render(
        "{% if ${city} == 'x' or ${language} == 'fr' %}{{${city}}}{% endif %}"
        "{% if false and ${country} %}{% endif %}{{custom_attribute.${nope}}}",
        CONTEXT,
    )
    assert result.read == ("${city}", "${language}", "custom_attribute.${nope}")
    assert result.missing == ("${city}", "custom_attribute.${nope}")


def test_without_a_trace_the_text_is_the_same() -> None:
    template = "a{{${first_name}}}{% for i in list %}{{i}}{% endfor %}"
    plain = render(template, CONTEXT, trace=False)
    assert plain.text == render(template, CONTEXT).text
    assert plain.trace == ()


PARTS = st.sampled_from(
    [
        "text\r\n",
        "é👩",
        " ",
        "{{${first_name}}}",
        "{{${city} | default: 'd'}}",
        "{{ list }}",
        "{{x}}",
        "{% assign x = ${language} | upcase %}",
        "{% if ${city} %}a{% else %}{{${city}}}b{% endif %}",
        "{% for i in list %}{{i}},{% cycle 'o', 'e' %}{% endfor %}",
        "{%- capture x -%} {{ list[0] }} {%- endcapture -%}",
        "{{content_blocks.${greet}}}",
        "{% tablerow i in list cols: 1 %}{{ i }}{% endtablerow %}",
        "{{ 1 | divided_by: 0 }}",
        "{% ifchanged %}{{x}}{% endifchanged %}",
        "{% liquid\necho x\n%}",
        "<!-- c -->",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PARTS, max_size=8).map("".join))
def test_the_pieces_tile_the_output(template: str) -> None:
    result = render(template, CONTEXT)
    assert_tiles(result, template)
