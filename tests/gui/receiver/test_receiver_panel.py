"""The panel with the real receiver on the studio's loop, and real requests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableView, QWidget

from hookstudio.core.errors import UsageError
from hookstudio.core.receiver.received import ReceivedRequest
from hookstudio.gui.receiver.controller import ReceiverController
from hookstudio.gui.receiver.received_model import Column
from hookstudio.gui.receiver.received_view import ReceivedView
from hookstudio.gui.receiver.receiver_panel import ReceiverPanel
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.plain_view import PlainView
from tests.gui.waiting import until
from tests.layout_checks import faults


@pytest.fixture
async def controller() -> AsyncIterator[ReceiverController]:
    tasks = Tasks()
    made = ReceiverController(tasks)
    yield made
    await made.close()
    await tasks.close()


@pytest.fixture
async def panel(controller: ReceiverController, theme: Theme) -> AsyncIterator[ReceiverPanel]:
    made = ReceiverPanel(controller, theme)
    made.resize(960, 260)
    made.show()
    yield made
    made.close()
    made.deleteLater()


async def listen(controller: ReceiverController) -> int:
    controller.start(18_600)
    await until(lambda: controller.listening)
    assert controller.port is not None
    return controller.port


async def post(port: int, target: str = "/hook", body: bytes = b'{"a":1}') -> bytes:
    """Send one request and return the answer's status line."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = (
        f"POST {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    writer.write(head.encode() + body)
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer.partition(b"\r\n")[0]


def texts(panel: QWidget) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def table(panel: QWidget) -> QTableView:
    found = panel.findChild(QTableView)
    assert isinstance(found, QTableView)
    return found


def press(panel: QWidget, name: str) -> None:
    found = next(b for b in panel.findChildren(QAbstractButton) if b.accessibleName() == name)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def view(panel: QWidget, name: str) -> PlainView:
    return next(v for v in panel.findChildren(PlainView) if v.accessibleName() == name)


async def test_it_starts_and_stops(panel: ReceiverPanel, controller: ReceiverController) -> None:
    assert "The receiver is off" in texts(panel)
    press(panel, "Start the receiver")
    await until(lambda: controller.listening)
    assert controller.url in texts(panel)
    assert "Nothing received yet" in texts(panel)
    press(panel, "Copy the receiver's address")
    assert QGuiApplication.clipboard().text() == controller.url
    press(panel, "Stop the receiver")
    await until(lambda: not controller.busy)
    assert not controller.listening
    assert controller.port is None
    assert "Not listening" in texts(panel)


async def test_what_arrives_is_listed_and_shown(
    panel: ReceiverPanel, controller: ReceiverController
) -> None:
    port = await listen(controller)
    assert await post(port, "/first") == b"HTTP/1.1 200 OK"
    assert await post(port, "/second", b'{"name":"Ada"}') == b"HTTP/1.1 200 OK"
    model = table(panel).model()
    assert [model.index(row, Column.TARGET).data() for row in range(2)] == ["/second", "/first"]
    assert "POST /second" in texts(panel)
    body = view(panel, "Body of the received request")
    await until(lambda: body.text() == '{\n  "name": "Ada"\n}')
    whole = view(panel, "The received request as it came").text()
    assert whole.startswith("POST /second\n")
    assert "Content-Type: application/json" in whole
    assert whole.endswith('{"name":"Ada"}')


async def test_an_older_request_stays_selected_while_new_ones_come(
    panel: ReceiverPanel, controller: ReceiverController
) -> None:
    port = await listen(controller)
    await post(port, "/first")
    await post(port, "/second")
    table(panel).setCurrentIndex(table(panel).model().index(1, 0))
    assert "POST /first" in texts(panel)
    await post(port, "/third")
    assert "POST /first" in texts(panel)
    assert table(panel).model().rowCount() == 3


async def test_clearing_forgets_all(panel: ReceiverPanel, controller: ReceiverController) -> None:
    port = await listen(controller)
    await post(port)
    press(panel, "Clear the list of received requests")
    assert table(panel).model().rowCount() == 0
    assert controller.requests == ()
    assert "Nothing received yet" in texts(panel)


async def test_a_script_is_taken_while_it_is_typed(
    panel: ReceiverPanel, controller: ReceiverController
) -> None:
    port = await listen(controller)
    panel.content.script.set_text("503*2, 200")
    assert "Next: 503" in texts(panel)
    answers = [await post(port) for _ in range(3)]
    assert [answer.split()[1] for answer in answers] == [b"503", b"503", b"200"]
    assert "Next: 200" in texts(panel)
    press(panel, "Start the script again")
    assert "Next: 503" in texts(panel)
    assert (await post(port)).split()[1] == b"503"


async def test_a_bad_script_says_its_column_and_the_one_before_still_answers(
    panel: ReceiverPanel, controller: ReceiverController
) -> None:
    port = await listen(controller)
    panel.content.script.set_text("404")
    edit = panel.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "503, 4x9")
    assert "✕ Column 6: " in texts(panel)
    assert (await post(port)).split()[1] == b"503"
    with pytest.raises(UsageError):
        controller.set_script("nonsense")
    edit.selectAll()
    QTest.keyClicks(edit, "201")
    assert "✕" not in texts(panel)
    assert (await post(port)).split()[1] == b"201"


