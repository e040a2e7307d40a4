import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.project.sample_user import SECTIONS, SampleUser
from hookstudio.gui.preview.user_json import UserJsonError, sections_of, text_of

_json = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
_sections = st.dictionaries(
    st.sampled_from(SECTIONS), st.dictionaries(st.text(max_size=6), _json, min_size=1, max_size=3)
)


@given(_sections)
def test_any_data_survives_the_way_through_the_editor(
    sections: dict[str, dict[str, object]],
) -> None:
    assert sections_of(text_of(SampleUser("x", "", sections))) == sections


def test_the_usual_sections_are_there_to_fill_in() -> None:
    assert list(json.loads(text_of(SampleUser("x")))) == [
        "attributes",
        "custom_attributes",
        "event_properties",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"attributes": {', "Line 1, column 17"),
        ("[]", "must be one object"),
        ('{"atributes": {}}', "“atributes” is no section"),
        ('{"attributes": 3}', "“attributes” must be an object"),
        ('{"attributes": {"a": 1, "a": 2}}', "“a” stands twice"),
        ('{"attributes": {"a": NaN}}', "NaN is not JSON"),
        ("[" * 70, "nested more than 64 deep"),
        ('{"attributes": {"a": ' + "1" * 5000 + "}}", "limit"),
        (" " * 1_000_001, "larger than 1 MB"),
    ],
)
def test_what_is_no_user_is_refused_in_plain_words(text: str, message: str) -> None:
    with pytest.raises(UserJsonError) as caught:
        sections_of(text)
    assert message in str(caught.value)


def test_brackets_in_strings_are_no_depth() -> None:
    text = json.dumps({"attributes": {"a": '[[{"\\' * 100}})
    assert sections_of(text)["attributes"]["a"] == '[[{"\\' * 100
