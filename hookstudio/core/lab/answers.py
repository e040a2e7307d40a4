"""ScriptedTransport: answers as a receiver's script says, without a network."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator

import httpcore
import httpx

from hookstudio.core.delivery.stamp import KEY_HEADER
from hookstudio.core.receiver.script import HANG, RESET, Script


class ScriptedTransport(httpx.AsyncBaseTransport):
    """Each message has the script to itself: its n-th attempt gets the n-th answer."""

    def __init__(self, script: Script, round_trip_s: float = 0.05) -> None:
        self._script = script
        self._round_trip_s = round_trip_s
        self._asked: Counter[str] = Counter()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        key = request.headers.get(KEY_HEADER, "")
        step = self._script.step_for(self._asked[key])
        self._asked[key] += 1
        await asyncio.sleep(self._round_trip_s + step.delay_s)
        if step.action == HANG:
            await asyncio.Event().wait()
        if step.action == RESET or step.status is None:
            raise httpx.ReadError("reset") from httpcore.ReadError()
        headers = [("Content-Length", "0")]
        if step.retry_after_s is not None:
            headers.append(("Retry-After", str(step.retry_after_s)))
        return httpx.Response(step.status, headers=headers, stream=_Nothing())


class _Nothing(httpx.AsyncByteStream):
    """A body of no bytes."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b""
