"""Find what a test left behind: threads, tasks, timers, top-level widgets, log records."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import time
import traceback
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_GRACE_S = 2.0
# Threads of pools that belong to a loop or to the process, not to one test.
_POOL_THREADS = ("asyncio_", "QueueManagerThread", "pytest_timeout", "Dummy-")
_QT_OWN_WIDGETS = ("QTipLabel", "QDesktopScreenWidget")


class ThreadLeaks:
    """Threads that were started after this was made and still run."""

    def __init__(self) -> None:
        self._before = set(threading.enumerate())

    def problems(self) -> list[str]:
        deadline = time.monotonic() + _GRACE_S
        for thread in self._new():
            thread.join(max(0.0, deadline - time.monotonic()))
        return [f"thread {thread.name}" for thread in self._new()]

    def _new(self) -> list[threading.Thread]:
        return [
            thread
            for thread in threading.enumerate()
            if thread not in self._before and not thread.name.startswith(_POOL_THREADS)
        ]


class TaskLeaks:
    """Tasks on the loops that the tests run on."""

    def __init__(self) -> None:
        self._loops: weakref.WeakSet[asyncio.AbstractEventLoop] = weakref.WeakSet()

    def watch(
        self, factory: Callable[[], asyncio.AbstractEventLoop]
    ) -> Callable[[], asyncio.AbstractEventLoop]:
        """The factory, such that the loops it makes are looked at."""

        def make() -> asyncio.AbstractEventLoop:
            loop = factory()
            self._loops.add(loop)
            return loop

        return make

    def snapshot(self) -> _TaskSnapshot:
        return _TaskSnapshot(self)

    def pending(self) -> set[asyncio.Task[Any]]:
        loops = [loop for loop in self._loops if not loop.is_closed()]
        return {task for loop in loops for task in asyncio.all_tasks(loop)}

    def settle(self) -> None:
        """Let what was cancelled at the very end of a test clean up."""
        for loop in self._loops:
            if not loop.is_closed() and not loop.is_running():
                loop.run_until_complete(asyncio.sleep(0.01))


class _TaskSnapshot:
    def __init__(self, leaks: TaskLeaks) -> None:
        self._leaks = leaks
        self._before = leaks.pending()

    def problems(self) -> list[str]:
        if self._leaks.pending() - self._before:
            self._leaks.settle()
        return [f"task {task.get_name()}" for task in self._leaks.pending() - self._before]


class GuiLeaks:
    """Top-level widgets and running timers that were not there when this was made."""

    def __init__(self) -> None:
        _record_timers()
        self._widgets = {_address(widget) for widget in _top_levels()}
        self._timers = set(map(id, _timers))

    def problems(self) -> list[str]:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        widgets = [widget for widget in _top_levels() if _address(widget) not in self._widgets]
        return [f"top-level widget {_describe(widget)}" for widget in widgets] + [
            f"running timer of {owner}" for owner in self._running_timers()
        ]

    def _running_timers(self) -> list[str]:
        import shiboken6

        return [
            type(timer.parent()).__name__
            for timer in _timers
            if id(timer) not in self._timers and shiboken6.isValid(timer) and timer.isActive()
        ]


_timers: weakref.WeakSet[Any] = weakref.WeakSet()


def _record_timers() -> None:
    """Remember each QTimer that Python starts; Qt cannot list them."""
    from PySide6.QtCore import QTimer

    start = QTimer.start
    if getattr(start, "recorded", False):
        return

    def recording_start(self: QTimer, *args: int) -> None:
        _timers.add(self)
        start(self, *args)

    recording_start.recorded = True  # type: ignore[attr-defined]  # a mark on our own function
    QTimer.start = recording_start  # type: ignore[method-assign]  # for the session


def _top_levels() -> list[QWidget]:
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtWidgets import QApplication

    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.metaObject().className() not in _QT_OWN_WIDGETS
    ]


def _address(widget: QWidget) -> int:
    """Where the C++ object lies; Python's wrapper may be made anew each time."""
    import shiboken6

    return int(shiboken6.getCppPointer(widget)[0])


def _describe(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.windowTitle()!r}"


class LogRecords(logging.Handler):
    """The messages of level WARNING and above while it is entered."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = f"{record.name}: {record.levelname}: {record.getMessage()}"
        if record.exc_info and record.exc_info[1] is not None:
            text += "\n" + "".join(traceback.format_exception(record.exc_info[1]))
        self.messages.append(text)

    def __enter__(self) -> LogRecords:
        logging.getLogger().addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger().removeHandler(self)
