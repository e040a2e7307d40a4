"""Which keys an action has once the user chose some."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.gui.actions import DEFAULT_KEYS
from hookstudio.gui.shortcuts.keys import effective, holder, refusal, with_keys

OWN = {"save": ("Ctrl+S",), "redo": ("Ctrl+Shift+Z", "Ctrl+Y"), "send": ()}


def test_what_is_not_chosen_has_its_own_keys() -> None:
    assert effective(OWN, {}) == OWN
    assert effective(OWN, {"save": ("F5",)})["save"] == ("F5",)
    assert effective(OWN, {"save": ()})["save"] == ()


def test_an_action_of_another_version_and_nonsense_are_passed_over() -> None:
    chosen = {"dance": ("F6",), "save": ("Ctrl+Nonsense", "F5", "Ctrl+K, Ctrl+C", "")}
    assert effective(OWN, chosen) == {**OWN, "save": ("F5",)}


def test_a_key_is_taken_from_whoever_had_it() -> None:
    chosen = with_keys(OWN, {}, "send", ("Ctrl+Y",))
    assert effective(OWN, chosen) == {**OWN, "redo": ("Ctrl+Shift+Z",), "send": ("Ctrl+Y",)}
    chosen = with_keys(OWN, chosen, "redo", OWN["redo"])
    assert chosen == {}  # everybody has their own again, so that nothing is to be kept


def test_who_has_a_key_is_told() -> None:
    assert holder(OWN, "Ctrl+Y", "send") == "redo"
    assert holder(OWN, "Ctrl+Y", "redo") == ""
    assert holder(OWN, "F9", "send") == ""


@pytest.mark.parametrize("key", ["F5", "Ctrl+G", "Alt+G", "Shift+F3", "Ctrl+Alt+Shift+G"])
def test_keys_that_can_be_shortcuts(key: str) -> None:
    assert refusal(key) == ""


@pytest.mark.parametrize("key", ["G", "Shift+G", "Ctrl+C", "Ctrl+K, Ctrl+C", "Return", "Space", ""])
def test_keys_that_belong_to_texts_are_refused(key: str) -> None:
    assert refusal(key).endswith(".")


def test_no_default_key_would_be_refused_but_esc() -> None:
    keys = [key for held in DEFAULT_KEYS.values() for key in held]
    assert [key for key in keys if refusal(key)] == ["Esc"]


KEYS = st.sampled_from(["F5", "F6", "Ctrl+S", "Ctrl+Y", "Ctrl+Shift+Z"])


@given(st.lists(st.tuples(st.sampled_from(sorted(OWN)), st.lists(KEYS, max_size=1)), max_size=8))
def test_no_key_ever_has_two_actions(steps: list[tuple[str, list[str]]]) -> None:
    chosen: dict[str, tuple[str, ...]] = {}
    for action, keys in steps:
        chosen = with_keys(OWN, chosen, action, tuple(keys))
        held = [key for each in effective(OWN, chosen).values() for key in each]
        assert len(held) == len(set(held))
        assert effective(OWN, chosen)[action] == tuple(keys)
