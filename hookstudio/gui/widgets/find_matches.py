"""Finding in a text: plain or by pattern, bounded in number and in time."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRegularExpression, QRegularExpressionMatch

from hookstudio.core.wording import tr

MAX_MATCHES = 10_000
_REFERENCE = re.compile(r"\$(\d)|\\(\d)|\\([nt\\])")
_ESCAPES = {"n": "\n", "t": "\t", "\\": "\\"}


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. A pattern is Perl's; `$1` in a replacement is its first group."""

    needle: str
    regex: bool = False
    match_case: bool = False


@dataclass(frozen=True, slots=True)
class Matches:
    """Where it was found, in order; `error` says what is wrong with a pattern."""

    spans: tuple[tuple[int, int], ...] = ()
    more: bool = False
    error: str = ""

    def between(self, start: int, end: int) -> list[tuple[int, int]]:
        """Those that touch a range."""
        first = max(0, bisect_left(self.spans, (start, start)) - 1)
        found = []
        for span in self.spans[first:]:
            if span[0] >= end:
                break
            if span[1] >= start:
                found.append(span)
        return found

    def next_after(self, offset: int) -> int | None:
        """The index of the first match at or after an offset; after the last comes the first."""
        if not self.spans:
            return None
        return bisect_left(self.spans, (offset, 0)) % len(self.spans)

    def last_before(self, offset: int) -> int | None:
        """The index of the last match before an offset; before the first comes the last."""
        if not self.spans:
            return None
        return (bisect_left(self.spans, (offset, 0)) - 1) % len(self.spans)


def find_all(text: str, query: Query) -> Matches:
    """All matches that are not empty, up to `MAX_MATCHES`."""
    if not query.needle:
        return Matches()
    if not query.regex:
        flags = re.NOFLAG if query.match_case else re.IGNORECASE
        found = re.compile(re.escape(query.needle), flags).finditer(text)
        return _collected(match.span() for match in found)
    pattern = _pattern(query)
    if not pattern.isValid():
        return Matches(
            error=tr(
                "{error} (at {column})",
                error=pattern.errorString(),
                column=pattern.patternErrorOffset() + 1,
            )
        )
    return _collected(_spans(pattern, text))


def replaced(text: str, query: Query, replacement: str, span: tuple[int, int]) -> str:
    """What the match at a span becomes."""
    if not query.regex:
        return replacement
    match = _pattern(query).match(text[span[0] : span[1]])
    return _expanded(replacement, match)


def replace_all(text: str, query: Query, replacement: str) -> tuple[str, int]:
    """The whole text with every match replaced, also those beyond `MAX_MATCHES`."""
    if not query.needle:
        return text, 0
    if not query.regex:
        flags = re.NOFLAG if query.match_case else re.IGNORECASE
        return re.compile(re.escape(query.needle), flags).subn(lambda _: replacement, text)
    pattern = _pattern(query)
    if not pattern.isValid():
        return text, 0
    parts: list[str] = []
    at = count = 0
    for start, end in _spans(pattern, text):
        parts += (text[at:start], replaced(text, query, replacement, (start, end)))
        at, count = end, count + 1
    parts.append(text[at:])
    return "".join(parts), count


def _collected(spans: Iterator[tuple[int, int]]) -> Matches:
    found: list[tuple[int, int]] = []
    for start, end in spans:
        if len(found) == MAX_MATCHES:
            return Matches(tuple(found), more=True)
        if end > start:
            found.append((start, end))
    return Matches(tuple(found))


def _pattern(query: Query) -> QRegularExpression:
    # Not Python's: a pattern that backtracks for ever stops at PCRE's match limit.
    pattern = QRegularExpression(query.needle)
    options = QRegularExpression.PatternOption.MultilineOption
    options |= QRegularExpression.PatternOption.UseUnicodePropertiesOption
    if not query.match_case:
        options |= QRegularExpression.PatternOption.CaseInsensitiveOption
    pattern.setPatternOptions(options)
    return pattern


def _spans(pattern: QRegularExpression, text: str) -> Iterator[tuple[int, int]]:
    """The spans of a pattern, in characters; Qt counts UTF-16 units."""
    wide = not text.isascii() and max(text) > "\uffff"
    found = pattern.globalMatch(text)
    units = text.encode("utf-16-le", "surrogatepass") if wide else b""
    at_unit = at_char = 0
    while found.hasNext():
        match = found.next()
        start, end = match.capturedStart(), match.capturedEnd()
        if not wide:
            yield start, end
            continue
        at_char += len(units[2 * at_unit : 2 * start].decode("utf-16-le", "surrogatepass"))
        length = len(units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass"))
        yield at_char, at_char + length
        at_unit, at_char = end, at_char + length


def _expanded(replacement: str, match: QRegularExpressionMatch) -> str:
    def value(reference: re.Match[str]) -> str:
        group = reference.group(1) or reference.group(2)
        return match.captured(int(group)) if group else _ESCAPES[reference.group(3)]

    return _REFERENCE.sub(value, replacement)
