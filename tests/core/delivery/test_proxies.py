"""Which proxy is used, and what goes through a real one."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from hookstudio.core.delivery.address import Origin
from hookstudio.core.delivery.proxies import ProxyRefusedError, choose_proxy
from hookstudio.core.delivery.result import Failure
from tests.core.delivery.servers import DIRECT, answer, replying, send, serving

HTTPS = Origin("https", "hook.test", 443)
HTTP = Origin("http", "hook.test", 80)


async def chosen(setting: str, origin: Origin = HTTPS) -> str | None:
    proxy = await choose_proxy(origin, setting)
    return proxy.name if proxy else None


async def test_none_and_an_own_proxy() -> None:
    assert await chosen("none") is None
    assert await chosen("http://proxy.test:3128") == "proxy.test:3128"
    assert await chosen("http://user:pass@proxy.test") == "proxy.test:80"
    assert await chosen("https://proxy.test/") == "proxy.test:443"


async def test_the_systems_proxy_is_read_by_scheme(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://secure.test:1")
    monkeypatch.setenv("http_proxy", "plain.test:2")
    assert await chosen("system") == "secure.test:1"
    assert await chosen("system", HTTP) == "plain.test:2"
    monkeypatch.delenv("http_proxy")
    assert await chosen("system", HTTP) is None
    monkeypatch.setenv("all_proxy", "http://all.test:3")
    assert await chosen("system", HTTP) == "all.test:3"


async def test_exceptions_of_the_system_are_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.test:1")
    for exceptions in ("hook.test", ".test", "*", "other, hook.test:443"):
        monkeypatch.setenv("no_proxy", exceptions)
        assert await chosen("system") is None
    monkeypatch.setenv("no_proxy", "other.test")
    assert await chosen("system") == "proxy.test:1"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "0x7f.1"])
async def test_this_machine_is_never_proxied(host: str) -> None:
    assert await chosen("http://proxy.test:3128", Origin("http", host, 80)) is None


@pytest.mark.parametrize(
    "proxy", ["socks5://proxy.test:1", "http://", "http://a:b:c", "file:///x", "http://é@x\u2028/"]
)
async def test_a_proxy_that_cannot_be_used_is_told(
    proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", proxy)
    with pytest.raises(ProxyRefusedError, match=r"^The system's proxy .* in the settings\.$"):
        await chosen("system")
    made = await send("https://hook.test/", settings=replace(DIRECT, proxy="system"))
    assert made.failure is Failure.PROXY


async def test_http_goes_through_the_proxy_whole() -> None:
    async with replying(answer(b"via proxy")) as server:
        proxy = f"http://user:p%40ss@127.0.0.1:{server.port}"
        made = await send("http://hook.test/%zz?q=1", settings=replace(DIRECT, proxy=proxy))
    head = server.request.split(b"\r\n")
    assert head[0] == b"POST http://hook.test/%zz?q=1 HTTP/1.1"
    assert b"Host: hook.test" in head
    assert b"Proxy-Authorization: Basic dXNlcjpwQHNz" in head
    assert made.received
    assert made.via_proxy == f"127.0.0.1:{server.port}"
    assert "p%40ss" not in repr(made)
    assert "dXNlcjpwQHNz" not in repr(made)


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        (b"HTTP/1.1 407 Auth \x1b[1m\r\n\r\n", "The proxy refused: 407 Auth ⟨ESC⟩[1m."),
        (b"HTTP/1.1 502 Bad Gateway\r\n\r\n", "The proxy refused: 502 Bad Gateway."),
    ],
)
async def test_a_proxy_that_refuses_a_tunnel(reply: bytes, message: str) -> None:
    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(reply)
        await writer.drain()
        await reader.read()

    async with serving(refuse) as server:
        proxy = f"http://127.0.0.1:{server.port}"
        made = await send("https://hook.test/", settings=replace(DIRECT, proxy=proxy))
    assert made.failure is Failure.PROXY
    assert made.message == message
    assert made.retry


async def test_a_proxy_that_is_not_there_is_named() -> None:
    made = await send("https://hook.test/", settings=replace(DIRECT, proxy="http://127.0.0.1:9"))
    assert made.failure is Failure.REFUSED
    assert made.message.startswith("The proxy 127.0.0.1 (127.0.0.1:9) refused the connection")
