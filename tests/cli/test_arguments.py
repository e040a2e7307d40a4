from __future__ import annotations

import re

import pytest

from hookstudio import __version__
from hookstudio.cli.arguments import COMMANDS
from tests.cli.conftest import Run


def test_help_names_every_command(run: Run) -> None:
    shown = run("--help")
    assert shown.status == 0
    assert all(re.search(rf"^  {command} ", shown.out, re.M) for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(run: Run, command: str) -> None:
    shown = run(command, "--help")
    assert (shown.status, shown.err) == (0, "")
    assert shown.out.startswith(f"usage: hookstudio {command}")
    assert "--json" in shown.out


def test_version(run: Run) -> None:
    assert run("--version").out == f"hookstudio {__version__}\n"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("--nope", "Unknown option --nope (try hookstudio --help)."),
        ("render x --nope=1", "Unknown option --nope (try hookstudio render --help)."),
        ("-platformpluginpath /tmp/evil", "Unknown option -platformpluginpath"),
        ("one two", "one is no command, and a project's folder takes no argument: two"),
        ("render", "The following arguments are required: WEBHOOK, --user"),
        ("receive --port 0", "--port: '0' is not a port (1 to 65535)"),
        ("receive --port 80x", "--port: '80x' is not a port"),
        ("receive --port 123456", "--port: '123456' is not a port"),
        ("export x --to nowhere", "--to: invalid choice: 'nowhere'"),
        ("render x --us ada", "Unknown option --us"),
    ],
)
def test_what_makes_no_sense_is_refused(run: Run, line: str, message: str) -> None:
    refused = run(*line.split())
    assert refused.status == 2
    assert refused.out == ""
    assert refused.err.startswith(message)
    assert refused.err.count("\n") == 1


@pytest.mark.parametrize("line", ["--nope", "render x --nope"])
def test_a_refusal_is_an_object_with_json(run: Run, line: str) -> None:
    error = run(*line.split(), "--json").object("error")
    assert error["code"] == "USAGE"
    assert "--nope" in error["message"]


@pytest.mark.parametrize("form", [["--secret", "API_KEY=abc"], ["--secret=API_KEY=abc"]])
@pytest.mark.parametrize("command", [[], ["send", "order", "--user", "ada"]])
def test_a_secret_on_the_command_line_is_refused_and_not_repeated(
    run: Run, command: list[str], form: list[str]
) -> None:
    refused = run(*command, *form, "--json")
    assert refused.status == 2
    assert refused.object("error")["code"] == "CLI_SECRET_ARG"
    assert "abc" not in refused.out + refused.err


def test_a_name_that_is_not_utf8_is_handled(run: Run) -> None:
    refused = run("render", "\udcff\udcfe.json", "--user", "x")
    assert refused.status == 2
    assert "Traceback" not in refused.err
    refused.err.encode("utf-8")
