"""Where a field of a webhook stands in its file, so that a message can say file:line:column."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from hookstudio.core.errors import ProjectReadError
from hookstudio.core.findings import Span
from hookstudio.core.project.document import Document
from hookstudio.core.project.webhook import RawBody, Webhook
from hookstudio.core.project.yaml_node import Mapping, Node, Scalar, Sequence, walk
from hookstudio.core.project.yaml_reader import parse

_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
_BREAK = re.compile(r"\r\n|\r|\n")
_UNIT = {
    '"': re.compile(r"\\x..|\\u.{4}|\\U.{8}|\\?."),
    "'": re.compile(r"''|."),
}
"""What stands for one character inside quotes, as long as the text is on one line."""


class FilePlace(NamedTuple):
    """A span of a file."""

    file: str
    span: Span


def place_of(document: Document, field: str, span: Span | None) -> FilePlace | None:
    """The place of a field, or of a span of its text; None when the file does not hold it.

    The place of a span is exact where the text stands on one line, escapes and all, or in a
    literal block; in a text with folded lines it is the whole text.
    """
    body = _file_body(document, field)
    if body is not None and body.body_file is not None:
        return FilePlace(body.body_file, span or Span.of(body.text, 0, 0))
    source = document.source
    if source is None:
        return None
    try:
        root = _tree(source, document.file)
    except ProjectReadError:
        return None
    node = root and _find(root, field)
    if node is None:
        return None
    if span is not None and isinstance(node, Scalar):
        start = _offset(source, node, span.start)
        end = _offset(source, node, span.end)
        if start is not None and end is not None:
            return FilePlace(document.file, Span.of(source, start, end))
    return FilePlace(document.file, Span.of(source, node.start, node.end))


@lru_cache(maxsize=4)
def _tree(source: str, file: str) -> Node | None:
    """Kept for the next finding in the same file: a check places hundreds."""
    return parse(source, file)


def _file_body(document: Document, field: str) -> RawBody | None:
    """The raw body that a field is the text of."""
    webhook = document.content
    prefix, _, last = field.rpartition(".")
    if not isinstance(webhook, Webhook) or last != "body":
        return None
    language = prefix.removeprefix("languages.") if prefix else None
    owner = webhook.variant(language) if language is not None else webhook
    body = owner.body if owner is not None else None
    return body if isinstance(body, RawBody) else None


def _find(root: Node, field: str) -> Node | None:
    if field.startswith("languages.") and isinstance(root, Mapping):
        # A language tag is one key, whatever characters it holds.
        languages = root.get("languages")
        rest = field.removeprefix("languages.")
        if isinstance(languages, Mapping):
            for entry in languages.entries:
                if rest.startswith(f"{entry.name}."):
                    return _find(entry.value, rest.removeprefix(f"{entry.name}."))
        return None
    path: list[str | int] = [int(index) if index else name for name, index in _STEP.findall(field)]
    if path and path[0] == "headers" and len(path) == 3:
        row = walk(root, tuple(path[:2]))
        if isinstance(row, Sequence):
            path[2] = 0 if path[2] == "name" else 1
    node = walk(root, tuple(path))
    if isinstance(node, Mapping) and path == ["body"]:
        return node.get("text") or node
    return node


def _offset(source: str, node: Scalar, offset: int) -> int | None:
    """The place in the file of an offset of a text; None where it cannot be told."""
    written = source[node.start : node.end]
    if node.style == "|":
        return _block_offset(source, node, offset)
    inner = written if node.style == "" else written[1:-1]
    if inner == node.text:
        return node.start + (1 if node.style else 0) + offset
    unit = _UNIT.get(node.style)
    if unit is None or _BREAK.search(inner):
        return None
    starts = [found.start() for found in unit.finditer(inner)]
    if len(starts) != len(node.text):
        return None
    return node.start + 1 + [*starts, len(inner)][offset]


def _block_offset(source: str, node: Scalar, offset: int) -> int | None:
    before = node.text[:offset]
    line, column = before.count("\n"), offset - (before.rfind("\n") + 1)
    texts = node.text.split("\n")
    starts = [found.end() for found in _BREAK.finditer(source, node.start)]
    if line >= len(starts):
        return None
    start = starts[line]
    written = _BREAK.split(source[start:], maxsplit=1)[0]
    if not written.endswith(texts[line]):
        return None
    return start + len(written) - len(texts[line]) + column
