"""`hookstudio receive`: listen on this machine, show what arrives, answer as told."""

from __future__ import annotations

import argparse
import asyncio

from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.objects import received_object
from hookstudio.cli.terminal import visible_line
from hookstudio.core.receiver.received import ReceivedRequest
from hookstudio.core.receiver.script import Script, parse
from hookstudio.core.receiver.server import DEFAULT_PORT, Receiver


def run(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Answer until Ctrl+C, or until nobody reads the output any more."""
    script = parse(options.script)
    asyncio.run(_serve(options, environment, script))
    return ExitStatus.DONE


async def _serve(options: argparse.Namespace, environment: Environment, script: Script) -> None:
    done = asyncio.Event()

    def on_request(received: ReceivedRequest) -> None:
        if options.json:
            environment.write_object(received_object(received))
        else:
            environment.write(_text(received))
        if environment.reader_gone:
            done.set()

    receiver = Receiver(script=script, on_request=on_request)
    await receiver.start(options.port or DEFAULT_PORT)
    try:
        _announce(options, environment, receiver.port)
        await done.wait()
    finally:
        await receiver.close()


def _announce(options: argparse.Namespace, environment: Environment, port: int) -> None:
    wanted = options.port or DEFAULT_PORT
    if port != wanted:
        environment.complain(f"Port {wanted} is in use; taking the next free one, {port}.")
    url = f"http://127.0.0.1:{port}"
    if options.json:
        environment.write_object({"type": "listening", "url": url, "port": port})
    else:
        environment.write(f"Listening on {url} (Ctrl+C ends it).")


def _text(received: ReceivedRequest) -> str:
    time = received.received_at.astimezone().strftime("%H:%M:%S")
    answer = str(received.status) if received.status is not None else received.step or "nothing"
    lines = [
        visible_line(f"{time}  {received.method} {received.target}  ->  {answer}"),
        *(visible_line(f"{name}: {value}") for name, value in received.headers),
    ]
    if received.problem:
        lines.insert(1, visible_line(received.problem))
    if received.body:
        lines += ["", received.body.decode("utf-8", "replace").rstrip("\n")]
    return "\n".join([*lines, ""])
