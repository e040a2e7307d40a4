"""read_users: a source of any of the formats to sample users that a project can keep."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from hookstudio.core.imports.csv_users import CsvUsers, Mapped
from hookstudio.core.imports.imported import MAX_USERS, FoundUser, Imported, Report
from hookstudio.core.imports.json_items import count_of, too_deep
from hookstudio.core.imports.json_users import JsonUsers
from hookstudio.core.imports.masking import Masker
from hookstudio.core.imports.source import Source, Watch
from hookstudio.core.project.sample_user import SECTIONS, SampleUser
from hookstudio.core.project.slugs import slug_of
from hookstudio.core.project.yaml_reader import MAX_DEPTH, MAX_VALUES
from hookstudio.core.strict_json import depth_of
from hookstudio.core.wording import tr, trn

FORMATS = ("auto", "braze", "json", "ndjson", "csv")


@dataclass(frozen=True, slots=True)
class Reading:
    """How a source is read. `mapped` and `delimiter` concern CSV; `types` False keeps its cells
    as texts. `masker` None keeps personal data as it is."""

    format: str = "auto"
    mapped: Mapped = field(default_factory=dict)
    delimiter: str = ""
    types: bool = True
    limit: int = MAX_USERS
    masker: Masker | None = None


def read_users(
    source: Source, reading: Reading | None = None, watch: Watch = lambda _bytes: None
) -> Imported:
    """The users of a source; raises ImportReadError when it is not what it should be.

    No more than `limit` users are kept, and a file of one user a line is read line by line, so
    that its size does not matter. What `watch` raises comes out.
    """
    reading = reading or Reading()
    report = Report()
    format_ = reading.format if reading.format != "auto" else guessed_format(source)
    reader: JsonUsers | None = None
    if format_ == "csv":
        csv = CsvUsers(source, report, reading.mapped, reading.delimiter, types=reading.types)
        found = csv.users(watch)
    else:
        how = "auto" if reading.format in ("auto", "json", "ndjson") else "braze"
        how = "json" if reading.format == "json" else how
        reader = JsonUsers(source, report, how)
        found = reader.lines(watch) if format_ == "ndjson" else reader.whole()
    users, count = _kept(source, found, reading)
    if not count and format_ != "csv":
        report.note("USERS_EMPTY", tr("The file holds no users."))
    if count > len(users):
        report.note(
            "USERS_LIMIT",
            trn(
                "The first {taken:,} of {n:,} user are taken; each becomes a file.",
                "The first {taken:,} of {n:,} users are taken; each becomes a file.",
                n=count,
                taken=len(users),
            ),
        )
    read_as = "braze" if reader is not None and reader.format == "braze" else format_
    masked = reading.masker.counts if reading.masker else {}
    return Imported(users, read_as, count, report.unknown_fields, report.notes, masked)


def read_answers(answers: Sequence[Source], reading: Reading | None = None) -> Imported:
    """The users in answers of Braze's REST API, all together."""
    reading = reading or Reading()
    report = Report()
    found = chain.from_iterable(JsonUsers(each, report, "braze").whole() for each in answers)
    users, count = _kept(answers[0], found, reading)
    if not count:
        report.note("USERS_EMPTY", tr("Braze knows none of these users."))
    masked = reading.masker.counts if reading.masker else {}
    return Imported(users, "braze", count, report.unknown_fields, report.notes, masked)


def guessed_format(source: Source) -> str:
    """What the start of a source looks like: csv, ndjson, or json."""
    head = source.head().lstrip("\ufeff \t\r\n")
    if not head.startswith(("{", "[", '"')):
        return "csv" if head or _named(source, "csv") or not _named(source, "json") else "json"
    if head.startswith("["):
        return "json"
    if head.startswith('"'):
        return "json" if _is_value(head) else "csv"
    if _named(source, "ndjson") or _named(source, "jsonl"):
        return "ndjson"
    first, _, rest = head.partition("\n")
    # One whole object in the first line, and another one after it.
    return "ndjson" if _is_value(first) and rest.lstrip().startswith("{") else "json"


def _named(source: Source, ending: str) -> bool:
    return source.name.lower().endswith(f".{ending}")


def _is_value(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _kept(
    source: Source, found: Iterator[FoundUser], reading: Reading
) -> tuple[tuple[SampleUser, ...], int]:
    users: list[SampleUser] = []
    count = 0
    for user in found:
        count += 1
        if len(users) < reading.limit:
            _check(source, user, count)
            masked = reading.masker.mask(user) if reading.masker else user
            users.append(_sample(masked, count))
    return tuple(users), count


def _check(source: Source, user: FoundUser, number: int) -> None:
    """A user that a project could not keep is refused here, where its place is known."""
    line = user.line
    # A user's file has one level more than what stands in it.
    if depth_of(dict(user.sections)) >= MAX_DEPTH:
        message = too_deep(number)
        raise source.error(message, "USERS_TOO_DEEP", line, 1)
    if count_of(dict(user.sections)) > MAX_VALUES - 100:
        message = tr(
            "User {number} holds more than {most:,} names and values.",
            number=number,
            most=MAX_VALUES,
        )
        raise source.error(message, "USERS_TOO_BIG", line, 1)
    try:
        json.dumps(user.sections, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        half = f"U+{ord(error.object[error.start]):04X}"
        message = tr(
            "User {number} holds {character}, which is half of a character.",
            number=number,
            character=half,
        )
        raise source.error(message, "USERS_NOT_TEXT", line, 1) from None


def _sample(user: FoundUser, number: int) -> SampleUser:
    sections = {name: user.sections[name] for name in SECTIONS if user.sections.get(name)}
    made = SampleUser("", user.name.strip(), sections)
    title = made.title or made.external_id or made.email or f"user {number}"
    return replace(made, slug=slug_of(title), name=made.name or title)
