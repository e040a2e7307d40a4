"""Which secrets a project names, and where: found in the texts, without rendering any."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from hookstudio.core.errors import SecretError, SecretMissingError
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.secret_shapes import texts_of
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.secrets import SecretStore, environment_variable
from hookstudio.core.trust.uses import calls_in, secrets_in
from hookstudio.core.wording import tr


class Kept(StrEnum):
    """Where a secret is, as far as is known without asking the keyring for it."""

    KEYRING = "keyring"
    RUN = "run"
    VARIABLE = "variable"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class SecretRow:
    """One secret by name, never by value; `used_by` are places of the project."""

    name: str
    kept: Kept
    used_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Probe:
    """What came of reading a secret: that it is there, or what is in the way."""

    name: str
    there: bool
    problem: str = ""
    code: str = ""


class NamesSecrets(Protocol):
    """The documents that may name a secret, as a project and a workspace have them."""

    @property
    def webhooks(self) -> Mapping[str, Webhook]: ...
    @property
    def content_blocks(self) -> Mapping[str, str]: ...
    @property
    def environments(self) -> Mapping[str, Environment]: ...


def secret_uses(project: NamesSecrets) -> dict[str, tuple[str, ...]]:
    """For each secret in the keyring that the project names: where, in words for people.

    An environment may give a template's name another secret; then that one is named too.
    """
    uses: dict[str, list[str]] = {}
    for name, place in _named(project):
        for environment in project.environments.values():
            kept = environment.secrets.get(name)
            if kept is not None:
                uses.setdefault(kept, []).append(
                    tr("{place} in {environment}", place=place, environment=environment.title)
                )
        everywhere = project.environments and all(
            name in environment.secrets for environment in project.environments.values()
        )
        if not everywhere:
            uses.setdefault(name, []).append(place)
    for environment in project.environments.values():
        if environment.rest_key:
            uses.setdefault(environment.rest_key, []).append(
                tr("environment {name}", name=environment.title)
            )
    return {name: tuple(dict.fromkeys(uses[name])) for name in sorted(uses)}


def secret_rows(
    uses: Mapping[str, tuple[str, ...]],
    kept: Iterable[str],
    for_run: Iterable[str],
    variables: Mapping[str, str],
) -> tuple[SecretRow, ...]:
    """All that the project names or that is kept for it, by name."""
    in_keyring, in_run = frozenset(kept), frozenset(for_run)

    def where(name: str) -> Kept:
        if name in in_run:
            return Kept.RUN
        if name in in_keyring:
            return Kept.KEYRING
        return Kept.VARIABLE if environment_variable(name) in variables else Kept.MISSING

    names = sorted({*uses, *in_keyring, *in_run})
    return tuple(SecretRow(name, where(name), uses.get(name, ())) for name in names)


async def probe(store: SecretStore, name: str) -> Probe:
    """Read a secret, and tell only whether that was possible."""
    try:
        await store.get(name)
    except SecretMissingError as error:
        return Probe(name, False, code=error.code)
    except SecretError as error:
        return Probe(name, False, error.message, error.code)
    return Probe(name, True)


def secret_names(text: str) -> tuple[str, ...]:
    """The secrets that a template prints or fetches with, each once."""
    names = [*secrets_in(text)]
    if "connected_content" in text:
        names += (name for call in calls_in(text) for name in call.credentials)
    return tuple(dict.fromkeys(names))


def _named(project: NamesSecrets) -> Iterator[tuple[str, str]]:
    for webhook in project.webhooks.values():
        texts: Iterable[str] = (text.text for text in texts_of(webhook))
        for name in dict.fromkeys(name for text in texts for name in secret_names(text)):
            yield name, webhook.name
        if webhook.delivery.signing_secret:
            yield webhook.delivery.signing_secret, webhook.name
    for block, text in project.content_blocks.items():
        for name in dict.fromkeys(secret_names(text)):
            yield name, tr("Content Block {name}", name=block)
