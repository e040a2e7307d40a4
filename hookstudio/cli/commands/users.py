"""`hookstudio users import`: sample users from a file or from Braze, personal data masked."""

from __future__ import annotations

import argparse
import asyncio
import re
from collections.abc import Iterator

from hookstudio.cli.choice import choose_environment, open_project
from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.objects import finding_object
from hookstudio.cli.places import Place
from hookstudio.cli.terminal import visible_line
from hookstudio.cli.trusting import allow, open_trust
from hookstudio.core.delivery.attempt import Surroundings
from hookstudio.core.errors import ProjectWriteError, TrustError, UsageError
from hookstudio.core.findings import Finding, Severity
from hookstudio.core.imports.csv_users import ColumnChoice, choice_of
from hookstudio.core.imports.imported import MAX_USERS, Imported
from hookstudio.core.imports.masking import USUAL_KINDS, Kind, Masker
from hookstudio.core.imports.merging import Clash, Plan, plan_import
from hookstudio.core.imports.pseudonyms import masking_key
from hookstudio.core.imports.reading import Reading, read_answers, read_users
from hookstudio.core.imports.rest import PATH, Wanted, fetch_users, wanted_from
from hookstudio.core.imports.source import Source
from hookstudio.core.project.environment import Environment as ProjectEnvironment
from hookstudio.core.project.folder import Project
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.workspace import Workspace
from hookstudio.core.request.address_class import Reach
from hookstudio.core.secrets import EnvironmentStore, KeyringStore
from hookstudio.core.settings import Settings
from hookstudio.core.trust.decision import Held, Outgoing, permit

_LISTED = 20
_KEY_ITSELF = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\S{41,}")


