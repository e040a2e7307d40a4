"""A sample user's data as text: exact, strict, and with the place of a mistake."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.user_text import UserTextError, sections_of, user_text, with_text
from tests.core.project.strategies import users

ADA = SampleUser("ada", "Ada", {"attributes": {"first_name": "Ada", "city": None}})


@given(users)
def test_the_text_of_any_user_gives_the_user_back(user: SampleUser) -> None:
    again = with_text(user, user_text(user))
    assert repr({k: again.sections[k] for k in user.sections}) == repr(dict(user.sections))
    assert again.draft is not None
    assert again.draft.valid


def test_the_usual_sections_are_there_to_be_filled_in() -> None:
    text = user_text(ADA)
    assert '"custom_attributes": {}' in text
    assert with_text(ADA, text).sections == ADA.sections


def test_an_empty_section_that_the_file_has_stays() -> None:
    user = SampleUser("a", "A", {"context": {}})
    assert with_text(user, '{"context": {}, "canvas": {}}').sections == {"context": {}}


def test_a_mistake_keeps_the_text_and_the_last_valid_data() -> None:
    broken = with_text(ADA, '{"attributes": {')
    assert broken.sections == ADA.sections
    assert user_text(broken) == '{"attributes": {'
    mended = with_text(broken, '{"attributes": {}}')
    assert mended.draft is not None
    assert mended.draft.valid


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("", (1, 1), "Expected a value"),
        ('{"attributes": {"a" 1}}', (1, 21), "Expected a colon"),
        ('{\n"attributes": {"a": 1 "b": 2}}', (2, 23), "Expected a comma"),
        ('{"attributes": {"a": "x}}', (1, 22), "no closing quote"),
        ('{"attributes": {"a": "x\ny"}}', (1, 24), "written \\n"),
        ('{"attributes": {"a": "\\q"}}', (1, 23), "backslash"),
        ("[]", (1, 1), "one object"),
        ('{"attributes": []}', (1, 2), "must be an object"),
        ('{"atributes": {}}', (1, 2), "is no section"),
        ('{"attributes": {"a": 1, "a": 2}}', (1, 17), "stands twice"),
        ('{"attributes": {"a": NaN}}', (1, 22), "NaN is not a number"),
        ('{"attributes": {"a": 1e999}}', (1, 22), "1e999 is out of range"),
        ('{"attributes": {"a": ' + "9" * 5000 + "}}", (1, 1), "4,300 digits"),
        ('{"attributes": {"a": ' + "[" * 80, (1, 84), "deeper than 64"),
        ("{} x", (1, 4), "Nothing may follow"),
        (" " * 1_000_001, (1, 1), "larger than 1 MB"),
    ],
)
def test_a_mistake_has_a_place_and_words(text: str, place: tuple[int, int], words: str) -> None:
    with pytest.raises(UserTextError) as caught:
        sections_of(text)
    assert words in caught.value.message
    assert (caught.value.line, caught.value.column) == place


@given(st.text(alphabet='{}[]":, \n\\a1.e-tn', max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    user = with_text(ADA, text)
    assert user_text(user) == text
