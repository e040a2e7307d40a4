from __future__ import annotations

import json
import re
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.errors import ImportReadError
from hookstudio.core.imports.imported import FoundUser
from hookstudio.core.imports.masking import Kind, Masker
from hookstudio.core.imports.pseudonyms import Pseudonyms, masking_key

KEY = b"k" * 32
JANE = {
    "attributes": {
        "user_id": "A8",
        "first_name": "Jane",
        "last_name": "O'Doe",
        "email_address": "Jane.Doe@Shop.example",
        "phone_number": "+44 20 7183 8750",
        "country": "GB",
    },
    "custom_attributes": {
        "bio": "Jane O'Doe <jane.doe@shop.example>, call +44 20 7183 8750.",
        "contactPhone": "020 7183 8750",
        "mobile": 447183875012,
        "billing_name": "Jane O'Doe",
        "recipient": {"name": "Jane Miller", "street": "1 High St"},
        "cart": [{"name": "Blue shoes", "sku": "20-71838750"}],
        "reset_url": "https://shop.example/r?m=jane.doe%40shop.example&x=1",
        "phone_verified_at": "2020-01-26",
        "points": 12345678,
        "flags": [True, None, 1.5],
    },
}


def masked(sections: object, *kinds: Kind) -> dict[str, dict[str, object]]:
    masker = Masker(KEY, kinds or (Kind.EMAIL, Kind.PHONE, Kind.NAME))
    return masker.mask(FoundUser(json.loads(json.dumps(sections)))).sections


def test_nothing_personal_is_left() -> None:
    text = json.dumps(masked(JANE))
    for part in ("Jane", "jane", "Doe", "doe", "Miller", "Shop", "7183", "20 71"):
        left = text.replace("Blue shoes", "").replace("20-71838750", "")
        left = left.replace("https://shop.example", "")
        assert part not in left, part


def test_what_is_not_personal_stays() -> None:
    made = masked(JANE)
    assert made["attributes"]["user_id"] == "A8"
    assert made["attributes"]["country"] == "GB"
    custom = made["custom_attributes"]
    assert custom["cart"] == [{"name": "Blue shoes", "sku": "20-71838750"}]
    assert custom["phone_verified_at"] == "2020-01-26"
    assert (custom["points"], custom["flags"]) == (12345678, [True, None, 1.5])


def test_the_form_stays() -> None:
    made = masked(JANE)
    attributes, custom = made["attributes"], made["custom_attributes"]
    assert re.fullmatch(r"user-[a-z0-9]{10}@example\.com", str(attributes["email_address"]))
    assert re.fullmatch(r"\+99 9\d \d{4} \d{4}", str(attributes["phone_number"]))
    assert re.fullmatch(r"099 9\d{3} \d{4}", str(custom["contactPhone"]))
    assert re.fullmatch(r"999\d{9}", str(custom["mobile"]))
    assert isinstance(custom["mobile"], int)
    assert re.fullmatch(
        r"https://shop\.example/r\?m=user-\w{10}%40example\.com&x=1", str(custom["reset_url"])
    )
    assert custom["billing_name"] == f"{attributes['first_name']} {attributes['last_name']}"


def test_the_same_value_has_the_same_pseudonym_and_another_key_another_one() -> None:
    made = masked(JANE)
    assert made == masked(JANE)
    assert str(made["attributes"]["email_address"]) in str(made["custom_attributes"]["bio"])
    assert Pseudonyms(KEY).email("a@b.co") != Pseudonyms(b"x" * 32).email("a@b.co")


def test_ids_are_masked_when_asked() -> None:
    made = masked({"attributes": {"user_id": "Ab-12", "braze_id": None}}, Kind.ID)
    assert re.fullmatch(r"[A-Z][a-z]-\d\d", str(made["attributes"]["user_id"]))
    assert made["attributes"]["user_id"] != "Ab-12"
    assert made["attributes"]["braze_id"] is None


def test_kinds_that_are_off_stay() -> None:
    made = masked(JANE, Kind.PHONE)
    assert made["attributes"]["email_address"] == "Jane.Doe@Shop.example"
    assert made["attributes"]["first_name"] == "Jane"


@pytest.mark.parametrize(
    "name",
    [
        "Ada Lovelace",
        "ADA",
        "Jean-Luc O'Neil",
        "Zoë Müller",
        "花子 山田",
        "Мария",
        "ليلى حسن",
        "J. R. R. Tolkien",
    ],
)
def test_a_name_keeps_script_case_and_punctuation(name: str) -> None:
    made = Pseudonyms(KEY).name(name)
    assert made != name
    assert re.sub(r"[^\W\d_]+", "x", made) == re.sub(r"[^\W\d_]+", "x", name)
    assert [w.isupper() for w in made.split()] == [w.isupper() for w in name.split()]
    assert made.isascii() == name.isascii()


@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_any_text_can_be_masked_twice(text: str) -> None:
    once = masked({"custom_attributes": {"a": text, "contact_name": text, "phone": text}})
    assert json.loads(json.dumps(once)) == once
    again = masked({"custom_attributes": {"a": once["custom_attributes"]["a"]}})
    assert "@" not in text or again["custom_attributes"]["a"] is not None


def test_a_long_text_takes_no_long_time() -> None:
    hostile = "a" * 200_000 + "@" * 50_000 + "+1" * 50_000
    assert masked({"custom_attributes": {"a": hostile}})


def test_the_key_is_made_once_and_is_private(tmp_path: Path) -> None:
    file = tmp_path / "config" / "masking.key"
    key = masking_key(file)
    assert key == masking_key(file)
    assert len(key) == 32
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_broken_key_is_told(tmp_path: Path) -> None:
    file = tmp_path / "masking.key"
    for content in ("no hex", "abcd"):
        file.write_text(content)
        with pytest.raises(ImportReadError) as caught:
            masking_key(file)
        assert caught.value.code == "MASKING_KEY"