def run(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Read the users, put them into the project, and tell all that was not simply taken over."""
    stage: ProjectEnvironment | None = None
    if options.environment is None:
        _check(options)
    project = open_project(options.project, "", environment.cwd)
    if options.environment is not None:
        stage = choose_environment(project, options.environment, environment.cwd)
        _take_from(stage, options)
        _check(options)
    imported = _read(options, environment, project, stage)
    workspace = Workspace(project)
    plan = plan_import(project.users, imported.users, Clash(options.on_clash))
    label = "Import users"
    before = frozenset(project.users)
    error: ProjectWriteError | None = None
    if workspace.bring_in_users(plan.added, plan.replaced, label) and not options.dry_run:
        try:
            workspace.save()
        except ProjectWriteError as failed:
            error = failed
    added = [user for slug, user in workspace.users.items() if slug not in before]
    if options.json:
        _write_objects(environment, imported, plan, added, options)
    else:
        _write_text(environment, imported, plan, added, options)
    if error is not None:
        raise error
    return ExitStatus.DONE


def _take_from(chosen: ProjectEnvironment | None, options: argparse.Namespace) -> None:
    """What the command line leaves open of whom to ask, the environment says."""
    if chosen is None:
        return
    if options.file:
        raise UsageError("Name a file, or --environment with whom to ask for, not both.")
    options.host_of_environment = not options.host
    options.host = options.host or chosen.rest_host
    options.key = options.key or chosen.rest_key
    missing = [name for name in ("host", "key") if not getattr(options, name)]
    if missing:
        lacking = " and ".join(f"rest_{name}" for name in missing)
        named = " and ".join(f"--{name}" for name in missing)
        raise UsageError(f"The environment {chosen.title} has no {lacking}; name {named}.")


def _check(options: argparse.Namespace) -> None:
    asks = bool(options.host or options.key or options.external_id or options.email)
    if options.file and asks:
        raise UsageError("Name a file, or --host with what to ask for, not both.")
    if not options.file and not asks:
        raise UsageError("Name a file to import (try hookstudio users --help).")
    if asks and not (options.host and options.key):
        raise UsageError("To ask Braze, name --host and --key (the name of a secret).")
    if options.key and _KEY_ITSELF.fullmatch(options.key):
        raise UsageError(
            "--key takes the name of a secret, never the key itself: other users of the machine "
            "can read the command line. Keep it in the keyring, or set HOOKSTUDIO_SECRET_<NAME>.",
            code="CLI_SECRET_ARG",
        )
    if asks and (options.map or options.delimiter or options.text):
        raise UsageError("--map, --delimiter and --text are for CSV files.")


def _read(
    options: argparse.Namespace,
    environment: Environment,
    project: Project,
    stage: ProjectEnvironment | None,
) -> Imported:
    reading = Reading(
        options.format,
        dict(_choices(options.map)),
        options.delimiter or "",
        not options.text,
        options.limit or MAX_USERS,
        _masker(options),
    )
    if options.file:
        return read_users(Source.of_file(environment.cwd / options.file), reading)
    wanted = wanted_from(
        options.host, options.key, tuple(options.external_id), tuple(options.email)
    )
    environment.complain(visible_line(wanted.announcement))
    reach = _allowed(options, environment, project, stage, wanted)
    folder = str(project.root.resolve())
    secrets = EnvironmentStore(KeyringStore(folder), environment.variables)
    network = Settings.load().network_for(folder, stage.slug if stage is not None else "")
    fetched = fetch_users(
        wanted, secrets=secrets, settings=network, surroundings=Surroundings(reach=reach)
    )
    return read_answers(asyncio.run(fetched), reading)


def _allowed(
    options: argparse.Namespace,
    environment: Environment,
    project: Project,
    stage: ProjectEnvironment | None,
    wanted: Wanted,
) -> Reach:
    """What may be connected to; raises TrustError. Who types a host has agreed to it."""
    store, production = open_trust(environment), stage is not None and stage.production
    slug = stage.slug if stage is not None else ""
    outgoing = Outgoing(f"{wanted.base}{PATH}", frozenset({wanted.key}), False, slug, production)
    typed = [] if options.host_of_environment else [wanted.base]
    confirmed = [*options.confirm_host, *typed]
    allow(environment, store, project, outgoing, confirmed=confirmed, ask=not options.json)
    found = permit(store, str(project.root.resolve()), outgoing)
    if isinstance(found, Held):
        raise TrustError(f"{found.message} Nothing was sent.", code=found.code)
    return found


def _masker(options: argparse.Namespace) -> Masker | None:
    if options.no_mask:
        return None
    kinds = frozenset(Kind(kind) for kind in options.mask) if options.mask else USUAL_KINDS
    return Masker(masking_key(), kinds)


def _choices(maps: list[str]) -> Iterator[tuple[str, ColumnChoice]]:
    seen: set[str] = set()
    for text in maps:
        column, equals, path = text.rpartition("=")
        if not equals or not column:
            raise UsageError(f"--map {text[:80]}: write COLUMN=ATTRIBUTE.")
        if column in seen:
            raise UsageError(f"--map names the column {column[:80]} twice.")
        seen.add(column)
        yield column, choice_of(text[:80], path)


def _write_objects(
    environment: Environment,
    imported: Imported,
    plan: Plan,
    added: list[SampleUser],
    options: argparse.Namespace,
) -> None:
    for action, users in (("added", added), ("replaced", plan.replaced)):
        for user in users:
            environment.write_object(_user_object(action, user))
    for user, there in plan.skipped:
        environment.write_object({**_user_object("skipped", user), "file": there.file})
    for note in imported.notes:
        place = Place(options.file or "", note.line)
        finding = Finding(note.code.lower(), Severity.WARNING, note.message, code=note.code)
        environment.write_object(finding_object(finding, place))
    environment.write_object(
        {
            "type": "import",
            "format": imported.format,
            "found": imported.found,
            "added": len(added),
            "replaced": len(plan.replaced),
            "skipped": len(plan.skipped),
            "unknown": [
                {"field": f.name, "kept_as": f.kept_as, "users": f.users, "line": f.line}
                for f in imported.unknown
            ],
            "masked": dict(imported.masked),
            "dry_run": bool(options.dry_run),
        }
    )


def _user_object(action: str, user: SampleUser) -> dict[str, object]:
    return {
        "type": "user",
        "action": action,
        "file": user.file,
        "name": user.title,
        "external_id": user.external_id,
    }


def _write_text(
    environment: Environment,
    imported: Imported,
    plan: Plan,
    added: list[SampleUser],
    options: argparse.Namespace,
) -> None:
    for note in imported.notes:
        place = Place(options.file or "Braze", note.line)
        environment.complain(visible_line(f"{place}: {note.message} [{note.code}]"))
    verb = "would be " if options.dry_run else ""
    for action, users in (("added", added), ("replaced", plan.replaced)):
        for user in users[:_LISTED]:
            environment.write(visible_line(f"{verb}{action}  {user.file}  {user.title}"))
        if len(users) > _LISTED:
            environment.write(f"… and {len(users) - _LISTED} more")
    for user, there in plan.skipped[:_LISTED]:
        environment.write(visible_line(f"skipped  {user.title}: {there.file} is there already"))
    if len(plan.skipped) > _LISTED:
        environment.write(f"… and {len(plan.skipped) - _LISTED} more")
    environment.write("")
    environment.write(_summary(imported, plan, len(added), dry_run=bool(options.dry_run)))
    if imported.unknown:
        environment.write("\nFields that are not understood:")
        for field in imported.unknown:
            kept = f"kept as {field.kept_as}" if field.kept_as else "left out"
            people = "1 user" if field.users == 1 else f"{field.users} users"
            environment.write(visible_line(f"  {field.name}  {kept}  ({people})"))


def _summary(imported: Imported, plan: Plan, added: int, *, dry_run: bool) -> str:
    parts = [f"{added} added", f"{len(plan.replaced)} replaced", f"{len(plan.skipped)} skipped"]
    masked = [f"{count} of {kind}" for kind, count in imported.masked.items() if count]
    would = " (nothing was written)" if dry_run else ""
    text = f"{imported.found} found as {imported.format}: {', '.join(parts)}{would}."
    return f"{text} Masked: {', '.join(masked)}." if masked else text
