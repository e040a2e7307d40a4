"""The topics of the help: our own Markdown files, in the reader's language or in English."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ORDER = (
    "first-webhook",
    "liquid",
    "users",
    "findings",
    "sending",
    "outbox",
    "environments",
    "receiver",
    "ci",
    "shortcuts",
)
"""The topics as they are listed; each is the file `<name>.md` of every language."""

ENGLISH = "en"
_TITLE = re.compile(r"\A# +(.+)\n+")
_MARKUP = re.compile(r"\[\[text:|\[\[[^\]]+\]\]|\]\([^)]*\)|[*`#|\\\[\]]")


@dataclass(frozen=True, slots=True)
class Topic:
    """A page of the help. `source` is Markdown below its title."""

    name: str
    title: str
    source: str
    language: str = ENGLISH

    @property
    def words(self) -> str:
        """What is searched: the text without its markup, in small letters."""
        return _MARKUP.sub("", f"{self.title}\n{self.source}").casefold()


def load_topics(folder: Path, language: str) -> tuple[Topic, ...]:
    """The topics below `folder`; one that was not translated is English. Reads files."""
    return tuple(_load(folder, name, language) for name in ORDER)


def found(topics: Sequence[Topic], wanted: str) -> tuple[Topic, ...]:
    """The topics that hold every word of a text; those that are most about it first."""
    words = wanted.casefold().split()
    held = [topic for topic in topics if all(word in topic.words for word in words)]
    return tuple(sorted(held, key=lambda topic: _distance(topic, words)))


def link_target(address: str) -> str:
    """The topic that a link leads to, from `outbox.md`; empty for anything else."""
    name, dot, ending = address.partition(".")
    return name if dot and ending == "md" and name in ORDER else ""


def links(source: str) -> Iterator[str]:
    """The addresses of all links of a topic."""
    for match in re.finditer(r"\]\(([^)]*)\)", source):
        yield match[1]


def _distance(topic: Topic, words: Sequence[str]) -> tuple[bool, int]:
    """Smaller the more a topic is about the words: they are in its title, or often in its text."""
    in_title = any(word in topic.title.casefold() for word in words)
    return not in_title, -sum(topic.words.count(word) for word in words)


def _load(folder: Path, name: str, language: str) -> Topic:
    file = folder / language / f"{name}.md"
    if language == ENGLISH or not file.is_file():
        language, file = ENGLISH, folder / ENGLISH / f"{name}.md"
    text = file.read_text(encoding="utf-8")
    title = _TITLE.match(text)
    if title is None:
        return Topic(name, name, text, language)
    return Topic(name, title[1].strip(), text[title.end() :], language)
