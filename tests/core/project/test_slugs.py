"""File names made from what people type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.project.place import parts_of
from hookstudio.core.project.slugs import block_name_of, slug_of, unique


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Order shipped", "order-shipped"),
        ("  Größe & Preis!  ", "grosse-preis"),
        ("Crème brûlée", "creme-brulee"),
        ("ご注文の商品", "ご注文の商品"),
        ("Заказ ё", "заказ-ё"),
        ("CON", "con-1"),
        ("../../etc", "etc"),
        ("a_b__c", "a-b-c"),
        ("🎉", "untitled"),
        ("", "untitled"),
        ("x" * 99, "x" * 60),
    ],
)
def test_a_name_becomes_a_slug(name: str, slug: str) -> None:
    assert slug_of(name) == slug


@given(st.text())
def test_any_name_becomes_a_file_name_of_every_system(name: str) -> None:
    assert parts_of(f"{slug_of(name)}.yaml")
    assert parts_of(f"{block_name_of(name)}.liquid")
    assert slug_of(slug_of(name)) == slug_of(name)


def test_a_content_block_keeps_its_name_as_far_as_can_be() -> None:
    assert block_name_of("Shop_Footer 2") == "Shop_Footer 2"
    assert block_name_of("a/b:{{c}}") == "a b c"


def test_a_taken_slug_gets_a_number_whatever_its_case() -> None:
    assert unique("a", ["b"]) == "a"
    assert unique("a", ["A", "a-2"]) == "a-3"
    assert unique("é", ["e\u0301"]) == "é-2"
