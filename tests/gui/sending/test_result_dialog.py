"""The window of a result: what it says, how fast it is there, what it copies."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from time import perf_counter

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTabWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from hookstudio.core.delivery.result import Attempt, Failure
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.sending.result_dialog import ResultDialog
from hookstudio.gui.sending.result_windows import ResultWindows
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.find_bar import FindBar
from hookstudio.gui.widgets.plain_view import PlainView
from tests.gui.sending.attempts import attempt, response
from tests.layout_checks import faults


@pytest.fixture
def windows(qtbot: QtBot, theme: Theme) -> Iterator[ResultWindows]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    made = ResultWindows(theme, parent, OutboxService(parent=parent), Tasks())
    yield made
    if made.dialog is not None:
        made.dialog.close()


@pytest.fixture
def opened(windows: ResultWindows) -> Callable[[Attempt], ResultDialog]:
    return windows.show


def body(dialog: ResultDialog) -> PlainView:
    views = dialog.findChildren(PlainView)
    return next(view for view in views if view.accessibleName() == "Body of the response")


def click(qtbot: QtBot, dialog: QWidget, text: str) -> None:
    found = next(b for b in dialog.findChildren(QPushButton) if b.text() == text)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def texts(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_it_says_what_came_back_and_what_braze_would_do(
    opened: Callable[[Attempt], ResultDialog],
) -> None:
    shown = texts(opened(attempt(404)))
    assert "404 Not Found" in shown
    assert "The server answered 404 Not Found." in shown
    assert "Final: Braze does not retry 404." in shown
    assert "Check the URL" in shown


def test_a_retry_is_announced_with_its_number(
    opened: Callable[[Attempt], ResultDialog],
) -> None:
    shown = texts(opened(attempt(503)))
    assert "Braze would retry: 1 of 5" in shown
    assert "The delay is Hook Studio's choice; Braze does not document this." in shown


def test_json_is_laid_out_and_can_be_seen_as_received(
    qtbot: QtBot, opened: Callable[[Attempt], ResultDialog]
) -> None:
    dialog = opened(attempt(404))
    qtbot.waitUntil(lambda: body(dialog).text() == '{\n  "error": "x"\n}')
    switch = next(b for b in dialog.findChildren(QToolButton) if b.text() == "As received")
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert body(dialog).text() == '{"error":"x"}'


def test_html_is_shown_as_text(qtbot: QtBot, opened: Callable[[Attempt], ResultDialog]) -> None:
    page = b"<h1>Not here</h1><script>alert(1)</script>"
    answer = response(404, page, headers=(("content-type", "text/html"),))
    dialog = opened(attempt(404, response=answer))
    qtbot.waitUntil(lambda: body(dialog).text() == page.decode())


def test_what_a_server_says_is_never_markup(
    qtbot: QtBot, opened: Callable[[Attempt], ResultDialog]
) -> None:
    evil = "<img src='file:///etc/passwd'>"
    dialog = opened(attempt(404, message=evil, response=response(404, reason=evil)))
    labels = [label for label in dialog.findChildren(QLabel) if evil in label.text()]
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_failure_without_an_answer_says_why(
    opened: Callable[[Attempt], ResultDialog],
) -> None:
    why = "Nothing listens on 127.0.0.1:9."
    dialog = opened(attempt(None, Failure.REFUSED, message=why))
    shown = texts(dialog)
    assert "Connection refused" in shown
    assert why in shown
    assert "There was no answer" in shown
    tabs = dialog.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    assert [tabs.tabText(i) for i in range(tabs.count())] == [
        "Response",
        "Request as sent",
        "Timing",
    ]


def test_all_of_it_is_copied(qtbot: QtBot, opened: Callable[[Attempt], ResultDialog]) -> None:
    dialog = opened(attempt(404))
    qtbot.waitUntil(lambda: body(dialog).text().startswith("{\n"))
    click(qtbot, dialog, "Copy all")
    copied = QGuiApplication.clipboard().text()
    for part in ("404 Not Found", "POST https://example.com/", "Retry-After: 7", '"error": "x"'):
        assert part in copied


def test_copying_before_the_body_is_laid_out_copies_it_as_received(
    opened: Callable[[Attempt], ResultDialog],
) -> None:
    assert '{"error":"x"}' in opened(attempt(404)).text()


def test_the_body_and_every_other_text_can_be_searched(
    qtbot: QtBot, opened: Callable[[Attempt], ResultDialog]
) -> None:
    dialog = opened(attempt(404))
    qtbot.waitUntil(lambda: body(dialog).text().startswith("{\n"))
    qtbot.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = body(dialog).findChild(FindBar)
    assert isinstance(bar, FindBar)
    assert bar.isVisible()
    needle = bar.findChild(QLineEdit)
    assert isinstance(needle, QLineEdit)
    qtbot.keyClicks(needle, "error")
    qtbot.keyClick(needle, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: body(dialog).textCursor().selectedText() == "error")
    qtbot.keyClick(needle, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not bar.isVisible()


def test_send_again_closes_and_asks(
    qtbot: QtBot, windows: ResultWindows, opened: Callable[[Attempt], ResultDialog]
) -> None:
    dialog = opened(attempt(404))
    with qtbot.waitSignal(windows.send_again_requested):
        click(qtbot, dialog, "Send again")
    assert windows.dialog is None


def test_escape_closes_and_the_size_is_remembered(
    qtbot: QtBot, windows: ResultWindows, opened: Callable[[Attempt], ResultDialog]
) -> None:
    dialog = opened(attempt(404))
    dialog.resize(640, 500)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert windows.dialog is None
    assert windows.size == QSize(640, 500)
    assert opened(attempt(404)).size() == QSize(640, 500)


def test_a_new_result_takes_the_place_of_the_old_one(
    windows: ResultWindows, opened: Callable[[Attempt], ResultDialog]
) -> None:
    first = opened(attempt(404))
    second = opened(attempt(503))
    assert windows.dialog is second
    assert not first.isVisible()


@pytest.mark.parametrize("one_line", [True, False])
def test_five_megabytes_open_at_once_and_are_shown_whole(
    qtbot: QtBot, opened: Callable[[Attempt], ResultDialog], one_line: bool
) -> None:
    rows = [{"id": n, "text": "x" * 60} for n in range(60_000)]
    content = b'"' + b"0123456789" * 500_000 + b'"' if one_line else json.dumps(rows).encode()
    started = perf_counter()
    dialog = opened(attempt(404, response=response(404, content)))
    assert perf_counter() - started < 0.25
    expected = len(content) if one_line else len(json.dumps(rows, indent=2))
    qtbot.waitUntil(
        lambda: len(body(dialog).text()) == expected and not body(dialog).is_loading(),
        timeout=60_000,
    )


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("made", [attempt(404), attempt(None, Failure.REFUSED), attempt(200)])
def test_nothing_is_cut_or_unreadable(
    qtbot: QtBot,
    qapp: object,
    theme: Theme,
    windows: ResultWindows,
    mode: str,
    made: Attempt,
) -> None:
    theme.apply(qapp, mode)  # type: ignore[arg-type]
    try:
        dialog = windows.show(made)
        tabs = dialog.findChild(QTabWidget)
        assert isinstance(tabs, QTabWidget)
        for index in range(tabs.count()):
            tabs.setCurrentIndex(index)
            qtbot.wait(30)
            assert faults(dialog) == []
    finally:
        theme.apply(qapp, "light")  # type: ignore[arg-type]


def test_what_was_not_verified_is_told_in_red(opened: Callable[[Attempt], ResultDialog]) -> None:
    sent = replace(attempt(200), unverified=True, tls="TLSv1.3 TLS_AES_256_GCM_SHA384")
    dialog = opened(sent)
    [alarm] = [w for w in dialog.findChildren(QLabel) if w.text().startswith("⚠")]
    assert alarm.text() == "⚠ The server's certificate was not verified."
    assert alarm.isVisible()
    assert alarm.property("tone") == "error"
    assert alarm.text() in dialog.text()
    assert "TLS_AES_256_GCM_SHA384 · not verified" in texts(dialog)
    assert "verified" not in texts(opened(replace(sent, id="other", unverified=False)))
