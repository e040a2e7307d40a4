"""A request as a curl command that sends the same bytes, but for its secrets."""

from __future__ import annotations

import re

from hookstudio.core.liquid.placeholders import masked
from hookstudio.core.request.rendered import RenderedRequest

MAX_ARGUMENT = 100_000
"""Linux takes no single argument of 128 KiB or more; a longer body goes through a pipe."""

_PLAIN = re.compile(r"[A-Za-z0-9_@%+=:,./-]+")
_INDENT = " \\\n  "


def curl_command(request: RenderedRequest) -> str:
    """The command for a POSIX shell, one option a line; secrets are named as `••••name`.

    What curl would add or change by itself is switched off, so that the URL, the headers that
    are written, and the body go out as Hook Studio sends them.
    """
    # Hook Studio sends no body with a GET (spec/braze.md §7.13).
    text = "" if request.method == "GET" else masked(request.body.text)
    body = text.encode("utf-8", "replace")
    url = masked(request.url.text)
    # A URL that begins like an option must not become one.
    where = f"--url {quoted(url)}" if url.startswith("-") else quoted(url)
    parts = [f"curl --request {quoted(request.method)} {where}", *_url_options(url)]
    names = {header.name.lower() for header in request.headers}
    for header in request.headers:
        parts.append(f"--header {quoted(_header(header.name, masked(header.value.text)))}")
    if body and "content-type" not in names:
        parts.append("--header 'Content-Type:'")
    if not body:
        return _INDENT.join(parts)
    text = body.decode("utf-8")
    if "\0" in text or len(body) > MAX_ARGUMENT:
        parts.append("--data-binary @-")
        return f"{_printed(text)} |\n{_INDENT.join(parts)}"
    # Not --data-binary: that would read a file where the body begins with @.
    parts.append(f"--data-raw {quoted(text)}")
    return _INDENT.join(parts)


def quoted(text: str) -> str:
    """The text as one word of a POSIX shell."""
    if _PLAIN.fullmatch(text):
        return text
    return "'" + text.replace("'", "'\"'\"'") + "'"


def _header(name: str, value: str) -> str:
    """curl leaves out a header without a value unless it ends with a semicolon."""
    return f"{name}: {value}" if value.strip() else f"{name};"


def _url_options(url: str) -> list[str]:
    options = []
    if any(character in url for character in "[]{}"):
        options.append("--globoff")
    if "/." in url:
        options.append("--path-as-is")
    return options


def _printed(text: str) -> str:
    """What prints the text: printf is built into the shell, so that no length is too long."""
    if "\0" not in text:
        return f"printf %s {quoted(text)}"
    # No shell can hold a NUL in a word.
    escaped = text.replace("\\", "\\\\").replace("%", "%%").replace("\0", "\\000")
    return f"printf {quoted(escaped)}"
