"""What may stand behind `hookstudio check`, `snapshot` and `diff`."""

from __future__ import annotations

import argparse

from hookstudio.cli.environment_argument import add_environment
from hookstudio.core.findings import Severity

FORMATS = ("text", "json", "junit", "sarif", "github", "html")
NEVER = "never"


def add_arguments(command: str, parser: argparse.ArgumentParser) -> None:
    """The arguments of one of the three commands."""
    match command:
        case "check":
            _add_webhooks(parser, "check only these: file names, paths or names")
            _add_check(parser)
        case "snapshot":
            _add_webhooks(parser, "only the snapshots of these: file names, paths or names")
            parser.add_argument(
                "--update",
                action="store_true",
                help="write the snapshots anew, and remove those that nothing belongs to",
            )
        case "diff":
            _add_diff(parser)
    parser.add_argument(
        "--project",
        metavar="DIR",
        help="the project's folder; by default the one that holds the current folder",
    )
    add_environment(parser, "render with the values of this environment")


def _add_webhooks(parser: argparse.ArgumentParser, help_text: str) -> None:
    parser.add_argument("webhooks", metavar="WEBHOOK", nargs="*", help=help_text)


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format",
        choices=FORMATS,
        help="text (the default), json, junit, sarif, github (annotations), or one html page",
    )
    parser.add_argument(
        "--output", metavar="FILE", help="write the report there instead of printing it"
    )
    parser.add_argument(
        "--fail-on",
        choices=(*(str(severity) for severity in Severity), NEVER),
        default=str(Severity.ERROR),
        help="return 1 when there is a problem so severe, or worse (error)",
    )
    parser.add_argument(
        "--stress",
        action="store_true",
        help="also try values that real profiles hold: quotes, nothing, other types",
    )
    parser.add_argument("--rules", action="store_true", help="list all rules instead")
    parser.add_argument("--explain", metavar="RULE", help="explain a rule instead, with examples")


def _add_diff(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("revision", metavar="REV", help="a revision as git names it")
    parser.add_argument(
        "revision2", metavar="REV2", nargs="?", help="another one; by default the files as they are"
    )
    parser.add_argument(
        "--exit-code", action="store_true", help="return 1 when anything changes, as git diff does"
    )
