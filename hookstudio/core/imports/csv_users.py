"""Users from CSV: a header, a mapping of its columns to attributes, and a user a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain, islice

from hookstudio.core.errors import ImportReadError
from hookstudio.core.imports.cells import CellType, guessed_type, typed
from hookstudio.core.imports.csv_rows import CsvRow, CsvRows, tell_delimiter
from hookstudio.core.imports.fields import USER_NAME, Target, custom, target_of
from hookstudio.core.imports.imported import FoundUser, Report
from hookstudio.core.imports.source import Source, Watch
from hookstudio.core.json_value import Json
from hookstudio.core.wording import listed, tr, translatable, translated, trn

SAMPLED_ROWS = 200
"""How many rows decide the types of columns."""

_NUMBERS = frozenset({"random_bucket_number"})
_KEPT_AS_TEXT = {
    CellType.NUMBER: translatable(
        'The cell in column "{column}" is no number, so it is kept as text.'
    ),
    CellType.BOOLEAN: translatable(
        'The cell in column "{column}" is neither true nor false, so it is kept as text.'
    ),
    CellType.JSON: translatable(
        'The cell in column "{column}" is no JSON array or object, so it is kept as text.'
    ),
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what it is called, which number it has from 1, and where its cells go.

    `target` None leaves it out; `type` None is found out from its cells; `known` says that the
    name itself, or the person, said where it goes.
    """

    title: str
    number: int
    target: Target | None
    type: CellType | None = None
    known: bool = True
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """What is wanted of a column: where its cells go (None: nowhere), and their type.

    `known` is false where nobody chose: then it is told what became of the column.
    """

    target: Target | None
    type: CellType | None = None
    known: bool = True


Mapped = Mapping[str, ColumnChoice]
"""The choices by a column's title, or by its number as `#2`."""


