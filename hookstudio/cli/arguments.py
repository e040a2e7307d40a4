"""What may stand on the command line; light, because every start reads it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from hookstudio import __version__
from hookstudio.cli.environment_argument import add_environment
from hookstudio.cli.trust_arguments import add_confirm_host, add_trust
from hookstudio.core.errors import UsageError

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

COMMANDS = {
    "init": "make a new project in a folder",
    "render": "show the request that a webhook makes for a sample user",
    "send": "send a webhook for a sample user, and show the first answer",
    "outbox": "see what was sent and what waits, send what is due, retry, cancel, delete",
    "simulate": "show what the retries of a webhook would do, without waiting or sending",
    "receive": "listen on this machine, show what arrives, answer as told",
    "trust": "show what a project would send where, and say whether it may",
    "secret": "list, keep, test and delete the secrets of a project; no value is shown",
    "users": "import sample users from a file or from Braze, personal data masked",
    "export": "write a webhook as Braze takes it",
    "check": "look for whatever would break, for every sample user in every language",
    "snapshot": "keep the requests as files, and show what changed since",
    "diff": "show what changes in the requests between two git revisions",
    "allowlist": "list the addresses that Braze sends webhooks from, for a firewall",
    "doctor": "show what a bug report needs, without secrets and personal data",
}
"""Each command and what it does, in the order of the help."""

_HELP = """\
usage: hookstudio [PROJECT]
       hookstudio COMMAND ...

Design, preview and send webhooks that are personalized with Liquid, the way Braze sends them.

  hookstudio [PROJECT]   open the studio on a project's folder; without one, on the project that
                         holds the current folder, else on the last one, else on the sample

Commands, none of which opens a window (hookstudio COMMAND --help tells more):
{commands}

Options:
  -h, --help             show this help
  --version              show the version

A folder that is called like a command is opened with ./ before its name.
Exit status: 0 done; 1 what was asked for failed (not received, or problems of severity error);
2 a command that makes no sense, or input that cannot be read; 130 stopped by Ctrl+C.
"""
OUTBOX_ACTIONS = ("list", "show", "run", "retry", "cancel", "purge")
_WITH_IDS = ("show", "retry", "cancel")
# The values of core.delivery.state, which is not imported for start-up time.
_STATES = (
    *("queued", "sending", "waiting", "blocked"),
    *("delivered", "failed", "exhausted", "cancelled", "expired", "aborted"),
)
_OUTBOX_EPILOG = """\
Actions:
  list                  the newest deliveries
  show ID ...           all attempts of deliveries, with what came back
  run [--until-empty]   send what is due, and what becomes due, until Ctrl+C
  retry ID ...          make deliveries due now, blocked ones too
  cancel ID ...         end deliveries, also while they are being sent
  purge                 delete what has ended
"""
_RECEIVE_EPILOG = """\
A script is a list of steps, separated by commas; the last one repeats:
  503*2, 429:retry-after=7, 200
  step    a status (200 to 599), hang or reset
  *N      give this answer N times
  :retry-after=SECONDS   :delay=SECONDS   :body=NAME
