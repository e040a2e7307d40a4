"""Environment: where a project's requests go, and with whose secrets, at one stage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hookstudio.core.json_value import JsonObject
from hookstudio.core.project.secret_shapes import is_secret_name


@dataclass(frozen=True, slots=True)
class Environment:
    """One environment; `slug` is its file name without the ending.

    `secrets` maps a name in templates to the name in the keyring. `rest_host` is an instance of
    Braze's REST API or a whole host, `rest_key` the name of the secret that holds its key. It
    holds names of secrets only, never a value.
    """

    slug: str
    name: str = ""
    production: bool = False
    base_urls: Mapping[str, str] = field(default_factory=dict)
    variables: Mapping[str, str] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict)
    rest_host: str = ""
    rest_key: str = ""

    @property
    def file(self) -> str:
        """The file it is kept in, relative to the project's folder."""
        return f"environments/{self.slug}.yaml"

    @property
    def title(self) -> str:
        """What a list calls it: the name, else the slug."""
        return self.name or self.slug

    @property
    def values(self) -> Mapping[str, str]:
        """What `{{environment.name}}` reads; a base URL wins over a variable of its name."""
        return {**self.variables, **self.base_urls}

    def secret_name(self, name: str) -> str:
        """The keyring's name for a name in templates; empty where the file holds no usable one.

        A name that is not listed stands for itself.
        """
        kept = self.secrets.get(name, name)
        return kept if is_secret_name(kept) else ""

    def for_rendering(self) -> JsonObject:
        """The environment in the shape of a rendering's context."""
        return {
            "slug": self.slug,
            "title": self.title,
            "values": dict(self.values),
            "secrets": {name: self.secret_name(name) for name in self.secrets},
        }
