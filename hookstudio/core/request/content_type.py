"""What a body is: as its Content-Type header says, or as it looks (spec/braze.md §7.14)."""

from __future__ import annotations

import re

JSON, FORM, TEXT = "application/json", "application/x-www-form-urlencoded", "text/plain"

# `k=v&k=v`; a Liquid placeholder or any other character that a form may carry is part of it.
_FORM_PAIR = re.compile(r"[^\s=&{}\[\]<>\"]+=[^\s&<>\"]*")


def says_json(content_type: str) -> bool:
    """Whether a Content-Type value names JSON: `application/json`, `text/json` or `…+json`."""
    media_type = content_type.partition(";")[0].strip().lower()
    return media_type in (JSON, "text/json") or media_type.endswith("+json")


def looks_like_json(text: str) -> bool:
    """Whether somebody who wrote this meant a JSON object or list."""
    return text.lstrip(" \t\r\n")[:1] in ("{", "[")


def looks_like_form(text: str) -> bool:
    """Whether the text is `k=v&k=v`."""
    return bool(text) and all(_FORM_PAIR.fullmatch(pair) for pair in text.strip().split("&"))
