"""Which keyring of the system is used. Only encrypted ones that are named here.

keyring's own choice is not taken: it imports whatever class an environment variable or
`keyringrc.cfg` names, stores that keep secrets in clear included.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from hookstudio.core.errors import KeyringError
from hookstudio.core.wording import tr

_LINUX = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
    "keyring.backends.libsecret.Keyring",
)
ALLOWED = {
    "darwin": ("keyring.backends.macOS.Keyring",),
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
}
"""Per `sys.platform`; every other one gets the Linux list."""


def no_keyring() -> KeyringError:
    """The error of a machine that has none."""
    plain = tr("No system keyring was found.")
    told = tr("{problem} Secrets can be typed for this session; they are not saved.", problem=plain)
    return KeyringError(told, code="KEYRING_NONE", plain=plain)


def keyring_remedy(platform: str = sys.platform) -> str:
    """How to get a keyring on this system, in a sentence."""
    if platform == "darwin":
        return tr(
            "On macOS it is the Keychain: open Keychain Access and unlock the login keychain."
        )
    if platform == "win32":
        return tr("On Windows it is the Credential Manager: start the service VaultSvc.")
    return tr(
        "On Linux it is GNOME Keyring (the package gnome-keyring) or KWallet (kwallet), started "
        "by the desktop's session: install one of them, and log in anew."
    )


def remedy_for(code: str) -> str:
    """What to do about a KeyringError of `NO_USABLE_KEYRING`, in a sentence."""
    if code == "KEYRING_UNSAFE":
        return tr("Take that choice out of PYTHON_KEYRING_BACKEND or keyringrc.cfg.")
    return keyring_remedy()


class Backend(Protocol):
    """The part of keyring's `KeyringBackend` that is used; every call may block."""

    def get_password(self, service: str, username: str, /) -> str | None: ...
    def set_password(self, service: str, username: str, password: str, /) -> None: ...
    def delete_password(self, service: str, username: str, /) -> None: ...


def system_backend() -> Backend:
    """The best keyring that works here; raises KeyringError. Blocks: call it in a thread."""
    allowed = ALLOWED.get(sys.platform, _LINUX)
    name = configured_name()
    if name is not None:
        refuse_unsafe(name, allowed)
        allowed = (name,)
    best = max(_working(allowed), key=lambda found: found[0], default=None)
    if best is None:
        raise no_keyring()
    return best[1]


def refuse_unsafe(name: str, allowed: Sequence[str]) -> None:
    """Raise KeyringError unless the class of that name is allowed; it is never imported."""
    if name in allowed:
        return
    if name == "keyring.backends.fail.Keyring":
        raise no_keyring()
    raise KeyringError(_why_unsafe(name), code="KEYRING_UNSAFE")


def _why_unsafe(name: str) -> str:
    if name == "keyring.backends.null.Keyring":
        return tr("The configured keyring ({name}) keeps nothing; not used.", name=name)
    if name.startswith("keyring.backends.chainer."):
        return tr(
            "The configured keyring ({name}) may pass secrets on to a store that keeps them in "
            "clear; not used.",
            name=name,
        )
    if name.startswith("keyrings.alt."):
        return tr("The configured keyring ({name}) stores secrets in clear; not used.", name=name)
    return tr(
        "The configured keyring ({name}) is not one that is known to encrypt secrets; not used.",
        name=name,
    )


def configured_name() -> str | None:
    """The class that the environment or `keyringrc.cfg` asks for, read without importing it."""
    name = os.environ.get("PYTHON_KEYRING_BACKEND")
    if name:
        return name
    import configparser  # start-up time

    from keyring.util.platform_ import config_root  # start-up time

    config = configparser.RawConfigParser()
    try:
        config.read(Path(config_root(), "keyringrc.cfg"), encoding="utf-8")
    except (OSError, ValueError, configparser.Error):
        return None
    return config.get("backend", "default-keyring", fallback="").strip() or None


def _working(names: Sequence[str]) -> list[tuple[float, Backend]]:
    """The back ends that say they work, with their priority."""
    from keyring.core import load_keyring  # start-up time: 100 ms

    found: list[tuple[float, Backend]] = []
    for name in names:
        try:
            backend = load_keyring(name)
        except (RuntimeError, ImportError, AttributeError, OSError):
            # keyring's way of saying: not on this machine.
            continue
        found.append((float(backend.priority), backend))
    return found


@contextmanager
def keyring_errors() -> Iterator[None]:
    """Turn whatever a keyring raises into KeyringError."""
    from keyring import errors  # start-up time

    try:
        yield
    except KeyringError:
        raise
    except errors.NoKeyringError as error:
        raise no_keyring() from error
    except (errors.KeyringLocked, errors.InitError) as error:
        raise KeyringError(
            tr("The keyring is locked. Unlock it and try again."), code="KEYRING_LOCKED"
        ) from error
    except Exception as error:
        # The one adapter for keyring: its back ends leak what D-Bus, GLib and Windows raise. The
        # text is not repeated, since it may hold what was to be stored.
        raise KeyringError(
            tr("The keyring refused ({error}).", error=type(error).__name__), code="KEYRING_FAILED"
        ) from None
