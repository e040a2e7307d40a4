"""TrustStore: which projects a person trusts with what, in a file of the user's own."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from hookstudio.core.errors import HookStudioError
from hookstudio.core.paths import config_dir
from hookstudio.core.private_file import set_aside, write_private
from hookstudio.core.request.address_class import AddressClass
from hookstudio.core.trust.demands import Demands, DemandsChange, change_between
from hookstudio.core.trust.origin import is_here
from hookstudio.core.wording import tr

_VERSION = 1
_MAX_BYTES = 20_000_000


class TrustState(StrEnum):
    """How a project stands: never trusted, trusted, or demanding more than it was trusted with."""

    TRUSTED = "trusted"
    NEW = "new"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Approval:
    """A person's yes to sending to an origin in an environment, with these secrets.

    `address_class` is what the host's address was said to be; it may always be a public one.
    """

    origin: str
    environment: str = ""
    secrets: frozenset[str] = frozenset()
    address_class: AddressClass = AddressClass.PUBLIC


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of one project; `demands` is None where it is not trusted."""

    demands: Demands | None = None
    approvals: tuple[Approval, ...] = ()

    def approvals_of(self, origin: str, environment: str) -> tuple[Approval, ...]:
        """What was agreed to for that origin in that environment."""
        return tuple(
            each
            for each in self.approvals
            if (each.origin, each.environment) == (origin, environment)
        )

    @property
    def bound_here(self) -> frozenset[str]:
        """The secrets that the project's own files, as they were trusted, send to this computer.

        The port does not count: the receiver may listen on another one than they name.
        """
        bindings = self.demands.bindings if self.demands is not None else ()
        return frozenset(secret for origin, secret in bindings if is_here(origin))


_UNKNOWN = Entry()


@dataclass(slots=True)
class _Read:
    """The file as last read, by what the system says of it."""

    mark: tuple[int, int, int] = (0, 0, 0)
    entries: Mapping[str, Entry] = field(default_factory=dict)


class TrustStore:
    """Any thread and any number of programs may use the file. A broken one is set aside.

    `notes` say what was wrong with it. What cannot be written raises HookStudioError. A project is
    known by the real path of its folder.
    """

    def __init__(self, file: Path | None = None) -> None:
        self.notes: list[str] = []
        self._file = file or trust_file()
        self._lock = threading.Lock()
        self._read = _Read()
        self._for_run: dict[str, Demands] = {}

    def entry(self, root: str | Path) -> Entry:
        """All that is known of a project."""
        key = key_of(root)
        with self._lock:
            found = self._entries().get(key, _UNKNOWN)
        demands = self._for_run.get(key)
        return found if demands is None else replace(found, demands=demands)

    def state(self, root: str | Path, demands: Demands) -> TrustState:
        """Whether the project may send."""
        trusted = self.entry(root).demands
        if trusted is None:
            return TrustState.NEW
        return TrustState.CHANGED if change_between(trusted, demands) else TrustState.TRUSTED

    def change(self, root: str | Path, demands: Demands) -> DemandsChange:
        """What the project demands beyond what it is trusted with; of a new one, all."""
        return change_between(self.entry(root).demands or Demands(), demands)

    def trust(self, root: str | Path, demands: Demands) -> None:
        """Trust the project with these demands and no others."""
        self._change(root, lambda entry: replace(entry, demands=demands))

    def trust_for_run(self, root: str | Path, demands: Demands) -> None:
        """The same as long as this store lives, without writing it down."""
        self._for_run[key_of(root)] = demands

    def forget(self, root: str | Path) -> bool:
        """Trust the project no more, and forget what was agreed to; False when nothing was."""
        known = self.entry(root) != _UNKNOWN
        self._for_run.pop(key_of(root), None)
        self._change(root, lambda _: _UNKNOWN)
        return known

    def approve(self, root: str | Path, approval: Approval) -> None:
        """Remember a yes; to what was agreed to before it is added."""

        def add(entry: Entry) -> Entry:
            kept = tuple(each for each in entry.approvals if not _covers(approval, each))
            return replace(entry, approvals=(*kept, approval))

        self._change(root, add)

    def approved(
        self,
        root: str | Path,
        origin: str,
        environment: str = "",
        secrets: Iterable[str] = (),
        address_class: AddressClass = AddressClass.PUBLIC,
    ) -> bool:
        """Whether a person has agreed to all of this."""
        approvals = self.entry(root).approvals_of(origin, environment)
        granted = frozenset(name for each in approvals for name in each.secrets)
        classes = {AddressClass.PUBLIC, *(each.address_class for each in approvals)}
        return bool(approvals) and granted >= frozenset(secrets) and address_class in classes

    def _change(self, root: str | Path, change: Callable[[Entry], Entry]) -> None:
        key = key_of(root)
        with self._lock:
            self._read = _Read()  # another program may have written meanwhile
            entries = dict(self._entries())
            before = entries.pop(key, _UNKNOWN)
            after = change(before)
            if after == before:
                return
            if after != _UNKNOWN:
                entries[key] = after
            self._write(entries)

    def _entries(self) -> Mapping[str, Entry]:
        mark = _mark(self._file)
        if mark != self._read.mark:
            self._read = _Read(mark, self._load())
        return self._read.entries

    def _load(self) -> Mapping[str, Entry]:
        try:
            with self._file.open("rb") as stream:
                raw = stream.read(_MAX_BYTES + 1)
        except FileNotFoundError:
            return {}
        except OSError as error:
            self.notes.append(
                tr(
                    "{file} cannot be read: {problem}.",
                    file=self._file,
                    problem=error.strerror or error,
                )
            )
            return {}
        entries = _entries_of(raw) if len(raw) <= _MAX_BYTES else None
        if entries is None:
            self.notes.append(_told(self._file))
            return {}
        return entries

    def _write(self, entries: Mapping[str, Entry]) -> None:
        projects = {key: _entry_to_json(entry) for key, entry in entries.items()}
        text = json.dumps({"version": _VERSION, "projects": projects}, indent=1, sort_keys=True)
        try:
            write_private(self._file, text.encode("utf-8", "surrogatepass") + b"\n")
        except OSError as error:
            raise HookStudioError(
                tr(
                    "Whom you trust cannot be saved to {file}: {problem}.",
                    file=self._file,
                    problem=error.strerror or error,
                ),
                code="TRUST_WRITE",
            ) from error


