"""The personalization forms of Braze, and what their values are: spec/braze.md §4.1 to §4.3."""

from __future__ import annotations

from typing import Any

import pytest

from hookstudio.core.liquid import render

CONTEXT: dict[str, Any] = {
    "attributes": {
        "first_name": "Jo",
        "language": "fr",
        "last_used_app_date": "2026-02-25T10:00:00+02:00",
        "most_recent_location": {"latitude": 1, "longitude": 2},
        "date_of_birth": "1980-12-21",
        "random_bucket_number": 2365,
        "city": None,
    },
    "custom_attributes": {
        "zip code": "10001",
        "ülkü": "u",
        "flag": False,
        "blank": "  ",
        "empty": "",
        "zero": 0,
        "list": ["a", "b"],
        "pets": [{"name": "Gus", "age": 3}, {"name": "Al"}],
        "address": {"city": "Paris", "zip": {"code": "75"}},
        "a.b": "exact",
        "a": {"b": "path", "c": "other"},
        "mixed": [1, 2.5, True, None, {"k": "v"}],
        "when": {"$time": "2026-02-26 10:00:00 UTC"},
        "then": {"$time": "2026-02-26T10:00:00+02:00"},
        "visits": {"last": {"$time": "2026-02-26T10:00:00Z"}, "n": 1},
        "big": 1e20,
    },
    "event_properties": {"songs": [{"album": {"name": "Nevermind"}}], "n": 3},
    "api_trigger_properties": {"sku": "s-1"},
    "canvas_entry_properties": {"product": "shoes", "old": "entry"},
    "context": {"product": "boots"},
    "campaign": {"name": "Cart"},
    "canvas": {"variant_name": "B"},
    "card": {"name": "C"},
    "app": {"name": "App"},
    "most_recently_used_device": {"platform": "ios"},
    "targeted_device": {"os": "17"},
    "subscribed_state": {"email_global": "opted_in", "1234-ab": "subscribed"},
    "vars": {"plain": "p", "index": 1, "key": "city", "number": 10},
}
FORMS: dict[str, list[tuple[str, str]]] = {
    "standard attribute": [
        ("{{${first_name}}}", "Jo"),
        ("{{ ${first_name} | upcase }}", "JO"),
        ("{{-${ first_name }-}}", "Jo"),
        ("{{${city}}}{{${nope}}}", ""),
        ("{{${random_bucket_number}}}", "2365"),
    ],
    "namespaces": [
        ("{{custom_attribute.${zip code}}}", "10001"),
        ("{{event_properties.${n}}}", "3"),
        ("{{api_trigger_properties.${sku}}}", "s-1"),
        ("{{campaign.${name}}}{{canvas.${variant_name}}}", "CartB"),
        ("{{card.${name}}}{{app.${name}}}", "CApp"),
        ("{{most_recently_used_device.${platform}}}{{targeted_device.${os}}}", "ios17"),
        (
            "{{subscribed_state.${email_global}}}/{{subscribed_state.${1234-ab}}}",
            "opted_in/subscribed",
        ),
    ],
    "context and canvas_entry_properties are one": [
        ("{{context.${product}}}", "boots"),
        ("{{canvas_entry_properties.${product}}}", "boots"),
        ("{{context.${old}}}", "entry"),
    ],
    "names with spaces and other letters": [
        ("{{custom_attribute.${zip code}}}", "10001"),
        ("{{ custom_attribute.${ zip code } }}", "10001"),
        ("{{custom_attribute.${ülkü}}}", "u"),
        ("{{custom_attribute['zip code']}}", "10001"),
    ],
    "path behind the braces": [
        ("{{event_properties.${songs}[0].album.name}}", "Nevermind"),
        ("{{custom_attribute.${pets}[1].name}}", "Al"),
        ("{{custom_attribute.${pets}[-1].name}}", "Al"),
        ("{{custom_attribute.${pets}.size}}", "2"),
        ("{{custom_attribute.${address}[key]}}", "Paris"),
        ("{{custom_attribute.${pets}[index].name}}", "Al"),
        ("{{custom_attribute.${list}.first}}{{custom_attribute.${list}.last}}", "ab"),
        ("{{custom_attribute.${pets}[9].name}}", ""),
    ],
    "path inside the braces": [
        ("{{custom_attribute.${address.city}}}", "Paris"),
        ("{{custom_attribute.${address.zip.code}}}", "75"),
        ("{{custom_attribute.${pets[0].name}}}", "Gus"),
        ("{{custom_attribute.${list[1]}}}", "b"),
        ("{{custom_attribute.${list[-1]}}}", "b"),
    ],
    "exact key first, then path": [
        ("{{custom_attribute.${a.b}}}", "exact"),
        ("{{custom_attribute.${a.c}}}", "other"),
        ("{{custom_attribute.${a}.b}}", "path"),
    ],
    "nested braces": [
        ("{% if {{${language}}} == 'fr' %}F{% endif %}", "F"),
        ("{% assign n = {{custom_attribute.${zero} | plus: 50}} %}{{n}}", "50"),
        ("{{custom_attribute.${zero} | plus: {{number}}}}", "10"),
        ("{{ number | plus: {{ number | times: 2 }} }}", "30"),
        ("{% for p in {{custom_attribute.${pets}}} %}{{p.name}}{% endfor %}", "GusAl"),
        ("{{ 'x' | append: {{${first_name}}} | append: '!' }}", "xJo!"),
        ("{% assign f = {{custom_attribute.${list}}}[1] %}{{ f }}", "b"),
        ("{% case {{${language}}} %}{% when {{${language}}} %}same{% endcase %}", "same"),
    ],
    "literal dollar": [
        ("${{number}}", "$10"),
        ("${{custom_attribute.${zero} | money}}", "$0.00"),
        ("$${{plain}}", "$$p"),
        ("{{ '${x}' }}", "${x}"),
    ],
    "printing as Ruby does": [
        ("{{custom_attribute.${list}}}", "ab"),
        ("{{custom_attribute.${mixed}}}", '12.5true{"k"=>"v"}'),
        ("{{custom_attribute.${address}}}", '{"city"=>"Paris", "zip"=>{"code"=>"75"}}'),
        ("{{custom_attribute.${pets}[1]}}", '{"name"=>"Al"}'),
        ("{{custom_attribute.${flag}}}", "false"),
        ("{{custom_attribute.${big}}}", "1.0e+20"),
        ("{{ (1..3) }}", "1..3"),
        ("{% assign r = (3..1) %}{{ r }} {{ r.first }} {{ r | last }} {{ r.size }}", "3..1 3 1 0"),
        ("{% assign r = (1..3) %}[{{ r[1] }}]", "[]"),
        ("{{ 1.0 }} {{ 10 }} {{ 1.50 }}", "1.0 10 1.5"),
    ],
    "times and places print as Braze's": [
        ("{{${last_used_app_date}}}", "2026-02-25 08:00:00 UTC"),
        ("{{${date_of_birth}}}", "1980-12-21"),
        ("[{{${most_recent_location}}}]", "[]"),
        ("{{custom_attribute.${when} | date: '%H'}}", "10"),
        ("{{custom_attribute.${then}}}", "2026-02-26 08:00:00 UTC"),
        ("{{custom_attribute.${visits}}}", '{"last"=>2026-02-26 10:00:00 UTC, "n"=>1}'),
    ],
    "null, blank, empty": [
        ("{% if ${city} == null %}y{% endif %}{% if ${city} == nil %}y{% endif %}", "yy"),
        ("{% if custom_attribute.${none} == blank %}y{% endif %}", "y"),
        ("{% if custom_attribute.${blank} == blank %}y{% endif %}", "y"),
        ("{% if custom_attribute.${flag} == blank %}y{% endif %}", "y"),
        ("{% if custom_attribute.${zero} == blank %}n{% endif %}", ""),
        ("{% if custom_attribute.${empty} == empty %}y{% endif %}", "y"),
        ("{% if custom_attribute.${blank} == empty %}n{% endif %}", ""),
        ("{% if ${city} == empty %}n{% endif %}", ""),
        ("{% if custom_attribute.${list} != empty %}y{% endif %}", "y"),
    ],
    "default": [
        ("{{${city} | default: 'd'}}", "d"),
        ("{{custom_attribute.${empty} | default: 'd'}}", "d"),
        ("{{custom_attribute.${flag} | default: 'd'}}", "d"),
        ("{{custom_attribute.${blank} | default: 'd'}}", "  "),
        ("{{custom_attribute.${zero} | default: 'd'}}", "0"),
        ("{{${city} | default: ${first_name}}}", "Jo"),
    ],
    "operators": [
        ("{% if true or false and false %}y{% endif %}", "y"),
        ("{% if false and false or true %}y{% else %}n{% endif %}", "n"),
        ("{% if custom_attribute.${none} > 1 %}y{% else %}n{% endif %}", "n"),
        ("{% if custom_attribute.${list} contains 'b' %}y{% endif %}", "y"),
        ("{% if '10' == number %}y{% else %}n{% endif %}", "n"),
        ("{% if number >= 10.0 %}y{% endif %}", "y"),
    ],
    "html comments": [
        ("a<!-- {{ x | }} -->b", "ab"),
        ("a <!-- c --> {{- plain }}", "ap"),
        ("a<!-- never closed {{plain}}", "a<!-- never closed p"),
    ],
    "white space control": [
        ("a {{- plain -}} b", "apb"),
        ("a\n{%- if true -%}\n b \n{%- endif -%}\n c", "abc"),
        ("\u00a0{{- plain -}}\u00a0", "\u00a0p\u00a0"),
    ],
    "line ends and odd letters are kept": [
        ("a\r\nb\rc\n{{plain}}\u2028", "a\r\nb\rc\np\u2028"),
        ("{% capture x %}a\r\nb{% endcapture %}{{ x | json_escape }}", "a\\r\\nb"),
        ("👩‍👩‍👧{{plain}}e\u0301", "👩‍👩‍👧pe\u0301"),
    ],
}


