"""A server on a thread of its own that sends the bytes it was given, whatever they are."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Answer = Callable[[socket.socket], None]


@contextmanager
def answering(
    reply: bytes | Answer,
    hear: Callable[[bytes], object] = lambda _head: None,
    *,
    waits: bool = True,
) -> Iterator[int]:
    """The port of a server on 127.0.0.1; the answer is the bytes, or what writes them.

    `hear` is given the head of each request; without `waits` the answer comes at once.
    """
    listening = socket.create_server(("127.0.0.1", 0))
    threads: list[threading.Thread] = []
    open_ends: list[socket.socket] = []

    def serve(connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            if waits:
                hear(_read_request(connection))
            if callable(reply):
                reply(connection)
            else:
                connection.sendall(reply)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65_536):  # so that the close does not turn into a reset
                pass

    def accept() -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            open_ends.append(connection)
            thread = threading.Thread(target=serve, args=(connection,))
            threads.append(thread)
            thread.start()

    accepting = threading.Thread(target=accept)
    accepting.start()
    try:
        yield listening.getsockname()[1]
    finally:
        # A thread that waits in accept() or recv() is woken by the shutdown, not by a close.
        for end in (listening, *open_ends):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        listening.close()
        for thread in (accepting, *threads):
            thread.join(10)


def _read_request(connection: socket.socket) -> bytes:
    """Read all of one request, as much body as it says too; returns the head."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(65_536)
    head, _, body = data.partition(b"\r\n\r\n")
    length = 0
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            length = int(line.partition(b":")[2])
    while len(body) < length:
        body += connection.recv(65_536)
    return head
