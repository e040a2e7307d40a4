"""Redactor: takes secret values out of what a server echoes, however it encodes them."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Iterator
from urllib.parse import quote, quote_plus

SHORTEST = 4
"""A value of fewer characters is no secret; masking it would destroy every answer."""


class Redactor:
    """Replaces each known value by `••••name`: plain, in Base64, hex, URL, JSON and HTML form."""

    def __init__(self) -> None:
        self._masks: dict[str, str] = {}
        self._wide: dict[bytes, bytes] = {}

    def __bool__(self) -> bool:
        return bool(self._masks)

    def add(self, name: str, value: str) -> None:
        """Take out this value from now on."""
        if len(value) < SHORTEST:
            return
        mask = f"••••{name}"
        for form in _forms(value):
            self._masks.setdefault(form, mask)
        for encoding in ("utf-16-le", "utf-16-be"):
            self._wide[value.encode(encoding, "surrogatepass")] = mask.encode(encoding)
        # Longest first, so that a form that holds another is taken out whole.
        self._masks = dict(sorted(self._masks.items(), key=lambda item: -len(item[0])))

    def text(self, text: str) -> str:
        """The text without the values."""
        for form, mask in self._masks.items():
            text = text.replace(form, mask)
        return text

    def content(self, content: bytes, *, cut: bool = False) -> bytes:
        """The bytes without the values; if `cut`, without the start of one at the end either."""
        for form, mask in self._encoded_masks():
            content = content.replace(form, mask)
        if cut:
            content = self._without_partial(content)
        return content

    def _encoded_masks(self) -> Iterator[tuple[bytes, bytes]]:
        for form, mask in self._masks.items():
            yield form.encode("utf-8", "surrogatepass"), mask.encode()
        yield from self._wide.items()

    def _without_partial(self, content: bytes) -> bytes:
        for form, mask in self._encoded_masks():
            for length in range(min(len(form), len(content)), SHORTEST - 1, -1):
                if content.endswith(form[:length]):
                    return content[:-length] + mask
        return content


def _forms(value: str) -> set[str]:
    raw = value.encode("utf-8", "surrogatepass")
    forms = {value, quote(raw, safe=""), quote(raw, safe="/"), quote_plus(raw), html.escape(value)}
    forms |= {_lower_escapes(form) for form in forms}
    for ascii_only in (True, False):
        escaped = json.dumps(value, ensure_ascii=ascii_only)[1:-1]
        forms |= {escaped, escaped.replace("/", "\\/")}
    forms |= {raw.hex(), raw.hex().upper()}
    return {form for form in forms | set(_base64_forms(raw)) if len(form) >= SHORTEST}


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


def _lower_escapes(text: str) -> str:
    """`%2F` as `%2f`, the rest as it is."""
    head, *rest = text.split("%")
    return head + "".join(f"%{piece[:2].lower()}{piece[2:]}" for piece in rest)
