"""Every user × language of a check, rendered in other processes, and what is kept of each."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace

from hookstudio.core.checks.check_problem import without_user
from hookstudio.core.checks.matrix import CellState, cell_of, matrix_jobs
from hookstudio.core.checks.snapshots import FROZEN_NOW, snapshot_text
from hookstudio.core.checks.snapshots_text import request_text
from hookstudio.core.findings import Finding, Span
from hookstudio.core.json_value import Json
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.folder import project_context
from hookstudio.core.project.parts import ProjectParts
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request.bulk import do_many
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.worker import RenderJob
from hookstudio.core.request.worker_wire import Job

Progress = Callable[[int, int], object]
"""Told how many renderings are done, and of how many."""


@dataclass(frozen=True, slots=True)
class Examined:
    """What is kept of one rendering.

    `missing` are the places that printed nothing for want of a value; `text` is for the snapshot,
    None where nobody asked for it; `stopped` says why the rendering did not end, if it did not.
    """

    findings: tuple[Finding, ...]
    missing: tuple[tuple[str, Span], ...]
    text: str | None
    stopped: str = ""


@dataclass(frozen=True, slots=True)
class Examine:
    """The task that renders a job and examines it in the render process; its answer is small."""

    with_text: bool

    def __call__(self, job: Job, context: Mapping[str, Json]) -> Examined:
        from hookstudio.core.request.worker_child import render_job  # in the child only

        user = job.user
        return self._examined(render_job(job, context), user.external_id or user.slug or user.title)

    def instead(self, stopped: RenderedRequest) -> Examined:
        examined = self._examined(stopped, stopped.user)
        return replace(examined, text=None, stopped=stopped.findings[0].message)

    def _examined(self, request: RenderedRequest, who: str) -> Examined:
        facts = cell_of(request).facts
        return Examined(
            tuple(without_user(finding, who) for finding in request.findings),
            tuple(
                (fact.field, fact.span)
                for fact in facts
                if fact.state is CellState.MISSING and fact.span is not None and not fact.file
            ),
            request_text(request) if self.with_text else None,
        )


def examine(
    parts: ProjectParts,
    webhooks: Iterable[Webhook],
    *,
    with_text: bool,
    environment: Environment | None = None,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Generator[tuple[RenderJob, Examined], None, None]:
    """The webhooks for all users in all languages, webhook by webhook, at `FROZEN_NOW`.

    Once `cancelled()` is true there is no more. Whoever stops early closes it.
    """
    context = project_context(
        parts.content_blocks, parts.catalogs, parts.responses, environment=environment
    )
    jobs = list(matrix_jobs(webhooks, parts.users.values(), context, now=FROZEN_NOW))

    def progressed(done: int) -> None:
        if on_progress is not None:
            on_progress(done, len(jobs))

    results = do_many(Examine(with_text), jobs, on_progress=progressed, cancelled=cancelled)
    yield from zip(jobs, results, strict=cancelled is None)


class SnapshotTexts:
    """Gathers what each snapshot should hold, by the slugs of webhook and user.

    `stopped` says the same way of which renderings that is not known, and why.
    """

    def __init__(self) -> None:
        self._sections: dict[tuple[str, str], list[tuple[str, str]]] = {}
        self.stopped: dict[tuple[str, str], str] = {}

    def add(self, job: RenderJob, examined: Examined) -> None:
        """Add one language."""
        key = job.webhook.slug, job.user.slug
        if examined.stopped:
            self.stopped[key] = examined.stopped
        elif examined.text is not None:
            self._sections.setdefault(key, []).append((job.language or "", examined.text))

    @property
    def texts(self) -> dict[tuple[str, str], str]:
        return {
            key: snapshot_text(*key, sections)
            for key, sections in self._sections.items()
            if key not in self.stopped
        }


def current_snapshots(
    parts: ProjectParts,
    webhooks: Iterable[Webhook],
    *,
    environment: Environment | None = None,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> SnapshotTexts:
    """Render the webhooks for their snapshots; what there is is in part once it was cancelled."""
    found = SnapshotTexts()
    pairs = examine(
        parts,
        webhooks,
        with_text=True,
        environment=environment,
        on_progress=on_progress,
        cancelled=cancelled,
    )
    with closing(pairs):
        for job, examined in pairs:
            found.add(job, examined)
    return found
