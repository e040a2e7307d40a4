"""A delivery as one row: from a rendered request to columns and back, and what guards them."""

from __future__ import annotations

import functools
import hashlib
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import apsw

from hookstudio.core.delivery.delivery import Delivery, DeliveryAttempt
from hookstudio.core.delivery.log_entry import from_line, to_line
from hookstudio.core.delivery.result import Attempt
from hookstudio.core.delivery.schedule import Policy
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError
from hookstudio.core.liquid.placeholders import masked
from hookstudio.core.request.rendered import RenderedHeader, RenderedRequest, RenderedText
from hookstudio.core.wording import tr

Row = Mapping[str, Any]

UNREADABLE = (ValueError, TypeError, OverflowError, OSError, RecursionError)
"""What a column that is not as we write it may raise."""

SHOWN = (
    "id, key, state, project, webhook, user, method, url, host, policy_json, attempts, "
    "max_attempts, created_at, due_at, ended_at, status, outcome, message, reason, asked_by, "
    "resend_of, environment"
)
"""The columns that `delivery_of` needs."""

STORED = (
    "project", "webhook", "user", "host", "method", "url", "headers_json", "body_sha256",
    "policy_json", "signing", "max_attempts", "created_at",
)  # fmt: skip
"""What never changes after the row was written; `digest` covers it, and the body's own digest."""

