from __future__ import annotations

import os
from pathlib import Path

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
