"""The headers of a request: checked after rendering, and the ones Braze adds on its own."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.project.webhook import Header
from hookstudio.core.request.rendered import RenderedHeader, RenderedText
from hookstudio.core.request.rendered_field import RenderedField
from hookstudio.core.request.rewrite import Rewrite
from hookstudio.core.request.rules import header_name_fault, header_value_fault
from hookstudio.core.wording import tr

USER_AGENT = f"Braze Sender {hashlib.sha256(b'Hook Studio').hexdigest()[:40]} (Hook Studio)"
"""Braze's form (spec/braze.md §1.1), with a hash that never changes, and marked as ours."""


def finish_header(name: str, field: RenderedField) -> RenderedHeader:
    """The header as it would be sent: white space around the value is not part of it."""
    text = field.rendering.text
    stripped = text.strip(" \t")
    start = text.find(stripped) if stripped else 0
    rewrite = Rewrite.of(text, [(0, start, ""), (start + len(stripped), len(text), "")])
    trace = rewrite.trace(field.rendering.trace)
    return RenderedHeader(name, RenderedText(field.field, rewrite.text, trace))


def value_finding(header: RenderedHeader, field: RenderedField, user: str) -> Finding | None:
    """What is wrong with the rendered value, or None."""
    if field.failed:
        return None
    whose = user if field.has_liquid else ""
    fault = header_value_fault(header.name, field.rendering.text, whose)
    if fault is None:
        return None
    at = (fault.start, fault.end)
    return field.finding("header_value", Severity.ERROR, fault.message, code=fault.code, at=at)


def name_findings(headers: Sequence[Header], file: str) -> Iterable[Finding]:
    """What is wrong with the names of the enabled headers."""
    seen: set[str] = set()
    for index, header in enumerate(headers):
        if not header.enabled:
            continue
        place = f"headers[{index}].name"
        span = Span.of(header.name, 0, len(header.name))
        fault = header_name_fault(header.name)
        if fault is not None:
            yield Finding(
                "header_name", Severity.ERROR, fault.message, file, span, place, fault.code
            )
        elif header.name.lower() in seen:
            message = tr("The header {name} stands twice; both are sent.", name=header.name)
            yield Finding("header_duplicate", Severity.WARNING, message, file, span, place)
        seen.add(header.name.lower())


def find_header(headers: Iterable[RenderedHeader], name: str) -> RenderedHeader | None:
    """The first header of that name, ignoring case."""
    return next((h for h in headers if h.name.lower() == name.lower()), None)


def inferred(name: str, value: str) -> RenderedHeader:
    """A header that the author did not write."""
    return RenderedHeader(name, RenderedText("headers", value), inferred=True)
