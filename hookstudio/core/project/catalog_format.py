"""Catalogs: rows of a CSV file with a header line, or a JSON list of objects."""

from __future__ import annotations

import io
import json
import math

from hookstudio.core.errors import ProjectReadError
from hookstudio.core.json_value import Json, JsonObject
from hookstudio.core.project.text import decode
from hookstudio.core.project.yaml_reader import MAX_DEPTH, error_at


def read_catalog(data: bytes, file: str) -> tuple[JsonObject, ...]:
    """The rows of a catalog; a ProjectReadError with its place for anything else."""
    text = decode(data, file)
    return _from_json(text, file) if file.endswith(".json") else _from_csv(text, file)


def _from_csv(text: str, file: str) -> tuple[JsonObject, ...]:
    import csv  # start-up time: not every project has a catalog

    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[JsonObject] = []
    header: list[str] | None = None
    try:
        for cells in reader:
            if header is None:
                header = cells
                if len(set(header)) < len(header):
                    raise _csv_error("A column name appears twice.", file, reader.line_num)
            elif len(cells) > len(header):
                message = f"The row has {len(cells)} cells and the header {len(header)}."
                raise _csv_error(message, file, reader.line_num)
            elif cells:
                rows.append(dict(zip(header, cells, strict=False)))
    except csv.Error as error:
        raise _csv_error(f"The file is not valid CSV: {error}.", file, reader.line_num) from None
    return tuple(rows)


def _csv_error(message: str, file: str, line: int) -> ProjectReadError:
    return ProjectReadError(message, code="PROJECT_SYNTAX", file=file, line=max(line, 1), column=1)


def _from_json(text: str, file: str) -> tuple[JsonObject, ...]:
    _check_depth(text, file)
    try:
        data = json.loads(
            text, object_pairs_hook=_object, parse_constant=_constant, parse_float=_float
        )
    except json.JSONDecodeError as error:
        raise error_at(text, file, error.pos, f"{error.msg}.", "PROJECT_SYNTAX") from None
    except ProjectReadError as error:
        error.file = file
        raise
    except ValueError:  # a number with more digits than Python converts
        raise ProjectReadError(
            "A number has more than 4,300 digits.", code="PROJECT_NUMBER", file=file
        ) from None
    if not isinstance(data, list) or not all(isinstance(row, dict) for row in data):
        raise error_at(text, file, 0, "A catalog should be a list of objects.", "PROJECT_SHAPE")
    return tuple(data)


def _check_depth(text: str, file: str) -> None:
    """Count brackets outside of strings, before the recursive parser sees them."""
    depth = 0
    in_string = escaped = False
    for offset, char in enumerate(text):
        if in_string:
            in_string = escaped or char != '"'
            escaped = char == "\\" and not escaped
        elif char == '"':
            in_string = True
        elif char in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                message = f"The file nests deeper than {MAX_DEPTH} levels."
                raise error_at(text, file, offset, message, "PROJECT_TOO_DEEP")
        elif char in "]}":
            depth -= 1


def _object(pairs: list[tuple[str, Json]]) -> JsonObject:
    data = dict(pairs)
    if len(data) < len(pairs):
        names = [key for key, _ in pairs]
        twice = next(key for key in names if names.count(key) > 1)
        raise ProjectReadError(
            f'The key "{twice[:80]}" appears twice.', code="PROJECT_DUPLICATE_KEY"
        )
    return data


def _constant(name: str) -> Json:
    raise ProjectReadError(f"{name} is not a number of JSON.", code="PROJECT_NUMBER")


def _float(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise ProjectReadError(f"{text[:40]} is out of range.", code="PROJECT_NUMBER")
    return value
