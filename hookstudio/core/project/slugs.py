"""File names from the names that people give."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable

from hookstudio.core.project.listing import fold
from hookstudio.core.project.place import unportable

_LONGEST = 60
_SPECIAL = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})
_BLOCK_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f{}$~]+')


def slug_of(name: str) -> str:
    """A file name without its ending: lower case, accents off Latin letters, words joined by `-`.

    Letters of other scripts stay. Never empty, and a name on every system.
    """
    letters: list[str] = []
    for char in unicodedata.normalize("NFKD", name).lower().translate(_SPECIAL):
        # Only Latin letters lose their marks: й and が are other letters than и and か.
        latin_mark = unicodedata.combining(char) and letters and letters[-1].isascii()
        if not latin_mark:
            letters.append(char)
    text = unicodedata.normalize("NFC", "".join(letters))
    joined = re.sub(r"(?:[^\w]|_)+", "-", text).strip("-")[:_LONGEST].strip("-")
    return _portable(joined)


def block_name_of(name: str) -> str:
    """A content block's name: as given, without what a file name or a Liquid name cannot hold."""
    text = unicodedata.normalize("NFC", _BLOCK_FORBIDDEN.sub(" ", name))
    return _portable(" ".join(text.split())[:_LONGEST].strip(". "))


def unique(slug: str, taken: Iterable[str]) -> str:
    """The slug, with a number behind it when that name is taken; case does not tell names apart."""
    return unique_among(slug, {fold(name) for name in taken})


def unique_among(slug: str, folded: Container[str]) -> str:
    """As `unique`, for names that were folded before."""
    if fold(slug) not in folded:
        return slug
    number = 2
    while fold(f"{slug}-{number}") in folded:
        number += 1
    return f"{slug}-{number}"


def _portable(text: str) -> str:
    if not text:
        return "untitled"
    return f"{text}-1" if unportable(text) else text
