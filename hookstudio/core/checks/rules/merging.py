"""One mistake, one finding: what a rule and a rendering both say of a place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from hookstudio.core.findings import Finding, Severity

_JSON = frozenset(
    {"json_comma_extra", "json_comma_missing", "json_value_missing", "json_unclosed"}
    | {"json_line_break", "json_text_unquoted", "json_default_text", "json_quoted_twice"}
)
_ANYWHERE = frozenset({"body_json_invalid"})
# A rendering's rule, and the rules that say why.
_CAUSES: Mapping[str, frozenset[str]] = {
    "body_json_invalid": _JSON | {"json_unescaped", "json_structure_printed", "json_html_escape"},
    "json_value": _JSON,
    "header_value": frozenset({"header_white_space", "header_value_unsafe"}),
    "url_encoded": frozenset({"url_unescaped"}),
    "liquid_runtime_error": frozenset({"compare_types"}),
    "content_block_missing": frozenset({"content_block_missing"}),
    "catalog_missing": frozenset({"catalog_missing"}),
}


def merged(
    static: Sequence[Finding], rendered: Iterable[Finding]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Both lists without what the other one says too.

    The rules say what causes it, so theirs stays, under the code of the rendering's; but an error
    of a rendering, which refuses a send, stays itself and takes over the fix.
    """
    dropped: set[int] = set()
    codes: dict[int, str] = {}
    kept: list[Finding] = []
    for finding in rendered:
        index = _cause(finding, static)
        if index is None:
            kept.append(finding)
        elif finding.severity is Severity.ERROR:
            kept.append(replace(finding, fix=finding.fix or static[index].fix))
            dropped.add(index)
        else:
            codes[index] = finding.code
    rest = tuple(
        replace(finding, code=finding.code or codes.get(index, ""))
        for index, finding in enumerate(static)
        if index not in dropped
    )
    return rest, tuple(kept)


def _cause(finding: Finding, static: Sequence[Finding]) -> int | None:
    """Which of the rules' findings is about the same place, for a reason that fits."""
    causes = _CAUSES.get(finding.rule)
    if causes is None:
        return None
    for index, other in enumerate(static):
        fits = other.rule in causes and other.field == finding.field
        if fits and (finding.rule in _ANYWHERE or _overlap(finding, other)):
            return index
    return None


def _overlap(finding: Finding, other: Finding) -> bool:
    if finding.span is None or other.span is None:
        return True
    return finding.span.start < other.span.end and other.span.start < finding.span.end
