"""Redactor: takes secret values out of what a server echoes, however it encodes them."""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote, quote_plus

SHORTEST = 4
"""A value of fewer characters is no secret; masking it would destroy every answer."""

# A pattern that takes any mixture of escapes grows with the value; a longer one is a key file.
_PATTERN_UP_TO = 512
_LONGEST_ESCAPE = 12  # a character of four bytes as %F0%9F%AA%9D
_STEP = 128 * 1024


@dataclass(frozen=True, slots=True)
class _Mask:
    """One value: `pattern` finds it in mixed escapes, `forms` are what else it may look like."""

    name: str
    forms: tuple[bytes, ...]
    wide_forms: tuple[bytes, ...]
    pattern: re.Pattern[bytes] | None
    longest: int

    @property
    def text(self) -> bytes:
        return f"••••{self.name}".encode()


class Redactor:
    """Replaces each known value by `••••name`: plain, in Base64, hex, URL, JSON and HTML form."""

    def __init__(self) -> None:
        self._masks: dict[str, _Mask] = {}

    def __bool__(self) -> bool:
        return bool(self._masks)

    def add(self, name: str, value: str) -> None:
        """Take out this value from now on."""
        if len(value) < SHORTEST or value in self._masks:
            return
        pattern = _escapes(value) if len(value) <= _PATTERN_UP_TO else None
        wide = tuple(value.encode(code, "surrogatepass") for code in ("utf-16-le", "utf-16-be"))
        forms = tuple(sorted(_forms(value), key=len, reverse=True))
        self._masks[value] = _Mask(name, forms, wide, pattern, _LONGEST_ESCAPE * len(value))
        # Longest first, so that a value that holds another is taken out whole.
        self._masks = dict(sorted(self._masks.items(), key=lambda item: -len(item[0])))

    def text(self, text: str) -> str:
        """The text without the values."""
        if not self._masks:
            return text
        content = self.content(text.encode("utf-8", "surrogatepass"))
        return content.decode("utf-8", "surrogatepass")

    def content(self, content: bytes, *, cut: bool = False) -> bytes:
        """The bytes without the values; if `cut`, without the start of one at the end either."""
        for mask in self._masks.values():
            if mask.pattern is not None:
                content = _replaced(mask.pattern, mask.text, content, mask.longest)
            for form in mask.forms:
                content = content.replace(form, mask.text)
            for form, code in zip(mask.wide_forms, ("utf-16-le", "utf-16-be"), strict=True):
                content = content.replace(form, mask.text.decode().encode(code))
        return self._without_partial(content) if cut else content

    def _without_partial(self, content: bytes) -> bytes:
        for mask in self._masks.values():
            for form in mask.forms:
                for length in range(min(len(form), len(content)), SHORTEST - 1, -1):
                    if content.endswith(form[:length]):
                        return content[:-length] + mask.text
        return content


def _replaced(pattern: re.Pattern[bytes], by: bytes, content: bytes, longest: int) -> bytes:
    """`pattern.sub` in steps: one search holds the interpreter's lock, and the window with it."""
    pieces, at = [], 0
    while at < len(content):
        match = pattern.search(content, at, at + _STEP + longest)
        if match is None:
            pieces.append(content[at : at + _STEP])
            at += _STEP
        else:
            pieces += (content[at : match.start()], by)
            at = match.end()
    return b"".join(pieces)


def _escapes(value: str) -> re.Pattern[bytes]:
    """Finds the value with any of its characters written as an escape of URLs, JSON or HTML."""
    return re.compile(b"".join(_any_form(character) for character in value), re.DOTALL)


def _any_form(character: str) -> bytes:
    raw = character.encode("utf-8", "surrogatepass")
    plain = {raw, html.escape(character).encode("utf-8", "surrogatepass")}
    plain |= {json.dumps(character)[1:-1].encode(), b"\\/" if character == "/" else raw}
    plain |= {b"+" if character == " " else raw}
    escaped = {"".join(f"%{byte:02x}" for byte in raw)}
    escaped |= {"".join(f"\\u{unit:04x}" for unit in _utf16_units(character))}
    escaped |= {f"&#{ord(character)};", f"&#x{ord(character):x};"}
    parts = [re.escape(form) for form in sorted(plain)]
    parts += [b"(?i:%b)" % re.escape(form.encode()) for form in sorted(escaped)]
    return b"(?:" + b"|".join(parts) + b")"


def _utf16_units(character: str) -> Iterator[int]:
    encoded = character.encode("utf-16-be", "surrogatepass")
    for start in range(0, len(encoded), 2):
        yield int.from_bytes(encoded[start : start + 2], "big")


def _forms(value: str) -> set[bytes]:
    raw = value.encode("utf-8", "surrogatepass")
    forms = {quote(raw, safe=""), quote(raw, safe="/"), quote_plus(raw)}
    forms |= {json.dumps(value, ensure_ascii=flag)[1:-1] for flag in (True, False)}
    # In lower case too: a host name is made so before it is looked up and named in a failure.
    forms |= {html.escape(value), value.lower()}
    forms |= {raw.hex(), raw.hex().upper(), *_base64_forms(raw)}
    encoded = {form.encode("utf-8", "surrogatepass") for form in forms}
    return {form for form in encoded | {raw} if len(form) >= SHORTEST}


def _base64_forms(raw: bytes) -> Iterator[str]:
    """The value's own Base64, and what it becomes inside a longer text, at each of three places."""
    for alphabet in (b"+/", b"-_"):
        yield base64.b64encode(raw, alphabet).decode().rstrip("=")
        for offset in range(3):
            encoded = base64.b64encode(b"\0" * offset + raw, alphabet).decode()
            # Characters that hold only bits of the value: six bits each.
            first, last = -(-offset * 8 // 6), (offset + len(raw)) * 8 // 6
            if last - first >= 2 * SHORTEST:
                yield encoded[first:last]
