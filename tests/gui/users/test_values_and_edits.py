from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.json_value import Json
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.user_text import UserTextError, sections_of, user_text
from hookstudio.gui.users import form_edits as edits
from hookstudio.gui.users.form_rows import Shown, form_rows, order_of
from hookstudio.gui.users.user_paths import put, removed, renamed, value_at
from hookstudio.gui.users.value_kinds import (
    Kind,
    converted,
    doubt,
    is_date,
    kind_of,
    parse,
    text_of,
)

ADA = SampleUser(
    "ada",
    "Ada",
    {
        "attributes": {"user_id": "42", "first_name": "Ada"},
        "custom_attributes": {"points": 7, "tags": ["a", {"b": 1}], "gone": None, "vip": True},
    },
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(JSON)
def test_every_value_is_the_text_that_it_is_edited_as(value: Json) -> None:
    kind = kind_of(value)
    if kind is not Kind.NULL:
        assert json.dumps(parse(text_of(value), kind)) == json.dumps(value)


@given(JSON, st.sampled_from([kind for kind in Kind if kind is not Kind.MISSING]))
def test_another_kind_is_that_kind_or_says_why_not(value: Json, kind: Kind) -> None:
    user = SampleUser("a", "", {"custom_attributes": {"x": value}})
    made = edits.with_kind(user, ("custom_attributes", "x"), kind)
    row = next(r for r in form_rows(made, Shown()) if r.path == ("custom_attributes", "x"))
    assert row.kind is kind or (
        kind in (Kind.DATE, Kind.TEXT) and row.kind in (Kind.TEXT, Kind.DATE)
    )
    assert bool(row.problem) == (made.draft is not None)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("12a", Kind.NUMBER), ("", Kind.NUMBER), ("NaN", Kind.NUMBER), ("1e999", Kind.NUMBER),
     ("yes", Kind.BOOLEAN), ("[1,", Kind.ARRAY), ("7", Kind.ARRAY), ('{"a":1,"a":2}', Kind.OBJECT),
     ("[" * 70 + "]" * 70, Kind.ARRAY), ("[" * 5000, Kind.ARRAY)],
)  # fmt: skip
def test_what_is_no_value_is_kept_and_said(text: str, kind: Kind) -> None:
    path = ("custom_attributes", "points")
    made = edits.with_text(ADA, path, kind, text)
    row = next(r for r in form_rows(made, Shown()) if r.path == path)
    assert (row.text, row.kind, bool(row.problem)) == (text, kind, True)
    assert value_at(made.sections, path) == 7
    assert made.draft is not None
    assert f'"points": {text}' in user_text(made)
    if text not in ("7", ""):
        with pytest.raises(UserTextError):
            sections_of(user_text(made))


def test_other_edits_go_on_beside_an_unfinished_value() -> None:
    path = ("custom_attributes", "points")
    user = edits.with_text(ADA, path, Kind.NUMBER, "12a")
    user = edits.with_text(user, ("attributes", "city"), Kind.MISSING, "Paris")
    assert user.section("attributes")["city"] == "Paris"
    user, name = edits.with_name(user, path, "score")
    assert name == "score"
    assert user.draft is not None
    assert user.draft.values[0].path == ("custom_attributes", "score")
    done = edits.with_text(user, ("custom_attributes", "score"), Kind.NUMBER, "12")
    assert done.draft is None
    assert list(done.section("custom_attributes")) == ["score", "tags", "gone", "vip"]


def test_an_unfinished_item_moves_with_its_array() -> None:
    user = SampleUser("a", "", {"custom_attributes": {"t": [1, 2, 3]}})
    user = edits.with_text(user, ("custom_attributes", "t", 2), Kind.NUMBER, "x")
    user = edits.without(user, ("custom_attributes", "t", 0))
    assert user.draft is not None
    assert user.draft.values[0].path == ("custom_attributes", "t", 1)
    assert edits.without(user, ("custom_attributes", "t")).draft is None


