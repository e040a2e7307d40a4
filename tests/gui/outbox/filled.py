"""An outbox with deliveries in all states, written through its own changes."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.outbox_changes import Ending
from hookstudio.core.delivery.result import Attempt, Failure
from hookstudio.core.delivery.schedule import BRAZE, ONCE, GiveUp, Policy, RetryAt
from hookstudio.core.delivery.state import State
from hookstudio.core.liquid.placeholders import SecretExpression, encode
from hookstudio.core.liquid.result import Aborted
from hookstudio.core.request.rendered import RenderedHeader, RenderedRequest, RenderedText
from tests.gui.sending.attempts import attempt, response

PROJECT = "/p/shop"
KEY = encode(SecretExpression("secret.lob_key", ("lob_key",), {}))
BODY = '{"name": "Zoë", "order": 1042, "text": "Votre commande 東京 est prête"}'


def message(
    webhook: str = "order-shipped",
    user: str = "ada",
    url: str = "https://api.example.com/v1/orders/1042",
    body: str = BODY,
    policy: Policy = BRAZE,
    project: str = PROJECT,
    aborted: str = "",
) -> NewMessage:
    """A message to queue."""
    headers = (("Content-Type", "application/json"), ("Authorization", f"Bearer {KEY}"))
    request = RenderedRequest(
        webhook=webhook,
        user=user,
        language=None,
        method="POST",
        url=RenderedText("url", url),
        headers=tuple(
            RenderedHeader(name, RenderedText(f"headers[{n}].value", value))
            for n, (name, value) in enumerate(headers)
        ),
        body=RenderedText("body", body),
        aborted=Aborted(aborted, "") if aborted else None,
        secrets=("lob_key",),
    )
    return NewMessage(request, policy, project)


def attempted(
    outbox: Outbox,
    row_id: int,
    status: int | None,
    *,
    retry_s: float | None = None,
    state: State = State.FAILED,
    failure: Failure | None = None,
) -> None:
    """One attempt with that answer: then a retry after so many seconds, or the end state."""
    (claimed,) = outbox.claim([row_id], "test").result()
    delivered = status is not None and status < 300
    detail = _detail(claimed.delivery, claimed.number, status, failure)
    decision = (
        RetryAt(0, retry_s, claimed.number, 5)
        if retry_s is not None
        else GiveUp(State.DELIVERED if delivered else state)
    )
    word = "received" if delivered else str(failure) if failure else "refused"
    outbox.record(claimed, Ending(decision, word, status, detail.message, detail)).result()


def _detail(
    delivery: Delivery, number: int, status: int | None, failure: Failure | None
) -> Attempt:
    made = attempt(
        status,
        failure,
        id=f"{delivery.id}-{number}",
        webhook=delivery.webhook,
        user=delivery.user,
        started_at=datetime.now(UTC) - timedelta(milliseconds=143),
        number=number,
    )
    headers = (("Content-Type", "application/json"), ("Authorization", "Bearer ••••lob_key"))
    sent = replace(made.request, url=delivery.url, headers=headers, body=BODY.encode())
    if status is None:
        return replace(made, request=sent, message="The server refused the connection.")
    answer = response(status, b'{"error": {"code": "busy", "hint": "Try again later"}, "id": 42}')
    return replace(made, request=sent, response=answer)


def fill(outbox: Outbox, *, under_way: bool = True, project: str = PROJECT) -> dict[str, int]:
    """One delivery in each state, by the state's name; pause the outbox before, so they stay.

    The one that is `under_way` is taken over by whoever sends, as after a crash.
    """
    ids: dict[str, int] = {}

    def add(name: str, new: NewMessage) -> int:
        new = replace(new, project=project) if new.project == PROJECT else new
        ids[name] = outbox.add(new).result().id
        return ids[name]

    waiting = add("waiting", message("lob-postcard", "grace", "https://api.lob.com/v1/postcards"))
    for status in (503, None, 503):
        failure = Failure.REFUSED if status is None else None
        attempted(outbox, waiting, status, retry_s=98.0, failure=failure)
        outbox.retry_now([waiting]).result()
    attempted(outbox, waiting, 503, retry_s=98.0)
    attempted(outbox, add("delivered", message()), 200)
    attempted(outbox, add("failed", message("crm-update", "layla")), 404)
    exhausted = add("exhausted", message(user="hanako", policy=ONCE))
    attempted(outbox, exhausted, 500, state=State.EXHAUSTED)
    outbox.cancel([add("cancelled", message(user="zoë"))]).result()
    add("aborted", message("opt-out", "nobody", aborted="The user has not given consent"))
    blocked = add("blocked", message("slack-alert", "ops", "https://hooks.slack.com/services/T0"))
    outbox.block([blocked], "The secret lob_key is missing in the keyring.").result()
    add("queued", message("a-webhook-with-a-name-that-is-far-too-long", "grace-hopper"))
    other = message("other-project", "bob", "http://127.0.0.1:8600/", project="/p/other")
    add("other", other)
    resent = outbox.resend(ids["failed"]).result()
    ids["resent"] = resent.id
    if under_way:
        outbox.claim([resent.id], "test").result()
    return ids


def many(count: int) -> list[NewMessage]:
    """Messages that differ in user, webhook and host."""
    return [
        message(f"webhook-{n % 7}", f"user-{n}", f"https://h{n % 11}.example/{n}", "{}")
        for n in range(count)
    ]


def wait_ms(since: float) -> float:
    """Milliseconds since a reading of `time.perf_counter`."""
    return (time.perf_counter() - since) * 1000
