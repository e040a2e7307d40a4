"""How a render process is lost; light, so that the worker can be made before the first frame."""

from __future__ import annotations

from enum import StrEnum


class Loss(StrEnum):
    """How a process was lost."""

    TIMEOUT = "timeout"
    MEMORY = "memory"
    CRASH = "crash"


class ProcessLostError(Exception):
    """The process is of no use any more; `loss` says why."""

    def __init__(self, loss: Loss) -> None:
        super().__init__(loss)
        self.loss = loss
