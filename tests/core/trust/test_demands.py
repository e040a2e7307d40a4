from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.project.environment import Environment
from hookstudio.core.project.webhook import (
    DeliverySettings,
    Header,
    JsonBody,
    LanguageVariant,
    Pair,
    RawBody,
    Webhook,
)
from hookstudio.core.trust.demands import Demands, change_between, demands_of
from hookstudio.core.trust.origin import head_of
from hookstudio.core.trust.uses import calls_in

LOB = Webhook(
    slug="lob",
    name="Lob",
    url="https://api.lob.com/v1/{{event_properties.${kind}}}",
    headers=(
        Header("Authorization", "Basic {{secret.lob | base64_encode}}"),
        Header("X-Off", "{{secret.off}}", enabled=False),
    ),
    body=JsonBody((Pair("name", "{{${first_name}}}"),)),
)


@dataclass
class Parts:
    """A project without a folder."""

    webhooks: dict[str, Webhook] = field(default_factory=dict)
    content_blocks: dict[str, str] = field(default_factory=dict)
    environments: dict[str, Environment] = field(default_factory=dict)


def demanded(*webhooks: Webhook, **blocks: str) -> Demands:
    return demands_of(Parts({each.slug: each for each in webhooks}, blocks))


def test_hosts_headers_and_secrets_of_a_webhook() -> None:
    found = demanded(LOB)
    assert found.origins == {"https://api.lob.com"}
    assert found.header_names == {"authorization"}
    assert found.secret_names == {"lob"}
    assert found.bindings == {("https://api.lob.com", "lob")}
    assert not found.computed_hosts


def test_a_variant_has_its_own_host_and_body() -> None:
    variants = (
        LanguageVariant("fr", url="http://127.0.0.1:8600/fr"),
        LanguageVariant("de", body=RawBody("{{secret.german}}")),
    )
    found = demanded(replace(LOB, languages=variants))
    assert found.bindings == {
        ("https://api.lob.com", "lob"),
        ("http://127.0.0.1:8600", "lob"),
        ("https://api.lob.com", "german"),
    }


def test_a_secret_in_a_content_block_goes_where_the_webhook_goes() -> None:
    webhook = replace(LOB, headers=(), body=RawBody("{{content_blocks.${outer}}}"))
    blocks = {"outer": "{{content_blocks.${inner}}}", "inner": "{{secret['deep']}}{{outer}}"}
    assert demanded(webhook, **blocks).bindings == {("https://api.lob.com", "deep")}


def test_connected_content_has_a_host_and_a_credential() -> None:
    text = (
        "{% connected_content https://rates.example.com/x?id={{${user_id}}} :basic_auth rates "
        ":save rate %}{% liquid\n connected_content https://geo.example :auth_credentials geo\n%}"
    )
    for found in (demanded(replace(LOB, body=RawBody(text))), demanded(LOB, block=text)):
        assert {("https://rates.example.com", "rates"), ("https://geo.example", "geo")} <= (
            found.bindings
        )


def test_the_secret_that_signs_counts() -> None:
    webhook = replace(LOB, headers=(), delivery=DeliverySettings(signing_secret="whsec"))
    assert demanded(webhook).secret_names == {"whsec"}


@pytest.mark.parametrize(
    ("url", "origins", "computed"),
    [
        ("https://API.Example.com:443/{{x}}", {"https://api.example.com"}, False),
        ("  http://0x7f.1:8600?x={{y}}", {"http://127.0.0.1:8600"}, False),
        ("https://bücher.example/", {"https://xn--bcher-kva.example"}, False),
        ("https://{{x}}.example.com/", set(), True),
        ("https://example.com{{x}}", set(), True),
        ("https://example.com:{{x}}/", set(), True),
        ("{{x}}/y", set(), True),
        ("{% if a %}https://a.example/{% else %}https://b.example/{% endif %}",
         {"https://a.example", "https://b.example"}, True),
        ("{{environment.api}}/v1", {"https://api.example.com"}, False),
        ("{{ environment.api }}{{x}}", set(), True),
        ("https://{{environment.missing}}evil.example/", {"https://evil.example"}, False),
        ("ftp://example.com/", set(), False),
        ("", set(), False),
    ],
)  # fmt: skip
def test_how_a_url_begins(url: str, origins: set[str], computed: bool) -> None:
    assert head_of(url, {"api": "https://api.example.com"}) == (origins, computed)


def test_every_environment_has_hosts_and_secrets_of_its_own() -> None:
    webhook = replace(LOB, url="{{environment.api}}/v1/{{x}}")
    staging = Environment(
        "staging", base_urls={"api": "https://staging.example"}, secrets={"lob": "lob_staging"}
    )
    live = Environment(
        "live", base_urls={"api": "https://live.example"}, rest_host="EU-01", rest_key="braze"
    )
    environments = {each.slug: each for each in (staging, live)}
    found = demands_of(Parts({"lob": webhook}, {}, environments))
    assert found.bindings == {
        ("https://staging.example", "lob_staging"),
        ("https://live.example", "lob"),
        ("https://rest.fra-01.braze.eu", "braze"),
    }
    assert not found.computed_hosts


def test_a_template_that_chooses_its_host_is_known_by_its_text() -> None:
    before = demanded(replace(LOB, url="{% assign h = 'a' %}https://{{h}}.example/"))
    after = demanded(replace(LOB, url="{% assign h = 'b' %}https://{{h}}.example/"))
    assert before.computed_hosts
    assert change_between(before, after).computed_hosts


def test_a_content_block_that_chooses_a_host_belongs_to_that_text() -> None:
    webhook = replace(LOB, url="{{content_blocks.${host}}}/x")
    before, after = demanded(webhook, host="https://a.example"), demanded(webhook, host="https://b")
    assert before.digest != after.digest


def test_only_what_is_new_is_a_change() -> None:
    other = replace(LOB, slug="other", url="https://other.example/", headers=())
    both, one = demanded(LOB, other), demanded(LOB)
    assert not change_between(both, one)
    assert change_between(one, both).origins == {"https://other.example"}


def test_a_secret_that_moves_to_another_known_host_is_a_change() -> None:
    other = replace(LOB, slug="other", url="https://other.example/", headers=())
    moved = replace(other, headers=LOB.headers)
    change = change_between(demanded(LOB, other), demanded(LOB, moved))
    assert change.bindings == {("https://other.example", "lob")}
    assert not change.origins


def test_the_digest_depends_on_nothing_else() -> None:
    twin = demanded(replace(LOB, name="Other name", slug="twin", url="https://api.lob.com/v2"))
    assert twin.digest == demanded(LOB).digest
    assert Demands.of_json(demanded(LOB).to_json()) == demanded(LOB)
    assert Demands.of_json({**demanded(LOB).to_json(), "origins": [1]}) is None


@given(st.text(alphabet="{%}} :/.ab'\n-", max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    body = RawBody("{% connected_content " + text)
    found = demanded(replace(LOB, url=text, body=body), block=text)
    assert Demands.of_json(found.to_json()) == found


def test_many_unclosed_calls_take_no_long_time() -> None:
    assert len(list(calls_in("connected_content x " * 20_000))) == 20_000
