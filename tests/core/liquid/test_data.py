"""Only JSON-plain data reaches a template, and none of it is changed."""

from __future__ import annotations

import copy
import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.liquid import render
from hookstudio.core.liquid.filters import FILTERS


class Canary:
    """An object of Python; neither it nor anything of it may show."""

    secret = "attribute"

    def __repr__(self) -> str:
        return "<Canary object at 0x1234>"

    def method(self) -> str:
        return "called"


CONTEXT: dict[str, Any] = {
    "attributes": {"first_name": Canary()},
    "custom_attributes": {"c": Canary(), "list": [Canary()], "object": {"c": Canary()}},
    "vars": {"canary": Canary(), "plain": "x"},
}
PROBES = [
    "{{ canary }}",
    "{{ canary.secret }}{{ canary.method }}{{ canary['secret'] }}",
    "{{ canary.__class__ }}{{ canary.__class__.__mro__ }}{{ plain.__class__ }}{{ plain.upper }}",
    "{{ forloop.it }}{% for i in (1..2) %}{{ forloop.it }}{{ forloop.__class__ }}{% endfor %}",
    "{% for i in canary %}{{ i }}{% endfor %}{% if canary %}{% endif %}",
    "{{${first_name}}}{{custom_attribute.${list}}}{{custom_attribute.${object}}}",
    "{% assign k = '__class__' %}{{ plain[k] }}{{ plain | property_accessor: k }}",
    "{{ canary | as_json_string }}{{ custom_attribute.${object} | as_json_string }}",
    *(f"{{{{ canary | {name} }}}}" for name, found in FILTERS.items() if not found.least),
    *(f"{{{{ 'a' | {name}: canary }}}}" for name, found in FILTERS.items() if found.least == 1),
    *(f"{{{{ custom_attribute.${{list}} | {name} }}}}" for name in FILTERS),
]


@pytest.mark.parametrize("template", PROBES)
def test_no_object_of_python_shows(template: str) -> None:
    result = render(template, CONTEXT)
    shown = result.text + "".join(finding.message for finding in result.findings)
    for word in ("Canary", "0x", "attribute'", "called", "<class", "built-in", "function"):
        assert word not in shown


FLOATS = st.floats(allow_nan=False, allow_infinity=False)
# Two characters that no text may hold mark a secret in a rendering; data loses them.
CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\ufdd0\ufdd1")
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), FLOATS, st.text(CHARACTERS)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.text(CHARACTERS, max_size=5), inner, max_size=3),
    ),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(JSON)
def test_any_value_renders_and_stays_as_it_was(value: Any) -> None:
    context = {"custom_attributes": {"v": value}, "vars": {"v": value}}
    before = copy.deepcopy(context)
    template = (
        "{{custom_attribute.${v}}}{{ v | sort }}{{ v | reverse }}{{ v | uniq }}{{ v | concat: v }}"
        "{% assign v = v | compact %}{% for i in v %}{{ i }}{% endfor %}{{ v | as_json_string }}"
    )
    render(template, context)
    assert context == before
    text = render("{{ v | as_json_string }}", context).text
    assert json.loads(text) == value


@settings(max_examples=150, deadline=None)
@given(st.text())
def test_json_escape_always_makes_the_inside_of_a_json_string(value: str) -> None:
    result = render('"{{ v | json_escape }}"', {"vars": {"v": value}})
    expected = value.replace("\ufdd0", "\ufffd").replace("\ufdd1", "\ufffd")
    assert json.loads(result.text) == expected


def test_now_is_pinned_by_the_context_then_by_the_parameter() -> None:
    template = "{{ 'now' | date: '%Y' }}{{ 'today' | date: '%m' }}"
    now = dt.datetime(2001, 2, 3, tzinfo=dt.UTC)
    assert render(template, {}, now=now).text == "200102"
    assert render(template, {"now": "1999-12-31T00:00:00Z"}, now=now).text == "199912"
    assert render("{{ now }}{{ today }}{{ partial }}", {}).text == ""


def test_an_empty_context_is_enough() -> None:
    result = render("a{{${first_name}}}{{custom_attribute.${x}.y}}b", {})
    assert result.text == "ab"
    assert result.missing == ("${first_name}", "custom_attribute.${x}.y")