@pytest.mark.parametrize(
    ("template", "expected"),
    [pytest.param(*case, id=f"{name}-{n}") for name in FORMS for n, case in enumerate(FORMS[name])],
)
def test_a_form_renders(template: str, expected: str) -> None:
    result = render(template, CONTEXT)
    assert result.text == expected
    assert [finding for finding in result.findings if finding.severity == "error"] == []


def test_the_table_holds_three_cases_of_every_form() -> None:
    assert {name for name, cases in FORMS.items() if len(cases) < 3} == set()


def test_an_assigned_variable_does_not_hide_the_attribute_of_its_name() -> None:
    result = render("{% assign first_name = 'x' %}{{first_name}}{{${first_name}}}", CONTEXT)
    assert result.text == "xJo"


def test_a_webhook_body_keeps_html_comments_with_a_finding() -> None:
    result = render("a<!-- {{plain}} -->b", CONTEXT, keep_html_comments=True)
    assert result.text == "a<!-- p -->b"
    (finding,) = result.findings
    assert (finding.rule, finding.severity) == ("html_comment", "info")
    assert finding.span is not None
    assert (finding.span.start, finding.span.end) == (1, 19)


def test_an_attribute_outside_of_braces_stays_with_a_finding() -> None:
    result = render("Hi ${first_name}", CONTEXT)
    assert result.text == "Hi ${first_name}"
    (finding,) = result.findings
    assert (finding.rule, finding.severity) == ("bare_attribute", "warning")
    assert finding.span is not None
    assert (finding.span.start, finding.span.end) == (3, 16)


