"""What holds for every test: an own home, no screen, no keyring, and nothing left behind.

A test fails when it leaves a thread, a task, a running timer or a top-level widget, or when a
warning is logged that it did not ask for (a test that takes the `caplog` fixture looks itself).
"""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytestqt.plugin
from hypothesis import settings

from tests.leaks import GuiLeaks, LogRecords, TaskLeaks, ThreadLeaks

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_API"] = "pyside6"
# The studio speaks the language of the system where no other is chosen; the tests read English.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
for _name in [name for name in os.environ if name.lower().endswith("_proxy")]:
    del os.environ[_name]

# A shell gives what it runs in the background an ignored Ctrl+C, and every child inherits that.
signal.signal(signal.SIGINT, signal.default_int_handler)

if TYPE_CHECKING:
    import asyncio

# No deadline: how long one example takes depends on what else the machine does.
settings.register_profile("hookstudio", deadline=None, max_examples=60)
settings.load_profile("hookstudio")

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
_GUI_FOLDERS = {"gui", "e2e", "screenshots", "benchmarks"}
_tasks = TaskLeaks()

# A collection on a worker thread would destroy Qt objects there, which ends in a crash
# (CONTRIBUTING.md, "Traps"). So there are none but those after each test, on the main thread.
gc.disable()


def is_gui_test(path: Path) -> bool:
    """Whether the test lies in a folder whose tests have a window, and run on Qt's loop."""
    parts = path.relative_to(ROOT / "tests").parts
    return parts[0] in _GUI_FOLDERS or parts[:2] == ("bad_inputs", "window")


def pytest_asyncio_loop_factories(
    item: pytest.Item,
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Tests with a window run on qasync's loop, as the studio does; all others on a plain one."""
    if is_gui_test(item.path):
        return {"qasync": _tasks.watch(_qt_loop)}
    return {"asyncio": _tasks.watch(_plain_loop)}


def _plain_loop() -> asyncio.AbstractEventLoop:
    import asyncio

    return asyncio.new_event_loop()


def _qt_loop() -> asyncio.AbstractEventLoop:
    import qasync
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(["hookstudio"])
    app.setQuitOnLastWindowClosed(False)
    return qasync.QEventLoop(app)


def pytest_configure() -> None:
    """Keep pytest-qt from running events between the phases of a test that has tasks.

    Events step qasync's tasks, and a task that is stepped while its loop rests fails: there is
    no running loop.
    """
    process_events = pytestqt.plugin._process_events

    def process_events_without_tasks() -> None:
        if not _tasks.pending():
            process_events()

    pytestqt.plugin._process_events = process_events_without_tasks


def pytest_collection_finish() -> None:
    """What is loaded by now stays; leaving it out makes each collection a few milliseconds."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The command line that pytest-qt gives to the application."""
    return ["hookstudio"]


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home: no test reads or writes the settings of whoever runs it."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOOKSTUDIO_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Compare threads, tasks, timers and windows after the test with those before it."""
    watches = [ThreadLeaks(), _tasks.snapshot()]
    if is_gui_test(request.path):
        watches.append(GuiLeaks())
    yield
    _collect(full=is_gui_test(request.path))
    problems = [problem for watch in watches for problem in watch.problems()]
    if problems:
        pytest.fail("the test left behind: " + "; ".join(problems), pytrace=False)


def _collect(*, full: bool) -> None:
    counts, thresholds = gc.get_count(), gc.get_threshold()
    if full or any(count > limit for count, limit in zip(counts, thresholds, strict=True)):
        gc.collect()


@pytest.fixture(autouse=True)
def _no_unexpected_warnings(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a log record of level WARNING or above, unless the test takes `caplog`."""
    with LogRecords() as records:
        yield
    if records.messages and "caplog" not in request.fixturenames:
        pytest.fail("unexpected log: " + "; ".join(records.messages), pytrace=False)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared test data beside the checkout; the test is skipped where it is not."""
    if not SHARED.is_dir():
        pytest.skip("needs the shared test data beside the checkout (../shared)")
    return SHARED
