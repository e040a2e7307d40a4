"""Takes the two pictures of README.md: `python -m tests.screenshots.readme`."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

import qasync

from hookstudio.core.project.sample import sample_project
from hookstudio.gui.app import make_application
from hookstudio.gui.studio import Studio
from tests.running_studio import running_studio, until
from tests.screenshots.take import picture

FOLDER = Path(__file__).parents[2] / "resources" / "readme"
SIZE = (1440, 900)


async def take_both() -> None:
    """Light: a received send. Dark: the answer to a failed one."""
    for theme, script in (("light", "200"), ("dark", "422:body=json")):
        with tempfile.TemporaryDirectory() as scratch:
            root = sample_project(Path(scratch) / "sample").root
            async with running_studio(root, Path(scratch), theme=theme, size=SIZE) as studio:
                await _send(studio, script)
                shown = studio.results.dialog or studio.window
                picture(studio.window, shown).save(str(FOLDER / f"studio-{theme}.png"))


async def _send(studio: Studio, script: str) -> None:
    await until(lambda: studio.receiver.listening)
    studio.bottom.show_page(2)
    studio.receiver.set_script(script)
    ended: list[object] = []
    studio.send_controller.send_finished.connect(ended.append)
    studio.send_controller.send()
    await until(lambda: ended)
    await asyncio.sleep(0.5)  # the toast slides in


def main() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    app = make_application()
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(take_both())
    return 0


if __name__ == "__main__":
    sys.exit(main())
