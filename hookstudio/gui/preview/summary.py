"""The line under the previewed body: what it is, in words, and whether it would be sent."""

from __future__ import annotations

from dataclasses import dataclass

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.wording import listed, tr, trn
from hookstudio.gui.preview.quantities import bytes_text, duration_text

_BODY_JSON = "BODY_JSON"
# What makes a rendering hold no text that is worth showing.
_NO_TEXT_RULES = (
    "template_parse_error",
    "liquid_limit",
    "render_timeout",
    "render_memory",
    "render_crashed",
)


@dataclass(frozen=True, slots=True)
class Summary:
    """`tone` is the colour's name: `success`, `error`, `warning` or `muted`."""

    tone: str
    text: str


def summarize(request: RenderedRequest, elapsed_ms: float | None) -> Summary:
    """One line about the body: validity, size, and how long the rendering took."""
    if request.aborted is not None:
        reason = request.aborted.reason or tr("no reason given")
        return Summary("warning", tr("⊘ Aborted: {reason} · nothing would be sent", reason=reason))
    size = bytes_text(request.known_body_bytes)
    if request.body_secrets:
        size = tr("{size} + secrets", size=size)
    took = [] if elapsed_ms is None else [duration_text(elapsed_ms)]
    if request.json_valid is False:
        tone, sign = _severity_of_not_json(request)
        return Summary(tone, f"{sign} {_not_json(request)} · {size}")
    if request.json_valid:
        return Summary("success", " · ".join([tr("✓ valid JSON"), size, *took]))
    if not request.body.text:
        return Summary("muted", " · ".join([tr("No body"), *took]))
    return Summary("muted", " · ".join([tr("Text"), size, *took]))


def unrendered(request: RenderedRequest) -> Finding | None:
    """The finding that left a field without text, or None when everything was rendered."""
    return next((f for f in request.errors if f.rule in _NO_TEXT_RULES), None)


def problems_title(findings: tuple[Finding, ...]) -> Summary:
    """`✕ 1 error, 2 warnings`, in the worst one's tone."""
    if not findings:
        return Summary("muted", tr("No problems"))
    errors, warnings, notes = (sum(f.severity is s for f in findings) for s in Severity)
    parts = []
    if errors:
        parts.append(trn("{n:,} error", "{n:,} errors", n=errors))
    if warnings:
        parts.append(trn("{n:,} warning", "{n:,} warnings", n=warnings))
    if notes:
        parts.append(trn("{n:,} note", "{n:,} notes", n=notes))
    worst = next(s for s in Severity if any(f.severity is s for f in findings))
    tone = {Severity.ERROR: "error", Severity.WARNING: "warning"}.get(worst, "muted")
    return Summary(tone, listed(parts))


def _severity_of_not_json(request: RenderedRequest) -> tuple[str, str]:
    """The colour and the sign that the list of problems gives it too."""
    if any(f.severity is Severity.ERROR for f in request.findings if f.code == _BODY_JSON):
        return "error", "✕"
    return "warning", "⚠"


def _not_json(request: RenderedRequest) -> str:
    """With the place in the rendered body; the problem list says why, and where in the template."""
    places = (f.output_span for f in request.findings if f.code == _BODY_JSON)
    place = next((place for place in places if place is not None), None)
    if place is None:
        return tr("not JSON")
    return tr("not JSON: line {line}, column {column}", line=place.line, column=place.column)
