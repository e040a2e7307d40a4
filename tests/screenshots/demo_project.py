"""A project whose names and texts need room: accents, Japanese, Arabic, emoji, long words."""

from __future__ import annotations

from pathlib import Path

from hookstudio.core.project.folder import Project
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import (
    Header,
    JsonBody,
    LanguageVariant,
    Pair,
    PairType,
    RawBody,
    Webhook,
)

_URL = "http://127.0.0.1:8600/orders/{{event_properties.${order_id}}}?client={{${user_id}}}"

_GREETING = Pair("greeting", "Hello {{${first_name} | default: 'friend'}} 🪝")
_PAIRS = (
    _GREETING,
    Pair("total", "{{event_properties.${total} | default: 0}}", PairType.NUMBER),
    Pair("gift", "{{event_properties.${gift} | default: false}}", PairType.BOOLEAN),
    Pair("address", '{"ville": "Orléans", "街": "渋谷区神南", "مدينة": "القاهرة"}', PairType.JSON),
    Pair("a_key_that_is_much_longer_than_the_column_it_stands_in", "{{custom_attribute.${été}}}"),
    Pair("coupon", "", PairType.NULL),
)

_RAW = """\
{
  "message": "Bonjour {{${first_name} | default: 'à toi'}}, ta commande est prête 🎉",
  {% if custom_attribute.${vip} == true %}
  "note": "いつもありがとうございます",
  {% else %}
  "note": "شكرًا لك على طلبك",
  {% endif %}
  "links": ["https://example.com/{{event_properties.${order_id}}}", "{{ ${city} | upcase }}"],
  "key": "{{secret.shop_key}}"
}
"""

_WEBHOOKS = (
    Webhook(
        "commande-expediee",
        "Commande expédiée – été 🌞",
        url=_URL,
        headers=(
            Header("Content-Type", "application/json"),
            Header("Authorization", "Bearer {{secret.shop_key}}"),
            Header("X-Client", "{{${user_id}}}"),
            Header("X-Debug", "1", enabled=False),
        ),
        body=JsonBody(_PAIRS),
        languages=(
            LanguageVariant("fr", "http://127.0.0.1:8600/fr/{{event_properties.${order_id}}}"),
            LanguageVariant(
                "ja", body=JsonBody((Pair("挨拶", "こんにちは、{{${first_name}}}さん"),))
            ),
            LanguageVariant("ar", body=RawBody('{"تحية": "مرحبًا {{${first_name}}}"}')),
        ),
    ),
    Webhook("chumon-kakunin", "注文確認メール", url=_URL, body=RawBody(_RAW)),
    Webhook("ishar", "إشعار التسليم", url=_URL, body=RawBody("{{${first_name}}}")),
    Webhook(
        "mistakes",
        "Several mistakes",
        url="ftp://example.com/{{${user_id}}}",
        headers=(Header("Bad name", "x"), Header("X-Ok", "{{ ${first_name} | nosuchfilter }}")),
        body=RawBody('{"open": "{{ ${first_name} | default: }}"\n{% if true %}\n'),
    ),
    Webhook(
        "opt-out",
        "Only for those who asked for it",
        url=_URL,
        body=RawBody("{% abort_message('The user did not ask for it – señor') %}"),
    ),
    Webhook(
        "a-name-that-is-far-too-long",
        "A name that is far too long for the pane it stands in, and goes on and on 🪝🪝🪝",
        url=_URL,
        body=JsonBody(_PAIRS[:1]),
    ),
)


def _user(slug: str, first: str, last: str, language: str, **more: object) -> SampleUser:
    attributes = {
        "user_id": f"{slug}-1815",
        "first_name": first,
        "last_name": last,
        "email_address": f"{slug}@example.com",
        "language": language,
        **more,
    }
    return SampleUser(
        slug,
        sections={
            "attributes": attributes,
            "custom_attributes": {"été": "oui", "vip": slug == "hanako"},
            "event_properties": {"order_id": 4711, "total": 129.5},
        },
    )


_USERS = (
    _user("zoe", "Zoë", "Müller-Łukasiewicz", "fr", city="Besançon"),
    _user("hanako", "花子", "山田", "ja", city="東京"),
    _user("layla", "ليلى", "حداد", "ar", city="القاهرة"),
    _user("grace", "👩‍💻 Grace", "Brewster Murray Hopper of the Harvard Mark I", "en-GB"),
    SampleUser("nobody", "A user without any data"),
)


def make_demo_project(root: Path) -> Project:
    """Write the project into an empty folder."""
    root.mkdir(parents=True)
    root.joinpath("hookstudio.yaml").write_text(
        "version: 1\nname: Été à Besançon 🪝 – 夏のキャンペーン\n", encoding="utf-8"
    )
    project = Project.open(root)
    for webhook in _WEBHOOKS:
        project.save_webhook(webhook)
    for user in _USERS:
        project.save_user(user)
    project.save_content_block("signature", "— L'équipe, 担当者より, الفريق\n{{${first_name}}}\n")
    return Project.open(root)
