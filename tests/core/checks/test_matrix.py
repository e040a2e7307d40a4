from __future__ import annotations

from dataclasses import replace

import pytest

from hookstudio.core.checks.matrix import (
    Cell,
    CellState,
    Judge,
    cell_of,
    languages_of,
    matrix_jobs,
)
from hookstudio.core.json_value import Json
from hookstudio.core.project.webhook import Header, LanguageVariant, PairType, RawBody
from hookstudio.core.request import render
from hookstudio.core.request.bulk import do_many
from tests.core.request.samples import JSON_TYPE, pairs, user, webhook


def cell(body: str, **custom: Json) -> Cell:
    return cell_of(render(webhook(body, "https://example.com/", JSON_TYPE), user("", **custom)))


@pytest.mark.parametrize(
    ("body", "state"),
    [
        ('{"a": "{{${first_name}}}"}', CellState.FINE),
        ('{"a": "{{custom_attribute.${no} | default: 1}}"}', CellState.DEFAULT_USED),
        ('{"a": "{{custom_attribute.${no}}}"}', CellState.MISSING),
        ('{"a": "{{custom_attribute.${null}}}"}', CellState.MISSING),
        ('{"a": "{{custom_attribute.${empty}}}"}', CellState.EMPTY),
        ('{"a": {{custom_attribute.${no}}}}', CellState.INVALID_JSON),
        ("{% abort_message('not now') %}", CellState.ABORTED),
        ("{% if %}", CellState.ERROR),
        ('{"a": 1, "a": 2}', CellState.WARNING),
    ],
)
def test_a_rendering_is_judged_by_the_worst_of_it(body: str, state: CellState) -> None:
    assert cell(body, null=None, empty="").state is state


def test_all_facts_are_kept_the_worst_first() -> None:
    body = (
        '{"d": "{{custom_attribute.${no} | default: 1}}", "e": "{{custom_attribute.${empty}}}", '
        '"x": {{custom_attribute.${no}}}}'
    )
    found = cell(body, empty="")
    assert [fact.state for fact in found.facts] == [
        CellState.INVALID_JSON,
        CellState.MISSING,
        CellState.EMPTY,
        CellState.DEFAULT_USED,
    ]
    place = found.place
    assert place is not None
    assert place.span is not None
    assert place.field == "body"
    assert body[place.span.start : place.span.end] == "{{custom_attribute.${no}}}"


def test_a_fact_names_its_field() -> None:
    hook = webhook(
        pairs(("a", "x"), ("b", "{{custom_attribute.${no}}}")),
        "https://example.com/{{custom_attribute.${u}}}",
        Header("X-H", "{{custom_attribute.${h}}}"),
    )
    fields = {fact.field for fact in cell_of(render(hook, user())).facts}
    assert fields == {"url", "headers[0].value", "body.pairs[1].value"}


def test_a_pair_of_the_wrong_type_is_an_error() -> None:
    hook = webhook(pairs(("n", "{{custom_attribute.${no}}}", PairType.NUMBER)))
    found = cell_of(render(hook, user()))
    assert found.state is CellState.ERROR
    assert found.state.breaks
    assert found.place is not None
    assert found.place.field == "body.pairs[0].value"


def test_a_place_in_a_content_block_names_its_file() -> None:
    hook = webhook("{{content_blocks.${greeting}}}")
    context = {"content_blocks": {"greeting": "Hi {{custom_attribute.${no}}}"}}
    (fact,) = cell_of(render(hook, user(), context=context)).facts
    assert (fact.file, fact.field) == ("content_blocks/greeting.liquid", "")


def test_an_abort_says_why_and_where() -> None:
    found = cell("{% if true %}{% abort_message('not now') %}{% endif %}")
    assert found.facts[0].message == "Aborted: not now"
    assert found.place is not None
    assert found.place.span is not None
    assert found.place.span.start == len("{% if true %}")


def test_each_user_is_judged_in_each_language() -> None:
    hook = replace(
        webhook('"{{custom_attribute.${n}}}"'),
        languages=(LanguageVariant("fr", body=RawBody('{"n": {{custom_attribute.${n}}}}')),),
    )
    assert languages_of(hook) == ("", "fr")
    users = [replace(user(n=1), slug="one"), replace(user(), slug="none")]
    cells = list(do_many(Judge(), matrix_jobs([hook], users, {}), workers=1))
    assert [(c.user, c.language, c.state) for c in cells] == [
        ("one", "", CellState.FINE),
        ("one", "fr", CellState.FINE),
        ("none", "", CellState.MISSING),
        ("none", "fr", CellState.INVALID_JSON),
    ]
    assert all(c.request is None for c in cells)


def test_a_request_is_kept_on_demand() -> None:
    jobs = matrix_jobs([webhook("x")], [user()], {})
    (found,) = do_many(Judge(keep_request=True), jobs, workers=1)
    assert found.request is not None
    assert found.request.body.text == "x"


def test_the_states_are_parted_into_what_breaks_and_what_is_fine() -> None:
    assert [state for state in CellState if state.breaks] == [
        CellState.ERROR,
        CellState.INVALID_JSON,
    ]
    assert [state for state in CellState if not state.is_problem] == [
        CellState.DEFAULT_USED,
        CellState.FINE,
    ]