def test_missing_and_null_are_different() -> None:
    rows = {row.path: row for row in form_rows(ADA, Shown())}
    assert rows["custom_attributes", "gone"].kind is Kind.NULL
    assert rows["attributes", "last_name"].kind is Kind.MISSING
    null = edits.with_kind(ADA, ("attributes", "last_name"), Kind.NULL)
    assert null.section("attributes")["last_name"] is None
    back = edits.with_kind(null, ("attributes", "last_name"), Kind.MISSING)
    assert dict(back.sections) == dict(ADA.sections)


def test_names_never_hide_each_other() -> None:
    user, name = edits.with_name(ADA, ("custom_attributes", "points"), "tags")
    assert name == "tags 2"
    assert list(user.section("custom_attributes")) == ["tags 2", "tags", "gone", "vip"]
    user, path = edits.with_new(ADA, ("custom_attributes", "tags", 1))
    assert path == ("custom_attributes", "tags", 1, "new attribute")
    user, path = edits.with_new(user, ("custom_attributes", "tags"))
    assert path == ("custom_attributes", "tags", 2)


PATHS = st.sampled_from(
    [("custom_attributes", "points"), ("custom_attributes", "tags", 1, "b"), ("attributes", "city")]
)


@given(PATHS, JSON)
def test_a_change_touches_nothing_else(path: tuple[str | int, ...], value: Json) -> None:
    before = json.dumps(ADA.sections)
    made = put(ADA.sections, path, value)
    assert value_at(made, path) == value
    assert json.dumps(ADA.sections) == before
    if path != ("attributes", "city"):
        assert json.dumps(put(made, path, value_at(ADA.sections, path))) == before
        again = renamed(made, ("custom_attributes", "vip"), "x")
        again = renamed(again, ("custom_attributes", "x"), "vip")
        assert json.dumps(again) == json.dumps(made)
    else:
        assert json.dumps(removed(made, path)) == before


def test_what_braze_would_not_have_is_doubted() -> None:
    assert doubt("attributes", "user_id", 42)
    assert doubt("attributes", "date_of_birth", "2026-02-30")
    assert doubt("attributes", "random_bucket_number", 10_000)
    assert doubt("attributes", "language", "French")
    assert doubt("subscribed_state", "email_global", "yes")
    assert doubt("most_recently_used_device", "ad_tracking_enabled", "true")
    for name, value in (("user_id", "42"), ("language", "pt-BR"), ("date_of_birth", "1980-12-21"),
                        ("city", "2026-01-01"), ("city", None), ("city", ""),
                        ("last_used_app_date", "2024-05-02T00:00:00.000Z")):  # fmt: skip
        assert not doubt("attributes", name, value), name


def test_dates_are_days_that_there_are() -> None:
    for text in ("2024-02-29", "2021-06-03 17:13:41 UTC", "2024-05-02T10:00:00+0200"):
        assert is_date(text), text
    for text in ("2023-02-29", "2024-13-01", "24-1-1", "2024-05-02 25:00:00"):
        assert not is_date(text), text
    with pytest.raises(ValueError, match="no date"):
        converted("soon", Kind.DATE)


def test_rows_keep_their_places_while_one_types() -> None:
    shown = Shown(order=order_of(ADA))
    before = [row.path for row in form_rows(ADA, shown)]
    typed = edits.with_text(ADA, ("attributes", "city"), Kind.MISSING, "P")
    assert [row.path for row in form_rows(typed, shown)] == before


def test_a_typed_text_stays_as_it_is_typed() -> None:
    path = ("custom_attributes", "points")
    typed = edits.with_text(ADA, path, Kind.NUMBER, "1.50")
    rows = {row.path: row for row in form_rows(typed, Shown(typing=(path, "1.50")))}
    assert rows[path].text == "1.50"
    assert {row.path: row for row in form_rows(typed, Shown())}[path].text == "1.5"
    undone = {row.path: row for row in form_rows(ADA, Shown(typing=(path, "1.50")))}
    assert undone[path].text == "7"
