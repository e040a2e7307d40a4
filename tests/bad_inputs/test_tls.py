"""Bad TLS servers, through `hookstudio send`: refused, and they see no request."""

from __future__ import annotations

import json
import ssl
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.bad_inputs.catalogue import Case, each
from tests.bad_inputs.conftest import Run, contents
from tests.bad_inputs.servers import answering
from tests.bad_inputs.test_requests import webhook
from tests.core.delivery.test_bad_tls_servers import null_cipher, old_tls
from tests.core.delivery.tls_servers import NOW, Issued, below, issue, server_context, tls_server
from tests.trusting import trust_project

SEND = ("send", "order", "--user", "ada", "--json")
DAY = timedelta(days=1)
HOST = "localhost"

CERTIFICATES: dict[str, Callable[[Issued], Issued]] = {
    "RES-30": lambda root: issue(HOST, by=root, ends=NOW - DAY),
    "RES-30/not-yet": lambda root: issue(HOST, by=root, begins=NOW + DAY),
    "RES-33": lambda _root: issue(HOST, by=issue("A stranger", authority=True)),
    "RES-33/self-signed": lambda _root: issue(HOST),
    "RES-34": lambda root: replace(issue(HOST, by=below(root)), by=None),
    "RES-34/other-root": lambda root: replace(issue(HOST, by=below(below(root))), by=None),
}


def oldest_tls(context: ssl.SSLContext) -> None:
    old_tls(context)
    with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
        context.maximum_version = ssl.TLSVersion.TLSv1


def anonymous(context: ssl.SSLContext) -> None:
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("aNULL:@SECLEVEL=0")


SPOILT: dict[str, Callable[[ssl.SSLContext], None]] = {
    "RES-35": old_tls,
    "RES-35/tls-1-0": oldest_tls,
    "RES-36": null_cipher,
    "RES-36/anonymous": anonymous,
}
PLAIN = {
    "RES-38": b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
    "RES-38/garbage": bytes(range(256)) * 4,
}


@contextmanager
def bad_server(case: Case, root: Issued, folder: Path) -> Iterator[tuple[int, list[bytes]]]:
    """The port of the case's server, and the requests that it saw."""
    if case.id in PLAIN:
        seen: list[bytes] = []
        with answering(PLAIN[case.id], seen.append, waits=False) as port:
            yield port, seen
        return
    make = CERTIFICATES.get(case.id, lambda root: issue(HOST, by=root))
    context = server_context(make(root), folder, level=0 if case.id in SPOILT else 2)
    if case.id in SPOILT:
        SPOILT[case.id](context)
    with tls_server(context) as server:
        yield server.port, server.requests


@each("response", built=True)
def test_a_bad_tls_server_is_refused(run: Run, project: Path, case: Case, tmp_path: Path) -> None:
    if case.id not in {**CERTIFICATES, **SPOILT, **PLAIN}:
        pytest.skip("slow ones are in tests/core/delivery/test_tls.py and test_failures.py")
    root = issue("Root of the tests", authority=True)
    (tmp_path / "root.pem").write_bytes(root.pem)
    with bad_server(case, root, tmp_path) as (port, seen):
        url = f"https://{HOST}:{port}/"
        made = webhook(url=url, body={"kind": "raw", "text": "hi"})
        (project / "webhooks/order.yaml").write_text(json.dumps(made))
        trust_project(project)
        before = contents(project)
        ran = run(*SEND, "--ca-file", tmp_path / "root.pem")
    assert (ran.status, ran.codes_of("attempt")) == (1, [case.code]), ran.out
    [attempt] = [each for each in ran.objects if each["type"] == "attempt"]
    assert (attempt["retry"], attempt["response"]) == (False, None)
    assert "Nothing was sent." in attempt["message"]
    assert seen == []
    assert contents(project) == before
