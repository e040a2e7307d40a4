"""The objects that `--json` prints; README.md documents each of them.

Keys are only ever added. `type` says which object it is. A text that is not UTF-8 has its bytes
in `body_base64`, and `body` is null.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping

from hookstudio.cli.places import Place
from hookstudio.core.delivery.result import Attempt, Response, SentRequest
from hookstudio.core.errors import HookStudioError
from hookstudio.core.findings import Finding
from hookstudio.core.liquid.placeholders import masked
from hookstudio.core.receiver.received import ReceivedRequest
from hookstudio.core.request.rendered import RenderedRequest

JsonLine = Mapping[str, object]


def error_object(error: HookStudioError) -> JsonLine:
    """`error`: why there is no answer."""
    return {
        "type": "error",
        "code": error.code,
        "message": error.message,
        "file": error.file,
        "line": error.line,
        "column": error.column,
    }


def finding_object(finding: Finding, place: Place) -> JsonLine:
    """`finding`: one problem, with its place in the file."""
    return {
        "type": "finding",
        "code": finding.code,
        "rule": finding.rule,
        "severity": str(finding.severity),
        "message": finding.message,
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "field": finding.field,
    }


def request_object(request: RenderedRequest) -> JsonLine:
    """`request`: what would be sent; secrets are masked."""
    aborted = request.aborted
    return {
        "type": "request",
        "webhook": request.webhook,
        "user": request.user,
        "language": request.language,
        "method": request.method,
        "url": masked(request.url.text),
        "headers": [[header.name, masked(header.value.text)] for header in request.headers],
        "body": masked(request.body.text),
        "body_bytes": request.known_body_bytes,
        "body_secrets": list(request.body_secrets),
        "environment": request.environment,
        "json_valid": request.json_valid,
        "loopback": request.loopback,
        "secrets": list(request.secrets),
        "aborted": aborted and {"type": aborted.abort_type, "reason": aborted.reason},
        "sendable": request.sendable,
    }


def attempt_object(attempt: Attempt, explanation: str) -> JsonLine:
    """`attempt`: one send and its outcome."""
    timing = attempt.timing
    return {
        "type": "attempt",
        "id": attempt.id,
        "webhook": attempt.webhook,
        "user": attempt.user,
        "number": attempt.number,
        "started_at": attempt.started_at.isoformat(),
        "received": attempt.received,
        "retry": attempt.retry,
        "code": str(attempt.failure or ""),
        "message": attempt.message,
        "explanation": explanation,
        "status": attempt.status,
        "request": _sent(attempt.request),
        "response": attempt.response and response_object(attempt.response),
        "timing": {
            "dns_ms": timing.dns_ms,
            "connect_ms": timing.connect_ms,
            "tls_ms": timing.tls_ms,
            "send_ms": timing.send_ms,
            "first_byte_ms": timing.first_byte_ms,
            "download_ms": timing.download_ms,
            "total_ms": timing.total_ms,
            "prepare_ms": timing.prepare_ms,
        },
        "peer": attempt.peer,
        "tls": attempt.tls,
        "unverified": attempt.unverified,
        "via_proxy": attempt.via_proxy,
    }


def received_object(received: ReceivedRequest) -> JsonLine:
    """`received`: one request that arrived at the receiver."""
    return {
        "type": "received",
        "number": received.number,
        "received_at": received.received_at.isoformat(),
        "method": received.method,
        "target": received.target,
        "headers": _pairs(received.headers),
        **_body(received.body),
        "peer": received.peer,
        "source": received.source,
        "status": received.status,
        "step": received.step,
        "problem": received.problem,
    }


def _sent(request: SentRequest) -> JsonLine:
    return {
        "method": request.method,
        "url": request.url,
        "headers": _pairs(request.headers),
        **_body(request.body),
    }


def response_object(response: Response) -> JsonLine:
    """The part `response` of an attempt."""
    return {
        "status": response.status,
        "reason": response.reason,
        "http_version": response.http_version,
        "headers": _pairs(response.headers),
        **_body(response.body),
        "bytes_read": response.body_bytes_read,
        "cut": response.cut,
        "complete": response.complete,
        "note": response.note,
    }


def _pairs(headers: tuple[tuple[str, str], ...]) -> list[list[str]]:
    return [[name, value] for name, value in headers]


def _body(body: bytes) -> JsonLine:
    try:
        return {"body": body.decode("utf-8"), "body_base64": None}
    except UnicodeDecodeError:
        return {"body": None, "body_base64": base64.b64encode(body).decode("ascii")}
