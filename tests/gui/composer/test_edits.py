from dataclasses import replace

from hookstudio.core.project.webhook import (
    Header,
    JsonBody,
    LanguageVariant,
    Pair,
    RawBody,
    Webhook,
)
from hookstudio.gui.composer import edits

WEBHOOK = Webhook(
    slug="order",
    name="Order",
    url="https://a.example/",
    body=RawBody("{}", body_file="bodies/order.json"),
    languages=(LanguageVariant("fr"), LanguageVariant("ja", url="https://ja.example/")),
)


def test_a_variant_inherits_what_it_does_not_have():
    assert edits.inherits_url(WEBHOOK, "fr")
    assert edits.url_of(WEBHOOK, "fr") == "https://a.example/"
    assert not edits.inherits_url(WEBHOOK, "ja")
    assert edits.url_of(WEBHOOK, "ja") == "https://ja.example/"


def test_the_default_inherits_nothing():
    assert not edits.inherits_url(WEBHOOK, None)
    assert not edits.inherits_body(WEBHOOK, None)


def test_an_edit_reaches_only_its_variant():
    after = edits.with_url(WEBHOOK, "ja", "https://x.example/")
    assert after.url == WEBHOOK.url
    assert edits.url_of(after, "ja") == "https://x.example/"
    assert edits.url_of(edits.with_url(WEBHOOK, None, "https://y/"), "fr") == "https://y/"


def test_an_own_body_starts_as_the_inherited_one_and_shares_no_file():
    after = edits.with_own_body(WEBHOOK, "fr")
    assert edits.body_of(after, "fr") == RawBody("{}", body_file=None)
    assert after.body == WEBHOOK.body


def test_giving_up_the_own_body_inherits_again():
    after = edits.with_inherited_body(edits.with_own_body(WEBHOOK, "fr"), "fr")
    assert after == WEBHOOK


def test_raw_text_keeps_the_body_file():
    after = edits.with_raw_text(WEBHOOK, None, "[]")
    assert after.body == RawBody("[]", body_file="bodies/order.json")


def test_a_language_is_added_once_and_taken_away():
    after = edits.with_language(edits.with_language(WEBHOOK, "de"), "de")
    assert [v.language for v in after.languages] == ["fr", "ja", "de"]
    assert edits.without_language(after, "de") == WEBHOOK


def test_pairs_of_a_raw_body_are_none():
    assert edits.pairs_of(WEBHOOK, None) == ()
    pairs = (Pair("a", "1"),)
    assert edits.with_pairs(WEBHOOK, None, pairs).body == JsonBody(pairs)


def test_headers_are_the_same_in_every_language():
    headers = (Header("Accept", "*/*"),)
    assert edits.with_headers(WEBHOOK, headers) == replace(WEBHOOK, headers=headers)
