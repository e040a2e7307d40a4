"""The style sheets in `resources/styles`, with their `@token@` variables filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

_VARIABLE = re.compile(r"@([a-z_]+|\d+px)@")


def load_style_sheet(folder: Path, values: Mapping[str, str], scale: float = 1.0) -> str:
    """All files of the folder in order of name, as one sheet.

    `@accent@` becomes the value of that name, `@28px@` the length times the scale of the
    system's text. A variable that nobody knows raises KeyError: it is our own mistake.
    """
    sheet = "\n".join(path.read_text("utf-8") for path in sorted(folder.glob("*.qss")))
    return _VARIABLE.sub(lambda match: _value(match.group(1), values, scale), sheet)


def _value(name: str, values: Mapping[str, str], scale: float) -> str:
    if name[0].isdigit():
        return f"{round(int(name[:-2]) * scale)}px"
    return values[name]
