"""The chosen environment in a rendering: its values, its secrets, and what it lacks."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.findings import Severity
from hookstudio.core.liquid import placeholders
from hookstudio.core.liquid.secrets_eval import evaluate
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.folder import project_context
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import (
    DeliverySettings,
    Header,
    JsonBody,
    Pair,
    RawBody,
    Webhook,
)
from hookstudio.core.request import render
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.written import as_webhook

ADA = SampleUser("ada", sections={"attributes": {"first_name": "Ada"}})
STAGING = Environment(
    "staging",
    "Staging",
    base_urls={"api": "https://api.staging.example.com"},
    variables={"brand": "corner"},
    secrets={"lob": "lob_staging", "bad": "no name"},
)
REPEATS = 12
"""After so many renderings a template is compiled."""


def rendered(
    webhook: Webhook,
    environment: Environment | None = STAGING,
    blocks: dict[str, str] | None = None,
) -> RenderedRequest:
    context = project_context(blocks or {}, {}, {}, None, environment)
    return render(webhook, ADA, context=context)


def of_url(url: str) -> Webhook:
    return Webhook("order", "Order", url=url)


def masked(request: RenderedRequest) -> list[str]:
    texts = (request.url, *(header.value for header in request.headers), request.body)
    return [placeholders.masked(text.text) for text in texts]


def test_values_stand_in_every_field_and_in_content_blocks() -> None:
    webhook = Webhook(
        "order",
        "Order",
        url="{{environment.api}}/orders",
        headers=(Header("X-Brand", "{{ environment.brand | upcase }}"),),
        body=JsonBody((Pair("shop", "{{content_blocks.${shop}}}"),)),
    )
    for _ in range(REPEATS):
        request = rendered(
            webhook, blocks={"shop": "{{environment['brand']}} of {{${first_name}}}"}
        )
        assert request.environment == "staging"
        assert request.errors == ()
        assert request.url.text == "https://api.staging.example.com/orders"
        assert request.headers[0].value.text == "CORNER"
        assert request.body.text == '{\n  "shop": "corner of Ada"\n}'


def test_the_url_of_connected_content_is_made_of_them() -> None:
    tag = "{% connected_content {{environment.api}}/rates :basic_auth lob :save rates %}"
    request = rendered(Webhook("o", "O", url="https://a.example/", body=RawBody(tag)))
    (call,) = request.calls
    assert call.url == "https://api.staging.example.com/rates"
    assert call.credential == "lob_staging"


def test_a_fixed_host_is_told_from_one_that_a_template_computes() -> None:
    def kind(url: str) -> str:
        kinds = set()
        for _ in range(REPEATS):
            kinds.add(rendered(of_url(url)).url.trace[0].kind)
        (one,) = kinds
        return one

    assert kind("{{environment.api}}/x") == "environment"
    assert kind("{{ environment.api | append: '/' }}x") == "output"
    assert kind("{% assign environment = '' %}{{environment.api}}https://a.example") == "output"
    assert kind("{% for environment in (1..1) %}{{environment.api}}{% endfor %}") == "output"


@pytest.mark.parametrize(
    ("url", "environment", "message"),
    [
        (
            "https://a.example/{{environment.brnd}}",
            STAGING,
            "The environment Staging has no value brnd. Did you mean environment.brand?",
        ),
        (
            "https://a.example/{{environment.brand}}",
            None,
            "environment.brand has no value, as no environment is chosen.",
        ),
        (
            "https://a.example/{% if environment.zzz %}x{% endif %}",
            STAGING,
            "The environment Staging has no value zzz.",
        ),
    ],
)
def test_a_value_that_is_not_there_is_found_at_its_place(
    url: str, environment: Environment | None, message: str
) -> None:
    request = rendered(of_url(url), environment)
    (finding,) = request.errors
    assert (finding.rule, finding.message, finding.field) == ("environment_value", message, "url")
    assert finding.span is not None
    assert url[finding.span.start : finding.span.end].startswith("environment.")


def test_a_value_that_a_content_block_lacks_is_found_there() -> None:
    webhook = Webhook("o", "O", url="https://a.example/", body=RawBody("{{content_blocks.${b}}}"))
    (finding,) = rendered(webhook, blocks={"b": "x {{environment.no}}"}).errors
    assert (finding.file, finding.rule) == ("content_blocks/b.liquid", "environment_value")
    assert finding.span is not None
    assert (finding.span.line, finding.span.column) == (1, 5)


def test_a_variable_of_that_name_is_the_templates_own() -> None:
    webhook = of_url("https://a.example/{% assign environment = 'live' %}{{environment}}")
    for environment in (STAGING, None):
        request = rendered(webhook, environment)
        assert request.url.text == "https://a.example/live"
        assert request.errors == ()


def test_secrets_go_by_the_names_of_the_environment() -> None:
    webhook = Webhook(
        "order",
        "Order",
        url="https://a.example/{{secret.other}}",
        headers=(
            Header("Authorization", "Basic {{secret.lob | append: ':' | append: secret.lob}}"),
        ),
        body=RawBody("{{ secret.lob}}"),
    )
    request = rendered(webhook)
    assert request.secrets == ("other", "lob_staging")
    assert masked(request)[:2] == ["https://a.example/••••other", "Basic ••••lob_staging"]
    ((_, _, secret),) = placeholders.find(request.headers[0].value.text)
    assert evaluate(secret, {"lob_staging": "k"}) == "k:k"
    # Sent again after an edit, without an environment, it still asks for the same secret.
    again = render(as_webhook(request), ADA)
    assert masked(again)[:2] == masked(request)[:2]


def test_an_unusable_name_refuses_the_send_instead_of_taking_another_secret() -> None:
    request = rendered(of_url("https://a.example/{{secret.bad}}"))
    (finding,) = request.errors
    assert finding.rule == "environment_secret"
    assert finding.message == "The environment Staging gives the secret bad no name in the keyring."
    assert request.secrets == ()
    signed = Webhook(
        "o", "O", url="https://a.example/", delivery=DeliverySettings("once", (), "bad")
    )
    (finding,) = rendered(signed).errors
    assert (finding.rule, finding.severity) == ("environment_secret", Severity.ERROR)


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(st.from_regex(r"[a-z][a-z_]{0,5}", fullmatch=True), st.text(), min_size=1),
    st.data(),
)
def test_any_value_prints_as_it_is(values: dict[str, str], data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(values)))
    webhook = Webhook(
        "o", "O", url="https://a.example/", body=RawBody(f"{{{{environment.{name}}}}}")
    )
    request = rendered(webhook, Environment("e", variables=values))
    assert request.body.text == placeholders.without_forgeries(values[name])
