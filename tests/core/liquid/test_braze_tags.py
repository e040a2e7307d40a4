"""What Braze's own tags find wrong, and the rules that their output follows."""

from __future__ import annotations

from typing import Any

import pytest

from hookstudio.core.findings import Finding
from hookstudio.core.liquid import Rendering, render

CONTEXT: dict[str, Any] = {
    "attributes": {"first_name": "Jo", "city": "Bonn", "language": "pt-BR"},
    "content_blocks": {
        "a": "A{{content_blocks.${b}}}",
        "b": "B{{content_blocks.${c}}}",
        "c": "C",
        "broken": "x{{ | }}",
        "sees": "{{ outer }}{% assign inner = 'set' %}",
        "error": "\n{{ 1 | divided_by: 0 }}",
        "large": "x" * 50_001,
        "aborts": "{% abort_message('from a block') %}",
    },
    "catalogs": {"Games": [{"id": "1", "text": "{{${first_name}}} {{${city}}}"}]},
    "connected_content": [
        {"url": "https://x.example/liquid", "body": "{{${first_name}}}/{{${city}}}/{{ 1 | nope }}"},
        {"url": "https://x.example/down", "status": 500},
        {"url": "https://x.example/odd", "body": "{not json", "content_type": "application/json"},
    ],
    "translations": {"pt": {"id": "Olá"}, "fr": {"id": "Salut"}},
    "promotions": {"empty": []},
}


def rules(result: Rendering) -> list[str]:
    return [finding.rule for finding in result.findings]


def only(result: Rendering) -> Finding:
    (finding,) = result.findings
    return finding


def text_at(template: str, finding: Finding) -> str:
    assert finding.span is not None
    return template[finding.span.start : finding.span.end]


def test_a_third_level_of_content_blocks_is_dropped_with_a_warning() -> None:
    result = render("{{content_blocks.${a}}}!", CONTEXT)
    assert result.text == "AB!"
    finding = only(result)
    assert (finding.rule, finding.severity) == ("content_block_nesting", "warning")
    assert finding.file == "content_blocks/b.liquid"
    assert finding.span is not None
    assert finding.span.start == 1


def test_a_content_block_sees_and_sets_variables() -> None:
    result = render("{% assign outer = 'o' %}{{content_blocks.${sees}}}{{ inner }}", CONTEXT)
    assert result.text == "oset"


def test_a_content_block_that_is_missing_or_broken_is_an_error() -> None:
    template = "a{{content_blocks.${nope}}}b"
    result = render(template, CONTEXT)
    assert result.text == "ab"
    assert only(result).rule == "content_block_missing"
    assert text_at(template, only(result)) == "{{content_blocks.${nope}}}"
    broken = render("a{{content_blocks.${broken}}}b", CONTEXT)
    assert broken.text == "ab"
    assert only(broken).rule == "template_parse_error"
    assert only(broken).file == "content_blocks/broken.liquid"


def test_an_error_in_a_content_block_names_its_file_and_line() -> None:
    finding = only(render("\n\n\n{{content_blocks.${error}}}", CONTEXT, file="webhooks/w.yaml"))
    assert finding.file == "content_blocks/error.liquid"
    assert finding.span is not None
    assert finding.span.line == 2


def test_a_large_content_block_is_a_warning_and_an_abort_in_one_counts() -> None:
    assert rules(render("{{content_blocks.${large}}}", CONTEXT)) == ["content_block_size"]
    aborted = render("{{content_blocks.${aborts}}}", CONTEXT).aborted
    assert aborted is not None
    assert aborted.reason == "from a block"


def test_rerendered_liquid_uses_only_attributes_that_the_message_names() -> None:
    template = "{{${first_name}}} {% catalog_items Games 1 :rerender %}{{ items[0].text }}"
    result = render(template, CONTEXT)
    assert result.text == "Jo Jo "
    assert rules(result) == ["rerender_attribute"]
    assert text_at(template, result.findings[0]) == "{% catalog_items Games 1 :rerender %}"


def test_what_is_wrong_in_rerendered_liquid_is_shown_at_the_tag() -> None:
    tag = "{% connected_content https://x.example/liquid :rerender %}"
    template = "{{${first_name}}}{{${city}}} " + tag
    result = render(template, CONTEXT)
    assert result.text == "JoBonn Jo/Bonn/1"
    assert rules(result) == ["unknown_filter"]
    assert text_at(template, result.findings[0]) == tag


def test_retries_end_in_an_abort() -> None:
    result = render("{% connected_content https://x.example/down :retry %}x", CONTEXT)
    assert result.aborted is not None
    assert result.aborted.abort_type == "exhausted_cc_retries"


def test_an_answer_that_is_not_the_json_it_says_is_text_with_a_warning() -> None:
    result = render("[{% connected_content https://x.example/odd %}]", CONTEXT)
    assert result.text == "[{not json]"
    assert rules(result) == ["connected_content_answer"]


