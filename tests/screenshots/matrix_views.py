"""The matrix, a comparison, and coverage; importing this adds them to `VIEWS`."""

from __future__ import annotations

from collections.abc import AsyncIterator

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QPushButton, QWidget

from hookstudio.core.wording import translated
from hookstudio.gui.matrix.matrix_panel import MatrixPanel
from hookstudio.gui.studio import Studio
from tests.running_studio import until
from tests.screenshots.views import painted, settled, start_from, view

_Flag = QItemSelectionModel.SelectionFlag


@view
async def matrix(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    await opened(studio)
    yield studio.window


@view
async def matrix_all_webhooks(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    panel = await opened(studio)
    press(panel, "All webhooks")
    await until(lambda: is_settled(studio))
    await painted()
    yield studio.window
    press(panel, "This webhook")


@view
async def matrix_comparison(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    panel = await opened(studio)
    await compare(panel, 0, 1)
    yield studio.window
    panel.table.clearSelection()


@view
async def matrix_comparison_by_line(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio, "chumon-kakunin", "hanako")
    panel = await opened(studio)
    await compare(panel, 1, 2)
    press(panel, "By line")
    await painted()
    yield studio.window
    press(panel, "By value")
    panel.table.clearSelection()


@view
async def coverage(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio, "chumon-kakunin", "zoe")
    panel = await opened(studio)
    found: list[object] = []
    studio.matrix.coverage_changed.connect(found.append)
    studio.matrix.toggle_coverage()
    # No user is of that name, and all have that attribute.
    editor = studio.composer.body.raw.editor
    before = editor.text()
    studio.composer.body.raw_edited.emit(before.replace("== true", "== 'oui'"), False)
    await until(lambda: editor.line_coverage() and panel.coverage.isChecked())
    await settled(studio)
    yield studio.window
    studio.session.undo()
    studio.matrix.toggle_coverage()
    studio.matrix.coverage_changed.disconnect(found.append)


async def opened(studio: Studio) -> MatrixPanel:
    """The matrix at rest, with everything rendered."""
    studio.show_matrix()
    await until(lambda: is_settled(studio))
    await painted()
    panel = studio.matrix.panel
    assert panel is not None
    return panel


def is_settled(studio: Studio) -> bool:
    controller = studio.matrix._controller
    return (
        controller is not None
        and bool(controller.cells)
        and not controller.total
        and not controller._pace.isActive()
    )


async def compare(panel: MatrixPanel, old: int, new: int) -> None:
    """Select the first cell of two rows."""
    selection, model = panel.table.selectionModel(), panel.table.model()
    selection.setCurrentIndex(model.index(old, 0), _Flag.ClearAndSelect)
    selection.setCurrentIndex(model.index(new, 0), _Flag.Select)
    await until(lambda: panel.difference._comparison)
    await painted()


def press(panel: MatrixPanel, text: str) -> None:
    next(b for b in panel.findChildren(QPushButton) if b.text() == translated(text)).click()
