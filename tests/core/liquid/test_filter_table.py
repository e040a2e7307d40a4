"""Every filter with at least three cases: a template and the text that it renders."""

from __future__ import annotations

import pytest

from hookstudio.core.liquid import render
from hookstudio.core.liquid.filters import FILTERS
from tests.core.liquid.unsupported_filters import UNSUPPORTED

DATA = {
    "a": ["b", None, "C", "a"],
    "numbers": [3, 1, 2, 1],
    "items": [
        {"id": 1, "name": "hat", "in": True},
        {"id": 2, "name": "Cap"},
        {"id": 3, "in": False},
    ],
    "hash": {"x": 1, "y z": {"deep": [1, 2]}},
    "html": "<p>a &amp; <b>b</b></p><!-- c --><script>d()</script>",
    "text": "The quick  brown\nfox",
    "when": "2026-02-26 15:04:05 UTC",
    "nested": [1, [2, [3, None]]],
    # As in Ruby, a decimal cannot be asked for a property, and one alone is not asked by uniq.
    "bare": [{"id": 1}, 2.5],
    "quote": 'a "b" \\ c\n',
}
CASES: dict[str, list[tuple[str, str]]] = {
    "abs": [("{{ -3 | abs }}", "3"), ("{{ '-1.5' | abs }}", "1.5"), ("{{ nil | abs }}", "0")],
    "append": [
        ("{{ 'a' | append: 'b' }}", "ab"),
        ("{{ nil | append: 1.0 }}", "1.0"),
        ("{{ 'a' | append: nil | append: true }}", "atrue"),
    ],
    "as_json_string": [
        ("{{ hash | as_json_string }}", '{"x":1,"y z":{"deep":[1,2]}}'),
        ("{{ quote | as_json_string }}", '"a \\"b\\" \\\\ c\\n"'),
        ("{{ nothing | as_json_string }}", "null"),
        ("{{ a | as_json_string }}", '["b",null,"C","a"]'),
        ("{{ (1..3) | as_json_string }}", "[1,2,3]"),
    ],
    "at_least": [
        ("{{ 1 | at_least: 3 }}", "3"),
        ("{{ 5 | at_least: '3' }}", "5"),
        ("{{ nil | at_least: 0.5 }}", "0.5"),
    ],
    "at_most": [
        ("{{ 9 | at_most: 5 }}", "5"),
        ("{{ 1 | at_most: 5 }}", "1"),
        ("{{ '2.5' | at_most: 2.4 }}", "2.4"),
    ],
    "base64_encode": [
        ("{{ 'blah' | base64_encode }}", "YmxhaA=="),
        ("{{ 'é' | base64_encode }}", "w6k="),
        ("{{ nil | base64_encode }}", ""),
    ],
    "capitalize": [
        ("{{ 'hello WORLD' | capitalize }}", "Hello world"),
        ("{{ 'éa' | capitalize }}", "Éa"),
        ("{{ '' | capitalize }}", ""),
    ],
    "ceil": [("{{ 4.2 | ceil }}", "5"), ("{{ '-1.5' | ceil }}", "-1"), ("{{ 'x' | ceil }}", "0")],
    "compact": [
        ("{{ a | compact | join: ',' }}", "b,C,a"),
        ("{{ items | compact: 'name' | size }}", "2"),
        ("{{ nil | compact | size }}", "0"),
    ],
    "concat": [
        ("{{ numbers | concat: a | size }}", "8"),
        ("{{ numbers | concat: numbers | join }}", "3 1 2 1 3 1 2 1"),
        ("{{ nil | concat: numbers | first }}", "3"),
    ],
    "date": [
        ("{{ when | date: '%Y-%m-%d %H:%M' }}", "2026-02-26 15:04"),
        ("{{ 0 | date: '%F %T %z' }}", "1970-01-01 00:00:00 +0000"),
        ("{{ 'now' | date: '%s' }}", "1772118245"),
        ("{{ when | date: '%b %d, %-d %e %l %P %j %U %u %%' }}", "Feb 26, 26 26  3 pm 057 08 4 %"),
        ("{{ 'never' | date: '%Y' }}", "never"),
        ("{{ 'March 14, 2016' | date: '%d/%m/%y' }}", "14/03/16"),
        ("{{ when | date: '' }}", "2026-02-26 15:04:05 UTC"),
        # As in Ruby, the day comes before the month where neither can be the year.
        (
            "{{ '05/06/2021' | date: '%F' }} {{ '12/25/2020' | date: '%F' }}",
            "2021-06-05 12/25/2020",
        ),
        ("{{ '5.6.2021 10:30 PM' | date: '%F %R' }}", "2021-06-05 22:30"),
        ("{{ '21-01-05' | date: '%F' }} {{ '5/6/20' | date: '%F' }}", "2021-01-05 2005-06-20"),
        ("{{ '6/2021' | date: '%F' }} {{ '2021/6' | date: '%F' }}", "2021-06-01 2021-06-01"),
        ("{{ '6/5' | date: '%F' }} {{ '2021-06' | date: '%F' }}", "2026-06-05 2021-06"),
        ("{{ '2021-06-03 10:00 PST' | date: '%R %z' }}", "10:00 -0800"),
        ("{{ '2021-06-03 10:00 XYZ' | date: '%R %z' }}", "10:00 +0000"),
        (
            "{{ '2021-06-03T24:00:00Z' | date: '%F' }} {{ 'Monday' | date: '%F' }}",
            "2021-06-04 Monday",
        ),
    ],
    "default": [
        ("{{ nothing | default: 'd' }}", "d"),
        ("{{ '  ' | default: 'd' }}", "  "),
        ("{{ 0 | default: 'd' }}", "0"),
        ("{{ false | default: 'd', allow_false: true }}", "false"),
    ],
    "divided_by": [
        ("{{ 16 | divided_by: 5 }}", "3"),
        ("{{ 15 | divided_by: 2.0 }}", "7.5"),
        ("{{ -7 | divided_by: 2 }}", "-4"),
        ("{{ 10.0 | divided_by: 3 }}", "3.3333333333333335"),
    ],
    "downcase": [
        ("{{ 'ÀB' | downcase }}", "àb"),
        ("{{ nil | downcase }}", ""),
        ("{{ 12 | downcase }}", "12"),
    ],
    "escape": [
        ("{{ '<a href=\"x\">' | escape }}", "&lt;a href=&quot;x&quot;&gt;"),
        ('{{ "it\'s & more" | escape }}', "it&#39;s &amp; more"),
        ("{{ nil | escape }}", ""),
    ],
    "first": [
        ("{{ numbers | first }}", "3"),
        ("{{ 'abc' | first }}", "a"),
        ("{{ nothing | first }}", ""),
        ("{{ hash | first | first }}", "x"),
    ],
    "floor": [
        ("{{ 4.8 | floor }}", "4"),
        ("{{ -4.2 | floor }}", "-5"),
        ("{{ '3.9' | floor }}", "3"),
    ],
    "hmac_sha1": [
        (
            "{{ 'hey' | hmac_sha1: 'secret_key' }}",
            "2a3969bed25bfeefb00aca4063eb9590b4df8f0e",
        ),
        ("{{ '' | hmac_sha1: '' }}", "fbdb1d1b18aa6c08324b7d64b71fb76370690e1d"),
        ("{{ nil | hmac_sha1: 'k' | size }}", "40"),
    ],
    "hmac_sha1_base64": [
        ("{{ 'hey' | hmac_sha1_base64: 'secret_key' }}", "KjlpvtJb/u+wCspAY+uVkLTfjw4="),
        ("{{ '' | hmac_sha1_base64: '' }}", "+9sdGxiqbAgyS31ktx+3Y3BpDh0="),
        ("{{ 1 | hmac_sha1_base64: 2 | size }}", "28"),
    ],
    "hmac_sha1_hex": [
        (
            "{{ 'hey' | hmac_sha1_hex: 'secret_key' }}",
            "2a3969bed25bfeefb00aca4063eb9590b4df8f0e",
        ),
        ("{{ 'é' | hmac_sha1_hex: 'ü' | size }}", "40"),
        ("{{ nil | hmac_sha1_hex: nil | slice: 0, 8 }}", "fbdb1d1b"),
    ],
    "hmac_sha256": [
        (
            "{{ 'hey' | hmac_sha256: 'secret_key' }}",
            "8df897f8da3d7992fe57c8dbc6f27578cfbf2dcc4d0fbb4000b8c924841d508e",
        ),
        ("{{ '' | hmac_sha256: '' | slice: 0, 8 }}", "b613679a"),
        ("{{ 1 | hmac_sha256: 2 | size }}", "64"),
    ],
    "hmac_sha256_base64": [
        (
            "{{ 'hey' | hmac_sha256_base64: 'secret_key' }}",
            "jfiX+No9eZL+V8jbxvJ1eM+/LcxND7tAALjJJIQdUI4=",
        ),
        ("{{ '' | hmac_sha256_base64: '' | slice: 0, 4 }}", "thNn"),
        ("{{ 1 | hmac_sha256_base64: 2 | size }}", "44"),
    ],
    "hmac_sha256_hex": [
        (
            "{{ 'hey' | hmac_sha256_hex: 'secret_key' }}",
            "8df897f8da3d7992fe57c8dbc6f27578cfbf2dcc4d0fbb4000b8c924841d508e",
        ),
        ("{{ '' | hmac_sha256_hex: '' | slice: 0, 8 }}", "b613679a"),
        ("{{ nil | hmac_sha256_hex: nil | size }}", "64"),
    ],
    "hmac_sha512": [
        ("{{ '' | hmac_sha512: '' | slice: 0, 16 }}", "b936cee86c9f87aa"),
        ("{{ 'a' | hmac_sha512: 'b' | size }}", "128"),
        ("{{ 'a' | hmac_sha512: 'b' | slice: 0, 8 }}", "68c1687f"),
    ],
    "join": [
        ("{{ numbers | join: '-' }}", "3-1-2-1"),
        ("{{ nested | join: ',' }}", "1,2,3,"),
        ("{{ 'one' | join: '-' }}", "one"),
    ],
    "json_escape": [
        ("{{ quote | json_escape }}", 'a \\"b\\" \\\\ c\\n'),
        ("{{ 'é/漢' | json_escape }}", "é/漢"),
        ("{{ nil | json_escape }}", ""),
        ("{{ 12 | json_escape }}", "12"),
    ],
    "json_parse": [
        ('{% assign d = \'{"a":[1,{"b":2}]}\' | json_parse %}{{ d.a[1].b }}', "2"),
        ("{% assign d = '[true,null]' | json_parse %}{{ d[0] }}{{ d[1] }}", "true"),
        ("{{ nil | json_parse }}", ""),
    ],
    "last": [
        ("{{ numbers | last }}", "1"),
        ("{{ 'abc' | last }}", "c"),
        ("{{ hash | last }}", ""),
    ],
    "map": [
        ("{{ items | map: 'name' | join: ',' }}", "hat,Cap,"),
        ("{{ hash | map: 'x' | first }}", "1"),
        ("{{ nil | map: 'x' | size }}", "0"),
    ],
    "md5": [
        ("{{ 'hey' | md5 }}", "6057f13c496ecf7fd777ceb9e79ae285"),
        ("{{ '' | md5 }}", "d41d8cd98f00b204e9800998ecf8427e"),
        ("{{ 1 | md5 }}", "c4ca4238a0b923820dcc509a6f75849b"),
    ],
    "minus": [
        ("{{ 5 | minus: 2 }}", "3"),
        ("{{ '5.5' | minus: 2 }}", "3.5"),
        ("{{ 0.3 | minus: 0.1 }}", "0.2"),
        ("{{ 'x' | minus: 1 }}", "-1"),
    ],
    "modulo": [
        ("{{ 7 | modulo: 3 }}", "1"),
        ("{{ -7 | modulo: 3 }}", "2"),
        ("{{ 5.5 | modulo: -2 }}", "-0.5"),
    ],
    "money": [
        ("{{ 145 | money }}", "145.00"),
        ("{{ 17.8 | money }}", "17.80"),
        ("{{ 1.005 | money }}", "1.01"),
        ("{{ '1234567.894' | money }}", "1234567.89"),
    ],
    "newline_to_br": [
        ("{{ text | newline_to_br }}", "The quick  brown<br />\nfox"),
        ("{{ nil | newline_to_br }}", ""),
        ("{{ 'a' | newline_to_br }}", "a"),
    ],
    "number_with_delimiter": [
        ("{{ 1234 | number_with_delimiter }}", "1,234"),
        ("{{ -9876543.21 | number_with_delimiter }}", "-9,876,543.21"),
        ("{{ 'abc' | number_with_delimiter }}", "abc"),
        ("{{ 999 | number_with_delimiter }}", "999"),
    ],
    "plus": [
        ("{{ '2' | plus: '3' }}", "5"),
        ("{{ 0.1 | plus: 0.2 }}", "0.3"),
        ("{{ '12abc' | plus: 1 }}", "13"),
    ],
    "prepend": [
        ("{{ 'b' | prepend: 'a' }}", "ab"),
        ("{{ nil | prepend: 'a' }}", "a"),
        ("{{ 2 | prepend: 1 }}", "12"),
    ],
    "property_accessor": [
        ("{% assign k = 'x' %}{{ hash | property_accessor: k }}", "1"),
        ("{{ hash | property_accessor: 'y z' | property_accessor: 'deep' | last }}", "2"),
        ("{{ hash | property_accessor: 'nope' }}", ""),
    ],
    "remove": [
        ("{{ 'a-b-c' | remove: '-' }}", "abc"),
        ("{{ 'abc' | remove: 'x' }}", "abc"),
        ("{{ 121 | remove: 1 }}", "2"),
    ],
    "remove_first": [
        ("{{ 'a-b-c' | remove_first: '-' }}", "ab-c"),
        ("{{ nil | remove_first: 'a' }}", ""),
        ("{{ 'aa' | remove_first: 'a' }}", "a"),
    ],
    "replace": [
        ("{{ 'a b' | replace: ' ', '_' }}", "a_b"),
        ("{{ 'abc' | replace: '', '-' }}", "-a-b-c-"),
        ("{{ 'aba' | replace: 'a' }}", "b"),
    ],
    "replace_first": [
        ("{{ 'aXbX' | replace_first: 'X', '-' }}", "a-bX"),
        ("{{ 'a' | replace_first: 'b', 'c' }}", "a"),
        ("{{ 11 | replace_first: 1, 2 }}", "21"),
    ],
    "reverse": [
        ("{{ numbers | reverse | join }}", "1 2 1 3"),
        ("{{ 'ab' | reverse | first }}", "ab"),
        ("{{ nil | reverse | size }}", "0"),
    ],
    "round": [
        ("{{ 4.6 | round }}", "5"),
        ("{{ 2.5 | round }}", "3"),
        ("{{ -2.5 | round }}", "-3"),
        ("{{ 3.14159 | round: 2 }}", "3.14"),
        ("{{ '5.666' | round: 1 }}", "5.7"),
    ],
    "sha1": [
        ("{{ 'hey' | sha1 }}", "7f550a9f4c44173a37664d938f1355f0f92a47a7"),
        ("{{ '' | sha1 }}", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        ("{{ nil | sha1 | size }}", "40"),
    ],
    "sha2": [
        (
            "{{ 'hey' | sha2 }}",
            "fa690b82061edfd2852629aeba8a8977b57e40fcb77d1a7a28b26cba62591204",
        ),
        ("{{ '' | sha2 | slice: 0, 8 }}", "e3b0c442"),
        ("{{ 'é' | sha2 | size }}", "64"),
    ],
    "size": [
        ("{{ '漢字' | size }}", "2"),
        ("{{ numbers | size }}", "4"),
        ("{{ 5 | size }}", "8"),
        ("{{ hash | size }}", "2"),
    ],
    "slice": [
        ("{{ 'Liquid' | slice: 2, 3 }}", "qui"),
        ("{{ 'Liquid' | slice: -3, 2 }}", "ui"),
        ("{{ 'abc' | slice: 9 }}", ""),
        ("{{ numbers | slice: 1, 2 | join }}", "1 2"),
        ("{{ 'abc' | slice: -9, 2 }}", ""),
        ("{{ (1..4) | slice: 1, 2 }}", ".."),
    ],
    "sort": [
        ("{{ numbers | sort | join }}", "1 1 2 3"),
        ("{{ a | sort | join: ',' }}", "C,a,b,"),
        ("{{ items | sort: 'name' | map: 'id' | join }}", "2 1 3"),
        ("[{{ bare | sort: 'id' }}]", "[]"),
        ("[{{ bare | slice: 1 | sort: 'id' }}]", "[]"),
    ],
    "sort_natural": [
        ("{{ a | sort_natural | join: ',' }}", "a,b,C,"),
        ("{{ items | sort_natural: 'name' | map: 'id' | join }}", "2 1 3"),
        ("{{ nil | sort_natural | size }}", "0"),
        ("[{{ bare | sort_natural: 'id' }}]", "[]"),
    ],
    "split": [
        ("{{ 'a,b,,' | split: ',' | join: '-' }}", "a-b"),
        ("{{ text | split: ' ' | size }}", "4"),
        ("{{ 'abc' | split: '' | join: '.' }}", "a.b.c"),
        ("{{ nil | split: ',' | size }}", "0"),
    ],
    "strip": [
        ("[{{ ' a b \n' | strip }}]", "[a b]"),
        ("[{{ nil | strip }}]", "[]"),
        ("[{{ '\u00a0a' | strip }}]", "[\u00a0a]"),
    ],
    "strip_html": [
        ("{{ html | strip_html }}", "a &amp; b"),
        ("{{ 'a < b' | strip_html }}", "a < b"),
        ("{{ '<style>x</style>y' | strip_html }}", "y"),
    ],
    "strip_newlines": [
        ("{{ 'a\r\nb\nc' | strip_newlines }}", "abc"),
        ("{{ nil | strip_newlines }}", ""),
        ("{{ 'a\rb' | strip_newlines }}", "a\rb"),
    ],
    "time_zone": [
        ("{{ when | time_zone: 'America/New_York' | date: '%H:%M %z' }}", "10:04 -0500"),
        ("{{ when | time_zone: 'Tokyo' }}", "2026-02-27 00:04:05 +0900"),
        ("{{ when | time_zone: '-0330' | date: '%H:%M' }}", "11:34"),
        ("{{ when | time_zone: nothing }}", "2026-02-26 15:04:05 UTC"),
        ("{{ 'nonsense' | time_zone: 'UTC' }}", "nonsense"),
    ],
    "times": [
        ("{{ '12' | times: 2 }}", "24"),
        ("{{ 1.1 | times: 3 }}", "3.3"),
        ("{{ nil | times: 3 }}", "0"),
    ],
    "truncate": [
        ("{{ 'Ground control to Major Tom.' | truncate: 20 }}", "Ground control to..."),
        ("{{ 'abcdef' | truncate: 3, '' }}", "abc"),
        ("{{ 'abc' | truncate: 1 }}", "..."),
        ("{{ 'abc' | truncate }}", "abc"),
    ],
    "truncatewords": [
        ("{{ 'a b  c d' | truncatewords: 2 }}", "a b..."),
        ("{{ 'a b  c' | truncatewords: 3 }}", "a b  c"),
        ("{{ 'Jane Doe' | truncatewords: 1, '' }}", "Jane"),
    ],
    "uniq": [
        ("{{ numbers | uniq | join }}", "3 1 2"),
        ("{{ items | uniq: 'in' | size }}", "3"),
        ("{{ nested | uniq | size }}", "4"),
        ("[{{ bare | uniq: 'id' }}]", "[]"),
        ("{{ bare | slice: 1 | uniq: 'id' }}", "2.5"),
    ],
    "upcase": [
        ("{{ 'straße' | upcase }}", "STRASSE"),
        ("{{ true | upcase }}", "TRUE"),
        ("{{ nil | upcase }}", ""),
    ],
    "url_encode": [
        ("{{ 'a b&c' | url_encode }}", "a+b%26c"),
        ("{{ 'é~*' | url_encode }}", "%C3%A9~%2A"),
        ("{{ nil | url_encode }}", ""),
    ],
    "url_escape": [
        ("{{ 'hey<>hi' | url_escape }}", "hey%3C%3Ehi"),
        ("{{ 'a b?c=d&e' | url_escape }}", "a%20b?c=d&e"),
        ("{{ 'é%' | url_escape }}", "%C3%A9%25"),
    ],
    "url_param_escape": [
        ("{{ '+1 (2)' | url_param_escape }}", "%2B1%20(2)"),
        ("{{ 'a@b/c?d' | url_param_escape }}", "a%40b%2Fc%3Fd"),
        ("{{ 12 | url_param_escape }}", "12"),
    ],
    "where": [
        ("{{ items | where: 'in' | map: 'id' | join }}", "1"),
        ("{{ items | where: 'id', 2 | map: 'name' | first }}", "Cap"),
        ("{{ items | where: 'name', 'none' | size }}", "0"),
    ],
}


def rendered(template: str) -> tuple[str, list[str]]:
    result = render(template, {"vars": DATA, "now": "2026-02-26T15:04:05Z"})
    return result.text, [finding.rule for finding in result.findings]


@pytest.mark.parametrize(
    ("template", "expected"),
    [pytest.param(*case, id=f"{name}-{n}") for name in CASES for n, case in enumerate(CASES[name])],
)
def test_a_filter_of_braze_renders(template: str, expected: str) -> None:
    assert rendered(template) == (expected, [])


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        pytest.param(*case, id=f"{name}-{n}")
        for name in UNSUPPORTED
        for n, case in enumerate(UNSUPPORTED[name])
    ],
)
def test_a_filter_that_braze_lacks_renders_with_an_error(template: str, expected: str) -> None:
    text, rules = rendered(template)
    assert text == expected
    assert "unsupported_filter" in rules


