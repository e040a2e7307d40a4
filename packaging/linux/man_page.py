"""Writes the manual page hookstudio.1 from the command line's own parsers: man_page.py TARGET."""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from hookstudio import __version__
from hookstudio.cli import arguments

_INTRODUCTION = """\
.B hookstudio
opens the studio, a workbench for webhooks that are personalized with Liquid: on the project that
is named, or that holds the current folder, or that was open last, or on the sample. A file of a
project stands for the project. With a command it opens no window.
.PP
.I WEBHOOK
is a file name without its ending, a path or a name;
.I USER
may also be an external id or an e\\-mail address. With
.BR \\-\\-json ,
every line of the standard output is one JSON object.
"""
_END = """\
.SH ENVIRONMENT
.TP
.B HOOKSTUDIO_HOME
A folder for settings, outbox and logs, instead of the places that the desktop names.
.TP
.BI HOOKSTUDIO_SECRET_ NAME
The value of the secret
.IR name ,
instead of the one in the keyring.
.TP
.B HOOKSTUDIO_DEBUG
With 1, a fault of the program is printed with its details.
.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
What was asked for failed: not received, or problems of severity error.
.TP
.B 2
A command that makes no sense, or input that cannot be read.
.TP
.B 130
Stopped by Ctrl+C.
.SH FILES
.TP
.I hookstudio.yaml
Makes a folder a project. Its webhooks, sample users and answers are plain files beside it.
"""


def page(date: datetime.date) -> str:
    """The whole page in roff."""
    summary = "design, preview, check and send webhooks that are personalized with Liquid"
    lines = [
        f'.TH HOOKSTUDIO 1 "{date.isoformat()}" "Hook Studio {__version__}" "User Commands"',
        *(".SH NAME", rf"hookstudio \- {summary}", ".SH SYNOPSIS"),
        *(".B hookstudio", ".RI [ PROJECT ]", ".br"),
        *(".B hookstudio", ".I COMMAND", ".RI [ ARGUMENTS ]"),
        *(".SH DESCRIPTION", _INTRODUCTION.rstrip("\n"), ".SH COMMANDS"),
    ]
    for name in arguments.COMMANDS:
        lines += _command(name)
    lines.append(_END.rstrip("\n"))
    return "\n".join(lines) + "\n"


def _command(name: str) -> Iterator[str]:
    parser = arguments._command_parser(name)
    yield f".SS {roff(_usage(parser))}"
    yield roff(parser.description or "")
    for action in parser._actions:
        if "--help" not in action.option_strings:
            yield ".TP"
            yield f".B {roff(_signature(action))}"
            yield roff(_help(action))
    if parser.epilog:
        yield from (".PP", ".nf", roff(parser.epilog.rstrip("\n")), ".fi")


def _usage(parser: argparse.ArgumentParser) -> str:
    places = [
        f"{action.metavar or action.dest}{' ...' if action.nargs in ('*', '+') else ''}"
        for action in parser._actions
        if not action.option_strings
    ]
    return " ".join([parser.prog, *places, "[OPTIONS]"])


def _signature(action: argparse.Action) -> str:
    value = action.metavar or ("|".join(map(str, action.choices)) if action.choices else "")
    if isinstance(value, tuple):
        value = " ".join(value)
    if not action.option_strings:
        return value or action.dest
    names = ", ".join(action.option_strings)
    return names if action.nargs == 0 else f"{names} {value or action.dest.upper()}"


def _help(action: argparse.Action) -> str:
    text = (action.help or "") % {**vars(action), "prog": "hookstudio"}
    return f"{text[:1].upper()}{text[1:]}" + ("" if text.endswith(".") else ".")


def roff(text: str) -> str:
    """The text as roff prints it literally."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-")
    return "\n".join(
        rf"\&{line}" if line.startswith((".", "'")) else line for line in escaped.split("\n")
    )


def main(target: str) -> int:
    moment = int(os.environ.get("SOURCE_DATE_EPOCH", "1577836800"))
    date = datetime.datetime.fromtimestamp(moment, datetime.UTC).date()
    Path(target).write_text(page(date), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
