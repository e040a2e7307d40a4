"""Text from files, templates and servers, fit for a terminal and for a line of JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from hookstudio.core.marks import CONTROLS, FOREIGN, HIDDEN_JOINERS, INVISIBLE

# A terminal obeys some of them and hides others. JSON escapes what is below U+0020 by itself.
_NOT_FOR_TERMINALS = re.compile(f"[{CONTROLS}{INVISIBLE}{FOREIGN}]|{HIDDEN_JOINERS}")
_NOT_FOR_JSON_LINES = re.compile(f"[\x7f-\x9f{INVISIBLE}{FOREIGN}]|{HIDDEN_JOINERS}")


def visible(text: str) -> str:
    """The text with every control character as a mark, such as `\\x1b`; tab and \\n stay."""
    return _NOT_FOR_TERMINALS.sub(_mark, text)


def visible_line(text: str) -> str:
    """As `visible`, on one line."""
    return visible(text).replace("\n", "\\n")


def json_line(value: Mapping[str, object]) -> str:
    """The object on one line; what a terminal would obey is written as `\\uXXXX`."""
    text = json.dumps(value, ensure_ascii=False)
    return _NOT_FOR_JSON_LINES.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def _mark(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
