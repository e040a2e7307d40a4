"""Asking for a newer version: a real server here, and every way in which it goes wrong."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.paths import resources
from hookstudio.core.settings import NetworkSettings
from hookstudio.core.updates import (
    FEED_FILE,
    SIZE_LIMIT,
    Checked,
    Release,
    feed_url,
    is_newer,
    newest,
)

PAGE = "https://example.com/hookstudio"
GOOD = {"version": "1.2.0", "page": PAGE, "notes": "Better."}
DIRECT = NetworkSettings(proxy="none")


@dataclass
class Place:
    """Where releases are published: what it answers, and what it was asked."""

    url: str = ""
    status: int = 200
    body: bytes = json.dumps(GOOD).encode()
    headers: dict[str, str] = field(default_factory=dict)
    asked: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)


@pytest.fixture
def place() -> Iterator[Place]:
    told = Place()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            told.asked.append((self.command, self.path, dict(self.headers)))
            self.send_response(told.status)
            for name, value in told.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(told.body)))
            self.end_headers()
            self.wfile.write(told.body)

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    told.url = f"http://127.0.0.1:{server.server_port}/newest.json"
    yield told
    server.shutdown()
    thread.join()
    server.server_close()


async def test_the_place_is_asked_once_and_told_nothing(place: Place) -> None:
    assert await newest(place.url, settings=DIRECT) == Checked(
        Release("1.2.0", PAGE, "Better."), ""
    )
    ((method, path, headers),) = place.asked
    assert (method, path) == ("GET", "/newest.json")
    sent = {name.lower() for name in headers}
    assert sent <= {"host", "accept", "accept-encoding", "user-agent", "connection"}
    assert headers["User-Agent"] == "Hook Studio"  # neither a version nor a system


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 40_000,
        b'{"version": "1", "version": "2", "page": "https://example.com/"}',
        json.dumps({**GOOD, "version": 1.2}).encode(),
        json.dumps({**GOOD, "version": "newest"}).encode(),
        json.dumps({**GOOD, "version": "9" * 5_000}).encode(),
        json.dumps({"version": "1.2.0"}).encode(),
        json.dumps({**GOOD, "page": "http://example.com/"}).encode(),
        json.dumps({**GOOD, "page": "javascript:alert(1)"}).encode(),
        json.dumps({**GOOD, "page": "https://user:word@example.com/"}).encode(),
        json.dumps({**GOOD, "page": "https://example.com/\u202egpj.exe"}).encode(),
        json.dumps({**GOOD, "page": "https://example.com/" + "a" * 600}).encode(),
    ],
)
async def test_an_answer_that_names_no_version_is_told(place: Place, body: bytes) -> None:
    place.body = body
    checked = await newest(place.url, settings=DIRECT)
    assert checked == Checked(None, "The answer does not name a version.")


@pytest.mark.parametrize("status", [204, 301, 302, 404, 500])
async def test_any_other_status_is_told_and_no_redirect_followed(place: Place, status: int) -> None:
    place.status, place.headers = status, {"Location": place.url}
    place.body = b"" if status == 204 else place.body
    checked = await newest(place.url, settings=DIRECT)
    assert checked == Checked(None, f"The place for updates answered with status {status}.")
    assert len(place.asked) == 1


async def test_a_large_answer_is_not_read_to_its_end(place: Place) -> None:
    place.body = json.dumps({**GOOD, "notes": "a" * SIZE_LIMIT}).encode()
    checked = await newest(place.url, settings=DIRECT)
    assert checked == Checked(None, "The answer is too large to be about a version.")


async def test_notes_are_cut_and_what_is_no_text_left_out(place: Place) -> None:
    place.body = json.dumps({**GOOD, "notes": "a" * 5_000}).encode()
    release = (await newest(place.url, settings=DIRECT)).release
    assert release is not None
    assert len(release.notes) == 2_000
    place.body = json.dumps({**GOOD, "notes": ["x"]}).encode()
    assert await newest(place.url, settings=DIRECT) == Checked(Release("1.2.0", PAGE), "")


async def test_offline_is_told() -> None:
    checked = await newest("http://127.0.0.1:1/newest.json", settings=DIRECT)
    assert checked.release is None
    assert checked.message


@pytest.mark.parametrize(
    "address",
    ["", "http://example.com/", "ftp://example.com/", "https://me:word@example.com/", "https://"],
)
async def test_no_other_address_is_asked(address: str) -> None:
    checked = await newest(address)
    assert checked == Checked(None, "The address for updates is not an https address.")


def test_a_checkout_names_no_place() -> None:
    assert not (resources() / FEED_FILE).exists()
    assert feed_url() == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"feed": "https://example.com/newest.json"}', "https://example.com/newest.json"),
        ('{"feed": "http://example.com/newest.json"}', ""),
        ('{"feed": 7}', ""),
        ("[]", ""),
        ("{", ""),
    ],
)
def test_a_build_names_its_place(tmp_path: Path, text: str, expected: str) -> None:
    (tmp_path / FEED_FILE).parent.mkdir()
    (tmp_path / FEED_FILE).write_text(text, encoding="utf-8")
    assert feed_url(tmp_path) == expected


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("0.1.0", "0.1.1"),
        ("0.9.0", "0.10.0"),
        ("1.0", "1.0.1"),
        ("1.0a1", "1.0a2"),
        ("1.0a2", "1.0b1"),
        ("1.0b9", "1.0rc1"),
        ("1.0rc1", "1.0"),
        ("1.0", "1.1a1"),
    ],
)
def test_versions_are_compared_part_by_part(older: str, newer: str) -> None:
    assert is_newer(newer, older)
    assert not is_newer(older, newer)


def test_equal_versions_are_not_newer() -> None:
    assert not is_newer("1.0", "1.0.0")
    assert not is_newer("1.0.0", "1.0")


@given(st.text(max_size=12), st.text(max_size=12))
def test_no_text_breaks_the_comparison(one: str, other: str) -> None:
    assert not (is_newer(one, other) and is_newer(other, one))
