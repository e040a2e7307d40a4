"""Secret placeholders: a rendered text names a secret, and only the sender sees its value.

`{{secret.lob | append: ':' | base64_encode}}` renders as one opaque piece: U+FDD0, a mode letter,
the payload in URL-safe base64 without padding, U+FDD1. The two code points are noncharacters;
a rendering replaces any that come from data by U+FFFD, so no user's attribute can forge one.
The payload is JSON: `{"x": expression, "n": [secret names], "v": {name: value}}`, where `v` holds
the plain values that the expression reads beside the secrets, fixed at rendering time.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from hookstudio.core.json_value import Json

OPEN, CLOSE = "\ufdd0", "\ufdd1"
PLACEHOLDER = re.compile(f"{OPEN}([rj])([A-Za-z0-9_-]*){CLOSE}")


class SecretMode(StrEnum):
    """How the value is written into the place: as it is, or escaped for inside a JSON string."""

    RAW = "r"
    JSON = "j"


@dataclass(frozen=True, slots=True)
class SecretExpression:
    """What a placeholder holds: the Liquid expression, its secrets, its fixed plain values."""

    expression: str
    names: tuple[str, ...]
    values: Mapping[str, Json]
    mode: SecretMode = SecretMode.RAW


def encode(secret: SecretExpression) -> str:
    """The placeholder for one secret expression; equal input gives equal text."""
    payload = {"n": list(secret.names), "v": secret.values, "x": secret.expression}
    raw = json.dumps(payload, sort_keys=True, separators=(",", ":")).encode()
    return f"{OPEN}{secret.mode}{base64.urlsafe_b64encode(raw).decode().rstrip('=')}{CLOSE}"


def decode(match: re.Match[str]) -> SecretExpression:
    """The expression in one match of `PLACEHOLDER`."""
    mode, text = match.groups()
    payload = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    return SecretExpression(payload["x"], tuple(payload["n"]), payload["v"], SecretMode(mode))


def find(text: str) -> Iterator[tuple[int, int, SecretExpression]]:
    """Each placeholder of the text with its start and end."""
    for match in PLACEHOLDER.finditer(text):
        yield match.start(), match.end(), decode(match)


def names(text: str) -> tuple[str, ...]:
    """The names of all secrets in the text, each once, in order of appearance."""
    return tuple(dict.fromkeys(name for _, _, secret in find(text) for name in secret.names))


def replace(text: str, value_of: Callable[[SecretExpression], str]) -> str:
    """The text with every placeholder replaced by what `value_of` returns for it."""
    return PLACEHOLDER.sub(lambda match: value_of(decode(match)), text)


def masked(text: str) -> str:
    """The text as it may be shown, logged and exported: `••••lob_api_key` for each placeholder."""
    return replace(text, lambda secret: "••••" + "+".join(secret.names))


def removed(text: str) -> str:
    """The text without its placeholders: what is known of it before the values are there."""
    return PLACEHOLDER.sub("", text)


def as_json(text: str) -> str:
    """The same text with its placeholders marked for a place inside a JSON string."""
    return PLACEHOLDER.sub(lambda match: f"{OPEN}{SecretMode.JSON}{match.group(2)}{CLOSE}", text)


def without_forgeries(text: str) -> str:
    """Data as it may enter a rendered text: the two delimiters become U+FFFD."""
    if OPEN in text or CLOSE in text:
        return text.replace(OPEN, "\ufffd").replace(CLOSE, "\ufffd")
    return text
