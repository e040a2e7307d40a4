"""What is said once something was done with deliveries: with all that were chosen, or some."""

from __future__ import annotations

from hookstudio.core.wording import trn
from hookstudio.gui.outbox.delivery_text import deliveries_text


def due_text(found: int, chosen: int, *, paused: bool) -> str:
    """`2 deliveries are due now.`; `paused` where nothing is sent until that is over."""
    whole = deliveries_text(chosen)
    if found == chosen and not paused:
        return trn("{n:,} delivery is due now.", "{n:,} deliveries are due now.", n=found)
    if found == chosen:
        return trn(
            "{n:,} delivery is due now, and sent when sending is resumed.",
            "{n:,} deliveries are due now, and sent when sending is resumed.",
            n=found,
        )
    if paused:
        return trn(
            "{n:,} of {deliveries} is due now, and sent when sending is resumed.",
            "{n:,} of {deliveries} are due now, and sent when sending is resumed.",
            n=found,
            deliveries=whole,
        )
    return trn(
        "{n:,} of {deliveries} is due now.",
        "{n:,} of {deliveries} are due now.",
        n=found,
        deliveries=whole,
    )


def cancelled_text(found: int, chosen: int) -> str:
    """`2 deliveries are cancelled.`"""
    if found == chosen:
        return trn("{n:,} delivery is cancelled.", "{n:,} deliveries are cancelled.", n=found)
    return trn(
        "{n:,} of {deliveries} is cancelled.",
        "{n:,} of {deliveries} are cancelled.",
        n=found,
        deliveries=deliveries_text(chosen),
    )


def queued_text(made: int, chosen: int) -> str:
    """`2 deliveries are queued anew.`"""
    if made == chosen:
        return trn("{n:,} delivery is queued anew.", "{n:,} deliveries are queued anew.", n=made)
    return trn(
        "{n:,} of {deliveries} is queued anew.",
        "{n:,} of {deliveries} are queued anew.",
        n=made,
        deliveries=deliveries_text(chosen),
    )
