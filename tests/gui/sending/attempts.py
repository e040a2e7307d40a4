"""Attempts as the sender would make them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from hookstudio.core.delivery.result import Attempt, Failure, Response, SentRequest, Timing

STARTED = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)
REASONS = {200: "OK", 404: "Not Found", 500: "Internal Server Error", 503: "Service Unavailable"}


def response(status: int = 404, body: bytes = b'{"error":"x"}', **fields: Any) -> Response:
    made: dict[str, Any] = {
        "reason": REASONS[status],
        "http_version": "HTTP/1.1",
        "headers": (("Content-Type", "application/json"), ("Retry-After", "7")),
        "body": body,
        "body_bytes_read": len(body),
    }
    return Response(status=status, **{**made, **fields})


def attempt(status: int | None = 404, failure: Failure | None = None, **fields: Any) -> Attempt:
    """An answer of that status; a failure without an answer where the status is None."""
    answer = response(status) if status is not None else None
    line = f"The server answered {status} {REASONS[status]}." if status else "Nothing came back."
    made: dict[str, Any] = {
        "id": "1",
        "webhook": "order",
        "user": "ada",
        "started_at": STARTED,
        "request": SentRequest("POST", "https://example.com/", (("A", "b"),), b'{"n": 1}'),
        "timing": Timing(143.2, 12.0, 22.4, 41.7, 0.4, 61.0, 5.7),
        "message": line,
        "received": status is not None and status < 300,
        "retry": status is None or status >= 500,
        "response": answer,
        "failure": failure,
        "peer": "127.0.0.1:8600",
    }
    return Attempt(**{**made, **fields})
