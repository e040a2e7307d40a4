"""Where a field of a file belongs in a sample user: a name to a section and an attribute."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from hookstudio.core.liquid.vocabulary import NAMESPACES, STANDARD_ATTRIBUTES

STANDARD: Final = frozenset(attribute.name for attribute in STANDARD_ATTRIBUTES)
_SECTION_OF = {
    **{namespace.section: namespace.section for namespace in NAMESPACES},
    **{namespace.name: namespace.section for namespace in NAMESPACES if namespace.name},
}
_NAMESPACE_OF = {namespace.section: namespace.name for namespace in NAMESPACES}
_PREFIXES = sorted(_SECTION_OF, key=len, reverse=True)

# Braze's export and CSV names, and the usual spellings (spec/braze.md §5).
_ALIASES = {
    "birth_date": "date_of_birth",
    "birthdate": "date_of_birth",
    "dob": "date_of_birth",
    "e_mail": "email_address",
    "e_mail_address": "email_address",
    "email": "email_address",
    "external_id": "user_id",
    "external_user_id": "user_id",
    "externalid": "user_id",
    "family_name": "last_name",
    "firstname": "first_name",
    "given_name": "first_name",
    "home_city": "city",
    "last_coordinates": "most_recent_location",
    "lastname": "last_name",
    "phone": "phone_number",
    "random_bucket": "random_bucket_number",
    "surname": "last_name",
    "telephone": "phone_number",
    "timezone": "time_zone",
    "userid": "user_id",
}
_BRACED = re.compile(r"(?P<prefix>\w+\.)?\$\{(?P<name>.+)\}")


@dataclass(frozen=True, slots=True)
class Target:
    """An attribute of a section. The section `name` alone is the sample user's own name."""

    section: str
    name: str

    @property
    def path(self) -> str:
        """As it is written on a command line: `first_name`, `custom_attribute.plan`."""
        if self.section in ("attributes", "name"):
            return self.name
        return f"{_NAMESPACE_OF[self.section]}.{self.name}"


USER_NAME: Final = Target("name", "name")
SUBSCRIPTION: Final = Target("subscribed_state", "email_global")


def target_of(field: str) -> Target | None:
    """The place of a field whose name says it; None when it does not.

    Understood are standard attributes, Braze's names of them, `name`, and what has a namespace
    before it: `custom_attribute.plan`, `event_properties.order`, `custom_attribute.${plan}`.
    """
    text = field.strip()
    braced = _BRACED.fullmatch(text)
    if braced is not None:
        text = f"{braced['prefix'] or 'attributes.'}{braced['name']}"
    for prefix in _PREFIXES:
        if text.startswith(f"{prefix}.") and len(text) > len(prefix) + 1:
            return Target(_SECTION_OF[prefix], text[len(prefix) + 1 :])
    return standard_target(text)


def standard_target(field: str) -> Target | None:
    """The place of a field that is a standard attribute or a name for one."""
    name = _plain(field)
    name = _ALIASES.get(name, name)
    if name in STANDARD:
        return Target("attributes", name)
    if name in ("email_subscribe", "email_subscription_state"):
        return SUBSCRIPTION
    return USER_NAME if name in ("name", "full_name") else None


def custom(field: str) -> Target:
    """The custom attribute of that name."""
    return Target("custom_attributes", field.strip() or "unnamed")


def _plain(field: str) -> str:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", field.strip())
    return re.sub(r"[\s._-]+", "_", words).strip("_").lower()
