"""What is told of deliveries that ended while nobody looked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.state import State
from hookstudio.gui.outbox.done_text import cancelled_text, due_text, queued_text
from hookstudio.gui.outbox.news_text import (
    all_well,
    closing_text,
    expired_text,
    news_text,
    worth_telling,
)
from tests.gui.sending.test_next_step import WAITING

DELIVERED = replace(WAITING, state=State.DELIVERED, attempts=3, status=200)
GIVEN_UP = replace(WAITING, state=State.EXHAUSTED, attempts=6, message="It answered 503.")


def title(delivery: Delivery) -> str:
    return f"{delivery.webhook} for {delivery.user}"


def test_one_ending_is_a_sentence() -> None:
    assert news_text([DELIVERED], title) == "Delivered by retry 2: order for ada."
    assert news_text([GIVEN_UP], title) == (
        "Given up after 5 retries: order for ada. It answered 503."
    )
    held = replace(WAITING, state=State.BLOCKED, reason="A secret is missing.")
    assert news_text([held], title) == "Held back: order for ada. A secret is missing."


def test_many_are_counted() -> None:
    told = news_text([DELIVERED, DELIVERED, GIVEN_UP], title)
    assert told == "3 deliveries have ended: 2 delivered, 1 given up."
    assert all_well([DELIVERED])
    assert not all_well([DELIVERED, GIVEN_UP])


def test_first_attempts_and_what_the_user_ended_are_not_told() -> None:
    assert worth_telling(DELIVERED)
    assert worth_telling(replace(DELIVERED, attempts=1, resend_of=3))
    assert not worth_telling(replace(DELIVERED, attempts=1))
    assert not worth_telling(replace(DELIVERED, state=State.CANCELLED))
    assert not worth_telling(replace(DELIVERED, state=State.EXPIRED))


def test_counts_are_worded(qapp: QApplication) -> None:
    assert closing_text(1) == "1 delivery waits; it goes on at the next start."
    assert closing_text(2) == "2 deliveries wait; they go on at the next start."
    assert expired_text(1).startswith("1 delivery has expired. It was due")
    assert expired_text(3).startswith("3 deliveries have expired. They were due")


def test_what_was_done_is_told_of_all_or_of_some() -> None:
    assert due_text(2, 2, paused=False) == "2 deliveries are due now."
    assert due_text(1, 3, paused=False) == "1 of 3 deliveries is due now."
    assert due_text(2, 3, paused=True) == (
        "2 of 3 deliveries are due now, and sent when sending is resumed."
    )
    assert cancelled_text(1, 1) == "1 delivery is cancelled."
    assert cancelled_text(1_000, 2_000) == "1,000 of 2,000 deliveries are cancelled."
    assert queued_text(1, 2) == "1 of 2 deliveries is queued anew."
