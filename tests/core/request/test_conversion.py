from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.project.webhook import JsonBody, Pair, PairType, RawBody
from hookstudio.core.request import render
from hookstudio.core.request.conversion import Refusal, to_pairs, to_raw
from tests.core.request.samples import pairs, user, webhook

N, B, Z, J = PairType.NUMBER, PairType.BOOLEAN, PairType.NULL, PairType.JSON


def raw_of(*rows: tuple) -> str:
    raw = to_raw(pairs(*rows))
    assert isinstance(raw, RawBody), raw
    return raw.text


def pairs_of(text: str) -> JsonBody:
    body = to_pairs(RawBody(text))
    assert isinstance(body, JsonBody), body
    return body


def test_outputs_in_a_string_are_escaped_and_the_rest_is_as_typed() -> None:
    assert raw_of(
        ("name", "Hi \"{{${first_name} | default: 'you'}}\""),
        ("n", " {{custom_attribute.${n} | default: 0}} ", N),
        ("b", "true", B),
        ("z", "", Z),
        ("j", '{"a": [1]}', J),
    ) == (
        '{\n  "name": "Hi \\"{{${first_name} | default: \'you\' | json_escape}}\\"",\n'
        '  "n": {{custom_attribute.${n} | default: 0}},\n  "b": true,\n  "z": null,\n'
        '  "j": {"a": [1]}\n}'
    )


def test_no_pairs_are_an_empty_object() -> None:
    assert raw_of() == "{}"
    assert pairs_of(" { } ") == JsonBody()


@pytest.mark.parametrize(
    "value",
    [
        "plain",
        "two\nlines\t\"quoted\" \\ é 😀",
        "{{ ${first_name} }}",
        "{{${first_name}}}{{ custom_attribute.${x} | upcase }}",
        "{% if ${first_name} %}a \"b\"{% else %}c\n{% endif %}",
        "{% for i in custom_attribute.${l} %}{{ i }},\n{% endfor %}",
        "{% case 1 %}\n{% when 1 %}one{% endcase %}",
        "{% comment %}\"\n{% endcomment %}x",
        # captured first:
        "a\n{{- ${first_name} -}}\nb",
        "{% echo 'a\"b' %}\n",
        "{% raw %}{{ \"x\" }}{% endraw %}",
        "{% capture a %}\"x\"{% endcapture %}{{ a }}",
        "{% cycle 'a', 'b' %}\"",
        "{%- liquid\n echo 'x'\n-%} \"",
        "{{ secret.key }} \"",
        "{",
        "{{ '\"' }}{",
        "{% assign x = 1 %}{{ x }}",
    ],
)  # fmt: skip
def test_a_text_comes_back_as_it_was_and_renders_the_same(value: str) -> None:
    body = pairs(("before", "1"), ("k", value), ("after", "2"))
    raw = to_raw(body)
    assert isinstance(raw, RawBody), raw
    assert to_pairs(raw) == body
    assert_same_json(body, raw)


def assert_same_json(body: JsonBody, raw: RawBody) -> None:
    ada = user(x='"\\\n{{x}}', l=['"', 1, None], n=5)
    as_pairs = render(webhook(body), ada)
    as_raw = render(webhook(raw), ada)
    if not as_pairs.secrets and not as_pairs.errors:
        assert json.loads(as_raw.body.text) == json.loads(as_pairs.body.text)


