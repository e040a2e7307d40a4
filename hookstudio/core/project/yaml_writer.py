"""Writes JSON-plain data as YAML that people read: block style, bodies as literal blocks.

What is written reads back as exactly the same data, whatever it holds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from hookstudio.core.json_value import Json, JsonObject
from hookstudio.core.project.yaml_scalar import (
    block_lines,
    fits_block,
    inline,
    is_safe_plain,
    number_text,
    quoted,
)

_LONGEST_KEY = 1000
"""YAML allows 1,024 characters before the colon; a longer key needs the `?` form."""


class Written(NamedTuple):
    """A value: what stands on the line of its key, and the lines below it."""

    head: str
    lines: list[str]


def document(data: JsonObject) -> str:
    """A whole file."""
    if not data:
        return "{}\n"
    return "\n".join(mapping_lines(data, 0)) + "\n"


def mapping_lines(data: JsonObject, indent: int) -> list[str]:
    """The lines of a mapping that starts in column `indent`."""
    return [line for key, value in data.items() for line in entry_lines(key, value, indent)]


def entry_lines(key: str, value: Json, indent: int) -> list[str]:
    """The lines of one key and its value."""
    margin = " " * indent
    name = key if is_safe_plain(key) else quoted(key)
    written = value_lines(value, indent + 2)
    colon = f": {written.head}" if written.head else ":"
    if len(name) > _LONGEST_KEY:
        return [f"{margin}? {name}", f"{margin}{colon}", *written.lines]
    return [f"{margin}{name}{colon}", *written.lines]


def item_lines(value: Json, indent: int) -> list[str]:
    """The lines of one item of a sequence whose dashes stand in column `indent`."""
    # A mapping begins on the line of its dash, as people write it.
    written = value_lines(value, indent + 2)
    dash = " " * indent + "- "
    if written.head:
        return [dash + written.head, *written.lines]
    return [dash + written.lines[0][indent + 2 :], *written.lines[1:]]


def value_lines(value: Json, indent: int, *, style: str = "") -> Written:
    """A value whose further lines are indented by `indent`; `style` as in `Scalar.style`."""
    if isinstance(value, str):
        keeps_block = style in ("|", ">") and value.strip(" \n\t") != ""
        if fits_block(value) or (keeps_block and fits_block(value + "\n")):
            header, lines = block_lines(value, indent)
            return Written(header, lines)
        return Written(inline(value, style=style), [])
    if isinstance(value, Mapping) and value:
        return Written("", mapping_lines(value, indent))
    if isinstance(value, Sequence) and value:
        return Written("", [line for item in value for line in item_lines(item, indent)])
    return Written(flow(value), [])


def flow(value: Json) -> str:
    """A value on one line, as JSON writes it."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, (int, float)):
        return number_text(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_flow_key(k)}: {flow(v)}" for k, v in value.items()) + "}"
    return "[" + ", ".join(flow(item) for item in value) + "]"


def spread_flow(value: Json, margin: int) -> list[str]:
    """A value as JSON over several lines; the first has no margin, it goes on a line."""
    if isinstance(value, Mapping) and value:
        rows = [(f"{_flow_key(key)}: ", inner) for key, inner in value.items()]
        opening, closing = "{", "}"
    elif isinstance(value, Sequence) and not isinstance(value, str) and value:
        rows = [("", inner) for inner in value]
        opening, closing = "[", "]"
    else:
        return [flow(value)]
    lines = [opening]
    for key, inner in rows:
        first, *rest = spread_flow(inner, margin + 2)
        lines += [" " * (margin + 2) + key + first, *rest]
        lines[-1] += ","
    lines[-1] = lines[-1][:-1]
    return [*lines, " " * margin + closing]


def _flow_key(key: str) -> str:
    text = quoted(key)
    return f"? {text}" if len(text) > _LONGEST_KEY else text
