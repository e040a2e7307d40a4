from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.findings import Severity
from hookstudio.core.project.webhook import Header
from hookstudio.core.request import content_type, render
from hookstudio.core.request.headers import find_header
from tests.core.request.samples import JSON_TYPE, found, printed, rules, user, webhook, written

URL = "https://example.com/h"


@given(
    st.text(alphabet=st.characters(exclude_categories=("Cs",), exclude_characters="{\ufdd0\ufdd1"))
)
def test_a_raw_body_is_sent_byte_for_byte(text: str) -> None:
    assert render(webhook(text), user()).body_bytes == text.encode()


def test_json_that_does_not_parse_is_placed_in_the_text_and_in_the_template() -> None:
    source = '{\n  "n": {{${first_name}}},\n  "x": 1\n}'
    request = render(webhook(source, URL, JSON_TYPE), user())
    finding = found(request, "body_json_invalid")
    assert (finding.code, finding.field, finding.file) == (
        "BODY_JSON",
        "body",
        "webhooks/order.yaml",
    )
    assert "for user u-1 (line 2 column 8): Ada is not a JSON value." in finding.message
    assert written(source, finding) == "{{${first_name}}}"
    assert printed(request.body.text, finding) == "Ada"
    assert (request.is_json, request.json_valid) == (True, False)


def test_a_value_that_printed_nothing_is_named_as_the_cause() -> None:
    source = '{"n": {{ custom_attribute.${missing} }} }'
    finding = found(render(webhook(source, URL, JSON_TYPE), user()), "body_json_invalid")
    assert finding.message.endswith(
        "expected a value, found }; custom_attribute.${missing} printed nothing there."
    )
    assert written(source, finding) == "{{ custom_attribute.${missing} }}"


def test_a_fault_of_the_template_itself_is_placed_to_the_character() -> None:
    source = '{"a": "{{${first_name}}}",}'
    finding = found(render(webhook(source, URL, JSON_TYPE), user()), "body_json_invalid")
    assert finding.span is not None
    assert (finding.span.start, written(source, finding)) == (26, "}")


def test_a_fault_that_a_content_block_printed_is_placed_in_the_block() -> None:
    context = {"content_blocks": {"price": "\n{{${first_name}}}", "none": "{{${city}}}"}}
    for block, line in (("price", 2), ("none", 1)):
        source = f'{{"a": {{{{content_blocks.${{{block}}}}}}}}}'
        request = render(webhook(source, URL, JSON_TYPE), user(), context=context)
        finding = found(request, "body_json_invalid")
        assert (finding.file, finding.field) == (f"content_blocks/{block}.liquid", "")
        assert finding.span is not None
        assert finding.span.line == line


def test_a_body_that_is_no_json_goes_out_as_in_braze() -> None:
    request = render(webhook("{", URL, JSON_TYPE), user())
    assert found(request, "body_json_invalid").severity is Severity.WARNING
    assert request.sendable


@pytest.mark.parametrize("name", ["application/json", "application/vnd.api+json; charset=utf-8"])
def test_json_is_what_the_content_type_calls_so(name: str) -> None:
    request = render(webhook("x", URL, Header("content-type", name)), user())
    assert request.json_valid is False


@pytest.mark.parametrize("name", ["text/plain", "application/xml", "application/jsonp"])
def test_another_content_type_is_not_looked_into(name: str) -> None:
    request = render(webhook("{", URL, Header("Content-Type", name)), user())
    assert (request.is_json, request.json_valid, request.findings) == (False, None, ())


def test_deep_nesting_is_valid_json() -> None:
    text = "[" * 20_000 + "]" * 20_000
    assert render(webhook(text, URL, JSON_TYPE), user()).json_valid is True


@pytest.mark.parametrize(
    ("body", "inferred"),
    [
        ('{"a": 1}', content_type.JSON),
        ("[]", content_type.JSON),
        (" 12 ", content_type.JSON),
        ("to={{${first_name}}}&text=Your+order", content_type.FORM),
        ("To=%2B12&Body=Hello%20from%20Braze!", content_type.FORM),
        ("a=", content_type.FORM),
        ("Hello", content_type.TEXT),
        ("a = b", content_type.TEXT),
        ("<a b='c'/>", content_type.TEXT),
        ("a=b&", content_type.TEXT),
    ],
)
def test_a_missing_content_type_is_inferred_and_said_so(body: str, inferred: str) -> None:
    request = render(webhook(body), user())
    header = find_header(request.headers, "content-type")
    assert header is not None
    assert (header.inferred, header.value.text) == (True, inferred)
    assert found(request, "content_type_inferred").severity is Severity.INFO


def test_a_body_that_was_meant_as_json_is_judged_without_a_header_too() -> None:
    request = render(webhook('{"n": {{custom_attribute.${missing}}}}'), user())
    assert found(request, "body_json_invalid").code == "BODY_JSON"
    header = find_header(request.headers, "content-type")
    assert header is not None
    assert header.value.text == content_type.TEXT


def test_no_body_needs_no_content_type() -> None:
    request = render(webhook(""), user())
    assert [header.name for header in request.headers] == ["User-Agent"]


def test_an_empty_body_is_not_json() -> None:
    request = render(webhook("", URL, JSON_TYPE), user())
    assert "it ends where a value was expected" in found(request, "body_json_invalid").message


def test_a_large_body_is_pointed_out() -> None:
    source, half = "{{custom_attribute.${x}}}{{custom_attribute.${x}}}", "x" * 500_000
    assert "body_size" not in rules(render(webhook(source), user(x=half)))
    finding = found(render(webhook(source), user(x=half + "x")), "body_size")
    assert "1,000,002 bytes" in finding.message


def test_a_secret_for_a_whole_value_is_not_called_a_fault() -> None:
    assert render(webhook('{"a": {{secret.n}}}', URL, JSON_TYPE), user()).json_valid is True


def test_html_comments_are_kept() -> None:
    request = render(webhook("a<!-- {{${first_name}}} -->b"), user())
    assert request.body.text == "a<!-- Ada -->b"
