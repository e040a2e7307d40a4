from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hookstudio.cli.environment import Environment


def test_a_reader_that_has_gone_is_noticed_and_the_rest_is_dropped(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as closed_pipe:
        environment = Environment(closed_pipe, closed_pipe, {}, tmp_path)
        environment.write("first")
        assert environment.reader_gone
        environment.write("second")


def test_control_characters_are_marked_on_both_streams(tmp_path: Path) -> None:
    file = tmp_path / "stream"
    with file.open("w", encoding="utf-8") as stream:
        environment = Environment(stream, stream, {}, tmp_path)
        environment.write("\x1b[2J")
        environment.complain("\x1b[2J")
        environment.write_object({"text": "\x1b[2J\x9b"})
    assert file.read_text() == '\\x1b[2J\n\\x1b[2J\n{"text": "\\u001b[2J\\u009b"}\n'


def _run(shell: str) -> subprocess.CompletedProcess[str]:
    """What the shell makes of a line in which `hookstudio` is the real program."""
    program = f"{sys.executable} -m hookstudio"
    return subprocess.run(
        ["bash", "-c", shell.replace("hookstudio", program, 1)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(os.name != "posix", reason="needs a shell")
@pytest.mark.parametrize(
    ("shell", "status", "message"),
    [
        ("hookstudio --help | head -0; exit ${PIPESTATUS[0]}", 0, ""),
        ("hookstudio --help | head -1 >/dev/null; exit ${PIPESTATUS[0]}", 0, ""),
        ("hookstudio --help >&-", 0, ""),
        ("hookstudio --nope 2>&-", 2, ""),
        ("hookstudio --help >/dev/full", 1, "The output cannot be written: No space left on"),
    ],
)
def test_an_output_that_fails_ends_without_a_traceback(
    shell: str, status: int, message: str
) -> None:
    done = _run(shell)
    assert done.returncode == status
    assert done.stderr.startswith(message)
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
