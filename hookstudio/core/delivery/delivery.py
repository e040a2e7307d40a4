"""Delivery: one message in the outbox, with its attempts, as it is shown and listed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hookstudio.core.delivery.result import Attempt
from hookstudio.core.delivery.state import State
from hookstudio.core.wording import tr


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message. `key` is its idempotency key, the same in every attempt, for ever.

    `url` has its secrets masked. `attempts` counts those that were started; `max_attempts` is one
    and the retries of the policy. `due_at` is when the next attempt may start, None in an end
    state. `status` and `message` are of the latest attempt, `reason` says why the delivery is
    blocked, failed, aborted, cancelled or expired; both are in the language of that moment.
    `resend_of` is the id of the delivery that this one repeats. `environment` is the slug of the
    one it was made in. `asked_by` names the header that made the next attempt wait longer, and
    whether it asked for more than an hour.
    """

    id: int
    key: str
    state: State
    project: str
    webhook: str
    user: str
    method: str
    url: str
    host: str
    policy: str
    attempts: int
    max_attempts: int
    created_at: datetime
    due_at: datetime | None = None
    ended_at: datetime | None = None
    status: int | None = None
    outcome: str = ""
    message: str = ""
    reason: str = ""
    asked_by: str = ""
    resend_of: int | None = None
    environment: str = ""

    @property
    def retries(self) -> int:
        """How many retries the policy allows."""
        return self.max_attempts - 1


def asked_words(asked_by: str) -> str:
    """The `asked_by` of a delivery for people, in their language."""
    header, _, capped = asked_by.partition(", ")
    return tr("{header}, capped at one hour", header=header) if capped else header


@dataclass(frozen=True, slots=True)
class DeliveryAttempt:
    """One attempt of a delivery. `ended_at` is None while it is under way.

    `outcome` is a word: `received`, `refused`, a code of `Failure`, `unknown` (the program stopped
    in the middle), `simulated` (a 598, nothing was sent), or one of these after `late:` when it
    came after the delivery had moved on. `detail` is the whole attempt, where one was recorded.
    """

    delivery: int
    number: int
    started_at: datetime
    ended_at: datetime | None
    outcome: str
    status: int | None
    message: str
    detail: Attempt | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """Which deliveries to list. Empty fields let everything through.

    `text` is looked for in webhook, user, host, URL, key and message, ignoring case.
    """

    states: frozenset[State] = frozenset()
    webhook: str = ""
    host: str = ""
    text: str = ""
    project: str = ""


class SortKey(StrEnum):
    """What a list of deliveries can be sorted by; equal ones go by their age."""

    CREATED = "created"
    STATE = "state"
    WEBHOOK = "webhook"
    USER = "user"
    HOST = "host"
    STATUS = "status"
    ATTEMPTS = "attempts"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class ActivityFilter:
    """Which lines of the activity log to list. Empty fields let everything through.

    `text` is looked for in webhook, user, host, status and error, ignoring case. `since` is
    included, `until` is not.
    """

    text: str = ""
    webhook: str = ""
    project: str = ""
    only_errors: bool = False
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Counters:
    """What became of one webhook's messages, as a campaign's analytics count it.

    `sent` counts messages with at least one attempt, `retried` attempts after the first,
    `failed` those that ended without being received, `open` those that may still be sent.
    """

    webhook: str
    sent: int
    received: int
    failed: int
    retried: int
    aborted: int
    open: int


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One line of the activity log: an attempt, or a message that was aborted before any."""

    at: datetime
    delivery: int
    webhook: str
    user: str
    host: str
    attempt: int
    status: int | None
    error: str
    state: State

    @property
    def place(self) -> tuple[int, int, int]:
        """Where the line stands in the log: a later one is greater."""
        return round(self.at.timestamp() * 1000), self.delivery, self.attempt


@dataclass(frozen=True, slots=True)
class Change:
    """What changed: the ids that were touched; empty means that anything may have changed."""

    ids: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Note:
    """Something that a user must hear about the outbox's file; `code` is of the catalogue."""

    code: str
    message: str
