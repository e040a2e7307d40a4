"""Every view with text at twice its size: nothing cut, nothing over another, all on the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hookstudio.gui.widgets.toast import Toast
from tests.layout_checks import faults
from tests.running_studio import running_studio
from tests.screenshots.all_views import all_views
from tests.screenshots.demo_project import make_demo_project


@pytest.mark.parametrize(
    ("scale", "size"), [(1.5, (1440, 900)), (2.0, (1920, 1080))], ids=lambda value: str(value)
)
async def test_every_view_is_usable_with_large_text(
    tmp_path: Path,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    scale: float,
    size: tuple[int, int],
) -> None:
    monkeypatch.setattr("hookstudio.gui.theme.theme.text_scale", lambda: scale)
    make_demo_project(tmp_path / "project")
    found: list[str] = []
    async with running_studio(tmp_path / "project", tmp_path / "home", size=size) as studio:
        assert studio.preferences.theme.scale == scale
        for view in all_views():
            async with view.show(studio) as shown:
                found += [f"{view.name}: {fault}" for fault in faults(shown, floating=[Toast])]
                if shown.width() > size[0] or shown.height() > size[1]:
                    found.append(f"{view.name}: it is larger than the screen")
    assert found == [], "\n".join(found)
