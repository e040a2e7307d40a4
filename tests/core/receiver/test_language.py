"""The receiver answers in English, and tells its user in the language of the studio."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from hookstudio.core import wording
from hookstudio.core.errors import UsageError
from hookstudio.core.receiver.firewall import Firewall
from hookstudio.core.receiver.script import parse
from hookstudio.core.receiver.server import Receiver
from hookstudio.core.wording import English
from tests.core.receiver.test_server import client, receiver
from tests.pseudo_language import CLOSE, OPEN, Pseudo

__all__ = ["client", "receiver"]


@pytest.fixture(autouse=True)
def pseudo() -> Iterator[None]:
    wording.use(Pseudo(longer=False))
    yield
    wording.use(English())


async def test_a_refusal_is_english_on_the_wire_and_translated_in_the_list(
    receiver: Receiver, client: httpx.AsyncClient
) -> None:
    foreign = await client.get(receiver.url, headers={"Host": "example.org"})
    large = await client.post(receiver.url, content=bytes(10_000_001))
    receiver.firewall = Firewall.of("US-01")
    stranger = await client.get(receiver.url)
    sent = [answer.json()["message"] for answer in (foreign, large, stranger)]
    assert sent == [
        "The Host header names another machine (example.org)",
        "The body is larger than 10,000,000 bytes",
        "127.0.0.1 is not an address of Braze's US-01",
    ]
    shown = [each.problem for each in receiver.requests]
    # The pseudo language writes thousands with a narrow space.
    assert shown == [f"{OPEN}{text}{CLOSE}".replace(",", "\u202f") for text in sent]


async def test_what_the_script_answers_is_english(
    receiver: Receiver, client: httpx.AsyncClient
) -> None:
    receiver.script = parse("599, 404:body=json")
    assert (await client.get(receiver.url)).json()["message"] == "Status 599"
    answer = await client.get(receiver.url)
    assert answer.json()["error"]["message"] == "The field 'to' is missing."
    assert answer.headers["server"] == "Hook Studio receiver"


@pytest.mark.parametrize("text", ["", "200,", "2x", "200*", "200*0", "200:", "200:body=", "200 9"])
def test_each_complaint_about_a_script_is_one_sentence(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse(text)
    assert caught.value.message.startswith(OPEN)
    assert caught.value.message.endswith(f".{CLOSE}")
    assert caught.value.message.count(OPEN) == 1
