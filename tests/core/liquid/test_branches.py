from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.liquid import render
from hookstudio.core.liquid.branches import BranchRecorder

BLOCK = st.deferred(lambda: st.one_of(TEXT, IF, UNLESS, CASE, FOR))
BLOCKS = st.lists(BLOCK, max_size=2).map("".join)
TEXT = st.sampled_from(["", " ", "\n", "x", "{{ b }}", "{% assign a = 2 %}", "{% break %}"])
CONDITION = st.sampled_from(["a", "b", "a == 1", "z", "c contains 2", "a > 1 and b"])


def _if(name: str, conditions: list[str], blocks: list[str], otherwise: str | None) -> str:
    parts = [f"{{% {name} {conditions[0]} %}}{blocks[0]}"]
    for condition, block in zip(conditions[1:], blocks[1:], strict=False):
        parts.append(f"{{%- elsif {condition} -%}}{block}")
    tail = "" if otherwise is None else f"{{% else %}}{otherwise}"
    return "".join(parts) + tail + f"{{% end{name} %}}"


def _case(values: list[str], blocks: list[str], otherwise: str | None) -> str:
    parts = [f"{{% when {v} %}}{b}" for v, b in zip(values, blocks, strict=False)]
    tail = "" if otherwise is None else f"{{% else %}}{otherwise}"
    return "{% case a %}ignored" + "".join(parts) + tail + "{% endcase %}"


LISTS = st.lists(BLOCKS, min_size=2, max_size=3)
MAYBE = st.none() | BLOCKS
IF = st.builds(_if, st.just("if"), st.lists(CONDITION, min_size=1, max_size=3), LISTS, MAYBE)
UNLESS = st.builds(
    _if, st.just("unless"), st.lists(CONDITION, min_size=1, max_size=2), LISTS, MAYBE
)
CASE = st.builds(_case, st.lists(st.sampled_from(["1", "2, 1", "b"]), max_size=3), LISTS, MAYBE)
FOR = st.builds(
    lambda values, block, other: (
        f"{{% for i in {values} %}}{block}"
        + ("" if other is None else f"{{% else %}}{other}")
        + "{% endfor %}"
    ),
    st.sampled_from(["c", "z"]),
    BLOCKS,
    MAYBE,
)
DATA = "{% assign a = 1 %}{% assign b = 'b' %}{% assign c = '1,2,2' | split: ',' %}"


def taken(source: str) -> dict[str, bool]:
    """Each branch by its tag, `skip` for the way past it, and whether it was taken."""
    found = BranchRecorder().take(DATA + source, {})
    return {
        ("skip " if place.skips else "")
        + (DATA + source)[place.start : place.head_end].strip("{%- }"): number in found.reached
        for number, place in enumerate(found.branches)
    }


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{% if a %}{% endif %}", {"if a": True, "skip if a": False}),
        ("{% if z %}{% endif %}", {"if z": False, "skip if z": True}),
        (
            "{% if z %} {% elsif a %}\n{% else %}{% endif %}",
            {"if z": False, "elsif a": True, "else": False},
        ),
        ("{% unless a %}x{% endunless %}", {"unless a": False, "skip unless a": True}),
        (
            "{% case a %}{% when 2 %}{% when 1, 3 %}{% endcase %}",
            {"when 2": False, "when 1, 3": True, "skip case a": False},
        ),
        ("{% case a %}{% endcase %}", {"skip case a": True}),
        (
            "{% case a %}{% when 2 %}{% else %}{% endcase %}",
            {"when 2": False, "else": True},
        ),
        ("{% for i in z %}x{% else %}{% endfor %}", {"for i in z": False, "else": True}),
        ("{% for i in c %}{% endfor %}", {"for i in c": True}),
        (
            "{% if a %}{% abort_message('no') %}{% endif %}{% if b %}{% endif %}",
            {"if a": True, "skip if a": False, "if b": False, "skip if b": False},
        ),
        ("{% raw %}{% if a %}{% endraw %}{% comment %}{% if a %}{% endcomment %}", {}),
        ("{% if %}", {}),
        ("{%- if a -%}x{%- endif -%}", {"if a": True, "skip if a": False}),
    ],
)
def test_a_rendering_takes_branches(source: str, expected: dict[str, bool]) -> None:
    assert taken(source) == expected


def test_the_place_of_a_branch_reaches_to_the_next_tag() -> None:
    source = "{% if a %}one{% else %}two{% endif %}"
    found = BranchRecorder().take(source, {})
    assert [source[p.start : p.end] for p in found.branches] == ["{% if a %}one", "{% else %}two"]
    source = "x{% if a %}one{% endif %}y"
    found = BranchRecorder().take(source, {})
    assert [source[p.start : p.end] for p in found.branches] == [
        "{% if a %}one",
        "{% if a %}one{% endif %}",
    ]


@given(BLOCKS)
def test_what_is_taken_agrees_with_what_is_printed(source: str) -> None:
    """Each branch prints a mark of its own right behind its tag; the ordinary renderer tells."""
    recorder = BranchRecorder()
    plain = recorder.take(DATA + source, {})
    marked, moved = DATA + source, []
    for number, place in sorted(enumerate(plain.branches), key=lambda item: -item[1].head_end):
        if not place.skips:
            marked = f"{marked[: place.head_end]}‹{number}›{marked[place.head_end :]}"
            moved.append(number)
    printed = render(marked, {}).text
    assert {n for n in moved if f"‹{n}›" in printed} == {n for n in moved if n in plain.reached}
    # A second time, with the same parsed template, it is no other.
    assert recorder.take(DATA + source, {}) == plain


def test_content_blocks_take_notes_too() -> None:
    recorder = BranchRecorder()
    block, other = "{% if ${first_name} %}x{% else %}y{% endif %}", "{% if a %}{% endif %}"
    context = {
        "attributes": {"first_name": "Ada"},
        "content_blocks": {"used": block, "other": other},
    }
    recorder.forget()
    recorder.take("{{content_blocks.${used}}}", context)
    found = recorder.taken_of_block(block)
    assert found is not None
    assert [number in found.reached for number in range(2)] == [True, False]
    assert recorder.taken_of_block(other) is None
    recorder.forget()
    assert recorder.taken_of_block(block) is None


def test_many_templates_do_not_fill_the_memory() -> None:
    recorder = BranchRecorder()
    for number in range(400):
        recorder.forget()
        recorder.take(f"{{% if a %}}{number}{{% endif %}}", {})
    assert recorder._templates.count <= 310


def test_branches_in_an_html_comment_count_where_the_comment_is_kept() -> None:
    source = "{% if z %}x<!-- {% elsif b %} -->y<!-- {% else %} -->z{% endif %}"
    assert taken(source) == {"if z": False, "elsif b": True, "else": False}
    recorder = BranchRecorder()
    block = "<!-- {% if z %}x{% endif %} -->{% if b %}y{% endif %}"
    recorder.take("{{content_blocks.${one}}}", {"content_blocks": {"one": block}})
    found = recorder.taken_of_block(block)
    assert found is not None
    assert {block[place.start : place.head_end] for place in found.branches} == {"{% if b %}"}
