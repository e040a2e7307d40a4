"""What may be sent now, and when something may be sent next."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import apsw

from hookstudio.core.trust.decision import Outgoing


@dataclass(frozen=True, slots=True)
class Due:
    """A delivery that may be sent. `fingerprints`: its secrets by name, "" before a first use."""

    id: int
    host: str
    project: str
    attempts: int
    fingerprints: Mapping[str, str]
    signing: str
    url: str = ""
    environment: str = ""
    computed_host: bool = False

    @property
    def outgoing(self) -> Outgoing:
        """What leaves with it, for those who decide whether it may."""
        secrets = frozenset(filter(None, [*self.fingerprints, self.signing]))
        return Outgoing(self.url, secrets, self.computed_host, self.environment)


# The conditions stand here word for word as in the partial index, or it would not be used.
_OPEN = "state IN ('queued', 'waiting')"


def due(
    connection: apsw.Connection,
    now: int,
    limit: int,
    closed_hosts: Iterable[str],
    besides: Iterable[int],
) -> list[Due]:
    """The longest due first, without what belongs to those hosts and without those ids."""
    found = connection.execute(
        "SELECT id, host, project, attempts, secrets_json, signing, url, environment, "
        f"computed_host FROM message WHERE {_OPEN} "
        "AND due_at <= ? AND host NOT IN (SELECT value FROM json_each(?)) "
        "AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY due_at, id LIMIT ?",
        (now, json.dumps(list(closed_hosts)), json.dumps(list(besides)), limit),
    )
    return [_due(*row) for row in found]


def _due(row_id: int, host: Any, project: Any, attempts: Any, secrets: Any, *rest: Any) -> Due:
    """A damaged row is listed bare: its claim holds it, and the others are sent."""
    try:
        signing, url, environment, computed_host = rest
        marks = dict(json.loads(secrets))
        place = (str(url), str(environment), bool(computed_host))
        return Due(row_id, str(host), str(project), int(attempts), marks, signing, *place)
    except (ValueError, TypeError, RecursionError):
        return Due(row_id, str(host), "", 0, {}, "")


def next_due_ms(
    connection: apsw.Connection, closed_hosts: Iterable[str], besides: Iterable[int]
) -> int | None:
    """The earliest due time (milliseconds since 1970) of what is open, with the same exceptions."""
    found: int | None = connection.execute(
        f"SELECT due_at FROM message WHERE {_OPEN} "
        "AND host NOT IN (SELECT value FROM json_each(?)) "
        "AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY due_at LIMIT 1",
        (json.dumps(list(closed_hosts)), json.dumps(list(besides))),
    ).get
    return found
