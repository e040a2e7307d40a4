"""`hookstudio snapshot [WEBHOOK…]`: the requests as files, and what changed since."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence

from hookstudio.cli.choice import choose_environment, open_chosen
from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.progress import progress
from hookstudio.cli.rendering import tell_findings
from hookstudio.cli.terminal import visible_line
from hookstudio.core.checks.check_rendering import SnapshotTexts, current_snapshots
from hookstudio.core.checks.snapshots import (
    Snapshot,
    SnapshotState,
    accept,
    compare,
    difference_lines,
)
from hookstudio.core.findings import Severity
from hookstudio.core.project.folder import Project

_WORDS = {
    SnapshotState.CHANGED: "changed",
    SnapshotState.NEW: "new",
    SnapshotState.ORPHAN: "without a webhook or user",
    SnapshotState.UNREADABLE: "unreadable",
}


def run(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Show what differs (1 when anything does), or with `--update` accept all of it.

    It is 2 when a file of the project cannot be read; what it would make is not known.
    """
    project, chosen = open_chosen(options.project, options.webhooks, environment.cwd)
    stage = choose_environment(project, options.environment, environment.cwd)
    with progress(environment, "Rendering") as shown:
        rendered = current_snapshots(
            project, chosen or project.webhooks.values(), environment=stage, on_progress=shown
        )
    slugs = [webhook.slug for webhook in chosen] if chosen else None
    compared = compare(project, rendered.texts, slugs)
    differing = [each for each in compared if each.state is not SnapshotState.SAME]
    if options.update:
        _accept(project, differing)
    for snapshot in differing:
        _tell(environment, snapshot, options)
    if not options.json:
        _sum_up(environment, compared, differing, updated=options.update)
    stopped = _told_stopped(environment, rendered)
    left = bool(differing) and not options.update
    unread = [each for each in project.findings if each.severity is Severity.ERROR]
    if chosen is None and unread:
        tell_findings(environment, project, unread, as_json=options.json)
        return ExitStatus.USAGE
    return ExitStatus.FAILED if stopped or left else ExitStatus.DONE


def _accept(project: Project, differing: Sequence[Snapshot]) -> None:
    for snapshot in differing:
        accept(project, snapshot)


def _tell(environment: Environment, snapshot: Snapshot, options: argparse.Namespace) -> None:
    lines = difference_lines(snapshot) if snapshot.state is SnapshotState.CHANGED else ()
    if options.json:
        environment.write_object(
            {
                "type": "snapshot",
                "file": snapshot.file,
                "webhook": snapshot.webhook,
                "user": snapshot.user,
                "state": str(snapshot.state),
                "difference": list(lines),
                "updated": options.update,
            }
        )
        return
    problem = f" ({snapshot.problem})" if snapshot.problem else ""
    environment.write(visible_line(f"{snapshot.file}: {_WORDS[snapshot.state]}{problem}"))
    if not options.update:
        for line in lines:
            environment.write(visible_line(f"  {line}"))


def _sum_up(
    environment: Environment,
    compared: Sequence[Snapshot],
    differing: Sequence[Snapshot],
    *,
    updated: bool,
) -> None:
    if not differing:
        environment.write(f"{len(compared):,} snapshots, and nothing has changed.")
        return
    counts = Counter(snapshot.state for snapshot in differing)
    parts = [f"{counts[state]:,} {words}" for state, words in _WORDS.items() if counts[state]]
    what = "Updated" if updated else "hookstudio snapshot --update accepts"
    environment.write(f"{what}: {', '.join(parts)}.")


def _told_stopped(environment: Environment, rendered: SnapshotTexts) -> bool:
    """Say which renderings did not end; what they would make is not known."""
    for (webhook, user), message in rendered.stopped.items():
        environment.complain(
            visible_line(f"{webhook} for {user}: {message} Its snapshot is left as it is.")
        )
    return bool(rendered.stopped)
