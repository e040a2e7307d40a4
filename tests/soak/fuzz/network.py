"""The fuzzers of what comes over the wire: requests to the receiver, answers and their views."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence

from tests.soak.fuzz.engine import BreachError

_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


class ReceiverSocket:
    """Any bytes on the receiver's socket end in an answer or a closed connection.

    After each of them a proper request is still answered, and what is kept stays bounded.
    """

    words: Sequence[bytes] = (
        *(
            b"POST /a HTTP/1.1\r\n",
            b"Host: 127.0.0.1:8600\r\n",
            b"Host: evil.example\r\n",
            b"\r\n\r\n",
        ),
        *(b"Content-Length: 5\r\n", b"Content-Length: -1\r\n", b"Transfer-Encoding: chunked\r\n"),
        *(
            b"0\r\n\r\n",
            b"5\r\nhello\r\n",
            b"ffffffff\r\n",
            b"Expect: 100-continue\r\n",
            b"HTTP/1.0",
        ),
        *(b"Connection: keep-alive\r\n", b"Upgrade: h2c\r\n", b"X-Simulated-Source: 1.2.3.4\r\n"),
        *(b"GET", b"OPTIONS", b"CONNECT", b"PRI * HTTP/2.0\r\n\r\n", b"\x16\x03\x01", b" ", b":"),
    )
    limit_s = 3.0

    def __init__(self) -> None:
        from hookstudio.core.receiver import connection
        from hookstudio.core.receiver.server import Receiver

        self._idle_limit_s = connection.IDLE_LIMIT_S
        connection.IDLE_LIMIT_S = 0.05  # what never ends is given up sooner
        self._runner = asyncio.Runner()
        self._faults: list[str] = []
        self._loop = self._runner.get_loop()
        self._loop.set_exception_handler(lambda _loop, context: self._faults.append(str(context)))
        self._receiver = Receiver()
        self._port = self._runner.run(self._receiver.start(0))

    def close(self) -> None:
        from hookstudio.core.receiver import connection

        connection.IDLE_LIMIT_S = self._idle_limit_s
        self._runner.run(self._receiver.close())
        self._runner.close()

    def run(self, data: bytes) -> None:
        self._runner.run(self._exchange(data))
        if self._faults:
            raise BreachError(f"a fault: {self._faults.pop()}")

    async def _exchange(self, data: bytes) -> None:
        answer = await self._send(data)
        if answer and not re.match(rb"HTTP/1\.1 [1-5][0-9][0-9] ", answer):
            raise BreachError(f"not an answer: {answer[:40]!r}")
        if re.search(rb"(?im)^access-control-", answer):
            raise BreachError("a page of another origin may read the answer")
        good = b"GET /good HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        for _ in range(20):  # a machine that is busy may be too late for one
            if (await self._send(good)).startswith(b"HTTP/1.1 200 "):
                break
        else:
            raise BreachError("a proper request is no longer answered")
        if len(self._receiver.requests) > 1_000:
            raise BreachError("more requests are kept than were to be")
        if self._receiver.in_flight:
            raise BreachError("bytes are counted that nobody reads any more")

    async def _send(self, data: bytes) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        try:
            writer.write(data)
            async with asyncio.timeout(2):
                await writer.drain()
                writer.write_eof()
                return await reader.read(-1)
        except OSError:
            return b""
        finally:
            writer.transport.abort()


class AnswerViews:
    """Any bytes as an answer: an attempt says how it went, and a real window shows it literally."""

    words: Sequence[bytes] = (
        *(
            b"HTTP/1.1 200 OK\r\n",
            b"HTTP/1.1 099 \x1b[31m\r\n",
            b"\r\n\r\n",
            b"Content-Length: 5\r\n",
        ),
        *(
            b"Transfer-Encoding: chunked\r\n",
            b"Content-Encoding: gzip\r\n",
            b"0\r\n\r\n",
            b"5\r\nhello\r\n",
        ),
        *(b"Content-Type: application/json; charset=utf-16\r\n", b"Content-Type: text/html\r\n"),
        *(b"<img src='file:///etc/passwd'>", b"<table>", b"javascript:alert(1)", b'{"a":', b"[[[["),
        *(
            "\u202e\u2066\u200f\u061c\u200b".encode(),
            b"\x1b]0;x\x07",
            b"HTTP/1.1 100 Continue\r\n\r\n",
        ),
    )
    limit_s = 3.0

    def __init__(self) -> None:
        import qasync
        from PySide6.QtWidgets import QApplication

        from hookstudio.gui.gc_guard import GcGuard
        from hookstudio.gui.theme.theme import Theme

        app = QApplication.instance() or QApplication(["hookstudio"])
        assert isinstance(app, QApplication)
        app.setQuitOnLastWindowClosed(False)
        self._guard = GcGuard(app)
        self._theme = Theme()
        self._theme.apply(app, "light")
        self._runner = asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app))
        self._runner.get_loop()

    def close(self) -> None:
        self._guard.stop()
        self._runner.close()

    def run(self, data: bytes) -> None:
        self._runner.run(self._exchange(data))

    async def _exchange(self, data: bytes) -> None:
        from hookstudio.core.settings import NetworkSettings
        from hookstudio.gui.sending.result_dialog import ResultDialog
        from hookstudio.gui.sending.shown import shown_attempt
        from tests.core.delivery.servers import replying, send

        settings = NetworkSettings(proxy="none", deadline_s=1.0, connect_timeout_s=1.0)
        async with replying(data) as server:
            made = await send(server.url, settings=settings)
        if made.response is not None and len(made.response.body) > 5 * 1024 * 1024:
            raise BreachError("more is kept than 5 MiB")
        if made.response is None and made.failure is None:
            raise BreachError("neither an answer nor a failure")
        dialog = ResultDialog(shown_attempt(made), self._theme)
        dialog.open()
        try:
            await self._until_shown(dialog)
            self._check_texts(dialog)
            if dialog.width() > 1_200 or dialog.height() > 1_000:
                raise BreachError(f"the window is {dialog.width()} × {dialog.height()}")
            dialog.text()
        finally:
            dialog.close()
            await asyncio.sleep(0)

    async def _until_shown(self, dialog: object) -> None:
        from hookstudio.gui.sending.body_view import BodyView
        from hookstudio.gui.widgets.plain_view import PlainView

        async with asyncio.timeout(5):
            for body in dialog.findChildren(BodyView):  # type: ignore[attr-defined]
                while body._timer.isActive():  # noqa: ASYNC110 - a window has no event for it
                    await asyncio.sleep(0)
            for view in dialog.findChildren(PlainView):  # type: ignore[attr-defined]
                while view.is_loading():  # noqa: ASYNC110 - as above
                    await asyncio.sleep(0)

    def _check_texts(self, dialog: object) -> None:
        from PySide6.QtWidgets import QLabel, QPlainTextEdit

        texts = [label.text() for label in dialog.findChildren(QLabel)]  # type: ignore[attr-defined]
        views = dialog.findChildren(QPlainTextEdit)  # type: ignore[attr-defined]
        texts += [view.document().toRawText().replace("\u2029", "\n") for view in views]
        for text in texts:
            if found := _UNSEEN.search(text):
                raise BreachError(f"a character that nobody sees is shown raw: {found.group()!r}")
