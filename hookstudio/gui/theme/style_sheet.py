"""The style sheets in `resources/styles`, with their `@token@` variables filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

_VARIABLE = re.compile(r"@([a-z_]+|\d+px)@")


_SIDE = re.compile(r"\b((?:padding|margin|border)(?:-top|-bottom)?)-(left|right)\b")
_LENGTH = r"\s*([^\s;]+)"
_FOUR = re.compile(rf"\b(padding|margin):{_LENGTH}\s{_LENGTH}\s{_LENGTH}\s{_LENGTH}\s*;")
_OTHER_SIDE = {"left": "right", "right": "left"}


def load_style_sheet(
    folder: Path, values: Mapping[str, str], scale: float = 1.0, *, mirrored: bool = False
) -> str:
    """All files of the folder in order of name, as one sheet; `mirrored` is for right to left.

    `@accent@` becomes the value of that name, `@28px@` the length times the scale of the
    system's text. A variable that nobody knows raises KeyError: it is our own mistake.
    """
    sheet = "\n".join(path.read_text("utf-8") for path in sorted(folder.glob("*.qss")))
    if mirrored:
        sheet = _turned(sheet)
    return _VARIABLE.sub(lambda match: _value(match.group(1), values, scale), sheet)


def _turned(sheet: str) -> str:
    """With the edges of each box on the other side; positions of parts Qt turns by itself."""
    sheet = _SIDE.sub(lambda found: f"{found[1]}-{_OTHER_SIDE[found[2]]}", sheet)
    return _FOUR.sub(r"\1: \2 \5 \4 \3;", sheet)


def _value(name: str, values: Mapping[str, str], scale: float) -> str:
    if name[0].isdigit():
        return f"{round(int(name[:-2]) * scale)}px"
    return values[name]
