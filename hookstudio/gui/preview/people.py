"""Which sample users the picker offers, in which order, and who comes next."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace

from hookstudio.core.json_value import Json
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.wording import tr


def found(users: Mapping[str, SampleUser], query: str) -> tuple[SampleUser, ...]:
    """The users whose external id, e-mail or name holds the query; by name, best match first.

    An exact external id or e-mail comes first, then names that start with the query.
    """
    query = query.strip().casefold()
    matching = [user for user in users.values() if user.matches(query)]
    return tuple(sorted(matching, key=lambda user: (_rank(user, query), user.title.casefold())))


def neighbour(users: Sequence[SampleUser], slug: str, step: int) -> SampleUser | None:
    """The user `step` places further, round the end; the first when `slug` is not there."""
    if not users:
        return None
    slugs = [user.slug for user in users]
    if slug not in slugs:
        return users[0]
    return users[(slugs.index(slug) + step) % len(users)]


def any_other(users: Sequence[SampleUser], slug: str, chance: random.Random) -> SampleUser | None:
    """A random user, another one than `slug` where there is one."""
    others = [user for user in users if user.slug != slug] or list(users)
    return chance.choice(others) if others else None


def caption(user: SampleUser) -> str:
    """`42 · ada@example.com · fr`: what tells users of the same name apart."""
    parts = (user.external_id, user.email, user.language)
    return " · ".join(part for part in parts if part) or tr("no external id")


def custom_copy(user: SampleUser | None) -> SampleUser:
    """A user to edit beside the files: a copy of `user`, or one who has nothing but sections."""
    if user is None:
        sections: dict[str, dict[str, Json]] = {"attributes": {}, "custom_attributes": {}}
        return SampleUser("custom", "Custom user", sections)
    return replace(user, slug=f"{user.slug} (custom)")


def _rank(user: SampleUser, query: str) -> int:
    if not query:
        return 1
    if query in (user.external_id.casefold(), user.email.casefold()):
        return 0
    return 1 if user.title.casefold().startswith(query) else 2
