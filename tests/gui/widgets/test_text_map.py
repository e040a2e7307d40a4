"""The exact text and its display stay in step whatever is edited on either side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.gui.widgets.text_map import (
    SOFT_LIMIT,
    TextMap,
    char_name,
    is_odd,
    utf16_length,
)

# Every kind of character that a QTextDocument would change, and their plain neighbours.
PIECES = [
    "a", "b c", "\r\n", "\r", "\n", "\u00a0", "\u2028", "\u2029", "\x85", "\x00", "\x1b", "\t",
    "\U0001f600", "é", "e\u0301", "日本", "مرحبا", "\u202e", "\ufeff", "\ud83d", "\udc00",
    "\ufdd0", "\ufffc", "{{${x}}}", "👩\u200d👩", "x" * (SOFT_LIMIT + 3),
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
short_texts = st.lists(st.sampled_from(PIECES[:-1]), max_size=6).map("".join)


def units(text: str) -> list[str]:
    """The text as Qt counts it: an astral character is two units."""
    raw = text.encode("utf-16-le", "surrogatepass")
    return [raw[at : at + 2].decode("utf-16-le", "surrogatepass") for at in range(0, len(raw), 2)]


def joined(parts: list[str]) -> str:
    raw = "".join(parts).encode("utf-16-le", "surrogatepass")
    return raw.decode("utf-16-le", "surrogatepass")


def check(text_map: TextMap) -> None:
    """The map agrees with one that is made anew, but for where long lines are broken."""
    display = text_map.display()
    assert utf16_length(display) == text_map.display_length
    assert not set("\r\u2028\u2029\x00\x85\ufdd0\ufffc") & set(display)
    length = len(text_map.text)
    previous = -1
    for offset in range(length + 1):
        position = text_map.to_display(offset)
        assert previous <= position <= text_map.display_length
        previous = position
        inside_line_end = text_map.text[offset - 1 : offset + 1] == "\r\n" and offset > 0
        if not inside_line_end:
            assert text_map.to_model(position) == offset
            assert text_map.to_model(text_map.to_display(offset, end=True), end=True) == offset


@given(texts)
def test_every_offset_finds_its_way_there_and_back(text: str) -> None:
    text_map = TextMap(text)
    assert text_map.text == text
    check(text_map)
    check(TextMap(text, verbose=True))


@given(texts, texts)
def test_showing_more_is_the_same_as_showing_all_at_once(first: str, second: str) -> None:
    if first.endswith("\r") and second.startswith("\n"):
        return  # a caller never cuts there
    text_map = TextMap(first)
    text_map.extend(first + second, len(first + second))
    assert text_map.text == first + second
    check(text_map)


@given(texts, st.data())
def test_an_edit_of_the_display_changes_nothing_else(text: str, data: st.DataObject) -> None:
    text_map = TextMap(text)
    for _ in range(4):
        before, model = units(text_map.display()), text_map.text
        start = data.draw(st.integers(0, len(before)))
        end = data.draw(st.integers(start, min(len(before), start + 5)))
        typed = data.draw(st.sampled_from(["", "x", "\n", "ab\ncd", "\U0001f600", "\u2028"]))
        if _cuts_pair(before, start) or _cuts_pair(before, end):
            continue  # a caret never stands there
        first, last = text_map.to_model(start), text_map.to_model(end, end=True)
        edit = text_map.splice(start, end - start, typed)
        assert text_map.text == model[:first] + edit.inserted + model[last:]
        assert edit.inserted.replace("\r\n", "\n").replace("\r", "\n") == typed
        if not edit.rebuilt and "\u2028" not in typed:
            assert text_map.display() == joined([*before[:start], typed, *before[end:]])
        check(text_map)


def _cuts_pair(parts: list[str], at: int) -> bool:
    return 0 < at < len(parts) and "\ud800" <= parts[at - 1] <= "\udbff" and parts[at] >= "\udc00"


@given(texts, st.data())
def test_the_display_follows_an_edit_of_the_text(text: str, data: st.DataObject) -> None:
    text_map = TextMap(text)
    for _ in range(4):
        model = text_map.text
        display = units(text_map.display())
        start = data.draw(st.integers(0, len(model)))
        end = data.draw(st.integers(start, min(len(model), start + 5)))
        inserted = data.draw(short_texts)
        edit = text_map.replace(start, end, inserted)
        assert text_map.text == model[:start] + inserted + model[end:]
        shown = joined(display[: edit.position]) + edit.text + joined(display[edit.end :])
        assert text_map.display() == shown
        check(text_map)


@given(texts)
def test_a_display_without_its_soft_breaks_has_one_sign_for_each_character(text: str) -> None:
    text_map = TextMap(text)
    hard = [
        sign
        for at, sign in enumerate(units(text_map.display()))
        if not (sign == "\n" and text_map.is_soft_break(at))
    ]
    assert joined(hard).count("\n") == text.replace("\r\n", "\n").replace("\r", "\n").count("\n")
    assert len(joined(hard)) == len(text.replace("\r\n", "\n"))


def test_a_long_line_is_broken_for_show_only() -> None:
    text = "x" * (3 * SOFT_LIMIT) + "\r\nend"
    text_map = TextMap(text)
    assert max(map(len, text_map.display().split("\n"))) == SOFT_LIMIT
    assert text_map.soft_breaks(text_map.display_length) == 2
    assert text_map.text == text


def test_a_long_line_is_broken_also_when_it_comes_in_slices() -> None:
    text = "x" * 500 + "\n" + "y" * 9_500
    text_map = TextMap()
    for end in range(700, len(text) + 1, 700):
        text_map.extend(text, end)
    text_map.extend(text, len(text))
    assert text_map.display() == TextMap(text).display()


def test_no_accent_and_no_family_of_emoji_is_torn_at_a_soft_break() -> None:
    text = "x" * (SOFT_LIMIT - 1) + "👩\u200d👩\u200d👧" + "y" * 10
    assert TextMap(text).display().split("\n")[0] == "x" * (SOFT_LIMIT - 1)


def test_a_line_that_has_grown_is_broken_again() -> None:
    text_map = TextMap("a")
    for _ in range(3):
        text_map.splice(1, 0, "b" * 1500)
    places = text_map.soften(0, text_map.display_length)
    assert places == [SOFT_LIMIT, 2 * SOFT_LIMIT + 1]
    assert text_map.text == "a" + "b" * 4500
    check(text_map)


def test_a_new_line_ends_as_the_first_one_does() -> None:
    text_map = TextMap("a\r\nb")
    text_map.splice(1, 0, "\n")
    assert text_map.text == "a\r\n\r\nb"


def test_typing_at_one_place_moves_no_other_piece() -> None:
    text_map = TextMap("line\r\n" * 20_000)
    text_map.splice(50_000, 0, "x")
    after = [text_map._after[index] for index in range(len(text_map._after))]
    text_map.splice(50_001, 0, "y")
    assert after == [text_map._after[index] for index in range(len(text_map._after))]


@pytest.mark.parametrize(
    ("char", "name"),
    [("\u202e", "U+202E RIGHT-TO-LEFT OVERRIDE"), ("\x00", "U+0000 control character")],
)
def test_what_nobody_sees_has_a_name(char: str, name: str) -> None:
    assert is_odd(char)
    assert char_name(char) == name


@pytest.mark.parametrize("char", ["a", "\n", "\r", "\t", "é", "日", "\U0001f600", "\u200d"])
def test_what_is_seen_is_not_odd(char: str) -> None:
    assert not is_odd(char)
