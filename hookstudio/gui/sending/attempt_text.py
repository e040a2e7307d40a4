"""An attempt in words: for the toast, the table, the window of the result and the clipboard."""

from __future__ import annotations

from dataclasses import dataclass

from hookstudio.core.delivery.result import Attempt, Failure, SentRequest, Timing
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.wording import tr, translatable, translated, trn
from hookstudio.gui.preview.quantities import bytes_text, duration_text


@dataclass(frozen=True, slots=True)
class State:
    """How an attempt ended: a sign, a word, and the name of a colour."""

    sign: str
    word: str
    tone: str


TONE_ICONS = {
    "success": "check_circle",
    "warning": "refresh",
    "error": "error",
    "muted": "blocked",
    "info": "clock",
}

_FAILURE_TITLES = {
    Failure.DNS: translatable("Host not found"),
    Failure.REFUSED: translatable("Connection refused"),
    Failure.UNREACHABLE: translatable("Host unreachable"),
    Failure.CONNECT_TIMEOUT: translatable("No connection in time"),
    Failure.TIMEOUT: translatable("No answer in time"),
    Failure.TLS: translatable("Certificate or TLS refused"),
    Failure.CERTIFICATE_FILE: translatable("Certificate file not usable"),
    Failure.DISCONNECTED: translatable("Closed without an answer"),
    Failure.INCOMPLETE: translatable("Answer cut short"),
    Failure.PROTOCOL: translatable("Not a valid HTTP answer"),
    Failure.REQUEST: translatable("Not a valid request"),
    Failure.SECRET: translatable("Secret missing"),
    Failure.KEYRING: translatable("No keyring"),
    Failure.PROXY: translatable("Proxy failed"),
    Failure.CANCELLED: translatable("Cancelled"),
    Failure.ADDRESS: translatable("Address not allowed"),
    Failure.METADATA: translatable("Address never allowed"),
}


def state_of(attempt: Attempt) -> State:
    """Received, would be retried, failed, or cancelled."""
    if attempt.received:
        return State("●", tr("Received"), "success")
    if attempt.failure is Failure.CANCELLED:
        return State("⊘", tr("Cancelled"), "muted")
    if attempt.retry:
        return State("↻", tr("Would retry"), "warning")
    return State("✕", tr("Failed"), "error")


def title_of(attempt: Attempt) -> str:
    """`404 Not Found` as Braze shows it, or a name for what happened instead of an answer."""
    if attempt.response is not None:
        return attempt.status_line
    known = _FAILURE_TITLES.get(attempt.failure, "") if attempt.failure else ""
    return translated(known) or tr("Not sent")


NOT_VERIFIED = translatable("The server's certificate was not verified.")


def alarm_text(attempt: Attempt | None) -> str:
    """What must be seen in red beside this attempt; empty where there is nothing."""
    return f"⚠ {translated(NOT_VERIFIED)}" if attempt is not None and attempt.unverified else ""


def toast_text(attempt: Attempt) -> str:
    """`200 OK in 43 ms`."""
    return tr(
        "{outcome} in {duration}",
        outcome=title_of(attempt),
        duration=duration_text(attempt.timing.total_ms),
    )


def refusal(request: RenderedRequest) -> str:
    """Why a request that is not sendable is not sent."""
    if request.aborted is not None:
        reason = request.aborted.reason
        if not reason:
            return tr("Nothing was sent: the template aborts the message.")
        return tr("Nothing was sent: the template aborts the message ({reason}).", reason=reason)
    first, *others = request.errors
    problem = first.message.rstrip(".")
    if not others:
        return tr("Nothing was sent: {problem}.", problem=problem)
    return trn(
        "Nothing was sent: {problem} (and {n:,} more error).",
        "Nothing was sent: {problem} (and {n:,} more errors).",
        n=len(others),
        problem=problem,
    )


def phases(timing: Timing) -> tuple[tuple[str, float, float], ...]:
    """(name, start, length) in ms of each phase that happened, in order, from the first start."""
    known = (
        ("DNS", timing.dns_ms),
        (tr("Connect", note="a phase of a request"), timing.connect_ms),
        ("TLS", timing.tls_ms),
        (tr("Send", note="a phase of a request"), timing.send_ms),
        (tr("First byte", note="a phase of a request"), timing.first_byte_ms),
        (tr("Download", note="a phase of a request"), timing.download_ms),
    )
    rows, at = [], 0.0
    for name, length in known:
        if length is not None:
            rows.append((name, at, length))
            at += length
    return (*rows, (tr("Total", note="of all phases of a request"), 0.0, timing.total_ms))


def headers_text(headers: tuple[tuple[str, str], ...]) -> str:
    """One `Name: value` line a header."""
    return "\n".join(f"{name}: {value}" for name, value in headers)


def request_text(request: SentRequest) -> str:
    """The request as it went out, secrets masked: request line, headers, blank line, body."""
    head = f"{request.method} {request.url}"
    body = request.body.decode("utf-8", "replace")
    parts = [head, headers_text(request.headers)] if request.headers else [head]
    return "\n".join(parts) + (f"\n\n{body}" if body else "\n")


def response_title(attempt: Attempt) -> str:
    """`HTTP/1.1 · 1.2 KiB · 127.0.0.1:8600`: what a caption says about the answer."""
    parts = []
    if attempt.response is not None:
        parts += [attempt.response.http_version, bytes_text(len(attempt.response.body))]
    parts += [attempt.peer, attempt.tls, tr("not verified") if attempt.unverified else ""]
    if attempt.via_proxy:
        parts.append(tr("through {proxy}", proxy=attempt.via_proxy))
    return " · ".join(part for part in parts if part)
