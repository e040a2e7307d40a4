from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.errors import ImportReadError
from hookstudio.core.imports.cells import CellType, guessed_type, typed
from hookstudio.core.imports.csv_users import CsvUsers, choice_of
from hookstudio.core.imports.imported import Report
from hookstudio.core.imports.reading import Reading, read_users
from hookstudio.core.imports.source import Source
from tests.core.imports.conftest import Write


def as_text(content: str | bytes, **reading: Any) -> list[dict[str, Any]]:
    """Every row as a flat object of what it holds, all cells as text."""
    data = content.encode("utf-8") if isinstance(content, str) else content
    imported = read_users(Source("x.csv", data), Reading("csv", types=False, **reading))
    return [
        {name: value for held in user.sections.values() for name, value in held.items()}
        for user in imported.users
    ]


def refusal(content: str | bytes, **reading: Any) -> ImportReadError:
    with pytest.raises(ImportReadError) as caught:
        as_text(content, **reading)
    return caught.value


def test_the_csv_of_others_is_read_as_they_say(shared: Path) -> None:
    for file in sorted((shared / "data/csv-spectrum/csvs").glob("*.csv")):
        expected = json.loads(
            (shared / "data/csv-spectrum/json" / f"{file.stem}.json").read_bytes()
        )
        # The stored CSV has lost the line ends that the file's name and the JSON tell of.
        filled = [
            {k: v.replace("\r\n", "\n") for k, v in row.items() if v != ""} for row in expected
        ]
        assert as_text(file.read_bytes()) == filled, file.name


NAMES = st.lists(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=12)
    .map(lambda text: f"c {text}".strip())
    .filter(lambda text: "." not in text and "{" not in text),
    min_size=2,
    max_size=5,
    unique_by=lambda text: text.strip(),
)
CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30)


@given(
    st.data(), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]), st.sampled_from([",", ";", "\t"])
)
def test_what_csv_writes_comes_back(data: st.DataObject, encoding: str, delimiter: str) -> None:
    names = data.draw(NAMES)
    rows = data.draw(
        st.lists(st.lists(CELLS, min_size=len(names), max_size=len(names)), max_size=8)
    )
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerow(names)
    writer.writerows(rows)
    read = as_text(text.getvalue().encode(encoding), delimiter=delimiter)
    written = [
        {name: cell for name, cell in zip(names, row, strict=True) if cell != ""} for row in rows
    ]
    assert read == [row for row in written if row]


@pytest.mark.parametrize(
    ("content", "code", "place"),
    [
        ("", "USERS_EMPTY", (1, 1)),
        ("a,a\n1,2\n", "USERS_COLUMN", (1, 1)),
        ('a,b\n1,"x\ny\n', "USERS_SYNTAX", (2, 3)),
        ('a,b\n1,"x"y\n', "USERS_SYNTAX", (2, 6)),
        ('a,b\n1,2\n"q\nr","x"y\n', "USERS_SYNTAX", (4, 7)),
        (b"a,b\nx\0y,2\n", "USERS_NOT_TEXT", (2, 2)),
        (b"n\nRen\xe9e\n", "USERS_ENCODING", (2, 4)),
        ("a,b\n1,é\n".encode("utf-32"), "USERS_ENCODING", (1, 1)),
        ("email,E-Mail\na@b.co,c@d.co\n", "USERS_COLUMN", (1, 1)),
        ("a,b\n" + "x" * 1_000_001, "USERS_TOO_BIG", (2, 1)),
        ('a,b\n1,"' + "x" * 140_000, "USERS_TOO_BIG", (2, 3)),
    ],
)
def test_what_is_wrong_is_said_with_its_place(
    content: str | bytes, code: str, place: tuple[int, int]
) -> None:
    error = refusal(content)
    assert (error.code, (error.line, error.column)) == (code, place)


def test_a_bad_byte_far_in_has_its_place() -> None:
    lines = b"".join(b"%d,x\r\n" % number for number in range(30_000))
    error = refusal(b"a,b\r\n" + lines + b"1,\xff\r\n")
    assert (error.line, error.column) == (30_002, 3)
    assert f"offset {len(lines) + 7}" in error.message


def test_rows_that_do_not_fit_are_told_and_kept(write: Write) -> None:
    imported = read_users(write("external_id,plan\n1\n2,pro,extra,\n\n3,basic\n"))
    assert [(note.code, note.line) for note in imported.notes] == [
        ("USERS_RAGGED", 2),
        ("USERS_RAGGED", 3),
    ]
    assert imported.users[1].section("custom_attributes") == {"plan": "pro", "column 3": "extra"}
    assert "plan" not in imported.users[0].section("custom_attributes")


