"""The bars that ask about files changed on disk and about recovered edits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hookstudio.core.project.recovery import RecoveredFile, Recovery
from hookstudio.core.project.workspace import Comparison
from hookstudio.gui.project.compare_dialog import CompareDialog, differences
from hookstudio.gui.project.disk_changes import DiskChangesBar
from hookstudio.gui.project.recovery_bar import RecoveryBar
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.banner import Banner
from hookstudio.gui.widgets.plain_view import PlainView
from tests.languages import spoken
from tests.layout_checks import faults
from tests.pseudo_language import OPEN, Pseudo

A, B = "webhooks/a.yaml", "users/b.yaml"


def press(widget: QWidget, text: str, number: int = 0) -> None:
    buttons = [b for b in widget.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    buttons[number].click()


def texts(widget: QWidget) -> list[str]:
    return [banner.text() for banner in widget.findChildren(Banner) if banner.isVisible()]


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> DiskChangesBar:
    made = DiskChangesBar(theme)
    qtbot.addWidget(made)
    made.resize(800, 60)
    return made


def test_each_file_is_asked_about(qtbot: QtBot, bar: DiskChangesBar) -> None:
    bar.show_conflicts([A, B])
    assert texts(bar) == [
        f"{A} changed on disk while you have unsaved edits in it.",
        f"{B} changed on disk while you have unsaved edits in it.",
    ]
    assert faults(bar) == []
    for label, signal in [
        ("Reload", bar.reload_requested),
        ("Keep mine", bar.keep_requested),
        ("Compare", bar.compare_requested),
    ]:
        with qtbot.waitSignal(signal) as asked:
            press(bar, label, 1)
        assert asked.args == [B]
    bar.show_conflicts([])
    assert not bar.isVisible()


def test_many_files_are_asked_about_at_once(qtbot: QtBot, bar: DiskChangesBar) -> None:
    kept: list[str] = []
    bar.keep_requested.connect(kept.append)
    bar.show_conflicts([A, B, "c", "d", "e", "f"])
    assert texts(bar)[2] == "4 more files changed on disk: c, d, e, …"
    press(bar, "Keep all mine")
    assert kept == ["c", "d", "e", "f"]


def test_asking_again_keeps_the_focus(qtbot: QtBot, bar: DiskChangesBar) -> None:
    bar.show_conflicts([A])
    button = bar.findChildren(QPushButton)[0]
    bar.show_conflicts((A,))
    assert bar.findChildren(QPushButton)[0] is button


@pytest.fixture
def recovery_bar(qtbot: QtBot, theme: Theme) -> RecoveryBar:
    made = RecoveryBar(theme)
    qtbot.addWidget(made)
    made.resize(800, 60)
    return made


def test_recovered_edits_are_offered_once(qtbot: QtBot, recovery_bar: RecoveryBar) -> None:
    recovery_bar.show_recovery(Recovery((RecoveredFile(A, "x", False),)))
    assert A in recovery_bar.text
    assert faults(recovery_bar) == []
    with qtbot.waitSignal(recovery_bar.restore_requested) as asked:
        press(recovery_bar, "Restore")
    assert asked.args == [(A,)]
    assert not recovery_bar.isVisible()


def test_a_newer_file_is_not_replaced_without_a_word(
    qtbot: QtBot, recovery_bar: RecoveryBar
) -> None:
    recovery = Recovery((RecoveredFile(A, "x", False), RecoveredFile(B, "y", True)))
    recovery_bar.show_recovery(recovery)
    assert f"Changed on disk since: {B}." in recovery_bar.text
    with qtbot.waitSignal(recovery_bar.restore_requested) as asked:
        press(recovery_bar, "Skip changed files")
    assert asked.args == [(A,)]
    recovery_bar.show_recovery(recovery)
    with qtbot.waitSignal(recovery_bar.restore_requested) as asked:
        press(recovery_bar, "Restore all")
    assert asked.args == [(A, B)]
    recovery_bar.show_recovery(recovery)
    with qtbot.waitSignal(recovery_bar.discard_requested):
        press(recovery_bar, "Discard")


def test_both_versions_are_shown_side_by_side(qtbot: QtBot, theme: Theme) -> None:
    dialog = CompareDialog(A, Comparison("a\nb\n", None), theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    mine, theirs = dialog.findChildren(PlainView)
    assert mine.text() == "a\nb\n"
    assert "not there any more" in theirs.text()
    assert faults(dialog) == []
    with qtbot.waitSignal(dialog.keep_requested) as asked:
        press(dialog, "Keep mine")
    assert asked.args == [A]
    assert not dialog.isVisible()


def test_lines_that_differ_are_marked() -> None:
    found = differences("a\nb\nc\n", "a\nx\ny\nc\n")
    assert [(mark.start, mark.end) for mark in found.mine] == [(2, 3)]
    assert [(mark.start, mark.end) for mark in found.theirs] == [(2, 3), (4, 5)]
    assert found.places == [(2, 2)]
    assert differences("same\n", "same\n") == ([], [], [])
    assert differences("x\n" * 5000, "y\n" * 5000) == ([], [], [])


def test_it_opens_at_the_first_difference_and_goes_on_to_the_next(
    qtbot: QtBot, theme: Theme
) -> None:
    same = "".join(f"line {number}\n" for number in range(200))
    comparison = Comparison(f"{same}mine\n{same}end\n", f"{same}theirs\n{same}END\n")
    dialog = CompareDialog(A, comparison, theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    views = dialog.findChildren(PlainView)

    def lines() -> list[str]:
        return [view.textCursor().block().text() for view in views]

    qtbot.waitUntil(lambda: lines() == ["mine", "theirs"])
    assert all(view.cursorRect().intersects(view.viewport().rect()) for view in views)
    press(dialog, "Next difference")
    qtbot.waitUntil(lambda: lines() == ["end", "END"])
    qtbot.keyClick(dialog, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: lines() == ["mine", "theirs"])


def test_answers_are_understood_in_other_languages(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    with spoken(qapp, "pseudo"):
        changes, recovery = DiskChangesBar(theme), RecoveryBar(theme)
        for each in (changes, recovery):
            qtbot.addWidget(each)
        changes.show_conflicts([A, B, "c", "d", "e", "f"])
        changes.show()
        kept: list[str] = []
        changes.keep_requested.connect(kept.append)
        press(changes, Pseudo().text("Keep all mine", ""))
        assert kept == ["c", "d", "e", "f"]
        assert all(OPEN in text for text in texts(changes))
        recovery.show_recovery(
            Recovery((RecoveredFile(A, "x", True), RecoveredFile(B, "y", False)))
        )
        recovery.show()
        with qtbot.waitSignal(recovery.restore_requested) as restored:
            press(recovery, Pseudo().text("Skip changed files", ""))
        assert restored.args == [(B,)]
