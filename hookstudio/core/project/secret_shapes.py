"""Finds what looks like a secret in clear in a project file (spec/safety.md rows 15 and 16)."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.project.token_shapes import TOKEN, issuer
from hookstudio.core.project.webhook import Header, JsonBody, RawBody, Webhook
from hookstudio.core.secret_name import NAME_PATTERN
from hookstudio.core.wording import tr

SECRET_PARAMETER = re.compile(
    r"(?i)[?&](?:[\w-]*(?:api[_-]?key|apikey|access[_-]?token|auth[_-]?token|secret|password"
    r"|passwd|signature)|key|token|auth|sig)=(?P<value>[^&#\s{}]{8,})"
)
"""A parameter of a URL whose name says that it is a key."""
SECRET_KEY = re.compile(
    r"(?i)\"(?:[\w-]*(?:api[_-]?key|apikey|access[_-]?token|auth[_-]?token|secret|password)"
    r"|token)\"\s*:\s*\"(?P<value>[^\"{}\s]{12,})\""
)
"""A member of a JSON text whose name says so."""
SECRET_PAIR = re.compile(
    r"(?i)(?:[\w-]*(?:api[_-]?key|apikey|access[_-]?token|auth[_-]?token|secret|password)|token)"
)
"""The key of a row of a JSON table that says so."""
PAIR_VALUE = re.compile(r"\s*(?P<value>[^\s{}]{12,})\s*$")

_URL_PASSWORD = re.compile(r"://[^/\s:@{}]+:(?P<value>[^/\s:@{}]{3,})@")
_SECRET_HEADER = re.compile(
    r"(?i)authorization|proxy-authorization|x-api-key|api-key|apikey|.*-(?:token|secret|api-key)"
)
_SCHEME = re.compile(r"(?i)(?:bearer|basic|token|apikey|key)\s+")
_VALUE = re.compile(r"[0-9A-Za-z+/=._~:-]{12,}")
_PLACEHOLDER = re.compile(r"(?i)your|example|placeholder|change.?me|xxxx|<|\{\{|todo")
_SECRET_NAME = re.compile(rf"\{{\{{-?\s*secret\.({NAME_PATTERN.pattern})")
_AROUND = 200
_FEWEST_CHARACTERS = 5


class Where(Enum):
    """What a text of a webhook is, for those secrets that only their place betrays."""

    URL = auto()
    HEADER = auto()
    BODY = auto()
    PAIR = auto()


@dataclass(frozen=True, slots=True)
class Text:
    """One text; `name` is a header's name or a pair's key."""

    field: str
    text: str
    where: Where
    name: str = ""


@dataclass(frozen=True, slots=True)
class ClearSecret:
    """A part of a text that looks like a key; `called` is what a secret of it may be called."""

    field: str
    start: int
    end: int
    value: str = dataclasses.field(repr=False)
    called: str = "key"


def looks_secret(text: str) -> bool:
    """Whether a text holds what looks like a secret in clear."""
    return _find(text, "") is not None


def is_secret_name(text: str) -> bool:
    """Whether a text can be the name of a secret, and does not look like one itself."""
    return NAME_PATTERN.fullmatch(text) is not None and not looks_secret(text)


def misplaced_secrets(file: str, headers: Sequence[Header]) -> list[Finding]:
    """A warning for each secret that headers ask for in a file from which nothing is sent."""
    return [
        Finding(
            "secret_not_granted",
            Severity.WARNING,
            tr(
                'This file asks for the secret "{name}", but only a webhook may. It is not sent.',
                name=found[1],
            ),
            file,
            Span.of(header.value, *found.span()),
            f"headers[{index}].value",
            "SECRET_NOT_GRANTED",
        )
        for index, header in enumerate(headers)
        for found in _SECRET_NAME.finditer(header.value)
    ]


def secret_findings(file: str, where: Webhook | Sequence[Header]) -> list[Finding]:
    """A warning for each text of a webhook, or of header rows, that holds a secret in clear."""
    texts = texts_of(where) if isinstance(where, Webhook) else _header_texts(where)
    found = []
    for text in texts:
        span = _find(text.text, text.name if text.where is Where.HEADER else "")
        if span is not None:
            where_text = f"headers/{text.name}" if text.where is Where.HEADER else text.field
            message = tr(
                "There is what looks like a secret in {place}. Move it to the keyring and write "
                "{{{{secret.name}}}} here?",
                place=where_text,
            )
            found.append(
                Finding(
                    "project_secret_in_file",
                    Severity.WARNING,
                    message,
                    file,
                    Span.of(text.text, *span),
                    text.field,
                    "PROJECT_SECRET_IN_FILE",
                )
            )
    return found


def clear_secrets(text: Text, start: int = 0, end: int | None = None) -> tuple[ClearSecret, ...]:
    """What looks like a secret in the text, or touches that part of it, from the left."""
    end = len(text.text) if end is None else end
    spans: list[tuple[int, int]] = []
    for span in sorted(_spans(text, max(0, start - _AROUND), end + _AROUND)):
        touches = span[0] < end and span[1] > start
        if touches and not (spans and span[0] < spans[-1][1]):
            spans.append(span)
    return tuple(
        ClearSecret(text.field, first, last, text.text[first:last], _called(text, first, last))
        for first, last in spans
    )


def is_secret_like(value: str) -> bool:
    """Whether a value at a place for secrets is one: no placeholder, no word, no repetition."""
    if _PLACEHOLDER.search(value) or len(set(value)) < _FEWEST_CHARACTERS:
        return False
    return any(char.isdigit() for char in value) and any(char.isalpha() for char in value)


def texts_of(webhook: Webhook) -> Iterator[Text]:
    """The texts of a webhook in which a secret may stand."""
    yield from _header_texts(webhook.headers)
    yield Text("url", webhook.url, Where.URL)
    yield from _body_texts("", webhook.body)
    for variant in webhook.languages:
        prefix = f"languages.{variant.language}."
        if variant.url is not None:
            yield Text(f"{prefix}url", variant.url, Where.URL)
        if variant.body is not None:
            yield from _body_texts(prefix, variant.body)


def _spans(text: Text, start: int, end: int) -> Iterator[tuple[int, int]]:
    source = text.text
    for match in TOKEN.finditer(source, start, end):
        yield match.span()
    if text.where is Where.HEADER:
        found = _find(source, text.name)
        if found is not None:
            yield found
    for pattern in _PATTERNS.get(text.where, ()):
        for match in pattern.finditer(source, start, end):
            if pattern is _URL_PASSWORD or is_secret_like(match["value"]):
                yield match.span("value")
    if text.where is Where.PAIR and SECRET_PAIR.fullmatch(text.name):
        whole = PAIR_VALUE.fullmatch(source)
        if whole is not None and is_secret_like(whole["value"]):
            yield whole.span("value")


_PATTERNS = {
    Where.URL: (_URL_PASSWORD, SECRET_PARAMETER),
    Where.BODY: (SECRET_KEY,),
}


def _called(text: Text, start: int, end: int) -> str:
    """A name for the secret: after who issued it, else after its place."""
    by = issuer(text.text[start:end])
    if by:
        return by if by.endswith("_hook") else f"{by}_key"
    before = re.search(r"([A-Za-z][\w-]*)[\"'=:\s]*\Z", text.text[max(0, start - 60) : start])
    place = text.name or (before[1] if before is not None else "")
    words = re.sub(r"[^a-z0-9]+", "_", place.lower()).strip("_").removeprefix("x_")
    if words in ("", "authorization", "proxy_authorization", "https", "http"):
        return "key"
    return words if words[0].isalpha() else f"key_{words}"


def _find(text: str, header: str) -> tuple[int, int] | None:
    found = TOKEN.search(text)
    if found is not None:
        return found.span()
    password = _URL_PASSWORD.search(text)
    if password is not None and not header:
        return password.span(1)
    if not header or not _SECRET_HEADER.fullmatch(header) or _PLACEHOLDER.search(text):
        return None
    scheme = _SCHEME.match(text)
    start = scheme.end() if scheme else 0
    value = _VALUE.fullmatch(text.rstrip(), start)
    return value.span() if value is not None and any(c.isdigit() for c in value.group()) else None


def _header_texts(headers: Sequence[Header]) -> Iterator[Text]:
    for index, header in enumerate(headers):
        yield Text(f"headers[{index}].value", header.value, Where.HEADER, header.name or "value")


def _body_texts(prefix: str, body: JsonBody | RawBody) -> Iterator[Text]:
    if isinstance(body, RawBody):
        yield Text(f"{prefix}body", body.text, Where.BODY)
    else:
        for index, pair in enumerate(body.pairs):
            yield Text(f"{prefix}body.pairs[{index}].value", pair.value, Where.PAIR, pair.key)
