"""`hookstudio diff REV [REV2]`: what changes in the requests between two git revisions."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import groupby

from hookstudio.cli.choice import choose_environment, open_project
from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.progress import progress
from hookstudio.cli.terminal import visible_line
from hookstudio.core.checks.canonical import Tree, tree_text
from hookstudio.core.checks.difference import ChangeKind
from hookstudio.core.checks.revisions import project_at
from hookstudio.core.checks.revisions_changes import ChangeGroup, Revised, changes_between

_MOST_LINES = 12
_MOST_CHARACTERS = 70


def run(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Print the changes; 0 whatever they are, but with `--exit-code` 1 when there are any."""
    project = open_project(options.project, "", environment.cwd)
    chosen = choose_environment(project, options.environment, environment.cwd)
    with ExitStack() as stack:
        variables = environment.variables
        old = stack.enter_context(project_at(project.root, options.revision, variables))
        new = project
        if options.revision2 is not None:
            new = stack.enter_context(project_at(project.root, options.revision2, variables))
        shown = stack.enter_context(progress(environment, "Rendering"))
        revised = changes_between(
            old, new, environment=chosen.slug if chosen is not None else "", on_progress=shown
        )
    if options.json:
        for each in _objects(revised):
            environment.write_object(each)
    else:
        for line in _lines(revised):
            environment.write(visible_line(line))
    return ExitStatus.FAILED if revised and options.exit_code else ExitStatus.DONE


def _objects(revised: Revised) -> Iterator[dict[str, object]]:
    for file, change in revised.documents.items():
        yield {"type": "document_change", "file": file, "kind": str(change)}
    for group in revised.groups:
        example = group.example
        yield {
            "type": "request_change",
            "webhook": group.webhook,
            "where": group.where,
            "kind": str(group.kind),
            "type_change": group.type_change,
            "users": list(group.users),
            "of_users": group.of_users,
            "languages": list(group.languages),
            "example": {
                "user": example.user,
                "language": example.language,
                "old": _value(example.old, group, ChangeKind.ADDED),
                "new": _value(example.new, group, ChangeKind.REMOVED),
                "lines": [f"{sign}{text}" for sign, text in example.lines],
            },
        }


def _lines(revised: Revised) -> Iterator[str]:
    for file, change in revised.documents.items():
        yield f"{file}: {change}"
    for webhook, groups in groupby(revised.groups, lambda group: group.webhook):
        yield f"webhooks/{webhook}.yaml"
        for group in groups:
            yield f"  {group.where}: {_what(group)} {_whom(group)}"
            yield from (f"      {line}" for line in _example(group))
    if not revised:
        yield f"Nothing changes in {revised.requests // 2:,} requests."


def _what(group: ChangeGroup) -> str:
    if group.type_change:
        old, new = group.type_change.split(" → ")
        return f"goes from {old} to {new}"
    return {
        ChangeKind.ADDED: "is added",
        ChangeKind.REMOVED: "is removed",
        ChangeKind.CHANGED: "changes",
    }[group.kind]


def _whom(group: ChangeGroup) -> str:
    """`for 7 of 12 users in fr, ja`."""
    count, of_users = len(group.users), group.of_users
    if count < of_users:
        whom = f"for {count} of {of_users} users"
    else:
        whom = f"for all {of_users} users" if of_users > 1 else "for the only user"
    if len(group.languages) == group.of_languages:
        return whom
    return f"{whom} in {', '.join(language or 'the default' for language in group.languages)}"


def _example(group: ChangeGroup) -> Iterator[str]:
    example = group.example
    old = _value(example.old, group, ChangeKind.ADDED)
    new = _value(example.new, group, ChangeKind.REMOVED)
    if example.lines:
        yield f"{example.title}:"
        for sign, text in example.lines[:_MOST_LINES]:
            yield f"{sign} {_cut(text)}"
        left = len(example.lines) - _MOST_LINES
        if left > 0:
            yield f"… and {left} more lines"
    elif old is not None and new is not None:
        yield f"{example.title}: {_cut(old)} → {_cut(new)}"
    elif old is not None or new is not None:
        yield f"{example.title}: {_cut(old or new or '')}"


def _value(value: Tree, group: ChangeGroup, absent: ChangeKind) -> str | None:
    """The value as JSON; None where there is none, as before it was added."""
    told_elsewhere = bool(group.example.lines) or group.where.startswith("problem ")
    if told_elsewhere or group.kind is absent:
        return None
    if isinstance(value, str) and not group.where.startswith("body"):
        return value
    return tree_text(value)


def _cut(text: str) -> str:
    joined = " ".join(text.split("\n"))
    return joined if len(joined) <= _MOST_CHARACTERS else f"{joined[:_MOST_CHARACTERS]}…"
