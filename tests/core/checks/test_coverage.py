from __future__ import annotations

from dataclasses import replace

from hookstudio.core.checks.coverage import (
    Branch,
    Cover,
    coverage_jobs,
    merged,
    templates_of,
    unreached,
)
from hookstudio.core.json_value import Json
from hookstudio.core.project.webhook import Header, LanguageVariant, PairType, RawBody, Webhook
from hookstudio.core.request.bulk import do_many
from tests.core.request.samples import pairs, user, webhook

ONE = replace(user(n=1), slug="one")
TWO = replace(user(n=2), slug="two")


def branches(hook: Webhook, context: dict[str, Json] | None = None) -> tuple[Branch, ...]:
    jobs = coverage_jobs(hook, [ONE, TWO], context or {})
    return merged(do_many(Cover(), jobs, workers=1))


def test_a_branch_says_which_users_reach_it() -> None:
    source = (
        "{% if custom_attribute.${n} == 1 %}a{% elsif custom_attribute.${n} %}b"
        "{% else %}c{% endif %}"
    )
    found = branches(webhook(source))
    assert [branch.reached_by for branch in found] == [("one",), ("two",), ()]
    (missed,) = unreached(found)
    assert (missed.file, missed.field, missed.tag) == ("webhooks/order.yaml", "body", "{% else %}")
    assert source[missed.span.start : missed.span.end] == "{% else %}c"
    assert missed.message == "No sample user reaches {% else %}."


def test_a_condition_that_always_holds_is_told() -> None:
    (missed,) = unreached(branches(webhook("x\n{% if custom_attribute.${n} %}a{% endif %}")))
    assert missed.skips
    assert (missed.head.line, missed.span.line) == (2, 2)
    assert missed.message == (
        "Every sample user goes into {% if custom_attribute.${n} %}: what happens without it is "
        "not seen."
    )


def test_what_lies_within_a_branch_nobody_reaches_is_not_told_again() -> None:
    source = "{% if no %}{% if a %}{% else %}{% endif %}{% endif %}"
    assert [branch.tag for branch in unreached(branches(webhook(source)))] == ["{% if no %}"]


def test_every_text_of_a_webhook_counts() -> None:
    hook = replace(
        webhook(
            pairs(("a", "a"), ("b", "", PairType.NULL), ("c", "c")),
            "url",
            Header("A", "h"),
            Header("B", "off", enabled=False),
        ),
        languages=(
            LanguageVariant("fr", url="fr-url"),
            LanguageVariant("de", body=RawBody("de-body")),
            LanguageVariant("ja", body=pairs(("a", "ja"))),
        ),
    )
    assert {template.field: template.source for template in templates_of(hook)} == {
        "url": "url",
        "headers[0].value": "h",
        "body.pairs[0].value": "a",
        "body.pairs[2].value": "c",
        "languages.fr.url": "fr-url",
        "languages.de.body": "de-body",
        "languages.ja.body.pairs[0].value": "ja",
    }


def test_equal_texts_of_two_fields_are_told_apart() -> None:
    source = "{% if custom_attribute.${n} == 1 %}a{% endif %}"
    hook = webhook(source, "https://example.com/", Header("A", source))
    assert [branch.field for branch in branches(hook)] == [
        "headers[0].value",
        "headers[0].value",
        "body",
        "body",
    ]


def test_content_blocks_that_are_used_count() -> None:
    blocks: dict[str, Json] = {"b": "{% if x %}{% endif %}", "unused": "{% if y %}{% endif %}"}
    found = unreached(branches(webhook("{{content_blocks.${b}}}"), {"content_blocks": blocks}))
    assert [(branch.file, branch.tag) for branch in found] == [
        ("content_blocks/b.liquid", "{% if x %}")
    ]
