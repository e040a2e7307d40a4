"""Turns a rule's example into a webhook, and says what is found in it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from hookstudio.core.checks.rules.rule import Example, Where
from hookstudio.core.checks.rules.run import run_rules
from hookstudio.core.checks.rules.subject import Subject
from hookstudio.core.findings import Finding
from hookstudio.core.project.folder import Project, project_context
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import (
    Header,
    JsonBody,
    Pair,
    PairType,
    RawBody,
    Webhook,
)
from hookstudio.core.request.build import build_request

URL = "https://api.example.com/v1/orders"
JSON = Header("Content-Type", "application/json")
FORM = Header("Content-Type", "application/x-www-form-urlencoded")
XML = Header("Content-Type", "application/xml")

USERS = (
    SampleUser(
        "ada",
        "Ada",
        {
            "attributes": {
                "user_id": "u-1",
                "first_name": "Ada",
                "last_name": "Lovelace",
                "email_address": "ada@example.com",
                "language": "en",
                "city": "London",
                "country": "GB",
                "phone_number": "+442071234567",
            },
            "custom_attributes": {
                "points": 120,
                "loyalty_tier": "gold",
                "vip": True,
                "tags": ["a", "b"],
                "address": {"city": "London", "zip": "N1"},
                "favourite_genres": ["poetry"],
                "birthday_month": "12",
            },
            "event_properties": {
                "order_id": "A-1",
                "total": 86.4,
                "express": True,
                "items": [
                    {"sku": "b-1", "title": "A book", "price": 12.5, "quantity": 2},
                    {"sku": "b-2", "title": "A pen", "price": 2, "quantity": 1},
                ],
            },
        },
    ),
    SampleUser(
        "zoe",
        "Zoé",
        {
            "attributes": {"user_id": "u-2", "first_name": 'Zoé "Z"', "language": "fr"},
            "custom_attributes": {"points": 7},
            "event_properties": {"order_id": "A/2", "total": 3, "items": []},
        },
    ),
)
BLOCKS = {"footer": "Corner Bookshop, {{${country} | default: 'GB'}}"}
CATALOGS = {"books": ({"id": "b-1", "title": "A book", "price": 12.5},)}


def webhook_of(example: Example, folder: Path) -> Webhook:
    """A webhook that is right but for the example's text."""
    text = example.text
    match example.where:
        case Where.JSON:
            return Webhook("w", "W", "POST", URL, (JSON,), RawBody(text))
        case Where.TEXT:
            return Webhook("w", "W", "POST", URL, (JSON,), JsonBody((Pair("name", text),)))
        case Where.NUMBER:
            pair = Pair("points", text, PairType.NUMBER)
            return Webhook("w", "W", "POST", URL, (JSON,), JsonBody((pair,)))
        case Where.FORM:
            return Webhook("w", "W", "POST", URL, (FORM,), RawBody(text))
        case Where.XML:
            return Webhook("w", "W", "POST", URL, (XML,), RawBody(text))
        case Where.URL:
            return Webhook("w", "W", "POST", text, (JSON,), JsonBody((Pair("a", "b"),)))
        case Where.HEADER:
            headers = (JSON, Header("X-Note", text))
            return Webhook("w", "W", "POST", URL, headers, JsonBody((Pair("a", "b"),)))
        case Where.AUTHORIZATION:
            headers = (JSON, Header("Authorization", text))
            return Webhook("w", "W", "POST", URL, headers, JsonBody((Pair("a", "b"),)))
    return _from_file(text, folder)


def _from_file(text: str, folder: Path) -> Webhook:
    folder.joinpath("webhooks").mkdir(parents=True, exist_ok=True)
    folder.joinpath("hookstudio.yaml").write_text("version: 1\nname: T\n", encoding="utf-8")
    folder.joinpath("webhooks", "w.yaml").write_text(f"version: 1\n{text}", encoding="utf-8")
    return Project.open(folder).webhooks["w"]


def subject(webhook: Webhook) -> Subject:
    return Subject(webhook, USERS, BLOCKS, CATALOGS)


def found_in(webhook: Webhook) -> tuple[Finding, ...]:
    return run_rules(subject(webhook))


def rendered_findings(webhook: Webhook) -> tuple[Finding, ...]:
    """What renderings for all sample users report."""
    context = project_context(BLOCKS, CATALOGS, {})
    now = datetime(2026, 2, 26, 15, 4, tzinfo=UTC)
    found = []
    for language in (None, *(variant.language for variant in webhook.languages)):
        for user in USERS:
            request = build_request(webhook, user, language, context=context, now=now)
            found += request.findings
    return tuple(found)
