"""The first frame looks like the window that takes its place."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from hookstudio.core.paths import resources
from hookstudio.core.project.sample import sample_project
from hookstudio.gui import first_picture
from hookstudio.gui.first_picture import FirstPicture, Row, Scene, scene_of
from hookstudio.gui.svg_drawing import Look, SvgDrawing
from hookstudio.gui.theme.tokens import DARK, LIGHT
from hookstudio.gui.window_state import WindowState, load
from tests.languages import spoken
from tests.running_studio import running_studio

LOOK = Look(LIGHT, 1.0, resources() / "icons")


def image_of(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def share_that_differs(one: QImage, other: QImage, area: QRect) -> float:
    """The share of pixels of an area that are not nearly of the same colour."""
    different = 0
    for y in range(area.top(), area.bottom()):
        for x in range(area.left(), area.right()):
            a, b = one.pixelColor(x, y), other.pixelColor(x, y)
            pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
            different += any(abs(left - right) > 48 for left, right in pairs)
    return different / (area.width() * area.height())


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
async def test_the_first_frame_shows_what_the_window_shows(tmp_path, tokens):
    root = sample_project(tmp_path / "sample").root
    home = tmp_path / "home"
    home.mkdir()
    theme = "dark" if tokens.dark else "light"
    async with running_studio(root, home, theme=theme) as studio:
        window = image_of(studio.window)
    state = load(home / "window.json")
    picture = FirstPicture(scene_of(root, state), replace_look(tokens))
    picture.resize(1280, 800)
    first = image_of(picture)
    for name, area in {
        "project": QRect(0, 44, 210, 500),
        "handle": QRect(228, 44, 8, 500),
        "top": QRect(60, 0, 400, 44),
        "tabs": QRect(0, 568, 540, 40),
    }.items():
        assert share_that_differs(first, window, area) < 0.03, name


def replace_look(tokens):
    return LOOK._replace(tokens=tokens)


def test_a_project_that_was_never_open_is_listed_by_its_file_names(tmp_path):
    root = sample_project(tmp_path / "sample").root
    rows = scene_of(root, WindowState()).rows
    assert Row("order-shipped", "", "webhook", selected=True) in rows
    assert Row("Webhooks", "6") in rows
    assert scene_of(tmp_path / "gone", WindowState()).rows[0] == Row("Webhooks", "0")


def test_names_are_remembered_for_the_project_that_was_open_last_only(tmp_path):
    root = sample_project(tmp_path / "sample").root
    names = {"": ["My shop", ""], "webhooks/order-shipped.yaml": ["Order sent", "POST"]}
    state = WindowState(last_project=str(root), last_names=names)
    assert scene_of(root, state).project == "My shop"
    assert Row("Order sent", "POST", "webhook", selected=True) in scene_of(root, state).rows
    assert scene_of(root, replace(state, last_project="/other")).project == "sample"


def test_text_of_a_project_is_never_markup(qapp: QApplication):
    scene = Scene('<text y="9">&amp;</svg>\x00\x1f', (), WindowState())
    picture = FirstPicture(scene, LOOK)
    picture.resize(800, 600)
    picture.grab()
    assert picture.renderer().isValid()
    drawing = SvgDrawing(LOOK, 10, 10)
    drawing.text(0, 0, scene.project)
    assert b"&lt;text y=&quot;9&quot;&gt;&amp;amp;&lt;/svg&gt;</text>" in drawing.source()


@pytest.mark.parametrize("size", [(1, 1), (640, 440), (759, 500), (999, 2000), (3840, 2160)])
@pytest.mark.parametrize("shown", [True, False])
def test_every_size_of_the_window_can_be_drawn(qapp: QApplication, size, shown):
    state = WindowState(
        project_pane=shown, preview_pane=shown, bottom_open=shown, columns=[0, 0, 0], rows=[0, 0]
    )
    picture = FirstPicture(Scene("Shop", (Row("Webhooks", "0"),), state), LOOK)
    picture.resize(*size)
    picture.grab()
    assert picture.renderer().isValid()


def test_a_folder_with_thousands_of_files_is_drawn_as_far_as_one_sees(tmp_path: Path):
    folder = tmp_path / "webhooks"
    folder.mkdir()
    for number in range(3000):
        folder.joinpath(f"hook-{number:04}.yaml").touch()
    picture = FirstPicture(scene_of(tmp_path, WindowState()), LOOK)
    picture.resize(1280, 800)
    assert image_of(picture).width() == 1280


FIRST_FRAME = """
import enum, gc, os, sys
from hookstudio.gui.app import first_picture, make_application
from hookstudio.gui.main_window import MainWindow
from hookstudio.gui.preferences import Preferences
app = make_application()
preferences = Preferences(app)
window = MainWindow(preferences.state)
window.fill(first_picture(app, preferences, None))
window.show()
window.wait_for_paint()
enums = sum(isinstance(each, enum.EnumMeta) for each in gc.get_objects())
modules = sum(name.startswith("hookstudio.") for name in sys.modules)
print(enums, modules, flush=True)
os._exit(0)
"""


def test_the_first_frame_needs_little(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_FRAME],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    enums, modules = map(int, done.stdout.split())
    assert enums < 110  # the namespace `Qt` alone has 93 (20 ms), QStyle 30
    assert modules < 30


def test_it_names_the_environment_that_is_chosen(tmp_path: Path) -> None:
    root = sample_project(tmp_path / "sample").root
    state = WindowState()
    assert scene_of(root, state).environment == ""
    (root / "environments").mkdir()
    (root / "environments/live.yaml").write_text("name: Live\n")
    assert scene_of(root, state).environment == "No environment"
    state.project(root).environment = "live"
    assert scene_of(root, state).environment == "live"
    state.last_project = str(root)
    state.last_names = {"environments/live.yaml": ["Live", ""]}
    assert scene_of(root, state).environment == "Live"


def test_from_right_to_left_it_is_turned_round():
    drawing = SvgDrawing(LOOK, 200, 50, mirrored=True)
    drawing.box(10, 0, 30, 5, "#ff0000")
    drawing.text(10, 20, "begins")
    drawing.text(190, 20, "ends", end=True)
    drawing.icon("search", 10, 0)
    source = drawing.source().decode()
    assert '<rect x="160" y="0" width="30"' in source
    assert re.search('<text x="190"[^>]*text-anchor="end">begins', source)
    assert re.search('<text x="10"[^>]*text-anchor="start">ends', source)
    assert "translate(174 0)" in source


def test_a_longer_title_of_a_tab_moves_the_next_ones(qapp: QApplication):
    english = [title for _, _, title in first_picture._tabs()]
    with spoken(qapp, "pseudo"):
        tabs = list(first_picture._tabs())
    assert [title for _, _, title in tabs] != english
    for (x, width, _), (after, _, _) in pairwise(tabs):
        assert abs(after - x - width) <= 1
