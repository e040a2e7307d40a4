from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.errors import ImportReadError
from hookstudio.core.imports.reading import Reading, read_users
from hookstudio.core.imports.source import Source
from tests.core.imports.conftest import Write

EXPORT = {
    "message": "success",
    "users": [
        {
            "external_id": "A8i3mkd99",
            "user_aliases": [{"alias_name": "user_123", "alias_label": "amplitude_id"}],
            "braze_id": "5fbd99bac125ca40511f2cb1",
            "random_bucket": 2365,
            "first_name": "Jane",
            "last_name": "Doe",
            "email": "example@braze.com",
            "dob": "1980-12-21",
            "home_city": "Chicago",
            "country": "US",
            "phone": "+442071838750",
            "language": "en",
            "time_zone": "Eastern Time (US & Canada)",
            "last_coordinates": [41.84, -87.83],
            "gender": "F",
            "total_revenue": 65,
            "email_subscribe": "opted_in",
            "custom_attributes": {"loyaltyId": "37c9", "points": 321, "nothing": None},
            "devices": [
                {
                    "model": "iPhone 15",
                    "os": "iOS 17",
                    "idfv": "x",
                    "idfa": None,
                    "windows_ad_id": "y",
                },
                {"model": "Pixel"},
            ],
            "apps": [
                {"name": "A", "version": "1.0", "last_used": "2024-01-02T00:00:00.000Z"},
                {"name": "B", "version": "2.0", "last_used": "2024-05-02T00:00:00.000Z"},
            ],
        }
    ],
    "invalid_user_ids": ["gone"],
}


def read(content: Any, **reading: Any) -> Any:
    text = content if isinstance(content, str) else json.dumps(content)
    return read_users(Source("users.json", text.encode("utf-8")), Reading(**reading))


def refusal(content: Any, **reading: Any) -> ImportReadError:
    with pytest.raises(ImportReadError) as caught:
        read(content, **reading)
    return caught.value


def test_an_export_of_braze_becomes_what_templates_read() -> None:
    imported = read(json.dumps(EXPORT, indent=2))
    (user,) = imported.users
    assert imported.format == "braze"
    assert user.section("attributes") == {
        "user_id": "A8i3mkd99",
        "braze_id": "5fbd99bac125ca40511f2cb1",
        "random_bucket_number": 2365,
        "first_name": "Jane",
        "last_name": "Doe",
        "email_address": "example@braze.com",
        "date_of_birth": "1980-12-21",
        "city": "Chicago",
        "country": "US",
        "phone_number": "+442071838750",
        "language": "en",
        "time_zone": "Eastern Time (US & Canada)",
        "most_recent_location": [41.84, -87.83],
        "gender": "F",
        "last_used_app_date": "2024-05-02T00:00:00.000Z",
        "most_recent_app_version": "2.0",
    }
    assert user.section("custom_attributes") == {
        "loyaltyId": "37c9",
        "points": 321,
        "nothing": None,
    }
    assert user.section("subscribed_state") == {"email_global": "opted_in"}
    assert user.section("most_recently_used_device") == {
        "model": "iPhone 15", "os": "iOS 17", "id": "x", "idfa": None,
    }  # fmt: skip
    assert (user.slug, user.title) == ("jane-doe", "Jane Doe")
    assert {(f.name, f.kept_as) for f in imported.unknown} == {
        ("user_aliases", ""),
        ("total_revenue", ""),
        ("devices[].windows_ad_id", ""),
        ("apps[].name", ""),
    }
    assert [note.code for note in imported.notes] == ["USERS_UNKNOWN_IDS", "USERS_DEVICES"]
    assert all(field.line for field in imported.unknown)


@pytest.mark.parametrize("form", ["list", "lines", "one"])
def test_an_export_is_known_in_every_form(form: str) -> None:
    users = EXPORT["users"]
    text = {
        "list": json.dumps(users),
        "lines": "\n".join(json.dumps(user) for user in [*users, *users]),
        "one": json.dumps(users[0]),
    }[form]
    imported = read(text)
    assert imported.format == "braze"
    assert imported.users[0].external_id == "A8i3mkd99"
    assert imported.found == (2 if form == "lines" else 1)


def test_flat_objects_keep_every_field() -> None:
    imported = read([{"external_id": "1", "email": "a@b.co", "plan": {"tier": 1}, "vip": False}])
    (user,) = imported.users
    assert user.sections == {
        "attributes": {"user_id": "1", "email_address": "a@b.co"},
        "custom_attributes": {"plan": {"tier": 1}, "vip": False},
    }
    assert {(f.name, f.kept_as) for f in imported.unknown} == {
        ("plan", "custom_attribute.plan"),
        ("vip", "custom_attribute.vip"),
    }