def test_other_delimiters_are_noticed_and_told(write: Write) -> None:
    imported = read_users(write("a;b\n1;2\n"))
    assert [note.code for note in imported.notes] == ["USERS_DELIMITER"]
    assert imported.users[0].section("custom_attributes") == {"a": 1, "b": 2}
    assert not read_users(write("a;b\n1;2\n"), Reading("csv", delimiter=";")).notes


def test_a_header_alone_is_no_mistake(write: Write) -> None:
    imported = read_users(write("external_id,first_name\n"))
    assert (imported.users, [note.code for note in imported.notes]) == ((), ["USERS_EMPTY"])


def test_columns_find_their_attribute(write: Write) -> None:
    header = "External ID,E-mail,firstName,Home City,Plan,event_properties.order_id,time_zone"
    imported = read_users(write(f"{header}\n007,a@b.co,Zoë,Paris,gold,9,Europe/Paris\n"))
    (user,) = imported.users
    assert user.sections == {
        "attributes": {
            "user_id": "007",
            "email_address": "a@b.co",
            "first_name": "Zoë",
            "city": "Paris",
            "time_zone": "Europe/Paris",
        },
        "custom_attributes": {"Plan": "gold"},
        "event_properties": {"order_id": 9},
    }
    assert [(f.name, f.kept_as) for f in imported.unknown] == [("Plan", "custom_attribute.Plan")]


def test_a_mapping_wins(write: Write) -> None:
    mapped = {
        "a": choice_of("", "first_name"),
        "b": choice_of("", ""),
        "#3": choice_of("", "custom_attribute.points:text"),
    }
    imported = read_users(write("a,b,b\nAda,x,7\n"), Reading(mapped=mapped))
    (user,) = imported.users
    assert user.sections == {
        "attributes": {"first_name": "Ada"},
        "custom_attributes": {"points": "7"},
    }
    assert [(f.name, f.kept_as) for f in imported.unknown] == [("b", "")]


def test_a_mapping_of_nothing_is_refused() -> None:
    error = refusal("a,b\n1,2\n", mapped={"c": choice_of("", "city")})
    assert error.code == "USERS_COLUMN"
    with pytest.raises(ImportReadError, match="no type"):
        choice_of("a=b:nmber", "b:nmber")


def test_types_are_guessed_only_without_doubt() -> None:
    assert guessed_type(["1", "-2.5", ""]) is CellType.NUMBER
    assert guessed_type(["01234", "12345"]) is CellType.TEXT
    assert guessed_type(["1e400"]) is CellType.TEXT
    assert guessed_type(["TRUE", "false"]) is CellType.BOOLEAN
    assert guessed_type(['["a"]', '{"b": 1}']) is CellType.JSON
    assert guessed_type(['{"a": 1, "a": 2}', "[NaN]"]) is CellType.TEXT
    assert guessed_type(["", " "]) is CellType.TEXT
    assert typed("12345678901234567", CellType.TEXT) == "12345678901234567"


def test_a_cell_of_another_type_is_kept_as_text_and_told(write: Write) -> None:
    rows = "".join(f"{number}\n" for number in range(300))
    imported = read_users(write(f"points\n{rows}many\n"))
    assert imported.users[-1].section("custom_attributes") == {"points": "many"}
    assert [(note.code, note.line) for note in imported.notes] == [("USERS_TYPE", 302)]


def test_columns_are_shown_before_anything_is_read(write: Write) -> None:
    csv_users = CsvUsers(write("email,plan,plan\na@b.co,1,2\n"), Report())
    columns = csv_users.columns()
    assert [(c.title, c.target and c.target.path, c.type) for c in columns] == [
        ("email", "email_address", CellType.TEXT),
        ("plan", "custom_attribute.plan", CellType.NUMBER),
        ("plan", None, CellType.TEXT),
    ]
    assert columns[0].examples == ("a@b.co",)


def test_a_million_rows_are_read_one_by_one(write: Write) -> None:
    seen: list[int] = []

    class EnoughError(Exception):
        pass

    def watch(done: int) -> None:
        seen.append(done)
        if done > 300_000:
            raise EnoughError

    source = write("external_id,n\n" + "u,1\n" * 200_000)
    with pytest.raises(EnoughError):
        read_users(source, watch=watch)
    assert seen == sorted(seen)
    assert len(seen) < 10
    imported = read_users(source)
    assert (imported.found, len(imported.users)) == (200_000, 1_000)
    assert [note.code for note in imported.notes] == ["USERS_LIMIT"]
