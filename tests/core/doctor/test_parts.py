from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.doctor import machine, stored
from hookstudio.core.doctor.outbox_part import outbox
from hookstudio.core.doctor.part import shown_path
from hookstudio.core.doctor.project_part import project
from hookstudio.core.errors import KeyringError
from hookstudio.core.keyring_backend import Backend
from hookstudio.core.paths import data_dir
from hookstudio.core.project.folder import Project
from hookstudio.core.settings import Settings, TlsSettings, settings_file


class Untouchable:
    """A keyring that must only be looked at."""

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError("no secret is read")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("no secret is written")

    def delete_password(self, service: str, username: str) -> None:
        raise AssertionError("no secret is deleted")


def _files() -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in data_dir().iterdir() if file.is_file()}


def test_the_keyring_is_named_and_not_touched() -> None:
    part = asyncio.run(machine.keyring(Untouchable))
    assert part.facts["usable"] is True
    assert str(part.facts["back end"]).endswith(".Untouchable")
    assert part.problems == ()


@pytest.mark.parametrize(
    ("code", "advice"),
    [
        ("KEYRING_NONE", "Install and start"),
        ("KEYRING_UNSAFE", "Remove that choice"),
        ("KEYRING_LOCKED", "It is locked"),
    ],
)
def test_an_unusable_keyring_comes_with_advice(code: str, advice: str) -> None:
    def none() -> Backend:
        raise KeyringError("It is locked.", code=code)

    part = asyncio.run(machine.keyring(none))
    assert (part.facts["usable"], part.facts["code"]) == (False, code)
    assert advice in part.problems[0]


def test_a_keyring_that_hangs_is_left_alone() -> None:
    end = threading.Event()

    def hang() -> Backend:
        end.wait(60)
        return Untouchable()

    try:
        part = asyncio.run(machine.keyring(hang, 0.05))
    finally:
        end.set()
    assert part.facts["code"] == "KEYRING_TIMEOUT"
    assert "within 0.05 s" in part.problems[0]


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_a_taken_port_names_the_next_free_one(taken: int) -> None:
    part = machine.receiver(taken)
    assert (part.facts["free"], part.problems) == (False, ())
    following: Any = part.facts["next free"]
    assert taken < following < taken + 100


def test_no_free_port_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "_is_free", lambda port: False)
    assert machine.receiver(65_500).problems[0].startswith("All ports from 65500 to 65535")


def test_desktop_variables_are_words_or_only_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ada@example.com says hi")
    facts = machine.machine().facts
    assert (facts["XDG_SESSION_TYPE"], facts["XDG_CURRENT_DESKTOP"]) == ("wayland", "(set)")
    assert socket.gethostname() not in facts.values()


def test_missing_qt_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "find_spec", lambda name: None)
    assert "Qt is not installed" in machine.program().problems[0]


def test_the_home_and_the_login_name_are_masked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "ada"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "ada"))
    monkeypatch.setenv("USER", "ada")
    assert shown_path(tmp_path / "ada" / "x") == "~/x"
    assert shown_path(tmp_path / "ada") == "~"
    assert shown_path(Path("/mnt/ada/y")) == str(Path("/mnt/USER/y"))


@pytest.mark.parametrize(
    ("proxy", "shown"),
    [
        ("system", "system"),
        ("http://proxy:8080", "http://proxy:8080"),
        ("http://ada:pw@proxy:8080", "http://••••@proxy:8080"),
        ("https://a@b:c@d@proxy/", "https://••••@proxy/"),
        ("http://@proxy", "http://@proxy"),
    ],
)
def test_a_proxy_is_shown_without_its_user(proxy: str, shown: str) -> None:
    assert stored.without_user_info(proxy) == shown


def test_broken_settings_stay_where_they_are() -> None:
    settings_file().write_text("{", encoding="utf-8")
    part, chosen = stored.settings({})
    assert chosen.receiver_port == 8600
    assert "settings.json is not valid" in part.problems[0]
    assert settings_file().read_text(encoding="utf-8") == "{"


def test_a_wrong_setting_is_named_without_its_value() -> None:
    settings_file().write_text(json.dumps({"proxy": "socks5://ada:pw@x", "ca_file": "/no/ca"}))
    part, _ = stored.settings({"HTTPS_PROXY": "http://ada:pw@x", "PATH": "/bin"})
    assert part.facts["proxy variables"] == ["HTTPS_PROXY"]
    assert len(part.problems) == 2
    assert "cannot be used: proxy." in part.problems[1]
    assert "pw@" not in repr(part)
    assert "/no/ca" not in repr(part)


def test_certificates_are_counted_and_not_named() -> None:
    own = TlsSettings("/no/own-ca.pem", "/no/client.pem", key_secret="my_phrase", verify=False)
    chosen = Settings().with_tls("/secret/project", "staging", own)
    chosen.with_tls("/secret/project", "", TlsSettings("")).save()
    part, _ = stored.settings({})
    assert part.facts["environments with own TLS"] == 1
    assert part.facts["environments without verification on this machine"] == 1
    assert "A file of certificates that the settings name cannot be read." in part.problems[0]
    for text in ("secret", "staging", "own-ca", "client", "my_phrase"):
        assert text not in repr(part)


def test_an_outbox_that_is_not_there_is_not_made() -> None:
    assert outbox().facts["file"] == "none yet"
    assert _files() == {}


@pytest.mark.parametrize("still_open", [True, False])
def test_looking_at_an_outbox_changes_no_file(still_open: bool) -> None:
    box = Outbox.open()
    try:
        if not still_open:
            box.close()
        before = _files()
        part = outbox()
        assert (part.facts["integrity"], part.problems) == ("ok", ())
        after = _files()
        # The shared memory beside the log holds the marks of who reads.
        assert set(after) == set(before)
        assert all(after[name] == before[name] for name in before if not name.endswith("-shm"))
    finally:
        box.close()


def test_a_damaged_outbox_is_told_and_left() -> None:
    Outbox.open().close()
    file = data_dir() / "outbox.db"
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    file.write_bytes(content)
    part = outbox()
    assert part.facts["integrity"] == "damaged"
    assert "The outbox file is damaged" in part.problems[0]
    assert file.read_bytes() == bytes(content)


@pytest.mark.parametrize("content", [b"no database at all" * 100, b""])
def test_a_foreign_file_is_told(content: bytes) -> None:
    (data_dir() / "outbox.db").write_bytes(content)
    assert bool(outbox().problems) is bool(content)


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (data_dir() / "outbox.db").symlink_to(tmp_path / "elsewhere")
    assert "link" in outbox().problems[0]


def test_a_project_is_counted(tmp_path: Path) -> None:
    Project.create(tmp_path / "shop", "Shop")
    file = tmp_path / "shop/webhooks/broken.yaml"
    file.write_text("version: 1\nname: [", encoding="utf-8")
    facts: Any = project(tmp_path / "shop").facts
    assert (facts["webhooks"], facts["broken files"]) == (1, 1)
    assert facts["users"] >= 1
    assert sum(facts["findings"].values()) >= 1


def test_a_project_that_cannot_be_opened_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "hookstudio.yaml").write_text("[", encoding="utf-8")
    assert "hookstudio check says" in project(tmp_path).problems[0]
