"""A call that blocks for ever holds up neither the loop nor the end of the program."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from hookstudio.core.daemon import call_in_thread

ROOT = Path(__file__).parents[2]


async def test_the_result_comes_back_from_another_thread() -> None:
    assert await call_in_thread(lambda: threading.current_thread().name, name="one") == "one"


@pytest.mark.parametrize("error", [ValueError("x"), SystemExit(3), RecursionError()])
async def test_an_error_comes_back_too(error: BaseException) -> None:
    def fail() -> None:
        raise error

    with pytest.raises(type(error)) as caught:
        await call_in_thread(fail, name="fails")
    assert caught.value is error


async def test_a_caller_that_is_cancelled_does_not_wait() -> None:
    release = threading.Event()
    task = asyncio.create_task(call_in_thread(lambda: release.wait(10), name="waits"))
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    release.set()


def test_a_result_after_the_end_of_the_loop_is_dropped() -> None:
    release, done = threading.Event(), threading.Event()

    def work() -> None:
        release.wait(10)
        done.set()

    async def give_up() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await call_in_thread(work, name="late")

    asyncio.run(give_up())
    release.set()
    assert done.wait(5)


def test_the_program_ends_while_a_call_hangs() -> None:
    program = """
import asyncio, time
from hookstudio.core.daemon import call_in_thread

async def main():
    try:
        async with asyncio.timeout(0.05):
            await call_in_thread(lambda: time.sleep(600), name="hangs")
    except TimeoutError:
        print("gave up")

asyncio.run(main())
"""
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=20
    )
    assert (run.stdout, run.stderr, run.returncode) == ("gave up\n", "", 0)
