from __future__ import annotations

import json

import pytest

from hookstudio.core.errors import HookStudioError, ImportFetchError, SecretMissingError, UsageError
from hookstudio.core.imports.reading import read_answers
from hookstudio.core.imports.rest import REST_HOSTS, base_of, fetch_users, wanted_from
from hookstudio.core.secrets import MemoryStore
from tests.core.imports.conftest import BrazeApi

SECRETS = MemoryStore({"braze_key": "the-key"})


async def test_users_come_by_id_and_by_address(braze: BrazeApi) -> None:
    braze.users = [
        {"external_id": "1", "first_name": "Ada"},
        {"external_id": "2", "email": "grace@example.com", "custom_attributes": {"n": 1}},
    ]
    wanted = wanted_from(braze.base, "braze_key", ("1", "gone", "1"), ("grace@example.com",))
    answers = await fetch_users(wanted, secrets=SECRETS)
    imported = read_answers(answers)
    assert [user.external_id for user in imported.users] == ["1", "2"]
    assert [note.code for note in imported.notes] == ["USERS_UNKNOWN_IDS"]
    assert [sorted(set(r) - {"authorization"}) for r in braze.requests] == [
        ["external_ids", "fields_to_export"],
        ["email_address", "fields_to_export"],
    ]
    assert "purchases" not in braze.requests[0]["fields_to_export"]
    assert wanted.announcement.startswith(f"{braze.base}/users/export/ids is asked 2 times for 3")


async def test_ids_are_asked_for_in_fifties(braze: BrazeApi) -> None:
    ids = tuple(str(number) for number in range(120))
    braze.users = [{"external_id": each} for each in ids]
    imported = read_answers(
        await fetch_users(wanted_from(braze.base, "braze_key", ids), secrets=SECRETS)
    )
    assert imported.found == 120
    assert [len(request["external_ids"]) for request in braze.requests] == [50, 50, 20]


@pytest.mark.parametrize(
    ("status", "headers", "told"),
    [
        (401, {}, "not valid"),
        (403, {}, "users.export.ids"),
        (404, {}, "REST host"),
        (429, {"Retry-After": "7"}, "in 7 s"),
        (429, {}, "later"),
        (302, {"Location": "https://elsewhere.example/"}, "not followed"),
        (500, {}, "later"),
        (400, {}, "Something is wrong"),
    ],
)
async def test_a_refusal_says_what_to_do(
    braze: BrazeApi, status: int, headers: dict[str, str], told: str
) -> None:
    braze.status, braze.headers = status, headers
    with pytest.raises(ImportFetchError) as caught:
        await fetch_users(wanted_from(braze.base, "braze_key", ("1",)), secrets=SECRETS)
    assert told in caught.value.message
    assert str(status) in caught.value.message
    assert caught.value.message.endswith("Nothing was imported.")


async def test_the_key_is_never_shown(braze: BrazeApi) -> None:
    braze.status, braze.body = 400, json.dumps({"message": "bad key the-key"}).encode()
    with pytest.raises(ImportFetchError) as caught:
        await fetch_users(wanted_from(braze.base, "braze_key", ("1",)), secrets=SECRETS)
    assert "the-key" not in caught.value.message
    assert braze.requests[0]["authorization"] == "Bearer the-key"


async def test_answers_with_nothing_or_no_json_are_told(braze: BrazeApi) -> None:
    wanted = wanted_from(braze.base, "braze_key", ("1",))
    assert [n.code for n in read_answers(await fetch_users(wanted, secrets=SECRETS)).notes] == [
        "USERS_UNKNOWN_IDS",
        "USERS_EMPTY",
    ]
    braze.body = b" "
    with pytest.raises(ImportFetchError, match="nothing in it"):
        await fetch_users(wanted, secrets=SECRETS)
    braze.body = b"<html>Sign in</html>"
    with pytest.raises(HookStudioError) as caught:
        read_answers(await fetch_users(wanted, secrets=SECRETS))
    assert caught.value.code == "USERS_SYNTAX"


async def test_a_missing_key_contacts_nobody(braze: BrazeApi) -> None:
    with pytest.raises(SecretMissingError):
        await fetch_users(wanted_from(braze.base, "other", ("1",)), secrets=SECRETS)
    assert not braze.requests


async def test_a_host_that_nobody_answers_at_is_told() -> None:
    with pytest.raises(ImportFetchError, match="Nothing was imported"):
        await fetch_users(wanted_from("http://127.0.0.1:9", "braze_key", ("1",)), secrets=SECRETS)


def test_hosts_are_those_of_braze_or_whole_addresses() -> None:
    assert base_of("eu-01") == "https://rest.fra-01.braze.eu"
    assert base_of("REST.iad-03.braze.com/") == "https://rest.iad-03.braze.com"
    assert base_of("https://rest.new-01.braze.com") == "https://rest.new-01.braze.com"
    assert base_of("http://localhost:8080") == "http://localhost:8080"
    assert all(base_of(name) for name in REST_HOSTS)
    for wrong in (
        "braze.com",
        "http://rest.iad-01.braze.com",
        "https://user:key@rest.iad-01.braze.com",
        "https://rest.iad-01.braze.com/users",
        "ftp://rest.iad-01.braze.com",
        "",
    ):
        with pytest.raises(UsageError):
            base_of(wrong)


def test_whom_to_ask_for_is_checked() -> None:
    for ids, emails in (
        ((), ()),
        ((" ",), ()),
        ((), ("no address",)),
        (tuple(map(str, range(501))), ()),
    ):
        with pytest.raises(UsageError):
            wanted_from("US-01", "key", ids, emails)
    with pytest.raises(HookStudioError):
        wanted_from("US-01", "no name!", ("1",))
