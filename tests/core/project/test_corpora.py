"""The reader against test suites that nobody here wrote."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from hookstudio.core.errors import ProjectReadError
from hookstudio.core.project.text import decode
from hookstudio.core.project.yaml_node import plain
from hookstudio.core.project.yaml_reader import parse

# The suite writes what cannot be seen as signs.
_SIGNS = {"␣": " ", "———»": "\t", "——»": "\t", "—»": "\t", "»": "\t", "↵": "", "∎\n": ""}
# What this reader refuses on purpose, and JSON files may hold.
_REFUSED_JSON = {
    "y_object_duplicated_key.json",
    "y_object_duplicated_key_and_value.json",
    "y_string_nonCharacterInUTF-8_U+FFFF.json",
    "y_string_unescaped_char_delete.json",
    "y_string_with_del_character.json",
}
# Forms that ruamel.yaml reads in its own way; no file of a project is likely to hold one.
_KNOWN_DIFFERENCES = {"3RLN", "652Z", "HM87", "L24T", "SM9W"}


def test_every_valid_json_file_is_read_as_json_reads_it(shared: Path) -> None:
    files = sorted((shared / "data/JSONTestSuite").rglob("y_*.json"))
    assert len(files) >= 90
    for file in files:
        data = file.read_bytes()
        if file.name in _REFUSED_JSON:
            with pytest.raises(ProjectReadError):
                parse(decode(data))
        else:
            node = parse(decode(data))
            assert node is not None
            assert repr(plain(node)) == repr(json.loads(data)), file.name


def test_no_broken_json_file_is_read_as_something_else(shared: Path) -> None:
    """YAML allows more than JSON, so some are read; none may raise anything else."""
    for file in sorted((shared / "data/JSONTestSuite").rglob("n_*.json")):
        try:
            parse(decode(file.read_bytes()))
        except ProjectReadError as error:
            assert error.line is not None, file.name  # noqa: PT017


def test_yaml_is_read_as_its_test_suite_says(shared: Path) -> None:
    read = 0
    for name, text, expected in _yaml_cases(shared / "data/yaml-test-suite"):
        try:
            node = parse(text)
        except ProjectReadError:
            continue  # stricter than YAML: anchors, tags, tabs, several documents
        if name not in _KNOWN_DIFFERENCES:
            assert (None if node is None else plain(node)) == expected, name
            read += 1
    assert read > 150


def _yaml_cases(folder: Path) -> Iterator[tuple[str, str, object]]:
    from ruamel.yaml import YAML

    for file in sorted(folder.glob("*.yaml")):
        for case in YAML(typ="safe", pure=True).load(file.read_text("utf-8")):
            if "json" not in case or case.get("fail"):
                continue
            text = str(case["yaml"])
            for sign, meant in _SIGNS.items():
                text = text.replace(sign, meant)
            try:
                yield file.stem, text, json.loads(case["json"] or "null")
            except json.JSONDecodeError:
                continue  # several documents