def trust_file() -> Path:
    """The user's file."""
    return config_dir() / "trust.json"


def key_of(root: str | Path) -> str:
    """The project's folder without links, as everything about it is kept under."""
    return os.path.realpath(root)


def _told(file: Path) -> str:
    """Set a damaged file aside; what to tell the user."""
    try:
        kept = set_aside(file).name
    except OSError:
        # It stays, and is replaced when somebody is trusted.
        return tr("{file} is damaged. No project is trusted.", file=file)
    return tr(
        "{file} is damaged. It was kept as {name}. No project is trusted.", file=file, name=kept
    )


def _covers(approval: Approval, other: Approval) -> bool:
    same = (approval.origin, approval.environment, approval.address_class)
    return (
        same == (other.origin, other.environment, other.address_class)
        and approval.secrets >= other.secrets
    )


def _mark(file: Path) -> tuple[int, int, int]:
    try:
        found = file.stat()
    except OSError:
        return 0, 0, 0
    return found.st_mtime_ns, found.st_size, found.st_ino


def _entry_to_json(entry: Entry) -> dict[str, object]:
    return {
        "demands": None if entry.demands is None else entry.demands.to_json(),
        "approvals": [
            {
                "origin": each.origin,
                "environment": each.environment,
                "secrets": sorted(each.secrets),
                "address_class": str(each.address_class),
            }
            for each in entry.approvals
        ],
    }


def _entries_of(raw: bytes) -> dict[str, Entry] | None:
    """The projects of a file; None when it is not as we write it, in any place."""
    with suppress(ValueError, TypeError, KeyError, AttributeError, RecursionError):
        held = json.loads(raw.decode("utf-8", "surrogatepass"))
        if held["version"] == _VERSION:
            return {str(key): _entry_of(value) for key, value in held["projects"].items()}
    return None


def _entry_of(value: Mapping[str, object]) -> Entry:
    """Raises ValueError, TypeError or KeyError for what `_entry_to_json` did not give."""
    demands = None
    if value["demands"] is not None:
        demands = Demands.of_json(value["demands"])
        if demands is None:
            raise ValueError("not demands")
    approvals = value["approvals"]
    if not isinstance(approvals, list):
        raise TypeError("not a list")
    return Entry(demands, tuple(map(_approval_of, approvals)))


def _approval_of(value: Mapping[str, object]) -> Approval:
    secrets = value["secrets"]
    texts = (value["origin"], value["environment"])
    if not isinstance(secrets, list) or not all(isinstance(t, str) for t in (*texts, *secrets)):
        raise TypeError("not an approval")
    kind = AddressClass(str(value["address_class"]))
    return Approval(str(texts[0]), str(texts[1]), frozenset(secrets), kind)
