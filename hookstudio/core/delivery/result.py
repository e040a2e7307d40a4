"""Attempt: one try to send a request, and how Braze would take its outcome."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Failure(StrEnum):
    """Why there is no complete answer; the values are the stable codes of the catalogue."""

    DNS = "SEND_DNS"
    REFUSED = "SEND_REFUSED"
    UNREACHABLE = "SEND_UNREACHABLE"
    CONNECT_TIMEOUT = "SEND_CONNECT_TIMEOUT"
    TIMEOUT = "SEND_TIMEOUT"
    TLS = "SEND_TLS"
    CERTIFICATE_FILE = "SEND_CERTIFICATE_FILE"
    DISCONNECTED = "SEND_DISCONNECTED"
    INCOMPLETE = "SEND_INCOMPLETE"
    PROTOCOL = "SEND_PROTOCOL"
    REQUEST = "SEND_REQUEST"
    SECRET = "SECRET_MISSING"  # noqa: S105 - a code, not a password
    KEYRING = "SEND_KEYRING"
    PROXY = "SEND_PROXY"
    CANCELLED = "SEND_CANCELLED"
    ADDRESS = "URL_PRIVATE"
    METADATA = "URL_METADATA"


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds per phase; None where the phase did not happen or did not end.

    `total_ms` runs from the first step towards the connection to the last byte that was read; the
    phases, in the order of the fields, make it up. `connect_ms` includes a proxy's tunnel.
    `first_byte_ms` runs from the request's last byte to the answer's first. `prepare_ms` is not
    in the total: reading secrets and certificates, which Braze would not do.
    """

    total_ms: float
    dns_ms: float | None = None
    connect_ms: float | None = None
    tls_ms: float | None = None
    send_ms: float | None = None
    first_byte_ms: float | None = None
    download_ms: float | None = None
    prepare_ms: float | None = None


@dataclass(frozen=True, slots=True)
class SentRequest:
    """What went out, fit to show: secrets masked as `••••name`."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Response:
    """An answer. `body` is decoded from its content coding and cut at 5 MiB (`cut` says so).

    `body_bytes_read` counts what came over the wire. `complete` is False when the connection
    ended before the answer did. `note` says what else is worth knowing about the body.
    """

    status: int
    reason: str
    http_version: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    body_bytes_read: int
    cut: bool = False
    complete: bool = True
    note: str = ""

    def header(self, name: str) -> str | None:
        """The first header of that name, ignoring case."""
        name = name.lower()
        return next((value for key, value in self.headers if key.lower() == name), None)


@dataclass(frozen=True, slots=True)
class AttemptOrigin:
    """Where an attempt came from, in names as they were then; all may be empty.

    `project` is the folder, by which attempts of one project are found.
    """

    project: str = ""
    project_name: str = ""
    webhook_name: str = ""
    user_name: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try. Either `response` or `failure` is set, or both (an answer that was cut short).

    `message` is one plain sentence; `received` and `retry` are Braze's view
    (spec/braze.md §2). `peer` is the address that was connected to, `10.0.0.1:443`.
    `unverified` says that its certificate was not verified, as the user wants on this machine.
    """

    id: str
    webhook: str
    user: str
    started_at: datetime
    request: SentRequest
    timing: Timing
    message: str
    received: bool
    retry: bool
    response: Response | None = None
    failure: Failure | None = None
    peer: str = ""
    tls: str = ""
    via_proxy: str = ""
    number: int = 1
    unverified: bool = False
    origin: AttemptOrigin = AttemptOrigin()

    @property
    def webhook_title(self) -> str:
        """The webhook's name, or its slug where no name is known."""
        return self.origin.webhook_name or self.webhook

    @property
    def user_title(self) -> str:
        """The user's name, or the slug where no name is known."""
        return self.origin.user_name or self.user

    @property
    def status(self) -> int | None:
        """The status of the answer, or None when there was none."""
        return self.response.status if self.response else None

    @property
    def status_line(self) -> str:
        """`404 Not Found`, or the plain name of the failure."""
        if self.response is None:
            return self.message
        return f"{self.response.status} {self.response.reason}".strip()
