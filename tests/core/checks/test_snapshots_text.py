"""The canonical text of a request: readable, and never the same for two different requests."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.checks.snapshots_text import body_text, request_text
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Header, JsonBody, Pair, PairType, RawBody, Webhook
from hookstudio.core.request.build import build_request
from hookstudio.core.request.rendered import RenderedRequest, RenderedText

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
_TEXT = st.text(
    st.sampled_from('ab \t\n\r\u00a0\u200b\u202e\ufdd0\ud800⟨⟩U+0A"{}[],:'), max_size=12
)


def _request(body: str, *, valid: bool | None = None) -> RenderedRequest:
    return RenderedRequest(
        "w",
        "u",
        None,
        "POST",
        RenderedText("url", "https://a"),
        (),
        RenderedText("body", body),
        json_valid=valid,
    )


def test_a_request_reads_as_http_does() -> None:
    webhook = Webhook(
        "order",
        "Order",
        "POST",
        "https://a.example/{{ ${user_id} }}",
        (Header("X-Key", "Bearer {{secret.shop}}"),),
        JsonBody((Pair("b", "{{ ${user_id} }}", PairType.NUMBER), Pair("a", "one\ntwo"))),
    )
    user = SampleUser("ada", sections={"attributes": {"user_id": "7"}})
    assert request_text(build_request(webhook, user)) == (
        "POST https://a.example/7\n"
        "X-Key: Bearer ⟨secret.shop⟩\n"
        "Content-Type: application/json\n"
        "\n"
        "    {\n"
        '      "b": 7,\n'
        '      "a": "one\\ntwo"\n'
        "    }\n"
    )


def test_what_a_secret_is_made_of_shows_and_its_value_does_not() -> None:
    webhook = Webhook("w", "W", body=RawBody("{{ secret.k | append: ${user_id} | base64_encode }}"))
    user = SampleUser("ada", sections={"attributes": {"user_id": "7"}})
    text = body_text(build_request(webhook, user))
    assert text.startswith("⟨secret.k | append: ")
    assert "| base64_encode" in text
    assert '"7"' in text


def test_an_aborted_message_says_why() -> None:
    webhook = Webhook("w", "W", body=RawBody("{% abort_message('no data') %}"))
    assert request_text(build_request(webhook, SampleUser("ada"))) == "aborted: no data\n"


def test_what_cannot_be_sent_names_the_rule() -> None:
    webhook = Webhook("w", "W", url="https://a.example/", body=RawBody("{{ x | shout }}"))
    text = request_text(build_request(webhook, SampleUser("ada")))
    assert "not sent: unknown_filter in body\n" in text


def test_what_nobody_sees_is_marked() -> None:
    body = "a\u00a0b\u202ec \nd\t\ne\n"
    marked = "a⟨U+00A0⟩b⟨U+202E⟩c⟨U+0020⟩\nd⟨U+0009⟩\ne⟨U+000A⟩"
    assert body_text(_request(body)) == marked


def test_json_that_nests_too_deep_is_left_as_it_is() -> None:
    deep = "[" * 60 + "]" * 60
    assert body_text(_request(deep, valid=True)) == deep


@settings(max_examples=150)
@given(_JSON)
def test_laid_out_json_means_the_same(value: object) -> None:
    text = json.dumps(value, ensure_ascii=True)
    shown = body_text(_request(text, valid=True))
    assert json.loads(shown) == value
    assert list(json.loads(shown)) == list(value) if isinstance(value, dict) else True


@settings(max_examples=300)
@given(_TEXT, _TEXT)
def test_two_texts_never_look_the_same(left: str, right: str) -> None:
    assert (body_text(_request(left)) == body_text(_request(right))) == (left == right)


@settings(max_examples=100)
@given(_TEXT)
def test_a_body_cannot_pass_for_another_section(body: str) -> None:
    lines = request_text(_request(f"[fr]\n{body}\n[de]")).splitlines()
    assert not [line for line in lines if line.startswith("[")]
