"""Where our own files lie, and that only this user can read them."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from hookstudio.core import paths
from hookstudio.core.errors import HookStudioError

FOLDERS = {
    "data": paths.data_dir,
    "config": paths.config_dir,
    "logs": paths.log_dir,
    "data/recovery": paths.recovery_dir,
}
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no mode bits")


@pytest.mark.parametrize("name", FOLDERS)
def test_the_variable_moves_every_folder(home: Path, name: str) -> None:
    assert FOLDERS[name]() == home / name
    assert (home / name).is_dir()


@posix
@pytest.mark.parametrize("name", FOLDERS)
def test_folders_are_for_this_user_alone(home: Path, name: str) -> None:
    folder = FOLDERS[name]()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@posix
def test_a_folder_that_others_may_read_is_narrowed(home: Path) -> None:
    (home / "data").mkdir(mode=0o755)
    assert stat.S_IMODE(paths.data_dir().stat().st_mode) == 0o700


def test_without_the_variable_the_platforms_folders_are_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("HOOKSTUDIO_HOME")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.setenv("HOME", str(tmp_path))
    for folder in (paths.data_dir(), paths.config_dir(), paths.log_dir()):
        assert folder.is_relative_to(tmp_path)
        assert "hookstudio" in folder.parts


def test_a_home_that_cannot_be_used_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv("HOOKSTUDIO_HOME", str(tmp_path / "file"))
    with pytest.raises(HookStudioError, match="Set HOOKSTUDIO_HOME to a folder") as error:
        paths.data_dir()
    assert error.value.code == "DATA_FOLDER"


def test_resources_of_a_checkout() -> None:
    assert paths.resources() == Path(__file__).parents[2] / "resources"


def test_resources_of_a_frozen_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    shipped = tmp_path / "hookstudio" / "resources"
    shipped.mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == shipped


def test_resources_of_a_wheel(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    shipped = tmp_path / "hookstudio" / "resources"
    shipped.mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "hookstudio" / "core" / "paths.py"))
    assert paths.resources() == shipped
