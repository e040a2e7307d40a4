"""ExitStatus: what the command line returns to the shell."""

from __future__ import annotations

from enum import IntEnum


class ExitStatus(IntEnum):
    """Stable: scripts rely on these."""

    DONE = 0
    FAILED = 1
    """The thing asked for failed: not received, or there are problems of severity error."""
    USAGE = 2
    """A command that makes no sense, or input that cannot be read."""
    INTERRUPTED = 130
    """Ctrl+C, as shells report it."""
