"""`hookstudio outbox ACTION`: see the deliveries, send what is due, retry, cancel, delete."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable, Iterable
from random import Random

from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.outbox_objects import delivery_attempt_object, delivery_object, purged_object
from hookstudio.cli.outbox_text import HEAD, attempt_line, delivery_line
from hookstudio.cli.sending import open_outbox, project_secrets
from hookstudio.cli.terminal import visible_line
from hookstudio.cli.trusting import open_trust
from hookstudio.core.delivery.courier import Courier
from hookstudio.core.delivery.delivery import Change, Delivery, Filter
from hookstudio.core.delivery.dispatcher import network_carrier, role_lock
from hookstudio.core.delivery.host_gates import Limits
from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import UsageError
from hookstudio.core.trust.decision import Held, Outgoing, permit
from hookstudio.core.trust.store import TrustStore

_DAY_S = 86_400.0
_POLL_S = 0.5
_OPEN = frozenset({State.QUEUED, State.SENDING, State.WAITING})


def run(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Do what the action says."""
    outbox = open_outbox(environment, as_json=options.json)
    try:
        return _ACTIONS[options.action](options, environment, outbox)
    finally:
        outbox.close()


def _list(options: argparse.Namespace, environment: Environment, outbox: Outbox) -> ExitStatus:
    states = frozenset(State(word) for word in options.state or ())
    chosen = Filter(states=states, webhook=options.webhook or "", text=options.search or "")
    deliveries = outbox.page(chosen, limit=options.limit)
    if not options.json and not deliveries:
        environment.write("The outbox holds nothing of that kind.")
    elif not options.json:
        environment.write(HEAD)
    for delivery in deliveries:
        _print(environment, delivery, as_json=options.json)
    return ExitStatus.DONE


def _show(options: argparse.Namespace, environment: Environment, outbox: Outbox) -> ExitStatus:
    for delivery in _named(outbox, options.ids):
        history = outbox.history(delivery.id)
        if options.json:
            environment.write_object(delivery_object(delivery))
            for attempt in history:
                environment.write_object(delivery_attempt_object(attempt))
            continue
        environment.write(HEAD)
        environment.write(delivery_line(delivery))
        environment.write(f"key {delivery.key}, policy {delivery.policy}")
        if delivery.asked_by:
            environment.write(visible_line(f"the next try waits as {delivery.asked_by} asks"))
        for attempt in history:
            environment.write(attempt_line(attempt))
    return ExitStatus.DONE


def _retry(options: argparse.Namespace, environment: Environment, outbox: Outbox) -> ExitStatus:
    store = open_trust(environment)
    held = {
        delivery.id: why
        for delivery in _named(outbox, options.ids)
        if (why := _held(store, outbox, delivery)) is not None
    }
    for row_id, why in held.items():
        environment.complain(visible_line(f"Delivery {row_id}: {why.message} [{why.code}]"))

    def retry(ids: list[int]) -> list[int]:
        return outbox.retry_now([row_id for row_id in ids if row_id not in held]).result()

    changed = _change(options, environment, outbox, retry)
    if changed is ExitStatus.DONE and not options.json:
        environment.write("They are due now: the studio or hookstudio outbox run sends them.")
    return changed


def _held(store: TrustStore, outbox: Outbox, delivery: Delivery) -> Held | None:
    """Why nothing of it may be sent, as far as trust goes."""
    request = None if delivery.state.ended else outbox.request(delivery.id)
    if request is None:
        return None
    found = permit(store, delivery.project, Outgoing.of_request(request))
    return found if isinstance(found, Held) else None


def _cancel(options: argparse.Namespace, environment: Environment, outbox: Outbox) -> ExitStatus:
    return _change(options, environment, outbox, lambda ids: outbox.cancel(ids).result())


def _change(
    options: argparse.Namespace,
    environment: Environment,
    outbox: Outbox,
    change: Callable[[list[int]], list[int]],
) -> ExitStatus:
    wanted = [delivery.id for delivery in _named(outbox, options.ids)]
    changed = set(change(wanted))
    found = outbox.some(wanted)
    for row_id in wanted:
        _print(environment, found[row_id], as_json=options.json)
        if row_id not in changed:
            state = found[row_id].state
            environment.complain(f"Delivery {row_id} is {state}; nothing was changed.")
    return ExitStatus.DONE if changed == set(wanted) else ExitStatus.FAILED


def _purge(options: argparse.Namespace, environment: Environment, outbox: Outbox) -> ExitStatus:
    age_s = None if options.older_than is None else options.older_than * _DAY_S
    count = outbox.delete_ended(older_than_s=age_s).result()
    if options.json:
        environment.write_object(purged_object(count))
    else:
        environment.write(f"Deleted {count:,} finished deliveries.")
    return ExitStatus.DONE


def _run(options: argparse.Namespace, environment: Environment, outbox: Outbox) -> ExitStatus:
    asyncio.run(_serve(options, environment, outbox))
    return ExitStatus.DONE


async def _serve(options: argparse.Namespace, environment: Environment, outbox: Outbox) -> None:
    folder = outbox.folder
    assert folder is not None
    loop = asyncio.get_running_loop()

    def tell(change: Change) -> None:
        for delivery in outbox.some(change.ids).values():
            if delivery.state is not State.SENDING and delivery.attempts:
                _print(environment, delivery, as_json=options.json)

    lock = role_lock(folder)
    if not lock.acquire():
        environment.complain("Another program, such as the studio, is sending. Waiting for it.")
    while not lock.acquire():
        if options.until_empty and not (_OPEN & set(outbox.counts())):
            return
        await asyncio.sleep(_POLL_S)
    secrets = project_secrets(folder, environment)
    carrier = network_carrier(outbox, secrets, trust=open_trust(environment))
    courier = Courier(
        outbox,
        carrier,
        random=Random().random,  # noqa: S311 - no secret hangs on it
        read_limits=Limits.stored,
        on_problem=lambda problem: environment.complain(problem) if problem else None,
    )

    def heard(change: Change) -> None:
        loop.call_soon_threadsafe(tell, change)

    leave = outbox.subscribe(heard)
    try:
        await courier.run(until_empty=options.until_empty)
        await asyncio.sleep(0)  # what the last commit told is printed
    finally:
        leave()
        courier.lease.release()
        lock.release()


def _print(environment: Environment, delivery: Delivery, *, as_json: bool) -> None:
    if as_json:
        environment.write_object(delivery_object(delivery))
    else:
        environment.write(delivery_line(delivery))


def _named(outbox: Outbox, words: Iterable[str]) -> list[Delivery]:
    found = []
    for word in words:
        delivery = outbox.find(word)
        if delivery is None:
            raise UsageError(
                f"There is no delivery {word[:60]!r} (try hookstudio outbox list).",
                code="CLI_NO_DELIVERY",
            )
        found.append(delivery)
    return found


_ACTIONS = {
    "list": _list,
    "show": _show,
    "run": _run,
    "retry": _retry,
    "cancel": _cancel,
    "purge": _purge,
}
