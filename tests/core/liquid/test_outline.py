"""The outline of a template: what is in it, where, how deep, and that no template is slow."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.liquid.outline import outline

SOURCE = """\
{% assign a = 1 %}{% if a == 1 %}\r
  {%- for item in items -%}\r
    {{ content_blocks.${ shop footer } }}
  {% endfor %}
{% elsif b %}{{${first_name}}}
{% endif %}
{% connected_content
   https://a.example/?x={{${user_id}}} :save answer %}
{% raw %}{% if %}{{content_blocks.${no}}}{% endraw %}
{% comment %}{% for %}{% endcomment %}
{%- capture body -%}{% case x %}{% when 1 %}{% endcase %}{% endcapture %}
"""


def test_blocks_and_what_is_taken_from_elsewhere_are_listed() -> None:
    entries = [(e.line, e.depth, e.kind, e.title) for e in outline(SOURCE)]
    assert entries == [
        (1, 0, "if", "if a == 1"),
        (2, 1, "for", "for item in items"),
        (3, 2, "content_block", "shop footer"),
        (
            7,
            0,
            "connected_content",
            "connected_content https://a.example/?x={{${user_id}}} :save answer",
        ),
        (11, 0, "capture", "capture body"),
        (11, 1, "case", "case x"),
    ]


def test_a_place_is_that_of_the_whole_tag() -> None:
    places = [SOURCE[e.start : e.end] for e in outline(SOURCE)]
    assert places[0] == "{% if a == 1 %}"
    assert places[2] == "{{ content_blocks.${ shop footer } }}"
    assert places[3].startswith("{% connected_content")
    assert places[3].endswith(":save answer %}")


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ("", []),
        ("{% if", []),
        ("{% if a %}{% for", ["if"]),
        ("{% endif %}{% endfor %}{% if a %}", ["if"]),
        ("{% for a in b %}{% if c %}{% endfor %}{% if d %}", ["for", "if", "if"]),
        ("{% raw %}{% if a %}", []),
        ("{{content_blocks.${a}", ["content_block"]),
        ("{% %}{%%}{% - %}{% if %}", ["if"]),
    ],
)
def test_what_is_half_typed_has_an_outline_too(source: str, kinds: list[str]) -> None:
    assert [entry.kind for entry in outline(source)] == kinds


def test_an_end_tag_closes_what_was_left_open_inside() -> None:
    source = "{% for a in b %}{% if c %}{% endfor %}{% if d %}"
    assert [entry.depth for entry in outline(source)] == [0, 1, 0]


def test_a_long_tag_is_cut() -> None:
    [entry] = outline("{% if " + "a" * 5000 + " %}")
    assert len(entry.title) == 121
    assert entry.title.endswith("…")


@given(st.text(alphabet="{}%$ -\r\nrawifendcomment_blocks.", max_size=200))
def test_any_text_has_an_outline_with_places_in_it(source: str) -> None:
    entries = outline(source)
    assert all(0 <= e.start < e.end <= len(source) for e in entries)
    lines = [
        source[: e.start].replace("\r\n", "\n").replace("\r", "\n").count("\n") for e in entries
    ]
    assert [entry.line - 1 for entry in entries] == lines


@pytest.mark.parametrize(
    "piece",
    [
        "{% if a %}",
        "{% endfor %}",
        "{{content_blocks.${a}",
        "{%" + " " * 100,
        "{{" + " " * 50,
        "{% raw %}",
    ],
)
def test_no_template_takes_long(piece: str) -> None:
    source = "{% if a %}" * 20_000 + piece * (1_000_000 // len(piece))
    start = time.perf_counter()
    outline(source)
    assert time.perf_counter() - start < 5
