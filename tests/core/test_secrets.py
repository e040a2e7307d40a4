"""Secrets: kept by the system's keyring alone, never shown, never waited for in vain."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from hookstudio.core import keyring_backend
from hookstudio.core import secrets as secrets_module
from hookstudio.core.errors import KeyringError, SecretError, SecretMissingError
from hookstudio.core.keyring_backend import Backend, configured_name, refuse_unsafe, system_backend
from hookstudio.core.secrets import (
    EnvironmentStore,
    KeyringStore,
    MemoryStore,
    RunStore,
    Secret,
    SecretStore,
    environment_variable,
)


class FakeKeyring:
    """An encrypted keyring of the system, as far as a store can see."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}
        self.threads: set[str] = set()

    def get_password(self, service: str, username: str) -> str | None:
        self.threads.add(threading.current_thread().name)
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


def keyring_store(backend: Callable[[], Backend], project: str = "shop") -> KeyringStore:
    return KeyringStore(project, backend=backend, limit_s=5)


@pytest.fixture(params=["memory", "keyring", "environment", "run"])
def store(request: pytest.FixtureRequest) -> SecretStore:
    if request.param == "keyring":
        fake = FakeKeyring()
        return keyring_store(lambda: fake)
    memory = MemoryStore()
    wrapped = {"environment": EnvironmentStore(memory, {}), "run": RunStore(memory)}
    return wrapped.get(request.param, memory)


async def test_a_secret_is_kept_replaced_and_forgotten(store: SecretStore) -> None:
    await store.set("lob_key", "first")
    await store.set("lob_key", "señal 🪝\n")
    await store.set("Another-1", "x")
    assert (await store.get("lob_key")).reveal() == "señal 🪝\n"
    assert await store.names() == ("Another-1", "lob_key")
    await store.delete("lob_key")
    await store.delete("lob_key")
    assert await store.names() == ("Another-1",)
    with pytest.raises(SecretMissingError, match=r'Secret "lob_key" is not .* Nothing was sent\.'):
        await store.get("lob_key")


@pytest.mark.parametrize("name", ["", "1a", "a b", "a.b", "é", "a" * 101, "-a"])
async def test_a_name_that_no_template_can_write_is_refused(store: SecretStore, name: str) -> None:
    with pytest.raises(SecretError) as error:
        await store.set(name, "x")
    assert error.value.code == "SECRET_NAME"


def test_a_secret_never_shows_itself() -> None:
    secret = Secret("canary")
    for text in (str(secret), repr(secret), f"{secret}", f"{secret:>20}", f"{secret!r}"):
        assert "canary" not in text
        assert "••••" in text
    assert repr([secret]) == "[Secret('••••')]"


def test_a_secret_is_neither_pickled_nor_copied() -> None:
    for take in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="never pickled or copied"):
            take(Secret("canary"))


def test_secrets_compare_by_value() -> None:
    assert Secret("a") == Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a")}) == 1


async def test_the_environment_comes_first() -> None:
    inner = MemoryStore({"lob-key": "inner", "other": "inner"})
    store = EnvironmentStore(inner, {"HOOKSTUDIO_SECRET_LOB_KEY": "outer"})
    assert (await store.get("lob-key")).reveal() == "outer"
    assert (await store.get("other")).reveal() == "inner"
    assert environment_variable("lob-key") == "HOOKSTUDIO_SECRET_LOB_KEY"


async def test_each_project_has_its_own_secrets() -> None:
    fake = FakeKeyring()
    shop, blog = keyring_store(lambda: fake), keyring_store(lambda: fake, "blog")
    await shop.set("key", "of the shop")
    with pytest.raises(SecretMissingError):
        await blog.get("key")
    assert await blog.names() == ()
    assert fake.held == {("Hook Studio: shop", "key"): "of the shop"}


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


async def test_names_are_kept_beside_the_settings_and_values_are_not(home: Path) -> None:
    fake = FakeKeyring()
    await keyring_store(lambda: fake).set("key", "canary-value")
    content = everything_in(home)
    assert b'"key"' in content
    assert b"canary-value" not in content


async def test_a_damaged_index_costs_the_list_and_no_secret(tmp_path: Path) -> None:
    fake, index = FakeKeyring(), tmp_path / "index.json"
    store = KeyringStore("shop", index=index, backend=lambda: fake)
    await store.set("key", "value")
    for damage in ("{", "[]", '{"names": 1}', '{"names": [1]}'):
        index.write_text(damage)
        assert await store.names() == ()
        assert (await store.get("key")).reveal() == "value"
    await store.set("key", "value")
    assert json.loads(index.read_text())["names"] == ["key"]


async def test_the_keyring_is_never_called_on_the_loops_thread() -> None:
    fake = FakeKeyring()
    store = keyring_store(lambda: fake)
    with pytest.raises(SecretMissingError):
        await store.get("key")
    assert fake.threads == {"keyring"}


class HangingKeyring(FakeKeyring):
    def __init__(self) -> None:
        super().__init__()
        self.release = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.release.wait(10)
        return None


async def test_a_keyring_that_hangs_is_given_up(caplog: pytest.LogCaptureFixture) -> None:
    hanging = HangingKeyring()
    store = KeyringStore("shop", backend=lambda: hanging, limit_s=0.05)
    start = time.monotonic()
    with pytest.raises(KeyringError, match=r"The keyring did not answer within 0\.05 s\.") as error:
        await store.get("key")
    hanging.release.set()
    assert error.value.code == "KEYRING_TIMEOUT"
    assert time.monotonic() - start < 2


