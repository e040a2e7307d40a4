"""How a piece of somebody's text is shown inside a message."""

from __future__ import annotations

import re

from hookstudio.core.liquid.placeholders import PLACEHOLDER
from hookstudio.core.wording import tr

_LINE_BREAK = re.compile(r"\s*[\r\n]\s*")


def shown(text: str, limit: int = 60) -> str:
    """The text on one line: cut, control characters by number, a secret as "a secret".

    Line breaks show as ↵, with one space for the indentation behind them.
    """
    text = PLACEHOLDER.sub(lambda _: tr("a secret"), text[: limit * 50])
    text = _LINE_BREAK.sub("↵ ", text).replace("\t", " ")
    text = text if len(text) <= limit else text[: limit - 1] + "…"
    return "".join(char if char.isprintable() else f"U+{ord(char):04X}" for char in text)


def quoted(text: str, limit: int = 60) -> str:
    """The same in single quotes."""
    return f"'{shown(text, limit)}'"
