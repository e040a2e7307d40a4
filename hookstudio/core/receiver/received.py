"""ReceivedRequest: what arrived at the local receiver, as it came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ReceivedRequest:
    """One request. `headers` keep their order, their case and their repetitions.

    Names, values and `target` are bytes of the wire read as Latin-1, so nothing is lost; they
    may hold control characters and must be shown marked. `status` is what was answered: None for
    a hang or a reset. `step` is the step of the script that decided, empty when the receiver
    refused by itself; then `problem` says why. `number` counts from 1 since the start. `source`
    is the address that a simulated firewall took it to come from, empty without one.
    """

    number: int
    received_at: datetime
    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    peer: str
    status: int | None
    step: str = ""
    problem: str = ""
    source: str = ""

    def header(self, name: str) -> str | None:
        """The first header of that name, ignoring case."""
        name = name.lower()
        return next((value for key, value in self.headers if key.lower() == name), None)

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]
