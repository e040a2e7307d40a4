"""`hookstudio receive`: listen on this machine, show what arrives, answer as told."""

from __future__ import annotations

import argparse
import asyncio

from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.objects import received_object
from hookstudio.cli.terminal import visible_line
from hookstudio.core.receiver.firewall import SOURCE_HEADER, Firewall
from hookstudio.core.receiver.received import ReceivedRequest
from hookstudio.core.receiver.script import Script, parse
from hookstudio.core.receiver.server import DEFAULT_PORT, Receiver


def run(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Answer until Ctrl+C, or until nobody reads the output any more."""
    script = parse(options.script)
    wanted = options.allow_instance
    firewall = Firewall.of(wanted, options.source) if wanted else None
    asyncio.run(_serve(options, environment, script, firewall))
    return ExitStatus.DONE


async def _serve(
    options: argparse.Namespace, environment: Environment, script: Script, firewall: Firewall | None
) -> None:
    done = asyncio.Event()

    def on_request(received: ReceivedRequest) -> None:
        if options.json:
            environment.write_object(received_object(received))
        else:
            environment.write(_text(received))
        if environment.reader_gone:
            done.set()

    receiver = Receiver(script=script, on_request=on_request)
    receiver.firewall = firewall
    await receiver.start(options.port or DEFAULT_PORT, host=options.host)
    try:
        _announce(options, environment, receiver)
        await done.wait()
    finally:
        await receiver.close()


def _announce(options: argparse.Namespace, environment: Environment, receiver: Receiver) -> None:
    wanted, port = options.port or DEFAULT_PORT, receiver.port
    if port != wanted:
        environment.complain(f"Port {wanted} is in use; taking the next free one, {port}.")
    if not receiver.loopback_only:
        environment.complain(
            f"Warning: other machines can reach {visible_line(options.host)}, and send here what "
            "they like. Without --host only this one can."
        )
    url = receiver.url
    if options.json:
        environment.write_object({"type": "listening", "url": url, "port": port})
        return
    environment.write(f"Listening on {url} (Ctrl+C ends it).")
    if receiver.firewall is not None:
        name, source = receiver.firewall.instance.name, receiver.firewall.source
        environment.write(
            f"Only what Braze's {name} sends is let in; requests count as sent from "
            f"{source or 'where they come from'}, or from their header {SOURCE_HEADER}."
        )


def _text(received: ReceivedRequest) -> str:
    time = received.received_at.astimezone().strftime("%H:%M:%S")
    answer = str(received.status) if received.status is not None else received.step or "nothing"
    lines = [
        visible_line(f"{time}  {received.method} {received.target}  ->  {answer}"),
        *(visible_line(f"{name}: {value}") for name, value in received.headers),
    ]
    if received.source:
        lines.insert(1, visible_line(f"Counts as sent from {received.source}"))
    if received.problem:
        lines.insert(1, visible_line(received.problem))
    if received.body:
        lines += ["", received.body.decode("utf-8", "replace").rstrip("\n")]
    return "\n".join([*lines, ""])
