"""The program's own folders, the settings and the outbox. Nothing is changed, made or set aside."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from pathlib import Path

from hookstudio.core import paths
from hookstudio.core.delivery.mounts import network_file_system
from hookstudio.core.doctor.part import Part, shown_path
from hookstudio.core.errors import HookStudioError
from hookstudio.core.json_value import Json
from hookstudio.core.settings import Settings, settings_file

_FOLDERS: tuple[tuple[str, Callable[[], Path]], ...] = (
    ("data", paths.data_dir),
    ("configuration", paths.config_dir),
    ("logs", paths.log_dir),
)
_MARK = "••••"
_MIB = 1024 * 1024


def folders() -> Part:
    """Where the files are, and whether they can be written there."""
    facts: dict[str, Json] = {}
    problems = []
    for name, find in _FOLDERS:
        try:
            folder = find()
            facts[name] = shown_path(folder)
            facts[f"{name}, free MiB"] = shutil.disk_usage(folder).free // _MIB
            if (kind := network_file_system(folder)) is not None:
                facts[f"{name}, not local"] = kind
            usable = os.access(folder, os.R_OK | os.W_OK | os.X_OK)
        except (HookStudioError, OSError):
            usable = False
        if not usable:
            problems.append(
                f"The {name} folder cannot be used. Make it writable for you, or set "
                f"{paths.HOME_VARIABLE} to a folder that is."
            )
    resources = paths.resources()
    facts["resources"] = shown_path(resources)
    if not resources.is_dir():
        problems.append("The program's own files are missing. Install Hook Studio anew.")
    return Part("Folders", facts, tuple(problems))


def settings(variables: Mapping[str, str]) -> tuple[Part, Settings]:
    """The settings as they are used, and the part on them: no user info, no path, no other key."""
    chosen, problem = _read()
    problems = [problem] if problem else []
    facts: dict[str, Json] = {
        each.name: getattr(chosen, each.name)
        for each in fields(Settings)
        if each.name not in ("proxy", "ca_file", "tls", "extra", "remarks")
    }
    facts["proxy"] = without_user_info(chosen.proxy)
    facts["ca_file"] = "set" if chosen.ca_file else ""
    facts["environments with own TLS"] = len(chosen.tls)
    facts["environments without verification on this machine"] = sum(
        not each.verify for each in chosen.tls.values()
    )
    facts["unknown keys"] = len(chosen.extra)
    names = sorted(name for name in variables if name.lower().endswith("_proxy"))
    facts["proxy variables"] = [name for name in names if re.fullmatch(r"[A-Za-z_]{1,20}", name)]
    if any(file and not os.access(file, os.R_OK) for file in _certificate_files(chosen)):
        problems.append(
            "A file of certificates that the settings name cannot be read. Choose another one in "
            "the studio's settings, or none."
        )
    # By name: the remark's text quotes the value.
    wrong = [str(each.values["name"]) for each in chosen.remarks if "value" in each.values]
    if wrong:
        problems.append(
            f"These settings hold values that cannot be used: {', '.join(wrong)}. The defaults are "
            "used instead; set them anew in the studio."
        )
    return Part("Settings", facts, tuple(problems)), chosen


def _certificate_files(chosen: Settings) -> Iterator[str]:
    yield chosen.ca_file
    for tls in chosen.tls.values():
        yield from (tls.ca_file, tls.client_certificate, tls.client_key)


def without_user_info(proxy: str) -> str:
    """The proxy with `••••@` for a user name and password."""
    scheme, separator, rest = proxy.partition("://")
    userinfo, at, host = rest.rpartition("@")
    return f"{scheme}{separator}{_MARK if userinfo else ''}{at}{host}"


def _read() -> tuple[Settings, str]:
    """The settings, and what is wrong with their file; loading would set a broken one aside."""
    try:
        file = settings_file()
        if not file.exists():
            return Settings(), ""
        whole = isinstance(json.loads(file.read_bytes().decode("utf-8-sig")), dict)
    except (HookStudioError, OSError):
        return Settings(), "settings.json cannot be read. Make it readable for you, or delete it."
    except (ValueError, RecursionError):
        whole = False
    if whole:
        return Settings.load(file), ""
    return Settings(), (
        "settings.json is not valid. The studio sets it aside at its next start and uses the "
        "defaults; correct it before, if you need what it holds."
    )