async def test_every_preset_is_a_script(panel: ReceiverPanel) -> None:
    from hookstudio.gui.receiver.script_field import PRESETS

    for _, script in PRESETS:
        panel.content.script.set_text(script)
        assert "✕" not in texts(panel)


async def test_a_port_that_is_taken_leads_to_the_next_one(
    controller: ReceiverController,
) -> None:
    tasks = Tasks()
    other = ReceiverController(tasks)
    port = await listen(controller)
    other.start(port)
    await until(lambda: other.listening)
    assert other.port is not None
    assert other.port > port
    await other.close()
    await tasks.close()


async def test_a_receiver_that_cannot_listen_says_why(
    panel: ReceiverPanel, controller: ReceiverController
) -> None:
    server = await asyncio.start_server(lambda r, w: None, "127.0.0.1", 65_535)
    controller.start(65_535)
    await until(lambda: controller.problem)
    assert not controller.listening
    assert "cannot listen" in texts(panel)
    server.close()
    await server.wait_closed()


async def test_what_arrived_stays_after_stopping(
    panel: ReceiverPanel, controller: ReceiverController
) -> None:
    port = await listen(controller)
    await post(port)
    controller.stop()
    await until(lambda: not controller.listening and not controller.busy)
    assert table(panel).model().rowCount() == 1
    await listen(controller)
    assert table(panel).model().rowCount() == 1


async def test_markup_and_escapes_stay_text(
    panel: ReceiverPanel, controller: ReceiverController
) -> None:
    port = await listen(controller)
    evil = b"<img src='file:///etc/passwd'>\x1b[31m"
    await post(port, "/<b>x</b>", evil)
    body = view(panel, "Body of the received request")
    await until(lambda: body.text() == evil.decode())
    for label in panel.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or "<" not in label.text()


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("width", [960, 1920])
async def test_nothing_is_cut_or_unreadable(
    qapp: QApplication,
    theme: Theme,
    panel: ReceiverPanel,
    controller: ReceiverController,
    mode: str,
    width: int,
) -> None:
    theme.apply(qapp, mode)  # type: ignore[arg-type]
    try:
        panel.resize(width, 200)
        port = await listen(controller)
        await asyncio.sleep(0.05)
        assert faults(panel) == []
        await post(port, "/a-long-path/" + "x" * 200)
        panel.content.script.set_text("nonsense")
        await asyncio.sleep(0.05)
        assert faults(panel) == []
    finally:
        theme.apply(qapp, "light")  # type: ignore[arg-type]


async def test_what_arrived_before_the_tab_was_seen_is_there(
    controller: ReceiverController, theme: Theme
) -> None:
    panel = ReceiverPanel(controller, theme)
    port = await listen(controller)
    await post(port, "/early")
    assert not panel.findChildren(QTableView)
    panel.show()
    assert table(panel).model().index(0, Column.TARGET).data() == "/early"
    panel.close()
    panel.deleteLater()


async def test_a_header_of_the_wire_is_shown_marked(theme: Theme) -> None:
    view = ReceivedView(theme)
    headers = (("X-Name", "Zoë".encode().decode("latin-1")), ("X-Raw", "\xff\x1b"))
    at = datetime(2026, 11, 24, tzinfo=UTC)
    view.show_request(ReceivedRequest(1, at, "POST", "/\xe9", headers, b"", "127.0.0.1:9", 200))
    whole = next(
        v for v in view.findChildren(PlainView) if "as it came" in v.accessibleName().lower()
    )
    assert whole.text() == "POST /\\xe9\nX-Name: Zoë\nX-Raw: \\xff\x1b\n\n"
    assert "\\xff⟨ESC⟩" in whole.toPlainText()
    view.deleteLater()


async def test_the_panel_plays_a_firewall(
    panel: ReceiverPanel, controller: ReceiverController
) -> None:
    button = panel.content.firewall
    menu = {action.text(): action for action in button.menu().actions()}
    sources = {action.text(): action for action in button._sources.actions()}
    assert not button._sources.isEnabled()
    menu["Only Braze's US-01"].trigger()
    assert button.text() == "Only US-01"
    assert "US-01" in button.accessibleName()
    port = await listen(controller)
    assert b" 403 " in (await post(port)).splitlines()[0]
    assert "is not an address of Braze's US-01" in texts(panel)
    sources["Braze's US-01"].trigger()
    assert b" 200 " in (await post(port)).splitlines()[0]
    sources["Braze's EU-02"].trigger()
    assert b" 403 " in (await post(port)).splitlines()[0]
    menu["Everybody"].trigger()
    assert b" 200 " in (await post(port)).splitlines()[0]
    assert button.text() == "Firewall"
    assert [received.status for received in controller.requests] == [403, 200, 403, 200]
