from __future__ import annotations

import time

import pytest

from hookstudio.core.request.content_type import looks_like_form, looks_like_json, says_json


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("application/json", True),
        ("APPLICATION/JSON; charset=utf-8", True),
        (" text/json ", True),
        ("application/problem+json", True),
        ("application/json5", False),
        ("text/plain", False),
        ("", False),
    ],
)
def test_json_has_several_names(value: str, expected: bool) -> None:
    assert says_json(value) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [(" \n{", True), ("[", True), ("1", False), ("", False)]
)
def test_an_object_or_a_list_looks_like_json(text: str, expected: bool) -> None:
    assert looks_like_json(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a=b", True),
        ("a=b&c=d+e%20f\n", True),
        ("a=", True),
        ("a[]=1", False),
        ("=b", False),
        ("a", False),
        ("a=b c=d", False),
        ("<a href='x=y'>", False),
        ('{"a": "b=c"}', False),
        ("", False),
    ],
)
def test_pairs_with_an_equals_sign_look_like_a_form(text: str, expected: bool) -> None:
    assert looks_like_form(text) == expected


@pytest.mark.parametrize("unit", ["a", "a=", "&", "=", "a=b&"])
def test_a_large_text_is_judged_at_once(unit: str) -> None:
    started = time.perf_counter()
    looks_like_form(unit * 200_000)
    assert time.perf_counter() - started < 2
