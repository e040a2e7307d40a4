from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.liquid.placeholders import SecretExpression, encode
from hookstudio.core.request.url import Url, UrlFault, read_url

SHARED = Path(__file__).parents[4] / "shared"
SECRET = encode(SecretExpression("secret.key", ("key",), {}))
absent = pytest.param({}, marks=pytest.mark.skip("../shared is not there"))


def catalogue() -> list[dict]:
    file = SHARED / "spec/bad_inputs.jsonl"
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    rows = [json.loads(line) for line in text.split("\n") if line]
    return [row for row in rows if row["entry"] == "url" and "text" in row["input"]]


def web_platform_tests() -> list[dict]:
    file = SHARED / "data/wpt-url/urltestdata.json"
    if not file.exists():
        return []
    rows = json.loads(file.read_text(encoding="utf-8"))
    return [row for row in rows if isinstance(row, dict) and not row.get("base")]


@pytest.mark.parametrize("case", catalogue() or [absent], ids=lambda c: c.get("id", ""))
def test_the_catalogues_urls_get_their_codes(case: dict) -> None:
    read = read_url(case["input"]["text"])
    if case["expect"] == "reject":
        assert isinstance(read, UrlFault)
        assert read.code == case["code"]
    else:
        assert isinstance(read, Url)
        assert read.host.loopback == (case["code"] == "URL_LOCAL")
        assert read.has_password == (case["code"] == "URL_SECRET")


@pytest.mark.parametrize(
    ("url", "host", "port", "path"),
    [
        ("https://example.com", "example.com", 443, ""),
        ("http://example.com?x", "example.com", 80, "?x"),
        ("http://example.com#x", "example.com", 80, "#x"),
        ("http://example.com:8080/a:b@c", "example.com", 8080, "/a:b@c"),
        ("http://u:p@example.com:81/", "example.com", 81, "/"),
        ("http://[::1]:8600/", "[::1]", 8600, "/"),
        ("http://[::1]", "[::1]", 80, ""),
        ("http://example.com./", "example.com.", 80, "/"),
        (f"https://example.com/{SECRET}?k={SECRET}", "example.com", 443, f"/{SECRET}?k={SECRET}"),
        ("http://0177.0.0.1/", "127.0.0.1", 80, "/"),
        ("http://bücher.example/", "xn--bcher-kva.example", 80, "/"),
        ("http://my_host/", "my_host", 80, "/"),
    ],
)
def test_the_parts_are_found(url: str, host: str, port: int, path: str) -> None:
    read = read_url(url)
    assert isinstance(read, Url)
    assert (read.host.text, read.effective_port, url[read.path_start :]) == (host, port, path)


@pytest.mark.parametrize(
    ("url", "code"),
    [
        (f"https://{SECRET}/x", "URL_HOST"),
        (f"https://{SECRET}.example.com/x", "URL_HOST"),
        (f"https://user:{SECRET}@example.com/x", "URL_HOST"),
        (f"{SECRET}://example.com", "URL_SCHEME"),
        ("http://good.example\\@evil.example/", "URL_HOST"),
        ("http://a@b@c/", "URL_HOST"),
        ("http://::1/", "URL_HOST"),
        ("http://[::1]x/", "URL_HOST"),
        ("http://[fe80::1%25eth0]/", "URL_HOST"),
        ("http://[1.2.3.4]/", "URL_HOST"),
        ("http://1.2.3.256/", "URL_HOST"),
        ("http://1.2.3.4.5/", "URL_HOST"),
        ("http://4294967296/", "URL_HOST"),
        ("http://0x100000000/", "URL_HOST"),
        ("http://a b/", "URL_HOST"),
        ("http://a%41b/", "URL_HOST"),
        ("http://a<b/", "URL_HOST"),
        ("http://xn--/", "URL_HOST"),
        ("http://xn--a-ecp.ru\u200b/", "URL_HOST"),
        ("http://" + "é" * 2000 + "/", "URL_HOST"),
        ("http://" + "a." * 200 + "com/", "URL_HOST"),
        ("http://h:-1/", "URL_PORT"),
        ("http://h:٨٠/", "URL_PORT"),
        ("http://h:" + "9" * 5000 + "/", "URL_PORT"),
        ("http:///x", "URL_HOST"),
        ("http://:80/", "URL_HOST"),
        ("http://h/\u2028", "URL_CONTROL"),
        ("localhost:8600/x", "URL_SCHEME"),
        ("//example.com", "URL_SCHEME"),
    ],
)
def test_what_could_be_read_in_two_ways_is_refused(url: str, code: str) -> None:
    read = read_url(url)
    assert isinstance(read, UrlFault)
    assert read.code == code
    assert 0 <= read.start <= read.end <= len(url)
    assert SECRET not in read.message


LOCAL = """
    localhost LOCALHOST localhost. app.localhost 127.0.0.1 127.1 127.0.0.1. 0x7f000001 0
    017700000001
    [::] [::1] [::ffff:127.0.0.1] [::ffff:7f00:1] １２７.0.0.1 127。0。0。1
"""


@pytest.mark.parametrize("host", LOCAL.split())
def test_this_computer_is_known_in_every_spelling(host: str) -> None:
    read = read_url(f"http://{host}/")
    assert isinstance(read, Url)
    assert read.host.loopback


@pytest.mark.parametrize(
    "host",
    ["example.com", "8.8.8.8", "[2606:4700::1111]", "localhost.example.com", "127.0.0.1.nip.io"],
)
def test_other_hosts_are_neither_loopback_nor_private(host: str) -> None:
    read = read_url(f"http://{host}/")
    assert isinstance(read, Url)
    assert not read.host.loopback
    assert not read.host.private


@pytest.mark.parametrize(
    "host",
    [
        *("10.1.2.3", "192.168.0.1", "172.16.0.1", "100.64.0.1", "169.254.169.254", "[fd00::1]"),
        # A gateway's own loopback is not this computer.
        *("[64:ff9b::127.0.0.1]", "[64:ff9b::10.0.0.1]", "[2002:a00:1::1]", "[::10.0.0.1]"),
    ],
)
def test_private_addresses_are_known(host: str) -> None:
    read = read_url(f"http://{host}/")
    assert isinstance(read, Url)
    assert read.host.private


@pytest.mark.parametrize(
    "row", web_platform_tests() or [absent], ids=lambda r: ascii(r.get("input"))
)
def test_an_accepted_url_has_the_host_that_a_browser_reads(row: dict) -> None:
    read = read_url(row["input"])
    if isinstance(read, Url) and not row.get("failure"):
        expected = row["hostname"]
        shown = read.host.text.lower()
        if ":" not in expected:
            assert shown.rstrip(".") == expected.rstrip(".")


@given(st.text(max_size=40), st.sampled_from(["", "http://", "https://", "http://[", "http://a:"]))
def test_no_text_is_too_strange_to_be_judged(text: str, lead: str) -> None:
    read = read_url(lead + text)
    if isinstance(read, Url):
        assert read.host.text.isascii()
        assert 1 <= read.effective_port <= 65535
