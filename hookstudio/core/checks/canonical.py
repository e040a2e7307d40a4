"""A rendered request as plain text that is the same whenever the request means the same.

What a receiver does not see is left out: the order of an object's keys and of headers, the white
space between JSON values. Secrets stand in it by name.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from hookstudio.core.liquid import placeholders
from hookstudio.core.liquid.placeholders import SecretExpression
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.strict_json import no_constant, unique_names

_ABORTED = "ABORTED"
_INDENT = "  "
_BROKEN = {"\\": "\\\\", "\n": "\\n", "\r": "\\r"}


@dataclass(frozen=True, slots=True)
class Number:
    """A JSON number with its digits as they are sent: `1.10` is not `1.1` for every receiver."""

    text: str


Tree: TypeAlias = "dict[str, Tree] | list[Tree] | str | Number | bool | None"


@dataclass(frozen=True, slots=True)
class CanonicalRequest:
    """The parts that a receiver sees; `body` is JSON in its canonical form where it is JSON.

    `body_as_sent` keeps its own order and space. `aborted` is the reason of a message that would
    not be sent, None for one that would.
    """

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    body: str
    body_as_sent: str = ""
    aborted: str | None = None

    @classmethod
    def of(cls, request: RenderedRequest) -> CanonicalRequest:
        """The canonical form of a rendering."""
        if request.aborted is not None:
            return cls("", "", (), "", aborted=request.aborted.reason)
        headers = ((header.name, _named(header.value.text)) for header in request.headers)
        tree, sent = tree_of(request.body.text), _named(request.body.text)
        body = sent if tree is None else _named_in_json(tree_text(tree))
        return cls(request.method, _named(request.url.text), _ordered(headers), body, sent)

    @property
    def head(self) -> str:
        """A line with method and URL, the headers, and an empty line; or that it was aborted."""
        if self.aborted is not None:
            return f"{_ABORTED} {_in_one_line(self.aborted)}\n\n"
        lines = [f"{_in_one_line(self.method)} {_in_one_line(self.url)}"]
        lines += (f"{_in_one_line(name)}: {_in_one_line(value)}" for name, value in self.headers)
        return "\n".join(lines) + "\n\n"

    @property
    def tree(self) -> Tree:
        """The body where that is a JSON object or array, else None."""
        return tree_of(self.body)


def tree_of(text: str) -> dict[str, Tree] | list[Tree] | None:
    """A JSON object or array; None for any other text, and for one with a key that stands twice."""
    if not text.lstrip(" \t\r\n").startswith(("{", "[")):
        return None
    try:
        tree = json.loads(
            text,
            parse_int=Number,
            parse_float=Number,
            parse_constant=no_constant,
            object_pairs_hook=unique_names,
        )
    except (ValueError, RecursionError):
        return None
    return tree if isinstance(tree, dict | list) else None


def tree_text(tree: Tree, indent: str = "") -> str:
    """JSON with its keys in order, one value a line."""
    inner = indent + _INDENT
    if isinstance(tree, dict) and tree:
        rows = (f"{_quoted(key)}: {tree_text(tree[key], inner)}" for key in sorted(tree))
        return "{\n" + ",\n".join(inner + row for row in rows) + f"\n{indent}}}"
    if isinstance(tree, list) and tree:
        items = (inner + tree_text(item, inner) for item in tree)
        return "[\n" + ",\n".join(items) + f"\n{indent}]"
    return tree.text if isinstance(tree, Number) else _quoted(tree)


def _quoted(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _ordered(headers: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """By name; headers of one name keep their order, for a receiver sees that."""
    return tuple(sorted(headers, key=lambda header: header[0].casefold()))


def _named(text: str) -> str:
    """The text with `{{secret.name | …}}` for each secret, the values it was given behind it."""
    return placeholders.replace(text, _secret) if placeholders.OPEN in text else text


def _named_in_json(text: str) -> str:
    """The same for JSON, where placeholders stand in strings only."""
    if placeholders.OPEN not in text:
        return text
    return placeholders.replace(text, lambda secret: _quoted(_secret(secret))[1:-1])


def _secret(secret: SecretExpression) -> str:
    values = f" with {json.dumps(secret.values, sort_keys=True)}" if secret.values else ""
    return f"{{{{{secret.expression}{values}}}}}"


def _in_one_line(text: str) -> str:
    return re.sub(r"[\\\n\r]", lambda found: _BROKEN[found.group()], text)
