from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.cli.terminal import json_line, visible, visible_line

any_text = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b]0;title\x07", "\\x1b]0;title\\x07"),
        ("a\rb", "a\\x0db"),
        ("\x9b31m", "\\x9b31m"),
        ("user\u202egnp.exe", "user\\u202egnp.exe"),
        ("\ud83d", "\\ud83d"),
        ("pay\u200dpal\u200b\u2060", "pay\\u200dpal\\u200b\\u2060"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("Zoë 日本語 مرحبا 🪝", "Zoë 日本語 مرحبا 🪝"),
        ("👩\u200d💻", "👩\u200d💻"),
    ],
)
def test_what_a_terminal_would_obey_is_marked(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_a_line_stays_a_line() -> None:
    assert visible_line("one\ntwo") == "one\\ntwo"


@given(any_text)
def test_nothing_that_steers_a_terminal_comes_through(text: str) -> None:
    for shown in (visible(text), json_line({"text": text})):
        assert not any(
            (ord(char) < 0x20 and char not in "\t\n")
            or 0x7F <= ord(char) < 0xA0
            or 0xD800 <= ord(char) < 0xE000
            for char in shown
        )


@given(any_text)
def test_a_json_line_is_one_line_and_gives_the_text_back(text: str) -> None:
    line = json_line({"text": text})
    assert line.splitlines() == [line]
    assert json.loads(line) == {"text": text}
