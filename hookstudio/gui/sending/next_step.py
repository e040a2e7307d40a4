"""What happens next to a delivery, in words. Imported late, as `shown` is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QTime

from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.result import Attempt
from hookstudio.core.delivery.schedule import BRAZE
from hookstudio.core.delivery.state import State
from hookstudio.core.wording import tr, translatable, translated, trn
from hookstudio.gui.language import locale
from hookstudio.gui.outbox.delivery_text import ICONS, LOOKS, countdown_text
from hookstudio.gui.preview.quantities import full_time_text
from hookstudio.gui.sending.outlook import DELAY_SOURCE, outlook

# Of the first attempt, and of a retry.
_UNDER_WAY = (
    translatable("The first attempt is under way…"),
    translatable("Retry {retry} of {retries} is under way…"),
)
_PAUSED = (
    translatable("The first attempt waits: all sending is paused."),
    translatable("Retry {retry} of {retries} waits: all sending is paused."),
)
_DUE = (
    translatable("The first attempt is due now."),
    translatable("Retry {retry} of {retries} is due now."),
)
_AT = (
    translatable("The first attempt at {time}"),
    translatable("Retry {retry} of {retries} at {time}"),
)


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
            _of_attempt(_UNDER_WAY, delivery, delivery.attempts),
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
    coming = delivery.attempts + 1
    due = delivery.due_at or now
    left = due - now
    note, remains = _why(delivery), ""
    if paused:
        text = _of_attempt(_PAUSED, delivery, coming)
        note = tr("Resume sending in the outbox.")
    elif left <= timedelta(0):
        text = _of_attempt(_DUE, delivery, coming)
    else:
        text = _of_attempt(_AT, delivery, coming, time=clock(due, now))
        remains = tr("in\u00a0{time}", time=countdown_text(left))
    return NextStep(icon, tone, text, note, remains, may_try=True, may_give_up=True)


def _of_attempt(forms: tuple[str, str], delivery: Delivery, attempt: int, **values: str) -> str:
    """The sentence for an attempt: that about the first, or that about a retry."""
    first, again = forms
    if attempt < 2:
        return translated(first, **values)
    return translated(again, retry=attempt - 1, retries=delivery.retries, **values)


def _why(delivery: Delivery) -> str:
    """Where the time of the retry comes from."""
    if not delivery.attempts:
        return delivery.reason
    if delivery.asked_by:
        header, _, capped = delivery.asked_by.partition(", ")
        if not capped:
            return tr("The endpoint asks for this time with {header}.", header=header)
        return tr(
            "The endpoint asks for this time with {header}. It asks for more than an hour; an "
            "hour is the most that is waited.",
            header=header,
        )
    if delivery.policy == BRAZE.name:
        return translated(DELAY_SOURCE)
    return tr("By the policy {policy} of the webhook.", policy=delivery.policy)


def _ended(delivery: Delivery, attempt: Attempt | None) -> tuple[str, str]:
    """That nothing more is sent, and why."""
    if delivery.state is State.DELIVERED:
        text = tr("Braze counts this webhook as received.")
        if delivery.attempts < 2:
            return text, ""
        return tr(
            "Delivered by retry {retry} of {retries}.",
            retry=delivery.attempts - 1,
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
    if delivery.policy == BRAZE.name:
        return trn(
            "Final: Braze gives up after {n} retry.",
            "Final: Braze gives up after {n} retries.",
            n=delivery.retries,
        )
    return trn(
        "Final: the policy {policy} gives up after {n} retry.",
        "Final: the policy {policy} gives up after {n} retries.",
        n=delivery.retries,
        policy=delivery.policy,
    )


def clock(moment: datetime, now: datetime) -> str:
    """`14:32:07`, with the date where it is not today's."""
    local = moment.astimezone()
    if local.date() != now.astimezone().date():
        return full_time_text(moment)
    return locale().toString(QTime(local.hour, local.minute, local.second), "HH:mm:ss")
