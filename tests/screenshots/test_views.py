"""Every view, light and dark, small and large: nothing cut, nothing over another, all readable."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from hookstudio.gui.widgets.toast import Toast
from tests.layout_checks import faults
from tests.running_studio import running_studio
from tests.screenshots.all_views import all_views
from tests.screenshots.demo_project import make_demo_project
from tests.screenshots.take import SIZES, THEMES, main

ROOT = Path(__file__).parents[2]
DRESSES = [(theme, size) for theme in THEMES for size in SIZES]


@pytest.mark.parametrize(("theme", "size"), DRESSES, ids=lambda value: str(value))
async def test_every_view_is_fit_to_be_seen(
    tmp_path: Path, qapp: QApplication, theme: str, size: tuple[int, int]
) -> None:
    make_demo_project(tmp_path / "project")
    home = tmp_path / "home"
    home.mkdir()
    found: list[str] = []
    async with running_studio(tmp_path / "project", home, theme=theme, size=size) as studio:
        for view in all_views():
            async with view.show(studio) as shown:
                found += [f"{view.name}: {fault}" for fault in faults(shown, floating=[Toast])]
                if shown.width() > size[0] or shown.height() > size[1]:
                    found.append(f"{view.name}: it is larger than the window")
    assert found == [], "\n".join(found)


def test_the_views_have_different_names() -> None:
    views = all_views()
    assert len({view.name for view in views}) == len(views)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--themes", "dark"], "unrecognized arguments: --themes"),
        (["{}", "table-of-pears"], "no view named 'table-of-pears'. Did you mean table-of-pairs"),
        (["{}", "zzz"], "there is no view named 'zzz'."),
    ],
)
def test_what_there_is_not_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    folder = tmp_path / "pictures"
    with pytest.raises(SystemExit) as ended:
        main([argument.format(folder) for argument in arguments])
    assert ended.value.code == 2
    assert said in capsys.readouterr().err
    assert not folder.exists()


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
