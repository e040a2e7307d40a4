"""The working folder may be a stranger's project: no module and no library is taken from it.

Imported before anything else, so it needs nothing but what Python has loaded already.
"""

from __future__ import annotations

import os
import sys

_QT_PLACES = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")
"""Where Qt looks for plug-ins beside its own folder; what they name need not fit our Qt either."""

_HOME_VARIABLE = "HOOKSTUDIO_HOME"


def import_nothing_from_it() -> None:
    """Take it, and whatever is relative to it, out of Python's search path.

    A checkout that is started from its own folder still finds itself.
    """
    own = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))  # noqa: PTH120
    here = _here()
    kept = []
    for entry in sys.path:
        place = os.path.realpath(entry)
        if place == own or (os.path.isabs(entry) and place != here):  # noqa: PTH117
            kept.append(place if place == own else entry)
    sys.path[:] = kept


def leave_it() -> None:
    """Work from the user's home, and let Qt load its own plug-ins only; for the window."""
    for name in _QT_PLACES:
        os.environ.pop(name, None)
    if home := os.environ.get(_HOME_VARIABLE):
        os.environ[_HOME_VARIABLE] = os.path.abspath(home)  # noqa: PTH100 - pathlib is not loaded
    try:
        os.chdir(os.path.expanduser("~"))  # noqa: PTH111 - pathlib raises where there is no home
    except OSError:
        return  # a home that is gone: where it was started is as good


def _here() -> str:
    try:
        return os.path.realpath(os.getcwd())  # noqa: PTH109 - pathlib is not loaded
    except OSError:
        return ""
