"""Filters on texts."""

from __future__ import annotations

import html
import re

from hookstudio.core.liquid import limits
from hookstudio.core.liquid.filters.registry import family
from hookstudio.core.liquid.filters.values import integer_argument, items_of
from hookstudio.core.liquid.guards import too_long, too_many_items
from hookstudio.core.liquid.lexer import WHITE_SPACE
from hookstudio.core.liquid.printing import string_of

_LINE_END = re.compile(r"\r?\n")
_WORD_LIMIT = 2**31 - 1


def append(value: object, other: object) -> str:
    """The text with another behind it."""
    return string_of(value) + string_of(other)


def prepend(value: object, other: object) -> str:
    """The text with another before it."""
    return string_of(other) + string_of(value)


def capitalize(value: object) -> str:
    """First letter upper case, the rest lower case."""
    text = string_of(value)
    return text[:1].title() + text[1:].lower()


def downcase(value: object) -> str:
    """The text in lower case."""
    return string_of(value).lower()


def upcase(value: object) -> str:
    """The text in upper case."""
    return string_of(value).upper()


def escape(value: object) -> str | None:
    """The text with < > & and quotes written for HTML."""
    return None if value is None else html.escape(string_of(value)).replace("&#x27;", "&#39;")


def newline_to_br(value: object) -> str:
    """A <br /> before each line break."""
    return _LINE_END.sub("<br />\n", string_of(value))


def strip_newlines(value: object) -> str:
    """The text without line breaks."""
    return _LINE_END.sub("", string_of(value))


def strip(value: object) -> str:
    """The text without white space around it."""
    return string_of(value).strip(WHITE_SPACE)


def remove(value: object, what: object) -> str:
    """The text without every occurrence of another."""
    return string_of(value).replace(string_of(what), "")


def remove_first(value: object, what: object) -> str:
    """The text without the first occurrence."""
    return string_of(value).replace(string_of(what), "", 1)


def replace(value: object, what: object, by: object = "") -> str:
    """Every occurrence of a text by another."""
    text, old, new = string_of(value), string_of(what), string_of(by)
    found = text.count(old)
    if len(text) + found * (len(new) - len(old)) > limits.VALUE_CHARS:
        raise too_long()
    return text.replace(old, new)


def replace_first(value: object, what: object, by: object = "") -> str:
    """The first occurrence by another."""
    return string_of(value).replace(string_of(what), string_of(by), 1)


def slice_(value: object, start: object, length: object = None) -> str | list[object]:
    """A part of a text or an array; a negative start counts from the end.

    As in Ruby, a range is sliced as the text that it prints.
    """
    first = integer_argument(start, "slice")
    count = 1 if length is None else integer_argument(length, "slice")
    sequence = value if isinstance(value, (list, tuple)) else string_of(value)
    if first < 0:
        first += len(sequence)
    if not 0 <= first <= len(sequence) or count < 0:
        return "" if isinstance(sequence, str) else []
    part = sequence[first : first + count]
    return part if isinstance(part, str) else items_of(part)


def split(value: object, separator: object) -> list[object]:
    """Split as Ruby does: a space stands for any white space, empty ends are dropped."""
    text, between = string_of(value), string_of(separator)
    if (text.count(between) if between else len(text)) > limits.VALUE_ITEMS:
        raise too_many_items()
    if not between:
        return list(text)
    parts: list[object] = [*(text.split() if between == " " else text.split(between))]
    while parts and parts[-1] == "":
        parts.pop()
    return parts


def strip_html(value: object) -> str:
    """Without tags, comments, and the content of scripts and styles."""
    text = string_of(value)
    for opening, closing in (("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")):
        text = _without(text, opening, closing)
    return _without(text, "<", ">")


def _without(text: str, opening: str, closing: str) -> str:
    kept: list[str] = []
    position = 0
    while True:
        start = text.find(opening, position)
        end = text.find(closing, start + len(opening)) if start >= 0 else -1
        if end < 0:
            return "".join(kept) + text[position:]
        kept.append(text[position:start])
        position = end + len(closing)


def truncate(value: object, length: object = 50, ending: object = "...") -> str | None:
    """Cut to a length that includes the ending."""
    if value is None:
        return None
    text, end = string_of(value), string_of(ending)
    size = integer_argument(length, "truncate")
    if len(text) <= size:
        return text
    return text[: max(0, size - len(end))] + end


def truncatewords(value: object, words: object = 15, ending: object = "...") -> str | None:
    """The text cut to a number of words."""
    if value is None:
        return None
    text = string_of(value)
    count = max(1, integer_argument(words, "truncatewords"))
    found = text.split(None, min(count, _WORD_LIMIT))
    if len(found) <= count:
        return text
    return " ".join(found[:count]) + string_of(ending)


FILTERS = family(
    {
        "append": append,
        "capitalize": capitalize,
        "downcase": downcase,
        "escape": escape,
        "newline_to_br": newline_to_br,
        "prepend": prepend,
        "remove": remove,
        "remove_first": remove_first,
        "replace": replace,
        "replace_first": replace_first,
        "slice": slice_,
        "split": split,
        "strip": strip,
        "strip_html": strip_html,
        "strip_newlines": strip_newlines,
        "truncate": truncate,
        "truncatewords": truncatewords,
        "upcase": upcase,
    }
)
