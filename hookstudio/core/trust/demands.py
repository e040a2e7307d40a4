"""Demands: the hosts, header names and secrets that a project would use, without rendering it."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Protocol

from hookstudio.core.allowlist.table import INSTANCES
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.webhook import JsonBody, Webhook
from hookstudio.core.trust.origin import head_of
from hookstudio.core.trust.uses import blocks_in, calls_in, secrets_in

Binding = tuple[str, str]
"""An origin and the name of a secret that goes there."""


@dataclass(frozen=True, slots=True)
class Demands:
    """What a person agrees to by trusting a project.

    `origins` are those that are written out; `computed_hosts` whether a template has a part in
    choosing one, and `computed` those templates by their digest. `bindings` say which secret is
    written into a request to which origin. Secrets are by their names in the keyring.
    """

    origins: frozenset[str] = frozenset()
    computed_hosts: bool = False
    header_names: frozenset[str] = frozenset()
    secret_names: frozenset[str] = frozenset()
    bindings: frozenset[Binding] = frozenset()
    computed: frozenset[str] = frozenset()

    @property
    def digest(self) -> str:
        """The same for the same demands, in every process and on every machine."""
        text = json.dumps(self.to_json(), sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

    def to_json(self) -> dict[str, object]:
        """As it is kept; `of_json` reads it."""
        return {
            "origins": sorted(self.origins),
            "computed_hosts": self.computed_hosts,
            "header_names": sorted(self.header_names),
            "secret_names": sorted(self.secret_names),
            "bindings": sorted(map(list, self.bindings)),
            "computed": sorted(self.computed),
        }

    @classmethod
    def of_json(cls, value: object) -> Demands | None:
        """What `to_json` gave, or None for anything else."""
        if not isinstance(value, dict) or set(value) != {each.name for each in fields(cls)}:
            return None
        sets: dict[str, frozenset[str]] = {}
        for name in ("origins", "header_names", "secret_names", "computed"):
            held = value[name]
            if not isinstance(held, list) or not all(isinstance(each, str) for each in held):
                return None
            sets[name] = frozenset(held)
        bindings = value["bindings"]
        if not isinstance(bindings, list) or not all(map(_is_binding, bindings)):
            return None
        computed_hosts = value["computed_hosts"]
        if not isinstance(computed_hosts, bool):
            return None
        pairs = frozenset((origin, secret) for origin, secret in bindings)
        return cls(computed_hosts=computed_hosts, bindings=pairs, **sets)


def _is_binding(value: object) -> bool:
    return (
        isinstance(value, list) and len(value) == 2 and all(isinstance(each, str) for each in value)
    )


@dataclass(frozen=True, slots=True)
class DemandsChange:
    """What a project demands beyond what it was trusted with.

    `bindings` are secrets that would now go where they did not go before; `computed_hosts` says
    that a template that chooses its host is new or changed.
    """

    origins: frozenset[str] = frozenset()
    header_names: frozenset[str] = frozenset()
    secret_names: frozenset[str] = frozenset()
    bindings: frozenset[Binding] = frozenset()
    computed_hosts: bool = False

    def __bool__(self) -> bool:
        return any(getattr(self, each.name) for each in fields(self))


def change_between(trusted: Demands, now: Demands) -> DemandsChange:
    """What is demanded now and was not before; to demand less is no change."""
    return DemandsChange(
        now.origins - trusted.origins,
        now.header_names - trusted.header_names,
        now.secret_names - trusted.secret_names,
        now.bindings - trusted.bindings,
        bool(now.computed - trusted.computed),
    )


class Trustable(Protocol):
    """What a Project and a Workspace have of what is looked at here."""

    @property
    def webhooks(self) -> Mapping[str, Webhook]: ...
    @property
    def content_blocks(self) -> Mapping[str, str]: ...
    @property
    def environments(self) -> Mapping[str, Environment]: ...


def demands_of(parts: Trustable) -> Demands:
    """Read every webhook, variant, Content Block and call, without an environment and in each;
    takes time in a large project."""
    found = _Found(parts.content_blocks)
    for environment in (_NONE, *parts.environments.values()):
        for webhook in parts.webhooks.values():
            found.add_webhook(webhook, environment)
        for source in parts.content_blocks.values():
            found.add_calls(source, environment)
        found.add_rest(environment)
    return found.demands()


_NONE = Environment("")
_REST_HOSTS = {instance.name.lower(): instance.rest_host for instance in INSTANCES}


class _Found:
    """Gathers what the templates demand."""

    def __init__(self, content_blocks: Mapping[str, str]) -> None:
        self._blocks = content_blocks
        self._origins: set[str] = set()
        self._headers: set[str] = set()
        self._secrets: set[str] = set()
        self._bindings: set[Binding] = set()
        self._computed: set[str] = set()

    def demands(self) -> Demands:
        return Demands(
            frozenset(self._origins),
            bool(self._computed),
            frozenset(self._headers),
            frozenset(self._secrets),
            frozenset(self._bindings),
            frozenset(self._computed),
        )

    def add_webhook(self, webhook: Webhook, view: Environment) -> None:
        sent = [header for header in webhook.headers if header.enabled]
        self._headers.update(header.name.strip().lower() for header in sent)
        values = [header.value for header in sent]
        signing = webhook.delivery.signing_secret
        variants = [(webhook.url, webhook.body)]
        for variant in webhook.languages:
            url = webhook.url if variant.url is None else variant.url
            variants.append((url, webhook.body if variant.body is None else variant.body))
        for url, body in variants:
            if isinstance(body, JsonBody):
                texts = [url, *values, *(pair.value for pair in body.pairs)]
            else:
                texts = [url, *values, body.text]
            names = {name for text in texts for name in self._secrets_of(text)}
            self._add(url, {*names, *filter(None, [signing])}, view)
            for text in texts:
                self.add_calls(text, view)

    def add_calls(self, text: str, view: Environment) -> None:
        """The connected content of a text."""
        for call in calls_in(text):
            self._add(call.url, set(call.credentials), view)

    def add_rest(self, view: Environment) -> None:
        """Braze's REST API, with the key that the environment names."""
        host = _REST_HOSTS.get(view.rest_host.strip().lower(), view.rest_host.strip())
        if host:
            url = host if "://" in host else f"https://{host}"
            self._add(url, {view.rest_key} - {""}, _NONE)

    def _add(self, url: str, secrets: set[str], view: Environment) -> None:
        names = {view.secret_name(name) for name in secrets} - {""}
        head = head_of(url, view.values)
        self._secrets |= names
        self._origins |= head.origins
        self._bindings.update((origin, name) for origin in head.origins for name in names)
        if head.computed:
            parts = [url, *(self._blocks.get(name, "") for name in self._blocks_of(url))]
            text = "\0".join(parts).encode("utf-8", "surrogatepass")
            self._computed.add(hashlib.sha256(text).hexdigest())

    def _secrets_of(self, text: str) -> set[str]:
        names = set(secrets_in(text))
        for block in self._blocks_of(text):
            names.update(_secrets_in_block(self._blocks[block]))
        return names

    def _blocks_of(self, text: str) -> list[str]:
        """The Content Blocks that a text takes in, and those that these take in."""
        found: dict[str, None] = {}
        waiting = [text]
        while waiting:
            for name in blocks_in(waiting.pop()):
                if name in self._blocks and name not in found:
                    found[name] = None
                    waiting.append(self._blocks[name])
        return list(found)


# Many webhooks take in the same blocks.
_secrets_in_block = functools.lru_cache(maxsize=256)(secrets_in)
