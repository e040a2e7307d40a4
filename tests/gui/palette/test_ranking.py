"""What the palette finds, and in which order."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.gui.palette.entry import Entry
from hookstudio.gui.palette.ranking import MOST_FOUND, found


def entry(title: str, group: str = "View", more: str = "") -> Entry:
    return Entry(title, group, lambda: None, more=more)


TITLES = ("Go to the matrix", "Send test", "Ada Lovelace", "Zoé Lefèvre", "Order shipped", "Undo")
ENTRIES = [entry(title) for title in TITLES]


def titles(query: str, entries: list[Entry] = ENTRIES) -> list[str]:
    return [each.entry.title for each in found(entries, query)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("send", "Send test"),
        ("SEND", "Send test"),
        ("test send", "Send test"),
        ("matr", "Go to the matrix"),
        ("gtm", "Go to the matrix"),
        ("zoe", "Zoé Lefèvre"),
        ("lefevre", "Zoé Lefèvre"),
        ("evr", "Zoé Lefèvre"),
        ("al", "Ada Lovelace"),
    ],
)
def test_a_part_of_a_title_finds_it(query: str, first: str) -> None:
    assert titles(query)[0] == first


def test_what_is_nowhere_finds_nothing() -> None:
    assert titles("xyzzy") == []
    assert titles("send xyzzy") == []


def test_a_start_comes_before_a_middle() -> None:
    entries = [entry("Resend"), entry("Then send"), entry("Send test"), entry("Send")]
    assert titles("send", entries) == ["Send", "Send test", "Then send", "Resend"]


def test_what_stands_beside_the_title_is_found_after_it() -> None:
    entries = [entry("Ada", "User", more="ada@example.com 42"), entry("42 orders")]
    assert titles("42", entries) == ["42 orders", "Ada"]
    assert titles("user ada", entries) == ["Ada"]


def test_the_letters_that_were_hit_are_told() -> None:
    (only,) = found([entry("Zoé Lefèvre")], "lefe")
    assert "".join(only.entry.title[at] for at in only.hits) == "Lefè"


def test_recent_ones_come_first_without_a_query_and_among_equals() -> None:
    recent = [("View", "Undo"), ("View", "Send test")]
    assert [each.entry.title for each in found(ENTRIES, "", recent)][:2] == ["Undo", "Send test"]
    twins = [entry("Send one"), entry("Send two")]
    assert found(twins, "send", [("View", "Send two")])[0].entry.title == "Send two"


def test_thousands_are_cut_to_what_a_person_reads() -> None:
    many = [entry(f"User {number}") for number in range(5_000)]
    assert len(found(many, "")) == len(found(many, "user")) == MOST_FOUND
    assert found(many, "user 4999")[0].entry.title == "User 4999"


@given(st.text(max_size=30), st.text(max_size=12))
def test_every_word_of_what_is_found_is_in_it(title: str, query: str) -> None:
    for each in found([entry(title)], query):
        assert all(0 <= at < len(title) for at in each.hits)
    words = unicodedata.normalize("NFKD", title.casefold()).split()
    for word in words[:2]:
        assert found([entry(title)], word)