@pytest.mark.parametrize(
    ("template", "rule"),
    [
        ("{% connected_content https://x.example:8443/ %}", "connected_content_url"),
        ("{% connected_content ftp://x.example/ %}", "connected_content_url"),
        ("{% connected_content https://x.example/ :method put %}", "connected_content_method"),
        ("{% connected_content https://x.example/ :headers {x} %}", "connected_content_headers"),
        (
            "{% connected_content https://x.example/ :cache_max_age 5 %}",
            "connected_content_cache",
        ),
        ("{% connected_content https://x.example/new %}", "connected_content_unrecorded"),
        ("{% catalog_items Nope 1 %}", "catalog_missing"),
        ("{% catalog_items Games 9 %}", "catalog_missing"),
        ("{% catalog_selection_items Games nope %}", "catalog_missing"),
        ("{% promotion('nope') %}", "promotion_missing"),
        ("{% abort_message(no quotes) %}", "abort_reason"),
        ("{% abort_message('{{x}}') %}", "abort_reason"),
    ],
)
def test_what_braze_would_not_do_is_a_finding_at_the_tag(template: str, rule: str) -> None:
    result = render(f"é\r\n{template}", CONTEXT)
    assert rule in rules(result)
    finding = next(one for one in result.findings if one.rule == rule)
    assert finding.span is not None
    assert finding.span.line == 2


def test_the_first_of_two_equal_extras_wins_and_all_hold_1_kb() -> None:
    result = render(
        "{% message_extras :key a :value 1 %}{% message_extras :key a :value 2 %}"
        f"{{% message_extras :key b :value {'x' * 2000} %}}",
        CONTEXT,
    )
    assert result.extras["a"] == "1"
    assert len(result.extras["b"]) == 1024 - len("a1b")
    assert rules(result) == ["message_extras_size"]


@pytest.mark.parametrize(
    ("locale", "expected"),
    [("pt-BR", "Olá"), ("pt_PT", "Olá"), ("fr", "Salut"), ("de", "d"), (None, "d")],
)
def test_a_translation_falls_back_from_the_locale_to_its_language(
    locale: str | None, expected: str
) -> None:
    context = {**CONTEXT, "locale": locale}
    assert render("{% translation id %}d{% endtranslation %}", context).text == expected


@pytest.mark.parametrize(
    ("text", "expected", "found"),
    [
        ("Salut {{${first_name}}} {% if n == 2 %}!{% endif %}", "Salut Jo !", []),
        ("a {{ 1 | nope }}", "a 1", ["unknown_filter"]),
        ("{{ | }}", "", ["translation_error"]),
        ("{% translation hi %}x{% endtranslation %}", "", ["liquid_limit"]),
    ],
)
def test_liquid_in_a_translation_is_rendered(text: str, expected: str, found: list[str]) -> None:
    context = {**CONTEXT, "locale": "fr", "translations": {"fr": {"hi": text}}, "vars": {"n": 2}}
    template = "\n{% translation hi %}{% endtranslation %}"
    result = render(template, context)
    assert result.text == f"\n{expected}"
    assert rules(result) == found
    assert [text_at(template, one) for one in result.findings if one.rule != "liquid_limit"] == [
        "{% translation hi %}" for rule in found if rule != "liquid_limit"
    ]


def test_a_translation_is_made_of_the_attributes_that_it_reads() -> None:
    context = {**CONTEXT, "locale": "fr", "translations": {"fr": {"hi": "{{${first_name}}}!"}}}
    (piece,) = render("{% translation hi %}{% endtranslation %}", context).trace
    assert (piece.kind, piece.attributes) == ("translation", ("${first_name}",))


@pytest.mark.parametrize(
    "template",
    [
        "{% assign x = {{content_blocks.${a}}} %}",
        "{% if content_blocks.${a} == 'x' %}{% endif %}",
        "{{ 'x' | append: {{content_blocks.${a}}} }}",
        "{% for i in content_blocks.${a} %}{% endfor %}",
    ],
)
def test_a_content_block_can_only_be_printed(template: str) -> None:
    finding = only(render(template, CONTEXT))
    assert (finding.rule, finding.severity) == ("content_block_place", "error")
    assert text_at(template, finding) == "content_blocks.${a}"


def test_an_empty_promotion_list_cancels_the_message() -> None:
    aborted = render("{% promotion('empty') %}", CONTEXT).aborted
    assert aborted is not None
    assert "empty" in aborted.reason


@pytest.mark.parametrize(
    ("template", "rule", "piece", "replacement"),
    [
        ("{{first_name}}", "missing_braces", "first_name", "${first_name}"),
        ("{% if language == 'fr' %}{% endif %}", "missing_braces", "language", "${language}"),
        ("{{${email}}}", "unknown_attribute", "${email}", "${email_address}"),
        ("{{${fist_name} | upcase}}", "unknown_attribute", "${fist_name}", "${first_name}"),
    ],
)
def test_a_name_that_holds_nothing_in_braze_is_doubted_with_a_fix(
    template: str, rule: str, piece: str, replacement: str
) -> None:
    finding = only(render(template, CONTEXT))
    assert (finding.rule, finding.severity) == (rule, "warning")
    assert text_at(template, finding) == piece
    assert finding.fix is not None
    assert [edit.text for edit in finding.fix.edits] == [replacement]


def test_a_variable_of_an_attributes_name_is_not_doubted() -> None:
    assert render("{% assign language = 'x' %}{{ language }}", CONTEXT).findings == ()
    assert render("{% for city in x %}{{ city }}{% endfor %}", CONTEXT).findings == ()
