"""The cases: the rows of the shared catalogue where it is there, and ours, which always are."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

FILE = Path(__file__).parents[3] / "shared/spec/bad_inputs.jsonl"

ALL_VARIABLE = "HOOKSTUDIO_BAD_INPUTS_ALL"
"""Set it, and the windows meet our own cases too, in two minutes."""


@dataclass(frozen=True, slots=True)
class Case:
    """One bad input. `content` is None where the test itself must build what `id` describes."""

    id: str
    entry: str
    expect: str  # reject, neutralise or accept
    code: str
    content: bytes | None = None

    @property
    def rejected(self) -> bool:
        return self.expect == "reject"

    @property
    def text(self) -> str:
        assert self.content is not None
        return self.content.decode("utf-8")


def rows() -> tuple[Case, ...]:
    """The shared catalogue; empty where it is not beside the checkout."""
    if not FILE.is_file():
        return ()
    # By line feeds alone: some inputs hold U+2028.
    lines = FILE.read_text(encoding="utf-8").split("\n")
    return tuple(_case(json.loads(line)) for line in lines if line)


def repeated(
    repeat: str, count: int, prefix: str = "", suffix: str = "", suffix_repeat: str = ""
) -> bytes:
    """The catalogue's way to write what is long."""
    return (prefix + repeat * count + suffix_repeat * count + suffix).encode()


def cases(entry: str, *, built: bool | None = False) -> list[Case]:
    """The catalogue's cases of an entry, then ours.

    `built` chooses those that the test itself builds; False those that come with their bytes.
    """
    from tests.bad_inputs.own_cases import OWN

    found = [case for case in (*rows(), *OWN) if case.entry == entry]
    if built is not None:
        found = [case for case in found if (case.content is None) is built]
    return found


def window_cases(entry: str) -> list[Case]:
    """What is met in a window: the catalogue's, and ours too where it is missing or in a soak."""
    found = cases(entry)
    listed = [case for case in found if "/" not in case.id]
    return found if not listed or os.environ.get(ALL_VARIABLE) else listed


def each(entry: str, *, built: bool | None = False) -> pytest.MarkDecorator:
    """Run the test for each case of an entry."""
    return pytest.mark.parametrize("case", cases(entry, built=built), ids=lambda case: case.id)


def _case(row: Mapping[str, Any]) -> Case:
    return Case(row["id"], row["entry"], row["expect"], row["code"], _content(row["input"]))


def _content(given: Mapping[str, Any]) -> bytes | None:
    if "b64" in given:
        return base64.b64decode(given["b64"])
    if "gen" in given:
        return repeated(**given["gen"])
    return given["text"].encode("utf-8") if "text" in given else None
