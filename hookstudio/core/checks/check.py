"""The whole check of a project: its files, the rules, every user × language, the snapshots."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import groupby

from hookstudio.core.checks import snapshots
from hookstudio.core.checks.check_place import region_of
from hookstudio.core.checks.check_problem import (
    Concerned,
    Gatherer,
    Problem,
    Region,
    ordered,
)
from hookstudio.core.checks.check_rendering import Examined, Progress, SnapshotTexts, examine
from hookstudio.core.checks.rules.merging import merged
from hookstudio.core.checks.rules.registry import is_checked
from hookstudio.core.checks.rules.run import apply_severities, run_rules
from hookstudio.core.checks.rules.subject import subject_of
from hookstudio.core.checks.rules.suppression import silence
from hookstudio.core.checks.snapshots import Snapshot, SnapshotState
from hookstudio.core.checks.stress.stress import stress
from hookstudio.core.checks.unknown_severities import unknown_severities
from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.folder import Project
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request.worker import RenderJob

STRICTER: Mapping[str, Severity] = {"body_json_invalid": Severity.ERROR}
"""What may be sent all the same, for Braze sends it, but must not pass a check."""

_MOST_SHOWN = 60  # characters of a line that is quoted
_MISSING_DEFAULT = "missing_default"
_SNAPSHOTS = {
    SnapshotState.CHANGED: ("snapshot_changed", Severity.ERROR),
    SnapshotState.UNREADABLE: ("snapshot_changed", Severity.ERROR),
    SnapshotState.NEW: ("snapshot_missing", Severity.WARNING),
    SnapshotState.ORPHAN: ("snapshot_orphan", Severity.WARNING),
}


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found, in the order of the files."""

    problems: tuple[Problem, ...]
    renderings: int
    snapshots: tuple[Snapshot, ...]


def check(
    project: Project,
    webhooks: Sequence[Webhook] | None = None,
    *,
    stressed: bool = False,
    environment: Environment | None = None,
    on_progress: Progress | None = None,
) -> Checked:
    """Check the webhooks, None for all of the project with all its files.

    The same project gives the same answer at any time: the clock stands at `FROZEN_NOW`.
    `stressed` tries hostile values too; the progress then starts anew for each webhook.
    `environment` is the one that is rendered with.
    """
    chosen = _understood(project) if webhooks is None else tuple(webhooks)
    run = _Run(project, chosen, webhooks is None, environment)
    kept = snapshots.stored_webhooks(project.root)
    run.examine(on_progress, with_text=bool(kept))
    if stressed:
        run.stress(on_progress)
    compared = run.compare_snapshots(kept)
    return Checked(ordered(run.problems(compared)), run.renderings, compared)


def _understood(project: Project) -> tuple[Webhook, ...]:
    """All webhooks but those of a newer format: what they mean is not known here."""
    locked = project.broken - project.store.listing.clashes
    return tuple(webhook for webhook in project.webhooks.values() if webhook.file not in locked)


