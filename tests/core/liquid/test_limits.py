"""A hostile template ends quickly, with a finding; what is next is rendered as ever."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from hookstudio.core.liquid import render
from hookstudio.core.liquid.environment import TemplateCache
from hookstudio.core.liquid.scan import scan

HOSTILE = Path(__file__).parents[4] / "shared" / "data" / "hostile_templates.json"
# Of the processor's time; the slowest takes some two seconds on an idle machine.
LONGEST_S = 8.0
# These end well by themselves: a large number of tags or words is no attack.
HARMLESS = {"truncatewords big", "where/has big"}


def nested(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


DATA: dict[str, Any] = {
    "big": "x" * 1_000_000,
    "words": "word " * 200_000,
    "lt": "<" * 100_000,
    "dicts": [{"a": n % 7, "b": {"c": n}} for n in range(20_000)],
    "nums": list(range(20_000)),
    "deep": nested(3_000),
}
OWN = {
    "unclosed outputs on many lines": "{{\n" * 300_000,
    "unclosed tags on many lines": "{%\n" * 300_000,
    "outputs that never unnest": "{{ {{ x }}\n" * 50_000,
    "unclosed comments": "{% comment %}" * 70_000,
    "unclosed docs": "{% doc %}" * 100_000,
    "parentheses": "{{ " + "(" * 16_000 + " }}",
    "unknown tags": "{% a %}" * 100_000,
    "unclosed attributes": "{{ " + "${" * 9_000 + "}}",
    "deep JSON": "{% assign a = '" + "[" * 9_000 + "' | json_parse %}",
    "deep data printed": "{{ deep }}",
    "deep data as JSON": "{{ deep | as_json_string }}",
    "deep data sorted": "{{ deep | sort }}",
    "loops in loops": "{% for i in nums %}{% for j in nums %}x{% endfor %}{% endfor %}",
    "replacing in a loop": "{% for i in nums %}{% assign y = big | replace: 'x', y %}{% endfor %}",
    "searching in a loop": "{% for i in nums %}{% if big contains 'y' %}{% endif %}{% endfor %}",
    "comparing in a loop": "{% for i in nums %}{% if nums contains 0.5 %}{% endif %}{% endfor %}",
    "sorting in a loop": "{% for i in nums %}{% assign x = dicts | map: 'a' | sort %}{% endfor %}",
    "dates in a loop": "{% for i in nums %}{% assign x = 'May 1 10:00' | date: '%s' %}{% endfor %}",
    "printing in a loop": "{% for i in nums %}{{ big }}{% endfor %}",
    "capturing in a loop": "{% for i in nums %}{% capture x %}{{ nums }}{% endcapture %}"
    "{% endfor %}",
    "squaring": "{% assign a = 9 %}" + "{% assign a = a | times: a %}" * 40,
    "squaring decimals": "{% assign a = 9.5 %}" + "{% assign a = a | times: a %}" * 40,
    "liquid in liquid": "{% liquid " + "liquid " * 2_800 + "%}",
    "a case of objects": "{% for i in nums %}{% case dicts %}{% when dicts %}{% endcase %}"
    "{% endfor %}",
    "objects as text": "{% for i in nums %}{% assign x = dicts | upcase %}{% endfor %}",
    "joining ranges": "{% for i in nums %}{% assign x = (1..25000) | join %}{% endfor %}",
    "many items": "{% for i in nums %}{% catalog_items G " + "1 " * 2_000 + "%}{% endfor %}",
    "long extras": "{% for i in nums %}{% message_extras :key {{i}} :value {{big}} %}{% endfor %}",
    "cycling": "{% for i in nums %}{% cycle " + ", ".join(["big"] * 50) + " %}{% endfor %}",
    "a block that prints itself": "{{content_blocks.${self}}}",
    "blocks in a loop": "{% for i in nums %}{{content_blocks.${b}}}{% endfor %}",
    "a long source": "x" * 1_000_001,
    "a long expression": "{{ " + "a" * 20_001 + " }}",
    "a range without end": "{{ (1..99999999999999999999) | size }}",
    "a wide date": "{{ 'now' | date: '%9999999d' }}",
}
CONTEXT = {
    "vars": DATA,
    "catalogs": {"G": [{"id": "1"}]},
    "content_blocks": {"self": "{{content_blocks.${self}}}x", "b": "y"},
}


def hostile() -> list[Any]:
    if not HOSTILE.exists():
        return []
    return [pytest.param(one, id=one["name"]) for one in json.loads(HOSTILE.read_text("utf-8"))]


@pytest.mark.skipif(
    not HOSTILE.exists(), reason="../shared/data/hostile_templates.json is not here"
)
@pytest.mark.parametrize("case", hostile())
def test_a_known_hostile_template_ends_with_a_finding(case: dict[str, str]) -> None:
    start = time.process_time()
    result = render(case["template"], CONTEXT)
    assert time.process_time() - start < LONGEST_S
    assert result.findings or case["name"] in HARMLESS
    assert render("{{ 1 | plus: 1 }}", {}).text == "2"


@pytest.mark.parametrize("name", OWN)
def test_a_hostile_template_of_ours_ends_with_a_finding(name: str) -> None:
    start = time.process_time()
    result = render(OWN[name], CONTEXT)
    assert time.process_time() - start < LONGEST_S
    assert result.findings
    assert all(finding.span is not None for finding in result.findings)


@pytest.mark.parametrize(
    "template",
    [
        "{% raw %}" * 20_000,
        "{%- doc -%}\n" * 2_000,
        "{% comment %}" * 2_000,
        "{{" + " " * 100_000 + "x",
        "{{" + "\t" * 30_000,
        "{%" + " " * 100_000 + "x",
        "{{" + " " * 30_000 + "{{ x }}",
        "{{ x" + " | upcase" * 20_000 + " }}",
        "{% if " + "(" * 16_000 + " %}{% endif %}",
        "{% unless " + "(" * 100 + "a" + ")" * 100 + " %}{% endunless %}",
        "{{ " + "(" * 16_000 + " }}",
        "{{ a" + "[a" * 100 + "]" * 100 + " }}",
        "{% if a" + " and a" * 20_000 + " %}{% endif %}",
        "{% if a %}" + "{% elsif a %}" * 2_000 + "{% endif %}",
        "{{ " + "9" * 5_000 + " }}",
    ],
    ids=range(15),
)
def test_what_nobody_writes_by_mistake_is_a_limit(template: str) -> None:
    (finding,) = render(template, {}).findings
    assert (finding.rule, finding.code) == ("template_parse_error", "LIQUID_LIMIT")
    assert finding.span is not None
    assert finding.span.start < finding.span.end


@pytest.mark.parametrize(
    "template",
    ["{% raw %}" * 20, "{% comment %}" * 20, "{% if ((a)) %}{% endif %}", "{{ a" + " " * 2_000],
    ids=range(4),
)
def test_a_mistake_is_no_limit(template: str) -> None:
    (finding,) = render(template, {}).findings
    assert finding.code == "LIQUID_SYNTAX"


def test_a_limit_names_the_place_and_keeps_the_text_so_far() -> None:
    result = render("a\n{% for i in (1..100001) %}{{ i }}{% endfor %}b", {})
    assert result.text == "a\n"
    (finding,) = result.findings
    assert (finding.rule, finding.code) == ("liquid_limit", "LIQUID_LIMIT")
    assert finding.message == "The template loops more than 100,000 times."
    assert finding.span is not None
    assert finding.span.line == 2


def test_a_deadline_stops_a_rendering_at_its_place() -> None:
    template = (
        "\n{% for i in (1..90000) %}{% assign x = 'a' | upcase | md5 | sha1 | sha2 %}{% endfor %}"
    )
    result = render(template, {}, deadline_s=0.001)
    (finding,) = result.findings
    assert finding.message == "The template was stopped after 0.001 s."
    assert finding.span is not None
    assert finding.span.line == 2


def test_blocks_nest_up_to_a_limit() -> None:
    def template(depth: int) -> str:
        return "{% if true %}" * depth + "x" + "{% endif %}" * depth

    assert render(template(45), {}).text == "x"
    (finding,) = render(template(60), {}).findings
    assert finding.message == "Blocks nest too deeply."


def test_the_output_is_bounded() -> None:
    result = render("{% for i in (1..6) %}{{ big }}{% endfor %}", CONTEXT)
    assert len(result.text) == 5_000_000
    assert result.findings[0].message == "The result is longer than 5,000,000 characters."


def test_the_cache_is_bounded_in_number_and_size() -> None:
    cache = TemplateCache(templates=3, chars=100)
    first = cache.get("a")
    assert cache.get("a") is first
    for source in ("b", "c", "d"):
        cache.get(source)
    assert cache.get("a") is not first
    large = cache.get("x" * 90)
    cache.get("y" * 90)
    assert cache.get("x" * 90) is not large


@pytest.mark.parametrize(
    "line",
    [
        "{{" + " " * 200_000,
        "{%" * 100_000,
        "{% raw %}" + "{% " * 100_000,
        "{% raw %}{%" + " " * 100_000 + "%x",
        "{{ '" * 50_000,
        "${" * 100_000,
        "{% comment %}" * 20_000,
        "{{ " + "1." * 100_000,
    ],
    ids=range(8),
)
def test_colouring_a_line_is_linear(line: str) -> None:
    start = time.process_time()
    scan(line, 0)
    assert time.process_time() - start < LONGEST_S / 2
