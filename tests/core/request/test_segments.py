from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.request.segments import (
    SegmentKind,
    UnclosedError,
    check_blocks,
    is_whole,
    split,
)

TEXT, OUTPUT, TAG, VERBATIM = SegmentKind
RAW = "{% raw %}{{ {% if %}{% endraw %}"
COMMENT = "{%comment%}{% comment %}{% endcomment %}{{{%endcomment%}"
RAW_IN_COMMENT = "{% comment %}{% raw %}{% endcomment %}{% endraw %}{% endcomment %}"


def kinds(source: str) -> list[tuple[SegmentKind, str]]:
    return [(s.kind, source[s.start : s.end]) for s in split(source)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", []),
        ("a $ { } % b", [(TEXT, "a $ { } % b")]),
        ("a{{ x }}b", [(TEXT, "a"), (OUTPUT, "{{ x }}"), (TEXT, "b")]),
        ("{{${a}}}", [(OUTPUT, "{{${a}}}")]),
        ("{{a.${b} | plus: {{c}}}}}", [(OUTPUT, "{{a.${b} | plus: {{c}}}}"), (TEXT, "}")]),
        ("${{x}}", [(TEXT, "$"), (OUTPUT, "{{x}}")]),
        ("{% if {{x}} == 1 %}", [(TAG, "{% if {{x}} == 1 %}")]),
        ("{%- if x -%}", [(TAG, "{%- if x -%}")]),
        (f"{RAW}x", [(VERBATIM, RAW), (TEXT, "x")]),
        (COMMENT, [(VERBATIM, COMMENT)]),
        (f"{RAW_IN_COMMENT}x", [(VERBATIM, RAW_IN_COMMENT), (TEXT, "x")]),
    ],
)
def test_a_template_is_cut_at_its_marks(
    source: str, expected: list[tuple[SegmentKind, str]]
) -> None:
    assert kinds(source) == expected


def test_a_segment_knows_its_name_its_inside_and_what_it_trims() -> None:
    source = "{%- assign x = 1 %}{{ x -}}"
    tag, output = split(source)
    assert (tag.name, source[slice(*tag.inner)]) == ("assign", " x = 1 ")
    assert (tag.trims_before, tag.trims_after) == (True, False)
    assert source[slice(*output.inner)] == " x "
    assert (output.trims_before, output.trims_after, output.trims) == (False, True, True)


@pytest.mark.parametrize(
    ("source", "offset"),
    [
        ("a {{ x", 2),
        ("a {% if", 2),
        ("a {% if {% endif %}", 2),
        ("{% raw %}x", 0),
        ("{% comment %}{% comment %}{% endcomment %}", 0),
        ("{{" * 50, 0),
        ("{{ {{a}} ", 0),
    ],
)
def test_what_is_never_closed_is_named(source: str, offset: int) -> None:
    if source == "{{ {{a}} ":
        assert kinds(source)[0] == (OUTPUT, "{{ {{a}}")
        return
    with pytest.raises(UnclosedError) as caught:
        split(source)
    assert caught.value.offset == offset


@pytest.mark.parametrize(
    ("source", "whole"),
    [
        ("{% if a %}{% for b in c %}{% endfor %}{% else %}{% endif %}", True),
        ("{% assign a = 1 %}{% break %}", True),
        ("{% if a %}", False),
        ("{% endif %}", False),
        ("{% if a %}{% for b in c %}{% endif %}{% endfor %}", False),
        ("{{ a", False),
    ],
)
def test_a_template_is_whole_when_its_blocks_are_closed(source: str, whole: bool) -> None:
    assert is_whole(source) == whole


@given(st.text(alphabet="{}%$-aif raw\"'\n", max_size=60))
def test_segments_tile_the_template(source: str) -> None:
    try:
        segments = split(source)
    except UnclosedError:
        return
    assert "".join(source[s.start : s.end] for s in segments) == source
    for segment in segments:
        assert segment.start < segment.end
        assert segment.inner[0] <= segment.inner[1]


@pytest.mark.parametrize(
    "unit",
    ["{{", "{% raw %}", "{% comment %}", "{{ a {{ b }} ", "{%", "{{ x }}", "{% if a %}", "${"],
)
def test_no_text_takes_more_than_linear_time(unit: str) -> None:
    started = time.perf_counter()
    with suppress(UnclosedError):
        check_blocks(split(unit * 20_000))
    assert time.perf_counter() - started < 5
