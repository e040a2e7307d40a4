import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from hookstudio.core.findings import Severity
from hookstudio.gui.composer.cell_editor import CellEditor, Step
from hookstudio.gui.composer.head_row import NameEdit
from hookstudio.gui.composer.header_words import HEADER_NAMES, values_for
from hookstudio.gui.composer.inherit_note import BODY_WORDS, InheritNote
from hookstudio.gui.composer.notice import NoticeBar
from hookstudio.gui.composer.section_bar import Section, SectionBar
from hookstudio.gui.composer.send_button import SendButton


@pytest.fixture
def host(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 120)
    host.show()
    return host


@pytest.fixture
def notice(host, theme):
    notice = NoticeBar(theme, host)
    notice.resize(500, 60)
    return notice


def test_a_notice_says_markup_literally(notice):
    notice.show_notice("<b>bold</b> & <img src='file:///x'>", Severity.WARNING)
    assert notice.text == "<b>bold</b> & <img src='file:///x'>"
    assert notice._text.textFormat() == Qt.TextFormat.PlainText
    assert notice.property("severity") == "warning"
    assert notice.accessibleName() == notice.text


def test_a_notice_is_closed_by_its_cross_and_by_escape(qtbot, notice):
    notice.show_notice("One")
    qtbot.mouseClick(notice._close, Qt.MouseButton.LeftButton)
    assert notice.text == ""
    notice.show_notice("Two")
    qtbot.keyClick(notice, Qt.Key.Key_Escape)
    assert notice.text == ""


def test_the_action_of_a_notice_runs_once_and_closes_it(qtbot, notice):
    done = []
    notice.show_notice("Removed", action="Undo", on_action=lambda: done.append("undo"))
    qtbot.mouseClick(notice._action, Qt.MouseButton.LeftButton)
    assert done == ["undo"]
    assert notice.isHidden()
    notice.show_notice("Later, without an action")
    assert notice._action.isHidden()


def test_the_inherit_note_says_where_a_text_comes_from(qtbot, host):
    note = InheritNote(BODY_WORDS, host)
    note.show_variant("Français", inherits=True, read_only=False)
    assert note._text.text() == "Body as in Default"
    assert note._button.text() == "Override"
    with qtbot.waitSignal(note.override_requested):
        note._button.click()
    note.show_variant("Français", inherits=False, read_only=False)
    assert note._text.text() == "Own body for Français"
    with qtbot.waitSignal(note.inherit_requested):
        note._button.click()
    note.show_variant("Français", inherits=True, read_only=True)
    assert note._button.isHidden()
    note.show_default()
    assert note.isHidden()


def test_the_send_button_keeps_its_width_and_name(qtbot, host, theme):
    button = SendButton(host)
    width = button.width()
    assert button.accessibleName() == "Send a test"
    assert button.property("variant") == "primary"
    button.set_sending(True)
    qtbot.waitUntil(lambda: button.shows_cancel)
    assert button.accessibleName() == "Cancel the send"
    assert button.property("variant") == ""
    assert button.width() == width
    button.set_sending(False)
    assert not button.shows_cancel


def test_a_blocked_send_can_still_be_cancelled(qtbot, host, theme):
    button = SendButton(host)
    button.set_unable("No")
    assert not button.isEnabled()
    button.set_sending(True)
    qtbot.waitUntil(lambda: button.shows_cancel)
    assert button.isEnabled()


def test_the_section_bar_counts_the_headers_that_are_sent(host, theme):
    bar = SectionBar(theme, host)
    bar.show_header_count(0, 0)
    assert bar.bar.tabText(Section.HEADERS) == "Headers"
    bar.show_header_count(2, 3)
    assert bar.bar.tabText(Section.HEADERS) == "Headers 2"
    assert "1 switched off" in bar.bar.tabToolTip(Section.HEADERS)


def test_the_section_bar_is_walked_with_the_arrows(qtbot, host, theme):
    bar = SectionBar(theme, host)
    bar.show()
    chosen = []
    bar.section_chosen.connect(chosen.append)
    bar.bar.setFocus()
    qtbot.keyClick(bar.bar, Qt.Key.Key_Right)
    assert chosen == [Section.HEADERS]
    assert not bar.kind.isVisible()
    qtbot.keyClick(bar.bar, Qt.Key.Key_Left)
    assert bar.kind.isVisible()


def ink(widget: QWidget) -> set[int]:
    """The columns of the picture that are not of the colour in its corner."""
    image = widget.grab().toImage()
    ground, middle = image.pixel(image.width() - 1, 0), image.height() // 2
    rows = range(middle - 6, middle + 6)
    return {x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in rows)}


def test_a_name_that_does_not_fit_ends_before_the_edge(qtbot, host, theme):
    edit = NameEdit(theme, host)
    edit.setGeometry(100, 60, 200, 32)  # not under the mouse
    edit.show()
    edit.clearFocus()
    edit.show_name("A name " * 20)
    assert max(ink(edit)) < 195
    assert "A name A name" in edit.toolTip()
    edit.show_name("Short")
    assert max(ink(edit)) < 100


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_Return, Step.DOWN),
        (Qt.Key.Key_Enter, Step.DOWN),
        (Qt.Key.Key_Escape, Step.STAY),
        (Qt.Key.Key_Tab, Step.NEXT),
        (Qt.Key.Key_Backtab, Step.PREVIOUS),
    ],
)
def test_keys_of_a_cell_lead_on(qtbot, host, theme, key, step):
    editor = CellEditor(theme, name="Value", highlight="liquid")
    editor.setParent(host)
    editor.show()
    steps = []
    editor.stepped.connect(steps.append)
    qtbot.keyClick(editor, key)
    assert steps == [step]
    assert editor.text() == ""


def test_control_and_enter_stay_free_for_sending(qtbot, host, theme):
    editor = CellEditor(theme, name="Value", highlight="liquid")
    editor.setParent(host)
    editor.show()
    steps = []
    editor.stepped.connect(steps.append)
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert steps == []
    assert editor.text() == ""


def test_escape_is_taken_before_a_shortcut_of_the_window(host, theme):
    editor = CellEditor(theme, name="Value", highlight="liquid")
    editor.setParent(host)
    override = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier
    )
    override.ignore()
    editor.event(override)
    assert override.isAccepted()


def test_the_headers_that_braze_names_come_first():
    assert list(HEADER_NAMES)[:2] == ["Content-Type", "Authorization"]
    assert "application/x-www-form-urlencoded" in values_for(" content-type ")
    assert all("secret." in value for value in values_for("Authorization"))
    assert values_for("X-Own") == {}


def test_grips_and_crosses_are_icons_of_the_theme(theme):
    for name in ("grip", "close"):
        image = QImage(16, 16, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        theme.icon(name).paint(painter, QRect(0, 0, 16, 16))
        painter.end()
        assert any(image.pixelColor(x, y).alpha() for x in range(16) for y in range(16))
