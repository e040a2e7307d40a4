"""How Braze takes an outcome, and the plain sentences that say so.

The table of answers is documented (spec/braze.md §2). All here is light and pure.
"""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from hookstudio.core.delivery.result import Attempt, Failure
from hookstudio.core.delivery.retries import (
    FAILURES,
    MAX_RETRIES,
    SERVER_DELAY_CAP_S,
    Retry,
    ended_at,
    next_retry,
)
from hookstudio.core.wording import tr, translatable, translated, trn


class Verdict(NamedTuple):
    """Whether Braze counts the webhook as received, and whether it would try again."""

    received: bool
    retry: bool


_ENDPOINT_SIDE = translatable(
    "The fault is on the endpoint's side: look at its logs and its status page, then try again."
)

ADVICE = {
    400: translatable(
        "Check the syntax of the body: required fields, valid JSON, and Liquid that renders "
        "nothing or a quote where the endpoint expects a value."
    ),
    401: translatable("Check the credentials: the Authorization header, or the secret in it."),
    403: translatable(
        "The credentials are known but lack the permission; ask the endpoint's owner."
    ),
    404: translatable("Check the URL, also the parts that Liquid fills in."),
    405: translatable("The endpoint does not take this method here; check the method and the URL."),
    408: translatable(
        "The endpoint gave up waiting; check the method, or make the request lighter."
    ),
    409: translatable(
        "The request conflicts with what the endpoint holds already; check the method and the data."
    ),
    413: translatable("The body is larger than the endpoint takes."),
    415: translatable(
        "Check the Content-Type header: the endpoint does not take this kind of body."
    ),
    422: translatable(
        "The endpoint understood the body and refused a value in it; its answer says which."
    ),
    429: translatable("Too many requests: lower the delivery rate."),
    598: translatable(
        "Braze makes this status itself: the host failed too often, so Braze stopped calling it "
        "for a minute. Wait a minute."
    ),
    599: translatable(
        "Braze makes this status itself: it could not reach the host. Check that it is up and "
        "reachable from the internet."
    ),
}
"""By status, after Braze's page on webhook errors (spec/braze.md §6, last lines)."""


def classify(status: int | None) -> Verdict:
    """How Braze takes a status; None means that there was no answer at all."""
    if status is None:
        return Verdict(received=False, retry=True)
    if 200 <= status < 300:
        return Verdict(received=True, retry=False)
    return Verdict(received=False, retry=status in (408, 429) or 500 <= status < 600)


def classify_outcome(
    status: int | None, failure: Failure | None, *, passing: bool = False
) -> Verdict:
    """How Braze takes an attempt. `passing` marks a failure that may be gone the next time.

    An answer whose body was cut short counts by its status; one that was not complete at the
    deadline does not count as an answer (spec/outbox.md §4.2).
    """
    if failure is None or (status is not None and failure is not Failure.TIMEOUT):
        return classify(status)
    return Verdict(received=False, retry=passing or FAILURES[failure].retry)


def advice(status: int | None) -> str:
    """What to check after this status; empty where there is nothing to say."""
    if status is None:
        return ""
    if status in ADVICE:
        return translated(ADVICE[status])
    if 300 <= status < 400:
        return tr("Braze does not follow redirects: put the final address into the URL.")
    if 400 <= status < 500:
        return tr("The endpoint refused the request; its answer may say why.")
    return translated(_ENDPOINT_SIDE) if 500 <= status < 600 else ""


def explain(attempt: Attempt) -> str:
    """What Braze would do next, in one sentence, with the local time of a retry."""
    if attempt.received:
        return tr("Braze counts this webhook as received.")
    retry = next_retry(attempt)
    if retry is not None:
        at = (ended_at(attempt) + timedelta(seconds=retry.delay_s)).astimezone()
        return _would_retry(retry, f"{at:%H:%M}")
    if attempt.retry:
        return trn(
            "Final: Braze gives up after {n} retry.",
            "Final: Braze gives up after {n} retries.",
            n=MAX_RETRIES,
        )
    return _final(attempt)


def _final(attempt: Attempt) -> str:
    failure = attempt.failure
    if attempt.status is not None:
        return tr("Final: Braze does not retry {status}.", status=attempt.status)
    if failure is Failure.TLS:
        return tr("Final: Braze does not retry a connection whose certificate or TLS is refused.")
    if failure is Failure.CANCELLED:
        return tr("The send was cancelled, so there is nothing to retry.")
    if failure is not None and not FAILURES[failure].sent:
        return tr("Nothing was sent, so there is nothing to retry.")
    return tr("Final: Braze does not retry an answer that is not valid HTTP.")


def _would_retry(retry: Retry, time: str) -> str:
    delay = spoken(retry.delay_s)
    if retry.capped:
        return tr(
            "Braze would retry: {number} of {all} in about {delay} ({time}), as {header} asks for "
            "more than {most}.",
            number=retry.number,
            all=retry.of,
            delay=delay,
            time=time,
            header=retry.asked_by,
            most=spoken(SERVER_DELAY_CAP_S),
        )
    if retry.asked_by:
        return tr(
            "Braze would retry: {number} of {all} in about {delay} ({time}), as {header} asks.",
            number=retry.number,
            all=retry.of,
            delay=delay,
            time=time,
            header=retry.asked_by,
        )
    return tr(
        "Braze would retry: {number} of {all} in about {delay} ({time}).",
        number=retry.number,
        all=retry.of,
        delay=delay,
        time=time,
    )


def spoken(seconds: float) -> str:
    """`45 seconds`, `1 minute`, `15 minutes`, `2 hours`: rounded to one unit."""
    if seconds >= 3600 * 0.995 and seconds % 3600 < 60:
        return trn("{n} hour", "{n} hours", n=round(seconds / 3600))
    if seconds >= 60 * 0.995:
        return trn("{n} minute", "{n} minutes", n=round(seconds / 60))
    return trn("{n} second", "{n} seconds", n=round(seconds))
