from __future__ import annotations

import io
from pathlib import Path

import pytest

from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.main import main
from hookstudio.core.secrets import Secret


def _run(tmp_path: Path, error: BaseException, **variables: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()

    def studio(options: object, environment: Environment) -> ExitStatus:
        raise error

    status = main(
        ["--json"] if variables.pop("json", "") else [], env(out, err, tmp_path, variables), studio
    )
    return status, out.getvalue(), err.getvalue()


def env(out: io.StringIO, err: io.StringIO, cwd: Path, variables: dict[str, str]) -> Environment:
    return Environment(out, err, variables, cwd)


def test_ctrl_c_ends_quietly(tmp_path: Path) -> None:
    assert _run(tmp_path, KeyboardInterrupt()) == (130, "", "")


def test_a_fault_of_ours_is_one_line(tmp_path: Path) -> None:
    status, out, err = _run(tmp_path, ZeroDivisionError("by\x1bzero"))
    assert (status, out) == (1, "")
    assert err.count("\n") == 1
    assert "ZeroDivisionError: by\\x1bzero" in err


def test_the_details_of_a_fault_are_there_when_asked_for(tmp_path: Path) -> None:
    _, _, err = _run(tmp_path, ZeroDivisionError("by zero"), HOOKSTUDIO_DEBUG="1")
    assert "Traceback" in err


@pytest.mark.parametrize("arguments", [[], ["some/project"]])
def test_without_a_command_the_studio_is_opened(tmp_path: Path, arguments: list[str]) -> None:
    opened = []

    def studio(options: object, environment: Environment) -> ExitStatus:
        opened.append(options)
        return ExitStatus.DONE

    environment = env(io.StringIO(), io.StringIO(), tmp_path, {})
    assert main(arguments, environment, studio) is ExitStatus.DONE
    assert [options.project for options in opened] == [arguments[0] if arguments else None]


def test_a_fault_does_not_repeat_a_secret(tmp_path: Path) -> None:
    value = Secret("canary-7f3a9b2c").reveal()
    for variables in ({}, {"HOOKSTUDIO_DEBUG": "1"}):
        _, out, err = _run(tmp_path, ValueError(f"bad header {value!r}"), **variables)
        assert value not in out + err
        assert "bad header '••••'" in err
