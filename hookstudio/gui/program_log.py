"""The program's own log file: what went wrong in Hook Studio itself, without personal data."""

from __future__ import annotations

import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler

from hookstudio.core.errors import HookStudioError
from hookstudio.core.paths import log_dir

_MAX_BYTES = 1_000_000


class _PrivateHandler(RotatingFileHandler):
    """Its files are for this user alone."""

    def _open(self) -> TextIOWrapper:
        stream = super()._open()
        if os.name == "posix":
            os.fchmod(stream.fileno(), 0o600)
        return stream


class _Masking(logging.Formatter):
    """Takes the values of secrets out of what a library's error may repeat."""

    def format(self, record: logging.LogRecord) -> str:
        from hookstudio.core.delivery.redaction import without_secrets  # start-up time

        return without_secrets(super().format(record))


def start_logging() -> None:
    """Write warnings and errors to the log folder; a folder that refuses is not an error."""
    root = logging.getLogger()
    root.setLevel(logging.WARNING)
    # They name whole URLs, with what stands in them.
    for name in ("httpx", "httpcore", "hpack", "keyring"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        folder = log_dir()
        handler = _PrivateHandler(
            folder / "hookstudio.log", maxBytes=_MAX_BYTES, backupCount=2, delay=True
        )
    except (OSError, HookStudioError):
        return
    handler.setFormatter(_Masking("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
