"""What a plain YAML 1.2 scalar means, and how a value is written so that it means the same."""

from __future__ import annotations

import math
import re

from hookstudio.core.errors import ProjectReadError
from hookstudio.core.wording import tr, trn

MAX_DIGITS = 4300
"""Python's own limit for the digits of a number; a longer one takes quadratic time."""

_NULL = frozenset(["", "~", "null", "Null", "NULL"])
_TRUE = frozenset(["true", "True", "TRUE"])
_FALSE = frozenset(["false", "False", "FALSE"])
_INT = re.compile(r"[-+]?[0-9]+")
_BASED = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NO_NUMBER = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")

# Narrower than YAML allows: a reader of YAML 1.1 must take these for text too.
_SAFE_PLAIN = re.compile(r"[A-Za-z_/](?:[^\x00-\x1f\x7f-\xa0\ud800-\udfff\u2028\u2029\ufeff]*)")
_OTHER_MEANING = re.compile(r"(?i:y|n|yes|no|on|off|true|false|null)")
# What a YAML stream must not hold as it stands, and what readers take for a line end.
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_SHORT_ESCAPES = {
    '"': '\\"',
    "\\": "\\\\",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
}


def resolve(text: str) -> bool | int | float | str | None:
    """The value of a plain scalar; a ProjectReadError without a place for an impossible number."""
    if text in _NULL:
        return None
    if text in _TRUE or text in _FALSE:
        return text in _TRUE
    if text[0] not in "0123456789.+-":
        return text
    if _INT.fullmatch(text):
        return _integer(text, 10)
    if _BASED.fullmatch(text):
        return _integer(text[2:], 8 if text[1] == "o" else 16)
    if _FLOAT.fullmatch(text):
        value = float(text)
        if math.isinf(value):
            raise ProjectReadError(
                tr("{number} is out of range.", number=_short(text)), code="PROJECT_NUMBER"
            )
        return value
    if _NO_NUMBER.fullmatch(text):
        raise ProjectReadError(
            tr("{number} is not a number that JSON can hold.", number=text), code="PROJECT_NUMBER"
        )
    return text


def quoted(text: str) -> str:
    """The text in double quotes, valid as JSON and as YAML; on one line."""
    out = ['"']
    for char in text:
        short = _SHORT_ESCAPES.get(char)
        if short is not None:
            out.append(short)
        elif not UNPRINTABLE.match(char):
            out.append(char)
        else:
            out.append(f"\\u{ord(char):04x}")
    out.append('"')
    return "".join(out)


def inline(text: str, *, style: str = "") -> str:
    """The text on one line of a block collection: plain where that is safe, else in quotes.

    `style` is how it was written before; quotes of the author's choice stay.
    """
    if style == "" and is_safe_plain(text):
        return text
    if style == '"' or "\n" in text or "\t" in text or UNPRINTABLE.search(text):
        return quoted(text)
    if style == "'" or text.count("'") <= text.count('"') + text.count("\\"):
        return "'" + text.replace("'", "''") + "'"
    return quoted(text)


def is_safe_plain(text: str) -> bool:
    """Whether the text may stand without quotes, whoever reads it."""
    return (
        _SAFE_PLAIN.fullmatch(text) is not None
        and _OTHER_MEANING.fullmatch(text) is None
        and ": " not in text
        and " #" not in text
        and text[-1] not in ": "
    )


def number_text(value: int | float) -> str:
    """A number as YAML and JSON write it; a ValueError for one that JSON has no form for."""
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(tr("{number} is not a number that JSON can hold", number=value))
    return repr(value)


def fits_block(text: str) -> bool:
    """Whether a literal block gives exactly this text back when it is read."""
    return bool(text.strip(" \n\t")) and "\n" in text and not UNPRINTABLE.search(text)


def block_lines(text: str, indent: int) -> tuple[str, list[str]]:
    """The header and the lines of a literal block for a text that `fits_block`.

    The lines are indented by `indent` spaces, two more than what holds the block.
    """
    body = text.rstrip("\n")
    ends = len(text) - len(body)
    chomping = "-" if ends == 0 else "" if ends == 1 else "+"
    # Spaces at the start would be taken for the indentation.
    first = next(line for line in body.split("\n") if line)
    indicator = "2" if first.startswith((" ", "\t")) or body.startswith("\n") else ""
    lines = [" " * indent + line if line else "" for line in body.split("\n")]
    return f"|{indicator}{chomping}", lines + [""] * max(0, ends - 1)


def _integer(digits: str, base: int) -> int:
    count = len(digits.lstrip("+-"))
    if count > MAX_DIGITS:
        raise ProjectReadError(
            trn(
                "A number has {n:,} digit; the most is {most:,}.",
                "A number has {n:,} digits; the most is {most:,}.",
                n=count,
                most=MAX_DIGITS,
            ),
            code="PROJECT_NUMBER",
        )
    return int(digits, base)


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:40] + "…"
