from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.checks.canonical import CanonicalRequest, Number, Tree, tree_of, tree_text
from hookstudio.core.checks.difference import (
    ChangeKind,
    Part,
    all_lines,
    applied,
    difference,
    line_changes,
    tree_changes,
)
from hookstudio.core.project.webhook import Header
from hookstudio.core.request import render
from tests.core.request.samples import user, webhook

KEYS = st.sampled_from(["a", "b", "odd key", "é"])
SCALARS: st.SearchStrategy[Tree] = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from(["", "1", "x", "true"]),
    st.sampled_from(["0", "1", "1.0", "-2e3"]).map(Number),
)
TREES: st.SearchStrategy[Tree] = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)
LINES = st.lists(st.sampled_from(["", "a", "b\r", "c", "a "]), max_size=8).map("\n".join)


def request(
    body: str = "{}", url: str = "https://example.com/", *headers: tuple[str, str]
) -> CanonicalRequest:
    return CanonicalRequest("POST", url, headers, body, body)


def written(body: str, other: str) -> list[str]:
    """The changes from one body to the other, each in a line."""
    found = difference(request(body), request(other)).changes
    return [f"{c.kind} {c.where} {c.type_change}".strip() for c in found]


@given(TREES, TREES)
def test_the_changes_make_the_new_value_of_the_old_one(old: Tree, new: Tree) -> None:
    assert tree_text(applied(old, tree_changes(old, new))) == tree_text(new)


@given(TREES, TREES)
def test_no_changes_mean_the_same_value(old: Tree, new: Tree) -> None:
    same = tree_text(old) == tree_text(new)
    assert (not tree_changes(old, new)) == same
    assert not tree_changes(old, old)


@given(TREES, TREES)
def test_the_way_back_has_the_same_changes_turned_round(old: Tree, new: Tree) -> None:
    there = [c for c in tree_changes(old, new) if c.kind is ChangeKind.ADDED]
    back = [c for c in tree_changes(new, old) if c.kind is ChangeKind.REMOVED]
    assert (not there) == (not back) or bool(tree_changes(new, old))
    assert tree_text(applied(new, tree_changes(new, old))) == tree_text(old)


@given(LINES, LINES)
def test_the_lines_hold_both_texts(old: str, new: str) -> None:
    lines = line_changes(old, new)
    assert "\n".join(line.text for line in lines if line.kind is not ChangeKind.ADDED) == old
    assert "\n".join(line.text for line in lines if line.kind is not ChangeKind.REMOVED) == new
    assert any(line.kind for line in lines) == (old != new)


@given(TREES)
def test_a_tree_is_read_back_from_its_text(tree: Tree) -> None:
    expected = tree if isinstance(tree, dict | list) else None
    assert tree_of(tree_text(tree)) == expected


def test_a_text_shows_every_part_in_its_line() -> None:
    head = request("{}", "https://example.com/", ("A\n", "1\\\r")).head
    assert head == "POST https://example.com/\nA\\n: 1\\\\\\r\n\n"
    aborted = CanonicalRequest("", "", (), "", aborted="not\nwanted")
    assert aborted.head == "ABORTED not\\nwanted\n\n"


def test_whole_requests_are_compared_as_sent_unless_both_are_json() -> None:
    json = CanonicalRequest.of(render(webhook('{"b": 1, "a": 2}'), user()))
    same = CanonicalRequest.of(render(webhook('{"a": 2, "b": 1}'), user()))
    broken = CanonicalRequest.of(render(webhook('{"b": 1, "a": }'), user()))
    assert not any(line.kind for line in all_lines(json, same))
    assert [line.text for line in all_lines(json, broken) if line.kind][-2:] == [
        '{"b": 1, "a": 2}',
        '{"b": 1, "a": }',
    ]


def test_of_an_aborted_request_only_that_is_told() -> None:
    aborted = CanonicalRequest("", "", (), "", aborted="not wanted")
    (change,) = difference(aborted, request()).changes
    assert (change.part, change.kind, change.old) == (
        Part.ABORTED,
        ChangeKind.REMOVED,
        "not wanted",
    )


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ('{"a": 1, "b": 2}', '{"b": 2,\n "a": 1}', []),
        ('{"a": 12}', '{"a": "12"}', ["changed body.a number → text"]),
        ('{"a": null}', "{}", ["removed body.a"]),
        ('{"a": null}', '{"a": false}', ["changed body.a null → boolean"]),
        ('{"a": {"b c": [1, 2]}}', '{"a": {"b c": [1, 3]}}', ['changed body.a["b c"][1]']),
        ("[1, 2, 3]", "[0, 1, 2, 3]", ["added body[0]"]),
        ("[1, 2, 3]", "[1, 3]", ["removed body[1]"]),
        ("[1.0]", "[1]", ["changed body[0]"]),
        ("[]", "{}", ["changed body array → object"]),
    ],
)
def test_json_is_compared_by_path(old: str, new: str, changes: list[str]) -> None:
    assert written(old, new) == changes


@pytest.mark.parametrize("body", ["a=1&b=2", '{"a": 1, "a": 2}', '{"a": }', "[" * 100_000])
def test_what_is_no_object_is_compared_by_line(body: str) -> None:
    found = difference(request(body), request(body + "\nmore"))
    assert [line.kind for line in found.lines] == [None, ChangeKind.ADDED]
    assert not found.changes
    assert not difference(request(body), request(body))


def test_headers_are_compared_by_name_in_any_order() -> None:
    old = request("{}", "u", ("A", "1"), ("B", "2"), ("B", "3"))
    new = request("{}", "u", ("b", "2"), ("b", "4"), ("a", "1"), ("C", "5"))
    found = [(c.where, c.old, c.new) for c in difference(old, new).changes]
    assert found == [("header B (2)", "3", "4"), ("header C", None, "5")]


def test_method_and_url_are_compared() -> None:
    old = request("{}", "https://example.com/1")
    new = replace(old, method="PUT", url="https://example.com/2")
    assert [c.where for c in difference(old, new).changes] == ["method", "url"]


def test_long_texts_are_compared_in_bounded_time() -> None:
    old = "\n".join(f"old {n}" for n in range(20_000))
    new = "\n".join(f"new {n}" for n in range(20_000))
    assert len(line_changes(old, new)) == 40_000
    rows: list[Tree] = [Number(str(n)) for n in range(20_000)]
    others: list[Tree] = [Number(str(n + 50_000)) for n in range(20_000)]
    assert len(tree_changes(rows, others)) == 20_000


def test_rendered_requests_are_compared_with_their_secrets_by_name() -> None:
    body = '{"k": "{{secret.key | append: custom_attribute.${n}}}", "n": {{custom_attribute.${n}}}}'
    hook = webhook(body, "https://example.com/", Header("X-N", "{{custom_attribute.${n}}}"))
    one, two = render(hook, user(n=1)), render(hook, user(n=2))
    assert not difference(one, render(hook, user(n=1)))
    found = difference(one, two).changes
    assert [c.where for c in found] == ["header X-N", "body.k", "body.n"]
    assert "secret.key | append" in str(found[1].old)
    assert CanonicalRequest.of(one).head.startswith("POST https://example.com/\n")
