"""Compiled templates give what the interpreter gives: text, trace, reads, findings, all of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.liquid import Rendering, render
from hookstudio.core.liquid.compiler import compile_template
from hookstudio.core.liquid.environment import BrazeTemplate, parse
from hookstudio.core.liquid.rendering import render_template
from tests.core.liquid.test_filter_table import CASES as FILTER_CASES
from tests.core.liquid.test_filter_table import DATA
from tests.core.liquid.test_forms import CONTEXT as FORM_CONTEXT
from tests.core.liquid.test_forms import FORMS
from tests.core.liquid.test_limits import CONTEXT as LARGE
from tests.core.liquid.test_limits import OWN as HOSTILE
from tests.core.liquid.test_tag_table import ABORTS
from tests.core.liquid.test_tag_table import CASES as TAG_CASES
from tests.core.liquid.test_tag_table import CONTEXT as TAG_CONTEXT
from tests.core.liquid.unsupported_filters import UNSUPPORTED

GOLDEN = Path(__file__).parents[4] / "shared" / "data" / "golden_liquid" / "golden_liquid.json"
NOW = "2026-02-26T15:04:05Z"


def both(source: str, context: dict[str, Any], *, trace: bool) -> tuple[Rendering, Rendering]:
    """The rendering of the interpreter, and the one that tries compiled code first."""
    template = parse(source)
    interpreted = render_template(template, context, trace=trace)
    compiled = compile_template(template, traced=trace)
    return interpreted, render_template(template, context, trace=trace, compiled=compiled)


def assert_equal(source: str, context: dict[str, Any]) -> None:
    context = {"now": NOW, **context}
    for trace in (True, False):
        interpreted, compiled = both(source, context, trace=trace)
        assert interpreted == compiled


def table() -> list[Any]:
    rows: list[tuple[str, dict[str, Any]]] = []
    for cases in (*FILTER_CASES.values(), *UNSUPPORTED.values()):
        rows += [(template, {"vars": DATA}) for template, _ in cases]
    rows += [(template, TAG_CONTEXT) for cases in TAG_CASES.values() for template, _ in cases]
    rows += [(template, FORM_CONTEXT) for cases in FORMS.values() for template, _ in cases]
    rows += [(template, TAG_CONTEXT) for template, _ in ABORTS]
    return [pytest.param(*row, id=row[0][:60]) for row in rows]


@pytest.mark.parametrize(("source", "context"), table())
def test_compiled_and_interpreted_agree_on_the_tables(source: str, context: dict[str, Any]) -> None:
    assert_equal(source, context)


@pytest.mark.skipif(not GOLDEN.exists(), reason="../shared/data/golden_liquid is not here")
def test_compiled_and_interpreted_agree_on_the_golden_suite() -> None:
    for case in json.loads(GOLDEN.read_text("utf-8"))["tests"]:
        assert_equal(case["template"], {"vars": case.get("data") or {}})


@pytest.mark.parametrize("name", ["loops in loops", "squaring", "printing in a loop", "cycling"])
def test_limits_hold_in_compiled_code_too(name: str) -> None:
    assert_equal(HOSTILE[name], LARGE)


VALUES = st.sampled_from(
    [
        "${first_name}",
        "${city}",
        "custom_attribute.${list}",
        "custom_attribute.${pets[0].name}",
        "custom_attribute.${n}",
        "x",
        "y.z",
        "i",
        "forloop.index",
        "forloop.last",
        "list[0]",
        "list.size",
        "'a b'",
        "3",
        "1",
        "2.5",
        "true",
        "nil",
        "{{ x | append: ${city} }}",
        "(1..3)",
    ]
)
FILTERED = st.tuples(
    VALUES,
    st.lists(
        st.sampled_from(
            [
                "upcase",
                "default: 'd'",
                "default: ${first_name}",
                "size",
                "plus: 1",
                "split: ' '",
                "join: '-'",
                "append: x",
                "first",
                "date: '%Y'",
                "divided_by: custom_attribute.${zero}",
                "nosuch",
                "json_escape",
                "default: false, allow_false: true",
            ]
        ),
        max_size=3,
    ),
).map(lambda pair: " | ".join([pair[0], *pair[1]]))
CONDITIONS = st.lists(
    st.tuples(
        VALUES,
        st.sampled_from(["", "== 'a b'", "!= nil", "> 1", "<= 2.5", "contains 'a'", "== blank"]),
        st.sampled_from([" and ", " or "]),
    ),
    min_size=1,
    max_size=3,
).map(lambda tests: "".join(f"{a} {b}{c}" for a, b, c in tests)[: -len(tests[-1][2])])
LEAVES = st.one_of(
    st.sampled_from(["text\r\n", " ", "é", "{% increment k %}", "{% cycle 'a', 'b' %}", "{{k}}"]),
    FILTERED.map(lambda value: f"{{{{ {value} }}}}"),
    FILTERED.map(lambda value: f"{{% assign x = {value} %}}"),
    st.sampled_from(
        ["{% break %}", "{% continue %}", "{{content_blocks.${b}}}", "{% raw %}{{{% endraw %}"]
    ),
)


def blocks(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    body = st.lists(inner, max_size=3).map("".join)
    return st.one_of(
        st.tuples(CONDITIONS, body, CONDITIONS, body, body).map(
            lambda p: (
                f"{{% if {p[0]} %}}{p[1]}{{% elsif {p[2]} %}}{p[3]}{{% else %}}{p[4]}{{% endif %}}"
            )
        ),
        st.tuples(CONDITIONS, body).map(lambda p: f"{{% unless {p[0]} %}}{p[1]}{{% endunless %}}"),
        st.tuples(VALUES, body).map(lambda p: f"{{% for i in {p[0]} %}}{p[1]}{{% endfor %}}"),
        st.tuples(VALUES, body, body).map(
            lambda p: f"{{% for x in {p[0]} limit: 2 %}}{p[1]}{{% else %}}{p[2]}{{% endfor %}}"
        ),
        body.map(lambda p: f"{{% capture x %}}{p}{{% endcapture %}}"),
        st.tuples(VALUES, VALUES, body, body).map(
            lambda p: (
                f"{{% case {p[0]} %}}{{% when {p[1]}, 3 %}}{p[2]}{{% else %}}{p[3]}{{% endcase %}}"
            )
        ),
    )


TEMPLATES = st.lists(st.recursive(LEAVES, blocks, max_leaves=12), max_size=4).map("".join)
CONTEXT: dict[str, Any] = {
    "now": NOW,
    "attributes": {"first_name": "Jo"},
    "custom_attributes": {"list": ["a b", 2, None], "pets": [{"name": "Gus"}], "n": 3, "zero": 0},
    "vars": {"list": ["c", "d"], "y": {"z": "a b"}},
    "content_blocks": {"b": "[{{x}}{% assign x = ${first_name} %}{{i}}]"},
}


@settings(max_examples=300, deadline=None)
@given(TEMPLATES)
def test_compiled_and_interpreted_agree_on_any_template(source: str) -> None:
    assert_equal(source, CONTEXT)


def test_a_template_is_compiled_when_it_is_rendered_again_and_again() -> None:
    source = "{% for i in list %}{{ i | upcase }}{% endfor %} compiled"
    results = [render(source, {"vars": {"list": ["a", n]}}) for n in "bcdefghijklmnop"]
    assert [result.text[:2] for result in results] == [f"A{n}" for n in "BCDEFGHIJKLMNOP"]
    assert len({len(result.trace) for result in results}) == 1


def test_data_that_compiled_code_cannot_handle_is_left_to_the_interpreter() -> None:
    source = "a{{ 10 | divided_by: n }}b of the compiler"
    for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12):
        render(source, {"vars": {"n": n}})
    result = render(source, {"vars": {"n": 0}})
    assert result.text == "ab of the compiler"
    assert [finding.rule for finding in result.findings] == ["liquid_runtime_error"]
    assert render(source, {"vars": {"n": 5}}).text == "a2b of the compiler"


def test_what_nests_too_deeply_for_python_is_interpreted() -> None:
    source = "{% for i in (1..1) %}" * 25 + "x" + "{% endfor %}" * 25
    template: BrazeTemplate = parse(source)
    assert compile_template(template, traced=False) is None
    assert render(source, {}).text == "x"


def test_a_very_large_template_is_never_compiled() -> None:
    template = parse("x" * 200_001)
    assert [template.compiled(traced=False) for _ in range(20)] == [None] * 20
