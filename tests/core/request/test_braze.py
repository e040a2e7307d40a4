from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.findings import Severity
from hookstudio.core.project.webhook import (
    Body,
    Header,
    JsonBody,
    LanguageVariant,
    Pair,
    PairType,
    RawBody,
    Webhook,
)
from hookstudio.core.request import render
from hookstudio.core.request.braze import from_braze, to_braze, webhook_object
from tests.core.request.samples import JSON_TYPE, pairs, user, webhook, written

URL = "https://example.com/h"
FR = "{% if ${language} == 'fr' %}"


def in_languages(hook: Webhook, **variants: LanguageVariant | str | Body) -> Webhook:
    made = []
    for language, variant in variants.items():
        if isinstance(variant, str):
            variant = RawBody(variant)
        if not isinstance(variant, LanguageVariant):
            variant = LanguageVariant(language, body=variant)
        made.append(replace(variant, language=language))
    return replace(hook, languages=tuple(made))


def rules(hook: Webhook) -> list[str]:
    return [finding.rule for finding in to_braze(hook).findings]


def test_a_webhook_without_variants_is_exported_as_it_is() -> None:
    hook = webhook("a=b", URL, JSON_TYPE, Header("X-Off", "1", enabled=False))
    export = to_braze(hook)
    assert (export.url, export.body, export.method) == (URL, "a=b", "POST")
    assert export.headers == (("Content-Type", "application/json"),)
    assert export.findings == ()


def test_url_and_body_are_merged_each_for_itself() -> None:
    hook = in_languages(
        webhook("Hello"),
        fr=LanguageVariant("", "https://example.com/fr", RawBody("Bonjour")),
        es=LanguageVariant("", None, RawBody("Hola")),
    )
    export = to_braze(hook)
    assert export.url == f"{FR}https://example.com/fr{{% else %}}{URL}{{% endif %}}"
    assert export.body == (
        f"{FR}Bonjour{{% elsif ${{language}} == 'es' %}}Hola{{% else %}}Hello{{% endif %}}"
    )


def test_pairs_are_exported_as_a_raw_body() -> None:
    hook = in_languages(webhook(pairs(("a", "{{${first_name}}}"))), fr=RawBody('{"a": 1}'))
    assert to_braze(hook).body == (
        f'{FR}{{"a": 1}}{{% else %}}{{\n  "a": "{{{{${{first_name}} | json_escape}}}}"\n}}'
        "{% endif %}"
    )


def test_pairs_that_cannot_be_one_text_are_an_error() -> None:
    export = to_braze(webhook(pairs(("a", "{{ x"))))
    assert [(f.rule, f.severity, f.field) for f in export.findings] == [
        ("braze_body", Severity.ERROR, "body")
    ]
    assert "row 1 is not whole" in export.findings[0].message


def test_a_variant_that_would_swallow_the_others_is_an_error() -> None:
    export = to_braze(in_languages(webhook("Hello {% if x %}"), fr="Bonjour {{ x"))
    places = {f.field: f.message for f in export.findings if f.rule == "braze_merge"}
    assert places == {
        "body": "This text cannot stand in a language block: if is never closed.",
        "languages.fr.body": "This text cannot stand in a language block: {{ is never closed.",
    }


def test_a_text_that_is_not_merged_may_be_as_it_likes() -> None:
    assert rules(webhook("Hello {{ x")) == []


@pytest.mark.parametrize(
    ("tag", "severity"),
    [("pt-BR", Severity.WARNING), ("FR", Severity.WARNING), ("f'r", Severity.ERROR)],
)
def test_a_language_that_braze_does_not_know_is_pointed_out(tag: str, severity: Severity) -> None:
    hook = replace(webhook("a"), languages=(LanguageVariant(tag, body=RawBody("b")),))
    (finding,) = to_braze(hook).findings
    assert (finding.rule, finding.severity) == ("braze_language", severity)
    assert finding.field == f"languages.{tag}"


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("http://127.0.0.1:8600", "127.0.0.1:8600"),
        (" http://localhost:8600/{{x}}", "localhost:8600"),
        ("https://example.com:8443/x", "example.com:8443"),
        ("http://10.0.0.1/x", "10.0.0.1"),
    ],
)
def test_a_url_that_braze_cannot_reach_is_an_error(url: str, place: str) -> None:
    (finding,) = to_braze(webhook("", url)).findings
    assert (finding.rule, finding.severity) == ("braze_url", Severity.ERROR)
    assert written(url, finding) == place


@pytest.mark.parametrize(
    "url",
    [URL, "https://{{x}}/", "http://127.0.0.1{{x}}", "{% if x %}http://localhost/{% endif %}", ""],
)
def test_a_host_that_only_a_user_decides_is_not_judged(url: str) -> None:
    assert rules(webhook("", url)) == []


