"""Rendered requests as a renderer would make them, for tests that need no renderer."""

from __future__ import annotations

from typing import Any

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.liquid.result import TracePiece
from hookstudio.core.request.rendered import RenderedRequest, RenderedText

SPAN = Span(0, 0, 1, 1, 1, 1)


def rendered(field: str, *parts: str | tuple[str, dict[str, Any]]) -> RenderedText:
    """Text from literal parts and (text, fields of the trace piece)."""
    text, trace = "", []
    for part in parts:
        piece, fields = (part, {"kind": "text"}) if isinstance(part, str) else part
        made = {"kind": "output", "span": SPAN, **fields}
        trace.append(TracePiece(len(text), len(text) + len(piece), **made))
        text += piece
    return RenderedText(field, text, tuple(trace))


def request(**fields: Any) -> RenderedRequest:
    """A sendable POST of `{"a": 1}`, with other fields where given."""
    made: dict[str, Any] = {
        "webhook": "order",
        "user": "ada",
        "language": None,
        "method": "POST",
        "url": rendered("url", "https://example.com/"),
        "headers": (),
        "body": rendered("body", '{"a": 1}'),
        "is_json": True,
        "json_valid": True,
    }
    return RenderedRequest(**{**made, **fields})


def finding(
    message: str = "Something is wrong.", severity: Severity = Severity.ERROR, **fields: Any
) -> Finding:
    return Finding(fields.pop("rule", "some_rule"), severity, message, **fields)
