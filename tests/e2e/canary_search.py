"""Looks for a planted secret in files and texts, in all the forms that it may have taken."""

from __future__ import annotations

import base64
import html
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

_SHORTEST = 14
"""A piece of so many characters of the value is a leak too: texts are cut."""


def forms(value: str) -> dict[str, bytes]:
    """The value by the name of its encoding; any of them is a hit."""
    raw = value.encode()
    encoded = {
        "plain": raw,
        "start": raw[:_SHORTEST],
        "end": raw[-_SHORTEST:],
        "URL": quote(value, safe="").encode(),
        "form": quote_plus(value).encode(),
        "JSON": json.dumps(value)[1:-1].encode(),
        "HTML": html.escape(value).encode(),
        "hex": raw.hex().encode(),
        "HEX": raw.hex().upper().encode(),
        "reversed": raw[::-1],
        "reversed hex": raw.hex()[::-1].encode(),
        "hex of reversed": raw[::-1].hex().encode(),
        "UTF-16": value.encode("utf-16-le"),
    }
    for alphabet in (b"+/", b"-_"):
        for offset in range(3):
            text = base64.b64encode(b"\0" * offset + raw, alphabet)
            first, last = -(-offset * 8 // 6), (offset + len(raw)) * 8 // 6
            encoded[f"base64 {alphabet.decode()} +{offset}"] = text[first:last]
    return encoded


class Search:
    """Collects where any of the values was found; empty `hits` is what one wants."""

    def __init__(self, *values: str) -> None:
        self._forms = [each for value in values for each in forms(value).items()]
        self.hits: list[str] = []
        self.seen = 0

    def text(self, where: str, text: str) -> None:
        self.content(where, text.encode("utf-8", "surrogatepass"))

    def content(self, where: str, content: bytes) -> None:
        self.seen += len(content)
        low = content.lower()
        for name, form in self._forms:
            if form in content or (name == "plain" and form.lower() in low):
                self.hits.append(f"{where}: {name}")

    def folder(self, folder: Path) -> int:
        """Every file below the folder, its name, and what is compressed in it; how many."""
        files = [path for path in folder.rglob("*") if path.is_file()]
        for path in files:
            self.text("the name of a file", str(path))
            content = path.read_bytes()
            self.content(str(path), content)
            for piece in inflated(content):
                self.content(f"{path}, inflated", piece)
        return len(files)

    def processes(self) -> int:
        """The command lines of all processes that can be read; how many."""
        lines = list(Path("/proc").glob("[0-9]*/cmdline"))
        for path in lines:
            try:
                self.content(str(path), path.read_bytes())
            except OSError:
                continue  # it has ended
        return len(lines)


def inflated(content: bytes) -> Iterator[bytes]:
    """What stands compressed by zlib anywhere in a file, as in a database's pages."""
    for start in _places(content, b"\x78"):
        if content[start + 1 : start + 2] in (b"\x01", b"\x5e", b"\x9c", b"\xda"):
            try:
                yield zlib.decompressobj().decompress(content[start:], 1_000_000)
            except zlib.error:
                continue


def _places(content: bytes, mark: bytes) -> Iterator[int]:
    place = content.find(mark)
    while place >= 0:
        yield place
        place = content.find(mark, place + 1)
