"""A project as somebody hostile hands it over: a trap wherever a program may look by itself."""

from __future__ import annotations

import os
from pathlib import Path

from hookstudio.core.project.folder import Project
from hookstudio.core.project.sample import sample_project

SHADOWS = (
    *("sitecustomize", "usercustomize", "json", "ssl", "asyncio", "typing", "pathlib", "argparse"),
    *(
        "httpx",
        "keyring",
        "liquid",
        "apsw",
        "qasync",
        "ruamel",
        "resource",
        "select",
        "platformdirs",
    ),
)
"""Modules of the program, and of Python, that would be imported from the working folder."""

TRAPS = (
    *(".env", ".netrc", ".gitconfig", ".git/config", ".git/hooks/post-checkout", ".pdbrc"),
    *("qt.conf", "pyvenv.cfg", "platforms/libqoffscreen.so", "imageformats/libqjpeg.so"),
    *("settings.json", "trust.json", "outbox.db", "run.sh", "pip.conf", "x.pth", "pyproject.toml"),
)
OUTSIDE = "outside-secret"


def trapped_project(root: Path, marker: Path) -> Project:
    """The sample project with traps; what is run of it leaves the marker."""
    project = sample_project(root)
    program = f"open({str(marker)!r}, 'a').write(__name__)\nraise SystemExit(99)\n"
    for name in SHADOWS:
        (root / f"{name}.py").write_text(program)
    script = f"#!/bin/sh\necho ran >> '{marker}'\n"
    for name in TRAPS:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(script)
        file.chmod(0o755)
    (root / ".git/config").write_text(
        f"[core]\n\tfsmonitor = {root}/run.sh\n\thooksPath = {root}/.git/hooks\n"
    )
    (root / "qt.conf").write_text(f"[Paths]\nPrefix = {root}\nPlugins = {root}\n")
    outside = marker.parent / OUTSIDE
    outside.mkdir()
    (outside / "passwords.yaml").write_text("version: 1\nname: outside\nurl: https://a.example/\n")
    (root / "webhooks/link.yaml").symlink_to(outside / "passwords.yaml")
    (root / "users/absolute.yaml").symlink_to("/etc/passwd")
    os.mkfifo(root / "users/fifo.yaml")
    os.mkfifo(root / "content_blocks/fifo.liquid")
    (root / "webhooks/body.yaml").write_text(
        "version: 1\nname: Escape\nurl: https://a.example/\nmethod: POST\n"
        f"body:\n  kind: raw\n  body_file: ../../{OUTSIDE}/passwords.yaml\n"
    )
    return project
