"""Source: a file to import from, read piece by piece and strictly decoded, within limits.

Nothing in such a file is run, and no file or address that it names is opened.
"""

from __future__ import annotations

import codecs
import io
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from hookstudio.core.errors import ImportReadError
from hookstudio.core.wording import tr, trn

MAX_BYTES = 2_000_000_000
"""The largest file that is read line by line."""

MAX_WHOLE_BYTES = 20_000_000
"""The largest file that is read as one value."""

MAX_LINE = 1_000_000
"""The most characters of one line."""

Watch = Callable[[int], None]
"""Told now and then how many bytes were read; what it raises ends the import."""

_PIECE = 1 << 16
_UTF8 = "utf-8"
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, _UTF8),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Source:
    """What is imported: a file, or bytes that were fetched. `name` is for messages."""

    name: str
    content: Path | bytes

    @classmethod
    def of_file(cls, path: Path) -> Source:
        """A file; raises ImportReadError unless it is one that can be read."""
        try:
            found = path.stat()
            if not stat.S_ISREG(found.st_mode):
                raise ImportReadError(tr("{path} is no file.", path=path), code="USERS_FILE")
            if found.st_size > MAX_BYTES:
                raise ImportReadError(
                    tr(
                        "{path} has {size:,} bytes; at most {most:,} are read.",
                        path=path,
                        size=found.st_size,
                        most=MAX_BYTES,
                    ),
                    code="USERS_TOO_BIG",
                )
            with path.open("rb"):
                pass
        except OSError as error:
            raise _unreadable(path, error) from None
        return cls(str(path), path)

    @property
    def size(self) -> int:
        """How many bytes there are."""
        if isinstance(self.content, bytes):
            return len(self.content)
        return self.content.stat().st_size

    def error(
        self, message: str, code: str, line: int | None = None, column: int | None = None
    ) -> ImportReadError:
        """An error at a place of this source."""
        return ImportReadError(message, code=code, file=self.name, line=line, column=column)

    def head(self) -> str:
        """The first characters, undecodable ones left out: enough to guess what this is."""
        try:
            with self._open() as stream:
                start = stream.read(_PIECE)
        except OSError as error:
            raise _unreadable(self.name, error) from None
        encoding, skipped = _encoding(start)
        return start[skipped:].decode(encoding, "ignore")

    def text(self) -> str:
        """The whole text; raises ImportReadError when it is too large or no text."""
        if self.size > MAX_WHOLE_BYTES:
            raise self.error(
                tr(
                    "The file has {size:,} bytes; at most {most:,} are read as one JSON value. "
                    "One user a line (NDJSON) may be larger.",
                    size=self.size,
                    most=MAX_WHOLE_BYTES,
                ),
                "USERS_TOO_BIG",
            )
        return "".join(self.pieces())

    def lines(self, watch: Watch = lambda _bytes: None) -> Iterator[str]:
        """Each line with its end: \\n, \\r\\n or \\r. Raises ImportReadError on the way."""
        number, pending = 0, ""
        for piece in self.pieces(watch):
            # A \\r at the end may be half of a \\r\\n.
            text = pending + piece
            held = text[-1:] if text.endswith("\r") else ""
            found = io.StringIO(text[: len(text) - len(held)], newline="").readlines()
            pending = found.pop() if found and not found[-1].endswith(("\n", "\r")) else ""
            for line in found:
                number += 1
                self._check_line(line, number)
                yield line
            pending += held
            self._check_line(pending, number + 1)
        if pending:
            yield pending

    def pieces(self, watch: Watch = lambda _bytes: None) -> Iterator[str]:
        """The text piece by piece, without a byte-order mark."""
        fed = 0
        try:
            with self._open() as stream:
                data = stream.read(_PIECE)
                encoding, skipped = _encoding(data)
                decoder = codecs.getincrementaldecoder(encoding)()
                fed, data = skipped, data[skipped:]
                while data:
                    waiting = len(decoder.getstate()[0])
                    text = self._decoded(decoder, data, encoding, fed - waiting)
                    fed += len(data)
                    yield text
                    watch(fed)
                    data = stream.read(_PIECE)
                self._decoded(decoder, b"", encoding, fed - len(decoder.getstate()[0]), final=True)
        except OSError as error:
            raise _unreadable(self.name, error) from None

    def _decoded(
        self,
        decoder: codecs.IncrementalDecoder,
        data: bytes,
        encoding: str,
        start: int,
        *,
        final: bool = False,
    ) -> str:
        try:
            text = decoder.decode(data, final)
        except UnicodeDecodeError as error:
            offset = start + error.start
            name = "UTF-16" if encoding.startswith("utf-16") else encoding.upper()
            byte = error.object[error.start]
            line, column = self._place(offset, encoding)
            raise self.error(
                tr(
                    "The file is not {encoding} (byte {byte} at offset {offset}).",
                    encoding=name,
                    byte=f"0x{byte:02X}",
                    offset=offset,
                ),
                "USERS_ENCODING",
                line,
                column,
            ) from None
        if encoding.startswith("utf-32"):
            raise self.error(tr("The file is UTF-32; save it as UTF-8."), "USERS_ENCODING", 1, 1)
        return text

    def _place(self, offset: int, encoding: str) -> tuple[int, int]:
        """The line and column of a byte. Only asked once, for a file that is refused."""
        line, column, left = 1, 1, offset
        with self._open() as stream:
            decoder = codecs.getincrementaldecoder(encoding)("ignore")
            while left > 0 and (data := stream.read(min(left, _PIECE))):
                left -= len(data)
                text = decoder.decode(data).replace("\r\n", "\n").replace("\r", "\n")
                text = text.removeprefix("\ufeff")
                breaks = text.count("\n")
                line += breaks
                column = len(text) - text.rfind("\n") if breaks else column + len(text)
        return line, column

    def _check_line(self, line: str, number: int) -> None:
        if len(line) > MAX_LINE:
            message = trn(
                "Line {number} is longer than {n:,} character.",
                "Line {number} is longer than {n:,} characters.",
                n=MAX_LINE,
                number=number,
            )
            raise self.error(message, "USERS_TOO_BIG", number, 1)

    def _open(self) -> BinaryIO:
        if isinstance(self.content, bytes):
            return io.BytesIO(self.content)
        return self.content.open("rb")


def _encoding(start: bytes) -> tuple[str, int]:
    """The encoding that the first bytes show, and how many of them are its mark."""
    for mark, encoding in _MARKS:
        if start.startswith(mark):
            return encoding, len(mark)
    head = start[:64]
    even, odd = head[0::2], head[1::2]
    if len(head) >= 4 and not any(odd) and all(even):
        return "utf-16-le", 0
    if len(head) >= 4 and not any(even) and all(odd):
        return "utf-16-be", 0
    return _UTF8, 0


def _unreadable(path: object, error: OSError) -> ImportReadError:
    why = error.strerror or str(error)
    return ImportReadError(
        tr("{path} cannot be read: {reason}.", path=path, reason=why), code="USERS_FILE"
    )
