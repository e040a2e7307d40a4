"""What keeps the memory of this process, in which secrets stand, out of files."""

from __future__ import annotations

import contextlib
import sys

_PR_SET_DUMPABLE = 4


def forbid_core_dumps() -> None:
    """No core file of this process and its children; light, for every start calls it."""
    if sys.platform == "win32":
        return
    import resource  # not on Windows

    with contextlib.suppress(OSError, ValueError):  # a limit that is lower already stays
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def refuse_to_be_dumped() -> None:
    """Linux: no dump by a program that the kernel pipes it to, no reading by other processes.

    The limit alone does not hold where a crash reporter takes the dumps.
    """
    if sys.platform != "linux":
        return
    import ctypes  # start-up time

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
