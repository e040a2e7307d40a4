"""`hookstudio send WEBHOOK --user USER`: into the outbox, one attempt, and what came back."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable
from urllib.parse import urlsplit

from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.objects import attempt_object, error_object
from hookstudio.cli.outbox_objects import delivery_object
from hookstudio.cli.outbox_text import clock
from hookstudio.cli.rendering import render, tell_findings, told_unsendable
from hookstudio.cli.sending import CommandSender, open_outbox
from hookstudio.cli.terminal import visible_line
from hookstudio.cli.tls_arguments import settings_of
from hookstudio.cli.trusting import allow, open_trust, ungranted_secrets
from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.outbox import NewMessage
from hookstudio.core.delivery.policy import advice, explain
from hookstudio.core.delivery.result import Attempt, Failure
from hookstudio.core.delivery.schedule import policy_named
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import HookStudioError
from hookstudio.core.trust.decision import Outgoing

_RECEIVER_PORT = 8600


def run(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Queue what `render` shows, unless it has problems, and make the first attempt.

    A retry that follows waits for the studio or for `outbox run`; `--wait` stays for it.
    """
    rendered = render(options, environment)
    request = rendered.request
    outgoing = Outgoing.of_request(
        request,
        signing=rendered.signing,
        production=rendered.chosen is not None and rendered.chosen.production,
    )
    store = open_trust(environment)
    asked = ungranted_secrets(store, rendered.project, outgoing, request.webhook)
    findings = (*request.findings, *asked)
    tell_findings(environment, rendered.project, findings, as_json=options.json)
    if told_unsendable(environment, request):
        environment.complain("Nothing was sent.")
    if request.sendable:
        allow(
            environment,
            store,
            rendered.project,
            outgoing,
            confirmed=options.confirm_host,
            ask=not options.json,
        )
    settings = rendered.project.webhooks[request.webhook].delivery
    message = NewMessage(
        request,
        policy_named(settings.policy, settings.schedule),
        project=str(rendered.project.root.resolve()),
        signing=rendered.signing,
    )

    def tell(attempt: Attempt) -> None:
        _tell(environment, attempt, as_json=options.json)

    tls = settings_of(options, environment.cwd, message.project, request.environment)
    outbox = open_outbox(environment, as_json=options.json)
    try:
        sender = CommandSender(outbox, environment, store, tls)
        delivery = asyncio.run(_send(sender, message, options, environment, tell))
    finally:
        outbox.close()
    return ExitStatus.DONE if delivery.state is State.DELIVERED else ExitStatus.FAILED


async def _send(
    sender: CommandSender,
    message: NewMessage,
    options: argparse.Namespace,
    environment: Environment,
    tell_attempt: Callable[[Attempt], None],
) -> Delivery:
    sent = await sender.send(message)
    if sent.attempt is not None:
        tell_attempt(sent.attempt)
    if sent.code and options.json:
        held = HookStudioError(sent.delivery.reason, code=sent.code)
        environment.write_object(error_object(held))
    if sent.problem:
        environment.complain(visible_line(sent.problem))
    if options.wait and not sent.delivery.state.ended:
        _tell_next(environment, sent.delivery, waiting=True)

        def tell(delivery: Delivery) -> None:
            if delivery.state is not State.SENDING:
                history = sender.outbox.history(delivery.id)
                if history and history[-1].detail is not None:
                    tell_attempt(history[-1].detail)
                _tell_next(environment, delivery, waiting=True)

        delivery = await sender.wait(sent.delivery, tell)
    else:
        delivery = sent.delivery
        _tell_next(environment, delivery, waiting=False)
    if options.json:
        environment.write_object(delivery_object(delivery))
    return delivery


def _tell(environment: Environment, attempt: Attempt, *, as_json: bool) -> None:
    if as_json:
        environment.write_object(attempt_object(attempt, explain(attempt)))
    else:
        _show(environment, attempt)


def _tell_next(environment: Environment, delivery: Delivery, *, waiting: bool) -> None:
    """What becomes of a delivery that has not ended."""
    if delivery.state is State.BLOCKED:
        environment.complain(visible_line(delivery.reason))
        environment.complain(
            "Nothing was sent. It is held back; "
            f"hookstudio outbox retry {delivery.id} puts it in the queue again."
        )
    if delivery.state is State.QUEUED and delivery.reason:
        environment.complain(visible_line(delivery.reason))
        environment.complain(
            f"The first attempt is made at {clock(delivery.due_at)} or later, by the studio or "
            f"hookstudio outbox run (delivery {delivery.id})."
        )
    elif delivery.state is State.QUEUED and not waiting:
        environment.complain(
            f"All sending is paused in the studio: the message waits (delivery {delivery.id})."
        )
    if delivery.state is not State.WAITING:
        return
    retry = f"Retry {delivery.attempts} of {delivery.retries} at {clock(delivery.due_at)}"
    if waiting:
        environment.complain(f"{retry}; Ctrl+C leaves it to the studio or hookstudio outbox run.")
    else:
        environment.complain(
            f"{retry}, by the studio or hookstudio outbox run (delivery {delivery.id})."
        )


def _show(environment: Environment, attempt: Attempt) -> None:
    response = attempt.response
    sent = f"{attempt.request.method} {attempt.request.url}"
    environment.write(visible_line(f"{sent}  ->  {attempt.status_line}  {_time(attempt)}"))
    if response is not None:
        environment.write(
            "\n".join(visible_line(f"{name}: {value}") for name, value in response.headers)
        )
        if response.body:
            environment.write("\n" + response.body.decode("utf-8", "replace").rstrip("\n"))
        if response.cut:
            environment.write(f"\nThe body is cut at {len(response.body):,} bytes.")
    if attempt.unverified:
        environment.complain(
            "WARNING: the server's certificate was not verified, as the settings want for servers "
            "on this machine."
        )
    if attempt.via_proxy:
        environment.complain(
            visible_line(
                f"It went through the proxy {attempt.via_proxy}: only the host's name was checked, "
                "not its address."
            )
        )
    if attempt.received:
        return
    environment.complain(visible_line(attempt.message))
    environment.complain(explain(attempt))
    hint = _receiver_hint(attempt) or (response and advice(attempt.status))
    if hint:
        environment.complain(hint)


def _time(attempt: Attempt) -> str:
    return f"({attempt.timing.total_ms:,.0f} ms)"


def _receiver_hint(attempt: Attempt) -> str:
    """What to do when the webhook points to the receiver and none is there."""
    url = urlsplit(attempt.request.url)
    if attempt.failure is not Failure.REFUSED or url.hostname not in ("127.0.0.1", "localhost"):
        return ""
    if url.port != _RECEIVER_PORT:
        return ""
    return (
        "No receiver listens on this machine. Start one in another terminal: hookstudio receive "
        "(the studio starts its own)."
    )
