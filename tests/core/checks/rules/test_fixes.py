"""A fix removes its finding and leaves all others, whatever the webhook."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from hookstudio.core.checks import fixes
from hookstudio.core.checks.fixes import apply, text_at, with_text
from hookstudio.core.findings import Edit, Finding, Fix, Severity, Span
from hookstudio.core.project.webhook import (
    Header,
    JsonBody,
    LanguageVariant,
    Pair,
    RawBody,
    Webhook,
)
from tests.core.checks.rules.corpora import Case, read_corpus
from tests.core.checks.rules.example_webhooks import found_in, webhook_of

# What a first mistake hid: a value that is quoted is seen to be empty, a name that is right to be
# of another type.
_SEEN_BEHIND = {
    "misspelt_attribute", "unknown_namespace", "variable_not_set", "content_type_wrong",
    "header_misspelt", "content_block_missing", "catalog_missing", "json_comma_missing",
    "json_text_unquoted",
}  # fmt: skip
FIXED = list(read_corpus("defects.txt"))


@pytest.mark.parametrize("case", FIXED, ids=lambda case: case.name)
def test_a_fix_removes_its_finding_and_no_other(case: Case, tmp_path: Path) -> None:
    webhook = webhook_of(case.example, tmp_path)
    before = found_in(webhook)
    for finding in before:
        if finding.fix is None:
            continue
        fixed = apply(webhook, finding)
        after = found_in(fixed)
        assert _count(after)[finding.rule] == _count(before)[finding.rule] - 1
        if finding.rule not in _SEEN_BEHIND:
            assert not _count(after) - _count(before)
        assert _other_texts(fixed, finding.field) == _other_texts(webhook, finding.field)


def _count(findings: tuple[Finding, ...]) -> Counter[str]:
    return Counter(finding.rule for finding in findings)


def _other_texts(webhook: Webhook, field: str) -> Webhook:
    return with_text(webhook, field, "")


WEBHOOK = Webhook(
    "w",
    "W",
    "POST",
    "https://a.example/",
    (Header("X-A", "one"),),
    JsonBody((Pair("key", "two"),)),
    (
        LanguageVariant("fr", None, RawBody("three")),
        LanguageVariant("de", "https://de.example/", JsonBody((Pair("k", "four"),))),
    ),
)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("method", "POST"),
        ("url", "https://a.example/"),
        ("headers[0].name", "X-A"),
        ("headers[0].value", "one"),
        ("body.pairs[0].key", "key"),
        ("body.pairs[0].value", "two"),
        ("languages.fr.body", "three"),
        ("languages.de.url", "https://de.example/"),
        ("languages.de.body.pairs[0].value", "four"),
    ],
)
def test_each_text_is_found_and_replaced(field: str, text: str) -> None:
    assert text_at(WEBHOOK, field) == text
    changed = with_text(WEBHOOK, field, "new")
    assert text_at(changed, field) == "new"
    assert with_text(changed, field, text) == WEBHOOK


@pytest.mark.parametrize(
    "field",
    ["", "body", "headers[1].value", "languages.fr.url", "languages.it.url", "body.pairs[3].key"],
)
def test_a_text_that_is_not_there_is_left_alone(field: str) -> None:
    finding = Finding("r", Severity.ERROR, "", span=Span.of("", 0, 0), field=field)
    fix = Fix("Write x", (Edit(0, 0, "x"),))
    assert text_at(WEBHOOK, field) is None
    assert fixes.apply(WEBHOOK, Finding("r", Severity.ERROR, "", field=field, fix=fix)) == WEBHOOK
    assert fixes.apply(WEBHOOK, finding) == WEBHOOK


def test_several_edits_are_made_at_once() -> None:
    fix = Fix("Add quotes", (Edit(0, 0, '"'), Edit(3, 3, '"')))
    finding = Finding("r", Severity.ERROR, "", field="headers[0].value", fix=fix)
    assert apply(WEBHOOK, finding).headers == (Header("X-A", '"one"'),)
