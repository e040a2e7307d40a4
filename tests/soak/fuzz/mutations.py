"""Ways to spoil an input: each takes bytes and gives others, by the chances of one `Random`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

MOST = 64 * 1024
"""Bytes of one input; longer ones cost time and find little more."""

COMMON = (
    *(b"\x00", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\r\n", b"\r", b"\t", b"\x1b[2J", b"\x85"),
    *("\u202e".encode(), "\u2028".encode(), "\ufdd0".encode(), b"\xed\xa0\x80", "🪝".encode()),
    *(
        b"{{",
        b"}}",
        b"{%",
        b"%}",
        b"[",
        b"]",
        b"{",
        b"}",
        b'"',
        b"'",
        b"\\",
        b"\\u0000",
        b"\\ud800",
    ),
    *(b"-1", b"0", b"1e999", b"NaN", b"9" * 40, b"null", b"true", b"../", b"/etc/passwd", b"~"),
)

Mutation = Callable[[Random, bytes, Sequence[bytes], Sequence[bytes]], bytes]


def mutated(rng: Random, corpus: Sequence[bytes], words: Sequence[bytes]) -> bytes:
    """One of the corpus, changed a few times; `words` are of the format at hand."""
    data = rng.choice(corpus)
    for _ in range(rng.choice((1, 1, 2, 3, 5, 8))):
        data = rng.choice(_MUTATIONS)(rng, data, corpus, words)[:MOST]
    return data


def _flip(rng: Random, data: bytes, _corpus: Sequence[bytes], _words: Sequence[bytes]) -> bytes:
    if not data:
        return data
    at = rng.randrange(len(data))
    return data[:at] + bytes((data[at] ^ 1 << rng.randrange(8),)) + data[at + 1 :]


def _set(rng: Random, data: bytes, _corpus: Sequence[bytes], _words: Sequence[bytes]) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + bytes((rng.randrange(256),)) + data[at + rng.randrange(2) :]


def _cut(rng: Random, data: bytes, _corpus: Sequence[bytes], _words: Sequence[bytes]) -> bytes:
    start, end = _range(rng, data)
    return data[:start] + data[end:]


def _repeat(rng: Random, data: bytes, _corpus: Sequence[bytes], _words: Sequence[bytes]) -> bytes:
    start, end = _range(rng, data)
    return data[:end] + data[start:end] * rng.choice((1, 2, 9, 70, 2_000)) + data[end:]


def _word(rng: Random, data: bytes, _corpus: Sequence[bytes], words: Sequence[bytes]) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + rng.choice((*words, *COMMON)) + data[at:]


def _replaced_word(
    rng: Random, data: bytes, _corpus: Sequence[bytes], words: Sequence[bytes]
) -> bytes:
    there = [word for word in words if word in data]
    if not there:
        return data
    old = rng.choice(there)
    return data.replace(old, rng.choice((*words, *COMMON)), rng.choice((1, 1, -1)))


def _spliced(rng: Random, data: bytes, corpus: Sequence[bytes], _words: Sequence[bytes]) -> bytes:
    start, end = _range(rng, other := rng.choice(corpus))
    at, stop = _range(rng, data)
    return data[:at] + other[start:end] + data[rng.choice((at, stop)) :]


def _lines_swapped(
    rng: Random, data: bytes, _corpus: Sequence[bytes], _words: Sequence[bytes]
) -> bytes:
    lines = data.split(b"\n")
    one, other = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def _ended(rng: Random, data: bytes, _corpus: Sequence[bytes], _words: Sequence[bytes]) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _range(rng: Random, data: bytes) -> tuple[int, int]:
    start = rng.randrange(len(data) + 1)
    return start, min(len(data), start + rng.choice((1, 2, 4, 16, 64, 512)))


_MUTATIONS: tuple[Mutation, ...] = (
    *(_flip, _set, _cut, _repeat, _word, _word, _replaced_word),
    *(_spliced, _lines_swapped, _ended),
)
