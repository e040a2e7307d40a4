"""The receiver plays Braze's firewall, and stays on this machine unless it is told otherwise."""

from __future__ import annotations

import ipaddress

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.allowlist.table import INSTANCES, instance_named
from hookstudio.core.errors import UsageError
from hookstudio.core.receiver.firewall import SOURCE_HEADER, Firewall
from hookstudio.core.receiver.hosts import is_own_host
from hookstudio.core.receiver.script import parse
from hookstudio.core.receiver.server import Receiver
from tests.core.receiver.test_server import client, receiver, statuses, talk

__all__ = ["client", "receiver"]


async def test_only_the_instances_addresses_are_let_in(
    receiver: Receiver, client: httpx.AsyncClient
) -> None:
    receiver.script = parse("201, 500")
    receiver.firewall = Firewall.of("us-01")
    stranger = await client.post(receiver.url)
    assert stranger.status_code == 403
    assert stranger.json()["message"] == "127.0.0.1 is not an address of Braze's US-01"
    braze = await client.post(receiver.url, headers={SOURCE_HEADER: "23.21.118.191"})
    assert braze.status_code == 201  # the refused request used no step
    refused, taken = receiver.requests
    assert (refused.status, refused.step, refused.source) == (403, "", "127.0.0.1")
    assert (taken.step, taken.source, taken.problem) == ("201", "23.21.118.191", "")
    receiver.firewall = None
    assert (await client.post(receiver.url)).status_code == 500
    assert receiver.requests[-1].source == ""


@pytest.mark.parametrize(
    ("source", "status"), [("US-01", 200), ("EU-02", 403), ("23.21.118.191", 200), ("8.8.8.8", 403)]
)
async def test_requests_count_as_sent_from_a_source(
    receiver: Receiver, client: httpx.AsyncClient, source: str, status: int
) -> None:
    receiver.firewall = Firewall.of("US-01", source)
    assert (await client.post(receiver.url)).status_code == status
    other = {SOURCE_HEADER: "23.21.118.191, 8.8.8.8"}
    assert (await client.post(receiver.url, headers=other)).status_code == 403


@pytest.mark.parametrize("instance", INSTANCES, ids=lambda instance: instance.name)
def test_every_address_of_an_instance_and_no_other_is_let_in(instance: object) -> None:
    firewall = Firewall(instance)
    assert [ip for ip in instance.addresses if firewall.problem(ip)] == []
    others = {ip for each in INSTANCES for ip in each.addresses} - set(instance.addresses)
    assert [ip for ip in others if not firewall.problem(ip)] == []


@pytest.mark.parametrize(("instance", "source"), [("US-99", ""), ("US-01", "elsewhere")])
def test_what_is_neither_address_nor_instance_is_refused(instance: str, source: str) -> None:
    with pytest.raises(UsageError):
        Firewall.of(instance, source)


def test_an_instance_stands_for_its_first_address() -> None:
    assert Firewall.of("EU-01", "us-08").source == instance_named("US-08").addresses[0]


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:8600"])
async def test_no_page_of_another_origin_may_read_an_answer(
    receiver: Receiver, client: httpx.AsyncClient, origin: str
) -> None:
    asked = {"Origin": origin, "Access-Control-Request-Method": "POST"}
    for method in ("OPTIONS", "POST", "GET"):
        answer = await client.request(method, receiver.url, headers=asked)
        assert [name for name in answer.headers if name.startswith("access-control-")] == []


@pytest.mark.parametrize(
    ("site", "status"),
    [("cross-site", 403), ("same-site", 403), ("none", 201), ("same-origin", 201)],
)
async def test_a_page_of_another_site_uses_no_step(
    receiver: Receiver, client: httpx.AsyncClient, site: str, status: int
) -> None:
    receiver.script = parse("201, 500")
    headers = {"Sec-Fetch-Site": site, "Origin": "https://evil.example"}
    assert (await client.post(receiver.url, headers=headers)).status_code == status
    assert (await client.post(receiver.url)).status_code == (500 if status == 201 else 201)


async def test_a_page_that_rebinds_its_name_gets_nothing(receiver: Receiver) -> None:
    """Its browser connects to loopback, but names the page's own host."""
    receiver.script = parse("200:body=json")
    for host in ("rebind.example", f"rebind.example:{receiver.port}", "127.0.0.1.nip.io"):
        head = f"GET / HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n\r\n"
        answer = await talk(receiver, head.encode())
        assert statuses(answer) == [421]
        assert b"invalid_request" not in answer


async def test_nothing_that_arrives_steers_the_receiver(
    receiver: Receiver, client: httpx.AsyncClient
) -> None:
    script, port = receiver.script, receiver.port
    for path in ("/script", "/stop", "/clear", "/shutdown", "/requests", "/api/script"):
        for method in ("POST", "PUT", "DELETE", "GET"):
            answer = await client.request(method, f"{receiver.url}{path}", content=b"500")
            assert answer.status_code == 200
    assert (receiver.script, receiver.port, receiver.listening) == (script, port, True)


async def test_elsewhere_is_listened_on_only_when_asked(client: httpx.AsyncClient) -> None:
    made = Receiver()
    try:
        await made.start(0, host="0.0.0.0")
        assert not made.loopback_only
        assert made.url == f"http://127.0.0.1:{made.port}"
        named = {"Host": f"192.168.7.7:{made.port}"}
        assert (await client.get(made.url, headers=named)).status_code == 200
        assert (await client.get(made.url, headers={"Host": "evil.example"})).status_code == 421
    finally:
        await made.close()
    await made.start(0)
    assert made.loopback_only
    assert (await client.get(made.url, headers={"Host": "192.168.7.7"})).status_code == 421
    await made.close()


@given(st.ip_addresses())
def test_a_foreign_address_is_a_host_only_when_it_is_listened_on(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    header = f"[{address}]:8600" if address.version == 6 else f"{address}:8600"
    assert is_own_host(header, "0.0.0.0")
    assert is_own_host(header) == (str(address) in ("127.0.0.1", "::1"))


@pytest.mark.parametrize("header", ["hook.test", "HOOK.test:8600"])
def test_the_chosen_name_is_a_host(header: str) -> None:
    assert is_own_host(header, "hook.test")
    assert not is_own_host(header)
    assert not is_own_host(f"x{header}", "hook.test")
