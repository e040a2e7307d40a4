"""The files for Windows, macOS, AppImage and Flatpak: as far as they can be checked anywhere."""

from __future__ import annotations

import ast
import plistlib
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from hookstudio import __version__

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
SCRIPTS = sorted(PACKAGING.rglob("*.sh"))
# A path of the tree, as scripts name it: not behind a variable, not in what they build.
_TREE_PATH = re.compile(r"(?<![\w$/.{}-])((?:packaging|resources|hookstudio)/[\w./-]+\w)")
shipped = runpy.run_path(str(PACKAGING / "shipped.py"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda file: str(file.relative_to(PACKAGING)))
def test_every_path_of_a_script_is_there(script: Path) -> None:
    text = script.read_text(encoding="utf-8")
    named = set(_TREE_PATH.findall(text))
    assert {path for path in named if not (ROOT / path).exists() and path not in MADE} == set()


# In a comment, or the start of a name that goes on with a variable.
MADE = {"packaging/NAME.lock", "resources/app/app"}


def test_scripts_can_be_run_and_stop_at_a_failure() -> None:
    for script in SCRIPTS:
        text = script.read_text(encoding="utf-8")
        if text.startswith("#!"):
            assert script.stat().st_mode & 0o111, script
            assert re.search(r"shell\.sh|set -e|exec ", text), script


def test_the_installer_for_windows_compiles_with_a_stand_in(tmp_path: Path) -> None:
    """The program itself is no part of it: PyInstaller makes that on Windows only."""
    if shutil.which("makensis") is None:
        pytest.skip("needs makensis (the package nsis)")
    payload = tmp_path / "payload"
    (payload / "_internal").mkdir(parents=True)
    for name in ("hookstudio.exe", "hookstudiow.exe", "licences.txt", "_internal/part.dll"):
        (payload / name).write_text("a stand-in\n")
    target = tmp_path / "installer.exe"
    command = ["makensis", "-V2", "-WX", "-DVERSION=1.2.3", "-DVERSION4=1.2.3.0"]
    command += [f"-DPAYLOAD={payload}", f"-DOUTPUT={target}", "hookstudio.nsi"]
    subprocess.run(command, cwd=PACKAGING / "windows", check=True)
    assert target.read_bytes()[:2] == b"MZ"


def test_the_uninstaller_for_windows_takes_back_what_the_installer_wrote() -> None:
    script = (PACKAGING / "windows/hookstudio.nsi").read_text(encoding="utf-8")
    install, _, uninstall = script.partition('Section "Uninstall"')
    written = set(re.findall(r'WriteReg\w+ HKCU "([^"]+)"', install))
    removed = set(re.findall(r'DeleteReg(?:Key|Value) HKCU "([^"]+)"', uninstall))
    assert {key for key in written if not any(key.startswith(gone) for gone in removed)} == set()
    assert "$APPDATA" not in uninstall


def test_macos_loosens_one_thing_only() -> None:
    entitlements = plistlib.loads((PACKAGING / "macos/entitlements.plist").read_bytes())
    assert entitlements == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_the_settings_of_the_disk_image_place_what_it_holds() -> None:
    source = (PACKAGING / "macos/dmg_settings.py").read_text(encoding="utf-8")
    ast.parse(source)
    values: dict[str, object] = {"defines": {"app": "build/frozen/Hook Studio.app"}}
    exec(source, values)
    assert values["icon_locations"].keys() == {"Hook Studio.app", "Applications"}  # type: ignore[attr-defined]
    assert values["files"] == ["build/frozen/Hook Studio.app"]


def test_one_name_for_the_program_everywhere() -> None:
    name = "io.github.hookstudio.hookstudio"
    (manifest,) = (PACKAGING / "flatpak").glob("*.yaml")
    assert manifest.stem == YAML(typ="safe").load(manifest)["id"] == name
    for file in ("linux/metainfo.xml.in", "linux/build.sh", "pyinstaller/hookstudio.spec"):
        assert name in (PACKAGING / file).read_text(encoding="utf-8")


def test_flatpak_builder_knows_every_key_of_the_manifest() -> None:
    (manifest,) = (PACKAGING / "flatpak").glob("*.yaml")
    loaded = YAML(typ="safe").load(manifest)
    known = {"id", "runtime", "runtime-version", "sdk", "command", "finish-args", "modules"}
    assert loaded.keys() == known | {"rename-desktop-file", "rename-icon"}
    for module in loaded["modules"]:
        assert module.keys() == {"name", "buildsystem", "build-commands", "sources"}


def test_flatpak_takes_what_the_linux_build_makes() -> None:
    (manifest,) = (PACKAGING / "flatpak").glob("*.yaml")
    (module,) = YAML(typ="safe").load(manifest)["modules"]
    made = {str((manifest.parent / source["path"]).resolve()) for source in module["sources"]}
    assert made == {str(ROOT / "build/frozen/hookstudio"), str(ROOT / "build/linux/share")}
    folders = {source["dest"] for source in module["sources"]}
    copied = {line.split()[-2] for line in module["build-commands"] if line.startswith("cp ")}
    assert copied == folders


def test_an_appimage_is_a_runtime_and_the_squashed_program(tmp_path: Path) -> None:
    """With a stand-in for both: the runtime is fetched in a release only."""
    if shutil.which("mksquashfs") is None:
        pytest.skip("needs mksquashfs (the package squashfs-tools)")
    tree = tmp_path / "tree"
    for folder in ("packaging", "resources/app"):
        shutil.copytree(ROOT / folder, tree / folder, ignore=shutil.ignore_patterns("*.lock"))
    shutil.copytree(ROOT / "hookstudio", tree / "hookstudio", ignore=lambda folder, names: [
        name for name in names if name != "__init__.py"])  # fmt: skip
    program = tree / "build/frozen/hookstudio/hookstudio"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\necho the program\n")
    program.chmod(0o755)
    (tree / "build/linux/share").mkdir(parents=True)
    (tmp_path / "runtime").write_bytes(b"RUNTIME!")
    subprocess.run([tree / "packaging/appimage/build.sh", tmp_path / "runtime"], check=True)
    (made,) = (tree / "dist").glob(f"hookstudio-{__version__}-*.AppImage")
    data = made.read_bytes()
    assert data[:12] == b"RUNTIME!hsqs"
    assert made.stat().st_mode & 0o111


@pytest.mark.parametrize(
    ("code", "status"), [("import signal; signal.pause()", 0), ("1 / 0", 1), ("", 1)]
)
def test_a_program_that_ends_at_once_is_noticed(code: str, status: int) -> None:
    main = runpy.run_path(str(PACKAGING / "stays_open.py"))["main"]
    # One that fails does so long before the limit; one that stays is given up soon.
    assert main([sys.executable, "-c", code], 0.5 if status == 0 else 30) == status


def test_only_what_the_program_asked_for_is_listed_as_shipped() -> None:
    names = shipped["shipped"]((PACKAGING / "dist.lock").read_text(encoding="utf-8"))
    assert {"pyside6-essentials", "shiboken6", "httpcore", "cryptography", "apsw"} <= set(names)
    assert not {"pyinstaller", "nfpm", "hatchling", "altgraph"} & set(names)


def test_packages_of_packages_are_shipped_too() -> None:
    lock = (
        "a==1 \\\n    --hash=sha256:0\n    # via\n    #   -c packaging/requirements.lock\n"
        "    #   b\nb==1 ; x \\\n    --hash=sha256:0\n    # via hookstudio (pyproject.toml)\n"
        "c==1 \\\n    --hash=sha256:0\n    # via hookstudio (pyproject.toml:dist)\n"
    )
    assert shipped["shipped"](lock) == ["a", "b"]
    assert shipped["blocks"](lock)["b"][0] == ["b==1 ; x \\", "    --hash=sha256:0"]
