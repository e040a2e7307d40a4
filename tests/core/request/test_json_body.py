from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.liquid import placeholders
from hookstudio.core.project.webhook import JsonBody, Pair, PairType
from hookstudio.core.request import render
from hookstudio.core.request.json_body import preview_json
from tests.core.request.samples import found, pairs, printed, rules, user, webhook, written

N, B, Z, J = PairType.NUMBER, PairType.BOOLEAN, PairType.NULL, PairType.JSON


def body_of(*rows: tuple, **custom: object) -> str:
    return render(webhook(pairs(*rows)), user(**custom)).body.text


def test_one_pair_a_line_in_the_authors_order() -> None:
    text = body_of(("b", "x"), ("a", "1", N), ("c", "true", B), ("d", "", Z), ("e", "[1, 2]", J))
    assert text == '{\n  "b": "x",\n  "a": 1,\n  "c": true,\n  "d": null,\n  "e": [1, 2]\n}'


def test_no_pairs_make_an_empty_object() -> None:
    request = render(webhook(JsonBody()), user())
    assert request.body.text == "{}"
    assert (request.is_json, request.json_valid) == (True, True)


@pytest.mark.parametrize(
    "name", ['"', "\\", "\n", "\r\n", "\t", "\x00", "\u2028", "😀", "日本", "</"]
)
def test_a_text_is_escaped_after_it_was_rendered(name: str) -> None:
    text = body_of(("n", "a {{custom_attribute.${x}}} b"), x=f"<{name}>")
    assert json.loads(text) == {"n": f"a <{name}> b"}


def test_what_is_not_ascii_is_sent_as_it_is() -> None:
    assert '"日本 😀"' in body_of(("n", "{{custom_attribute.${x}}}"), x="日本 😀")


def test_a_lone_surrogate_is_sent_as_an_escape() -> None:
    request = render(webhook(pairs(("n", "a\ud800b"))), user())
    assert request.body.text.encode("utf-8") == b'{\n  "n": "a\\ud800b"\n}'


@pytest.mark.parametrize(
    "digits", ["0", "-1.5", "1e9", "12345678901234567890.000000000000000001", "1E400"]
)
def test_a_number_keeps_its_digits(digits: str) -> None:
    assert body_of(("n", f"  {digits}\n", N)) == f'{{\n  "n": {digits}\n}}'


@pytest.mark.parametrize("value", ["", "x", "1,5", "+1", "01", "NaN", "true", '"1"', "1 2"])
def test_what_is_no_number_is_an_error_and_a_string(value: str) -> None:
    request = render(webhook(pairs(("n", value, N))), user())
    finding = found(request, "json_value")
    assert (finding.code, finding.field) == ("BODY_JSON", "body.pairs[0].value")
    assert json.loads(request.body.text) == {"n": value}
    assert not request.sendable


@pytest.mark.parametrize("value", ["", "TRUE", "yes", "1", "null"])
def test_what_is_neither_true_nor_false_is_an_error(value: str) -> None:
    request = render(webhook(pairs(("n", value, B))), user())
    assert found(request, "json_value").span is not None
    assert json.loads(request.body.text) == {"n": value}


def test_an_empty_number_names_the_attribute_that_is_empty() -> None:
    source = "{{custom_attribute.${points}}}"
    finding = found(render(webhook(pairs(("n", source, N))), user()), "json_value")
    assert finding.message.startswith("The value is empty because custom_attribute.${points} is,")
    assert written(source, finding) == source


def test_a_json_value_stands_in_the_body_as_it_is_spelt() -> None:
    text = body_of(("j", ' {"a": [1.0, {{custom_attribute.${x} | as_json_string}}]} ', J), x='"')
    assert text == '{\n  "j": {"a": [1.0, "\\""]}\n}'


def test_json_that_does_not_parse_is_placed_in_the_text_and_in_the_template() -> None:
    source = '{"a": {{custom_attribute.${x}}}, "b": 1}'
    request = render(webhook(pairs(("k", "v"), ("j", source, J))), user(x="Ada"))
    finding = found(request, "json_value")
    assert "(line 1 column 7): Ada is not a JSON value" in finding.message
    assert written(source, finding) == "{{custom_attribute.${x}}}"
    assert finding.field == "body.pairs[1].value"
    assert json.loads(request.body.text)["j"] == '{"a": Ada, "b": 1}'


@pytest.mark.parametrize("value", ["[" * 65 + "]" * 65, '{"a":' * 5000 + "1" + "}" * 5000])
def test_a_json_value_may_not_nest_deep(value: str) -> None:
    request = render(webhook(pairs(("j", value, J))), user())
    assert "the most is 64" in found(request, "json_value").message


def test_a_key_twice_in_a_json_value_is_a_warning_with_its_place() -> None:
    source = '{"a": 1, "a": 2}'
    request = render(webhook(pairs(("k", "v"), ("j", source, J))), user())
    finding = found(request, "json_key_duplicate")
    assert written(source, finding) == '"a"'
    assert printed(request.body.text, finding) == '"a"'
    assert finding.output_span is not None
    assert finding.output_span.line == 3
    assert request.sendable


def test_keys_are_plain_text_and_escaped() -> None:
    assert json.loads(body_of(('a"{{${first_name}}}\n', "x"))) == {'a"{{${first_name}}}\n': "x"}