def test_typed_values_come_back_with_their_types() -> None:
    rows = pairs(
        ("n", "-1.5e3", N), ("b", "false", B), ("z", "", Z), ("j", '[{"a": "{{x}}"}, null]', J),
        ("d", "{{custom_attribute.${n} | default: 0}}", N),
        ("e", "{{custom_attribute.${n} | default: true }}", B),
        ("f", "{{custom_attribute.${n}}}", J),
        ("g", "{% if custom_attribute.${n} %} true {% else %} false {% endif %}", B),
        ("h", "{% if custom_attribute.${n} %}1{% else %}-2.5{% endif %}", N),
        ("i", "{% if custom_attribute.${n} %}{{custom_attribute.${l}}}{% else %}0{% endif %}", J),
    )  # fmt: skip
    raw = to_raw(rows)
    assert isinstance(raw, RawBody)
    assert to_pairs(raw) == rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a":"{{x}}"}', [("a", "{{x}}")]),
        ('{"a":"{{x | json_escape}}"}', [("a", "{{x}}")]),
        ('{"a":"{{x|json_escape }}"}', [("a", "{{x }}")]),
        ('{"a":"\\u00e9\\n\\"{{x}}\\/"}', [("a", 'é\n"{{x}}/')]),
        ('{"a b": [1, {"c": "}"}], "d":null}', [("a b", '[1, {"c": "}"}]', J), ("d", "", Z)]),
        ('{"a": {% if x %}1{% endif %}}', [("a", "{% if x %}1{% endif %}", N)]),
        ('{"a": {{x | as_json_string}} }', [("a", "{{x | as_json_string}}", J)]),
        ('{"a": "{{x}}" }', [("a", "{{x}}")]),
        ('{"a": "x"{% raw %}{% endraw %}}', [("a", '"x"{% raw %}{% endraw %}', J)]),
    ],
)  # fmt: skip
def test_a_raw_object_becomes_rows(text: str, expected: list[tuple]) -> None:
    assert pairs_of(text) == pairs(*expected)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "A body of rows is one JSON object (line 1)."),
        ("[1]", "A body of rows is one JSON object (line 1)."),
        ("a=b", "A body of rows is one JSON object (line 1)."),
        ("{% assign a = 1 %}\n{}", "Liquid between the members has no place in rows (line 1)."),
        ("{}\n{% assign a = 1 %}", "Text after the object would be lost (line 2)."),
        ('{"a": 1', "The object is never closed (line 1)."),
        ('{"a": "x', "A string is never closed (line 1)."),
        ('{"a": }', "The key a has no value (line 1)."),
        ('{"a" 1}', "The key a needs a colon (line 1)."),
        ('{"a": 1]', "What follows the value of a is unclear (line 1)."),
        ('{a: 1}', 'A key in "double quotes" is needed (line 1).'),
        ('{"a": 1,}', 'A key in "double quotes" is needed (line 1).'),
        ('{"{{x}}": 1}', 'The key "{{x}}" has Liquid, which rows do not (line 1).'),
        ('{"a\n": 1}', 'The key "a↵ " is not valid JSON (line 2).'),
        (
            '{\n"a": 1{% if x %}, "b": 2{% endif %}}',
            "Which members there are depends on Liquid near a (line 2).",
        ),
        ('{"a": {{ x }', "The Liquid of the body is not whole: {{ is never closed."),
        (
            '{"a": "\\u007b\\u007b x"}',
            "The value of 'a' has escaped braces, which a row would read as Liquid.",
        ),
        ('{"a": "\\x"}', "The value of 'a' is not valid JSON: '\\x'."),
        (
            '{"a": "{{ x | json_escape | upcase }}"}',
            "The value of 'a' uses json_escape before another filter; "
            "a row would escape it twice.",
        ),
        (
            '{"a": "\\n{% cycle \'b\' %}"}',
            "The value of 'a' has both escapes and Liquid that prints by other means "
            "than {{ }}; it cannot become a row.",
        ),
    ],
)  # fmt: skip
def test_what_cannot_become_rows_is_refused_with_the_reason(text: str, why: str) -> None:
    assert to_pairs(RawBody(text)) == Refusal(why)


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ([("a", "{{ x")], "The Liquid of row 1 is not whole, and would swallow what follows it."),
        (
            [("a", "b"), ("c", "{% if x %}")],
            "The Liquid of row 2 is not whole, and would swallow what follows it.",
        ),
        ([("{{a}}", "b")], "The key '{{a}}' of row 1 would be read as Liquid in a raw body."),
        ([("a", " ", N)], "Row 1 has no value."),
        ([("a", "[1", J), ("b", "2", J)], "The object is never closed (line 4)."),
        (
            [("a", "{{- ${x} }}{")],
            "The Liquid of the rows does not fit into one text: capture is never closed.",
        ),
        (
            [("a", "{% assign x = 1 %}"), ("b", "{{ x }}")],
            "Row 2 uses the variable x, which row 1 sets; "
            "in one text it would have that value here too.",
        ),
        (
            [("a", "{% cycle 1, 2 %}"), ("b", "{% cycle 1, 2 %}")],
            "Counters and cycles of several rows would be one in a raw body.",
        ),
        ([("a", "1}, {", J)], "Text after the object would be lost (line 2)."),
        ([("a", '1, "x": 2', J)], "A JSON value does not close what it opens."),
        (
            [("a", "{{secret.k}}{% cycle 'b' %}")],
            "Row 1 has a secret beside a tag that prints; a raw body cannot hold both.",
        ),
    ],
)  # fmt: skip
def test_what_cannot_become_raw_is_refused_with_the_reason(rows: list[tuple], why: str) -> None:
    assert to_raw(pairs(*rows)) == Refusal(why)


PIECES = st.sampled_from(
    [
        *'a"\\\n{},:é ',
        "{{${first_name}}}",
        "{{ custom_attribute.${x} }}",
        '{% if custom_attribute.${n} %}"\n{% endif %}',
        "{{- custom_attribute.${x} -}}",
        '{% raw %}"{{{% endraw %}',
        "{% echo custom_attribute.${x} %}",
        "{% cycle '\"', 'b' %}",
    ]
)
VALUES = st.lists(PIECES, max_size=6).map("".join)
ROWS = st.lists(st.builds(Pair, st.text(max_size=5), VALUES), max_size=4, unique_by=lambda p: p.key)


@given(ROWS)
def test_text_rows_come_back_as_they_were_and_render_the_same(rows: list[Pair]) -> None:
    body = JsonBody(tuple(rows))
    raw = to_raw(body)
    if isinstance(raw, Refusal):
        return
    assert to_pairs(raw) == body
    assert_same_json(body, raw)


@given(st.text(alphabet='{}[]",:\\ \n1aé{%|', max_size=25))
def test_any_raw_text_is_taken_or_refused(text: str) -> None:
    assert isinstance(to_pairs(RawBody(text)), JsonBody | Refusal)
