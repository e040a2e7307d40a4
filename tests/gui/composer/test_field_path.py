from dataclasses import replace

import pytest

from hookstudio.core.project.webhook import (
    Header,
    JsonBody,
    LanguageVariant,
    Pair,
    RawBody,
    Webhook,
)
from hookstudio.gui.composer.field_path import FieldPath, Part, first_difference

WEBHOOK = Webhook(
    slug="order",
    name="Order",
    body=JsonBody((Pair("a", "1"), Pair("b", "2"))),
    languages=(LanguageVariant("fr"), LanguageVariant("fr-CA", body=RawBody("x"))),
)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("url", FieldPath(Part.URL)),
        ("method", FieldPath(Part.METHOD)),
        ("languages.fr.url", FieldPath(Part.URL, "fr")),
        ("languages.fr-CA.body", FieldPath(Part.BODY, "fr-CA")),
        ("body.pairs[12].value", FieldPath(Part.BODY, None, 12, "value")),
        ("languages.fr.body.pairs[0].key", FieldPath(Part.BODY, "fr", 0, "key")),
        ("headers[2].name", FieldPath(Part.HEADERS, None, 2, "name")),
        ("headers[2]", FieldPath(Part.HEADERS, None, 2)),
        ("headers", FieldPath(Part.HEADERS)),
        ("delivery.policy", FieldPath(Part.DELIVERY)),
        ("body.text", FieldPath(Part.BODY)),
    ],
)
def test_fields_of_findings_are_understood(text: str, path: FieldPath):
    assert FieldPath.parse(text) == path


@pytest.mark.parametrize("text", ["", "attributes.first_name", "urls", "headers[x].name"])
def test_other_fields_are_nothing(text: str):
    assert FieldPath.parse(text) is None


def test_a_path_into_an_inherited_text_leads_to_the_default():
    assert FieldPath(Part.BODY, "fr", 1, "value").in_webhook(WEBHOOK) == FieldPath(
        Part.BODY, None, 1, "value"
    )
    assert FieldPath(Part.BODY, "fr-CA").in_webhook(WEBHOOK).language == "fr-CA"
    assert FieldPath(Part.HEADERS, "fr-CA", 0).in_webhook(WEBHOOK).language is None


@pytest.mark.parametrize(
    ("new", "path"),
    [
        (WEBHOOK, None),
        (replace(WEBHOOK, name="x"), FieldPath(Part.NAME)),
        (replace(WEBHOOK, method="GET"), FieldPath(Part.METHOD)),
        (replace(WEBHOOK, url="x"), FieldPath(Part.URL)),
        (replace(WEBHOOK, headers=(Header("a", "b"),)), FieldPath(Part.HEADERS, row=0)),
        (
            replace(WEBHOOK, body=JsonBody((Pair("a", "1"), Pair("b", "3")))),
            FieldPath(Part.BODY, None, 1),
        ),
        (
            replace(WEBHOOK, languages=(*WEBHOOK.languages, LanguageVariant("de"))),
            FieldPath(Part.URL, "de"),
        ),
        (
            replace(WEBHOOK, languages=(LanguageVariant("fr", url="x"), WEBHOOK.languages[1])),
            FieldPath(Part.URL, "fr"),
        ),
        (
            replace(WEBHOOK, languages=(LanguageVariant("fr"), LanguageVariant("fr-CA"))),
            FieldPath(Part.BODY, "fr-CA"),
        ),
    ],
)
def test_the_first_difference_is_found(new: Webhook, path: FieldPath | None):
    assert first_difference(WEBHOOK, new) == path
