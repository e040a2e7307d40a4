"""The matrix: every user, every language, and in one word what that rendering is like."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.json_value import Json
from hookstudio.core.liquid.result import TracePiece
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request.rendered import RenderedRequest, RenderedText
from hookstudio.core.request.worker import RenderJob
from hookstudio.core.request.worker_wire import Job
from hookstudio.core.wording import listed, tr


class CellState(StrEnum):
    """What a rendering is like, the worst first."""

    ERROR = "error"
    INVALID_JSON = "invalid_json"
    ABORTED = "aborted"
    MISSING = "missing"
    EMPTY = "empty"
    WARNING = "warning"
    DEFAULT_USED = "default_used"
    FINE = "fine"

    @property
    def breaks(self) -> bool:
        """Whether the receiver would get nothing, or nothing that it can read."""
        return self in (CellState.ERROR, CellState.INVALID_JSON)

    @property
    def is_problem(self) -> bool:
        """Whether somebody should look at it; a `default` does what it is for."""
        return self not in (CellState.FINE, CellState.DEFAULT_USED)


_RANK = {state: rank for rank, state in enumerate(CellState)}


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is to be said about a rendering, and where it comes from.

    `file`, `field` and `span` are as in `Finding`: a place in the author's text.
    """

    state: CellState
    message: str
    file: str = ""
    field: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """One rendering, judged. `language` is what was asked for: None follows the user, "" is the
    default variant. `facts` holds all there is to say, the worst first, and none when it is fine.

    `request` is None where only the judgement was wanted.
    """

    webhook: str
    user: str
    language: str | None
    state: CellState
    facts: tuple[Fact, ...] = ()
    findings: tuple[Finding, ...] = ()
    request: RenderedRequest | None = None

    @property
    def place(self) -> Fact | None:
        """What to show first when the cell is opened."""
        return next((fact for fact in self.facts if fact.span is not None), None)


@dataclass(frozen=True, slots=True)
class Judge:
    """The task that renders a job and judges it in the render process; its answer is small."""

    keep_request: bool = False

    def __call__(self, job: Job, context: Mapping[str, Json]) -> Cell:
        from hookstudio.core.request.worker_child import render_job  # in the child only

        return self._judged(render_job(job, context), job.language)

    def instead(self, stopped: RenderedRequest) -> Cell:
        return self._judged(stopped, stopped.language or "")

    def _judged(self, request: RenderedRequest, language: str | None) -> Cell:
        cell = cell_of(request, language)
        return cell if self.keep_request else replace(cell, request=None)


def cell_of(request: RenderedRequest, language: str | None = None) -> Cell:
    """Judge one rendering; `language` is what it was asked for in."""
    facts = tuple(sorted(dict.fromkeys(_facts(request)), key=lambda fact: _RANK[fact.state]))
    state = facts[0].state if facts else CellState.FINE
    return Cell(request.webhook, request.user, language, state, facts, request.findings, request)


def languages_of(webhook: Webhook) -> tuple[str, ...]:
    """The columns of a webhook: the default variant, then the others in their order."""
    return ("", *(variant.language for variant in webhook.languages))


def matrix_jobs(
    webhooks: Iterable[Webhook],
    users: Iterable[SampleUser],
    context: Mapping[str, Json],
    *,
    now: datetime | None = None,
) -> Iterator[RenderJob]:
    """Each webhook for each user in each of its languages; all jobs of a webhook together."""
    everyone = tuple(users)
    for webhook in webhooks:
        for user in everyone:
            for language in languages_of(webhook):
                yield RenderJob(webhook, user, context, language, now)


def _facts(request: RenderedRequest) -> Iterator[Fact]:
    for finding in request.findings:
        state = _state_of(finding, request)
        if state is not None:
            yield Fact(state, finding.message, finding.file, finding.field, finding.span)
    if request.aborted is not None:
        yield _aborted(request)
        return
    yield from _of_text(request.url)
    for header in request.headers:
        yield from _of_text(header.value)
    yield from _of_body(request)


def _state_of(finding: Finding, request: RenderedRequest) -> CellState | None:
    if finding.code == "BODY_JSON" and request.json_valid is False:
        return CellState.INVALID_JSON
    by_severity = {Severity.ERROR: CellState.ERROR, Severity.WARNING: CellState.WARNING}
    return by_severity.get(finding.severity)


def _aborted(request: RenderedRequest) -> Fact:
    assert request.aborted is not None  # the caller asked
    told = next((one for one in request.findings if one.rule == "message_aborted"), None)
    reason = tr("Aborted: no reason given")
    if request.aborted.reason:
        reason = tr("Aborted: {reason}", reason=request.aborted.reason)
    if told is None:
        return Fact(CellState.ABORTED, reason)
    return Fact(CellState.ABORTED, reason, told.file, told.field, told.span)


def _of_text(rendered: RenderedText) -> Iterator[Fact]:
    for piece in rendered.trace:
        if piece.attributes or piece.default_used:
            yield from _of_piece(piece, rendered.field)


def _of_body(request: RenderedRequest) -> Iterator[Fact]:
    if not request.body_pieces:
        yield from _of_text(request.body)
        return
    starts = [piece.start for piece in request.body_pieces]
    for piece in request.body.trace:
        if piece.attributes or piece.default_used:
            index = max(0, bisect_right(starts, piece.start) - 1)
            yield from _of_piece(piece, request.body_pieces[index].field)


def _of_piece(piece: TracePiece, field: str) -> Iterator[Fact]:
    """What a value is like: from a default, of nothing, or with nothing in it."""
    if piece.default_used:
        names = listed(piece.attributes)
        message = (
            tr("{names} is empty; its default is used", names=names)
            if names
            else tr("A default is used")
        )
        yield _placed(CellState.DEFAULT_USED, message, piece, field)
    elif piece.missing:
        message = tr("{names} is missing and has no default", names=listed(piece.missing))
        yield _placed(CellState.MISSING, message, piece, field)
    elif piece.empty:
        message = tr("{names} is empty", names=listed(piece.attributes))
        yield _placed(CellState.EMPTY, message, piece, field)


def _placed(state: CellState, message: str, piece: TracePiece, field: str) -> Fact:
    if piece.source:
        return Fact(state, message, f"content_blocks/{piece.source}.liquid", "", piece.span)
    return Fact(state, message, "", field, piece.span)