class _Run:
    """One check, step by step."""

    def __init__(
        self,
        project: Project,
        webhooks: tuple[Webhook, ...],
        everything: bool,
        environment: Environment | None,
    ) -> None:
        self._project = project
        self._environment = environment
        self._webhooks = webhooks
        self._everything = everything
        self._gatherer = Gatherer()
        self._snapshots = SnapshotTexts()
        self._missing: dict[tuple[str, str], dict[tuple[Span, Concerned], None]] = {}
        self._judged: dict[str, tuple[Problem, ...]] = {}
        self._stressed: dict[str, Sequence[Finding]] = {}
        self.renderings = 0

    def examine(self, on_progress: Progress | None, *, with_text: bool) -> None:
        """Render everything, and gather what is found."""
        pairs = examine(
            self._project,
            self._webhooks,
            with_text=with_text,
            environment=self._environment,
            on_progress=on_progress,
        )
        # While the next webhook is rendered elsewhere, this one is looked at here.
        with closing(pairs):
            for webhook, mine in groupby(pairs, lambda pair: pair[0].webhook):
                for job, examined in mine:
                    self._add(job, examined)
                self._judged[webhook.slug] = tuple(self._of_webhook(webhook))

    def stress(self, on_progress: Progress | None) -> None:
        """Try hostile values in all attributes, one webhook after the other."""
        for webhook in self._webhooks:
            found = stress(
                self._project, webhook, environment=self._environment, on_progress=on_progress
            )
            kept, _ = silence(webhook, [group.finding for group in found.groups])
            self._stressed[webhook.slug] = kept
            self.renderings += found.renderings

    def compare_snapshots(self, kept: Collection[str]) -> tuple[Snapshot, ...]:
        """The snapshots of those webhooks that have any."""
        if not kept:
            return ()
        texts = {key: text for key, text in self._snapshots.texts.items() if key[0] in kept}
        asked = None if self._everything else [webhook.slug for webhook in self._webhooks]
        return snapshots.compare(self._project, texts, asked)

    def problems(self, compared: Iterable[Snapshot]) -> Iterator[Problem]:
        """Everything that was found, once each, with the project's severities."""
        yield from self._of_files()
        for webhook in self._webhooks:
            found = self._judged.get(webhook.slug)
            yield from self._of_webhook(webhook) if found is None else found
            for finding in self._set(self._stressed.get(webhook.slug, ())):
                yield self._problem(finding, webhook.slug, ())
        for snapshot in compared:
            yield from self._of_snapshot(snapshot)

    def _add(self, job: RenderJob, examined: Examined) -> None:
        webhook, user, language = job.webhook.slug, job.user, job.language or ""
        concerned = Concerned(user.slug, user.title, language)
        self._gatherer.add(webhook, examined.findings, concerned)
        for field, span in examined.missing:
            self._missing.setdefault((webhook, field), {})[span, concerned] = None
        self._snapshots.add(job, examined)
        self.renderings += 1

    def _of_files(self) -> Iterator[Problem]:
        """What is wrong with the files themselves; of single webhooks, with theirs."""
        mine = {webhook.file: webhook.slug for webhook in self._webhooks}
        findings = [*self._project.findings, *unknown_severities(self._project)]
        for finding in self._set(findings):
            if finding.file in mine and is_checked(finding.rule):
                continue  # the rules report it too
            if self._everything or finding.file in mine:
                yield self._problem(finding, mine.get(finding.file, ""), ())

    def _of_webhook(self, webhook: Webhook) -> Iterator[Problem]:
        rendered = self._gatherer.of(webhook.slug)
        whom = {replace(finding, fix=None): concerned for finding, concerned in rendered}
        static, rest = merged(
            run_rules(subject_of(self._project, webhook)), [finding for finding, _ in rendered]
        )
        for finding in self._set(static):
            yield self._problem(finding, webhook.slug, self._without_value(webhook, finding))
        kept, _ = silence(webhook, rest)
        for finding in kept:
            for mine in self._set((_stricter(finding),)):
                yield self._problem(mine, webhook.slug, whom[replace(finding, fix=None)])

    def _without_value(self, webhook: Webhook, finding: Finding) -> tuple[Concerned, ...]:
        """Whose rendering lacks the value that a missing default would stand in for."""
        span = finding.span
        if finding.rule != _MISSING_DEFAULT or span is None:
            return ()
        found = self._missing.get((webhook.slug, finding.field), {})
        return tuple(
            concerned
            for place, concerned in found
            if place.start <= span.end and span.start <= place.end
        )

    def _of_snapshot(self, snapshot: Snapshot) -> Iterator[Problem]:
        if snapshot.state is SnapshotState.SAME:
            return
        rule, severity = _SNAPSHOTS[snapshot.state]
        finding = Finding(rule, severity, _snapshot_message(snapshot), snapshot.file)
        user = self._project.users.get(snapshot.user)
        title = user.title if user is not None else snapshot.user
        for mine in self._set((finding,)):
            region = _snapshot_region(snapshot)
            yield Problem(mine, region, snapshot.webhook, (Concerned(snapshot.user, title),))

    def _set(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        return apply_severities(findings, self._project.severities)

    def _problem(self, finding: Finding, webhook: str, concerned: tuple[Concerned, ...]) -> Problem:
        region = region_of(self._project, finding)
        return Problem(finding, region, webhook, concerned, len(self._project.users))


def _stricter(finding: Finding) -> Finding:
    severity = STRICTER.get(finding.rule)
    return finding if severity is None else replace(finding, severity=severity)


def _snapshot_message(snapshot: Snapshot) -> str:
    match snapshot.state:
        case SnapshotState.CHANGED:
            return f"The request is not what the snapshot holds{_first_lines(snapshot)}"
        case SnapshotState.NEW:
            return "There is no snapshot of the request yet."
        case SnapshotState.ORPHAN:
            return "The snapshot's webhook or user is no more."
    return f"The snapshot cannot be read: {snapshot.problem}"


def _first_lines(snapshot: Snapshot) -> str:
    """What the first line that differs was, and is."""
    at = snapshots.first_difference(snapshot) - 1
    old, new = ((text or "").splitlines()[at:] for text in (snapshot.stored, snapshot.current))
    before, after = (_cut(lines[0]) if lines else "" for lines in (old, new))
    if before and after:
        return f": `{before}` is now `{after}`."
    return f": `{before}` is gone." if before else f": `{after}` is new." if after else "."


def _cut(line: str) -> str:
    line = line.strip()
    return line if len(line) <= _MOST_SHOWN else f"{line[:_MOST_SHOWN]}…"


def _snapshot_region(snapshot: Snapshot) -> Region:
    if snapshot.state is SnapshotState.NEW:
        return Region(f"webhooks/{snapshot.webhook}.yaml")
    if snapshot.state is not SnapshotState.CHANGED:
        return Region(snapshot.file)
    line = snapshots.first_difference(snapshot)
    return Region(snapshot.file, line, 1, line, 1)
