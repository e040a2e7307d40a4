"""Reads a corpus: templates under a line `=== name | where | rule`.

In a template with a mistake, « and » stand around what the finding must mark.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from hookstudio.core.checks.rules.rule import Example, Where

FOLDER = Path(__file__).parent / "corpus"
_HEAD = re.compile(r"^=== (.+)$", re.MULTILINE)
_WHERE = {
    "json": Where.JSON,
    "text": Where.TEXT,
    "number": Where.NUMBER,
    "form": Where.FORM,
    "xml": Where.XML,
    "url": Where.URL,
    "header": Where.HEADER,
    "authorization": Where.AUTHORIZATION,
    "webhook": Where.WEBHOOK,
}


@dataclass(frozen=True, slots=True)
class Case:
    """One template; `rule` and `marked` are empty where it is right."""

    name: str
    example: Example
    rule: str = ""
    marked: str | None = None


def read_corpus(name: str) -> list[Case]:
    parts = _HEAD.split(FOLDER.joinpath(name).read_text(encoding="utf-8"))[1:]
    return [_case(head, text) for head, text in zip(parts[::2], parts[1::2], strict=True)]


def _case(head: str, text: str) -> Case:
    name, where, *rule = (part.strip() for part in head.split("|"))
    text = text.removeprefix("\n").removesuffix("\n")
    if where == "webhook":
        text += "\n"
    mark = re.search("«(.*?)»", text, re.DOTALL)
    example = Example(text.replace("«", "").replace("»", ""), _WHERE[where])
    return Case(name, example, "".join(rule), mark.group(1) if mark else None)
