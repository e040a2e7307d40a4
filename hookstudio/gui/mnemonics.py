"""Texts of menus and labels without the sign of the key that leads there."""

from __future__ import annotations

import re

_OWN = re.compile(r"\s*\(&[^&\s]\)")  # Japanese puts the letter behind the word: `保存(&S)`


def without_mnemonic(text: str) -> str:
    """`&Save` as `Save`; a doubled & stands for itself."""
    parts = _OWN.sub("", text).split("&&")
    return "&".join(part.replace("&", "") for part in parts)
