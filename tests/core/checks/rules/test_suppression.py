"""One comment silences one finding."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hookstudio.core.checks.rules.merging import merged
from hookstudio.core.checks.rules.run import listed
from hookstudio.core.checks.rules.suppression import silence, suppressions
from hookstudio.core.findings import Edit, Finding, Fix, Severity, Span
from hookstudio.core.project.webhook import Header, JsonBody, Pair, RawBody, Webhook
from tests.core.checks.rules.example_webhooks import JSON, URL, found_in, subject

NAME = "{{${first_name}}}"
IGNORE = "{% comment %} hookstudio-ignore: missing_default not needed {% endcomment %}"


def text_pair(*values: str) -> Webhook:
    pairs = tuple(Pair(f"k{index}", value) for index, value in enumerate(values))
    return Webhook("w", "W", "POST", URL, (JSON,), JsonBody(pairs))


def rules(webhook: Webhook) -> list[str]:
    return [finding.rule for finding in found_in(webhook)]


@pytest.mark.parametrize(
    "text",
    [
        f"{IGNORE}{NAME}",
        f"{IGNORE}\n{NAME}",
        f"{NAME}{IGNORE}",
        "{% # hookstudio-ignore: missing-default %}" + NAME,
        "{%- comment -%} hookstudio-ignore missing_default {%- endcomment -%}" + NAME,
    ],
)
def test_a_comment_silences(text: str) -> None:
    assert rules(text_pair(text)) == []


def test_only_the_first_one_is_silenced() -> None:
    webhook = text_pair(f"{IGNORE}{NAME} {{{{${{last_name}}}}}}")
    (finding,) = found_in(webhook)
    assert "last_name" in finding.message


def test_not_two_lines_below_and_not_in_another_field() -> None:
    assert rules(text_pair(f"{IGNORE}\n\n{NAME}")) == ["ignore_unused", "missing_default"]
    assert rules(text_pair(IGNORE, NAME)) == ["ignore_unused", "missing_default"]


def test_another_rule_is_not_silenced() -> None:
    body = '{"a": "' + IGNORE + NAME + '"}'
    webhook = Webhook("w", "W", "POST", URL, (JSON,), RawBody(body))
    assert rules(webhook) == ["json_unescaped"]


def test_two_comments_silence_two() -> None:
    webhook = text_pair(f"{IGNORE}{NAME} {IGNORE}{{{{${{last_name}}}}}}")
    assert rules(webhook) == []


def test_a_header_s_name_is_silenced_from_its_value() -> None:
    comment = "{% comment %} hookstudio-ignore: header_misspelt {% endcomment %}"
    headers = (JSON, Header("Authorisation", "{{secret.key}}" + comment))
    webhook = replace(text_pair("x"), headers=headers)
    assert rules(webhook) == []


def test_comments_are_read_in_all_texts() -> None:
    webhook = text_pair(IGNORE, "x", IGNORE)
    assert [one.field for one in suppressions(webhook)] == [
        "body.pairs[0].value",
        "body.pairs[2].value",
    ]


def test_a_place_that_several_users_share_is_silenced_for_all() -> None:
    text = f"{IGNORE}{NAME}"
    span = Span.of(text, len(IGNORE), len(text))
    found = [
        Finding("missing_default", Severity.WARNING, who, span=span, field="body.pairs[0].value")
        for who in ("Ada", "Bob")
    ]
    assert silence(text_pair(text), found) == ((), ())


SPAN = Span.of("0123456789", 2, 4)
FIX = Fix("Do", (Edit(2, 4, ""),))


def finding(rule: str, severity: Severity, fix: Fix | None = None) -> Finding:
    return Finding(rule, severity, rule, span=SPAN, field="body", fix=fix)


def test_the_cause_stands_for_what_it_leads_to() -> None:
    static = [finding("json_comma_extra", Severity.ERROR, FIX)]
    assert merged(static, [finding("body_json_invalid", Severity.WARNING)]) == (tuple(static), ())


def test_an_error_of_a_rendering_stays_and_takes_the_fix() -> None:
    static = [finding("header_white_space", Severity.WARNING, FIX)]
    rest, kept = merged(static, [finding("header_value", Severity.ERROR)])
    assert rest == ()
    assert [(one.rule, one.fix) for one in kept] == [("header_value", FIX)]


def test_what_has_other_causes_stays() -> None:
    static = [finding("missing_default", Severity.WARNING)]
    rendered = [finding("body_json_invalid", Severity.WARNING)]
    assert merged(static, rendered) == (tuple(static), tuple(rendered))


def test_an_error_of_a_rendering_is_listed_whatever_the_project_says() -> None:
    webhook = text_pair(NAME)
    known = replace(subject(webhook), severities={"url_port": "off", "missing_default": "info"})
    port = Finding("url_port", Severity.ERROR, "", span=Span.of(URL, 0, 1), field="url")
    shown = [(one.rule, one.severity) for one in listed(known, [port])]
    assert shown == [("url_port", Severity.ERROR), ("missing_default", Severity.INFO)]
