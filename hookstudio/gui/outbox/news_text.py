"""What became of deliveries while nobody looked, in one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.state import State
from hookstudio.core.wording import tr, translatable
from hookstudio.gui.preview.quantities import count_text

_ENDS = (
    (State.DELIVERED, "delivered"),
    (State.EXHAUSTED, translatable("given up")),
    (State.FAILED, "failed"),
    (State.BLOCKED, translatable("held back")),
)
"""In the order in which they are told."""


def worth_telling(delivery: Delivery) -> bool:
    """Whether it ended later than its first attempt, and not by the user.

    What came of a first attempt is told by the send itself.
    """
    later = delivery.attempts > 1 or delivery.resend_of is not None
    if delivery.state is State.BLOCKED:
        return later or delivery.attempts == 1
    return later and delivery.state in (State.DELIVERED, State.EXHAUSTED, State.FAILED)


def news_text(ended: Sequence[Delivery], title_of: Callable[[Delivery], str]) -> str:
    """One delivery in a sentence, or counts of many."""
    if len(ended) == 1:
        return _one(ended[0], title_of(ended[0]))
    states = [delivery.state for delivery in ended]
    parts = [f"{states.count(state)} {word}" for state, word in _ENDS if state in states]
    return tr("{count} deliveries have ended: {parts}.", count=len(ended), parts=", ".join(parts))


def all_well(ended: Sequence[Delivery]) -> bool:
    """Whether all were delivered."""
    return all(delivery.state is State.DELIVERED for delivery in ended)


def _one(delivery: Delivery, title: str) -> str:
    if delivery.state is State.DELIVERED:
        by = tr(" by retry {value}", value=delivery.attempts - 1) if delivery.attempts > 1 else ""
        return f"Delivered{by}: {title}."
    if delivery.state is State.EXHAUSTED:
        retries = count_text(delivery.retries, "retry", "retries")
        return tr(
            "Given up after {retries}: {title}. {message}",
            retries=retries,
            title=title,
            message=delivery.message,
        ).strip()
    if delivery.state is State.BLOCKED:
        return tr("Held back: {title}. {reason}", title=title, reason=delivery.reason).strip()
    return tr("Failed: {title}. {message}", title=title, message=delivery.message).strip()


def expired_text(count: int) -> str:
    """What is said of those that nobody sent in time."""
    what = (
        tr("1 delivery has")
        if count == 1
        else tr("{count} have", count=count_text(count, "", "deliveries"))
    )
    it = tr("It was") if count == 1 else tr("They were")
    return tr(
        "{what} expired. {it} due more than 24 hours ago, so nothing is sent by itself.",
        what=what,
        it=it,
    )


def closing_text(count: int) -> str:
    """`2 deliveries wait; they go on at the next start.`"""
    if count == 1:
        return tr("1 delivery waits; it goes on at the next start.")
    return tr(
        "{count} wait; they go on at the next start.", count=count_text(count, "", "deliveries")
    )
