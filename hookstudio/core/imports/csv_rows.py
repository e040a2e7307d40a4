"""Reads the rows of a CSV file strictly, each with the line that it starts at."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NoReturn

from hookstudio.core.findings import line_and_column
from hookstudio.core.imports.imported import Report
from hookstudio.core.imports.source import Source, Watch
from hookstudio.core.wording import tr, translatable, translated, trn

DELIMITERS = (",", ";", "\t", "|")
_READ_WITH = {
    ";": translatable("The file seems to have a semicolon between cells and was read that way."),
    "\t": translatable("The file seems to have a tab between cells and was read that way."),
    "|": translatable("The file seems to have a bar between cells and was read that way."),
}
_MOST_COLUMNS = 2_000


@dataclass(frozen=True, slots=True)
class CsvRow:
    """The cells of a row, and the line that it starts at."""

    cells: tuple[str, ...]
    line: int


class CsvRows:
    """The rows of a source; the first is the header."""

    def __init__(self, source: Source, delimiter: str = "") -> None:
        self._source = source
        self.delimiter = delimiter or guessed_delimiter(source.head())

    def rows(self, watch: Watch = lambda _bytes: None) -> Iterator[CsvRow]:
        """Each row that holds anything. Raises ImportReadError on the way."""
        record: list[str] = []  # the lines of the row that is being read
        reader = csv.reader(self._checked(record, watch), delimiter=self.delimiter, strict=True)
        number = 0
        while True:
            first = reader.line_num + 1
            record.clear()
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                self._fail(error, "".join(record), first)
            number += 1
            if len(cells) > _MOST_COLUMNS:
                message = trn(
                    "Row {number} has more than {n:,} cell.",
                    "Row {number} has more than {n:,} cells.",
                    n=_MOST_COLUMNS,
                    number=number,
                )
                raise self._source.error(message, "USERS_TOO_BIG", first, 1)
            if any(cells):
                yield CsvRow(tuple(cells), first)

    def _checked(self, record: list[str], watch: Watch) -> Iterator[str]:
        for line_number, line in enumerate(self._source.lines(watch), 1):
            zero = line.find("\0")
            if zero >= 0:
                raise self._source.error(
                    tr(
                        "Line {number} holds byte 0, so the file is no text file.",
                        number=line_number,
                    ),
                    "USERS_NOT_TEXT",
                    line_number,
                    zero + 1,
                )
            record.append(line)
            yield line

    def _fail(self, error: csv.Error, record: str, first: int) -> NoReturn:
        """Say what is wrong where, in words; Python's own know neither."""
        told = str(error)
        open_quote, after_quote = _quotes(record, self.delimiter)
        if "unexpected end of data" in told or "field larger" in told:
            what = tr("A cell that starts with a quote here is never closed.")
            code, offset = "USERS_SYNTAX", open_quote
            if "field larger" in told:
                limit = csv.field_size_limit()
                what = trn(
                    "A cell is longer than {n:,} character; is a quote not closed?",
                    "A cell is longer than {n:,} characters; is a quote not closed?",
                    n=limit,
                )
                code = "USERS_TOO_BIG"
        elif "expected after" in told:
            what = tr("A quoted cell ends here; a quote inside of it is written twice.")
            code, offset = "USERS_SYNTAX", after_quote
        else:
            what, code, offset = (
                tr("The row cannot be read: {reason}.", reason=told),
                "USERS_SYNTAX",
                0,
            )
        line, column = line_and_column(record, offset)
        raise self._source.error(what, code, first + line - 1, column)


def guessed_delimiter(head: str) -> str:
    """The delimiter that the header holds most of; a comma where it holds one, or none of all."""
    header = next((line for line in head.splitlines() if line.strip()), "")
    plain = _without_quoted(header)
    return "," if "," in plain else max(DELIMITERS, key=plain.count)


def tell_delimiter(delimiter: str, report: Report) -> None:
    """Note that the file was not read with commas."""
    if delimiter in _READ_WITH:
        report.note("USERS_DELIMITER", translated(_READ_WITH[delimiter]), 1)


def _without_quoted(line: str) -> str:
    return "".join(line.split('"')[::2])


def _quotes(record: str, delimiter: str) -> tuple[int, int]:
    """Where the last quoted cell of a row opens, and where something follows a closing quote."""
    opened, place = 0, 0
    while place < len(record):
        if record[place] == '"':
            opened, place = place, place + 1
            while True:
                end = record.find('"', place)
                if end < 0:
                    return opened, opened
                if record.startswith('""', end):
                    place = end + 2
                    continue
                place = end + 1
                break
            if place < len(record) and record[place] not in (delimiter, "\r", "\n"):
                return opened, place
        following = record.find(delimiter, place)
        if following < 0:
            break
        place = following + 1
    return opened, opened
