import pytest

from hookstudio.core.findings import Edit, Fix, Span
from hookstudio.core.project.webhook import (
    Header,
    JsonBody,
    LanguageVariant,
    Pair,
    RawBody,
    Webhook,
)
from hookstudio.gui.preview.problem_places import where_text, with_fix
from tests.gui.preview.rendered import finding

RAW = Webhook(
    "order",
    "Order",
    url="https://example.com/{{${user_id}}}",
    headers=(Header("Authorization", "Bearer x"), Header("", "y")),
    body=RawBody("line\nline {{x}}"),
    languages=(LanguageVariant("fr", url="https://example.fr/"), LanguageVariant("ja")),
)
PAIRS = Webhook("order", "Order", body=JsonBody((Pair("name", "{{${x}}}"), Pair("", "z"))))
SPAN = Span(5, 8, 2, 3, 2, 6)


@pytest.mark.parametrize(
    ("webhook", "field", "text"),
    [
        (RAW, "url", "URL, column 3"),
        (RAW, "body", "Body, line 2, column 3"),
        (RAW, "headers[0].value", "Header Authorization, column 3"),
        (RAW, "headers[1].value", "Header 2, column 3"),
        (RAW, "languages.fr.url", "fr · URL, column 3"),
        (PAIRS, "body.pairs[0].value", "Body, name, column 3"),
        (PAIRS, "body.pairs[1].value", "Body, row 2, column 3"),
        (PAIRS, "body.pairs[9].value", "Body, row 10, line 2, column 3"),
        (None, "url", "URL, line 2, column 3"),
    ],
)
def test_a_place_is_named_as_the_composer_names_it(
    webhook: Webhook | None, field: str, text: str
) -> None:
    assert where_text(finding(field=field, span=SPAN), webhook) == text


def test_a_place_in_a_file_is_named_by_the_file() -> None:
    inside = finding(file="content_blocks/footer.liquid", span=SPAN)
    assert where_text(inside, RAW) == "content_blocks/footer.liquid, line 2, column 3"
    assert where_text(finding(field="headers"), RAW) == "Headers"


FIX = Fix("Change it", (Edit(0, 1, "AA"), Edit(3, 4, "")))


@pytest.mark.parametrize(
    ("webhook", "field", "read"),
    [
        (RAW, "url", lambda w: w.url),
        (RAW, "body", lambda w: w.body.text),
        (RAW, "headers[0].value", lambda w: w.headers[0].value),
        (RAW, "headers[0].name", lambda w: w.headers[0].name),
        (RAW, "languages.fr.url", lambda w: w.variant("fr").url),
        (PAIRS, "body.pairs[0].value", lambda w: w.body.pairs[0].value),
        (PAIRS, "body.pairs[0].key", lambda w: w.body.pairs[0].key),
    ],
)
def test_a_fix_edits_its_field_and_no_other(webhook: Webhook, field: str, read: object) -> None:
    assert callable(read)
    before = read(webhook)
    fixed = with_fix(webhook, field, FIX)
    assert read(fixed) == "AA" + before[1:3] + before[4:]
    assert sum(a != b for a, b in zip(_texts(fixed), _texts(webhook), strict=True)) == 1


def test_a_fix_of_an_inherited_text_edits_the_default() -> None:
    fixed = with_fix(RAW, "languages.ja.url", FIX)
    assert fixed.url.startswith("AA")
    assert fixed.variant("ja") == RAW.variant("ja")


@pytest.mark.parametrize("field", ["", "body.pairs[7].value", "headers[7].value", "nonsense"])
def test_a_fix_for_a_field_that_is_gone_changes_nothing(field: str) -> None:
    assert with_fix(PAIRS, field, FIX) == PAIRS


def _texts(webhook: Webhook) -> list[object]:
    body = webhook.body
    pieces = (
        [body.text]
        if isinstance(body, RawBody)
        else [text for pair in body.pairs for text in (pair.key, pair.value)]
    )
    headers = [text for header in webhook.headers for text in (header.name, header.value)]
    return [webhook.url, *headers, *pieces, *webhook.languages]