@pytest.mark.parametrize(
    ("template", "text", "rule", "piece"),
    [
        ("{% if {{x | size}} == 0 %}y{% endif %}", "y", "filter_not_allowed", "{{x | size}}"),
        ("{% if x | size == 0 %}y{% endif %}", "y", "filter_not_allowed", "| size"),
        ("{% for i in x | split: ',' %}{% endfor %}", "", "filter_not_allowed", "| split: ','"),
        ("{% case x | size %}{% endcase %}", "", "filter_not_allowed", "| size"),
        ("{% case x %}{% when 'a' | upcase %}{% endcase %}", "", "filter_not_allowed", "| upcase"),
        ("{{ x['a' | upcase] }}", "", "filter_not_allowed", "| upcase"),
        ("{{ plain == 'p' }}", "p", "operator_not_allowed", "== 'p'"),
        ("{% assign y = plain and x %}{{ y }}", "p", "operator_not_allowed", "and x"),
        ("{{ plain contains 'p' | upcase }}", "p", "operator_not_allowed", "contains 'p' | upcase"),
    ],
)
def test_filters_and_operators_stand_only_where_braze_allows_them(
    template: str, text: str, rule: str, piece: str
) -> None:
    result = render(template, CONTEXT)
    assert result.text == text
    (finding,) = result.findings
    assert (finding.rule, finding.severity) == (rule, "error")
    assert finding.span is not None
    assert template[finding.span.start : finding.span.end] == piece


def test_a_comparison_of_text_with_number_is_false_and_reported() -> None:
    result = render("{% if '10' > 5 %}y{% else %}n{% endif %}", CONTEXT)
    assert result.text == "n"
    (finding,) = result.findings
    assert finding.rule == "liquid_runtime_error"
    assert "| plus: 0" in finding.message
