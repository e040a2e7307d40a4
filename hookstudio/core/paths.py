"""Where Hook Studio keeps its own files; `HOOKSTUDIO_HOME` moves all of them at once."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hookstudio.core.errors import HookStudioError
from hookstudio.core.wording import tr

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

HOME_VARIABLE = "HOOKSTUDIO_HOME"
APP_NAME = "hookstudio"


def data_dir() -> Path:
    """The folder of the activity log and the outbox; made when missing."""
    return _private(_home("data") or Path(_platform_dirs().user_data_dir))


def config_dir() -> Path:
    """The folder of the settings; made when missing."""
    return _private(_home("config") or Path(_platform_dirs().user_config_dir))


def log_dir() -> Path:
    """The folder of the program's own log files; made when missing."""
    return _private(_home("logs") or Path(_platform_dirs().user_log_dir))


def recovery_dir() -> Path:
    """The folder of the copies of unsaved edits; made when missing."""
    return _private(data_dir() / "recovery")


def sample_folder() -> Path:
    """Where the user's own copy of the sample project is kept."""
    return data_dir() / "sample"


def resources() -> Path:
    """The shipped files: frozen beside the program, in the wheel, or in a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(frozen, "hookstudio") if frozen else Path(__file__).resolve().parents[1]
    shipped = package / "resources"
    return shipped if shipped.is_dir() else package.parent / "resources"


def _home(name: str) -> Path | None:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home).expanduser().absolute() / name if home else None


def _platform_dirs() -> PlatformDirs:
    import platformdirs  # start-up time: not needed when HOOKSTUDIO_HOME is set

    # `appauthor=False`: on Windows the folder is not doubled into hookstudio\hookstudio.
    return platformdirs.PlatformDirs(APP_NAME, appauthor=False)


def _private(folder: Path) -> Path:
    """Make the folder for this user alone (0700), narrowing one that others may read."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix" and folder.stat().st_mode & 0o077:
            folder.chmod(0o700)
    except OSError as error:
        raise HookStudioError(
            tr(
                "The folder {folder} cannot be used: {problem}. "
                "Set {variable} to a folder that can be written to.",
                folder=folder,
                problem=error.strerror or error,
                variable=HOME_VARIABLE,
            ),
            code="DATA_FOLDER",
        ) from error
    return folder
