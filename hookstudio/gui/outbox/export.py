"""Writing the activity log to a file: whole or not at all, and not on the UI thread."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from hookstudio.core.delivery.delivery import ActivityFilter, ActivityRow
from hookstudio.core.errors import HookStudioError
from hookstudio.core.wording import tr

if TYPE_CHECKING:
    from hookstudio.core.delivery.outbox import Outbox

Form = Literal["csv", "jsonl"]
PAGE = 10_000


@dataclass(frozen=True, slots=True)
class Exported:
    """How many lines a file holds now; None for the file where it was stopped."""

    lines: int
    file: Path | None


def write_log(
    outbox: Outbox,
    chosen: ActivityFilter,
    file: Path,
    form: Form,
    stop: threading.Event,
    on_progress: Callable[[int], object] = lambda _count: None,
) -> Exported:
    """Write all lines that the filter lets through; the file is replaced once they are there.

    Blocks: call it in a thread. `on_progress` is told from there how many lines are written.
    Raises HookStudioError; then, and when it was stopped, the old file stands.
    """
    counted = _Counted(outbox.activity(chosen, page=PAGE), stop, on_progress)
    try:
        done = _replace(file, _text(counted, form), stop)
    except OSError as error:
        why = error.strerror or str(error)
        raise HookStudioError(
            tr("{file} cannot be written: {why}.", file=file, why=why), code="EXPORT"
        ) from error
    return Exported(counted.count, file if done else None)


class _Counted:
    """Passes lines on, counts them, and ends early when it is to stop."""

    def __init__(
        self,
        lines: Iterator[ActivityRow],
        stop: threading.Event,
        on_progress: Callable[[int], object],
    ) -> None:
        self._lines = lines
        self._stop = stop
        self._on_progress = on_progress
        self.count = 0

    def __iter__(self) -> Iterator[ActivityRow]:
        for line in self._lines:
            if self._stop.is_set():
                return
            yield line
            self.count += 1
            if self.count % 1_000 == 0:
                self._on_progress(self.count)


def _text(lines: _Counted, form: Form) -> Iterator[str]:
    from hookstudio.core.delivery.outbox_list import csv_lines, json_lines  # start-up time

    return csv_lines(lines) if form == "csv" else json_lines(lines)


def _replace(file: Path, text: Iterator[str], stop: threading.Event) -> bool:
    """Write beside the file, then take its place; False when it was stopped."""
    handle, beside = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            stream.writelines(text)
            stream.flush()
            os.fsync(stream.fileno())
        if stop.is_set():
            return False
        Path(beside).replace(file)
        return True
    finally:
        Path(beside).unlink(missing_ok=True)
