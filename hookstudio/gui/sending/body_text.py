"""What a body that came over the wire looks like as text, and what has to be said about it."""

from __future__ import annotations

from dataclasses import dataclass

from hookstudio.core.delivery.decoding import decoded_text
from hookstudio.core.delivery.result import Response
from hookstudio.core.wording import tr
from hookstudio.gui.preview.quantities import bytes_text

_HEX_LIMIT = 4096
_ENDINGS = {"json": "json", "html": "html", "xml": "xml", "csv": "csv", "plain": "txt"}


@dataclass(frozen=True, slots=True)
class BodyText:
    """`text` is fit for a plain view; `notes` are plain sentences; `json` says what it claims."""

    text: str
    notes: tuple[str, ...] = ()
    json: bool = False


def body_text(body: bytes, content_type: str = "") -> BodyText:
    """The body decoded as its Content-Type says; what cannot be text is shown as hexadecimal."""
    if b"\x00" in body[:_HEX_LIMIT] and "utf-16" not in content_type.lower():
        what = content_type.split(";")[0].strip() or tr("unknown type")
        note = tr("Not text ({type}); the first bytes are shown as hexadecimal.", type=what)
        return BodyText(_hexadecimal(body[:_HEX_LIMIT]), (note,))
    decoded = decoded_text(body, content_type)
    text, note = decoded.text, decoded.note
    looks_like_json = text.lstrip("\ufeff \t\r\n")[:1] in ("{", "[")
    is_json = "json" in content_type.lower() or looks_like_json
    return BodyText(text, (note,) if note else (), is_json)


def file_ending(content_type: str) -> str:
    """The ending of a file for a body: one of a few, whatever the type claims to be."""
    subtype = content_type.split(";")[0].rpartition("/")[2].rpartition("+")[2].strip().lower()
    return _ENDINGS.get(subtype, "bin")


def response_notes(response: Response) -> tuple[str, ...]:
    """What there is to say about how much of the body is there."""
    notes = []
    if response.cut:
        notes.append(
            tr(
                "Only the first {size} of the body were kept.",
                size=bytes_text(len(response.body)),
            )
        )
    if not response.complete:
        notes.append(
            tr(
                "The answer stopped after {size}.",
                size=bytes_text(response.body_bytes_read),
            )
        )
    if response.note:
        notes.append(response.note)
    return tuple(notes)


def _hexadecimal(data: bytes) -> str:
    lines = []
    for offset in range(0, len(data), 16):
        row = data[offset : offset + 16]
        printable = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in row)
        lines.append(f"{offset:06x}  {row.hex(' '):<47}  {printable}")
    return "\n".join(lines)
