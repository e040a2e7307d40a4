"""Every message of the dialect and of a request is looked up as one whole text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from hookstudio.core import wording
from hookstudio.core.liquid.completion import complete
from hookstudio.core.liquid.environment import parse
from hookstudio.core.liquid.hover import explain
from hookstudio.core.liquid.printing import opening_type_name, type_name
from hookstudio.core.project.webhook import Header, JsonBody, Pair, PairType, RawBody
from hookstudio.core.request.build import build_request
from hookstudio.core.request.conversion import Refusal, to_pairs, to_raw
from hookstudio.core.request.json_syntax import check_json
from hookstudio.core.request.languages import LANGUAGES, language_name
from hookstudio.core.request.rules import FORBIDDEN_HEADERS, header_name_fault, header_value_fault
from hookstudio.core.request.url import UrlFault, read_url
from tests.core.request.samples import user, webhook
from tests.core.shouting import Shouting

BROKEN = json.loads(
    Path(__file__).with_name("liquid").joinpath("broken_templates.json").read_text()
)
TEMPLATES = [entry["template"] for entry in BROKEN]
ARGUMENTS = ["| upcase: 1", "| replace", "| slice", "| round: 1, 2", "| default: 1, x: 2"]

NO_JSON = [
    *('{"a" 1}', '{"a":}', '{"a":1', "[1", "[1 2]", "{1", "1 2", "1 ]", "'a'", "nope", ""),
    *('"a', '"\t"', '"\n"', '"\x01"', '"\\x"'),
]
URLS = [
    *("", "x", "ftp://a", "https:/a", "https://", "https://a b/", "https://a\n", "https://[::1"),
    *("https://a:0", "https://a:b", "https://a:1:2", "https://a@b@c", "https://1.2.3.4.5"),
    *("https://a..b", "https://a\\b", "https://\u00adx.example", "https://[1]"),
]


@pytest.fixture(autouse=True)
def _shouting() -> Iterator[None]:
    before = wording.in_use()
    wording.use(Shouting())
    yield
    wording.use(before)


def is_whole(message: str) -> bool:
    return len(message) > 2 and message[0] == message[-1] == "!"


@pytest.mark.parametrize("template", TEMPLATES, ids=repr)
def test_a_mistake_in_a_template(template: str) -> None:
    for problem in parse(template).problems:
        assert is_whole(problem.message)
        assert problem.fix is None or is_whole(problem.fix.title)


@pytest.mark.parametrize("call", ARGUMENTS)
def test_a_wrong_number_of_arguments(call: str) -> None:
    (problem,) = parse(f"{{{{ 'a' {call} }}}}").problems
    assert is_whole(problem.message)


def test_what_the_editor_offers_and_explains() -> None:
    known = {"secrets": ["k"], "content_blocks": ["b"], "custom_attributes": ["c"]}
    for source in ("{{ ", "{{ x | ", "{% ", "{% if a %}{% ", "{{ secret.", "{{ ${", "{{ forloop."):
        offers = complete(source, len(source), known)
        assert offers
        assert all(is_whole(offer.detail) for offer in offers if offer.detail)
    assert explain("{{ x | upcase }}", 8, {}) == "upcase\n!The text in upper case!"
    assert explain("{{ ${city} }}", 6, {}).endswith("!not set!")


@pytest.mark.parametrize("text", NO_JSON)
def test_what_is_wrong_with_json(text: str) -> None:
    fault = check_json(text).fault
    assert fault is not None
    assert is_whole(fault.message)


def test_a_key_that_stands_twice() -> None:
    (twice,) = check_json('{"a": 1, "a": 2}').duplicates
    assert is_whole(twice.message)


@pytest.mark.parametrize("url", URLS)
def test_what_is_wrong_with_a_url(url: str) -> None:
    fault = read_url(url)
    assert isinstance(fault, UrlFault)
    assert is_whole(fault.message)


def test_what_is_wrong_with_a_header() -> None:
    faults = [header_name_fault(name) for name in ("", "a b", *FORBIDDEN_HEADERS)]
    faults += [header_value_fault("X", value, who) for value in "\né\u2028" for who in ("", "Ada")]
    for fault in faults:
        assert fault is not None
        assert is_whole(fault.message)


@pytest.mark.parametrize("kind", [PairType.NUMBER, PairType.BOOLEAN, PairType.JSON])
def test_what_is_wrong_with_a_request(kind: PairType) -> None:
    pairs = tuple(Pair("a", value, kind) for value in ("", "{{ ${x} }}", "x", "{{secret.k}}"))
    for body in (JsonBody(pairs), RawBody('{"a": {{ ${x} }}, "b": 1}'), RawBody("{'")):
        sent = webhook(body, url="http://u:p@2130706433:8600/ä#x")
        for finding in build_request(sent, user(), receiver_port=8601).findings:
            assert is_whole(finding.message)


def test_a_body_that_cannot_be_of_the_other_kind() -> None:
    texts = ("[", '{"a" 1}', '{"a":}', '{"a": 1} x', "{a", '{"{{a}}": 1}', '{"a": 1 {{b}}', "{{")
    rows = (Pair("a", ""), Pair("{{a}}", "x"), Pair("a", "{{"), Pair("a", "", PairType.NUMBER))
    refusals = [to_pairs(RawBody(text)) for text in texts]
    refusals += [to_raw(JsonBody((row,))) for row in rows[1:]]
    for refusal in refusals:
        assert isinstance(refusal, Refusal)
        assert is_whole(refusal.message)


def test_the_names_of_types_and_languages() -> None:
    for value in (True, 1, "a", [], {}, range(1)):
        assert is_whole(type_name(value))
        assert is_whole(opening_type_name(value))
    assert all(is_whole(language_name(language.tag)) for language in LANGUAGES)


def test_a_header_is_written_once() -> None:
    sent = webhook("", "https://example.com/", Header("X", "1"), Header("x", "2"))
    twice = [one for one in build_request(sent, user()).findings if one.rule == "header_duplicate"]
    assert [is_whole(one.message) for one in twice] == [True]
