"""examine: all parts of the doctor's report, in its order."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path

from hookstudio.core.doctor import machine, stored
from hookstudio.core.doctor.outbox_part import outbox
from hookstudio.core.doctor.part import Part
from hookstudio.core.doctor.project_part import project
from hookstudio.core.errors import HookStudioError


def examine(variables: Mapping[str, str], root: Path | None) -> tuple[Part, ...]:
    """Look at everything; `root` is the project's folder, if there is one.

    Contacts nobody, and takes 10 s at most for a keyring that does not answer.
    """
    settings, chosen = stored.settings(variables)
    return (
        machine.program(),
        machine.machine(),
        stored.folders(),
        settings,
        asyncio.run(machine.keyring()),
        _outbox(),
        machine.receiver(chosen.receiver_port),
        project(root),
    )


def _outbox() -> Part:
    try:
        return outbox()
    except (HookStudioError, OSError):
        return Part("Outbox", {"file": "not reachable"}, ("See the data folder, above.",))
