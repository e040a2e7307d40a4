"""SampleUser: the data of one person, and of what may start the webhook for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hookstudio.core.json_value import Json

SECTIONS = (
    "attributes",
    "custom_attributes",
    "event_properties",
    "api_trigger_properties",
    "canvas_entry_properties",
    "context",
    "campaign",
    "canvas",
    "card",
    "app",
    "most_recently_used_device",
    "targeted_device",
    "subscribed_state",
)
"""The parts of a rendering's context that belong to a user, in the order they are saved in."""


@dataclass(frozen=True, slots=True)
class UnfinishedValue:
    """What somebody typed for one value that is none of its kind yet.

    `path` is the section, the name, and further names and numbers; `kind` what it should become.
    """

    path: tuple[str | int, ...]
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """The text that somebody typed for a user's sections, spaces and mistakes included.

    When it is not `valid` the sections are those of the last text that was. `values` are the
    mistakes that were typed value by value; they stand in the text too.
    """

    text: str
    valid: bool
    values: tuple[UnfinishedValue, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleUser:
    """One sample user; `slug` is its file name without the ending.

    `sections` maps a name of `SECTIONS` to JSON-plain data. A missing key is not set; a key
    whose value is None is null. Nothing may change the data after construction. `draft` is only
    in memory; None when the sections were not edited as text.
    """

    slug: str
    name: str = ""
    sections: Mapping[str, Mapping[str, Json]] = field(default_factory=dict)
    draft: Draft | None = None

    @property
    def file(self) -> str:
        """The file it is kept in, relative to the project's folder."""
        return f"users/{self.slug}.yaml"

    def section(self, name: str) -> Mapping[str, Json]:
        """One section, empty when the user has none."""
        return self.sections.get(name, {})

    @property
    def external_id(self) -> str:
        """Braze's `user_id`; empty when not set."""
        return self._text("user_id")

    @property
    def email(self) -> str:
        """The e-mail address; empty when not set."""
        return self._text("email_address")

    @property
    def language(self) -> str:
        """The language as stored, such as `fr` or `fr-CA`; empty when not set."""
        return self._text("language")

    @property
    def title(self) -> str:
        """What a list calls this user: the name, else first and last name, else the slug."""
        full = f"{self._text('first_name')} {self._text('last_name')}".strip()
        return self.name or full or self.slug

    def matches(self, query: str) -> bool:
        """Whether external id, e-mail or name holds the query, ignoring case."""
        query = query.strip().casefold()
        texts = (self.external_id, self.email, self.title, self.slug)
        return any(query in text.casefold() for text in texts)

    def _text(self, key: str) -> str:
        value = self.section("attributes").get(key)
        return "" if value is None else str(value)
