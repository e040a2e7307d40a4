"""`hookstudio [PROJECT]` opens the studio; `hookstudio COMMAND` runs without a window."""

from __future__ import annotations

import gc
import sys

from hookstudio.working_folder import import_nothing_from_it, leave_it

TYPE_CHECKING = False  # as mypy and ruff know it; `typing` may lie in the working folder
if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from hookstudio.cli.environment import Environment
    from hookstudio.cli.exit_status import ExitStatus

_WITH_SECRETS = frozenset({"send", "outbox", "secret", "users"})
"""The commands that read secrets."""


def main() -> int:
    """The program's entry; returns the exit status."""
    import_nothing_from_it()
    # All other imports are after this one.
    from hookstudio.core.private_process import forbid_core_dumps

    forbid_core_dumps()
    if sys.argv[1:2] == ["--render-worker"]:
        # A frozen program is its own interpreter: the render worker starts through this entry.
        from hookstudio.core.request.worker_child import main as serve

        serve(sys.argv[2])
        return 0
    if sys.argv[1:2] and sys.argv[1] in _WITH_SECRETS:
        from hookstudio.core.private_process import refuse_to_be_dumped  # start-up time

        refuse_to_be_dumped()
    from hookstudio.cli.environment import Environment
    from hookstudio.cli.main import main as run

    return run(sys.argv[1:], Environment.of_process(), _open_studio)


def _open_studio(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Open the window on the project that was named, or on that of `cwd`, or as it was left."""
    from hookstudio.cli.exit_status import ExitStatus
    from hookstudio.cli.studio import project_to_open

    # Start-up time: what is imported now stays. GcGuard collects once the window is there.
    gc.disable()
    project: Path | None = project_to_open(options.project, environment.cwd)
    leave_it()
    from hookstudio.gui.own_import import import_without_features  # start-up time: brings Qt

    import_without_features()
    from hookstudio.gui.app import main as open_window

    return ExitStatus(open_window(project))


if __name__ == "__main__":
    sys.exit(main())
