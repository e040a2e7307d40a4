"""What the window remembers survives a restart, and damage to it does no harm."""

import json

import pytest

from hookstudio.gui import window_state
from hookstudio.gui.window_state import ProjectState, WindowState


def test_a_state_that_was_saved_is_loaded_again(tmp_path):
    state = WindowState(geometry="AAA=", columns=[1, 2, 3], bottom_open=False, last_project="/p")
    state.projects["/p"] = ProjectState("order", "ada")
    window_state.save(tmp_path / "sub" / "window.json", window_state.text_of(state))
    assert window_state.load(tmp_path / "sub" / "window.json") == state


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "[" * 100_000,
        json.dumps({"columns": ["a"], "rows": 3, "geometry": 5, "projects": [1]}),
        json.dumps({"projects": {"/p": 7}, "bottom_open": "yes"}),
    ],
)
def test_a_damaged_file_gives_the_default(tmp_path, text):
    file = tmp_path / "window.json"
    file.write_text(text)
    assert window_state.load(file) == WindowState()


def test_only_the_last_fifty_projects_are_kept(tmp_path):
    state = WindowState()
    for number in range(60):
        state.project(tmp_path / str(number)).webhook = str(number)
    assert len(state.projects) == 50
    assert state.project(tmp_path / "59").webhook == "59"
    assert state.project(tmp_path / "0").webhook == ""
