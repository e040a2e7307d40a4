"""Which entries a query means, best first, and which letters of each title it hit."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from hookstudio.gui.palette.entry import Entry

MOST_FOUND = 100

# What a word of the query is worth by how it was found; the sum decides.
_WHOLE, _START, _WORD, _INSIDE, _INITIALS, _ELSEWHERE = 100, 80, 60, 40, 30, 10


@dataclass(frozen=True, slots=True)
class Found:
    """An entry and the places in its title that the query hit, in order."""

    entry: Entry
    hits: tuple[int, ...] = ()


def found(
    entries: Sequence[Entry], query: str, recent: Sequence[tuple[str, str]] = ()
) -> list[Found]:
    """The entries in which every word of the query is found; `recent` ids first among equals."""
    words = _folded(query)[0].split()
    order = {entry_id: number for number, entry_id in enumerate(recent)}
    if not words:
        first = sorted(entries, key=lambda entry: order.get(entry.id, len(order)))
        return [Found(entry) for entry in first[:MOST_FOUND]]
    ranked = []
    for number, entry in enumerate(entries):
        match = _match(entry, words)
        if match is not None:
            worth, hits = match
            rank = (-worth, order.get(entry.id, len(order)), len(entry.title), number)
            ranked.append((rank, Found(entry, hits)))
    return [each for _, each in nsmallest(MOST_FOUND, ranked, key=lambda pair: pair[0])]


def _match(entry: Entry, words: Iterable[str]) -> tuple[int, tuple[int, ...]] | None:
    title, places = _folded(entry.title)
    english = _folded(entry.english)[0]
    beside = _folded(f"{entry.group} {entry.more}")[0]
    worth, hits = 0, set[int]()
    for word in words:
        value, where = _in_title(title, word)
        if not value:
            value = _in_title(english, word)[0]
        if not value and word in beside:
            value = _ELSEWHERE
        if not value:
            return None
        worth += value
        hits.update(places[at] for at in where)
    return worth, tuple(sorted(hits))


def _in_title(title: str, word: str) -> tuple[int, Sequence[int]]:
    """What a word is worth in a title, and the letters that it hits; (0, ()) for nothing."""
    if title == word:
        return _WHOLE, range(len(word))
    if title.startswith(word):
        return _START, range(len(word))
    starts = _word_starts(title)
    at = next((start for start in starts if title.startswith(word, start)), -1)
    if at >= 0:
        return _WORD, range(at, at + len(word))
    at = title.find(word)
    if at >= 0:
        return _INSIDE, range(at, at + len(word))
    initials = _initials(title, starts, word)
    return (_INITIALS, initials) if initials else (0, ())


def _word_starts(title: str) -> list[int]:
    return [
        at for at, char in enumerate(title) if char.isalnum() and not title[at - 1 : at].isalnum()
    ]


def _initials(title: str, starts: Sequence[int], word: str) -> list[int]:
    """`gtw` hits the first letters of "go to webhook", in order, words may be left out."""
    hits: list[int] = []
    for start in starts:
        if len(hits) < len(word) and title[start] == word[len(hits)]:
            hits.append(start)
    return hits if len(hits) == len(word) else []


def _folded(text: str) -> tuple[str, list[int]]:
    """The text without case and accents, and for each of its letters the place it came from."""
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for part in unicodedata.normalize("NFKD", char.casefold()):
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(place)
    return "".join(letters), places
