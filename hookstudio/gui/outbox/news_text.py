"""What became of deliveries while nobody looked, in one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.state import State
from hookstudio.core.wording import listed, tr, trn


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
    return trn(
        "{n:,} delivery has ended: {counts}.",
        "{n:,} deliveries have ended: {counts}.",
        n=len(ended),
        counts=listed(_counts([delivery.state for delivery in ended])),
    )


def all_well(ended: Sequence[Delivery]) -> bool:
    """Whether all were delivered."""
    return all(delivery.state is State.DELIVERED for delivery in ended)


def _counts(states: Sequence[State]) -> list[str]:
    """How many came to what, in the order in which that is told."""
    delivered, given_up, failed, held = (
        states.count(state)
        for state in (State.DELIVERED, State.EXHAUSTED, State.FAILED, State.BLOCKED)
    )
    told = []
    if delivered:
        told.append(trn("{n:,} delivered", "{n:,} delivered", n=delivered))
    if given_up:
        told.append(trn("{n:,} given up", "{n:,} given up", n=given_up))
    if failed:
        told.append(trn("{n:,} failed", "{n:,} failed", n=failed))
    if held:
        told.append(trn("{n:,} held back", "{n:,} held back", n=held))
    return told


def _one(delivery: Delivery, title: str) -> str:
    if delivery.state is State.DELIVERED:
        if delivery.attempts > 1:
            retry = delivery.attempts - 1
            return tr("Delivered by retry {retry:,}: {title}.", retry=retry, title=title)
        return tr("Delivered: {title}.", title=title)
    if delivery.state is State.EXHAUSTED:
        return trn(
            "Given up after {n:,} retry: {title}. {message}",
            "Given up after {n:,} retries: {title}. {message}",
            n=delivery.retries,
            title=title,
            message=delivery.message,
        ).strip()
    if delivery.state is State.BLOCKED:
        return tr("Held back: {title}. {reason}", title=title, reason=delivery.reason).strip()
    return tr("Failed: {title}. {message}", title=title, message=delivery.message).strip()


def expired_text(count: int) -> str:
    """What is said of those that nobody sent in time."""
    return trn(
        "{n:,} delivery has expired. It was due more than 24 hours ago, so nothing is sent by "
        "itself.",
        "{n:,} deliveries have expired. They were due more than 24 hours ago, so nothing is sent "
        "by itself.",
        n=count,
    )


def closing_text(count: int) -> str:
    """`2 deliveries wait; they go on at the next start.`"""
    return trn(
        "{n:,} delivery waits; it goes on at the next start.",
        "{n:,} deliveries wait; they go on at the next start.",
        n=count,
    )
