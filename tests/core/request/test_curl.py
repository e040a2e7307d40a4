"""The curl command: read by a real shell, sent by a real curl, received as we would send it."""

from __future__ import annotations

import shlex
import shutil
import socket
import subprocess
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.liquid.placeholders import SecretExpression, encode
from hookstudio.core.request.curl import MAX_ARGUMENT, curl_command, quoted
from hookstudio.core.request.rendered import RenderedHeader, RenderedRequest, RenderedText

KEY = encode(SecretExpression("secret.lob", ("lob",), {}))


def request(
    body: str = "",
    url: str = "https://api.example.com/a",
    headers: tuple[tuple[str, str], ...] = (),
    method: str = "POST",
) -> RenderedRequest:
    return RenderedRequest(
        webhook="w",
        user="u",
        language=None,
        method=method,
        url=RenderedText("url", url),
        headers=tuple(
            RenderedHeader(name, RenderedText(f"headers[{n}].value", value))
            for n, (name, value) in enumerate(headers)
        ),
        body=RenderedText("body", body),
    )


def words(command: str) -> list[str]:
    return shlex.split(command.replace("\\\n", ""))


def test_a_command_has_an_option_a_line() -> None:
    made = curl_command(request('{"a": 1}', headers=(("Content-Type", "application/json"),)))
    assert made == (
        "curl --request POST https://api.example.com/a \\\n"
        "  --header 'Content-Type: application/json' \\\n"
        "  --data-raw '{\"a\": 1}'"
    )


def test_a_url_that_begins_like_an_option_stays_the_url() -> None:
    made = words(curl_command(request(url="--config=/tmp/x")))
    assert made == ["curl", "--request", "POST", "--url", "--config=/tmp/x"]


def test_secrets_are_named_and_never_there() -> None:
    made = curl_command(
        request(f'{{"k": "{KEY}"}}', f"https://x.example/{KEY}", (("Authorization", KEY),))
    )
    assert made.count("••••lob") == 3
    assert KEY not in made


def test_without_a_body_nothing_is_sent() -> None:
    assert curl_command(request(method="DELETE")) == (
        "curl --request DELETE https://api.example.com/a"
    )


def test_a_get_has_no_body() -> None:
    assert curl_command(request("ignored", method="GET")) == (
        "curl --request GET https://api.example.com/a"
    )


def test_curl_adds_no_content_type_and_expands_no_url() -> None:
    made = words(curl_command(request("a=b", "https://x.example/{a}/../[1-9]")))
    assert {"Content-Type:", "--globoff", "--path-as-is"} <= set(made)


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
@settings(max_examples=200)
def test_a_quoted_text_is_one_word(text: str) -> None:
    assert shlex.split(quoted(text)) == [text]


_BODIES = [
    '{"name": "Zoë \'O\\"Neil\'", "sum": "$(rm -rf ~) `id` \\\\ !! %s"}',
    "@/etc/passwd",
    "one\ntwo\r\n\tthree\n",
    "nul \0 and %d \\0 here",
    "x" * (MAX_ARGUMENT + 50_000) + "'é",
    "\u2028 \U0001f9ea \ufeff",
]


@pytest.mark.skipif(not shutil.which("curl") or not shutil.which("sh"), reason="needs curl and sh")
@pytest.mark.parametrize("body", _BODIES, ids=["quotes", "at", "lines", "nul", "long", "unicode"])
def test_what_arrives_is_what_we_would_send(body: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(20)
        url = f"http://127.0.0.1:{server.getsockname()[1]}/a/./b?x=%20{{y}}"
        made = request(body, url, (("X-Empty", ""), ("X-Quote", 'it\'s "quoted"')))
        received: list[bytes] = []
        thread = threading.Thread(target=_serve, args=(server, received))
        thread.start()
        done = subprocess.run(
            ["sh"],
            input=curl_command(made).replace("curl ", "curl -s --noproxy '*' ", 1).encode(),
            capture_output=True,
            timeout=20,
            check=False,
        )
        thread.join()
    assert (done.returncode, done.stdout) == (0, b"ok"), done.stderr
    head, _, sent = received[0].partition(b"\r\n\r\n")
    assert sent == made.body_bytes
    lines = head.split(b"\r\n")
    assert lines[0] == b"POST /a/./b?x=%20{y} HTTP/1.1"
    assert b"X-Empty:" in lines
    assert b'X-Quote: it\'s "quoted"' in lines
    assert not any(line.lower().startswith(b"content-type") for line in lines)


def _serve(server: socket.socket, received: list[bytes]) -> None:
    connection, _ = server.accept()
    with connection:
        data = b""
        while b"\r\n\r\n" not in data:
            data += connection.recv(65536)
        head = data.split(b"\r\n\r\n")[0].lower()
        if b"expect: 100-continue" in head:
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        length = int(head.split(b"content-length:")[1].split(b"\r\n")[0])
        while len(data) < len(head) + 4 + length:
            data += connection.recv(65536)
        received.append(data)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")
