"""Where a request really goes: names that change their answer, and files that want to steer it."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from tests.bad_inputs.catalogue import Case, each
from tests.bad_inputs.conftest import Run, contents
from tests.bad_inputs.servers import answering
from tests.bad_inputs.test_requests import webhook
from tests.trusting import approve_host, trust_project

SEND = ("send", "order", "--user", "ada", "--json")
PUBLIC, PRIVATE = "93.184.216.34", "192.168.0.1"


@each("url", built=True)
def test_a_name_that_leads_inside_is_not_dialled(
    run: Run, project: Path, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name answers with a public address when it is asked about, then with a private one."""
    answers = [[PUBLIC], [PRIVATE]] if case.id == "URL-23" else [[PUBLIC, PRIVATE], [PRIVATE]]
    dialled: list[object] = []

    def getaddrinfo(host: str, port: int, *_more: object, **_options: object) -> list[object]:
        assert host.rstrip(".") == "rebind.example"
        found = answers.pop(0) if len(answers) > 1 else answers[0]
        kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        return [(*kind, (address, port)) for address in found]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    monkeypatch.setattr(socket.socket, "connect", lambda _self, to: dialled.append(to))
    made = webhook(url="http://rebind.example/", body={"kind": "raw", "text": "hi"})
    (project / "webhooks/order.yaml").write_text(json.dumps(made))
    trust_project(project)
    approve_host(project, "http://rebind.example")
    before = contents(project)
    ran = run(*SEND)
    assert (ran.status, case.code in ran.codes) == (1, True), ran.out
    assert PRIVATE in ran.out
    assert dialled == []
    assert contents(project) == before


@each("folder", built=True)
def test_nothing_is_read_from_env_and_netrc(
    run: Run, project: Path, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heads: list[bytes] = []

    def answer(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

    with answering(answer, heads.append) as port, answering(answer, heads.append) as proxy:
        name = "HTTP_PROXY" if case.id.endswith("upper") else "http_proxy"
        (project / ".env").write_text(f"{name}=http://127.0.0.1:{proxy}\nALL_PROXY=x://y\n")
        netrc = "machine 127.0.0.1 login me password netrc-canary\n"
        (project / ".netrc").write_text(netrc)
        (tmp_path / ".netrc").write_text(netrc)
        (tmp_path / ".netrc").chmod(0o600)
        monkeypatch.setenv("HOME", str(tmp_path))
        file = project / "webhooks/order.yaml"
        file.write_text(file.read_text().replace("127.0.0.1:9/", f"127.0.0.1:{port}/"))
        trust_project(project)
        ran = run(*SEND)
    assert ran.status == 0, ran.err
    [head] = heads
    assert f"Host: 127.0.0.1:{port}".lower().encode() in head.lower()
    assert b"authorization" not in head.lower()
    assert "netrc-canary" not in ran.out + ran.err
