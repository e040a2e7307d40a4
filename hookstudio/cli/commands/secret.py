"""`hookstudio secret`: the project's secrets in the keyring, by name; no value is ever shown."""

from __future__ import annotations

import argparse
import asyncio
import getpass
import sys
from collections.abc import Sequence

from hookstudio.cli.choice import open_project
from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.terminal import visible_line
from hookstudio.core.errors import KeyringError, UsageError
from hookstudio.core.keyring_backend import remedy_for
from hookstudio.core.project.folder import Project
from hookstudio.core.project.token_shapes import TOKEN
from hookstudio.core.secrets import (
    MAX_VALUE_BYTES,
    NO_USABLE_KEYRING,
    EnvironmentStore,
    KeyringStore,
    SecretStore,
    check_name,
    environment_variable,
)
from hookstudio.core.trust.secret_list import (
    Kept,
    Probe,
    SecretRow,
    probe,
    secret_rows,
    secret_uses,
)

_WHERE = {
    Kept.KEYRING: "in the keyring",
    Kept.RUN: "for this run only",
    Kept.VARIABLE: "in the environment",
    Kept.MISSING: "missing",
}


def run(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Do one of the actions."""
    _check(options)
    project = open_project(options.project, "", environment.cwd)
    store = KeyringStore(str(project.root.resolve()))
    match options.action:
        case "list":
            return _list(_rows(project, store, environment), environment, as_json=options.json)
        case "test":
            names = options.names or list(secret_uses(project))
            return _test(names, store, environment, as_json=options.json)
        case "set":
            asyncio.run(_set(store, options.names[0], environment))
        case _:
            asyncio.run(_delete(store, options.names[0]))
    return _tell_done(_rows(project, store, environment), options, environment)


def _check(options: argparse.Namespace) -> None:
    """Refuse what makes no sense; a value among the arguments is never repeated."""
    if any("=" in name or TOKEN.search(name) for name in options.names) or (
        options.action == "set" and len(options.names) > 1
    ):
        raise UsageError(
            "The value of a secret is not taken from the command line, where other users of the "
            "machine can read it. Name the secret only: the value is asked for, or read from the "
            "standard input.",
            code="CLI_SECRET_ARG",
        )
    if options.action == "list" and options.names:
        raise UsageError("hookstudio secret list takes no name.")
    if options.action in ("set", "delete") and len(options.names) != 1:
        raise UsageError(f"hookstudio secret {options.action} needs the name of one secret.")
    for name in options.names:
        check_name(name)


def _rows(project: Project, store: KeyringStore, environment: Environment) -> tuple[SecretRow, ...]:
    kept = asyncio.run(store.names())
    return secret_rows(secret_uses(project), kept, (), environment.variables)


def _list(rows: Sequence[SecretRow], environment: Environment, *, as_json: bool) -> ExitStatus:
    if not rows and not as_json:
        environment.write("This project uses no secret, and none is kept for it.")
    width = max((len(row.name) for row in rows), default=0)
    for row in rows:
        if as_json:
            environment.write_object(_object(row))
            continue
        used = f"used by {', '.join(row.used_by)}" if row.used_by else "not used"
        environment.write(visible_line(f"{row.name:<{width}}  {_WHERE[row.kept]:<18}  {used}"))
    return ExitStatus.DONE


def _object(row: SecretRow) -> dict[str, object]:
    return {
        "type": "secret",
        "name": row.name,
        "state": row.kept.value,
        "used_by": list(row.used_by),
        "variable": environment_variable(row.name),
    }


def _test(
    names: list[str], store: SecretStore, environment: Environment, *, as_json: bool
) -> ExitStatus:
    wrapped = EnvironmentStore(store, environment.variables)

    async def ask() -> list[Probe]:
        # One after the other: a locked keyring asks once.
        return [await probe(wrapped, name) for name in dict.fromkeys(names)]

    found = asyncio.run(ask())
    for one in found:
        if as_json:
            environment.write_object(
                {
                    "type": "secret_test",
                    "name": one.name,
                    "there": one.there,
                    "code": one.code,
                    "message": one.problem,
                }
            )
        else:
            where = "there, and can be read" if one.there else one.problem or "missing"
            environment.write(visible_line(f"{one.name}: {where}"))
    if not found and not as_json:
        environment.write("This project uses no secret.")
    return ExitStatus.DONE if all(one.there for one in found) else ExitStatus.FAILED


async def _set(store: KeyringStore, name: str, environment: Environment) -> None:
    try:
        await store.ready()  # before anybody types a value that cannot be kept
        value = _value(name, environment)
        await store.set(name, value)
    except KeyringError as error:
        if error.code not in NO_USABLE_KEYRING:
            raise
        raise KeyringError(
            f"{error.plain} Nothing was kept. "
            f"{remedy_for(error.code)} Or set {environment_variable(name)}.",
            code=error.code,
        ) from error


async def _delete(store: KeyringStore, name: str) -> None:
    try:
        await store.delete(name)
    except KeyringError as error:
        if error.code not in NO_USABLE_KEYRING:
            raise
        raise KeyringError(f"{error.plain} Nothing was deleted.", code=error.code) from error


def _value(name: str, environment: Environment) -> str:
    """What was typed without an echo, or the standard input without its last line break."""
    if environment.stdin is sys.stdin and sys.stdin is not None and sys.stdin.isatty():
        value = getpass.getpass(f"Value of the secret {name}: ")
    else:
        value = environment.stdin.read(MAX_VALUE_BYTES + 2) if environment.stdin else ""
        value = value.removesuffix("\n").removesuffix("\r")
    if not value:
        raise UsageError("There is no value on the standard input. Nothing was kept.")
    return value


def _tell_done(
    rows: Sequence[SecretRow], options: argparse.Namespace, environment: Environment
) -> ExitStatus:
    name = options.names[0]
    if options.json:
        found = (row for row in rows if row.name == name)
        environment.write_object(_object(next(found, SecretRow(name, Kept.MISSING))))
    else:
        deleted = options.action == "delete"
        done = "is not in the keyring any more" if deleted else "is kept in the keyring"
        environment.write(f"The secret {name} {done}.")
    return ExitStatus.DONE
