"""A server that answers with what it was sent, in every form that a careless one would choose."""

from __future__ import annotations

import base64
import json
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import quote


class Echo:
    """`/ok…` answers 200, everything else 503; `/hang` holds its answer until `close`.

    Of the needles, those that a request brought are repeated in its answer, headers included.
    """

    def __init__(self, *needles: str) -> None:
        self.needles = needles
        self.arrived: list[bytes] = []
        self.hung = threading.Event()
        self._ended = threading.Event()
        echo = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                echo._answer(self)

            do_GET = do_POST  # noqa: N815 - the base class names it

            def log_message(self, *_arguments: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Echo:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._ended.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _answer(self, request: BaseHTTPRequestHandler) -> None:
        length = int(request.headers.get("Content-Length") or 0)
        body = request.rfile.read(length)
        head = "\n".join(f"{name}: {value}" for name, value in request.headers.items())
        whole = f"{request.path}\n{head}\n".encode() + body
        self.arrived.append(whole)
        login = request.headers.get("Authorization", "").removeprefix("Basic ")
        with suppress(ValueError):
            whole += base64.b64decode(login, validate=True)
        brought = [value for value in self.needles if value.encode() in whole]
        if request.path.startswith("/hang"):
            self.hung.set()
            self._ended.wait(30)
        answer = json.dumps(
            {
                "sent": body.decode("utf-8", "replace"),
                "headers": dict(request.headers.items()),
                "path": request.path,
                "forms": [form for value in brought for form in _forms(value)],
            }
        ).encode()
        request.send_response(200 if request.path.startswith("/ok") else 503)
        request.send_header("Content-Type", "application/json")
        request.send_header("Content-Length", str(len(answer)))
        for value in brought:
            request.send_header("X-Echo", value)
            request.send_header("Set-Cookie", f"token={quote(value, safe='')}")
        request.end_headers()
        with suppress(BrokenPipeError):  # whoever asked has gone
            request.wfile.write(answer)


def _forms(value: str) -> tuple[str, ...]:
    raw = value.encode()
    return (
        value,
        f"before {value} after",
        base64.b64encode(raw).decode(),
        base64.b64encode(b"user:" + raw).decode(),
        base64.urlsafe_b64encode(b"xy" + raw).decode(),
        quote(value, safe=""),
        json.dumps(value),
        json.dumps(json.dumps(value)),
        raw.hex(),
        raw.hex().upper(),
        value[::-1],
        raw.hex()[::-1],
        raw[::-1].hex(),
    )
