from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from hookstudio.core.findings import Severity
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import (
    DeliverySettings,
    Header,
    LanguageVariant,
    PairType,
    RawBody,
)
from hookstudio.core.request import build_request, render
from tests.core.request.samples import found, pairs, rules, user, webhook, written

FRENCH = LanguageVariant(
    "fr", url="https://example.com/fr", body=RawBody("Bonjour {{${first_name}}}")
)
LETTER = replace(webhook("Hello {{${first_name}}}"), languages=(FRENCH, LanguageVariant("es")))


def test_render_is_build_request() -> None:
    assert render is build_request


@pytest.mark.parametrize(
    ("language", "variant", "body"),
    [
        ("fr", "fr", "Bonjour Ada"),
        ("fr-CA", "fr", "Bonjour Ada"),
        ("fr_CA", "fr", "Bonjour Ada"),
        ("de", None, "Hello Ada"),
        ("", None, "Hello Ada"),
    ],
)
def test_the_users_language_chooses_the_variant(
    language: str, variant: str | None, body: str
) -> None:
    request = render(LETTER, user(language))
    assert (request.language, request.body.text) == (variant, body)


def test_a_forced_language_wins_over_the_users() -> None:
    assert render(LETTER, user("en"), "fr").body.text == "Bonjour Ada"
    assert render(LETTER, user("fr"), "").body.text == "Hello Ada"
    assert render(LETTER, user("fr"), language=None).body.text == "Bonjour Ada"


def test_what_a_variant_leaves_out_is_as_in_the_default() -> None:
    request = render(LETTER, user("es"))
    assert (request.language, request.url.field) == ("es", "url")
    assert request.body.text == "Hello Ada"


def test_findings_name_the_variants_fields() -> None:
    broken = LanguageVariant("fr", "https://example.com/{{ x", pairs(("a", "{{ y")))
    request = render(replace(LETTER, languages=(broken,)), user("fr"))
    assert [f.field for f in request.errors] == [
        "languages.fr.url",
        "languages.fr.body.pairs[0].value",
    ]
    assert {f.file for f in request.findings} == {"webhooks/order.yaml"}


def test_all_sections_of_a_user_reach_the_templates() -> None:
    ada = SampleUser(
        "ada",
        sections={
            "custom_attributes": {"zip code": "N1"},
            "event_properties": {"total": 3},
            "api_trigger_properties": {"a": {"b": "c"}},
            "canvas_entry_properties": {"old": "o", "both": "lost"},
            "context": {"new": "n", "both": "kept"},
            "campaign": {"name": "Spring"},
        },
    )
    template = (
        "{{custom_attribute.${zip code}}} {{event_properties.${total}}} "
        "{{api_trigger_properties.${a}.b}} {{canvas_entry_properties.${new}}} {{context.${old}}} "
        "{{context.${both}}} {{campaign.${name}}}"
    )
    assert render(webhook(template), ada).body.text == "N1 3 c n o kept Spring"


def test_the_projects_content_blocks_can_be_used() -> None:
    context = {"content_blocks": {"greeting": "Hi {{${first_name}}}"}}
    request = render(webhook("{{content_blocks.${greeting}}}!"), user(), context=context)
    assert request.body.text == "Hi Ada!"


def test_the_context_is_not_changed() -> None:
    context: dict = {"attributes": {"city": "Paris"}}
    render(webhook("{{${city}}}"), user(), context=context)
    assert context == {"attributes": {"city": "Paris"}}


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2026, 2, 26, 15, 4, 5, tzinfo=UTC),
        datetime(2026, 2, 26, 15, 4, 5),
        datetime(2026, 2, 26, 17, 4, 5, tzinfo=timezone(timedelta(hours=2))),
    ],
)
def test_the_present_can_be_set(moment: datetime) -> None:
    request = render(webhook("{{ 'now' | date: '%F %T' }}"), user(), now=moment)
    assert request.body.text == "2026-02-26 15:04:05"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "post"])
def test_the_body_goes_with_every_method_but_get(method: str) -> None:
    request = render(webhook("x", method=method), user())
    assert (request.method, request.body.text) == (method.upper(), "x")


def test_a_get_has_no_body_and_says_so() -> None:
    request = render(webhook("x {{ broken", method="GET"), user())
    assert request.body.text == ""
    assert found(request, "body_not_sent").severity is Severity.WARNING
    assert [header.name for header in request.headers] == ["User-Agent"]
    assert not rules(render(webhook("", method="GET"), user()))


@pytest.mark.parametrize("method", ["PATCH", "HEAD", "", "PÖST", "POST\r\n"])
def test_other_methods_are_refused(method: str) -> None:
    request = render(webhook("", method=method), user())
    assert request.sendable == (method.strip() == "POST")


def test_an_abort_says_where_and_why_and_is_not_judged_further() -> None:
    body = "a{% if true %}{% abort_message('no stock') %}{% endif %}"
    request = render(webhook(body, "{{custom_attribute.${none}}}"), user())
    assert request.aborted is not None
    assert (request.aborted.reason, request.aborted.abort_type) == (
        "no stock",
        "liquid_abort_message",
    )
    assert not request.sendable
    assert rules(request) == ["message_aborted"]
    finding = found(request, "message_aborted")
    assert (finding.field, written(body, finding)) == ("body", "{% abort_message('no stock') %}")


def test_an_abort_of_one_pair_does_not_blame_the_others() -> None:
    rows = pairs(("a", "", PairType.NUMBER), ("b", "{% abort_message() %}"))
    assert rules(render(webhook(rows), user())) == ["message_aborted", "content_type_inferred"]


def test_what_templates_do_beside_printing_is_gathered() -> None:
    url = "https://example.com/{% message_extras :key a :value 1 %}"
    body = "{% message_extras :key a :value 2 %}{% message_extras :key b :value 3 %}"
    request = render(webhook(body, url, Header("X", "{{secret.h}}")), user())
    assert request.extras == {"a": "1", "b": "3"}
    assert request.secrets == ("h",)


def test_the_request_carries_who_and_how() -> None:
    hook = replace(webhook(), delivery=DeliverySettings("once"))
    request = render(hook, user())
    assert (request.webhook, request.user, request.policy) == ("order", "ada", "once")


def test_a_runtime_error_refuses_the_send() -> None:
    request = render(webhook("{{ 'x' | nope }}"), user())
    assert not request.sendable


def test_a_webhook_without_a_users_data_renders() -> None:
    request = render(webhook("{{${first_name} | default: 'you'}}"), SampleUser(""))
    assert request.body.text == "you"
