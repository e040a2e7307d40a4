"""The window of the allow-list: choose, copy, save; the keyboard is enough."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hookstudio.core.allowlist.formats import FORMATS, allow_list
from hookstudio.core.allowlist.table import INSTANCES, instance_named
from hookstudio.gui.allowlist.allowlist_dialog import FORM_LABELS, AllowListDialog
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.file_saver import FileSaver
from hookstudio.gui.widgets.plain_view import PlainView
from tests.layout_checks import faults
from tests.running_studio import until


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> Iterator[AllowListDialog]:
    made = AllowListDialog(theme, instance="EU-01")
    with qtbot.waitExposed(made):
        made.open()
    yield made
    if isValid(made):  # a test may have closed it
        made.close()


def shown(dialog: AllowListDialog) -> str:
    view = dialog.findChild(PlainView)
    assert view is not None
    return view.text()


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_of_every_instance_is_shown(dialog: AllowListDialog, form: str) -> None:
    for instance in INSTANCES:
        dialog.choose(instance.name, form)
        assert shown(dialog) == dialog.text() == allow_list([instance], form) + "\n"
    dialog.choose("", form)
    assert shown(dialog) == allow_list(INSTANCES, form) + "\n"


def test_every_format_has_a_name() -> None:
    assert list(FORM_LABELS) == list(FORMATS)


def test_the_keyboard_is_enough(qtbot: QtBot, dialog: AllowListDialog) -> None:
    instance, form = dialog.findChildren(QComboBox)
    assert instance.currentText() == "EU-01"
    qtbot.keyClick(instance, Qt.Key.Key_Down)
    assert instance.currentText() == "EU-02"
    qtbot.keyClick(form, Qt.Key.Key_Down)
    assert "3.123.166.46/32" in shown(dialog)
    labels = [label for label in dialog.findChildren(QLabel) if label.buddy() is not None]
    assert [label.text() for label in labels] == ["&Instance", "&Format"]
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert closed == [0]


def test_what_is_shown_is_copied(qtbot: QtBot, dialog: AllowListDialog) -> None:
    dialog.choose("US-10", "terraform")
    [copy] = [button for button in dialog.findChildren(QPushButton) if button.text() == "Copy"]
    copy.click()
    wanted = allow_list([instance_named("US-10")], "terraform") + "\n"
    assert QGuiApplication.clipboard().text() == wanted


@pytest.mark.parametrize("instance", ["US-08", ""])
def test_nothing_is_cut(dialog: AllowListDialog, instance: str) -> None:
    dialog.choose(instance, "aws")
    assert faults(dialog) == []


async def test_a_file_is_written_whole_and_its_place_told(tmp_path: Path) -> None:
    saver, said = FileSaver("Save"), []
    saver.said.connect(said.append)
    saver.write(tmp_path / "list.conf", b"allow 1.2.3.4;\r\n\x00")
    await until(lambda: said)
    assert (tmp_path / "list.conf").read_bytes() == b"allow 1.2.3.4;\r\n\x00"
    (tmp_path / "file").write_text("old")
    saver.write(tmp_path / "file" / "below", b"x")
    await until(lambda: len(said) == 2)
    assert said[0] == f"Saved to {tmp_path / 'list.conf'}."
    assert "cannot be written" in said[1]