def test_secrets_by_name_are_pointed_out_wherever_they_stand() -> None:
    hook = in_languages(
        webhook(
            pairs(("a", "{{ secret.a }}"), ("b", "secret.b, my.secret.c")),
            "https://example.com/{{secret.u}}",
            Header("Authorization", "Basic {{ secret['h'] | base64_encode }}"),
            Header("X", "{{secret.off}}", enabled=False),
        ),
        fr="{% if secret.fr %}{% endif %}{{ custom_attribute.${secret.x} }}",
    )
    found = [f for f in to_braze(hook).findings if f.rule == "braze_secret"]
    assert [f.field for f in found] == [
        "url",
        "headers[0].value",
        "body.pairs[0].value",
        "languages.fr.body",
    ]
    assert "replace secret.u by its value" in found[0].message
    assert written(hook.url, found[0]) == "secret.u"


def test_header_names_and_methods_that_braze_refuses_are_errors() -> None:
    hook = webhook("", URL, Header("Host", "x"), Header("A", "1"), Header("a", "2"), method="PATCH")
    assert rules(hook) == ["braze_method", "braze_header", "braze_header"]


def test_a_get_has_no_body() -> None:
    hook = webhook("x", method="GET")
    assert to_braze(hook).body == ""
    assert rules(hook) == ["body_not_sent"]
    assert "body" not in webhook_object(hook)


def test_the_rest_apis_webhook_object() -> None:
    made = webhook_object(webhook('{"a": "b"}', URL, JSON_TYPE, method="PUT"))
    assert json.loads(json.dumps(made)) == {
        "url": URL,
        "request_method": "PUT",
        "request_headers": {"Content-Type": "application/json"},
        "body": '{"a": "b"}',
    }


def test_a_text_without_a_language_block_is_not_split() -> None:
    assert from_braze("Hello {{${first_name}}}") is None


TEMPLATES = st.lists(
    st.sampled_from(
        [
            "a",
            " é\n",
            '"',
            "{{${first_name}}}",
            "{{ custom_attribute.${x} }}",
            "{% if custom_attribute.${x} %}y{% endif %}",
            "{{- 'z' -}}",
        ]
    ),
    max_size=5,
).map("".join)
BODIES = st.builds(RawBody, TEMPLATES) | st.builds(
    JsonBody,
    st.lists(
        st.builds(Pair, st.text("kl", min_size=1), TEMPLATES, st.just(PairType.TEXT)),
        max_size=3,
        unique_by=lambda pair: pair.key,
    ).map(tuple),
)
# A line break in a URL is judged by whether the URL has Liquid, which a merged one always has.
URLS = TEMPLATES.map(lambda text: f"https://example.com/{text}".replace("\n", ""))
VARIANTS = st.lists(
    st.builds(
        LanguageVariant, st.sampled_from(["fr", "es", "ja"]), st.none() | URLS, st.none() | BODIES
    ),
    max_size=3,
    unique_by=lambda variant: variant.language,
).map(tuple)
WEBHOOKS = st.builds(
    lambda url, body, variants: replace(webhook(body, url, JSON_TYPE), languages=variants),
    URLS,
    BODIES,
    VARIANTS,
)


@given(WEBHOOKS)
def test_the_export_gives_every_user_what_the_variants_give(hook: Webhook) -> None:
    export = to_braze(hook)
    assert not export.findings
    merged = webhook(export.body, export.url, JSON_TYPE)
    for language in ("fr", "es", "ja", "de", ""):
        ada = user(language, x='"\\')
        ours, theirs = render(hook, ada), render(merged, ada)
        assert theirs.url.text == ours.url.text
        if isinstance(_body_for(hook, language), RawBody):
            assert theirs.body.text == ours.body.text
        else:
            assert json.loads(theirs.body.text) == json.loads(ours.body.text)


@given(WEBHOOKS)
def test_what_was_exported_can_be_split_again(hook: Webhook) -> None:
    export = to_braze(hook)
    urls = {v.language: v.url for v in hook.languages if v.url is not None}
    split = from_braze(export.url)
    assert (dict(split.variants), split.default) == (urls, hook.url) if split else not urls
    split = from_braze(export.body)
    bodies = {v.language: v.body for v in hook.languages if v.body is not None}
    assert (split.variants.keys() if split else set()) == bodies.keys()
    for language, body in bodies.items():
        if split and isinstance(body, RawBody):
            assert split.variants[language] == body.text


def _body_for(hook: Webhook, language: str) -> Body:
    variant = hook.variant(language)
    return hook.body if variant is None or variant.body is None else variant.body
