"""How imported users come into a project that has users: nothing is overwritten unasked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from hookstudio.core.project.sample_user import SampleUser


class Clash(StrEnum):
    """What happens to an imported user whom the project has already."""

    SKIP = "skip"
    REPLACE = "replace"
    KEEP_BOTH = "both"


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import does. `skipped` pairs a user with the one who stands for them already."""

    added: tuple[SampleUser, ...] = ()
    replaced: tuple[SampleUser, ...] = ()
    skipped: tuple[tuple[SampleUser, SampleUser], ...] = ()


def plan_import(
    existing: Mapping[str, SampleUser], users: Iterable[SampleUser], clash: Clash
) -> Plan:
    """Sort imported users into new ones and those who are there.

    An imported user is there already when somebody has the same external id; for one without, the
    same e-mail address; for one without either, the same file name. A person who stands twice in
    what is imported is there the second time.
    """
    known: dict[tuple[str, str], SampleUser] = {}
    for user in existing.values():
        known.update(dict.fromkeys(_identities(user), user))
    added: list[SampleUser] = []
    place: dict[tuple[str, str], int] = {}  # of an identity among those added
    replaced: dict[str, SampleUser] = {}
    skipped: list[tuple[SampleUser, SampleUser]] = []
    for user in users:
        surest = _identities(user)[0]
        there = known.get(surest)
        if there is None or clash is Clash.KEEP_BOTH:
            for identity in _identities(user):
                known.setdefault(identity, user)
                place.setdefault(identity, len(added))
            added.append(user)
        elif clash is Clash.SKIP:
            skipped.append((user, there))
        elif existing.get(there.slug) is there:
            replaced[there.slug] = replace(user, slug=there.slug, name=there.name or user.name)
        else:
            added[place[surest]] = user
    return Plan(tuple(added), tuple(replaced.values()), tuple(skipped))


def _identities(user: SampleUser) -> tuple[tuple[str, str], ...]:
    """By what a user is known, the surest first."""
    found = []
    if user.external_id:
        found.append(("user_id", user.external_id))
    if user.email:
        found.append(("email", user.email.strip().casefold()))
    return (*found, ("slug", user.slug))
