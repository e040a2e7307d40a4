"""A rendered request as a snapshot holds it: the same request, and no other, gives the same text.

Made to be read and to be compared line by line: JSON is laid out with its keys in the order they
are sent in, which `canonical.py` leaves out; secrets are named, and what nobody sees is written as
a mark such as `⟨U+00A0⟩`.
"""

from __future__ import annotations

import json
import re

from hookstudio.core.checks.marks import UNSEEN, mark
from hookstudio.core.liquid.placeholders import PLACEHOLDER, SecretExpression, decode
from hookstudio.core.request.json_syntax import nesting
from hookstudio.core.request.rendered import RenderedRequest

_MOST_NESTED = 50  # deeper, the indentation alone would be larger than the text
_TOKEN = re.compile(
    rf'"(?:[^"\\]|\\.)*"|[{{}}\[\],:]|{PLACEHOLDER.pattern}|[^\s{{}}\[\],:"]+', re.DOTALL
)
_IN_BODY = re.compile(rf"{PLACEHOLDER.pattern}|[{UNSEEN}]|[ \t](?=\n|\Z)|\n\Z")
_IN_LINE = re.compile(rf"{PLACEHOLDER.pattern}|[{UNSEEN}\n]|[ \t]\Z")
_INDENT = "    "


def request_text(request: RenderedRequest) -> str:
    """The request as HTTP is written, its body indented; ends with a line break.

    Of a request that cannot be sent, the rules that refuse it follow the request itself.
    """
    if request.aborted is not None:
        return f"aborted: {mark_line(request.aborted.reason)}\n"
    lines = [f"{mark_line(request.method)} {mark_line(request.url.text)}"]
    lines += [
        f"{mark_line(each.name)}: {mark_line(each.value.text)}"
        for each in request.headers
        if not (each.inferred and each.name == "User-Agent")  # is the same everywhere
    ]
    refusals = dict.fromkeys((each.rule, each.field) for each in request.errors)
    lines += [f"not sent: {rule} in {mark_line(field)}" for rule, field in refusals]
    body = body_text(request)
    if body:
        lines += ["", *(f"{_INDENT}{line}" if line else "" for line in body.split("\n"))]
    return "\n".join(lines) + "\n"


def body_text(request: RenderedRequest) -> str:
    """The body alone: valid JSON laid out, anything else as it is, with marks in both."""
    text = request.body.text
    laid_out = _laid_out(text) if request.json_valid else text
    return _IN_BODY.sub(_mark, laid_out)


def mark_line(text: str) -> str:
    """The text on one line, with marks for what nobody sees."""
    return _IN_LINE.sub(_mark, text)


def _mark(match: re.Match[str]) -> str:
    if match[0].startswith("\ufdd0") and len(match[0]) > 1:
        secret = decode(match)
        return f"⟨{_secret(secret)}⟩"
    return mark(match[0])


def _secret(secret: SecretExpression) -> str:
    """The expression that the sender evaluates, and the plain values that it reads."""
    if not secret.values:
        return secret.expression
    values = json.dumps(dict(secret.values), sort_keys=True)
    return f"{secret.expression} with {values}"


def _laid_out(text: str) -> str:
    """A valid JSON text with a line for each value; numbers and strings stay as written."""
    if nesting(text) > _MOST_NESTED:
        return text
    out: list[str] = []
    depth, opened = 0, False
    for match in _TOKEN.finditer(text):
        piece = match[0]
        if piece in "}]":
            depth -= 1
            out.append(piece if opened else f"\n{'  ' * depth}{piece}")
        elif piece == ",":
            out.append(f",\n{'  ' * depth}")
        elif piece == ":":
            out.append(": ")
        else:
            if opened:
                out.append(f"\n{'  ' * depth}")
            out.append(piece)
        opened = piece in "{["
        depth += opened
    return "".join(out)
