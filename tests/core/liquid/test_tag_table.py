"""Every tag with at least three cases: a template, its context, and what it renders."""

from __future__ import annotations

from typing import Any

import pytest

from hookstudio.core.liquid import render
from hookstudio.core.liquid.tags import TAGS

VARS: dict[str, Any] = {
    "n": 2,
    "list": ["a", "b", "c"],
    "empty": [],
    "hash": {"x": 1, "y": 2},
    "word": "hi",
}
CONTEXT: dict[str, Any] = {
    "vars": VARS,
    "now": "2026-02-26T15:04:05Z",
    "attributes": {"first_name": "Jo", "language": "fr"},
    "custom_attributes": {"ids": ["1", "3"]},
    "catalogs": {
        "Games": [
            {"id": "1", "title": "Tales", "price": 7.49},
            {"id": "2", "title": "Hi {{${first_name}}}"},
            {"id": "3", "title": "Chess"},
        ]
    },
    "catalog_selections": {"Games": {"cheap": ["3", "9", "1"]}},
    "translations": {"fr": {"hi": "Salut"}, "pt-BR": {"hi": "Oi"}, "es": {"hi": "Hola"}},
    "promotions": {"vip": "ABC", "many": ["ONE", "TWO"]},
    "content_blocks": {
        "greet": "Hello {{${first_name}}}",
        "sets": "{% assign made = 'inside' %}",
        "outer": "[{{content_blocks.${greet}}}]",
    },
    "connected_content": [
        {"url": "https://x.example/json", "body": '{"a": {"b": 1}, "list": [1, 2]}'},
        {"url": "https://x.example/text", "body": "plain {{${first_name}}}"},
        {"url": "https://x.example/*/any", "body": "[1]"},
        {"url": "https://x.example/post", "method": "POST", "body": '{"ok": true}'},
        {"url": "https://x.example/404", "status": 404, "body": "gone"},
        {"url": "https://x.example/once", "status": 500},
        {"url": "https://x.example/once", "status": 200, "body": "now"},
        {"url": "https://x.example/down", "status": 503},
        {"url": "https://x.example/slow", "body": "late", "delay": 3},
    ],
}
CASES: dict[str, list[tuple[str, str]]] = {
    "assign": [
        ("{% assign x = 'a' | upcase %}{{ x }}", "A"),
        ("{% assign x = {{${first_name}}} | append: '!' %}{{ x }}", "Jo!"),
        ("{% assign x = hash.y %}{% assign x = x | plus: 1 %}{{ x }}", "3"),
        ("{{ n }}{% assign n = 5 %}{{ n }}", "25"),
    ],
    "break": [
        ("{% for i in list %}{{ i }}{% break %}{% endfor %}", "a"),
        ("{% for i in list %}{% if i == 'b' %}{% break %}{% endif %}{{ i }}{% endfor %}", "a"),
        ("a{% break %}b", "a"),
        # What was captured before a break is kept, as in Ruby.
        (
            "{% for i in list %}{% capture x %}{{ i }}{% break %}!{% endcapture %}{% endfor %}"
            "{{ x }}",
            "a",
        ),
        (
            "{% for i in list %}{% capture x %}{{ i }}{% continue %}{% endcapture %}{% endfor %}"
            "{{ x }}",
            "c",
        ),
        (
            "{% for i in list %}{% ifchanged %}{{ i }}{% break %}{% endifchanged %}{% endfor %}",
            "a",
        ),
    ],
    "capture": [
        ("{% capture x %}a{{ n }}{% endcapture %}[{{ x }}]", "[a2]"),
        ("{% capture 'x y' %}q{% endcapture %}{{ ['x y'] }}", "q"),
        (
            "{% capture x %}{% for i in list %}{{ i }}{% endfor %}{% endcapture %}{{ x | size }}",
            "3",
        ),
    ],
    "case": [
        ("{% case n %}{% when 1 %}a{% when 2, 3 %}b{% else %}c{% endcase %}", "b"),
        ("{% case word %}{% when 'x' or 'hi' %}y{% endcase %}", "y"),
        ("{% case nothing %} junk {% when 1 %}a{% else %}c{% endcase %}", "c"),
        ("{% case ${language} %}{% when 'fr' %}F{% when 'en' %}E{% endcase %}", "F"),
    ],
    "catalog_items": [
        ("{% catalog_items Games 1 3 %}{{ items | map: 'title' | join: ',' }}", "Tales,Chess"),
        ("{% catalog_items Games {{custom_attribute.${ids}[1]}} %}{{ items[0].title }}", "Chess"),
        ("{{${first_name}}}{% catalog_items Games 2 :rerender %}{{ items[0].title }}", "JoHi Jo"),
        ("{% catalog_items Games 2 %}{{ items[0].title }}", "Hi {{${first_name}}}"),
    ],
    "catalog_selection_items": [
        ("{% catalog_selection_items Games cheap %}{{ items | map: 'id' | join }}", "3 1"),
        ("{% assign s = 'cheap' %}{% catalog_selection_items Games {{s}} %}{{ items.size }}", "2"),
        ("{% catalog_selection_items Games nope %}{{ items.size }}", "0"),
    ],
    "comment": [
        ("a{% comment %}{{ x }}{% endcomment %}b", "ab"),
        ("a{%- comment -%} {% if %} {%- endcomment -%} b", "ab"),
        ("{% comment %}{% comment %}x{% endcomment %}y{% endcomment %}z", "z"),
        ("{% comment %}{% raw %}{% endcomment %}{% endraw %}{% endcomment %}z", "z"),
    ],
    "connected_content": [
        ("{% connected_content https://x.example/json %}{{ connected.a.b }}", "1"),
        ("{% connected_content https://x.example/json :save r %}{{ r.list | last }}", "2"),
        (
            "{% connected_content https://x.example/json :save r %}{{ r.__http_status_code__ }}",
            "200",
        ),
        ("[{% connected_content https://x.example/text %}]", "[plain {{${first_name}}}]"),
        (
            "{{${first_name}}}[{% connected_content https://x.example/text :rerender %}]",
            "Jo[plain Jo]",
        ),
        ("{% connected_content https://x.example/text :save t %}{{ t | size }}", "23"),
        ("{% connected_content https://x.example/{{n}}/any :save r %}{{ r[0] }}", "1"),
        ("{% connected_content https://x.example/post :method post :save r %}{{ r.ok }}", "true"),
        ("[{% connected_content https://x.example/404 %}]", "[]"),
        ("[{% connected_content https://x.example/slow %}]", "[]"),
        ("[{% connected_content https://x.example/once :retry %}]", "[now]"),
        ("[{% connected_content https://x.example/none %}]", "[]"),
    ],
    "continue": [
        ("{% for i in list %}{% if i == 'b' %}{% continue %}{% endif %}{{ i }}{% endfor %}", "ac"),
        ("{% for i in list %}{% continue %}x{% endfor %}y", "y"),
        ("a{% continue %}b", "a"),
    ],
    "cycle": [
        ("{% for i in list %}{% cycle 'x', 'y' %}{% endfor %}", "xyx"),
        ("{% cycle 'g': 1, 2 %}{% cycle 'g': 1, 2 %}{% cycle 1, 2 %}", "121"),
        ("{% cycle n %}{% cycle n %}", "22"),
    ],
    "decrement": [
        ("{% decrement x %}{% decrement x %}", "-1-2"),
        ("{% decrement x %}{% increment x %}", "-1-1"),
        ("{% assign x = 9 %}{% decrement x %}{{ x }}", "-19"),
    ],
    "doc": [
        ("a{% doc %}{{ x {% enddoc %}b", "ab"),
        ("{% doc %}{% if %}{% enddoc %}", ""),
        ("{%- doc -%} x {%- enddoc -%} y", "y"),
    ],
    "echo": [
        ("{% echo 'x' | upcase %}", "X"),
        ("{% echo ${first_name} %}", "Jo"),
        ("[{% echo %}]", "[]"),
    ],
    "for": [
        ("{% for i in list %}{{ i }}{% endfor %}", "abc"),
        ("{% for i in (1..n) reversed %}{{ i }}{% endfor %}", "21"),
        ("{% for i in empty %}x{% else %}none{% endfor %}", "none"),
        ("{% for i in list limit: 1 offset: 1 %}{{ i }}{{ forloop.length }}{% endfor %}", "b1"),
        (
            "{% for i in list limit:1 %}{{i}}{% endfor %}"
            "{% for i in list offset:continue %}{{i}}{% endfor %}",
            "abc",
        ),
        ("{% for p in hash %}{{ p[0] }}{{ p[1] }}{% endfor %}", "x1y2"),
        ("{% for c in word %}{{ c }},{% endfor %}", "hi,"),
        (
            "{% for i in list %}{% for j in list %}{{ forloop.parentloop.index }}{% endfor %}"
            "{% endfor %}",
            "111222333",
        ),
        (
            "{% for i in {{list}} %}{{ forloop.rindex0 }}{{ forloop.first }}{% endfor %}",
            "2true1false0false",
        ),
    ],
    "if": [
        ("{% if n > 1 and word == 'hi' %}a{% elsif n %}b{% else %}c{% endif %}", "a"),
        ("{% if nothing %}a{% elsif n == 2 %}b{% endif %}", "b"),
        ("{% if word contains 'h' %}y{% endif %}{% if list contains 'z' %}n{% endif %}", "y"),
        ("{% if 0 %}y{% endif %}{% if '' %}y{% endif %}{% if false %}n{% endif %}", "yy"),
        ("{% if n <> 3 %}a{% endif %}{% if n != 2 %}b{% endif %}", "a"),
        # White space counts where any branch holds more than that.
        ("[{% if nothing %}x{% elsif n %} {% endif %}]", "[ ]"),
        ("[{% if nothing %} {% elsif n %} {% else %} {% endif %}]", "[]"),
    ],
    "ifchanged": [
        ("{% for i in (1..3) %}{% ifchanged %}x{% endifchanged %}{% endfor %}", "x"),
        ("{% for i in list %}{% ifchanged %}{{ i }}{% endifchanged %}{% endfor %}", "abc"),
        ("{% ifchanged %}{% endifchanged %}a", "a"),
    ],
    "increment": [
        ("{% increment x %}{% increment x %}", "01"),
        ("{% increment x %}{{ x }}", "01"),
        ("{% assign x = 9 %}{% increment x %}{{ x }}", "09"),
    ],
    "#": [
        ("a{% # note %}b", "ab"),
        ("a{%- # note\n # more -%} b", "ab"),
        ("{% liquid\n# note\necho n %}", "2"),
    ],
    "liquid": [
        ("{% liquid\nassign x = 1\necho x\n%}", "1"),
        ("{% liquid\nfor i in list\n  if i == 'b'\n    echo i\n  endif\nendfor %}", "b"),
        ("{% liquid\n  case n\n  when 2\n    echo 'two'\n  endcase\n%}", "two"),
        ("{% liquid %}", ""),
    ],
    "message_extras": [
        ("{% message_extras :key k :value v %}x", "x"),
        ("{% message_extras :key {{word}} :value {{n}} %}", ""),
        ("{% if true %} {% message_extras :key k :value v %} {% endif %}", ""),
    ],
    "promotion": [
        ("{% promotion('vip') %}", "ABC"),
        ('{% promotion("vip") %}{% promotion("vip") %}', "ABCABC"),
        ("{% promotion ('many') %}", "ONE"),
    ],
    "raw": [
        ("{% raw %}{{ x }}{% endraw %}", "{{ x }}"),
        ("a {%- raw -%} {% if %} {%- endraw -%} b", "a{% if %}b"),
        ("{% raw %}{% comment %}{% endraw %}", "{% comment %}"),
    ],
    "tablerow": [
        (
            "{% tablerow i in list cols: 2 %}{{ i }}{% endtablerow %}",
            '<tr class="row1">\n<td class="col1">a</td><td class="col2">b</td></tr>\n'
            '<tr class="row2"><td class="col1">c</td></tr>\n',
        ),
        ("{% tablerow i in list offset: 9 %}x{% endtablerow %}", '<tr class="row1">\n</tr>\n'),
        ("{% tablerow i in nothing %}x{% endtablerow %}", ""),
        (
            "{% tablerow i in list limit: 1 %}"
            "{{ tablerowloop.col_last }}{% break %}{% endtablerow %}",
            '<tr class="row1">\n<td class="col1">true</td></tr>\n',
        ),
    ],
    "translation": [
        ("{% translation hi %}Hello{% endtranslation %}", "Salut"),
        ("{% translation other %}Hello {{n}}{% endtranslation %}", "Hello 2"),
        ("[{% translation hi %}{% endtranslation %}]", "[Salut]"),
    ],
    "unless": [
        ("{% unless n == 3 %}a{% endunless %}", "a"),
        ("{% unless true %}a{% elsif n == 2 %}b{% else %}c{% endunless %}", "b"),
        ("{% unless true %}a{% else %}c{% endunless %}", "c"),
        ("[{% unless true %} {% elsif n %} {% else %}x{% endunless %}]", "[ ]"),
    ],
}
ABORTS: list[tuple[str, str]] = [
    ("{% abort_message('no') %}", "no"),
    ('a {% abort_message("it\'s") %}', "it's"),
    ("{% abort_message() %}", "{% abort_message %} called"),
    ("{% abort_message () %}", "{% abort_message %} called"),
    ("{% abort_message %}", "{% abort_message %} called"),
    ("{%- abort_message ( 'x' ) -%}", "x"),
    ("{% liquid\nif n == 2\nabort_message('in liquid')\nendif %}", "in liquid"),
    ("{% capture x %}{% abort_message('captured') %}{% endcapture %}", "captured"),
    ("{% abort_message(no venue) %}", "no venue"),
]


