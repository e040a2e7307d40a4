"""The retry lab as a tab of the running studio."""

from __future__ import annotations

from pathlib import Path

from hookstudio.core.project.sample import sample_project
from hookstudio.gui.lab.lab_content import LabContent
from tests.gui.waiting import until
from tests.layout_checks import faults
from tests.running_studio import running_studio


async def test_it_is_built_when_it_is_opened_and_plays_in_the_receiver(tmp_path: Path) -> None:
    root = sample_project(tmp_path / "sample").root
    home = tmp_path / "home"
    home.mkdir()
    async with running_studio(root, home) as studio:
        panel = studio.lab_panel
        assert panel.findChildren(LabContent) == []
        studio.lab.open()
        await until(lambda: len(panel.content.chart.lanes) == 2)
        assert panel.content.isVisible()
        assert not faults(studio.window)
        panel.play_requested.emit("503, 200")
        assert studio.receiver_panel.content.isVisible()
        assert str(studio.receiver.script) == "503, 200"
        assert studio.receiver_panel.content.script.text() == "503, 200"
