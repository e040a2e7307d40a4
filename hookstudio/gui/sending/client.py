"""The HTTP client, loaded when something is first sent: it takes 100 ms and 12 MB."""

from __future__ import annotations

import contextlib

from hookstudio.core.daemon import call_in_thread


async def client_loaded(ca_file: str) -> None:
    """Import the client and read the certificates in a thread, so that the window goes on."""
    await call_in_thread(lambda: _load(ca_file), name="load the client")


def _load(ca_file: str) -> None:
    from hookstudio.core.delivery.transport import tls_context  # start-up time: brings httpx

    # What is wrong with the file of certificates is told by the send that needs it.
    with contextlib.suppress(OSError):
        tls_context(ca_file)
