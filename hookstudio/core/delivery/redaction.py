"""Redactor: takes secret values out of what a server echoes, however it encodes them."""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote, quote_plus

from hookstudio.core.secrets import revealed_values

SHORTEST = 4
"""A value of fewer characters is no secret; masking it would destroy every answer."""

# A pattern that takes any mixture of escapes grows with the value; a longer one is a key file.
_PATTERN_UP_TO = 512
_LONGEST_ESCAPE = 32  # a character of four bytes as %25F0%259F%25AA%259D, or two \\\\uD83E
_ESCAPED_UP_TO = 8  # backslashes for one: a JSON string in a JSON string in a JSON string
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


def without_secrets(text: str) -> str:
    """The text without the value of any secret that this process has used; for logs of errors."""
    redactor = Redactor()
    for value in revealed_values():
        redactor.add("", value)
    return redactor.text(text)


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
    """Finds the value with any of its characters written as an escape of URLs, JSON or HTML.

    Escapes may be escaped again, as where a JSON text stands in a string of another one.
    """
    parts = re.findall(r"\\+|[^\\]", value, re.DOTALL)
    return re.compile(b"".join(map(_any_form, parts)), re.DOTALL)


def _any_form(part: str) -> bytes:
    """One character; of backslashes a whole run, or the search would try all ways to part it."""
    if part.startswith("\\"):
        run = rb"\\{%d,%d}" % (len(part), _ESCAPED_UP_TO * len(part))
        return rb"(?:%b|(?:%%(?:25)*5[cC]){%d}|(?:&(?:amp;)*#(?:92|[xX]5[cC]);){%d})" % (
            run,
            len(part),
            len(part),
        )
    raw = part.encode("utf-8", "surrogatepass")
    plain = {raw, html.escape(part).encode("utf-8", "surrogatepass")}
    plain |= {b"+" if part == " " else raw}
    parts: list[bytes] = []
    escaped = json.dumps(part)[1:-1].encode()
    if part in "\"'/":
        parts.append(rb"\\{1,%d}%b" % (_ESCAPED_UP_TO - 1, re.escape(raw)))
    elif escaped.startswith(b"\\"):
        parts.append(rb"\\{1,%d}%b" % (_ESCAPED_UP_TO - 1, re.escape(escaped[1:])))
    units = (rb"\\{1,%d}u%04x" % (_ESCAPED_UP_TO - 1, unit) for unit in _utf16_units(part))
    loose = [b"".join(rb"%%(?:25)*%02x" % byte for byte in raw), b"".join(units)]
    loose += [rb"&(?:amp;)*#%d;" % ord(part), rb"&(?:amp;)*#x%x;" % ord(part)]
    # What is longer comes first: a % may be the start of %25.
    parts = [*(b"(?i:%b)" % form for form in loose), *parts]
    parts += [re.escape(form).replace(b"&", b"&(?:amp;)*") for form in sorted(plain)]
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
    for text in (raw.hex(), raw[::-1].hex()):
        forms |= {text, text.upper(), text[::-1], text[::-1].upper()}
    forms |= {value[::-1], *_base64_forms(raw)}
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
