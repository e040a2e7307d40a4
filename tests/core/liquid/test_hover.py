"""What stands under the mouse, in plain lines: filters, tags, attributes and their values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.liquid.hover import Sections, explain

SECTIONS: Sections = {
    "attributes": {"first_name": "Ada", "city": None, "gender": ""},
    "custom_attributes": {"zip code": "N1", "address": {"city": "London"}, "a.b": 1},
}


def at(marked: str) -> str:
    """The explanation of the place behind `¦`."""
    offset = marked.index("¦")
    return explain(marked.replace("¦", ""), offset, SECTIONS, "Ada Lovelace")


@pytest.mark.parametrize(
    ("marked", "first_line"),
    [
        ("{{ x | def¦ault: 'a' }}", 'default: "value"'),
        ("{{ x | ¦money }}", "money"),
        ("{{ x | money|¦upcase }}", "upcase"),
        ("{% ass¦ign a = 1 %}", "assign ="),
        ("{%- ¦if a %}", "if … endif"),
        ("{% if a %}{% endi¦f %}", "endif"),
        ("{% if {{x | do¦wncase}} == 1 %}", "downcase"),
        ("{% liquid\nassign a = b | ¦plus: 1 %}", "plus: number"),
        ("{{secret.lo¦b}}", "secret.lob"),
    ],
)
def test_a_word_of_the_dialect_is_explained(marked: str, first_line: str) -> None:
    lines = at(marked).split("\n")
    assert lines[0] == first_line
    assert len(lines) == 2
    assert lines[1]


@pytest.mark.parametrize(
    ("marked", "written", "value"),
    [
        ("{{${first¦_name}}}", "${first_name}", "Ada"),
        ("{{${¦first_name}}}", "${first_name}", "Ada"),
        ("{{${first_name¦}}}", "${first_name}", "Ada"),
        ("{{¦${first_name}}}", "${first_name}", "Ada"),
        ("{{$¦{first_name}}}", "${first_name}", "Ada"),
        ("{{ ${ci¦ty} }}", "${city}", "null"),
        ("{{ ${gen¦der} }}", "${gender}", "empty text"),
        ("{{ ${coun¦try} }}", "${country}", "not set"),
        ("{{custom_attribute.${zip ¦code}}}", "custom_attribute.${zip code}", "N1"),
        ("{{cust¦om_attribute.${zip code}}}", "custom_attribute.${zip code}", "N1"),
        ("{{custom_attribute.¦${zip code}}}", "custom_attribute.${zip code}", "N1"),
        ("{{custom_attribute.${addr¦ess}}}", "custom_attribute.${address}", '{"city": "London"}'),
        (
            "{{custom_attribute.${address.c¦ity}}}",
            "custom_attribute.${address.city}",
            "London",
        ),
        ("{{custom_attribute.${a.¦b}}}", "custom_attribute.${a.b}", "1"),
        ("{% if custom_attribute.${no¦ne} %}", "custom_attribute.${none}", "not set"),
    ],
)
def test_an_attribute_is_explained_with_the_users_value(
    marked: str, written: str, value: str
) -> None:
    lines = at(marked).split("\n")
    assert (lines[0], lines[-1]) == (written, f"Ada Lovelace: {value}")


def test_an_attribute_that_no_webhook_gets_says_so() -> None:
    assert "Not available in webhooks" in at("{{targeted_device.${mod¦el}}}")


@pytest.mark.parametrize(
    "marked",
    [
        "pl¦ain",
        "{{ x }} def¦ault",
        "{{ 'def¦ault' | upcase }}",
        "{{ x | no_such_¦filter }}",
        "{% no_such_t¦ag %}",
        "{{ my_var¦iable }}",
        "{{unknown.${na¦me}}}",
        "${first_¦name}",
        "¦",
    ],
)
def test_there_is_nothing_to_say_elsewhere(marked: str) -> None:
    assert at(marked) == ""


def test_a_long_value_is_cut() -> None:
    text = explain("{{${a}}}", 4, {"attributes": {"a": "x" * 5000}})
    assert text.split("\n")[-1] == "x" * 200 + "…"


@given(st.text(alphabet="{}%$|. -'abc\n", max_size=60), st.integers(0, 60))
def test_any_place_of_any_text_can_be_asked_for(source: str, offset: int) -> None:
    assert isinstance(explain(source, min(offset, len(source)), SECTIONS), str)
