from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hookstudio.core.liquid.environment import parse
from hookstudio.core.request import render
from hookstudio.core.request.language_blocks import LanguageSplit, merge, split_languages
from hookstudio.core.request.segments import is_whole
from tests.core.request.samples import user, webhook

IF_FR = "{% if ${language} == 'fr' %}"


def rendered(template: str, language: str) -> str:
    return render(webhook(template), user(language)).body.text


def test_variants_are_merged_as_braze_does() -> None:
    assert merge("Hello!", [("en", "Hi!"), ("fr", "Bonjour!")]) == (
        "{% if ${language} == 'en' %}Hi!{% elsif ${language} == 'fr' %}Bonjour!"
        "{% else %}Hello!{% endif %}"
    )


def test_without_variants_the_text_stays() -> None:
    assert merge("Hello!", []) == "Hello!"


@pytest.mark.parametrize(
    ("text", "default", "variants"),
    [
        (f"{IF_FR}B{{% else %}}A{{% endif %}}", "A", {"fr": "B"}),
        (f"{IF_FR}B{{% endif %}}", "", {"fr": "B"}),
        (f"< {IF_FR}B{{% else %}}A{{% endif %}} >", "< A >", {"fr": "< B >"}),
        ('{% if ${language} == "fr" %}B{% endif %}', "", {"fr": "B"}),
        ("{% if {{${language}}} == 'fr' %}B{% endif %}", "", {"fr": "B"}),
        ("{% if 'fr' == ${language} %}B{% endif %}", "", {"fr": "B"}),
        (
            "{% if ${language} == 'fr' or ${language} == 'fr-CA' %}B{% else %}A{% endif %}",
            "A",
            {"fr": "B", "fr-CA": "B"},
        ),
        (
            "x {%- if ${language} == 'fr' -%} B {%- else -%} A {%- endif -%} y",
            "xAy",
            {"fr": "xBy"},
        ),
        (
            f"{IF_FR}B{{% else %}}A{{% endif %}}, "
            "{% if ${language} == 'es' %}D{% else %}C{% endif %}",
            "A, C",
            {"fr": "B, C", "es": "A, D"},
        ),
        (
            f"{IF_FR}{{% if a %}}1{{% else %}}2{{% endif %}}{{% else %}}A{{% endif %}}",
            "A",
            {"fr": "{% if a %}1{% else %}2{% endif %}"},
        ),
        (f"{IF_FR}B{{% elsif ${{language}} == 'fr' %}}C{{% endif %}}", "", {"fr": "B"}),
        (f"{IF_FR}{IF_FR}C{{% endif %}}{{% endif %}}", "", {"fr": f"{IF_FR}C{{% endif %}}"}),
    ],
)
def test_a_block_is_split_into_its_languages(
    text: str, default: str, variants: dict[str, str]
) -> None:
    assert split_languages(text) == LanguageSplit(default, variants)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hello",
        "{% if ${first_name} == 'fr' %}B{% endif %}",
        "{% if ${language} != 'fr' %}B{% endif %}",
        "{% if ${language} == 'fr' and ${city} == 'x' %}B{% endif %}",
        f"{IF_FR}B{{% elsif ${{most_recent_locale}} == 'pt_BR' %}}C{{% endif %}}",
        f"{IF_FR}B",
        f"{IF_FR}B{{% else %}}A{{% else %}}C{{% endif %}}",
        f"{IF_FR}B{{% else %}}A{{% elsif ${{language}} == 'es' %}}C{{% endif %}}",
        f"{{% for a in b %}}{IF_FR}B{{% endif %}}{{% endfor %}}",
        f"{{% raw %}}{IF_FR}B{{% endif %}}{{% endraw %}}",
        f"{{% comment %}}{IF_FR}B{{% endif %}}{{% endcomment %}}",
        "{% if ${language} == '' %}B{% endif %}",
        "{% unless ${language} == 'fr' %}B{% endunless %}",
    ],
)
def test_what_is_no_language_block_is_left_alone(text: str) -> None:
    assert split_languages(text) is None


def test_a_block_of_20_000_languages_is_read_at_once() -> None:
    variants = [(f"x{n}", str(n)) for n in range(20_000)]
    found = split_languages(merge("d", variants))
    assert found is not None
    assert found.variants == dict(variants)


PIECES = st.sampled_from(
    [
        *"a \n'{}%é\"",
        "{{${first_name}}}",
        "{{ 'x' -}}",
        "{%- assign a = 1 -%}",
        "{% if ${first_name} %}y{% endif %}",
        "{% raw %}{{{% endraw %}",
        "{% comment %}c{% endcomment %}",
        "{% for i in (1..2) %}{{i}}{% else %}e{% endfor %}",
    ]
)
TEXTS = (
    st.lists(PIECES, max_size=6)
    .map("".join)
    .filter(lambda text: is_whole(text) and not re.search(r"\{\{\{|\{\{%|\{$", text))
    .filter(lambda text: not parse(text, keep_html_comments=True).is_broken)
)
LANGUAGES = st.lists(st.sampled_from(["fr", "es", "ja", "pt-BR"]), min_size=1, unique=True)


@given(TEXTS, LANGUAGES, st.data())
def test_what_was_merged_is_split_again_and_renders_the_same(
    default: str, languages: list[str], data: st.DataObject
) -> None:
    variants = [(language, data.draw(TEXTS)) for language in languages]
    merged = merge(default, variants)
    # Liquid prints no white space of a block that holds nothing else.
    blank = not any(text.strip() for text in (default, *dict(variants).values()))
    expected = {language: "" if blank else text for language, text in variants}
    assert split_languages(merged) == LanguageSplit("" if blank else default, expected)
    for language, text in [*variants, ("de", default), ("", default)]:
        assert_same(rendered(merged, language), rendered(text, language))


@given(TEXTS, TEXTS, TEXTS, TEXTS, st.booleans())
@example("", "", "{ ", "{{${first_name}}}", True)
@example("{ ", "", "% if x %}", "", True)
@example("a", "", " ", "a", False)
def test_splitting_a_block_does_not_change_what_anybody_gets(
    before: str, french: str, other: str, after: str, trims: bool
) -> None:
    open_mark, close_mark = ("{%-", "-%}") if trims else ("{%", "%}")
    block = (
        f"{open_mark} if ${{language}} == 'fr' {close_mark}{french}"
        f"{open_mark} else {close_mark}{other}{open_mark} endif {close_mark}"
    )
    text = before + block + after
    found = split_languages(text)
    assert found is not None
    assert_same(rendered(found.variants["fr"], "fr"), rendered(text, "fr"))
    assert_same(rendered(found.default, "de"), rendered(text, "de"))


def assert_same(one: str, other: str) -> None:
    """The same text; but Liquid prints no white space of a block that prints nothing else."""
    assert one == other or "".join(one.split()) == "".join(other.split())
