"""Calling something that may block for ever, without blocking the loop or the program's end."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


async def call_in_thread(function: Callable[[], T], *, name: str) -> T:
    """Run the function in a daemon thread of its own and return its result or raise its error.

    Unlike `asyncio.to_thread`, a call that hangs (a look-up, a locked keyring) is simply left
    behind when the caller is cancelled: neither the loop's end nor the interpreter's waits for it.
    """
    import asyncio  # start-up time: the window imports this module before its first paint

    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: BaseException | None) -> None:
        if future.done():
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(result)  # type: ignore[arg-type]  # set when there is no error

    def run() -> None:
        result: T | None = None
        error: BaseException | None = None
        try:
            result = function()
        except BaseException as caught:
            error = caught
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(settle, result, error)

    threading.Thread(target=run, name=name, daemon=True).start()
    return await future
