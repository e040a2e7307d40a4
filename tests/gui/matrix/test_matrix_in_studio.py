"""The matrix as a tab of the running studio."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hookstudio.core.project.sample import sample_project
from hookstudio.core.project.webhook import RawBody
from hookstudio.gui.studio import Studio
from tests.gui.waiting import until
from tests.layout_checks import faults
from tests.running_studio import running_studio


def is_settled(studio: Studio) -> bool:
    controller = studio.matrix._controller
    return controller is not None and bool(controller.cells) and not controller.total


async def test_it_is_built_when_it_is_first_asked_for(tmp_path: Path) -> None:
    root = sample_project(tmp_path / "sample").root
    home = tmp_path / "home"
    home.mkdir()
    async with running_studio(root, home) as studio:
        assert studio.matrix.panel is None
        studio.preview_pane.matrix_requested.emit()
        await until(lambda: is_settled(studio))
        panel = studio.matrix.panel
        assert panel is not None
        assert panel.isVisible()
        assert panel.table.hasFocus()
        table = panel.table
        panel.open_cell(table.model().index(1, 1))
        assert studio.session.selection.user == "almost-empty"
        assert not faults(studio.window)
        await until(lambda: not studio.preview.stale)


async def test_the_gutter_shows_what_nobody_reaches(tmp_path: Path) -> None:
    root = sample_project(tmp_path / "sample").root
    home = tmp_path / "home"
    home.mkdir()
    async with running_studio(root, home) as studio:
        body = RawBody("{% if ${first_name} == 'Nobody' %}\nx\n{% endif %}")
        studio.session.edit_webhook(lambda w: replace(w, body=body), "Edit")
        studio.matrix.toggle_coverage()
        editor = studio.composer.body.raw.editor
        await until(editor.line_coverage)
        assert set(editor.line_coverage()) == {1, 2}
        studio.matrix.toggle_coverage()
        assert not editor.line_coverage()