Bodies:
{bodies}
"""


class HelpShown(Exception):  # noqa: N818 - not an error: the wish was fulfilled
    """`--help` or `--version` was asked for; `text` is the answer."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class _Parser(argparse.ArgumentParser):
    """Raises instead of printing and exiting."""

    def __init__(self, **options: object) -> None:
        options.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        super().__init__(allow_abbrev=False, **options)  # type: ignore[arg-type]  # passed through

    def error(self, message: str) -> NoReturn:
        message = message.removeprefix("argument ")
        raise UsageError(f"{message[:1].upper()}{message[1:]} (try {self.prog} --help).")

    def _print_message(
        self,
        message: str,
        file: SupportsWrite[str] | None = None,  # noqa: ARG002 - argparse gives it
    ) -> None:
        raise HelpShown(message.rstrip("\n"))


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options; `command` is one of `COMMANDS`, or `studio` with `project` or None.

    Raises UsageError for what makes no sense, and HelpShown.
    """
    _refuse_secrets(arguments)
    command = arguments[0] if arguments and arguments[0] in COMMANDS else ""
    parser = _command_parser(command) if command else _studio_parser()
    given = arguments[1:] if command else arguments
    for argument in given[: given.index("--")] if "--" in given else given:
        name = argument.partition("=")[0]
        if name.startswith("-") and name not in parser._option_string_actions:
            raise UsageError(f"Unknown option {name} (try {parser.prog} --help).")
    options, unknown = parser.parse_known_args(given)
    if unknown and not command:
        raise UsageError(
            f"{options.project} is no command, and a project's folder takes no argument: "
            f"{unknown[0]} (try {parser.prog} --help)."
        )
    if unknown:
        raise UsageError(f"Unknown argument {unknown[0]} (try {parser.prog} --help).")
    if command == "outbox":
        _check_outbox(options)
    if command == "receive" and options.source and not options.allow_instance:
        raise UsageError("--source needs --allow-instance.")
    return options


def _refuse_secrets(arguments: Sequence[str]) -> None:
    if any(argument.partition("=")[0] == "--secret" for argument in arguments):
        raise UsageError(
            "Secrets are not taken from the command line, where other users of the machine can "
            "read them. Keep them in the keyring, or set HOOKSTUDIO_SECRET_<NAME>.",
            code="CLI_SECRET_ARG",
        )


def _studio_parser() -> _Parser:
    parser = _Parser(prog="hookstudio", add_help=False)
    parser.set_defaults(command="studio")
    parser.add_argument("-h", "--help", action="help")
    parser.add_argument("--version", action="version", version=f"hookstudio {__version__}")
    parser.add_argument("project", metavar="PROJECT", nargs="?")
    parser.format_help = _main_help  # type: ignore[method-assign]  # written by hand
    return parser


def _main_help() -> str:
    lines = [f"  {name:<22} {summary}" for name, summary in COMMANDS.items()]
    return _HELP.format(commands="\n".join(lines))


def _command_parser(command: str) -> _Parser:
    summary = COMMANDS[command]
    parser = _Parser(
        prog=f"hookstudio {command}", description=f"{summary[0].upper()}{summary[1:]}."
    )
    parser.set_defaults(command=command)
    match command:
        case "init":
            parser.add_argument("folder", metavar="DIR", help="made when missing")
            parser.add_argument("--name", help="the project's name; the folder's by default")
        case "render" | "send":
            _add_webhook(parser)
            _add_user(parser)
            add_environment(parser, "render with the values and secrets of this environment")
            if command == "send":
                add_confirm_host(parser)
                wait = "stay until the webhook was received or its retries are used up"
                parser.add_argument("--wait", action="store_true", help=wait)
                from hookstudio.cli.tls_arguments import add_tls  # start-up time

                add_tls(parser)
        case "outbox":
            _add_outbox(parser)
        case "simulate":
            _add_webhook(parser)
            _add_simulate(parser)
        case "receive":
            _add_receive(parser)
        case "secret":
            from hookstudio.cli.secret_arguments import add_secret  # start-up time

            add_secret(parser)
        case "trust":
            add_trust(parser)
        case "users":
            from hookstudio.cli.users_arguments import add_users  # start-up time

            add_users(parser)
        case "export":
            _add_webhook(parser)
            _add_export(parser)
            add_environment(parser, "write in the values of this environment")
        case "check" | "snapshot" | "diff":
            from hookstudio.cli.check_arguments import add_arguments  # start-up time

            add_arguments(command, parser)
        case "allowlist":
            _add_allowlist(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object per line")
    return parser


def _add_webhook(parser: _Parser) -> None:
    parser.add_argument("webhook", metavar="WEBHOOK", help="its file name, path or name")
    parser.add_argument(
        "--project",
        metavar="DIR",
        help="the project's folder; by default the one that holds the current folder",
    )


def _add_user(parser: _Parser) -> None:
    parser.add_argument(
        "--user",
        metavar="USER",
        required=True,
        help="a sample user: file name, path, external id, e-mail address or name",
    )
    parser.add_argument(
        "--language",
        metavar="L",
        help="take this language variant, whatever the user's language",
    )


def _add_export(parser: _Parser) -> None:
    parser.add_argument(
        "--to",
        choices=("braze", "braze-api"),
        default="braze",
        help="as text for Braze's composer, or as the webhook object of its REST API",
    )


def _add_outbox(parser: _Parser) -> None:
    parser.epilog = _OUTBOX_EPILOG
    parser.add_argument("action", metavar="ACTION", choices=OUTBOX_ACTIONS, help="see below")
    parser.add_argument("ids", metavar="ID", nargs="*", help="ids or keys, as list shows them")
    parser.add_argument(
        "--state", action="append", choices=_STATES, metavar="S", help="list: only this state"
    )
    parser.add_argument("--webhook", metavar="W", help="list: only this webhook, by file name")
    parser.add_argument("--search", metavar="TEXT", help="list: only what holds this text")
    parser.add_argument("--limit", metavar="N", type=_count, default=50, help="list: how many (50)")
    parser.add_argument("--until-empty", action="store_true", help="run: end when nothing waits")
    parser.add_argument(
        "--older-than", metavar="DAYS", type=_days, help="purge: only what ended so long ago"
    )


def _check_outbox(options: argparse.Namespace) -> None:
    """Raise UsageError where the ids do not fit the action."""
    if options.action in _WITH_IDS and not options.ids:
        raise UsageError(f"hookstudio outbox {options.action} needs the id of a delivery.")
    if options.action not in _WITH_IDS and options.ids:
        raise UsageError(f"Unknown argument {options.ids[0]} (try hookstudio outbox --help).")


def _add_simulate(parser: _Parser) -> None:
    parser.add_argument(
        "--answers", metavar="SCRIPT", required=True, help="as of hookstudio receive --script"
    )
    parser.add_argument(
        "--policy",
        metavar="P",
        action="append",
        help="braze, once, standard-webhooks, or seconds such as 10,60,300; may be repeated",
    )
    parser.add_argument(
        "--runs", metavar="N", type=_count, default=1, help="also show the spread of so many"
    )
    parser.add_argument("--seed", metavar="N", type=_count, default=1, help="of the jitter")


def _add_allowlist(parser: _Parser) -> None:
    from hookstudio.core.allowlist.formats import FORMATS  # start-up time: as above
    from hookstudio.core.allowlist.table import INSTANCES

    names = ", ".join(instance.name for instance in INSTANCES)
    parser.add_argument("--instance", metavar="I", help=f"one of {names}; by default all of them")
    parser.add_argument(
        "--format",
        choices=tuple(FORMATS),
        default="lines",
        help="plain addresses (the default), or rules; aws is what aws ec2 "
        "authorize-security-group-ingress takes as --ip-permissions",
    )


def _add_receive(parser: _Parser) -> None:
    from hookstudio.core.receiver.bodies import BODIES  # start-up time: other commands need it not

    bodies = "\n".join(f"  {name:<10} {body.help}" for name, body in BODIES.items())
    parser.epilog = _RECEIVE_EPILOG.format(bodies=bodies)
    parser.add_argument(
        "--port", metavar="N", type=_port, help="listen here, or on the next free port (8600)"
    )
    parser.add_argument("--script", metavar="S", default="200", help="how to answer (200)")
    parser.add_argument(
        "--allow-instance",
        metavar="I",
        help="play a firewall that lets in only what this Braze instance sends; others get 403",
    )
    parser.add_argument(
        "--source",
        metavar="A",
        default="",
        help="with --allow-instance: the address, or instance, that requests count as sent from; "
        "the header X-Simulated-Source of a request goes before it",
    )
    parser.add_argument(
        "--host",
        metavar="A",
        default="",
        help="listen on this address in place of loopback; others can reach it then",
    )


def _count(text: str) -> int:
    if text.isascii() and text.isdigit() and len(text) < 10 and int(text) >= 1:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a number from 1")


def _days(text: str) -> float:
    try:
        days = float(text)
    except ValueError:
        days = -1.0
    if 0 <= days < 100_000:
        return days
    raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a number of days")


def _port(text: str) -> int:
    if text.isascii() and text.isdigit() and len(text) < 6 and 1 <= int(text) <= 65535:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a port (1 to 65535)")
