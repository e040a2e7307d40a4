"""What the window remembers between two starts; kept as JSON in the user's configuration."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from hookstudio.core.private_file import write_private


@dataclass(slots=True)
class ProjectState:
    """What was open in one project."""

    webhook: str = ""
    user: str = ""
    environment: str = ""


@dataclass(slots=True)
class WindowState:
    """Sizes in logical pixels; `geometry` is Qt's own, as base64. Empty means: the default.

    `last_names` tells how the files of the last project were listed, each with its title and the
    word beside it, so that the window can list them again before it has read them; the project's
    own name stands under "".
    """

    geometry: str = ""
    columns: list[int] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    project_pane: bool = True
    preview_pane: bool = True
    bottom_open: bool = True
    bottom_tab: int = 0
    send_hint_done: bool = False
    last_project: str = ""
    last_names: dict[str, list[str]] = field(default_factory=dict)
    projects: dict[str, ProjectState] = field(default_factory=dict)

    def project(self, root: Path) -> ProjectState:
        """The state of one project, made when it is new; the last fifty are kept."""
        key = str(root)
        state = self.projects.pop(key, None) or ProjectState()
        self.projects[key] = state
        while len(self.projects) > 50:
            del self.projects[next(iter(self.projects))]
        return state


def load(file: Path) -> WindowState:
    """The stored state; the default when there is none or it is damaged (nothing of the user's
    own is in it)."""
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return WindowState()
    return _from_json(stored) if isinstance(stored, dict) else WindowState()


def text_of(state: WindowState) -> str:
    """What is kept of a state."""
    return json.dumps(asdict(state), indent=1, sort_keys=True)


def save(file: Path, text: str) -> None:
    """Replace the file atomically by what `text_of` gave; raises OSError."""
    write_private(file, text.encode("utf-8"))


def _from_json(stored: Mapping[str, Any]) -> WindowState:
    state = WindowState()
    for spec in fields(WindowState):
        value, default = stored.get(spec.name), getattr(state, spec.name)
        if spec.name in ("columns", "rows"):
            if isinstance(value, list) and all(type(size) is int for size in value):
                setattr(state, spec.name, value)
        elif spec.name == "last_names":
            state.last_names = _names(value)
        elif spec.name != "projects" and type(value) is type(default):
            setattr(state, spec.name, value)
    projects = stored.get("projects")
    for root, entry in projects.items() if isinstance(projects, dict) else ():
        if isinstance(entry, dict):
            names = (spec.name for spec in fields(ProjectState))
            state.projects[str(root)] = ProjectState(*(str(entry.get(name, "")) for name in names))
    return state


def _names(stored: Any) -> dict[str, list[str]]:
    names = stored.items() if isinstance(stored, dict) else ()
    return {
        str(file): [str(word) for word in words]
        for file, words in names
        if isinstance(words, list) and len(words) == 2
    }
