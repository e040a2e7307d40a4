"""The secrets that a send needs: looked up, and asked for where they are nowhere."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

from hookstudio.core.errors import SecretError
from hookstudio.core.secrets import MemoryStore, RunStore, Secret


@dataclass(frozen=True, slots=True)
class Typed:
    """A secret as a person gave it, and whether the keyring is to keep it."""

    secret: Secret
    keep: bool


AskSecret = Callable[[str, SecretError], Awaitable[Typed | None]]
"""Asks for the secret of that name, which could not be had for that reason; None: not given."""


async def needed_secrets(
    names: Iterable[str], store: RunStore, ask: AskSecret
) -> MemoryStore | None:
    """The values for one send; None when one was not given."""
    values: dict[str, str] = {}
    for name in names:
        secret = await _secret(name, store, ask)
        if secret is None:
            return None
        values[name] = secret.reveal()
    return MemoryStore(values)


async def _secret(name: str, store: RunStore, ask: AskSecret) -> Secret | None:
    try:
        return await store.get(name)
    except SecretError as error:
        problem = error
    while (typed := await ask(name, problem)) is not None:
        try:
            if typed.keep:
                await store.set(name, typed.secret.reveal())
            else:
                await store.set_for_run(name, typed.secret.reveal())
        except SecretError as error:
            problem = error
        else:
            return typed.secret
    return None
