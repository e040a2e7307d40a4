"""State: where a delivery stands, and which states may follow (spec/outbox.md §4.2)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class State(StrEnum):
    """The states of a delivery; the values stand in the database."""

    QUEUED = "queued"
    SENDING = "sending"
    WAITING = "waiting"
    BLOCKED = "blocked"
    DELIVERED = "delivered"
    FAILED = "failed"
    EXHAUSTED = "exhausted"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    ABORTED = "aborted"

    @property
    def ended(self) -> bool:
        """Whether nothing more will be sent."""
        return self in ENDED


ENDED = frozenset(
    {
        State.DELIVERED,
        State.FAILED,
        State.EXHAUSTED,
        State.CANCELLED,
        State.EXPIRED,
        State.ABORTED,
    }
)
"""Nothing leaves these states, and nothing is sent for a delivery in one of them."""

DUE = frozenset({State.QUEUED, State.WAITING})
"""The states from which an attempt may start."""

NEXT: Mapping[State, frozenset[State]] = {
    State.QUEUED: frozenset({State.SENDING, State.BLOCKED, State.CANCELLED, State.EXPIRED}),
    State.SENDING: frozenset(
        {State.DELIVERED, State.WAITING, State.FAILED, State.EXHAUSTED, State.CANCELLED}
    ),
    State.WAITING: frozenset({State.SENDING, State.BLOCKED, State.CANCELLED, State.EXPIRED}),
    State.BLOCKED: frozenset({State.QUEUED, State.CANCELLED, State.EXPIRED}),
    **{state: frozenset() for state in ENDED},
}
"""The table of the contract, for the tests' model and for the diagram in CONTRIBUTING.md."""
