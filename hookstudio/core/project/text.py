"""Bytes of a project file to text, and back: UTF-8 only, refused with an exact place."""

from __future__ import annotations

from hookstudio.core.errors import ProjectReadError, ProjectWriteError
from hookstudio.core.wording import tr

_UTF8_BOM = b"\xef\xbb\xbf"


def decode(data: bytes, file: str = "") -> str:
    """The text of a project file without a byte-order mark; ProjectReadError when it is none.

    Line ends stay as they are.
    """
    return decode_exact(data.removeprefix(_UTF8_BOM), file)


def decode_exact(data: bytes, file: str = "") -> str:
    """The text of a file whose every byte matters, such as a body: a mark stays in it."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or _looks_like_utf16(data):
        raise ProjectReadError(
            tr("The file looks like UTF-16; save it as UTF-8."),
            code="PROJECT_ENCODING",
            file=file,
            line=1,
            column=1,
        )
    zero = data.find(b"\0")
    if zero >= 0:
        raise _at(
            tr("The file is not a text file (byte 0 at offset {offset}).", offset=zero),
            "PROJECT_NOT_TEXT",
            file,
            data[:zero],
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        message = tr(
            "The file is not valid UTF-8 (byte {byte} at offset {offset}).",
            byte=f"0x{data[error.start]:02X}",
            offset=error.start,
        )
        raise _at(message, "PROJECT_ENCODING", file, data[: error.start]) from None


def encode(text: str, file: str) -> bytes:
    """The bytes of a text for disk; half of a surrogate pair cannot be saved."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ProjectWriteError(
            tr(
                "Cannot save {file}: {character} at offset {offset} is half of a character. Your "
                "edits are still here.",
                file=file,
                character=f"U+{ord(text[error.start]):04X}",
                offset=error.start,
            ),
            code="PROJECT_ENCODING",
            file=file,
        ) from None


def _looks_like_utf16(data: bytes) -> bool:
    """Whether every other byte of the start is 0 and the ones between are not."""
    head = data[:8]
    if len(head) < 4:
        return False
    even, odd = head[0::2], head[1::2]
    return (not any(even) and all(odd)) or (not any(odd) and all(even))


def _at(message: str, code: str, file: str, before: bytes) -> ProjectReadError:
    line = before.count(b"\n") + 1
    column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
    return ProjectReadError(message, code=code, file=file, line=line, column=column)
