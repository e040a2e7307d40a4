"""Forks programs that have imported everything already: a start takes milliseconds.

As a module it runs the nursery's own process; `Nursery` talks to it.
"""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

ROOT = Path(__file__).parents[2]


class Program:
    """A running program. Signals go through a handle: a number may have a new owner by then."""

    def __init__(self, pid: int) -> None:
        try:
            self._handle: int | None = os.pidfd_open(pid)
        except ProcessLookupError:
            self._handle = None

    def signal(self, number: int) -> None:
        """Send a signal; nothing happens to a program that is gone."""
        if self._handle is not None:
            with suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._handle, number)

    def kill(self) -> None:
        """End the program at once; returns when it is gone."""
        self.signal(signal.SIGKILL)
        self.wait(30)

    def wait(self, limit_s: float) -> bool:
        """Wait until the program is gone; False when it still runs."""
        if self._handle is None:
            return True
        if not select.select([self._handle], [], [], limit_s)[0]:
            return False
        os.close(self._handle)
        self._handle = None
        return True


class Nursery:
    """One process that forks a program for each line it gets."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.nursery"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def start(self, orders: object) -> Program:
        """A new program."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(asdict(orders)) + "\n")  # type: ignore[call-overload]
        self._process.stdin.flush()
        return Program(int(self._process.stdout.readline()))

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(BrokenPipeError):
            self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()


def _serve() -> None:
    from tests.faults import program

    # The kernel reaps them, so that a program that is gone is really gone.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os.close(0)
            try:
                program.run(program.Orders(**json.loads(line)))
            except KeyboardInterrupt:
                pass
            finally:
                sys.stderr.flush()
                os._exit(0)
        print(pid, flush=True)


if __name__ == "__main__":
    _serve()