def test_our_own_form_is_taken_as_it_is() -> None:
    held = {
        "version": 1,
        "name": "Ada",
        "attributes": {"first_name": "Ada", "odd": [1, None]},
        "canvas_entry_properties": {"step": 2},
    }
    imported = read([held])
    assert imported.users[0].name == "Ada"
    assert imported.users[0].sections == {k: v for k, v in held.items() if isinstance(v, dict)}
    assert not imported.unknown


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8"), max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=8), inner, max_size=3)
    ),
    max_leaves=12,
)
USERS = st.lists(
    st.dictionaries(
        st.sampled_from(["custom_attributes", "event_properties", "context"]),
        st.dictionaries(
            st.text(st.characters(codec="utf-8"), max_size=8), JSON, min_size=1, max_size=4
        ),
        min_size=1,
    ),
    min_size=2,
    max_size=4,
)


@given(USERS, st.sampled_from(["list", "lines", "pretty"]), st.sampled_from(["\n", "\r\n"]))
def test_what_json_writes_comes_back(users: list[dict[str, Any]], form: str, end: str) -> None:
    if form == "lines":
        text = end.join(json.dumps(user, ensure_ascii=False) for user in users)
    else:
        text = json.dumps(users, indent=2 if form == "pretty" else None).replace("\n", end)
    imported = read(text, format="ndjson" if form == "lines" else "auto")
    assert [dict(user.sections) for user in imported.users] == users
    assert json.dumps([user.sections for user in imported.users], sort_keys=True) == json.dumps(
        users, sort_keys=True
    )


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ('"x"', "USERS_SHAPE", (1, 1)),
        ("[1]", "USERS_SHAPE", (1, 2)),
        ('{"users": 1}', "USERS_SHAPE", (1, 11)),
        ('[{"a": 1},\n {"a" 2}]', "USERS_SYNTAX", (2, 7)),
        ('[{"a": 1},]', "USERS_SYNTAX", (1, 11)),
        ('[{"a": 1}', "USERS_SYNTAX", (1, 10)),
        ('[{"a": 1}] x', "USERS_SYNTAX", (1, 12)),
        ('[\n{"a": 1, "a": 2}]', "USERS_SYNTAX", (2, 2)),
        ('[{"a": NaN}]', "USERS_SYNTAX", (1, 8)),
        ('[{"a": 1e999}]', "USERS_SYNTAX", (1, 8)),
        ('[{"a": "\t"}]', "USERS_SYNTAX", (1, 9)),
        ('[{"a": "\\ud800"}]', "USERS_NOT_TEXT", (1, 1)),
        ('[{"a":' + "[" * 5000 + "]" * 5000 + "}]", "USERS_TOO_DEEP", (1, 70)),
        ('{"users": [{"a":' + "[" * 70 + "]" * 70 + "}]}", "USERS_TOO_DEEP", (1, 80)),
        ('[{"a": ' + "9" * 5000 + "}]", "USERS_SYNTAX", (1, 2)),
        ('[{"a": [' + "1," * 60_000 + "1]}]", "USERS_TOO_BIG", (1, 1)),
        ('[{"a": "' + "x" * 1_000_001 + '"}]', "USERS_TOO_BIG", (1, 2)),
        ('[{"custom_attributes": 1, "braze_id": "x"}]', "USERS_SHAPE", (1, 2)),
        ('[{"apps": [1]}]', "USERS_SHAPE", (1, 2)),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: str, code: str, place: tuple[int, int]) -> None:
    error = refusal(text)
    assert (error.code, (error.line, error.column)) == (code, place), error.message


def test_a_bad_line_has_its_number() -> None:
    error = refusal('{"a": 1}\n\n{"a": }\n')
    assert (error.line, error.column) == (3, 7)


def test_an_empty_list_is_told() -> None:
    assert [note.code for note in read('{"users": []}').notes] == ["USERS_EMPTY"]


def test_a_file_that_is_too_large_for_one_value_is_refused(write: Write) -> None:
    with pytest.raises(ImportReadError) as caught:
        read_users(write("[" + " " * 20_000_001))
    assert caught.value.code == "USERS_TOO_BIG"


def test_what_is_no_file_is_refused(tmp_path: Any) -> None:
    for path in (tmp_path, tmp_path / "missing.csv"):
        with pytest.raises(ImportReadError) as caught:
            Source.of_file(path)
        assert caught.value.code == "USERS_FILE"
