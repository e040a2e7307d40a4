"""Shown: what the window of a result says about one attempt, or about a delivery without any.

Imported late: what Braze would make of it brings email.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hookstudio.core.delivery.delivery import Delivery, DeliveryAttempt
from hookstudio.core.delivery.policy import advice
from hookstudio.core.delivery.result import Attempt, SentRequest
from hookstudio.core.delivery.state import State
from hookstudio.core.delivery.wire import masked_request
from hookstudio.core.wording import tr, translated
from hookstudio.gui.outbox.delivery_text import LATE, LOOKS
from hookstudio.gui.sending.attempt_text import State as Look
from hookstudio.gui.sending.attempt_text import response_title, state_of, title_of
from hookstudio.gui.sending.outlook import advice_for, delays_note, outlook

if TYPE_CHECKING:
    from hookstudio.core.delivery.outbox import Outbox


@dataclass(frozen=True, slots=True)
class Shown:
    """A title, sentences, and small print. `id` is that of the attempt.

    `attempt` is None where no attempt was recorded whole; `request` stands for what it sent then.
    """

    id: str
    title: str
    look: Look
    sentences: tuple[str, ...]
    captions: tuple[str, ...] = ()
    attempt: Attempt | None = None
    request: SentRequest | None = None

    def looks_like(self, other: Shown) -> bool:
        """Whether the same is on show."""
        mine = (self.id, self.look, self.captions)
        return mine == (other.id, other.look, other.captions)


@dataclass(frozen=True, slots=True)
class Followed:
    """A delivery, and the newest attempt of it that has ended."""

    delivery: Delivery
    shown: Shown


def shown_attempt(attempt: Attempt, delivery: Delivery | None = None) -> Shown:
    """What is said about an attempt. What becomes of its `delivery` is said elsewhere."""
    title, message = title_of(attempt), attempt.message
    sentences = [message] if message != title else []
    captions = [advice_for(attempt), _small_print(attempt, delivery)]
    look = state_of(attempt)
    if delivery is None:
        sentences.append(outlook(attempt))
        captions.insert(0, delays_note(attempt))
    elif delivery.state.ended and not attempt.received:
        cancelled = delivery.state is State.CANCELLED
        look = _look_of(State.CANCELLED) if cancelled else Look("✕", tr("Failed"), "error")
    return Shown(
        attempt.id,
        title,
        look,
        tuple(sentences),
        tuple(text for text in captions if text),
        attempt,
    )


def _look_of(state: State) -> Look:
    look = LOOKS[state]
    return replace(look, word=translated(look.word))


def _small_print(attempt: Attempt, delivery: Delivery | None) -> str:
    parts = [response_title(attempt)]
    if delivery is not None:
        most = delivery.max_attempts
        parts.insert(0, tr("Attempt {number} of {most}", number=attempt.number, most=most))
    return " · ".join(filter(None, parts))


def followed(outbox: Outbox, row_id: int) -> Followed | None:
    """The delivery as it is now; None when it is gone. Reads: call it in a thread."""
    delivery = outbox.get(row_id)
    if delivery is None:
        return None
    ended = [attempt for attempt in outbox.history(row_id) if attempt.ended_at is not None]
    if ended and (detail := ended[-1].detail) is not None:
        return Followed(delivery, shown_attempt(detail, delivery))
    queued = outbox.request(row_id)
    request = masked_request(queued) if queued is not None else None
    shown = _bare(ended[-1], request) if ended else _untried(delivery, request)
    return Followed(delivery, shown)


def _bare(attempt: DeliveryAttempt, request: SentRequest | None) -> Shown:
    """An attempt of which no more is known than its outcome, such as Braze's own 598."""
    unknown = attempt.outcome.removeprefix(LATE) == "unknown"
    title = tr("Outcome unknown") if unknown else str(attempt.status or tr("No answer"))
    captions = (advice(attempt.status),) if attempt.status else ()
    look = Look("↻", tr("Unknown") if unknown else tr("Would retry"), "warning")
    key = f"{attempt.delivery}:{attempt.number}"
    return Shown(key, title, look, (attempt.message,), captions, request=request)


def _untried(delivery: Delivery, request: SentRequest | None) -> Shown:
    look = _look_of(delivery.state)
    title = tr("Not sent") if delivery.state.ended else tr("Not sent yet")
    return Shown(f"{delivery.id}:0", title, look, (), request=request)
