"""The bodies that a receiver's script can name with `body=`: one table."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from hookstudio.core.wording import translatable, translated

_PIECE = 64 * 1024


@dataclass(frozen=True, slots=True)
class Body:
    """A body in pieces, so that a large one never stands in memory whole.

    `size` counts bytes; `encoding` is the Content-Encoding, empty for none.
    """

    help: str
    content_type: str
    size: int
    pieces: Callable[[], Iterator[bytes]]
    encoding: str = ""


def _fixed(help_: str, content_type: str, content: bytes, encoding: str = "") -> Body:
    return Body(help_, content_type, len(content), lambda: iter((content,)), encoding)


def _repeated(
    help_: str, content_type: str, size: int, pattern: bytes, start: bytes = b"", end: bytes = b""
) -> Body:
    """`start`, then the pattern until `size` bytes are full, then `end`."""

    def pieces() -> Iterator[bytes]:
        block = pattern * (_PIECE // len(pattern))
        left = size - len(start) - len(end)
        yield start
        for _ in range(left // len(block)):
            yield block
        yield block[: left % len(block)] + end

    return Body(help_, content_type, size, pieces)


_HTML = (
    b"<!doctype html>\n<title>Not here</title>\n<h1>Not here</h1>\n"
    b"<script>alert('never run')</script>\n<img src='http://127.0.0.1/never-loaded'>\n"
)
_UNICODE = {"greeting": "Grüße, élan", "japanese": "こんにちは", "arabic": "مرحبا", "emoji": "🪝"}
_ERROR = {"error": {"code": "invalid_request", "message": "The field 'to' is missing."}}

BODIES: Mapping[str, Body] = {
    "json": _fixed(
        translatable("a small JSON error"), "application/json", json.dumps(_ERROR).encode()
    ),
    "text": _fixed(
        translatable("one line of text"),
        "text/plain; charset=utf-8",
        b"Something went wrong.\n",
    ),
    "html": _fixed(translatable("a page with a script"), "text/html; charset=utf-8", _HTML),
    "xml": _fixed(
        translatable("a small document"), "application/xml", b"<error code='42'>No</error>\n"
    ),
    "empty": _fixed(translatable("no body at all"), "", b""),
    "unicode": _fixed(
        translatable("accents, Japanese, Arabic and emoji"),
        "application/json",
        json.dumps(_UNICODE, ensure_ascii=False).encode(),
    ),
    "not-json": _fixed(
        translatable("called JSON, and is not"), "application/json", b'{"unfinished": '
    ),
    "not-utf8": _fixed(
        translatable("bytes that are not UTF-8"),
        "text/plain; charset=utf-8",
        b"caf\xe9 \xff\n",
    ),
    "gzip": _fixed(
        translatable("compressed JSON"),
        "application/json",
        gzip.compress(json.dumps(_ERROR).encode(), mtime=0),
        "gzip",
    ),
    "long-line": _repeated(
        translatable("5 MB of JSON on one line"),
        "application/json",
        5_000_000,
        b"0123456789",
        b'"',
        b'"',
    ),
    "large": _repeated(
        translatable("50 MB of text"),
        "text/plain",
        50_000_000,
        b"A line of forty characters...........\n",
    ),
}
"""By name, in the order of the help."""


def bodies_help() -> str:
    """One line for each name, for `--help` and the studio's field."""
    return "\n".join(f"{name}: {translated(body.help)}" for name, body in BODIES.items())


def own_body(status: int, phrase: str, number: int) -> Body:
    """What is answered where the script names no body."""
    content = {"status": status, "message": phrase, "request": number}
    return _fixed("", "application/json", json.dumps(content).encode())
