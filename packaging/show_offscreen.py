"""Runs the studio once round without a screen: opens the sample, renders, sends, saves a picture.

This is what `make run` does on a machine without a display.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

import qasync

from hookstudio.cli.commands.render import request_text
from hookstudio.cli.terminal import visible, visible_line
from hookstudio.core.delivery.first_attempt import Sent
from hookstudio.core.delivery.result import Attempt
from hookstudio.core.paths import sample_folder
from hookstudio.core.trust.own import own_sample
from hookstudio.gui.app import make_application
from hookstudio.gui.preferences import Preferences
from hookstudio.gui.program import Program
from hookstudio.gui.studio import Studio

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "build" / "studio.png"
_LIMIT_S = 60.0


def main() -> int:
    app = make_application()
    program = Program(app, Preferences(app))
    studio = program.open_first(own_sample(sample_folder()).root)
    studio.window.resize(1440, 900)
    studio.window.wait_for_paint()
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(_once_round(program, studio))


async def _once_round(program: Program, studio: Studio) -> int:
    running = asyncio.ensure_future(program.run())
    try:
        async with asyncio.timeout(_LIMIT_S):
            attempt = await _render_and_send(studio)
    finally:
        _save_picture(studio)
        await program.close()
        await running
    return 0 if attempt.received else 1


async def _render_and_send(studio: Studio) -> Attempt:
    await _until(lambda: studio.receiver.listening and studio.preview.current is not None)
    request = await studio.preview.newest()
    if request is None:
        raise RuntimeError("the sample project has no webhook")
    print(f"Rendered {request.webhook} for {request.user}:\n")
    print(visible(request_text(request)))
    attempt = await _sent(studio)
    print(f"\nSent to the receiver on this machine ({studio.receiver.url}). The answer:\n")
    print(visible_line(f"{attempt.status_line}  ({attempt.timing.total_ms:.0f} ms)"))
    if attempt.response is not None:
        for name, value in attempt.response.headers:
            print(visible_line(f"{name}: {value}"))
        print(f"\n{visible(attempt.response.body.decode('utf-8', 'replace'))}")
    await asyncio.sleep(0.5)  # the toast slides in, and the outbox lists the delivery
    return attempt


async def _sent(studio: Studio) -> Attempt:
    """Send what is previewed; raises RuntimeError when no attempt was made."""
    finished: asyncio.Future[Sent] = asyncio.get_running_loop().create_future()
    controller = studio.send_controller
    controller.send_finished.connect(finished.set_result)
    controller.send_refused.connect(lambda why: finished.set_exception(RuntimeError(why)))
    controller.send()
    sent = await finished
    if sent.attempt is None:
        raise RuntimeError(f"the delivery waits as {sent.delivery.state}")
    return sent.attempt


def _save_picture(studio: Studio) -> None:
    PICTURE.parent.mkdir(exist_ok=True)
    studio.window.grab().save(str(PICTURE))
    print(f"\nA picture of the window: {PICTURE.relative_to(ROOT)}")


async def _until(condition: Callable[[], bool]) -> None:
    while not condition():  # noqa: ASYNC110 - two parts of the window have to be ready
        await asyncio.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main())
