"""Bad callers of `hookstudio receive`: answered or cut off, shown as text, and it listens on."""

from __future__ import annotations

import json
import signal
import socket
from pathlib import Path

from tests.bad_inputs.catalogue import cases
from tests.cli.test_receive import post, receiving


def talk(port: int, data: bytes) -> bytes:
    """Send these bytes and read until the other side has closed, or has answered."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        answer = b""
        while piece := connection.recv(65_536):
            answer += piece
        return answer


HUGE = {
    "REC-02": b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10737418240\r\n\r\n",
    "REC-02/chunks": b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
    + b"f4240\r\n"
    + b"x" * 1_000_000
    + b"\r\n280000000\r\n"
    + b"y" * 10_000_000,
}


def test_bad_callers(tmp_path: Path) -> None:
    with receiving("--json") as (process, first):
        url = json.loads(first)["url"]
        port = int(url.rpartition(":")[2].strip("/"))
        for name, data in HUGE.items():
            try:
                assert b" 413 " in talk(port, data).split(b"\r\n")[0], name
            except (ConnectionResetError, BrokenPipeError):
                assert name == "REC-02/chunks"  # closed while it was still being sent
        for case in cases("receiver"):
            answer = talk(port, case.content or b"")
            assert answer.startswith(b"HTTP/1.1 200"), case.id
        assert post(url, b"still here") == 200
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    lines = [json.loads(line) for line in out.split("\n") if line]
    shown = [line for line in lines if line["type"] == "received"]
    assert [line["body"] for line in shown][-1] == "still here"
    assert any("<" in line["target"] for line in shown)
    assert "Traceback" not in err
    assert all(c.isprintable() or c == "\n" for c in out + err)
