"""What happens next to a delivery, in words. Imported late, as `shown` is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from hookstudio.core.delivery import policy
from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.result import Attempt
from hookstudio.core.delivery.schedule import BRAZE
from hookstudio.core.delivery.state import State
from hookstudio.core.wording import tr
from hookstudio.gui.outbox.delivery_text import ICONS, LOOKS, countdown_text
from hookstudio.gui.preview.quantities import NBSP, full_time_text
from hookstudio.gui.sending.outlook import outlook


@dataclass(frozen=True, slots=True)
class NextStep:
    """`text` says what happens, `left` how long that takes, `note` why.

    `may_try` and `may_give_up` say what a person can do about it.
    """

    icon: str
    tone: str
    text: str
    note: str = ""
    left: str = ""
    may_try: bool = False
    may_give_up: bool = False


def next_step(
    delivery: Delivery, attempt: Attempt | None, now: datetime, *, paused: bool = False
) -> NextStep:
    """What follows; `attempt` is the newest one, where it is known."""
    icon, tone = ICONS[delivery.state], LOOKS[delivery.state].tone
    if delivery.state is State.SENDING:
        return NextStep(
            icon,
            tone,
            tr("{delivery} is under way…", delivery=_name(delivery, delivery.attempts)),
            may_give_up=True,
        )
    if delivery.state in (State.WAITING, State.QUEUED):
        return _waiting(delivery, now, paused, icon, tone)
    if delivery.state is State.BLOCKED:
        note = tr("No attempt is used up meanwhile.")
        return NextStep(
            icon,
            tone,
            tr("Held back: {reason}", reason=delivery.reason),
            note,
            may_try=True,
            may_give_up=True,
        )
    return NextStep(icon, tone, *_ended(delivery, attempt))


def _waiting(delivery: Delivery, now: datetime, paused: bool, icon: str, tone: str) -> NextStep:
    name = _name(delivery, delivery.attempts + 1)
    due = delivery.due_at or now
    left = due - now
    note = _why(delivery)
    if paused:
        text, remains = tr("{name} waits: all sending is paused.", name=name), ""
        note = tr("Resume sending in the outbox.")
    elif left <= timedelta(0):
        text, remains = tr("{name} is due now.", name=name), ""
    else:
        text, remains = (
            tr("{name} at {due}", name=name, due=clock(due, now)),
            f"in{NBSP}{countdown_text(left)}",
        )
    return NextStep(icon, tone, text, note, remains, may_try=True, may_give_up=True)


def _name(delivery: Delivery, attempt: int) -> str:
    """`The first attempt`, `Retry 2 of 5`."""
    return (
        tr("The first attempt")
        if attempt < 2
        else tr("Retry {value} of {retries}", value=attempt - 1, retries=delivery.retries)
    )


def _why(delivery: Delivery) -> str:
    """Where the time of the retry comes from."""
    if not delivery.attempts:
        return delivery.reason
    if delivery.asked_by:
        header, _, capped = delivery.asked_by.partition(", ")
        more = tr(" It asks for more than an hour; an hour is the most that is waited.")
        return tr(
            "The endpoint asks for this time with {header}.{value}",
            header=header,
            value=more if capped else "",
        )
    if delivery.policy == BRAZE.name:
        return tr("The delay is {delays_note}", delays_note=policy.delays_note())
    return tr("By the policy {policy} of the webhook.", policy=delivery.policy)


def _ended(delivery: Delivery, attempt: Attempt | None) -> tuple[str, str]:
    """That nothing more is sent, and why."""
    if delivery.state is State.DELIVERED:
        text = tr("Braze counts this webhook as received.")
        if delivery.attempts < 2:
            return text, ""
        return tr(
            "Delivered by retry {value} of {retries}.",
            value=delivery.attempts - 1,
            retries=delivery.retries,
        ), text
    if delivery.state is State.EXHAUSTED:
        return _gave_up(delivery), tr("Send again makes a new delivery.")
    if delivery.state is State.FAILED:
        return (
            outlook(attempt)
            if attempt is not None
            else tr("Final: {reason}", reason=delivery.reason)
        ), ""
    if delivery.state is State.CANCELLED:
        return tr("Given up: nothing more is sent."), ""
    return tr("Final: {reason}", reason=delivery.reason), ""


def _gave_up(delivery: Delivery) -> str:
    if not delivery.retries:
        return tr(
            "Final: the policy {policy} of the webhook has no retries.", policy=delivery.policy
        )
    retries = (
        "1 retry" if delivery.retries == 1 else tr("{retries} retries", retries=delivery.retries)
    )
    if delivery.policy == BRAZE.name:
        return tr("Final: Braze gives up after {retries}.", retries=retries)
    return tr(
        "Final: the policy {policy} gives up after {retries}.",
        policy=delivery.policy,
        retries=retries,
    )


def clock(moment: datetime, now: datetime) -> str:
    """`14:32:07`, with the date where it is not today's."""
    local = moment.astimezone()
    if local.date() != now.astimezone().date():
        return full_time_text(moment)
    return f"{local:%H:%M:%S}"
