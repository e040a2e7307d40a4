"""What nobody sees is a mark, and what is seen stays as it is."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.marks import mark, marked, visible

STEERING = [
    *map(chr, (*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0))),
    *map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))),
    *"\u200e\u200f\u061c\u200b\u2060\ufeff\u2028\u2029\u00ad\ud800\uffff",
]


@pytest.mark.parametrize("character", STEERING, ids=lambda c: f"U+{ord(c):04X}")
def test_what_steers_or_hides_is_a_mark(character: str) -> None:
    assert visible(f"a{character}b") == f"a{mark(character)}b"


@pytest.mark.parametrize(
    "text",
    ["👨\u200d👩\u200d👧", "می\u200cخواهم", "क्\u200dष", "Zoë\t\n日本 العربية 🪝", "a\u00a0b"],
)
def test_what_is_seen_stays(text: str) -> None:
    assert visible(text) == text


def test_a_joiner_that_joins_nothing_is_a_mark() -> None:
    assert visible("pay\u200dpal\u200c") == "pay⟨U+200D⟩pal⟨U+200C⟩"


def test_no_control_or_direction_character_of_unicode_is_left() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    left = [c for c in visible(every) if unicodedata.category(c) in ("Cc", "Zl", "Zp")]
    turned = [c for c in visible(every) if unicodedata.bidirectional(c) in _TURNING]
    assert (left, turned) == (["\t", "\n"], [])


_TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


@given(st.text())
def test_marking_twice_changes_nothing_more(text: str) -> None:
    assert visible(visible(text)) == visible(text)
    assert marked(text).isprintable()
