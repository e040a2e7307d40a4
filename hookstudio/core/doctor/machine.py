"""The program, its packages, the machine, the keyring and the receiver's port."""

from __future__ import annotations

import os
import platform
import re
import socket
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

from hookstudio import __version__
from hookstudio.core.daemon import call_in_thread
from hookstudio.core.delivery.database import check_sqlite
from hookstudio.core.doctor.part import Part
from hookstudio.core.errors import KeyringError, OutboxError
from hookstudio.core.keyring_backend import Backend, keyring_errors, system_backend
from hookstudio.core.receiver.server import PORTS_TRIED
from hookstudio.core.secrets import KEYRING_LIMIT_S

_PACKAGES = (
    *("PySide6-Essentials", "qasync", "httpx", "httpcore", "h11", "truststore", "python-liquid"),
    *("keyring", "ruamel.yaml", "platformdirs", "apsw", "standardwebhooks"),
)
_DESKTOP = ("XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR")
_HARMLESS = re.compile(r"[A-Za-z0-9_.:;-]{1,40}")
_NO_QT = "Qt is not installed, so that the studio cannot open. Install Hook Studio anew."
_UNTIL_THEN = (
    "Until then secrets are kept for one run only, and the command line takes them from "
    "HOOKSTUDIO_SECRET_<NAME>."
)
_KEYRING_REMEDIES = {
    "KEYRING_NONE": "No system keyring was found. Install and start one, such as GNOME Keyring or "
    f"KWallet. {_UNTIL_THEN}",
    "KEYRING_UNSAFE": "The keyring that PYTHON_KEYRING_BACKEND or keyringrc.cfg names is not known "
    f"to encrypt secrets, and is not used. Remove that choice. {_UNTIL_THEN}",
}


def program() -> Part:
    """Versions. Qt is looked for, and not imported."""
    import apsw  # start-up time

    facts = {
        "hookstudio": __version__,
        "installed as": "a frozen program" if hasattr(sys, "_MEIPASS") else "a Python package",
        "python": f"{platform.python_version()} ({platform.python_implementation()})",
        **{name: _version(name) for name in _PACKAGES},
        "sqlite": apsw.sqlite_lib_version(),
    }
    problems = [] if find_spec("PySide6") and find_spec("shiboken6") else [_NO_QT]
    try:
        check_sqlite()
    except OutboxError as error:
        problems.append(error.message)
    return Part("Program", facts, tuple(problems))


def machine() -> Part:
    """The operating system, and what the desktop says of itself; never the machine's name."""
    facts = {
        "system": f"{platform.system()} {platform.release()}",
        "processor": platform.machine(),
        "distribution": _distribution(),
        "encoding": sys.getfilesystemencoding(),
        **{name: _harmless(os.environ.get(name)) for name in _DESKTOP},
    }
    return Part("Machine", {name: value for name, value in facts.items() if value})


async def keyring(
    backend: Callable[[], Backend] = system_backend, limit_s: float = KEYRING_LIMIT_S
) -> Part:
    """Which keyring would be used. It is found and not asked: no secret is read or looked for."""
    import asyncio  # start-up time

    def find() -> str:
        with keyring_errors():
            kind = type(backend())
            return f"{kind.__module__}.{kind.__qualname__}"

    try:
        async with asyncio.timeout(limit_s):
            name = await call_in_thread(find, name="keyring")
    except TimeoutError:
        problem = f"The keyring did not answer within {limit_s:g} s. Start it anew, or log in anew."
        return Part("Keyring", {"usable": False, "code": "KEYRING_TIMEOUT"}, (problem,))
    except KeyringError as error:
        problem = _KEYRING_REMEDIES.get(error.code, f"{error.message} {_UNTIL_THEN}")
        return Part("Keyring", {"usable": False, "code": error.code}, (problem,))
    return Part("Keyring", {"usable": True, "back end": name})


def receiver(port: int) -> Part:
    """Whether the receiver's port is free on this machine; it is not listened on."""
    if _is_free(port):
        return Part("Receiver", {"port": port, "free": True})
    last = min(port + PORTS_TRIED - 1, 65_535)
    next_free = next((each for each in range(port + 1, last + 1) if _is_free(each)), None)
    facts = {"port": port, "free": False, "next free": next_free}
    if next_free is not None:
        return Part("Receiver", facts)
    problem = (
        f"All ports from {port} to {last} are in use, or must not be used. Choose another one for "
        "the receiver in the studio's settings, or with hookstudio receive --port."
    )
    return Part("Receiver", facts, (problem,))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "unknown"


def _distribution() -> str:
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", "")
    except OSError:
        return ""


def _harmless(value: str | None) -> str:
    """The value of a variable that holds one word, as it should; else only that it is set."""
    if not value:
        return ""
    return value if _HARMLESS.fullmatch(value) else "(set)"


def _is_free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if os.name == "posix":
            # As the receiver does: a port whose last connection only lingers is free.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
