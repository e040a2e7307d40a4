"""Whatever somebody types, the rules end soon and never fail; places are inside the text."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.checks.fixes import text_at
from hookstudio.core.findings import Finding
from hookstudio.core.project.webhook import Header, RawBody, Webhook
from tests.core.checks.rules.corpora import read_corpus
from tests.core.checks.rules.example_webhooks import JSON, found_in

DATA = Path(__file__).parents[5] / "shared" / "data"
SOURCES = [
    case.example.text for name in ("correct.txt", "defects.txt") for case in read_corpus(name)
]
_PIECES = (
    "{{", "}}", "{%", "%}", "{% if a %}", "{% else %}", "{% elsif b %}", "{% endif %}",
    "{% for i in x %}", "{% endfor %}", "{% assign a = b %}", "{% capture c %}", "{% endcapture %}",
    "{{ ${first_name} }}", "{{ a | default: 1 }}", "{% case a %}", "{% when 1 %}", "{% endcase %}",
    "{% abort_message %}", "{% break %}", '"', ",", ":", "[", "]", "{", "}", "1", " ", "\n", "\\",
    "{% comment %} hookstudio-ignore: missing_default {% endcomment %}", "https://a/", "?", "#",
    "{{content_blocks.${footer}}}", "{% catalog_items books b-1 %}", "{% liquid\nassign q = 1\n%}",
    "{% connected_content http://a/{{b}} :save a %}", "{{a[0].b}}", "{% cycle 1, 2 %}",
    "{{secret.k}}",
    "{{forloop.last}}", "{{ x | as_json_string }}", "{% unless a == blank %}", "{% endunless %}",
)  # fmt: skip


def misplaced(source: str) -> list[Finding]:
    """What the rules find in a webhook of this text, but not at a place within the text."""
    webhook = Webhook("w", "W", "POST", source, (JSON, Header("X-A", source)), RawBody(source))
    return [f for f in found_in(webhook) if not _lies_in(text_at(webhook, f.field) or "", f)]


def _lies_in(text: str, finding: Finding) -> bool:
    edits = finding.fix.edits if finding.fix is not None else ()
    return finding.span is not None and all(
        0 <= part.start <= part.end <= len(text) for part in (finding.span, *edits)
    )


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=25).map("".join))
def test_pieces_in_any_order(source: str) -> None:
    assert misplaced(source) == []


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SOURCES), st.data())
def test_templates_that_are_cut_off_or_torn(source: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, len(source)))
    assert misplaced(source[:start] + source[end:]) == []


@pytest.mark.parametrize(
    "source",
    [
        "{% if a %}" * 45 + "x" + "{% endif %}" * 45,
        '{"a":[' + "{% for i in x %}" * 8 + "1," + "{% endfor %}" * 8 + "2]}",
        "{" + "".join(f'{{% if a{i} %}}"k": {i},{{% endif %}}' for i in range(400)) + '"z": 1}',
        "".join(f"{{% if a{i} == {i % 7} %}}{{% endif %}}" for i in range(300)),
        "{" + "".join(f'{{% if a{i % 30} %}}"k": {i},{{% endif %}}' for i in range(300)) + "}",
        "".join(f"{{% assign v{i} = v{i - 1} | plus: 1 %}}" for i in range(500)),
        '{"a": [' + '"x", ' * 40_000 + "1]}",
        "{{ a" + " | append: b" * 900 + " }}",
        "{% capture a %}{{a}}{% endcapture %}{{a}}{% capture b %}{{a}}{{b}}{% endcapture %}{{b}}",
        "{% capture a %}{{b}}{% endcapture %}{% capture b %}{{a}}{% endcapture %}{{b}}",
    ],
    ids=range(10),
)
def test_large_ones_end_soon(source: str) -> None:
    started = time.process_time()
    assert misplaced(source) == []
    assert time.process_time() - started < 2.5  # of three texts, on a slow machine


def test_hostile_templates() -> None:
    file = DATA / "hostile_templates.json"
    if not file.is_file():
        pytest.skip("needs ../shared/data/hostile_templates.json")
    for entry in json.loads(file.read_text(encoding="utf-8")):
        source = entry["template"] if isinstance(entry, dict) else entry
        if isinstance(source, str) and len(source) < 100_000:
            assert misplaced(source) == []