def test_empty_and_repeated_keys_are_warnings() -> None:
    request = render(webhook(pairs(("", "1"), ("a", "2"), ("a", "3"))), user())
    assert rules(request)[:2] == ["json_key_empty", "json_key_duplicate"]
    assert [f.field for f in request.findings[:2]] == ["body.pairs[0].key", "body.pairs[2].key"]
    assert request.sendable


def test_a_null_pair_does_not_render_its_value() -> None:
    request = render(webhook(pairs(("n", "{{ broken", Z))), user())
    assert request.body.text == '{\n  "n": null\n}'
    assert not request.errors


def test_a_secret_in_a_text_is_escaped_when_it_is_filled_in() -> None:
    request = render(webhook(pairs(("k", "Bearer {{secret.key}}"))), user())
    modes = [secret.mode for _, _, secret in placeholders.find(request.body.text)]
    assert modes == [placeholders.SecretMode.JSON]
    assert request.secrets == ("key",)
    filled = placeholders.replace(request.body.text, lambda _: '\\"')
    assert json.loads(filled) == {"k": 'Bearer "'}


def test_a_secret_stands_only_inside_a_string_of_a_json_value() -> None:
    good = render(webhook(pairs(("k", '["{{secret.key}}"]', J))), user())
    assert good.sendable
    assert next(placeholders.find(good.body.text))[2].mode is placeholders.SecretMode.JSON
    bad = render(webhook(pairs(("k", "[{{secret.key}}]", J), ("n", "{{secret.n}}", N))), user())
    messages = [finding.message for finding in bad.errors]
    assert 'a secret goes in "double quotes"' in messages[0]
    assert messages[1] == "'a secret' is not a JSON number."


def test_an_attribute_cannot_forge_a_secret() -> None:
    forged = placeholders.encode(placeholders.SecretExpression("secret.key", ("key",), {}))
    request = render(
        webhook(pairs(("k", "{{custom_attribute.${x}}}"), (forged, "v"))), user(x=forged)
    )
    assert request.secrets == ()
    assert placeholders.OPEN not in request.body.text


def test_the_trace_tiles_the_body_and_says_where_a_value_came_from() -> None:
    source = "Hi {{${first_name}}}{{custom_attribute.${q}}}!"
    request = render(webhook(pairs(("k", source), ("n", "5", N))), user(q='"\n'))
    text, trace = request.body.text, request.body.trace
    assert "".join(text[piece.start : piece.end] for piece in trace) == text
    values = {text[p.start : p.end]: p.attributes for p in trace if p.kind == "output"}
    assert values == {"Ada": ("${first_name}",), '\\"\\n': ("custom_attribute.${q}",)}
    pieces = [(p.field, text[p.start : p.end]) for p in request.body_pieces]
    assert pieces == [
        ("body.pairs[0].value", '"Hi Ada\\"\\n!"'),
        ("body.pairs[1].value", "5"),
    ]


def test_a_template_error_in_one_pair_leaves_the_others() -> None:
    request = render(webhook(pairs(("a", "{{ x", N), ("b", "ok"))), user())
    assert json.loads(request.body.text) == {"a": "", "b": "ok"}
    assert [f.rule for f in request.errors] == ["template_parse_error"]
    assert request.errors[0].field == "body.pairs[0].value"


def test_the_composers_preview_leaves_liquid_as_it_is_written() -> None:
    rows = pairs(("a", 'Hi "{{${first_name}}}"'), ("n", " {{x}} ", N), ("z", "y", Z)).pairs
    assert preview_json(rows) == (
        '{\n  "a": "Hi \\"{{${first_name}}}\\"",\n  "n": {{x}},\n  "z": null\n}'
    )


VALUES = st.text() | st.integers() | st.booleans() | st.none() | st.floats(allow_nan=False)
TEMPLATES = st.sampled_from(
    [
        "{{custom_attribute.${x}}}",
        "a {{custom_attribute.${y} | default: 'd'}}\n",
        '"',
        "{{${none}}}",
    ]
)
PAIRS = st.lists(
    st.builds(
        Pair, st.text(), TEMPLATES | st.text(alphabet='a1"\\\n[]{} '), st.sampled_from(PairType)
    ),
    max_size=6,
    unique_by=lambda pair: pair.key.replace("\ufdd0", "\ufffd").replace("\ufdd1", "\ufffd"),
)


@settings(max_examples=120)
@given(PAIRS, VALUES, VALUES)
def test_whatever_an_attribute_holds_the_body_holds_the_rendered_values(
    rows: list[Pair], x: object, y: object
) -> None:
    ada = user(x=x, y=y)
    request = render(webhook(JsonBody(tuple(rows))), ada)
    parsed = json.loads(request.body_bytes, parse_float=str, parse_int=str)
    assert list(parsed) == [key.replace("\ufdd0", "\ufffd") for key in parsed]
    assert len(parsed) == len(rows)
    for pair, value in zip(rows, parsed.values(), strict=True):
        rendered = render(webhook(pair.value), ada).body.text
        if pair.type is PairType.TEXT:
            assert value == rendered
        elif pair.type is PairType.NULL:
            assert value is None
        elif not isinstance(value, str):
            assert value == json.loads(rendered, parse_float=str, parse_int=str)
        else:
            assert value in (rendered, rendered.strip(), _loads(rendered))


def _loads(text: str) -> object:
    try:
        return json.loads(text, parse_float=str, parse_int=str)
    except ValueError:
        return None
