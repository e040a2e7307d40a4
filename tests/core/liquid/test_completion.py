"""Completion and colours: what the editor knows of Liquid, without rendering."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.liquid.completion import Completion, complete
from hookstudio.core.liquid.filters import FILTERS
from hookstudio.core.liquid.names import NAMESPACES as ROOTS
from hookstudio.core.liquid.scan import scan
from hookstudio.core.liquid.tags import TAGS as TAG_CLASSES
from hookstudio.core.liquid.vocabulary import FILTERS as FILTER_INFOS
from hookstudio.core.liquid.vocabulary import NAMESPACES, TAGS

KNOWN = {
    "attributes": ["first_name", "nickname"],
    "custom_attributes": ["zip code", "favorite"],
    "event_properties": ["sku"],
    "content_blocks": ["greet"],
    "secrets": ["lob_key"],
}


def completed(before: str, after: str = "") -> list[str]:
    """The text after each offer was taken."""
    source = before + after
    return [
        source[: offer.replace_start] + offer.text + source[offer.replace_end :]
        for offer in complete(source, len(before), KNOWN)
    ]


def offers(before: str) -> tuple[Completion, ...]:
    return complete(before, len(before), KNOWN)


def test_these_modules_do_not_import_python_liquid() -> None:
    code = (
        "import sys\n"
        "from hookstudio.core.liquid import completion, hover, outline, placeholders, result\n"
        "sys.exit('liquid' in sys.modules or 'dateutil' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_vocabulary_is_that_of_the_renderer() -> None:
    assert {info.name: info.supported for info in FILTER_INFOS} == {
        name: not found.instead for name, found in FILTERS.items()
    }
    inner = {"else", "elsif", "when"}
    pseudo = {"content", "output", "#"}
    assert {info.name for info in TAGS} == {tag.name for tag in TAG_CLASSES} - pseudo | inner | {
        "raw"
    }
    assert {namespace.name for namespace in NAMESPACES} <= ROOTS | {""}
    assert all(info.help and info.signature.startswith(info.name) for info in FILTER_INFOS)


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("{{ ${fir", "{{ ${first_name}"),
        ("{{ fir", "{{ ${first_name}"),
        ("{{${nick", "{{${nickname}"),
        ("{{ custom_attribute.${zip", "{{ custom_attribute.${zip code}"),
        ("{{ custom_attribute.fav", "{{ custom_attribute.${favorite}"),
        ("{{ event_properties.", "{{ event_properties.${sku}"),
        ("{{ zip", "{{ custom_attribute.${zip code}"),
        ("{{ x | upc", "{{ x | upcase"),
        ("{{ x | def", "{{ x | default: "),
        ("{% if ${lang", "{% if ${language}"),
        ("{% assi", "{% assign  =  %}"),
        ("{% for", "{% for item in  %}{% endfor %}"),
        ("{% if x %}{% end", "{% if x %}{% endif %}"),
        ("{% assign total = 1 %}{{ tot", "{% assign total = 1 %}{{ total"),
        ("{{ secret.", "{{ secret.lob_key"),
        ("{{ content_blocks.${gr", "{{ content_blocks.${greet}"),
        ("{% for i in x %}{{ forloop.ind", "{% for i in x %}{{ forloop.index"),
        ("{% if {{custom_attribute.${f", "{% if {{custom_attribute.${favorite}"),
    ],
)
def test_what_may_stand_at_the_caret_is_offered_first(before: str, expected: str) -> None:
    assert completed(before)[0] == expected


def test_a_name_in_closed_braces_keeps_its_brace() -> None:
    assert completed("{{ ${fi", "}}} rest") == ["{{ ${first_name}}} rest"]
    (offer,) = complete("{{ ${fi}}}", 7, KNOWN)
    assert offer.caret == len("first_name}")


@pytest.mark.parametrize("before", ["plain", "{{ a }} b", "{{ 'text", "{% if a %}", ""])
def test_nothing_is_offered_elsewhere(before: str) -> None:
    assert offers(before) == ()


def test_filters_that_braze_lacks_are_not_offered() -> None:
    assert "lstrip" not in {offer.text for offer in offers("{{ x | ")}


@given(st.text(alphabet="{}%$ |.:'\"ab\n", max_size=30), st.integers(0, 30))
def test_completing_never_fails(source: str, offset: int) -> None:
    offset = min(offset, len(source))
    for offer in complete(source, offset, KNOWN):
        assert 0 <= offer.replace_start <= offset <= offer.replace_end <= len(source)
        assert 0 <= offer.caret <= len(offer.text)


def colored(*lines: str) -> list[list[tuple[str, str]]]:
    state, found = 0, []
    for line in lines:
        spans, state = scan(line, state)
        found.append([(line[start:end], kind) for start, end, kind in spans])
    return found


def test_colours_of_an_output_and_a_tag() -> None:
    assert colored("a {{ ${x} | default: 'd' }}{% if y == 1 %}") == [
        [
            ("{{", "delimiter"),
            (" ", "output"),
            ("${x}", "attribute"),
            (" | ", "output"),
            ("default", "filter"),
            (": ", "output"),
            ("'d'", "string"),
            (" ", "output"),
            ("}}", "delimiter"),
            ("{%", "tag_delimiter"),
            (" if y == ", "tag"),
            ("1", "number"),
            (" ", "tag"),
            ("%}", "tag_delimiter"),
        ]
    ]


def test_colours_go_on_across_lines() -> None:
    assert colored("{{ 'a", "b' | upcase", "}}") == [
        [("{{", "delimiter"), (" ", "output"), ("'a", "string")],
        [("b'", "string"), (" | ", "output"), ("upcase", "filter")],
        [("}}", "delimiter")],
    ]


def test_comments_and_raw_text_go_on_across_lines() -> None:
    lines = colored(
        "{% comment %}{% comment %}", "{{ x }}{% endcomment %}", "y{% endcomment %}{{z}}"
    )
    assert lines[1] == [("{{ x }}{% endcomment %}", "comment")]
    assert lines[2][0] == ("y", "comment")
    assert ("z", "output") in lines[2]
    assert colored("{% raw %}{{", "}}{% endraw %}")[1][0] == ("}}", "raw")


@given(st.lists(st.text(alphabet="{}%$ |#'\"-rawcomment", max_size=25), max_size=4))
def test_colouring_gives_pieces_in_order_and_a_small_state(lines: list[str]) -> None:
    state = 0
    for line in lines:
        spans, state = scan(line, state)
        assert 0 <= state < 1 << 20
        position = 0
        for start, end, _ in spans:
            assert position <= start < end <= len(line)
            position = end
