"""The command line: reads the arguments, runs one command, turns what went wrong into a status."""

from __future__ import annotations

import argparse
import traceback
from collections.abc import Callable, Sequence

from hookstudio.cli.arguments import HelpShown, parse
from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.terminal import visible_line
from hookstudio.core.errors import (
    HookStudioError,
    ImportReadError,
    ProjectReadError,
    UsageError,
)

Command = Callable[[argparse.Namespace, Environment], ExitStatus]

DEBUG_VARIABLE = "HOOKSTUDIO_DEBUG"


def main(arguments: Sequence[str], environment: Environment, studio: Command) -> ExitStatus:
    """Run what the arguments (without the program's name) ask for.

    `studio` opens the window; it is given, because the command line knows no window.
    """
    status = _run(arguments, environment, studio)
    if environment.output_error:
        environment.complain(f"The output cannot be written: {environment.output_error}.")
        return ExitStatus.FAILED
    return status


def _run(arguments: Sequence[str], environment: Environment, studio: Command) -> ExitStatus:
    try:
        options = parse(arguments)
        return _command(options.command, studio)(options, environment)
    except HelpShown as shown:
        environment.write(shown.text)
        return ExitStatus.DONE
    except HookStudioError as error:
        _report(error, environment, as_json="--json" in arguments)
        wrong_input = isinstance(error, UsageError | ProjectReadError | ImportReadError)
        return ExitStatus.USAGE if wrong_input else ExitStatus.FAILED
    except KeyboardInterrupt:
        return ExitStatus.INTERRUPTED
    except Exception as error:
        # The top of the program: what arrives here is a fault of ours, told in one line.
        return _report_fault(error, environment, as_json="--json" in arguments)


def _command(name: str, studio: Command) -> Command:
    """The function of a command; its module is imported only now, for start-up time."""
    match name:
        case "init":
            from hookstudio.cli.commands.init import run as init

            return init
        case "render":
            from hookstudio.cli.commands.render import run as render

            return render
        case "send":
            from hookstudio.cli.commands.send import run as send

            return send
        case "receive":
            from hookstudio.cli.commands.receive import run as receive

            return receive
        case "outbox":
            from hookstudio.cli.commands.outbox import run as outbox

            return outbox
        case "simulate":
            from hookstudio.cli.commands.simulate import run as simulate

            return simulate
        case "users":
            from hookstudio.cli.commands.users import run as users

            return users
        case "export":
            from hookstudio.cli.commands.export import run as export

            return export
        case "check":
            from hookstudio.cli.commands.check import run as check

            return check
        case "snapshot":
            from hookstudio.cli.commands.snapshot import run as snapshot

            return snapshot
        case "diff":
            from hookstudio.cli.commands.diff import run as diff

            return diff
    return _other_command(name) or studio


def _other_command(name: str) -> Command | None:
    match name:
        case "trust":
            from hookstudio.cli.commands.trust import run as trust

            return trust
        case "secret":
            from hookstudio.cli.commands.secret import run as secret

            return secret
        case "allowlist":
            from hookstudio.cli.commands.allowlist import run as allowlist

            return allowlist
        case "doctor":
            from hookstudio.cli.commands.doctor import run as doctor

            return doctor
    return None


def _report(error: HookStudioError, environment: Environment, *, as_json: bool) -> None:
    if as_json:
        from hookstudio.cli.objects import error_object  # start-up time

        environment.write_object(error_object(error))
    environment.complain(visible_line(str(error)))


def _report_fault(error: Exception, environment: Environment, *, as_json: bool) -> ExitStatus:
    from hookstudio.core.delivery.redaction import without_secrets  # start-up time

    what = without_secrets(f"{type(error).__name__}: {error}")
    fault = HookStudioError(
        f"Hook Studio has a fault ({what}). Nothing was lost on disk; "
        f"with {DEBUG_VARIABLE}=1 the details are printed.",
        code="FAULT",
    )
    _report(fault, environment, as_json=as_json)
    if environment.variables.get(DEBUG_VARIABLE):
        environment.complain(without_secrets("".join(traceback.format_exception(error))))
    return ExitStatus.FAILED
