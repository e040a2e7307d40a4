"""Waiting for what a window shows, in tests that run on the studio's loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


async def until(condition: Callable[[], object], limit_s: float = 10.0) -> None:
    """Let the loop run until the condition holds; TimeoutError when it never does."""
    async with asyncio.timeout(limit_s):
        while not condition():  # noqa: ASYNC110 - what a window shows has no event to wait for
            await asyncio.sleep(0.002)
