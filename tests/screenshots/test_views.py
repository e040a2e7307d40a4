"""Every view, light and dark, small and large: nothing cut, nothing over another, all readable."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from hookstudio.gui.studio import Studio
from hookstudio.gui.widgets.toast import Toast
from tests.layout_checks import faults
from tests.running_studio import running_studio
from tests.screenshots.demo_project import make_demo_project
from tests.screenshots.take import SIZES, THEMES
from tests.screenshots.views import VIEWS, View

ROOT = Path(__file__).parents[2]
DRESSES = [(theme, size) for theme in THEMES for size in SIZES]


@pytest_asyncio.fixture(scope="module", params=DRESSES, ids=lambda d: f"{d[0]}-{d[1][0]}")
async def studio(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Studio]:
    """One running studio for all views of a theme and a size."""
    theme, size = request.param
    folder = tmp_path_factory.mktemp("views")
    make_demo_project(folder / "project")
    (folder / "home").mkdir()
    async with running_studio(
        folder / "project", folder / "home", theme=theme, size=size
    ) as studio:
        yield studio


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
async def test_a_view_is_fit_to_be_seen(studio: Studio, view: View) -> None:
    async with view.show(studio) as shown:
        assert faults(shown, floating=[Toast]) == []
        assert QRect(0, 0, *_screen(studio)).contains(QRect(0, 0, shown.width(), shown.height()))


def _screen(studio: Studio) -> tuple[int, int]:
    size = studio.window.size()
    return size.width(), size.height()


def test_the_views_have_different_names() -> None:
    assert len({view.name for view in VIEWS}) == len(VIEWS)


def test_a_picture_is_written_for_each_theme_and_size(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "tests.screenshots.take", str(tmp_path), "table-of-pairs"],
        cwd=ROOT,
        env={**os.environ, "HOOKSTUDIO_HOME": str(tmp_path / "home")},
        check=True,
        capture_output=True,
    )
    for theme, (width, height) in DRESSES:
        image = QImage(str(tmp_path / f"table-of-pairs-{theme}-{width}x{height}.png"))
        assert (image.width(), image.height()) == (width, height)
