"""Where the attempts of a delivery stand on a line, and the words that go with them: all pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from math import sqrt

from hookstudio.core.delivery.delivery import Delivery, DeliveryAttempt, asked_words
from hookstudio.core.delivery.state import State
from hookstudio.core.wording import listed, tr, translatable, translated
from hookstudio.gui.outbox.delivery_text import (
    LATE,
    attempt_look,
    attempt_title,
    clock_text,
    next_text,
    status_text,
    wait_text,
)
from hookstudio.gui.preview.quantities import duration_text, full_time_text
from hookstudio.gui.sending.attempt_text import State as Look

LEAST_GAP = 56
"""Pixels between two marks, where there is room for them."""

_DUE = Look("○", translatable("Due"), "muted")


@dataclass(frozen=True, slots=True)
class Story:
    """A delivery with its attempts, the first one first."""

    delivery: Delivery
    attempts: tuple[DeliveryAttempt, ...] = ()

    @property
    def due(self) -> datetime | None:
        """When the next attempt may start; None when none will, or one is under way."""
        delivery = self.delivery
        return delivery.due_at if delivery.state in (State.QUEUED, State.WAITING) else None


@dataclass(frozen=True, slots=True)
class Mark:
    """One attempt, or with `number` 0 the next one that is due."""

    number: int
    at: datetime
    look: Look
    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Place:
    """A mark and where it stands; `wait` is the time since the mark before."""

    mark: Mark
    x: float
    wait: str = ""


def marks_of(story: Story, now: datetime, *, paused: bool = False) -> tuple[Mark, ...]:
    """One mark an attempt, and one for what is due."""
    delivery, attempts = story.delivery, story.attempts
    marks = []
    for attempt in attempts:
        look = attempt_look(attempt, last=attempt is attempts[-1], state=delivery.state)
        label = status_text(attempt.status, attempt.outcome) if attempt.ended_at else "…"
        words = attempt_words(attempt, look, delivery.max_attempts, now)
        marks.append(Mark(attempt.number, attempt.started_at, look, label, words))
    if story.due is not None:
        text = next_text(delivery, now, paused=paused)
        words = _due_words(delivery, text, full_time_text(story.due))
        marks.append(Mark(0, story.due, _DUE, text, words))
    return tuple(marks)


def _due_words(delivery: Delivery, wait: str, time: str) -> str:
    attempt, most = delivery.attempts + 1, delivery.max_attempts
    if not delivery.asked_by:
        return tr(
            "Next: attempt {attempt:,} of {most:,}, {wait}, {time}",
            attempt=attempt,
            most=most,
            wait=wait,
            time=time,
        )
    return tr(
        "Next: attempt {attempt:,} of {most:,}, {wait}, {time}, as {header} asked",
        attempt=attempt,
        most=most,
        wait=wait,
        time=time,
        header=asked_words(delivery.asked_by),
    )


def attempt_words(attempt: DeliveryAttempt, look: Look, most: int, now: datetime) -> str:
    """All there is to say about an attempt, in one line."""
    parts = [
        tr("Attempt {attempt:,} of {most:,}", attempt=attempt.number, most=most),
        attempt_title(attempt),
        translated(look.word),
    ]
    if attempt.message and attempt.message != attempt_title(attempt):
        parts.append(attempt.message.rstrip("."))
    if attempt.outcome.startswith(LATE):
        parts.append(tr("came after the delivery had ended, so it does not count"))
    parts.append(clock_text(attempt.started_at, now))
    if attempt.ended_at is not None:
        took = (attempt.ended_at - attempt.started_at).total_seconds() * 1000
        parts.append(tr("took {time}", time=duration_text(took)))
    return listed(parts)


def place(marks: Sequence[Mark], left: float, right: float, least: float) -> tuple[Place, ...]:
    """The marks from left to right; long waits are wider than short ones, by their square root.

    `least` is the least distance, as far as all marks find room.
    """
    if not marks:
        return ()
    waits = [max(timedelta(0), after.at - before.at) for before, after in pairwise(marks)]
    if not waits:
        return (Place(marks[0], left),)
    room = max(0.0, right - left)
    least = min(least, room / len(waits))
    weights = [sqrt(wait.total_seconds()) for wait in waits]
    whole, rest = sum(weights), room - least * len(waits)
    places, x = [Place(marks[0], left)], left
    for mark, wait, weight in zip(marks[1:], waits, weights, strict=True):
        x += least + rest * (weight / whole if whole else 1 / len(waits))
        places.append(Place(mark, min(x, right), wait_text(wait)))
    return tuple(places)


def now_x(places: Sequence[Place], now: datetime) -> float | None:
    """Where now is between the last attempt and the next; None when there is no such wait."""
    if len(places) < 2 or places[-1].mark.number:
        return None
    before, after = places[-2], places[-1]
    whole = (after.mark.at - before.mark.at).total_seconds()
    passed = (now - before.mark.at).total_seconds()
    share = min(1.0, max(0.0, passed / whole)) if whole > 0 else 1.0
    return before.x + (after.x - before.x) * share


def spoken_story(marks: Sequence[Mark]) -> str:
    """The whole line for a screen reader."""
    if not marks:
        return tr("Nothing was sent for this delivery.")
    parts = [marks[0].words]
    for before, after in pairwise(marks):
        parts.append(
            tr(
                "after {time}: {attempt}",
                time=wait_text(after.at - before.at),
                attempt=after.words,
            )
        )
    return "; ".join(parts) + "."
