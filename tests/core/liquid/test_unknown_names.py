"""What is said about a name that Liquid does not know: a sentence, with the one that was meant."""

from __future__ import annotations

import pytest

from hookstudio.core.liquid.filters import FILTERS, unknown_filter_message
from hookstudio.core.liquid.rendering import render


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("shout", "Unknown filter 'shout'."),
        ("defualt", "Unknown filter 'defualt'; did you mean default?"),
        ("Upcase", "Unknown filter 'Upcase'; did you mean upcase?"),
        ("lower", "Unknown filter 'lower'; did you mean downcase?"),
        ("trim", "Unknown filter 'trim'; did you mean strip?"),
        ("json", "Unknown filter 'json'; use as_json_string."),
    ],
)
def test_a_filter_is_named_with_the_one_that_was_meant(name: str, message: str) -> None:
    assert name not in FILTERS or name == "json"
    assert unknown_filter_message(name) == message


@pytest.mark.parametrize("source", ["{{ a | shout }}", "{% shout %}", "{% iff a %}"])
def test_each_message_begins_as_a_sentence_does(source: str) -> None:
    messages = [finding.message for finding in render(source, {}).findings]
    assert messages
    assert all(message[0].isupper() for message in messages)


def test_a_misspelt_filter_is_mended_with_one_click() -> None:
    source = "{{ x | upcsae }}{{ x | trim }}{{ x | nosuchthing }}{{ x | sha256 }}"
    found = [f for f in render(source, {}).findings if f.rule == "unknown_filter"]
    assert [f.fix.label if f.fix else "" for f in found] == ["Write upcase", "Write strip", "", ""]
    fix = found[0].fix
    assert fix is not None
    (edit,) = fix.edits
    assert source[edit.start : edit.end] == "upcsae"
