"""Secrets: one placeholder where they are printed, an error wherever a value would be needed."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from hookstudio.core.errors import SecretError, SecretMissingError
from hookstudio.core.liquid import placeholders, render
from hookstudio.core.liquid.placeholders import SecretExpression, SecretMode
from hookstudio.core.liquid.secrets_eval import evaluate

CONTEXT: dict[str, Any] = {
    "attributes": {"user_id": "u-1", "first_name": "\ufdd0rforged\ufdd1"},
    "now": "2026-02-26T15:04:05Z",
    "content_blocks": {
        "prints": "{{secret.lob}}",
        "tests": "{% if secret.lob == 'x' %}y{% endif %}",
    },
    "vars": {"list": [1, 2]},
}


def only_secret(template: str) -> SecretExpression:
    result = render(template, CONTEXT)
    assert result.findings == ()
    (found,) = placeholders.find(result.text)
    return found[2]


def test_a_secret_prints_as_one_placeholder() -> None:
    secret = only_secret("Bearer {{secret.lob}}")
    assert secret == SecretExpression("secret.lob", ("lob",), {})
    assert evaluate(secret, {"lob": "key"}) == "key"


def test_filters_are_part_of_the_placeholder() -> None:
    secret = only_secret("Basic {{ secret.lob | append: ':' | base64_encode }}")
    assert evaluate(secret, {"lob": "key"}) == base64.b64encode(b"key:").decode()


def test_what_else_the_expression_reads_is_fixed() -> None:
    secret = only_secret("{{ ${user_id} | append: '.' | hmac_sha256: secret.k }}")
    assert secret.values == {"${user_id}": "u-1"}
    assert secret.names == ("k",)
    expected = render("{{ 'u-1.' | hmac_sha256: 'v' }}", {}).text
    assert evaluate(secret, {"k": "v"}) == expected


def test_variables_and_nested_braces_are_fixed_too() -> None:
    template = (
        "{% assign x = 'a' %}{{ secret.k | append: {{ x | upcase }} | append: list[1] }}"
        "{% assign x = 'b' %}"
    )
    secret = only_secret(template)
    assert evaluate(secret, {"k": "v"}) == "vA2"


def test_the_clock_is_fixed_only_where_it_is_read() -> None:
    secret = only_secret("{{ 'now' | date: '%s' | hmac_sha256: secret.k }}")
    assert secret.values == {"now": "2026-02-26T15:04:05+00:00"}
    assert evaluate(secret, {"k": "v"}) == render("{{ '1772118245' | hmac_sha256: 'v' }}", {}).text


def test_a_loop_may_print_a_secret() -> None:
    result = render("{% for i in list %}{{ secret.k | append: i }}{% endfor %}", CONTEXT)
    assert result.findings == ()
    found = [evaluate(secret, {"k": "v"}) for _, _, secret in placeholders.find(result.text)]
    assert found == ["v1", "v2"]


def test_a_value_in_a_json_string_is_escaped() -> None:
    secret = SecretExpression("secret.k", ("k",), {}, SecretMode.JSON)
    assert evaluate(secret, {"k": 'a"\n'}) == 'a\\"\\n'


def test_a_content_block_may_print_a_secret() -> None:
    secret = only_secret("{{content_blocks.${prints}}}")
    assert secret.names == ("lob",)


@pytest.mark.parametrize(
    ("template", "piece"),
    [
        ("{% if secret.a == 'x' %}y{% endif %}", "secret.a"),
        ("{% unless secret.a %}{% endunless %}", "secret.a"),
        ("{% if true %}{% elsif {{secret.a}} %}{% endif %}", "secret.a"),
        ("{% case secret.a %}{% endcase %}", "secret.a"),
        ("{% case 1 %}{% when secret.a %}{% endcase %}", "secret.a"),
        ("{% assign x = secret.a | upcase %}", "secret.a"),
        ("{% assign x = 'a' | append: secret.a %}", "secret.a"),
        ("{% capture x %}{{ secret.a }}{% endcapture %}", "secret.a"),
        ("{% capture x %}{% if true %}{{ secret.a | md5 }}{% endif %}{% endcapture %}", "secret.a"),
        ("{% for i in secret.a %}{% endfor %}", "secret.a"),
        ("{% for i in list limit: secret.a %}{% endfor %}", "secret.a"),
        ("{% tablerow i in secret.a %}{% endtablerow %}", "secret.a"),
        ("{% cycle secret.a %}", "secret.a"),
        ("{% connected_content https://x.example/{{secret.a}} %}", "secret.a"),
        ("{% message_extras :key k :value {{secret.a}} %}", "secret.a"),
        ("{% catalog_items Games {{secret.a}} %}", "secret.a"),
    ],
)
def test_a_secret_elsewhere_is_an_error(template: str, piece: str) -> None:
    result = render(template, CONTEXT)
    found = [finding for finding in result.findings if finding.rule == "secret_misuse"]
    assert len(found) == 1
    assert found[0].severity == "error"
    assert found[0].span is not None
    assert template[found[0].span.start : found[0].span.end] == piece
    assert placeholders.OPEN not in result.text


def test_a_content_block_that_is_captured_gives_no_placeholder() -> None:
    result = render("{% capture x %}{{content_blocks.${prints}}}{% endcapture %}{{x}}", CONTEXT)
    assert result.text == ""
    (finding,) = result.findings
    assert finding.rule == "secret_misuse"
    assert finding.file == "content_blocks/prints.liquid"


def test_a_content_block_that_tests_a_secret_is_an_error() -> None:
    result = render("{{content_blocks.${tests}}}", CONTEXT)
    assert result.text == ""
    assert [finding.rule for finding in result.findings] == ["secret_misuse"]


@pytest.mark.parametrize(
    "template",
    [
        "{{${first_name}}}",
        "{% assign x = ${first_name} %}{{ x | append: '!' }}",
        "{% cycle ${first_name} %}",
        "\ufdd0rAAAA\ufdd1{{secret.k}}",
        "{{ '\ufdd0rAAAA\ufdd1' }}{{secret.k}}",
    ],
)
def test_data_cannot_forge_a_placeholder(template: str) -> None:
    result = render(template, CONTEXT)
    names = placeholders.names(result.text)
    assert names == (("k",) if "secret" in template else ())
    assert result.text.count(placeholders.OPEN) == len(names)
    assert "\ufffd" in result.text


def test_a_missing_secret_is_named() -> None:
    with pytest.raises(SecretMissingError, match="no secret named k"):
        evaluate(SecretExpression("secret.k", ("k",), {}), {})


def test_an_expression_that_fails_does_not_tell_the_value() -> None:
    secret = only_secret("{{ secret.k | divided_by: 0 }}")
    with pytest.raises(SecretError) as caught:
        evaluate(secret, {"k": "hidden"})
    assert "hidden" not in str(caught.value)
    assert caught.value.__cause__ is None
