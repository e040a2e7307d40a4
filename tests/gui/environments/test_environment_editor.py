"""EnvironmentEditor: tables of names and values, undoable, and what no file may hold."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QTabWidget
from pytestqt.qtbot import QtBot

from hookstudio.core.project.environment import Environment
from hookstudio.gui.composer.rows_panel import RowsPanel
from hookstudio.gui.environments.environment_editor import EnvironmentEditor
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from tests.layout_checks import faults

STAGING = Environment(
    "staging", "Staging", False, {"api": "https://a.example"}, {"brand": "corner"}, {"lob": "lob_s"}
)
KEY = "sk_live_0123456789abcdefABCDEF"


@pytest.fixture
def pane(qtbot: QtBot, session: Session, theme: Theme) -> EnvironmentEditor:
    made = EnvironmentEditor(session, theme)
    qtbot.addWidget(made)
    made.resize(520, 420)
    with qtbot.waitExposed(made):
        made.show()
    session.perform(lambda w: w.add_environment(STAGING, "New"))
    return made


def now(session: Session) -> Environment:
    return session.workspace.environments[session.selection.document[1]]


def type_cell(qtbot: QtBot, panel: RowsPanel, row: int, cell: str, text: str) -> None:
    """Open a cell, type over it, and leave it."""
    editor = panel.cells[cell].open_editor
    if editor is None:
        panel.table.edit_cell(row, panel.model.column_of(cell))
        editor = panel.cells[cell].open_editor
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    panel.table.setFocus()


def note(pane: EnvironmentEditor) -> str:
    page = pane.findChild(QTabWidget).currentWidget()
    return page.findChild(QLabel).text()


def test_it_shows_every_part_and_looks_right(pane: EnvironmentEditor) -> None:
    tabs = pane.findChild(QTabWidget)
    titles = [tabs.tabText(number) for number in range(tabs.count())]
    assert titles == ["Base URLs 1", "Variables 1", "Secrets 1", "Braze REST API"]
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        assert faults(pane) == []
    assert pane.panels["secrets"].model.headerData(2, Qt.Orientation.Horizontal) == "In the keyring"


def test_typing_into_a_row_edits_the_environment_and_is_undone(
    qtbot: QtBot, pane: EnvironmentEditor, session: Session
) -> None:
    type_cell(qtbot, pane.panels["base_urls"], 0, "value", "https://b.example")
    assert now(session).base_urls == {"api": "https://b.example"}
    pane.show_part("variables")
    type_cell(qtbot, pane.panels["variables"], 0, "name", "shop")
    assert now(session).variables == {"shop": "corner"}
    session.undo()
    session.undo()
    assert now(session) == STAGING
    assert pane.panels["base_urls"].model.rows[0].value == "https://a.example"


def test_rows_are_added_moved_pasted_and_removed(
    qtbot: QtBot, pane: EnvironmentEditor, session: Session
) -> None:
    panel = pane.panels["base_urls"]
    panel.add_row()
    type_cell(qtbot, panel, 1, "name", "web")
    type_cell(qtbot, panel, 1, "value", "https://w.example")
    assert list(now(session).base_urls) == ["api", "web"]
    panel.table.select_rows(1)
    qtbot.keyClick(panel.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert list(now(session).base_urls) == ["web", "api"]
    QGuiApplication.clipboard().setText("auth: https://c.example\ncdn: https://d.example")
    qtbot.keyClick(panel.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert sorted(now(session).base_urls) == ["api", "auth", "cdn", "web"]
    panel.table.select_rows(0)
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert len(now(session).base_urls) == 3


def test_a_name_that_is_there_already_waits_for_another_and_loses_nothing(
    qtbot: QtBot, pane: EnvironmentEditor, session: Session
) -> None:
    panel = pane.panels["base_urls"]
    panel.add_row()
    type_cell(qtbot, panel, 1, "value", "https://w.example")
    before = dict(now(session).base_urls)
    type_cell(qtbot, panel, 1, "name", "api")
    # “ap” was a name of its own, “api” is not.
    assert now(session).base_urls["api"] == before["api"]
    assert note(pane).startswith("! Two rows are called api; rename one of them.")
    panel.table.edit_cell(1, panel.model.column_of("name"))
    editor = panel.cells["name"].open_editor
    assert editor is not None
    editor.show_range(3, 3)
    qtbot.keyClicks(editor, "2")
    assert now(session).base_urls == {"api": "https://a.example", "api2": "https://w.example"}


def test_what_is_no_use_is_said_in_the_table_and_above_it(
    qtbot: QtBot, pane: EnvironmentEditor
) -> None:
    panel = pane.panels["base_urls"]
    type_cell(qtbot, panel, 0, "value", "a.example")
    assert note(pane) == (
        "! base_urls.api is no base URL. It does not start with http:// or https://."
    )
    assert len(panel.model.findings_of(panel.model.index(0, 2))) == 1
    assert faults(pane) == []


def test_a_secret_itself_does_not_get_into_the_project(
    qtbot: QtBot, pane: EnvironmentEditor, session: Session
) -> None:
    pane.show_part("secrets")
    QGuiApplication.clipboard().setText(f"lob_live: {KEY}")
    qtbot.keyClick(pane.panels["secrets"].table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert now(session).secrets == {"lob": "lob_s"}
    assert "There is what looks like a secret in secrets.lob_live." in note(pane)
    pane.show_part("braze")
    field = next(e for e in pane.findChildren(CodeEditor) if "API key" in e.accessibleName())
    field.setFocus()
    QGuiApplication.clipboard().setText(KEY)
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert now(session).rest_key == ""
    assert "There is what looks like a secret in braze.rest_key." in note(pane)


def test_production_and_braze_are_undoable_edits(
    qtbot: QtBot, pane: EnvironmentEditor, session: Session
) -> None:
    qtbot.mouseClick(
        pane.production, Qt.MouseButton.LeftButton, pos=pane.production.rect().center()
    )
    assert now(session).production
    pane.show_part("braze")
    field = next(e for e in pane.findChildren(CodeEditor) if e.accessibleName() == "REST host")
    qtbot.keyClicks(field, "US-01")
    assert now(session).rest_host == "US-01"
    session.undo()
    session.undo()
    assert not now(session).production
    assert not pane.production.isChecked()
    assert field.text() == ""


def test_an_environment_that_cannot_be_saved_is_for_reading_only(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    root = session.workspace.project.root
    (root / "environments").mkdir()
    (root / "environments/new.yaml").write_text("version: 9\nname: Newer\n")
    session.announce(session.workspace.check_disk().reloaded)
    made = EnvironmentEditor(session, theme)
    qtbot.addWidget(made)
    session.open_document("environment", "new")
    assert not made.production.isEnabled()
    assert made.panels["base_urls"].model.read_only
