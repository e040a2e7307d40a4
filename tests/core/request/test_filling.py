"""Values of an environment written into a webhook for Braze: the same request, no environment."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.findings import Severity
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.folder import project_context
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import (
    Header,
    JsonBody,
    LanguageVariant,
    Pair,
    RawBody,
    Webhook,
)
from hookstudio.core.request import render
from hookstudio.core.request.braze import to_braze, webhook_object
from hookstudio.core.request.filling import filled_in

ADA = SampleUser("ada", sections={"attributes": {"first_name": "Ada"}})
LIVE = Environment(
    "live",
    "Live",
    True,
    {"api": "https://api.example.com"},
    {"brand": "The corner", "quote": "it's", "both": 'it\'s "so"', "braces": "{{x}}", "none": ""},
)


def filled(text: str, environment: Environment | None = LIVE) -> str:
    return filled_in(Webhook("o", "O", url=text), environment).webhook.url


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("{{environment.api}}/x", "https://api.example.com/x"),
        ("{{ environment['api'] }}/x", "https://api.example.com/x"),
        ("{{- environment.api -}} /x", "{{- 'https://api.example.com' -}} /x"),
        ("{{environment.brand | upcase}}", "{{'The corner' | upcase}}"),
        ("{{environment.brand}}", "{{'The corner'}}"),
        ("{{environment.quote}}", "it's"),
        ("{{environment.quote | upcase}}", '{{"it\'s" | upcase}}'),
        ("a{{environment.none}}b", "a{{''}}b"),
        ("{% if environment.api contains 'x' %}y{% endif %}",
         "{% if 'https://api.example.com' contains 'x' %}y{% endif %}"),
        ("{% connected_content {{environment.api}}/rates :save r %}",
         "{% connected_content https://api.example.com/rates :save r %}"),
        ("{% raw %}{{environment.api}}{% endraw %}", "{% raw %}{{environment.api}}{% endraw %}"),
        ("{% assign environment = 'x' %}{{environment.api}}",
         "{% assign environment = 'x' %}{{environment.api}}"),
        ("{{'environment.api'}} {{custom_attribute.${environment.api}}}",
         "{{'environment.api'}} {{custom_attribute.${environment.api}}}"),
    ],
)  # fmt: skip
def test_each_form_becomes_what_stands_for_the_value(text: str, written: str) -> None:
    assert filled(text) == written


@pytest.mark.parametrize("name", ["both", "braces"])
def test_what_liquid_cannot_hold_is_found_and_left(name: str) -> None:
    text = f"{{{{environment.{name} | upcase}}}}"
    made = filled_in(Webhook("o", "O", url=text), LIVE)
    assert made.webhook.url == text
    (finding,) = made.findings
    assert (finding.rule, finding.severity) == ("braze_environment", Severity.ERROR)
    assert finding.span is not None
    assert text[finding.span.start : finding.span.end] == f"environment.{name}"


def test_a_value_that_is_not_there_is_found() -> None:
    (finding,) = filled_in(Webhook("o", "O", url="{{environment.zzz}}"), LIVE).findings
    assert (finding.rule, finding.field) == ("environment_value", "url")
    (finding,) = filled_in(Webhook("o", "O", url="{{environment.api}}"), None).findings
    assert finding.message == "environment.api has no value, as no environment is chosen."


def test_the_export_holds_no_environment_in_any_field() -> None:
    webhook = Webhook(
        "order",
        "Order",
        url="{{environment.api}}/orders",
        headers=(Header("X-Brand", "{{environment.brand}}"), Header("X-Off", "x", enabled=False)),
        body=JsonBody((Pair("shop", "{{environment.brand}} {{${first_name}}}"),)),
        languages=(
            LanguageVariant("fr", "{{environment.api}}/fr", RawBody("{{environment.quote}}")),
        ),
    )
    export = to_braze(webhook, LIVE)
    texts = (export.url, export.body, *(value for _, value in export.headers))
    assert not any("environment" in text for text in texts)
    assert "https://api.example.com/fr" in export.url
    assert [f for f in export.findings if f.severity is Severity.ERROR] == []
    assert "environment" not in str(webhook_object(webhook, LIVE))


def test_what_braze_would_refuse_is_seen_in_the_filled_text() -> None:
    local = replace(LIVE, base_urls={"api": "http://127.0.0.1:8600"})
    (finding,) = to_braze(Webhook("o", "O", url="{{environment.api}}/x"), local).findings
    assert (finding.rule, finding.field, finding.span) == ("braze_url", "url", None)


def test_a_content_block_that_reads_the_environment_is_pointed_out() -> None:
    webhook = Webhook(
        "o", "O", url="https://a.example/", body=RawBody("{{content_blocks.${foot}}}")
    )
    blocks = {"foot": "x {{environment.brand}}", "head": "{{environment.brand}}"}
    (finding,) = to_braze(webhook, LIVE, blocks).findings
    assert (finding.rule, finding.file) == ("braze_environment", "content_blocks/foot.liquid")
    assert finding.severity is Severity.WARNING


pieces = st.sampled_from(
    ["{{environment.a}}", "{{ environment.b | upcase }}", "{{-environment.a-}}", "x", " ", "{", "}",
     "{% if environment.a == environment.b %}1{% endif %}", "{{${first_name}}}", '"', "'",
     "{% assign v = environment.b %}{{v}}", "{{ environment['a'] | append: environment.b }}"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    st.lists(pieces, max_size=6).map("".join),
    st.text(alphabet="a{}%'\" \n€", max_size=5),
    st.text(alphabet="b{}%'\" \n€", max_size=5),
)
def test_what_is_filled_in_renders_to_the_same(text: str, a: str, b: str) -> None:
    environment = Environment("e", variables={"a": a, "b": b})
    webhook = Webhook("o", "O", url="https://a.example/", body=RawBody(text))
    made = filled_in(webhook, environment)
    if made.findings:
        return
    context = project_context({}, {}, {}, None, environment)
    before = render(webhook, ADA, context=context)
    after = render(made.webhook, ADA)
    assert after.body.text == before.body.text
    assert not [f for f in after.findings if f.rule == "environment_value"]
