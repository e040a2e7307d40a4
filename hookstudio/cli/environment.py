"""Environment: all that a command touches of its process, so that tests can give their own."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from hookstudio.cli.terminal import json_line, visible


@dataclass(slots=True)
class Environment:
    """Streams, environment variables and working folder of one run of the command line.

    `reader_gone` tells that nobody reads the answer any more (`| head`), `output_error` that it
    cannot be written at all (a full disk). What is written afterwards goes nowhere.
    """

    stdout: TextIO
    stderr: TextIO
    variables: Mapping[str, str]
    cwd: Path
    stdin: TextIO | None = None
    reader_gone: bool = False
    output_error: str = ""

    @classmethod
    def of_process(cls) -> Environment:
        """The real thing. What the terminal's encoding lacks is written as `\\uXXXX`."""
        streams = _stream(sys.stdout), _stream(sys.stderr)
        return cls(*streams, os.environ, Path.cwd(), sys.stdin)

    def write(self, text: str = "") -> None:
        """One line, or several, of the answer; control characters are marked."""
        self._print(self.stdout, visible(text))

    def write_object(self, value: Mapping[str, object]) -> None:
        """One object of the `--json` answer, on a line of its own."""
        self._print(self.stdout, json_line(value))

    def complain(self, text: str) -> None:
        """One line on what went wrong."""
        self._print(self.stderr, visible(text))

    def _print(self, stream: TextIO, text: str) -> None:
        """Written at once, so that a pipe that is closed is noticed here."""
        try:
            stream.write(text + "\n")
            stream.flush()
        except BrokenPipeError:
            self.reader_gone = True
            _discard_rest(stream)
        except OSError as error:
            self.output_error = error.strerror or str(error)
            _discard_rest(stream)


def _stream(stream: TextIO | None) -> TextIO:
    """A stream of the process; where it was closed before the start, one that goes nowhere."""
    if stream is None:
        return Path(os.devnull).open("w", encoding="utf-8")
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")
    return stream


def _discard_rest(stream: TextIO) -> None:
    """Let Python's own closing of the stream at the end fail neither."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, stream.fileno())
    os.close(null)
