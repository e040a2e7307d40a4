"""Secrets are looked up once; a keyring that refuses leads to another question, never to a loss."""

from __future__ import annotations

from hookstudio.core.errors import KeyringError, SecretError
from hookstudio.core.secrets import MemoryStore, RunStore, Secret
from hookstudio.gui.sending.needed_secrets import Typed, needed_secrets


class NoKeyring(MemoryStore):
    """A machine without a keyring."""

    async def get(self, name: str) -> Secret:
        raise KeyringError("No system keyring was found.", code="KEYRING_NONE")

    async def set(self, name: str, value: str) -> None:
        raise KeyringError("The keyring refused.", code="KEYRING_FAILED")


async def _nobody(name: str, why: SecretError) -> Typed | None:
    raise AssertionError(f"asked for {name}")


async def test_what_is_there_is_not_asked_for() -> None:
    store = RunStore(MemoryStore({"a": "1", "b": "2", "c": "3"}))
    found = await needed_secrets(["a", "b"], store, _nobody)
    assert found is not None
    assert await found.names() == ("a", "b")


async def test_what_is_to_be_kept_goes_into_the_keyring() -> None:
    keyring = MemoryStore()

    async def ask(name: str, why: SecretError) -> Typed | None:
        return Typed(Secret("v"), keep=True)

    found = await needed_secrets(["a"], RunStore(keyring), ask)
    assert found is not None
    assert (await found.get("a"), await keyring.get("a")) == (Secret("v"), Secret("v"))


async def test_a_keyring_that_does_not_keep_it_is_told_and_the_question_is_put_again() -> None:
    told: list[str] = []

    async def ask(name: str, why: SecretError) -> Typed | None:
        told.append(why.message)
        return Typed(Secret("v"), keep=len(told) == 1)

    store = RunStore(NoKeyring())
    found = await needed_secrets(["a"], store, ask)
    assert found is not None
    assert told == ["No system keyring was found.", "The keyring refused."]
    assert await store.get("a") == Secret("v")


async def test_one_that_is_not_given_ends_the_questions() -> None:
    asked: list[str] = []

    async def ask(name: str, why: SecretError) -> Typed | None:
        asked.append(name)
        return None

    assert await needed_secrets(["a", "b"], RunStore(MemoryStore()), ask) is None
    assert asked == ["a"]
