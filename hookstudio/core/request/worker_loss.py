"""How a render process is lost; light, so that the worker can be made before the first frame."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hookstudio.core.findings import Span


class Loss(StrEnum):
    """How a process was lost."""

    TIMEOUT = "timeout"
    MEMORY = "memory"
    CRASH = "crash"


@dataclass(frozen=True, slots=True)
class Place:
    """What a process was busy with: a field of the webhook, or a Content Block that it uses."""

    field: str
    block: str
    span: Span


@dataclass(frozen=True, slots=True)
class Stopped:
    """What a process says, instead of an answer, that cannot go on."""

    loss: Loss
    place: Place | None


class ProcessLostError(Exception):
    """The process is of no use any more; `loss` says why, `place` where, if that is known."""

    def __init__(self, loss: Loss, place: Place | None = None) -> None:
        super().__init__(loss)
        self.loss = loss
        self.place = place