async def test_waiting_for_a_keyring_can_be_cancelled() -> None:
    hanging = HangingKeyring()
    task = asyncio.create_task(keyring_store(lambda: hanging).get("key"))
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    hanging.release.set()


def failing(error: Exception) -> Callable[[], Backend]:
    def find() -> Backend:
        raise error

    return find


async def test_what_a_keyring_raises_becomes_our_error() -> None:
    from keyring import errors

    cases = [
        (errors.NoKeyringError("x"), "KEYRING_NONE"),
        (errors.KeyringLocked("x"), "KEYRING_LOCKED"),
        (errors.InitError("x"), "KEYRING_LOCKED"),
        (errors.PasswordSetError("canary"), "KEYRING_FAILED"),
        (RuntimeError("canary"), "KEYRING_FAILED"),
    ]
    for raised, code in cases:
        with pytest.raises(KeyringError) as error:
            await keyring_store(failing(raised)).set("key", "canary")
        assert error.value.code == code
        assert "canary" not in str(error.value)
        assert code != "KEYRING_FAILED" or error.value.__cause__ is None


async def test_a_secret_that_no_keyring_holds_is_refused() -> None:
    fake = FakeKeyring()
    with pytest.raises(KeyringError, match="too long for the system keyring") as error:
        await keyring_store(lambda: fake).set("key", "k" * 10_000)
    assert error.value.code == "KEYRING_TOO_BIG"
    assert fake.held == {}
    await keyring_store(lambda: fake).set("key", "k" * secrets_module.MAX_VALUE_BYTES)


@pytest.mark.parametrize(
    ("name", "code", "message"),
    [
        (
            "keyrings.alt.file.PlaintextKeyring",
            "KEYRING_UNSAFE",
            "The configured keyring (keyrings.alt.file.PlaintextKeyring) stores secrets in clear; "
            "not used.",
        ),
        ("keyring.backends.null.Keyring", "KEYRING_UNSAFE", "keeps nothing; not used."),
        ("keyring.backends.chainer.ChainerBackend", "KEYRING_UNSAFE", "may pass secrets on"),
        ("evil.module.Keyring", "KEYRING_UNSAFE", "is not one that is known to encrypt secrets"),
        ("keyring.backends.fail.Keyring", "KEYRING_NONE", "No system keyring was found."),
    ],
)
def test_a_configured_keyring_that_is_unsafe_is_refused_and_not_imported(
    name: str, code: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    with pytest.raises(KeyringError) as error:
        system_backend()
    assert error.value.code == code
    assert message in error.value.message
    assert name.rpartition(".")[0] not in sys.modules or name.startswith("keyring.backends")


def test_only_the_encrypted_keyring_of_the_platform_may_be_configured() -> None:
    """That the first call does not raise is what is proven; the second shows that it might."""
    refuse_unsafe("keyring.backends.SecretService.Keyring", keyring_backend._LINUX)
    with pytest.raises(KeyringError):
        refuse_unsafe("keyring.backends.macOS.Keyring", keyring_backend._LINUX)


def test_the_configuration_file_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    monkeypatch.setattr("keyring.util.platform_.config_root", lambda: str(tmp_path))
    assert configured_name() is None
    file = tmp_path / "keyringrc.cfg"
    file.write_text("[backend]\ndefault-keyring=keyrings.alt.file.PlaintextKeyring\n")
    assert configured_name() == "keyrings.alt.file.PlaintextKeyring"
    file.write_text("no section")
    assert configured_name() is None


def test_a_machine_without_a_keyring_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    monkeypatch.setattr("keyring.util.platform_.config_root", lambda: str(tmp_path))
    monkeypatch.setattr(keyring_backend, "_LINUX", ("no.such.module.Keyring",))
    monkeypatch.setattr(keyring_backend, "ALLOWED", {})
    with pytest.raises(KeyringError, match="can be typed for this session") as error:
        system_backend()
    assert error.value.code == "KEYRING_NONE"


async def test_a_value_for_this_run_stands_before_the_keyrings_and_is_never_written() -> None:
    inner = MemoryStore({"lob": "kept"})
    store = RunStore(inner)
    await store.set_for_run("lob", "typed")
    await store.set_for_run("other", "x")
    assert await store.get("lob") == Secret("typed")
    assert await inner.get("lob") == Secret("kept")
    assert await store.names() == ("lob", "other")
    await store.set("lob", "new")
    assert (await store.get("lob"), await inner.get("lob")) == (Secret("new"), Secret("new"))
    await store.delete("other")
    assert await store.names() == ("lob",)


async def test_at_a_command_line_a_missing_secret_says_how_to_set_it() -> None:
    fake = FakeKeyring()
    store = EnvironmentStore(keyring_store(lambda: fake), {})
    with pytest.raises(SecretMissingError) as error:
        await store.get("lob-key")
    assert error.value.message == (
        'Secret "lob-key" is not in the keyring. Set HOOKSTUDIO_SECRET_LOB_KEY, or keep it in the '
        "keyring: hookstudio secret set lob-key. Nothing was sent."
    )


async def test_without_a_keyring_the_secret_is_named_and_the_variable_too() -> None:
    def none() -> NoReturn:
        raise keyring_backend.no_keyring()

    inner = keyring_store(none)
    with pytest.raises(KeyringError, match=r'^Secret "lob" cannot be read\. No system keyring'):
        await inner.get("lob")
    with pytest.raises(KeyringError) as error:
        await EnvironmentStore(inner, {}).get("lob")
    assert error.value.message == (
        'Secret "lob" cannot be read. No system keyring was found. Set HOOKSTUDIO_SECRET_LOB.'
    )
