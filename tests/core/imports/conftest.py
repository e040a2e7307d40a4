"""A Braze REST API on this machine, and a file to import from."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from hookstudio.core.imports.source import Source

Write = Callable[[str | bytes], Source]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file and gives it as a source; `name` decides the ending."""

    def write(content: str | bytes, name: str = "users.txt") -> Source:
        file = tmp_path / name
        file.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        return Source.of_file(file)

    return write


@dataclass
class BrazeApi:
    """Answers `/users/export/ids` from `users`; `status` and `headers` change how."""

    users: list[dict[str, Any]] = field(default_factory=list)
    key: str = "the-key"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes | None = None
    requests: list[dict[str, Any]] = field(default_factory=list)
    base: str = ""

    def answer(self, asked: dict[str, Any], authorization: str) -> tuple[int, bytes]:
        self.requests.append({**asked, "authorization": authorization})
        if self.status != 200 or self.body is not None:
            return self.status, self.body or b'{"message": "Something is wrong"}'
        if authorization != f"Bearer {self.key}":
            return 401, b'{"message": "Invalid API key"}'
        ids, email = asked.get("external_ids", []), asked.get("email_address")
        found = [
            user
            for user in self.users
            if user.get("external_id") in ids or (email and user.get("email") == email)
        ]
        known = {u.get("external_id") for u in found}
        invalid = [each for each in ids if each not in known]
        answer = {"message": "success", "users": found}
        if invalid:
            answer["invalid_user_ids"] = invalid
        return 200, json.dumps(answer).encode()


@pytest.fixture
def braze() -> Iterator[BrazeApi]:
    """The API, listening."""
    api = BrazeApi()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length", "0"))
            asked = json.loads(self.rfile.read(length))
            status, body = api.answer(asked, self.headers.get("Authorization", ""))
            self.send_response(status)
            for name, value in api.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_arguments: object) -> None:
            """Nothing on stderr."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    api.base = f"http://127.0.0.1:{server.server_port}"
    yield api
    server.shutdown()
    thread.join()
    server.server_close()
