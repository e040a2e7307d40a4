"""One attempt as one line of JSON, and back."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

from hookstudio.core.delivery.result import (
    Attempt,
    AttemptOrigin,
    Failure,
    Response,
    SentRequest,
    Timing,
)

VERSION = 1


def to_line(attempt: Attempt) -> bytes:
    """One line with its line break; what it shows is masked already."""
    entry = {
        **{name: getattr(attempt, name) for name in _PLAIN},
        "v": VERSION,
        "unverified": attempt.unverified,
        "origin": {item.name: getattr(attempt.origin, item.name) for item in fields(AttemptOrigin)},
        "started_at": attempt.started_at.isoformat(),
        "failure": attempt.failure,
        "timing": {item.name: getattr(attempt.timing, item.name) for item in fields(Timing)},
        "request": _message_object(attempt.request, ("method", "url")),
        "response": attempt.response and _message_object(attempt.response, _RESPONSE),
    }
    return json.dumps(entry, separators=(",", ":")).encode("ascii") + b"\n"


def from_line(line: bytes) -> Attempt | None:
    """The attempt of a line; None when the line is torn, damaged or of a newer version."""
    try:
        entry = json.loads(line)
        return _attempt(entry) if entry["v"] == VERSION else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


_PLAIN = (
    "id",
    "webhook",
    "user",
    "message",
    "received",
    "retry",
    "peer",
    "tls",
    "via_proxy",
    "number",
)
_RESPONSE = ("status", "reason", "http_version", "body_bytes_read", "cut", "complete", "note")


def _message_object(message: SentRequest | Response, names: Sequence[str]) -> dict[str, Any]:
    return {
        **{name: getattr(message, name) for name in names},
        "headers": message.headers,
        **_body_object(message.body),
    }


def _body_object(body: bytes) -> dict[str, str]:
    try:
        return {"text": body.decode("utf-8")}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(body).decode("ascii")}


def _attempt(entry: Mapping[str, Any]) -> Attempt:
    request, response = entry["request"], entry["response"]
    moment = datetime.fromisoformat(entry["started_at"])
    return Attempt(
        **{name: entry[name] for name in _PLAIN},
        started_at=moment if moment.tzinfo else moment.replace(tzinfo=UTC),
        timing=Timing(**entry["timing"]),
        # Older lines have none of these.
        unverified=entry.get("unverified") is True,
        origin=AttemptOrigin(**entry.get("origin", {})),
        failure=Failure(entry["failure"]) if entry["failure"] else None,
        request=SentRequest(request["method"], request["url"], _headers(request), _body(request)),
        response=response
        and Response(
            **{name: response[name] for name in _RESPONSE},
            headers=_headers(response),
            body=_body(response),
        ),
    )


def _headers(message: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple((str(name), str(value)) for name, value in message["headers"])


def _body(message: Mapping[str, Any]) -> bytes:
    if "text" in message:
        return str(message["text"]).encode("utf-8")
    return base64.b64decode(message["base64"])