ADDED = ("environment", "computed_host")
"""The same of version 2. A row of version 1 has the defaults, which its digest does not cover."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """An attempt that has begun: its row is on the disk, and nobody else may send it.

    `fingerprints` are of the secrets' values that the first attempt was made with.
    """

    delivery: Delivery
    number: int
    lease: str
    request: RenderedRequest
    policy: Policy
    signing: str
    fingerprints: Mapping[str, str]


SEAL = "outbox_seal"
"""A function in statements: a check sum of what changes in a row."""

SEALED = "key, state, attempts, max_attempts, due_at, delay_ms"
"""Its arguments."""


def register(connection: apsw.Connection, identity: str) -> None:
    """Make `outbox_seal` known to the connection.

    A flipped bit must not cause a send; nor must a row of another outbox, whose log lies beside
    this one's file: the `identity` of the outbox is a part of each seal.
    """

    def seal(*values: object) -> int:
        return zlib.crc32("|".join([identity, *map(str, values)]).encode("utf-8", "replace"))

    function: Any = seal  # apsw's type knows no function of fixed arguments
    connection.create_scalar_function(SEAL, function, 6, deterministic=True)


WHOLE = f"*, {SEAL}({SEALED}) AS expected_seal"
"""All columns, and what `damaged` needs beside them."""


def row_of(
    request: RenderedRequest, policy: Policy, key: str, created_at: int, project: str
) -> dict[str, Any]:
    """The columns of a new delivery, but for its state."""
    url = masked(request.url.text)
    headers = [[h.name, h.value.text, h.inferred] for h in request.headers]
    return {
        "key": key,
        "created_at": created_at,
        "project": project,
        "webhook": request.webhook,
        "user": request.user,
        "host": host_of(url),
        "method": request.method,
        "url": request.url.text,
        "headers_json": json.dumps(headers),
        "body": request.body_bytes,
        "body_sha256": hashlib.sha256(request.body_bytes).digest(),
        # No fingerprint before the first attempt: nothing needs the keyring to queue a message.
        "secrets_json": json.dumps(dict.fromkeys(request.secrets, "")),
        "policy_json": policy.to_json(),
        "max_attempts": policy.max_attempts,
        "environment": request.environment,
        "computed_host": int(request.computed_host),
    }


def digest(row: Row) -> bytes:
    """Covers what `STORED` and `ADDED` name, and the key."""
    added = [row.get(name) for name in ADDED]
    values = [row["key"], *(row[name] for name in STORED), *(added if any(added) else ())]
    return hashlib.sha256(repr(values).encode("utf-8", "surrogatepass")).digest()


def damaged(row: Row) -> bool:
    """Whether a row of `WHOLE` is not as it was written: then nothing may be sent from it."""
    body: bytes = row["body"] if row["body"] is not None else b""
    try:
        marks = (row["seal"], row["digest"], row["body_sha256"])
        return marks != (row["expected_seal"], digest(row), hashlib.sha256(body).digest())
    except TypeError:  # a column of another type than we write
        return True


def delivery_of(row: Row) -> Delivery:
    """The delivery as it is shown; raises OutboxError when the row is damaged."""
    try:
        return Delivery(
            **{name: row[name] for name in _PLAIN},
            state=State(row["state"]),
            url=masked(row["url"]),
            policy=Policy.from_json(row["policy_json"]).name,
            created_at=moment(row["created_at"]),
            due_at=None if row["due_at"] is None else moment(row["due_at"]),
            ended_at=None if row["ended_at"] is None else moment(row["ended_at"]),
        )
    except UNREADABLE as error:
        raise damaged_row(row["id"]) from error


def shown(row: Row) -> Delivery:
    """The delivery, or what stands for it in a list when its row is damaged."""
    try:
        return delivery_of(row)
    except OutboxError as error:
        return Delivery(
            id=row["id"],
            key=str(row["key"]),
            state=State.BLOCKED,
            project="",
            webhook="",
            user="",
            method="",
            url="",
            host="",
            policy="",
            attempts=0,
            max_attempts=1,
            created_at=moment(0),
            reason=error.message,
        )


_PLAIN = (
    "id", "key", "project", "webhook", "user", "method", "host", "attempts", "max_attempts",
    "status", "outcome", "message", "reason", "asked_by", "resend_of", "environment",
)  # fmt: skip


def request_of(row: Row) -> RenderedRequest:
    """The request as it was queued; its trace and findings are not kept."""
    try:
        headers = _headers(row["headers_json"])
        body = (row["body"] or b"").decode("utf-8")
        return RenderedRequest(
            webhook=row["webhook"],
            user=row["user"],
            language=None,
            method=row["method"],
            url=RenderedText("url", row["url"]),
            headers=headers,
            body=RenderedText("body", body),
            secrets=tuple(marks_of(row)),
            policy=Policy.from_json(row["policy_json"]).name,
            environment=row["environment"],
            computed_host=bool(row["computed_host"]),
        )
    except UNREADABLE as error:
        raise damaged_row(row["id"]) from error


@functools.lru_cache(maxsize=64)
def _headers(text: str) -> tuple[RenderedHeader, ...]:
    """Many rows are claimed at once, and most have the same headers."""
    return tuple(
        RenderedHeader(name, RenderedText(f"headers[{index}].value", value), inferred)
        for index, (name, value, inferred) in enumerate(json.loads(text))
    )


def marks_of(row: Row) -> dict[str, str]:
    """The fingerprints of its secrets by name, "" before the first attempt."""
    text = row["secrets_json"]
    return {} if text == "{}" else dict(json.loads(text))


def attempt_of(row: Row) -> DeliveryAttempt:
    """One row of the table `attempt`."""
    detail = row["detail"]
    return DeliveryAttempt(
        delivery=row["message_id"],
        number=row["n"],
        started_at=moment(row["started_at"]),
        ended_at=None if row["ended_at"] is None else moment(row["ended_at"]),
        outcome=row["outcome"] or "",
        status=row["status"],
        message=row["message"],
        detail=None if detail is None else unpacked(detail),
    )


def packed(attempt: Attempt, keep_body: bool = True) -> bytes:
    """The whole attempt, compressed; the request's body stands in the delivery's row already."""
    if keep_body:
        return zlib.compress(to_line(attempt), 1)
    return zlib.compress(to_line(replace(attempt, request=replace(attempt.request, body=b""))), 1)


def unpacked(detail: bytes) -> Attempt | None:
    """The attempt of `packed`; None when it is damaged."""
    try:
        return from_line(zlib.decompress(detail))
    except zlib.error:
        return None


def host_of(url: str) -> str:
    """`example.org:8443` of a URL; empty when it has none that can be read."""
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return ""
    return f"{(parts.hostname or '')}{port}"


def moment(milliseconds: int) -> datetime:
    """The point in time of a column."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def damaged_row(row_id: object) -> OutboxError:
    """A row that cannot be what was written."""
    return OutboxError(
        tr("The delivery {number} is damaged and is not sent.", number=row_id), code="DB_DAMAGED"
    )
