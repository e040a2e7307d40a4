"""RenderProcess: one warm child process, seen from the parent."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import Any

from hookstudio.core.json_value import Json
from hookstudio.core.request import worker_wire as wire
from hookstudio.core.request.worker_loss import Loss, ProcessLostError, Stopped
from hookstudio.core.secrets import ENVIRONMENT_PREFIX
from hookstudio.core.wording import in_use

_BOOT = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[2]); "
    "from hookstudio.core.request.worker_child import main; main(sys.argv[1])"
)


class RenderProcess:
    """Starts at once, and gets warm once `wait_until_ready` told it its language.

    That is the one in use here at the start. `kill` must be called in the end. Raises OSError when
    the system cannot start a process.
    """

    def __init__(self, *, deadline_s: float, memory_bytes: int) -> None:
        self._connection, theirs = Pipe()
        self._ready = False
        self.language = in_use()
        # The context as it was sent, one level deep: documents are never changed in place.
        self._context: dict[str, object] = {}
        try:
            self._process = _start(theirs, deadline_s, memory_bytes)
        except OSError:
            self._connection.close()
            raise
        finally:
            theirs.close()

    @property
    def pid(self) -> int:
        return self._process.pid

    def wait_until_ready(self, timeout_s: float) -> None:
        """Return when the process has warmed up. Raises `ProcessLostError`."""
        if not self._ready:
            self._tell(wire.dumps(self.language))
            self._receive(timeout_s)
            self._ready = True

    def send(
        self,
        jobs: Sequence[wire.Job],
        context: Mapping[str, Json],
        task: wire.Task[object] | None = None,
    ) -> None:
        """Give the process work; then call `receive` once for each job."""
        changed = {name: value for name, value in context.items() if not self._has(name, value)}
        removed = tuple(name for name in self._context if name not in context)
        message = wire.dumps(wire.Batch(tuple(jobs), changed, removed, task))
        self._tell(message)
        self._context = {name: _snapshot(value) for name, value in context.items()}

    def receive(self, deadline_s: float) -> Any:
        """The next answer. Raises `ProcessLostError` when there is none in time."""
        data = self._receive(deadline_s)
        if data == wire.OUT_OF_MEMORY:
            raise ProcessLostError(Loss.MEMORY)
        answer = wire.load_answer(data)
        if isinstance(answer, Stopped):
            raise ProcessLostError(answer.loss, answer.place)
        return answer

    def kill(self) -> None:
        """End the process now; safe to call from any thread, and again."""
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """End the process and give back its pipe; for the thread that uses it."""
        self.kill()
        self._connection.close()

    def _tell(self, message: bytes) -> None:
        try:
            self._connection.send_bytes(message)
        except OSError:
            raise ProcessLostError(Loss.CRASH) from None

    def _receive(self, timeout_s: float) -> bytes:
        try:
            if not self._connection.poll(timeout_s):
                raise ProcessLostError(Loss.TIMEOUT)
            return self._connection.recv_bytes()
        except (EOFError, OSError):
            raise ProcessLostError(Loss.CRASH) from None

    def _has(self, name: str, value: Json) -> bool:
        return name in self._context and _same(self._context[name], _snapshot(value))


def _start(theirs: Connection, deadline_s: float, memory_bytes: int) -> subprocess.Popen[bytes]:
    handle = theirs.fileno()
    options = json.dumps({"handle": handle, "deadline_s": deadline_s, "memory_bytes": memory_bytes})
    if getattr(sys, "frozen", False):
        command = [sys.executable, "--render-worker", options]
    else:
        path = json.dumps([os.path.abspath(entry) for entry in sys.path])  # noqa: PTH100 - "" too
        command = [sys.executable, "-I", "-c", _BOOT, options, path]
    return _popen(command, handle)


def _environment() -> dict[str, str]:
    """That of this process; a process that renders what strangers wrote needs no secret."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.upper().startswith(ENVIRONMENT_PREFIX)
    }


if sys.platform == "win32":

    def _popen(command: list[str], handle: int) -> subprocess.Popen[bytes]:
        os.set_handle_inheritable(handle, True)
        startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})
        return subprocess.Popen(  # noqa: S603 - our own interpreter
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            env=_environment(),
            startupinfo=startup,
            creationflags=subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP,
        )

else:

    def _popen(command: list[str], handle: int) -> subprocess.Popen[bytes]:
        # A session of its own keeps a terminal's Ctrl+C away from it.
        return subprocess.Popen(  # noqa: S603 - our own interpreter
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            env=_environment(),
            pass_fds=(handle,),
            start_new_session=True,
        )


def _snapshot(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    return tuple(value) if isinstance(value, list | tuple) else value


def _same(old: object, new: object) -> bool:
    """Whether nothing changed, judged by identity one level down: cheap for large catalogs."""
    if isinstance(old, dict) and isinstance(new, dict):
        return old.keys() == new.keys() and all(old[key] is new[key] for key in new)
    if isinstance(old, tuple) and isinstance(new, tuple):
        return len(old) == len(new) and all(a is b for a, b in zip(old, new, strict=True))
    return type(old) is type(new) and old == new