def test_the_tables_hold_three_cases_of_every_filter() -> None:
    tables = {**CASES, **UNSUPPORTED}
    assert set(tables) == set(FILTERS)
    assert {name for name, cases in tables.items() if len(cases) < 3} == set()


def test_an_unknown_filter_passes_the_value_through() -> None:
    result = render("{{ 'a' | nosuch: 1 | upcase }}", {})
    assert result.text == "A"
    (finding,) = result.findings
    assert (finding.rule, finding.severity, finding.code) == (
        "unknown_filter",
        "error",
        "LIQUID_SYNTAX",
    )
    assert finding.span is not None
    assert (finding.span.start, finding.span.end) == (9, 15)


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{{ 'a' | upcase: 1 }}", "The filter upcase takes no argument; found 1."),
        ("{{ 'a' | append }}", "The filter append takes 1 argument; found 0."),
        ("{{ 'a' | replace: 1, 2, 3 }}", "The filter replace takes at most 2 arguments; found 3."),
        ("{{ 'a' | default: 1, deep: 2 }}", "The filter default has no option deep."),
    ],
)
def test_a_wrong_number_of_arguments_is_an_error(template: str, message: str) -> None:
    (finding,) = render(template, {}).findings
    assert (finding.rule, finding.message) == ("filter_arguments", message)


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{{ 1 | divided_by: 0 }}", "A number is divided by 0."),
        ("{{ 1 | modulo: 0.0 }}", "A number is divided by 0."),
        ("{{ 'a' | slice: 'x' }}", "The filter slice needs a whole number; found a text."),
        ("{{ '{' | json_parse }}", "The text is not JSON: "),
        ("{{ 'now' | time_zone: 'Mars' }}", "There is no time zone Mars."),
        ("{{ 'a' | concat: 'b' }}", "The filter concat needs an array; found a text."),
        ("{{ mixed | sort }}", "A text and a number cannot be sorted together."),
    ],
)
def test_a_run_time_error_is_a_finding_at_its_filter(template: str, message: str) -> None:
    result = render(f"é\n{template}!", {"vars": {"mixed": [1, "a"]}})
    assert result.text == "é\n!"
    (finding,) = result.findings
    assert finding.rule == "liquid_runtime_error"
    assert finding.message.startswith(message)
    assert finding.span is not None
    assert (finding.span.line, finding.span.column) == (2, template.index("|") + 3)
