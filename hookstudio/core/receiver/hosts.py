"""Which Host headers the receiver answers: a page that rebinds its own name must not get in."""

from __future__ import annotations

import ipaddress
import re

_PORT = re.compile(r":[0-9]{1,5}\Z")
_LOOPBACK = frozenset({"127.0.0.1", "[::1]", "localhost"})


def is_own_host(header: str, listening: str = "") -> bool:
    """Whether the header names this machine.

    `listening` is empty while only loopback is listened on. Else it is what was listened on by
    choice: then that name is right too, and any address of numbers, which no name server answers.
    """
    name = _PORT.sub("", header).lower()
    if name in _LOOPBACK:
        return True
    return bool(listening) and (name == listening.lower() or _is_address(name))


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name[1:-1] if name.startswith("[") else name)
    except ValueError:
        return False
    return True
