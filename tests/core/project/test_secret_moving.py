from __future__ import annotations

import pytest

from hookstudio.core.project.secret_moving import with_secret
from hookstudio.core.project.webhook import (
    Header,
    JsonBody,
    LanguageVariant,
    Pair,
    RawBody,
    Webhook,
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Bearer KEY", "Bearer {{secret.n}}"),
        ("https://a/?k=KEY&x={{${user_id}}}", "https://a/?k={{secret.n}}&x={{${user_id}}}"),
        ("{{ 'KEY' | base64_encode }}", "{{ secret.n | base64_encode }}"),
        ("{{ 'ada:KEY' | base64_encode }}", "{{ 'ada:KEY' | base64_encode }}"),
        ("{% assign k = 'KEY' %}KEY", "{% assign k = 'KEY' %}{{secret.n}}"),
        ("KEYKEY", "{{secret.n}}{{secret.n}}"),
        ("{{x}}KEY", "{{x}}{{secret.n}}"),
    ],
)
def test_the_name_stands_where_the_key_stood(before: str, after: str) -> None:
    assert with_secret(Webhook("a", "A", url=before), "KEY", "n").url == after


def test_every_text_of_the_webhook_is_looked_at() -> None:
    webhook = Webhook(
        "a",
        "A",
        headers=(Header("X", "KEY"), Header("Y", "y")),
        body=JsonBody((Pair("k", "KEY"), Pair("o", "other"))),
        languages=(LanguageVariant("fr", url="KEY", body=RawBody("a KEY")), LanguageVariant("de")),
    )
    moved = with_secret(webhook, "KEY", "n")
    assert [header.value for header in moved.headers] == ["{{secret.n}}", "y"]
    assert moved.body == JsonBody((Pair("k", "{{secret.n}}"), Pair("o", "other")))
    assert moved.languages[0] == LanguageVariant(
        "fr", url="{{secret.n}}", body=RawBody("a {{secret.n}}")
    )
    assert moved.languages[1] == LanguageVariant("de")