class CsvUsers:
    """Reads the users of one source."""

    def __init__(
        self,
        source: Source,
        report: Report,
        mapped: Mapped | None = None,
        delimiter: str = "",
        *,
        types: bool = True,
    ) -> None:
        self._source = source
        self._report = report
        self._mapped = mapped or {}
        self._rows = CsvRows(source, delimiter)
        self._types = types
        self._tells_delimiter = not delimiter
        self._filled: dict[int, int] = {}  # how many users have a cell, by the column's number

    @property
    def delimiter(self) -> str:
        return self._rows.delimiter

    def columns(self) -> tuple[Column, ...]:
        """The columns with their targets, types and first cells; for a choice by a person."""
        rows = self._rows.rows()
        header = self._header(rows)
        front = list(islice(rows, SAMPLED_ROWS))
        return self._typed_columns(self._columns(header, refuse_twins=False), front)

    def users(self, watch: Watch) -> Iterator[FoundUser]:
        """Each row as a user. Raises ImportReadError on the way."""
        rows = self._rows.rows(watch)
        header = self._header(rows)
        if self._tells_delimiter:
            tell_delimiter(self._rows.delimiter, self._report)
        front = list(islice(rows, SAMPLED_ROWS))
        columns = self._typed_columns(self._columns(header, refuse_twins=True), front)
        any_row = False
        for row in chain(front, rows):
            any_row = True
            yield self._user(row, columns)
        if not any_row:
            message = tr("The file has a header but no users.")
            self._report.note("USERS_EMPTY", message, header.line)
        self._tell_columns(columns)

    def _header(self, rows: Iterator[CsvRow]) -> CsvRow:
        header = next(rows, None)
        if header is None:
            raise self._source.error(tr("The file has no rows."), "USERS_EMPTY", 1, 1)
        return header

    def _columns(self, header: CsvRow, *, refuse_twins: bool) -> tuple[Column, ...]:
        titles = [cell.strip() for cell in header.cells]
        self._refuse_strangers(titles, header)
        columns = []
        for number, title in enumerate(titles, 1):
            choice = self._mapped.get(f"#{number}") or self._mapped.get(title)
            twin = title in titles[: number - 1]
            if choice is not None:
                columns.append(
                    Column(title, number, choice.target, choice.type, known=choice.known)
                )
            elif twin and refuse_twins and f"#{number}" not in self._mapped:
                raise self._source.error(
                    tr(
                        'The column "{column}" appears twice; map one of them by its number, '
                        "#{number}.",
                        column=title[:80],
                        number=number,
                    ),
                    "USERS_COLUMN",
                    header.line,
                    1,
                )
            elif twin:
                columns.append(Column(title, number, None, known=False))
            else:
                target = target_of(title)
                known = target is not None
                wanted = target or custom(title or _unnamed(number))
                columns.append(Column(title, number, wanted, known=known))
        if refuse_twins:
            self._refuse_same_target(columns, header)
        return tuple(columns)

    def _refuse_strangers(self, titles: list[str], header: CsvRow) -> None:
        """A mapping of a column that is not there is a slip of the hand, and said."""
        numbers = {f"#{number}" for number in range(1, len(titles) + 1)}
        for name in self._mapped:
            if name not in titles and name not in numbers:
                columns = listed([title[:40] for title in titles[:20]])
                raise self._source.error(
                    tr(
                        'There is no column "{column}"; there are {columns}.',
                        column=name[:80],
                        columns=columns,
                    ),
                    "USERS_COLUMN",
                    header.line,
                    1,
                )

    def _refuse_same_target(self, columns: list[Column], header: CsvRow) -> None:
        taken: dict[Target, Column] = {}
        for column in columns:
            if column.target is None:
                continue
            other = taken.setdefault(column.target, column)
            if other is not column:
                raise self._source.error(
                    tr(
                        'The columns "{one}" and "{other}" both fill {attribute}; map one of them '
                        "elsewhere.",
                        one=other.title[:80],
                        other=column.title[:80],
                        attribute=column.target.path,
                    ),
                    "USERS_COLUMN",
                    header.line,
                    1,
                )

    def _typed_columns(
        self, columns: tuple[Column, ...], front: list[CsvRow]
    ) -> tuple[Column, ...]:
        found = []
        for column in columns:
            cells = [
                row.cells[column.number - 1] for row in front if len(row.cells) >= column.number
            ]
            examples = tuple(dict.fromkeys(cell for cell in cells if cell.strip()))[:3]
            type_ = column.type or self._type_of(column, cells)
            found.append(replace(column, type=type_, examples=examples))
        return tuple(found)

    def _type_of(self, column: Column, cells: list[str]) -> CellType:
        target = column.target
        if target is None or not self._types or target == USER_NAME:
            return CellType.TEXT
        if target.section == "attributes" and target.name not in _NUMBERS:
            # An external id or a phone number is a text, whatever it is written with.
            return CellType.TEXT
        return guessed_type(cells)

    def _user(self, row: CsvRow, columns: tuple[Column, ...]) -> FoundUser:
        user = FoundUser({}, line=row.line)
        for column in columns:
            cell = row.cells[column.number - 1] if len(row.cells) >= column.number else ""
            if cell != "":
                self._filled[column.number] = self._filled.get(column.number, 0) + 1
            if cell == "" or column.target is None:
                continue  # an empty cell is not set
            value = self._value(cell, column, row)
            if column.target == USER_NAME:
                user.name = cell
            else:
                user.put(column.target.section, column.target.name, value)
        if len(row.cells) != len(columns):
            self._tell_ragged(row, columns, user)
        return user

    def _value(self, cell: str, column: Column, row: CsvRow) -> Json:
        type_ = column.type or CellType.TEXT
        try:
            return typed(cell, type_)
        except ValueError:
            self._report.note(
                "USERS_TYPE",
                translated(_KEPT_AS_TEXT[type_], column=column.title[:80]),
                row.line,
            )
            return cell

    def _tell_ragged(self, row: CsvRow, columns: tuple[Column, ...], user: FoundUser) -> None:
        message = trn(
            "The row has {n} cell, the header {columns}.",
            "The row has {n} cells, the header {columns}.",
            n=len(row.cells),
            columns=len(columns),
        )
        extra = row.cells[len(columns) :]
        for number, cell in enumerate(extra, len(columns) + 1):
            if cell:
                user.put("custom_attributes", _unnamed(number), cell)
        if any(extra):
            message = trn(
                "The row has {n} cell, the header {columns}; what is more is kept as {attribute}, "
                "….",
                "The row has {n} cells, the header {columns}; what is more is kept as "
                "{attribute}, ….",
                n=len(row.cells),
                columns=len(columns),
                attribute=f"custom_attribute.{_unnamed(len(columns) + 1)}",
            )
        self._report.note("USERS_RAGGED", message, row.line)

    def _tell_columns(self, columns: tuple[Column, ...]) -> None:
        for column in columns:
            if not column.known or column.target is None:
                kept = column.target.path if column.target else ""
                users = self._filled.get(column.number, 0)
                self._report.unknown(column.title or _unnamed(column.number), 1, kept, users)


def _unnamed(number: int) -> str:
    """What the attribute of a column without a title is called."""
    return f"column {number}"


def choice_of(text: str, path: str) -> ColumnChoice:
    """What `attribute` or `attribute:type` of a mapping means; empty leaves the column out.

    Raises ImportReadError for a type that there is not.
    """
    name, colon, word = path.rpartition(":")
    types = {type_.value: type_ for type_ in CellType}
    if not colon or word not in types:
        if colon and word.isalpha() and name:
            raise ImportReadError(
                tr(
                    "{text}: {word} is no type; there are {types}.",
                    text=text,
                    word=word,
                    types=listed(list(types)),
                ),
                code="USERS_COLUMN",
            )
        name, word = path, ""
    if not name.strip():
        return ColumnChoice(None)
    return ColumnChoice(target_of(name) or custom(name), types.get(word))
