"""What Braze would make of an attempt, in words. Imported late: its table brings email."""

from __future__ import annotations

from hookstudio.core.delivery import policy
from hookstudio.core.delivery.result import Attempt, Failure
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.preview.quantities import duration_text, full_time_text
from hookstudio.gui.sending.attempt_text import (
    alarm_text,
    headers_text,
    phases,
    request_text,
    title_of,
)

_UNREACHED = (Failure.DNS, Failure.REFUSED, Failure.UNREACHABLE, Failure.CONNECT_TIMEOUT)
_LOST = (Failure.TIMEOUT, Failure.DISCONNECTED)
_599 = translatable(
    "Braze would show 599, its own status for a time-out or a failure of the network."
)
"""spec/braze.md §2."""
_599_UNREACHED = translatable(
    "Braze would show 599, its own status for a time-out or a failure of the network. Check that "
    "the host is up and reachable from the internet."
)
DELAY_SOURCE = translatable("The delay is Hook Studio's choice; Braze does not document this.")


def outlook(attempt: Attempt) -> str:
    """What Braze would do next, in one sentence."""
    return policy.explain(attempt)


def advice_for(attempt: Attempt) -> str:
    """What to look at; empty after a success and where the message says it."""
    if attempt.received:
        return ""
    if attempt.status is None and attempt.failure in _UNREACHED:
        return translated(_599_UNREACHED)
    if attempt.status is None and attempt.failure in _LOST:
        return translated(_599)
    return policy.advice(attempt.status)


def delays_note(attempt: Attempt) -> str:
    """Where the delay of a retry comes from; empty where there is none."""
    return translated(DELAY_SOURCE) if attempt.retry else ""


def copy_text(attempt: Attempt, response_body: str, next_step: str = "") -> str:
    """Everything that the window of the result shows, as one text.

    `next_step` takes the place of what Braze would do.
    """
    what_next = next_step or outlook(attempt)
    head = (title_of(attempt), attempt.message, alarm_text(attempt), what_next, advice_for(attempt))
    parts = [*dict.fromkeys(text for text in head if text), ""]
    parts += [
        tr("Sent {time}", time=full_time_text(attempt.started_at)),
        tr("Webhook {name}", name=attempt.webhook_title),
        tr("User {name}", name=attempt.user_title),
        tr("Address {address}", address=attempt.peer) if attempt.peer else tr("Address none"),
        "",
        _heading(tr("Request")),
        request_text(attempt.request),
        "",
        _heading(tr("Response")),
    ]
    if attempt.response is not None:
        response = attempt.response
        parts += [f"{response.http_version} {attempt.status_line}", headers_text(response.headers)]
        parts += ["", response_body]
    else:
        parts.append(tr("None.", note="there was no response"))
    parts += ["", _heading(tr("Timing"))]
    parts += [f"{name}: {duration_text(length)}" for name, _, length in phases(attempt.timing)]
    return "\n".join(parts)


def _heading(text: str) -> str:
    return f"== {text} =="


def copy_text_without_attempt(title: str, sentences: tuple[str, ...], next_step: str) -> str:
    """The same for a delivery that was not tried, or of which no attempt was recorded whole."""
    return "\n".join(text for text in (title, *sentences, next_step) if text)
