"""A VFS that notes every write, sync, truncation and deletion, and can make any of them fail."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import apsw

SECTOR = 512


@dataclass(frozen=True)
class Operation:
    """One call; `kind` is write, sync, truncate, delete or open, `at` an offset or a size."""

    kind: str
    file: str
    at: int = 0
    data: bytes = b""


@dataclass
class Recorder:
    """The log of all calls. The `fail_at`-th call (from 1) fails, and with `forever` all after."""

    log: list[Operation] = field(default_factory=list)
    fail_at: int = 0
    forever: bool = False
    full: bool = False
    calls: int = 0
    failed: int = 0

    def note(self, operation: Operation) -> None:
        self.calls += 1
        if self.fail_at and (
            self.calls == self.fail_at or (self.forever and self.calls > self.fail_at)
        ):
            self.failed += 1
            if operation.kind == "open":
                raise apsw.CantOpenError("injected")
            if self.full and operation.kind == "write":
                raise apsw.FullError("injected")
            raise apsw.IOError("injected")
        self.log.append(operation)


class _File(apsw.VFSFile):
    def __init__(self, recorder: Recorder, name: object, flags: list[int]) -> None:
        self._recorder = recorder
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name = Path(str(path)).name if path else "temporary"
        recorder.note(Operation("open", self._name))
        super().__init__("", name, flags)  # type: ignore[arg-type]

    def xWrite(self, data: bytes, offset: int) -> None:
        self._recorder.note(Operation("write", self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:
        self._recorder.note(Operation("sync", self._name))
        super().xSync(flags)

    def xTruncate(self, size: int) -> None:
        self._recorder.note(Operation("truncate", self._name, size))
        super().xTruncate(size)


class _Vfs(apsw.VFS):
    def __init__(self, name: str, recorder: Recorder) -> None:
        self._recorder = recorder
        super().__init__(name, "")

    def xOpen(self, name: object, flags: list[int]) -> apsw.VFSFile:
        return _File(self._recorder, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self._recorder.note(Operation("delete", Path(filename).name))
        super().xDelete(filename, syncdir)


@contextmanager
def recording() -> Iterator[tuple[str, Recorder]]:
    """The name of a fresh VFS, and its recorder."""
    recorder = Recorder()
    name = f"recording-{uuid.uuid4().hex}"
    vfs = _Vfs(name, recorder)
    try:
        yield name, recorder
    finally:
        vfs.unregister()


class Disk:
    """What is surely on the disk, and what was written since the last sync of each file."""

    def __init__(self) -> None:
        self._durable: dict[str, bytearray] = {}
        self._pending: dict[str, list[Operation]] = {}

    def apply(self, operation: Operation) -> None:
        """One more call of the log."""
        name = operation.file
        if operation.kind == "sync":
            for each in self._pending.pop(name, []):
                _change(self._durable, each)
        elif operation.kind == "delete":
            self._durable.pop(name, None)
            self._pending.pop(name, None)
        elif operation.kind != "open":
            self._pending.setdefault(name, []).append(operation)

    def after_kill(self) -> dict[str, bytes]:
        """The files as the kernel has them: every write that was made is there."""
        files = {name: bytearray(content) for name, content in self._durable.items()}
        for operations in self._pending.values():
            for operation in operations:
                _change(files, operation)
        return {name: bytes(content) for name, content in files.items()}

    def after_power_cut(self, random: Random) -> dict[str, bytes]:
        """The files: of what was not synced some is there, some is not, some is torn."""
        files = {name: bytearray(content) for name, content in self._durable.items()}
        for operations in self._pending.values():
            for operation in operations:
                if random.random() < 0.5:
                    continue
                if operation.kind == "write" and random.random() < 0.3:
                    operation = _torn(operation, random)
                _change(files, operation)
        return {name: bytes(content) for name, content in files.items()}


def _torn(operation: Operation, random: Random) -> Operation:
    """Only some of the sectors of a write."""
    sectors = len(operation.data) // SECTOR
    kept = random.randint(0, sectors) * SECTOR
    return Operation("write", operation.file, operation.at, operation.data[:kept])


def _change(files: dict[str, bytearray], operation: Operation) -> None:
    content = files.setdefault(operation.file, bytearray())
    if operation.kind == "truncate":
        del content[operation.at :]
        return
    if len(content) < operation.at:
        content.extend(b"\0" * (operation.at - len(content)))
    content[operation.at : operation.at + len(operation.data)] = operation.data
