"""What goes between the studio and its render process: pickles of our own frozen dataclasses."""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from operator import attrgetter
from types import MappingProxyType
from typing import Any, Protocol, TypeVar

from hookstudio.core.findings import Finding, Span
from hookstudio.core.json_value import Json
from hookstudio.core.liquid.result import TracePiece
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request.rendered import (
    BodyPiece,
    RenderedHeader,
    RenderedRequest,
    RenderedText,
)
from hookstudio.core.wording import Translations

READY, OUT_OF_MEMORY = b"ready", b"memory"
"""The two messages from the process that are not a pickled answer."""

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Job:
    """One rendering as it is sent; the context went before it."""

    webhook: Webhook
    user: SampleUser
    language: str | None
    now: datetime | None
    receiver_port: int | None


class Task(Protocol[T_co]):
    """What is done with each job; an object that can be pickled, of a class of a module."""

    def __call__(self, job: Job, context: Mapping[str, Json]) -> T_co:
        """The answer to a job; called in the render process, under its deadline."""

    def instead(self, stopped: RenderedRequest) -> T_co:
        """The answer to a job that was stopped, from what is said about it; in the parent."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Jobs to do in order, after these changes to the context that the process keeps.

    Without a task they are rendered.
    """

    jobs: tuple[Job, ...]
    changed: Mapping[str, Json] = field(default_factory=dict)
    removed: tuple[str, ...] = ()
    task: Task[object] | None = None


def dumps(value: object) -> bytes:
    """Pickle a message."""
    buffer = io.BytesIO()
    pickler = pickle.Pickler(buffer, protocol=5)
    pickler.dispatch_table = _REDUCERS
    pickler.dump(value)
    return buffer.getvalue()


def load_answer(data: bytes) -> Any:
    """Read an answer of the render process, which runs our own code."""
    return pickle.loads(data)  # noqa: S301 - written by `dumps` in our own child process


def load_language(data: bytes) -> Translations:
    """Read the first message of the parent process: the language to speak."""
    language: Translations = pickle.loads(data)  # noqa: S301 - written by `dumps` in our own parent
    return language


def load_batch(data: bytes) -> Batch:
    """Read a message of the parent process."""
    batch = pickle.loads(data)  # noqa: S301 - written by `dumps` in our own parent process
    assert isinstance(batch, Batch)  # the parent sends nothing else
    return batch


def _by_position(cls: type[Any]) -> Callable[[Any], tuple[type[Any], tuple[Any, ...]]]:
    values = attrgetter(*(each.name for each in fields(cls)))
    return lambda value: (cls, values(value))


# A rendering of 100 KB has thousands of pieces. As calls with positional arguments they are read
# in a third of the time that the state of a slotted dataclass takes.
_REDUCERS: dict[type[Any], Callable[[Any], Any]] = {
    cls: _by_position(cls)
    for cls in (Span, TracePiece, Finding, RenderedText, RenderedHeader, BodyPiece)
}
_REDUCERS[MappingProxyType] = lambda proxy: (dict, (dict(proxy),))
