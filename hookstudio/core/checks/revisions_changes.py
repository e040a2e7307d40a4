"""What changes in the requests from one state of a project to another, put together by user."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain

from hookstudio.core.checks.canonical import CanonicalRequest, Tree
from hookstudio.core.checks.check import STRICTER
from hookstudio.core.checks.difference import (
    Change,
    ChangeKind,
    Difference,
    Part,
    difference,
    path_text,
)
from hookstudio.core.checks.matrix import languages_of
from hookstudio.core.checks.snapshots import FROZEN_NOW
from hookstudio.core.findings import Severity
from hookstudio.core.json_value import Json
from hookstudio.core.project.folder import Project, project_context
from hookstudio.core.request.bulk import do_many
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.worker import RenderJob
from hookstudio.core.request.worker_wire import Job


class DocumentChange(StrEnum):
    """What happened to a webhook or a user as a whole."""

    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a receiver would get, and the rules that no check would let pass."""

    request: CanonicalRequest
    refusals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """The change for one user. `lines` instead of `old` and `new` where a text is no JSON."""

    user: str
    title: str
    language: str
    old: Tree = None
    new: Tree = None
    lines: tuple[tuple[str, str], ...] = ()  # sign and text


@dataclass(frozen=True, slots=True)
class ChangeGroup:
    """One change of a webhook's requests, and for whom it happens.

    `where` is as in `Change.where`, with `[]` for any item of an array; `problem RULE` for a
    finding of severity error. `type_change` is `number → text` or empty.
    """

    webhook: str
    where: str
    kind: ChangeKind
    type_change: str
    users: tuple[str, ...]
    of_users: int
    languages: tuple[str, ...]
    of_languages: int
    example: Example


@dataclass(frozen=True, slots=True)
class Revised:
    """All that changes; `documents` maps files that are there in one state only."""

    documents: Mapping[str, DocumentChange]
    groups: tuple[ChangeGroup, ...]
    requests: int

    def __bool__(self) -> bool:
        return bool(self.documents or self.groups)


@dataclass(frozen=True, slots=True)
class Settle:
    """The task that renders a job and keeps what can be compared."""

    def __call__(self, job: Job, context: Mapping[str, Json]) -> Outcome:
        from hookstudio.core.request.worker_child import render_job  # in the child only

        return self.instead(render_job(job, context))

    def instead(self, stopped: RenderedRequest) -> Outcome:
        refusals = dict.fromkeys(
            finding.rule
            for finding in stopped.findings
            if finding.severity is Severity.ERROR or finding.rule in STRICTER
        )
        return Outcome(CanonicalRequest.of(stopped), tuple(refusals))


def changes_between(
    old: Project,
    new: Project,
    *,
    environment: str = "",
    on_progress: Callable[[int, int], object] | None = None,
) -> Revised:
    """Render both with the same clock, and compare what is in both of them.

    `environment` is the slug of the one that is rendered with, each project with its own of it.
    """
    cells = list(_cells(old, new))
    jobs = chain(_jobs(old, cells, environment), _jobs(new, cells, environment))

    def progressed(done: int) -> None:
        if on_progress is not None:
            on_progress(done, 2 * len(cells))

    outcomes = list(do_many(Settle(), jobs, on_progress=progressed))
    pairs = zip(cells, outcomes[: len(cells)], outcomes[len(cells) :], strict=True)
    groups = _Groups(old, new)
    for cell, before, after in pairs:
        groups.add(cell, before, after)
    return Revised(_documents(old, new), groups.groups(), 2 * len(cells))


@dataclass(frozen=True, slots=True)
class _Cell:
    webhook: str
    user: str
    language: str


def _cells(old: Project, new: Project) -> Iterator[_Cell]:
    users = [slug for slug in new.users if slug in old.users]
    for slug, webhook in new.webhooks.items():
        before = old.webhooks.get(slug)
        if before is None:
            continue
        languages = dict.fromkeys((*languages_of(webhook), *languages_of(before)))
        for user in users:
            yield from (_Cell(slug, user, language) for language in languages)


def _jobs(project: Project, cells: list[_Cell], environment: str) -> Iterator[RenderJob]:
    context = project_context(
        project.content_blocks,
        project.catalogs,
        project.responses,
        environment=project.environments.get(environment),
    )
    for cell in cells:
        webhook, user = project.webhooks[cell.webhook], project.users[cell.user]
        yield RenderJob(webhook, user, context, cell.language, FROZEN_NOW)


def _documents(old: Project, new: Project) -> dict[str, DocumentChange]:
    found: dict[str, DocumentChange] = {}
    for before, after in ((old.webhooks, new.webhooks), (old.users, new.users)):
        found |= {before[slug].file: DocumentChange.REMOVED for slug in before if slug not in after}
        found |= {after[slug].file: DocumentChange.ADDED for slug in after if slug not in before}
    return dict(sorted(found.items()))


_Key = tuple[str, str, ChangeKind, str]


class _Groups:
    """Puts together the changes that are alike; the first user of each is its example."""

    def __init__(self, old: Project, new: Project) -> None:
        self._new = new
        self._users = sum(slug in old.users for slug in new.users)
        self._languages: dict[str, dict[str, None]] = {}
        self._found: dict[_Key, tuple[Example, dict[str, None], dict[str, None]]] = {}

    def add(self, cell: _Cell, before: Outcome, after: Outcome) -> None:
        """Add what changes for one user in one language."""
        self._languages.setdefault(cell.webhook, {})[cell.language] = None
        whom = Example(cell.user, self._new.users[cell.user].title, cell.language)
        found = difference(before.request, after.request)
        for key, example in _examples(found, before, after, whom):
            known = self._found.setdefault((cell.webhook, *key), (example, {}, {}))
            known[1][cell.user] = None
            known[2][cell.language] = None

    def groups(self) -> tuple[ChangeGroup, ...]:
        """By webhook; of one webhook in the order in which they were found."""
        return tuple(
            ChangeGroup(
                webhook=webhook,
                where=where,
                kind=kind,
                type_change=type_change,
                users=tuple(users),
                of_users=self._users,
                languages=tuple(languages),
                of_languages=len(self._languages[webhook]),
                example=example,
            )
            for (webhook, where, kind, type_change), (
                example,
                users,
                languages,
            ) in self._found.items()
        )


def _examples(
    found: Difference, before: Outcome, after: Outcome, whom: Example
) -> Iterator[tuple[tuple[str, ChangeKind, str], Example]]:
    for change in found.changes:
        key = (_where(change), change.kind, change.type_change)
        yield key, replace(whom, old=change.old, new=change.new)
    if found.lines:
        signs = {ChangeKind.ADDED: "+", ChangeKind.REMOVED: "-"}
        lines = tuple((signs[line.kind], line.text) for line in found.lines if line.kind)
        yield ("body", ChangeKind.CHANGED, ""), replace(whom, lines=lines)
    for rule in after.refusals:
        if rule not in before.refusals:
            yield (f"problem {rule}", ChangeKind.ADDED, ""), whom
    for rule in before.refusals:
        if rule not in after.refusals:
            yield (f"problem {rule}", ChangeKind.REMOVED, ""), whom


def _where(change: Change) -> str:
    """As `Change.where`; which item of an array it is differs from user to user."""
    if change.part is not Part.BODY:
        return change.where
    steps = ("[]" if isinstance(step, int) else path_text((step,)) for step in change.path)
    return f"body{''.join(steps)}"
