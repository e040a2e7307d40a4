"""What one rendering with a hostile value came to, judged in the render process."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from hookstudio.core.checks.canonical import Tree, tree_of
from hookstudio.core.checks.difference import type_name
from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.json_value import Json
from hookstudio.core.request.rendered import RenderedRequest, RenderedText
from hookstudio.core.request.worker_wire import Job
from hookstudio.core.wording import tr, translatable

_BROKEN_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_EMPTY_SEGMENT = re.compile(r"^[a-z]+://[^/?#]+[^?#]*?//")
_AROUND = 40  # characters of the output on each side of what is shown
_MOST_SHAPES = 2_000
_CONTROL = translatable("text with control characters")
"""A type as those that `type_name` gives."""


@dataclass(frozen=True, slots=True)
class Printed:
    """An expression that printed attributes, and the output around it."""

    field: str
    span: Span
    source: str
    attributes: tuple[str, ...]
    start: int
    excerpt: str


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong; `at` counts in the output of the part, -1 where that is unknown."""

    rule: str
    message: str
    part: str
    field: str = ""
    span: Span | None = None
    at: int = -1
    excerpt: str = ""


Shape = frozenset[tuple[str, str]]
"""The paths of a body and the types that stand there; those of a form are its names."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`body` and `url` are the structure of what would be sent, to be compared with others."""

    faults: tuple[Fault, ...] = ()
    body: Shape = frozenset()
    url: str = ""
    printed: tuple[Printed, ...] = ()
    aborted: str | None = None
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Examine:
    """The task that renders a job and judges it there."""

    def __call__(self, job: Job, context: Mapping[str, Json]) -> Outcome:
        from hookstudio.core.request.worker_child import render_job  # in the child only

        return outcome_of(render_job(job, context))

    def instead(self, stopped: RenderedRequest) -> Outcome:
        message = stopped.findings[0].message
        return Outcome((Fault("stress_liquid", message, "template"),), stopped=True)


def outcome_of(request: RenderedRequest) -> Outcome:
    """Judge one rendering."""
    if request.aborted is not None:
        return Outcome(printed=tuple(_printed(request)), aborted=request.aborted.reason)
    return Outcome(
        tuple(_faults(request)),
        _body_shape(request),
        _url_shape(request.url.text),
        tuple(_printed(request)),
    )


def _faults(request: RenderedRequest) -> Iterator[Fault]:
    for finding in request.findings:
        found = _fault_of(finding, request)
        if found is not None:
            yield found
    broken = _BROKEN_PERCENT.search(request.url.text)
    if broken is not None:
        message = tr("The URL holds a percent sign that encodes nothing")
        yield Fault("stress_url", message, "url", request.url.field, at=broken.start())
    empty = _EMPTY_SEGMENT.search(request.url.text)
    if empty is not None:
        message = tr("The path of the URL has an empty part")
        yield Fault("stress_url", message, "url", request.url.field, at=empty.end() - 1)
    for header in request.headers:
        if not header.value.text and not header.inferred:
            message = tr("The header {name} is empty", name=header.name)
            yield Fault("stress_header", message, header.value.field, header.value.field)


def _fault_of(finding: Finding, request: RenderedRequest) -> Fault | None:
    code, field = finding.code, finding.field
    at = finding.output_span.start if finding.output_span is not None else -1
    part = "body" if ".pairs[" in field or field.endswith("body") else field
    message = finding.message.rstrip(".。")
    if code == "BODY_JSON":
        return Fault("stress_json", message, part, field, finding.span, at)
    if code.startswith("HEADER_VALUE"):
        return Fault("stress_header", message, part, field, finding.span, at)
    if finding.rule == "url_fragment":
        message = tr("What follows # in the URL is not sent")
        return Fault("stress_url", message, "url", request.url.field, finding.span, at)
    if finding.severity is not Severity.ERROR:
        return None
    if finding.rule.startswith("url_"):
        return Fault("stress_url", message, "url", request.url.field, finding.span, at)
    if part == "body" and not code.startswith("LIQUID"):
        return Fault("stress_json", message, part, field, finding.span, at)
    return Fault("stress_liquid", message, part, field, finding.span, at)


def _body_shape(request: RenderedRequest) -> Shape:
    tree = tree_of(request.body.text)
    if tree is not None:
        found: set[tuple[str, str]] = set()
        _shape(tree, "", found)
        return frozenset(found)
    types = [h.value.text for h in request.headers if h.name.lower() == "content-type"]
    if any("form-urlencoded" in each for each in types):
        names = parse_qsl(request.body.text.strip(), keep_blank_values=True)
        return frozenset((name, "text") for name, _ in names)
    return frozenset()


def _shape(tree: Tree, path: str, found: set[tuple[str, str]]) -> None:
    if len(found) > _MOST_SHAPES:
        return
    found.add((path, _type(tree)))
    if isinstance(tree, dict):
        for key, value in tree.items():
            _shape(value, f"{path}.{key}", found)
    elif isinstance(tree, list):
        for value in tree:
            _shape(value, f"{path}[]", found)


def _type(tree: Tree) -> str:
    is_odd = isinstance(tree, str) and any(char < " " for char in tree)
    return _CONTROL if is_odd else type_name(tree)


def without_control(shape: Shape) -> Shape:
    """The shape where control characters count as any others do."""
    return frozenset((path, "text" if kind == _CONTROL else kind) for path, kind in shape)


def _url_shape(url: str) -> str:
    try:
        parts = urlsplit(url)
        names = [name for name, _ in parse_qsl(parts.query, keep_blank_values=True)]
    except ValueError:
        return url
    slashes = parts.path.count("/")
    return f"{parts.scheme}://{parts.netloc} with {slashes} slashes and ?{','.join(names)}"


def _printed(request: RenderedRequest) -> Iterator[Printed]:
    yield from _of_text(request.url)
    for header in request.headers:
        yield from _of_text(header.value)
    starts = [piece.start for piece in request.body_pieces]
    for one in _of_text(request.body):
        if not starts:
            yield one
            continue
        index = max(0, bisect_right(starts, one.start) - 1)
        field = request.body_pieces[index].field
        yield Printed(field, one.span, one.source, one.attributes, one.start, one.excerpt)


def _of_text(rendered: RenderedText) -> Iterator[Printed]:
    for piece in rendered.trace:
        if piece.attributes:
            start = max(0, piece.start - _AROUND)
            end = min(piece.end, piece.start + _AROUND) + _AROUND
            before, after = "…" * (start > 0), "…" * (end < len(rendered.text))
            excerpt = f"{before}{rendered.text[start:end]}{after}"
            attributes = (*piece.attributes, *piece.missing)
            yield Printed(
                rendered.field, piece.span, piece.source, attributes, piece.start, excerpt
            )
