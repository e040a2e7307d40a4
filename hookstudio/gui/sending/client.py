"""The HTTP client, loaded when something is first sent: it takes 100 ms and 12 MB."""

from __future__ import annotations

from hookstudio.core.daemon import call_in_thread


async def client_loaded() -> None:
    """Import it and read the system's certificates in a thread, so that the window goes on."""
    await call_in_thread(_load, name="load the client")


def _load() -> None:
    # Start-up time: brings httpx.
    from hookstudio.core.delivery import transport  # noqa: F401 - the import is what takes time
    from hookstudio.core.delivery.certificates import tls_contexts

    tls_contexts()
