"""Texts in English and in another language: values, plural forms, numbers, and what stays safe."""

from __future__ import annotations

import pickle
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core import wording
from hookstudio.core.wording import English, Numerals, number, tr, translatable, translated, trn
from tests.pseudo_language import CLOSE, OPEN, Pseudo


class Welsh:
    """Has three of the forms of Welsh, and signs of its own for numbers."""

    numerals = Numerals(group=".", decimal=",", zero="٠")

    def text(self, source: str, note: str, /) -> str:
        return {
            ("Open", "a verb"): "Agor",
            ("Open", ""): "Ar agor",
            ("{file} was saved in {folder}.", ""): "{folder}: {file}",
        }.get((source, note), source)

    def plural(self, one: str, many: str, number: int) -> str:
        forms = {0: "dim cŵn", 1: "{n} ci", 2: "{n} gi"}
        return forms.get(number, "{n:,} o gŵn") if many == "{n} dogs" else many


@pytest.fixture
def welsh() -> Iterator[None]:
    wording.use(Welsh())
    yield
    wording.use(English())


def test_english_is_the_text_itself_with_its_values() -> None:
    assert tr("{file} was saved in {folder}.", file="a", folder="b") == "a was saved in b."
    assert tr("100 {% of %} it") == "100 {% of %} it"
    assert tr("Write {{{{ {name} }}}}", name="x") == "Write {{ x }}"
    assert translated(translatable("Any text")) == "Any text"


def test_english_has_two_forms() -> None:
    told = [trn("{n} dog", "{n:,} dogs", n=count) for count in (0, 1, 2, 1200)]
    assert told == ["0 dogs", "1 dog", "2 dogs", "1,200 dogs"]


@pytest.mark.usefixtures("welsh")
def test_a_language_orders_the_values_as_it_likes() -> None:
    assert tr("{file} was saved in {folder}.", file="a", folder="b") == "b: a"


@pytest.mark.usefixtures("welsh")
def test_a_note_tells_two_meanings_apart() -> None:
    assert tr("Open", note="a verb") == "Agor"
    assert tr("Open") == "Ar agor"


@pytest.mark.usefixtures("welsh")
def test_a_language_has_its_own_plural_forms_and_numbers() -> None:
    told = [trn("{n} dog", "{n} dogs", n=count) for count in (0, 1, 2, 1200)]
    assert told == ["dim cŵn", "1 ci", "2 gi", "١.٢٠٠ o gŵn"]
    assert number(1234.5, ",.1f") == "١.٢٣٤,٥"
    assert tr("Port {port}", port=8600) == "Port 8600"  # no format: a name, not an amount


@pytest.mark.usefixtures("welsh")
def test_what_is_not_translated_stays_english() -> None:
    assert tr("Nothing of the kind") == "Nothing of the kind"


def test_a_text_cannot_look_into_its_values() -> None:
    with pytest.raises(KeyError):
        wording.filled("{user.__class__}", {"user": "x"})
    with pytest.raises(KeyError):
        wording.filled("{user[0]}", {"user": "x"})


@given(st.text(), st.integers())
def test_values_come_in_as_they_are(text: str, count: int) -> None:
    assert tr("<{text}|{count}>", text=text, count=count) == f"<{text}|{count}>"


@given(st.integers(), st.sampled_from([",", ",.2f", "d", ".1f"]))
def test_a_number_in_english_is_what_python_writes(value: int, form: str) -> None:
    assert number(value, form) == format(value, form)


def test_the_pseudo_language_marks_each_text_and_keeps_the_placeholders() -> None:
    wording.use(pickle.loads(pickle.dumps(Pseudo())))
    try:
        assert tr("Open {file}", file="one.yaml") == f"{OPEN}Opëen one.yaml{CLOSE}"
    finally:
        wording.use(English())
