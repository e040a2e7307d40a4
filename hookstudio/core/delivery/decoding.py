"""Bodies: kept to a cap, decompressed to a bound, and shown as text without surprises."""

from __future__ import annotations

import codecs
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from hookstudio.core.delivery.body_buffer import BodyBuffer
from hookstudio.core.delivery.result import Response
from hookstudio.core.marks import marked
from hookstudio.core.wording import tr, trn

BODY_CAP = 5 * 1024 * 1024
"""Bytes of an answer that are kept."""

MAX_CODINGS = 2
_STEP = 64 * 1024
# What all stages together may unpack: a bomb inside a bomb can cost time without showing a byte.
_WORK_CAP = 6 * BODY_CAP


class _Inflater(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unconsumed_tail(self) -> bytes: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


class BodyCollector:
    """Takes the raw bytes of a body in pieces; `finish` gives what is kept of it."""

    def __init__(self, content_encoding: str, cap: int = BODY_CAP) -> None:
        self._cap = cap
        self._raw = BodyBuffer(cap)
        self._codings, self._note = _codings(content_encoding)
        self._decoder = _Decoder(self._codings, cap) if self._codings else None
        self.bytes_read = 0

    def feed(self, data: bytes) -> bool:
        """Take one piece; False when there is no use in reading on."""
        self.bytes_read += len(data)
        self._raw.feed(data)
        # The raw bytes are kept beside, in case they turn out not to be what they claim.
        if self._decoder is not None and self._decoder.error is None:
            self._decoder.feed(data)
            if self._decoder.error is None:
                return not self._decoder.full
        return self.bytes_read <= self._cap

    def finish(self) -> CollectedBody:
        """The body, decoded where that can be done; never fails. To be called once.

        Nothing is kept beside it: many large answers may end at the same time.
        """
        decoder, self._decoder = self._decoder, None
        raw = self._raw.take()
        if decoder is not None and decoder.error is None:
            name = ", ".join(self._codings)
            note = trn(
                "Decompressed from {n:,} byte of {coding}.",
                "Decompressed from {n:,} bytes of {coding}.",
                n=self.bytes_read,
                coding=name,
            )
            if decoder.exhausted:
                note = tr("The {coding} content expands too far to be shown whole.", coding=name)
            elif not decoder.ended and not decoder.full:
                note = tr(
                    "The {coding} content ends too early; what could be decompressed is shown.",
                    coding=name,
                )
            return CollectedBody(decoder.output.take(), decoder.full, note)
        note = self._note
        if decoder is not None:
            coding = ", ".join(self._codings)
            note = tr(
                "The body is not valid {coding} ({reason}); shown as it was received.",
                coding=coding,
                reason=decoder.error,
            )
        return CollectedBody(raw, self.bytes_read > self._cap, note)


@dataclass(frozen=True, slots=True)
class CollectedBody:
    """What was kept, whether it was cut at the cap, and what else to say."""

    content: bytes
    cut: bool
    note: str


@dataclass(frozen=True, slots=True)
class DecodedText:
    """A body as text. `note` says what could not be shown as it was; empty when nothing."""

    text: str
    note: str = ""


def body_text(response: Response) -> DecodedText:
    """The body of an answer as text; a character that the cap went through is left out."""
    return decoded_text(response.body, response.header("content-type") or "", cut=response.cut)


def decoded_text(body: bytes, content_type: str, *, cut: bool = False) -> DecodedText:
    """The bytes as text: by the charset if that is a text encoding, else as UTF-8.

    Bytes that do not fit become replacement marks. Control characters stay; a view marks them.
    """
    name = _charset(content_type)
    charset = name if _is_text_encoding(name) else "utf-8"
    note = (
        ""
        if charset == name
        else tr("The charset '{name}' is not known; read as UTF-8.", name=name[:40])
    )
    try:
        return DecodedText(body.decode(charset), note)
    except (UnicodeError, ValueError):
        text = body.decode(charset, "replace")
    if cut and text.endswith("\ufffd") and "\ufffd" not in text[:-1]:
        return DecodedText(text[:-1], note)  # the cap went through a character
    label = "UTF-8" if charset == "utf-8" else charset
    broken = tr("The body is not valid {charset}.", charset=label)
    return DecodedText(text, f"{note} {broken}" if note else broken)


class _Decoder:
    """Undoes a chain of codings, never holding more than a step of each beside the output."""

    def __init__(self, codings: Sequence[str], cap: int) -> None:
        # The last coding in the header was applied last, so it comes off first.
        self._stages: list[_Inflater | None] = [None] * len(codings)
        self._names = tuple(reversed(codings))
        self._work = 0
        self.output = BodyBuffer(cap)
        self.full = False
        self.exhausted = False
        self.error: str | None = None

    @property
    def ended(self) -> bool:
        """Whether every stage saw the end of its data."""
        return all(stage is None or stage.eof for stage in self._stages)

    def feed(self, data: bytes) -> None:
        try:
            self._pass_on(0, data)
        except zlib.error as error:
            self.error = str(error).rpartition(": ")[2] or tr("damaged")

    def _pass_on(self, index: int, data: bytes) -> None:
        if index == len(self._stages):
            self.full = not self.output.feed(data) or self.full
            return
        while data and not self.full:
            stage = self._stages[index]
            if stage is None or (stage.eof and self._names[index] == "gzip"):
                # gzip may be several members one after the other; millions of empty ones would
                # cost time and unpack nothing.
                stage = self._stages[index] = _inflater(self._names[index], data)
                self._work += 1024 + len(data) // 4
            if stage.eof:
                return  # what follows the end of a deflate stream is ignored
            piece = stage.decompress(data, _STEP)
            self._work += len(piece)
            if self._work > _WORK_CAP:
                self.full = self.exhausted = True
                return
            self._pass_on(index + 1, piece)
            data = stage.unconsumed_tail or stage.unused_data
            if not data and not piece:
                return


def _inflater(coding: str, data: bytes) -> _Inflater:
    if coding == "gzip":
        return zlib.decompressobj(31)
    # Some servers send raw deflate, some the zlib format that the name stands for.
    is_zlib = data[0] & 0x0F == 8 and (len(data) < 2 or (data[0] << 8 | data[1]) % 31 == 0)
    return zlib.decompressobj(15 if is_zlib else -15)


def _codings(header: str) -> tuple[tuple[str, ...], str]:
    """The codings to undo; none, and why, where they are unknown or too many."""
    names = [name.strip().lower() for name in header.split(",")]
    names = ["gzip" if name == "x-gzip" else name for name in names if name not in ("", "identity")]
    unknown = [name for name in names if name not in ("gzip", "deflate")]
    if unknown:
        return (), tr(
            "Content-Encoding {coding} is not undone; shown as received.",
            coding=marked(unknown[0][:40]),
        )
    if len(names) > MAX_CODINGS:
        return (), trn(
            "More than {n} content coding is not undone; shown as received.",
            "More than {n} content codings are not undone; shown as received.",
            n=MAX_CODINGS,
        )
    return tuple(names), ""


def _charset(content_type: str) -> str:
    for parameter in content_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'").lower()
    return "utf-8"


def _is_text_encoding(name: str) -> bool:
    # Python also has codecs that are no charsets: idna, punycode, zlib, rot13, unicode_escape…
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError, UnicodeError):
        return False
    text = getattr(info, "_is_text_encoding", True)
    return bool(text) and info.name not in _NO_CHARSETS


_NO_CHARSETS = frozenset(
    {
        "idna",
        "punycode",
        "unicode-escape",
        "raw-unicode-escape",
        "undefined",
        "mbcs",
        "oem",
        "utf-7",
    }
)