@pytest.mark.parametrize(
    ("template", "expected"),
    [pytest.param(*case, id=f"{name}-{n}") for name in CASES for n, case in enumerate(CASES[name])],
)
def test_a_tag_renders(template: str, expected: str) -> None:
    result = render(template, CONTEXT)
    assert result.text == expected
    assert [finding for finding in result.findings if finding.severity == "error"] == []


@pytest.mark.parametrize(("template", "reason"), ABORTS)
def test_abort_message_ends_the_rendering(template: str, reason: str) -> None:
    result = render(template, CONTEXT)
    assert result.aborted is not None
    assert result.aborted.reason == reason
    assert result.aborted.abort_type == "liquid_abort_message"
    assert result.aborted.span is not None
    assert result.text == ""
    assert result.trace == ()


def test_the_table_holds_three_cases_of_every_tag() -> None:
    pseudo = {"content", "output"}
    names = {tag.name for tag in TAGS} - pseudo - {"abort_message"} | {"raw"}
    assert set(CASES) == names
    assert {name for name, cases in CASES.items() if len(cases) < 3} == set()


@pytest.mark.parametrize("name", ["include", "render", "layout"])
def test_including_a_file_points_to_content_blocks(name: str) -> None:
    result = render(f"a{{% {name} '/etc/passwd' %}}", CONTEXT)
    assert result.text == ""
    (finding,) = result.findings
    assert finding.code == "LIQUID_INCLUDE"
    assert "content_blocks.${name}" in finding.message
    assert finding.span is not None
    assert finding.span.start == 1


def test_a_table_needs_a_number_of_columns() -> None:
    template = "{% tablerow i in list cols: list %}{{ i }}{% endtablerow %}"
    result = render(template, CONTEXT)
    assert result.text == ""
    assert [finding.message for finding in result.findings] == [
        "cols needs a number; found an array."
    ]
