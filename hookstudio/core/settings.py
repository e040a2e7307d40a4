"""Settings: what a user chose for all projects; kept as JSON in the configuration folder."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, NamedTuple, cast

from hookstudio.core.errors import HookStudioError
from hookstudio.core.json_value import Json
from hookstudio.core.paths import config_dir
from hookstudio.core.private_file import set_aside, write_private
from hookstudio.core.wording import tr, translatable, translated

SYSTEM, NONE = "system", "none"
"""The two words that a proxy setting may hold instead of a URL. `system` is a language too."""

MAX_REQUESTS_PER_HOST = 64
MAX_REQUESTS_PER_SECOND = 1_000

TlsKey = tuple[str, str]
"""The real path of a project, and the slug of an environment."""

_PROXY_URL = re.compile(r"https?://[^\s/?#]+/?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}")

_CANNOT_BE_READ = translatable("{file} cannot be read: {problem}.")
_CANNOT_BE = translatable("The setting {name} cannot be {value}; the default is used.")
_NOT_JSON = (
    translatable("{file} is not valid JSON. It was kept as {name}; the default settings are used."),
    translatable("{file} is not valid JSON and cannot be set aside: {problem}."),
)
_NO_OBJECT = (
    translatable(
        "{file} does not hold an object. It was kept as {name}; the default settings are used."
    ),
    translatable("{file} does not hold an object and cannot be set aside: {problem}."),
)


class Remark(NamedTuple):
    """What was wrong with the file. The settings are read before the language is known."""

    text: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class TlsSettings:
    """What a user chose for the TLS of one environment; empty is none.

    `ca_file` names a file of certificates that are trusted beside the system's. `client_key` is
    empty where the key stands in the file of the certificate; `key_secret` names the secret that
    is the key's passphrase. `verify` False counts for connections to this machine only.
    """

    ca_file: str = ""
    client_certificate: str = ""
    client_key: str = ""
    key_secret: str = ""
    verify: bool = True


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """How an attempt reaches the network. `proxy` is `system`, `none` or an http(s) URL.

    `deadline_s` bounds a whole attempt, from the name's look-up to the last byte (Braze: 90 s,
    spec/braze.md §1.1); `connect_timeout_s` one address and the TLS handshake.
    """

    proxy: str = SYSTEM
    tls: TlsSettings = TlsSettings()
    deadline_s: float = 90.0
    connect_timeout_s: float = 10.0


@dataclass(frozen=True, slots=True)
class Settings:
    """Every field has a default, so an empty file is valid.

    `language` is that of the studio: `system`, or its tag such as `fr`; used at the next start.
    The outbox has `requests_per_host` under way to one host at most, and starts as many a second
    as `requests_per_second` says; 0 is no limit.
    `tray` shows an icon there, and `ask_before_closing` asks while deliveries wait.
    `tls` is by the real path of a project and the slug of an environment, "" for none; a project's
    own files have no say in it. `ca_file` is for all that have no other.
    `shortcuts` has the keys of the actions that got others than their own, none meaning none.

    `extra` holds keys that this version does not know; they are written back as they were.
    `remarks` are on what was wrong with the file; they are not saved.
    """

    theme: str = SYSTEM
    language: str = SYSTEM
    proxy: str = SYSTEM
    ca_file: str = ""
    editor_scheme: str = "studio"
    editor_font_size: int = 13
    editor_wrap: bool = True
    notifications: bool = True
    tray: bool = True
    ask_before_closing: bool = True
    receiver_port: int = 8600
    requests_per_host: int = 8
    requests_per_second: float = 0.0
    tls: Mapping[TlsKey, TlsSettings] = field(default_factory=dict, hash=False)
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    extra: Mapping[str, Json] = field(default_factory=dict, compare=False)
    remarks: tuple[Remark, ...] = field(default=(), compare=False)

    @property
    def notes(self) -> tuple[str, ...]:
        """What was wrong with the file, in plain words."""
        return tuple(translated(remark.text, **remark.values) for remark in self.remarks)

    def network_for(self, project: str, environment: str) -> NetworkSettings:
        """The part that a send needs: of the project in that folder, in that environment."""
        tls = self.tls_of(project, environment)
        return NetworkSettings(self.proxy, replace(tls, ca_file=tls.ca_file or self.ca_file))

    def tls_of(self, project: str, environment: str) -> TlsSettings:
        """What was chosen for exactly this environment."""
        return self.tls.get((project, environment), TlsSettings())

    def with_tls(self, project: str, environment: str, tls: TlsSettings) -> Settings:
        """The settings with another choice for this environment."""
        others = {key: chosen for key, chosen in self.tls.items() if key != (project, environment)}
        mine = {} if tls == TlsSettings() else {(project, environment): tls}
        return replace(self, tls=others | mine)

    @classmethod
    def load(cls, file: Path | None = None) -> Settings:
        """Read the settings; never fails. A broken file is set aside and `notes` says where."""
        file = file or settings_file()
        try:
            stored = json.loads(file.read_bytes().decode("utf-8-sig"))
        except FileNotFoundError:
            return cls()
        except OSError as error:
            problem = error.strerror or str(error)
            return cls(remarks=(Remark(_CANNOT_BE_READ, {"file": file, "problem": problem}),))
        except (ValueError, RecursionError):
            return cls(remarks=(_set_aside(file, *_NOT_JSON),))
        if not isinstance(stored, dict):
            return cls(remarks=(_set_aside(file, *_NO_OBJECT),))
        return _from_json(stored)

    def save(self, file: Path | None = None) -> None:
        """Replace the file atomically; raises HookStudioError with the old file untouched."""
        file = file or settings_file()
        known = {name: getattr(self, name) for name in _VALID}
        known["tls"] = _tls_object(self.tls)
        text = json.dumps({**self.extra, **known}, indent=2, sort_keys=True)
        try:
            write_private(file, text.encode("utf-8") + b"\n")
        except OSError as error:
            raise HookStudioError(
                tr(
                    "The settings cannot be saved to {file}: {problem}.",
                    file=file,
                    problem=error.strerror or error,
                ),
                code="SETTINGS_WRITE",
            ) from error


def settings_file() -> Path:
    """The user's settings file."""
    return config_dir() / "settings.json"


