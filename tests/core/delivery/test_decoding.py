"""Bodies: kept to a cap, unpacked to a bound, shown as text."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.delivery.decoding import (
    BODY_CAP,
    BodyCollector,
    CollectedBody,
    body_text,
)
from hookstudio.core.delivery.result import Response
from hookstudio.core.marks import marked


def raw_deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


def pieces_of(data: bytes, size: int) -> Iterator[bytes]:
    for start in range(0, len(data), size):
        yield data[start : start + size]


def collect(encoding: str, data: bytes, *, cap: int = BODY_CAP, size: int = 65536) -> CollectedBody:
    collector = BodyCollector(encoding, cap)
    for piece in pieces_of(data, size):
        if not collector.feed(piece):
            break
    return collector.finish()


PACKERS = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "Deflate ": raw_deflate,
    "gzip, deflate": lambda content: zlib.compress(gzip.compress(content)),
    "identity": lambda content: content,
    "": lambda content: content,
}


@given(
    content=st.binary(max_size=3000),
    encoding=st.sampled_from(sorted(PACKERS)),
    size=st.integers(1, 500),
)
def test_what_was_packed_comes_out_whatever_the_pieces(
    content: bytes, encoding: str, size: int
) -> None:
    body = collect(encoding, PACKERS[encoding](content), size=size)
    assert body.content == content
    assert not body.cut
    assert "early" not in body.note


@given(content=st.binary(min_size=1, max_size=2000), cap=st.integers(1, 2000))
def test_no_more_than_the_cap_is_kept(content: bytes, cap: int) -> None:
    for encoding in ("", "gzip"):
        body = collect(encoding, PACKERS[encoding](content), cap=cap)
        assert body.content == content[:cap]
        assert body.cut == (len(content) > cap)


def test_several_gzip_members_follow_each_other() -> None:
    assert collect("gzip", gzip.compress(b"ab") + gzip.compress(b"cd")).content == b"abcd"


def test_what_follows_the_end_of_deflate_is_ignored() -> None:
    assert collect("deflate", zlib.compress(b"ab") + b"junk").content == b"ab"


def test_a_bomb_is_cut_at_the_cap() -> None:
    bomb = gzip.compress(b"a" * 50_000_000)
    body = collect("gzip", bomb, cap=100_000)
    assert len(body.content) == 100_000
    assert body.cut


def test_a_bomb_within_a_bomb_is_cut_too() -> None:
    bomb = gzip.compress(gzip.compress(b"a" * 20_000_000))
    assert len(bomb) < 1_000
    body = collect("gzip, gzip", bomb, cap=100_000)
    assert len(body.content) == 100_000
    assert body.cut


def test_a_bomb_that_shows_nothing_ends_too() -> None:
    inner = gzip.compress(b"") * 3_000_000
    body = collect("gzip, gzip", gzip.compress(inner, 1), cap=1_000_000)
    assert body.content == b""
    assert body.cut
    assert "expands too far" in body.note


def test_a_damaged_body_is_shown_as_it_came() -> None:
    body = collect("gzip", b"this is no gzip")
    assert body.content == b"this is no gzip"
    assert body.note.startswith("The body is not valid gzip (incorrect header check);")


def test_a_packed_body_that_ends_early_says_so() -> None:
    packed = gzip.compress(bytes(range(256)) * 50)
    body = collect("gzip", packed[: len(packed) // 2])
    assert 0 < len(body.content) < 256 * 50
    assert "ends too early" in body.note


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, br", "gzip, gzip, gzip", "x\x1b[1m"])
def test_codings_that_are_not_undone_are_named(encoding: str) -> None:
    body = collect(encoding, b"\x0b\x02\x80abc")
    assert body.content == b"\x0b\x02\x80abc"
    assert "not undone" in body.note
    assert body.note.isprintable()


def response(body: bytes, content_type: str | None = None, *, cut: bool = False) -> Response:
    headers = (("content-type", content_type),) if content_type else ()
    return Response(200, "OK", "HTTP/1.1", headers, body, len(body), cut=cut)


@pytest.mark.parametrize(
    ("body", "content_type", "text", "note"),
    [
        ("é".encode(), None, "é", ""),
        ("é".encode("latin-1"), "text/plain; charset=ISO-8859-1", "é", ""),
        ("é".encode("utf-16"), 'text/plain; Charset="utf-16"', "é", ""),
        (b"\xff\xfe", "application/json", "\ufffd\ufffd", "The body is not valid UTF-8."),
        (b"a\xffc", "text/plain; charset=idna", "a\ufffdc", "The charset 'idna' is not known"),
        (b"abc", "text/plain; charset=zlib_codec", "abc", "The charset 'zlib_codec' is not known"),
        (b"abc", "text/plain; charset=rot13", "abc", "The charset 'rot13' is not known"),
        (b"\\u0041", "text/plain; charset=unicode_escape", "\\u0041", "not known"),
        (b"abc", "text/plain; charset=\0", "abc", "not known"),
        (b"a\0b\x1b", "text/plain", "a\0b\x1b", ""),
    ],
)
def test_a_body_as_text(body: bytes, content_type: str | None, text: str, note: str) -> None:
    decoded = body_text(response(body, content_type))
    assert decoded.text == text
    assert note in decoded.note
    assert bool(note) == bool(decoded.note)


def test_a_character_that_the_cap_went_through_is_left_out() -> None:
    decoded = body_text(response("aé".encode()[:2], cut=True))
    assert (decoded.text, decoded.note) == ("a", "")


@given(body=st.binary(max_size=200), charset=st.text(max_size=20))
def test_any_body_with_any_charset_is_text(body: bytes, charset: str) -> None:
    decoded = body_text(response(body, f"text/plain; charset={charset}"))
    assert decoded.text.encode().decode() == decoded.text  # half a surrogate pair cannot be stored


def test_control_and_direction_characters_become_marks() -> None:
    assert marked("a\r\n\x1b[1m b é 日") == "a⟨CR⟩⟨LF⟩⟨ESC⟩[1m b é 日"
    assert marked("\x7f\x85\u202e\t") == "⟨U+007F⟩⟨U+0085⟩⟨U+202E⟩⟨HT⟩"


@given(st.text())
def test_a_marked_text_is_printable(text: str) -> None:
    assert marked(text).isprintable()
