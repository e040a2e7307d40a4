"""Bad keyrings, through `hookstudio send`: told, and nothing is sent."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

from hookstudio.core.errors import KeyringError
from hookstudio.core.secrets import KeyringStore
from tests.bad_inputs.catalogue import Case, each
from tests.bad_inputs.conftest import Run, contents
from tests.bad_inputs.servers import answering
from tests.trusting import trust_project

SEND = ("send", "order", "--user", "ada", "--json")


class EmptyKeyring:
    """A keyring that works and holds nothing."""

    def get_password(self, service: str, username: str, /) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str, /) -> None:
        raise AssertionError("nothing is to be kept")

    delete_password = get_password  # type: ignore[assignment]


@each("keyring", built=True)
def test_nothing_is_sent(
    run: Run, project: Path, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = threading.Event()
    prepare(case, monkeypatch, release)
    with answering(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") as port:
        where = "headers" if not case.id.endswith("body") else "body"
        file = project / "webhooks/order.yaml"
        secret = "{{secret.API_KEY}}"
        made = {
            "version": 1,
            "name": "Order",
            "method": "POST",
            "url": f"http://127.0.0.1:{port}/",
            "headers": [{"name": "X-Key", "value": secret}] if where == "headers" else [],
            "body": {"kind": "raw", "text": secret if where == "body" else "hi"},
        }
        file.write_text(json.dumps(made))
        trust_project(project)
        before = contents(project)
        ran = run(*SEND)
        release.set()
    assert (ran.status, ran.codes_of("error")) == (1, [case.code]), ran.err
    assert ran.codes_of("attempt") == []
    assert "Nothing was sent." in ran.err
    assert contents(project) == before


def prepare(case: Case, monkeypatch: pytest.MonkeyPatch, release: threading.Event) -> None:
    """Make the machine's keyring what the case says."""
    configured = {
        "KEY-01/fail": "keyring.backends.fail.Keyring",
        "KEY-04": "keyrings.alt.file.PlaintextKeyring",
        "KEY-04/null": "keyring.backends.null.Keyring",
    }
    if case.id in configured:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", configured[case.id])
        return
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    if case.id == "KEY-01":
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
        return

    def backend() -> EmptyKeyring:
        if case.code == "KEYRING_TIMEOUT":
            release.wait(60)
        return EmptyKeyring()

    options = KeyringStore.__init__.__kwdefaults__
    monkeypatch.setitem(options, "backend", backend)
    monkeypatch.setitem(options, "limit_s", 0.2)


@each("keyring")
async def test_a_value_that_is_too_long_is_refused(case: Case) -> None:
    assert case.content is not None
    store = KeyringStore("a project", backend=EmptyKeyring)
    with pytest.raises(KeyringError) as caught:
        await store.set("long", case.text)
    assert caught.value.code == case.code
