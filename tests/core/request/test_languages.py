from __future__ import annotations

import pytest

from hookstudio.core.project.webhook import LanguageVariant, Webhook
from hookstudio.core.request.languages import LANGUAGES, language_name, own_name, variant_for


def webhook(*tags: str) -> Webhook:
    return Webhook("w", "W", languages=tuple(LanguageVariant(tag) for tag in tags))


@pytest.mark.parametrize(
    ("tags", "language", "variant"),
    [
        (["fr", "es"], "fr", "fr"),
        (["fr", "es"], "fr-CA", "fr"),
        (["fr", "es"], "fr_CA", "fr"),
        (["fr", "es"], "FR", "fr"),
        (["fr", "es"], " fr ", "fr"),
        (["fr", "fr-CA"], "fr-ca", "fr-CA"),
        (["fr", "fr_CA"], "fr-CA", "fr_CA"),
        (["fr-CA"], "fr", None),
        (["zh", "zh-Hant"], "zh-Hant-TW", "zh-Hant"),
        (["zh"], "zh-Hant-TW", "zh"),
        (["fr"], "de", None),
        (["fr"], "", None),
        (["fr"], None, None),
        (["fr"], "frr", None),
        ([], "fr", None),
    ],
)
def test_a_user_gets_the_closest_variant(
    tags: list[str], language: str | None, variant: str | None
) -> None:
    assert variant_for(webhook(*tags), language) == variant


def test_all_languages_of_iso_639_1_are_listed_once_in_order_of_name() -> None:
    assert len({language.tag for language in LANGUAGES}) == len(LANGUAGES) == 183
    assert all(len(language.tag) == 2 for language in LANGUAGES)
    assert [x.name for x in LANGUAGES] == sorted(x.name for x in LANGUAGES)


@pytest.mark.parametrize(
    ("tag", "name", "own"),
    [
        ("fr", "French", "Français"),
        ("fr-CA", "French (CA)", "Français (CA)"),
        ("pt_BR", "Portuguese (BR)", "Português (BR)"),
        ("JA", "Japanese", "日本語"),
        ("tlh", "tlh", "tlh"),
    ],
)
def test_a_tag_has_an_english_and_an_own_name(tag: str, name: str, own: str) -> None:
    assert (language_name(tag), own_name(tag)) == (name, own)
