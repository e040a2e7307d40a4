"""Webhook: what a developer designs. Frozen; an edit makes a new one with `dataclasses.replace`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

METHODS = ("POST", "GET", "PUT", "DELETE")
"""Exactly these, in the order of Braze's composer (spec/braze.md §1.1)."""


class PairType(StrEnum):
    """How the rendered text of a pair's value becomes JSON (spec/braze.md §7.2)."""

    TEXT = "text"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NULL = "null"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Header:
    """One header row; the value is Liquid. A disabled one is kept and not sent."""

    name: str
    value: str
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Pair:
    """One row of a JSON body. `value` is always the author's text, whatever the type."""

    key: str
    value: str
    type: PairType = PairType.TEXT


@dataclass(frozen=True, slots=True)
class JsonBody:
    """Ordered typed pairs that become one JSON object."""

    pairs: tuple[Pair, ...] = ()


@dataclass(frozen=True, slots=True)
class RawBody:
    """Text that is sent byte for byte as it renders.

    `body_file` is where the text is kept, relative to the project's folder with `/` between the
    parts; None when it stands in the webhook's own file.
    """

    text: str = ""
    body_file: str | None = None


Body = JsonBody | RawBody


@dataclass(frozen=True, slots=True)
class LanguageVariant:
    """URL and body for one language; None means: as in the default variant."""

    language: str
    url: str | None = None
    body: Body | None = None


@dataclass(frozen=True, slots=True)
class DeliverySettings:
    """How a send is retried; `policy` is `braze`, `once`, `standard-webhooks` or `schedule`.

    `schedule` holds the seconds before each retry of the policy `schedule`. `signing_secret` names
    the secret that signs as Standard Webhooks says; empty for no signature.
    """

    policy: str = "braze"
    schedule: tuple[float, ...] = ()
    signing_secret: str = ""


@dataclass(frozen=True, slots=True)
class Webhook:
    """One webhook of a project; `slug` is its file name without the ending."""

    slug: str
    name: str
    method: str = "POST"
    url: str = ""
    headers: tuple[Header, ...] = ()
    body: Body = JsonBody()
    languages: tuple[LanguageVariant, ...] = ()
    delivery: DeliverySettings = DeliverySettings()

    @property
    def file(self) -> str:
        """The file it is kept in, relative to the project's folder."""
        return f"webhooks/{self.slug}.yaml"

    def variant(self, language: str | None) -> LanguageVariant | None:
        """The variant of exactly that language tag, or None for the default."""
        return next((v for v in self.languages if v.language == language), None)
