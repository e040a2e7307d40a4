"""Catalogs: rows of a CSV file with a header line, or a JSON list of objects."""

from __future__ import annotations

import io
import json

from hookstudio.core.errors import ProjectReadError
from hookstudio.core.json_value import JsonObject
from hookstudio.core.project.text import decode
from hookstudio.core.project.yaml_reader import MAX_DEPTH, error_at, too_deep
from hookstudio.core.strict_json import StrictJsonError, loads, sentence_of, too_deep_at
from hookstudio.core.wording import tr, trn


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
                    raise _csv_error(tr("A column name appears twice."), file, reader.line_num)
            elif len(cells) > len(header):
                message = trn(
                    "The row has {n} cell and the header {columns}.",
                    "The row has {n} cells and the header {columns}.",
                    n=len(cells),
                    columns=len(header),
                )
                raise _csv_error(message, file, reader.line_num)
            elif cells:
                rows.append(dict(zip(header, cells, strict=False)))
    except csv.Error as error:
        raise _csv_error(
            tr("The file is not valid CSV: {reason}.", reason=error), file, reader.line_num
        ) from None
    return tuple(rows)


def _csv_error(message: str, file: str, line: int) -> ProjectReadError:
    return ProjectReadError(message, code="PROJECT_SYNTAX", file=file, line=max(line, 1), column=1)


def _from_json(text: str, file: str) -> tuple[JsonObject, ...]:
    deep = too_deep_at(text, MAX_DEPTH)
    if deep is not None:
        raise error_at(text, file, deep, too_deep(), "PROJECT_TOO_DEEP")
    try:
        data = loads(text)
    except json.JSONDecodeError as error:
        raise error_at(text, file, error.pos, sentence_of(error), "PROJECT_SYNTAX") from None
    except StrictJsonError as error:
        code = "PROJECT_NUMBER" if error.name is None else "PROJECT_DUPLICATE_KEY"
        raise ProjectReadError(error.message, code=code, file=file) from None
    if not isinstance(data, list) or not all(isinstance(row, dict) for row in data):
        raise error_at(text, file, 0, tr("A catalog should be a list of objects."), "PROJECT_SHAPE")
    return tuple(data)
