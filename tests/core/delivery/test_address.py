"""Where a URL leads, and what is refused before anything is connected."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.delivery.address import (
    Origin,
    RefusedRequestError,
    is_loopback,
    split_url,
)


@pytest.mark.parametrize(
    ("url", "origin", "target", "userinfo"),
    [
        ("http://h.example", Origin("http", "h.example", 80), b"/", ""),
        ("HTTPS://H.Example/", Origin("https", "h.example", 443), b"/", ""),
        ("http://h.example:8080?x=1#y", Origin("http", "h.example", 8080), b"/?x=1", ""),
        ("http://h.example/%zz", Origin("http", "h.example", 80), b"/%zz", ""),
        ("http://h.example/a b/é?q={}", Origin("http", "h.example", 80), b"/a%20b/%C3%A9?q={}", ""),
        ("http://u:p@h.example/", Origin("http", "h.example", 80), b"/", "u:p"),
        ("http://a@b@h.example/", Origin("http", "h.example", 80), b"/", "a@b"),
        ("http://[::1]:8600/x", Origin("http", "::1", 8600), b"/x", ""),
        ("http://[0:0:0:0:0:0:0:1]/x", Origin("http", "::1", 80), b"/x", ""),
        ("http://münchen.example/", Origin("http", "xn--mnchen-3ya.example", 80), b"/", ""),
        ("  http://h.example/  ", Origin("http", "h.example", 80), b"/", ""),
        ("http://h.example.:80/", Origin("http", "h.example.", 80), b"/", ""),
        ("http://2130706433/", Origin("http", "127.0.0.1", 80), b"/", ""),
        ("http://0x7f.1/", Origin("http", "127.0.0.1", 80), b"/", ""),
        ("http://[::ffff:127.0.0.1]/", Origin("http", "::ffff:7f00:1", 80), b"/", ""),
        ("http://my_host/", Origin("http", "my_host", 80), b"/", ""),
    ],
)
def test_a_url_is_taken_apart(url: str, origin: Origin, target: bytes, userinfo: str) -> None:
    assert split_url(url) == (origin, target, userinfo)


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("", "There is no URL."),
        ("h.example/x", "The URL does not begin with http:// or https://."),
        ("file:///etc/passwd", "Only http and https can be sent to (found file)."),
        ("http:///x", "The URL has no host."),
        ("http://h.example/\0", "The URL has a control character at character 18."),
        ("http://h.example/a\r\nb", "The URL has a control character at character 19."),
        ("http://127.0.0.1:99999/", "Port 99999 is not between 1 and 65535."),
        ("http://127.0.0.1:0/", "Port 0 is not between 1 and 65535."),
        ("http://127.0.0.1:abc/", "The URL's port is not a number."),
        ("http://127.0.0.1:80:80/", "The URL's port is not a number."),
        ("http://a..b/", "The URL's host is not a host name."),
        ("http://xn--/", "The URL's host is not a host name."),
        ("http://a b/", "The URL's host is not a host name."),
        ("http://evil.example\\@h.example/", None),
        ("http://h.example\\x/", "The URL's host is not a host name."),
        (f"http://{'a' * 300}.com/", "The host name has a part longer than 63."),
        ("http://[::1/", "The IPv6 address is not closed with ]."),
        ("http://[::g]/", "The URL has a broken IPv6 address."),
        ("http://[::1]x/", "The URL has text between ] and the port."),
        ("http://\u202egro.invalid/", "The host name has an invisible character (U+202E)."),
        ("http://\ufffe.example/", "The URL's host is not a host name."),
    ],
)
def test_a_url_that_leads_nowhere_is_refused(url: str, message: str | None) -> None:
    if message is None:
        assert split_url(url)[0].host == "h.example"
        return
    with pytest.raises(RefusedRequestError) as refusal:
        split_url(url)
    assert str(refusal.value) == message


@given(st.text(max_size=40))
def test_any_text_is_an_origin_or_a_refusal(text: str) -> None:
    for url in (text, f"http://{text}", f"http://h.example/{text}"):
        try:
            origin, target, _ = split_url(url)
        except RefusedRequestError as error:
            refusal = str(error)
        else:
            refusal = ""
            assert origin.host.isascii()
            assert not set(target) - set(range(0x21, 0x7F))
        assert refusal.isprintable()


@pytest.mark.parametrize(
    ("origin", "header"),
    [
        (Origin("http", "h.example", 80), "h.example"),
        (Origin("http", "h.example", 443), "h.example:443"),
        (Origin("https", "::1", 443), "[::1]"),
        (Origin("http", "::1", 8600), "[::1]:8600"),
    ],
)
def test_the_host_header(origin: Origin, header: str) -> None:
    assert origin.host_header == header


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "LOCALHOST.",
        "a.localhost",
        "127.0.0.1",
        "127.8.8.8",
        "::1",
        "0.0.0.0",
        "::",
        "2130706433",
        "0x7f.1",
        "0",
        "::ffff:127.0.0.1",
        "017700000001",
    ],
)
def test_this_machine_is_known_in_every_form(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", ["h.example", "10.0.0.1", "localhost.example", "::2", "1.2.3", "é"]
)
def test_other_machines_are_not(host: str) -> None:
    assert not is_loopback(host)


def test_no_url_of_the_web_platform_tests_leads_elsewhere(shared: Path) -> None:
    """What is accepted has the host and port that the URL standard gives it."""
    files = sorted((shared / "data" / "wpt-url").rglob("urltestdata.json"))
    rows = [row for file in files for row in json.loads(file.read_text("utf-8")) if _is_plain(row)]
    assert len(rows) > 100
    wrong = []
    for row in rows:
        try:
            origin, _, _ = split_url(row["input"])
        except RefusedRequestError:
            continue
        host = str(row.get("hostname", "")).strip("[]")
        port = int(row["port"]) if row.get("port") else None
        default = {"http": 80, "https": 443}[origin.scheme]
        if row.get("failure") or (origin.host, origin.port) != (host, port or default):
            wrong.append((row["input"], origin, host, port))
    assert wrong == []


def _is_plain(row: object) -> bool:
    return isinstance(row, dict) and str(row["input"]).strip().lower().startswith("http")
