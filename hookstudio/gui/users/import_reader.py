"""ImportReader: reads what is to be imported in a thread; the newest wish wins."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.errors import HookStudioError
from hookstudio.core.imports.csv_users import Column, ColumnChoice, CsvUsers
from hookstudio.core.imports.imported import Imported, Report
from hookstudio.core.imports.masking import Kind, Masker
from hookstudio.core.imports.pseudonyms import masking_key
from hookstudio.core.imports.reading import Reading, guessed_format, read_answers, read_users
from hookstudio.core.imports.source import Source, Watch
from hookstudio.gui.tasks import Tasks

if TYPE_CHECKING:
    import asyncio

_TOLD_EVERY_BYTES = 1 << 18


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be read, and how. `answers` are those of Braze; else there is a `file`.

    `choices` are those that a person made, by the column's number.
    """

    file: Path | None = None
    answers: tuple[Source, ...] = ()
    format: str = "auto"
    delimiter: str = ""
    kinds: frozenset[Kind] = frozenset()
    choices: Mapping[int, ColumnChoice] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Read:
    """What came of it: the users, or why there are none. `columns` only for CSV."""

    wish: Wish
    format: str = ""
    imported: Imported | None = None
    columns: tuple[Column, ...] = ()
    delimiter: str = ""
    problem: str = ""


class _EndedError(Exception):
    """Nobody waits for this any more."""


class ImportReader(QObject):
    """One reading at a time."""

    progressed = Signal(int, int)  # bytes read, bytes in all
    finished = Signal(object)  # Read

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: asyncio.Task[None] | None = None
        self._stop = threading.Event()

    @property
    def busy(self) -> bool:
        return self._task is not None and not self._task.done()

    def read(self, wish: Wish) -> None:
        """Begin; what is under way is left."""
        self._leave()
        self._stop = threading.Event()
        self._task = self._tasks.spawn(self._run(wish, self._stop), "read users to import")

    def cancel(self) -> None:
        """End what is under way."""
        self._leave()

    def _leave(self) -> None:
        self._stop.set()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _run(self, wish: Wish, stop: threading.Event) -> None:
        import asyncio  # start-up time

        loop = asyncio.get_running_loop()
        told = 0

        def watch(done: int) -> None:
            nonlocal told
            if stop.is_set():
                raise _EndedError
            if done - told >= _TOLD_EVERY_BYTES:
                told = done
                loop.call_soon_threadsafe(self._tell, stop, done, size)

        size = 0 if wish.file is None else await _size(wish.file)
        read = await call_in_thread(lambda: read_all(wish, watch), name="read users to import")
        if read is not None and not stop.is_set():
            self._task = None
            self.finished.emit(read)

    def _tell(self, stop: threading.Event, done: int, size: int) -> None:
        if not stop.is_set():
            self.progressed.emit(done, size)


async def _size(file: Path) -> int:
    def look() -> int:
        try:
            return file.stat().st_size
        except OSError:
            return 0

    return await call_in_thread(look, name="size of a file")


def read_all(wish: Wish, watch: Watch) -> Read | None:
    """Read in this thread; None when `watch` ended it."""
    try:
        return _read(wish, watch)
    except _EndedError:
        return None
    except HookStudioError as error:
        return Read(wish, wish.format, problem=str(error))


def _read(wish: Wish, watch: Watch) -> Read:
    masker = Masker(masking_key(), wish.kinds) if wish.kinds else None
    reading = Reading(wish.format, delimiter=wish.delimiter, masker=masker)
    if wish.file is None:
        return Read(wish, "braze", read_answers(wish.answers, reading))
    source = Source.of_file(wish.file)
    format_ = wish.format if wish.format != "auto" else guessed_format(source)
    if format_ != "csv":
        imported = read_users(source, reading, watch)
        return Read(wish, imported.format, imported)
    csv = CsvUsers(source, Report(), delimiter=wish.delimiter)
    columns = tuple(_chosen(column, wish.choices) for column in csv.columns())
    mapped = {f"#{c.number}": ColumnChoice(c.target, c.type, c.known) for c in columns}
    read = Read(wish, "csv", columns=columns, delimiter=csv.delimiter)
    try:
        imported = read_users(source, replace(reading, format="csv", mapped=mapped), watch)
    except HookStudioError as error:
        return replace(read, problem=str(error))
    return replace(read, imported=imported)


def _chosen(column: Column, choices: Mapping[int, ColumnChoice]) -> Column:
    choice = choices.get(column.number)
    if choice is None:
        return column
    return replace(column, target=choice.target, type=choice.type or column.type, known=True)