def valid_proxy(value: object) -> bool:
    """Whether this may be the proxy setting: `system`, `none`, or an http(s) URL of a host."""
    return isinstance(value, str) and (
        value in (SYSTEM, NONE) or _PROXY_URL.fullmatch(value) is not None
    )


def valid_language(value: object) -> bool:
    """Whether this may be the language: `system`, or a tag; it may be one that is not spoken."""
    return isinstance(value, str) and (value == SYSTEM or _LANGUAGE.fullmatch(value) is not None)


Check = Callable[[object], bool]


def _one_of(*words: str) -> Check:
    return lambda value: value in words


def _is_bool(value: object) -> bool:
    return isinstance(value, bool)


def _int_within(low: int, high: int) -> Check:
    return lambda value: type(value) is int and low <= value <= high


def _is_tls(value: object) -> bool:
    """Objects in objects: by project, then by environment."""
    return isinstance(value, dict) and all(
        isinstance(environments, dict)
        and all(_is_tls_choice(choice) for choice in environments.values())
        for environments in value.values()
    )


def _is_tls_choice(value: object) -> bool:
    return isinstance(value, dict) and all(
        type(value[each.name]) is type(each.default)
        for each in fields(TlsSettings)
        if each.name in value
    )


def _is_shortcuts(value: object) -> bool:
    """Lists of keys, by action."""
    return isinstance(value, dict) and all(
        isinstance(keys, list) and all(isinstance(key, str) for key in keys)
        for keys in value.values()
    )


def _number_within(low: float, high: float) -> Check:
    return lambda value: type(value) in (int, float) and low <= cast(float, value) <= high


_VALID: Mapping[str, Check] = {
    "theme": _one_of(SYSTEM, "light", "dark"),
    "language": valid_language,
    "proxy": valid_proxy,
    "ca_file": lambda value: isinstance(value, str),
    "editor_scheme": _one_of("studio", "braze"),
    "editor_font_size": _int_within(8, 40),
    "editor_wrap": _is_bool,
    "notifications": _is_bool,
    "tray": _is_bool,
    "ask_before_closing": _is_bool,
    "receiver_port": _int_within(1, 65535),
    "requests_per_host": _int_within(1, MAX_REQUESTS_PER_HOST),
    "requests_per_second": _number_within(0, MAX_REQUESTS_PER_SECOND),
    "tls": _is_tls,
    "shortcuts": _is_shortcuts,
}


def _from_json(stored: Mapping[str, Any]) -> Settings:
    wrong = [name for name, valid in _VALID.items() if name in stored and not valid(stored[name])]
    known = {name: stored[name] for name in _VALID if name in stored and name not in wrong}
    extra = {name: value for name, value in stored.items() if name not in _VALID}
    remarks = tuple(
        Remark(_CANNOT_BE, {"name": name, "value": json.dumps(stored[name])[:60]}) for name in wrong
    )
    if "tls" in known:
        known["tls"] = _tls_of(known["tls"])
    if "shortcuts" in known:
        known["shortcuts"] = {name: tuple(keys) for name, keys in known["shortcuts"].items()}
    return replace(Settings(extra=extra, remarks=remarks), **known)


def _tls_of(stored: Mapping[str, Any]) -> dict[TlsKey, TlsSettings]:
    names = [each.name for each in fields(TlsSettings)]
    return {
        (project, environment): TlsSettings(**{n: choice[n] for n in names if n in choice})
        for project, environments in stored.items()
        for environment, choice in environments.items()
    }


def _tls_object(tls: Mapping[TlsKey, TlsSettings]) -> dict[str, dict[str, Json]]:
    stored: dict[str, dict[str, Json]] = {}
    for (project, environment), choice in tls.items():
        stored.setdefault(project, {})[environment] = cast(Json, asdict(choice))
    return stored


def _set_aside(file: Path, kept: str, left: str) -> Remark:
    """Rename the broken file so that a save cannot destroy it; returns what to tell the user."""
    try:
        aside = set_aside(file)
    except OSError as error:
        return Remark(left, {"file": file, "problem": error.strerror or error})
    return Remark(kept, {"file": file, "name": aside.name})
