"""What went wrong, in one plain sentence: from a library's exception to a `Failure`."""

from __future__ import annotations

import errno
import re
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass

import httpx

from hookstudio.core.delivery.reaching import AddressRefusedError
from hookstudio.core.delivery.result import Failure
from hookstudio.core.delivery.transport import Journal, Stage
from hookstudio.core.marks import marked
from hookstudio.core.request.address_class import AddressClass
from hookstudio.core.secrets import nothing_sent
from hookstudio.core.wording import tr, translatable, translated, trn


@dataclass(frozen=True, slots=True)
class Problem:
    """Why there is no complete answer. `passing`: it may be gone the next time."""

    failure: Failure
    message: str
    passing: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """How far the attempt had come when it failed.

    `verify` is the user's wish. `status` is None before the answer's head; `expected` is its
    Content-Length where it has one.
    """

    journal: Journal
    target: str
    proxied: bool
    connect_timeout_s: float
    deadline_s: float
    verify: bool = True
    status: int | None = None
    bytes_read: int = 0
    expected: int | None = None


def deadline_problem(situation: Situation) -> Problem:
    """The whole attempt took too long."""
    limit_s, stage = situation.deadline_s, situation.journal.stage
    if stage is Stage.LOOKUP:
        host = _host(situation)
        message = tr(
            "The name {host} was not looked up within {limit_s:g} s.", host=host, limit_s=limit_s
        )
        return Problem(Failure.DNS, message)
    if stage is Stage.CONNECT:
        return Problem(Failure.CONNECT_TIMEOUT, _no_answer(situation, limit_s))
    if stage is Stage.TLS:
        return _tls(_no_handshake(limit_s), passing=True)
    return Problem(Failure.TIMEOUT, tr("No complete answer within {limit_s:g} s.", limit_s=limit_s))


def problem_of(error: Exception, situation: Situation) -> Problem:
    """The plain sentence for what httpx, httpcore, h11, anyio, ssl or the socket raised."""
    # The stage decides before the type: the same ConnectError comes from a refused connection and
    # from a bad certificate.
    stage = situation.journal.stage
    if isinstance(error, AddressRefusedError):
        return address_problem(error)
    if stage is Stage.LOOKUP:
        return _lookup_problem(error, situation)
    if stage is Stage.TLS:
        return _tls_problem(error, situation)
    if stage is Stage.CONNECT:
        return _connect_problem(error, situation)
    if isinstance(error, httpx.ProxyError):
        reason = marked(str(error))[:100]
        return Problem(Failure.PROXY, tr("The proxy refused: {reason}.", reason=reason))
    if isinstance(error, httpx.RemoteProtocolError):
        return _protocol_problem(str(error), situation)
    if isinstance(error, httpx.LocalProtocolError):
        return Problem(Failure.REQUEST, nothing_sent(tr("The request breaks HTTP rules.")))
    if isinstance(error, ssl.SSLError):
        reason = _tls_reason(error)
        return Problem(
            Failure.TLS, tr("The server ended the TLS connection: {reason}.", reason=reason)
        )
    if isinstance(error, httpx.TransportError | OSError):
        return _broken_link(situation)
    name = type(error).__name__
    return Problem(Failure.PROTOCOL, tr("The answer could not be read ({error}).", error=name))


def address_problem(error: AddressRefusedError) -> Problem:
    """The host leads where nobody agreed to send, or where nothing is ever sent."""
    metadata = error.found is AddressClass.METADATA
    failure = Failure.METADATA if metadata else Failure.ADDRESS
    return Problem(failure, nothing_sent(str(error)))


def _lookup_problem(error: Exception, situation: Situation) -> Problem:
    host = _host(situation)
    if isinstance(error, socket.gaierror):
        absent = (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME))
        if error.errno in absent:
            return Problem(Failure.DNS, tr("There is no host named {host}.", host=host))
        reason = error.strerror.lower() if error.strerror else tr("no answer")
        return Problem(
            Failure.DNS,
            tr("The name {host} could not be looked up: {reason}.", host=host, reason=reason),
        )
    if isinstance(error, UnicodeError):
        return Problem(Failure.REQUEST, nothing_sent(tr("'{host}' is not a host name.", host=host)))
    return Problem(Failure.DNS, tr("The name {host} could not be looked up.", host=host))


def _connect_problem(error: Exception, situation: Situation) -> Problem:
    peer = _peer(situation)
    if isinstance(error, httpx.TimeoutException):
        message = _no_answer(situation, situation.connect_timeout_s)
        return Problem(Failure.CONNECT_TIMEOUT, message)
    # anyio hides the reason: "All connection attempts failed", raised from one error or a group.
    number = next((e.errno for e in _chain(error) if isinstance(e, OSError) and e.errno), None)
    if number == errno.ECONNREFUSED:
        message = tr("{peer} refused the connection: nothing listens there.", peer=peer)
        return Problem(Failure.REFUSED, message)
    if number == errno.ETIMEDOUT:
        return Problem(Failure.CONNECT_TIMEOUT, tr("{peer} did not answer.", peer=peer))
    if not number:
        return Problem(Failure.UNREACHABLE, tr("{peer} cannot be reached.", peer=peer))
    message = tr("{peer} cannot be reached: {reason}.", peer=peer, reason=_error_text(number))
    return Problem(Failure.UNREACHABLE, message)


def _tls_problem(error: Exception, situation: Situation) -> Problem:
    if isinstance(error, httpx.TimeoutException):
        return _tls(_no_handshake(situation.connect_timeout_s), passing=True)
    cause = next((e for e in _chain(error) if isinstance(e, ssl.SSLError)), None)
    # A link that broke says nothing about the certificate: it may hold the next time.
    if cause is None or isinstance(cause, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return _tls(tr("the server closed the connection in the handshake"), passing=True)
    reason = _tls_reason(cause)
    if not situation.verify and isinstance(cause, ssl.SSLCertVerificationError):
        reason = tr(
            "{reason}; verification is off for connections to this machine only", reason=reason
        )
    return _tls(reason, passing=False)


def _tls(reason: str, *, passing: bool) -> Problem:
    """The reason begins in lower case, and has no full stop."""
    message = tr("The certificate or TLS connection was refused: {reason}.", reason=reason)
    return Problem(Failure.TLS, nothing_sent(message), passing)


_TLS_REASONS = {
    "WRONG_VERSION_NUMBER": translatable("the server does not speak TLS on this port"),
    "HTTP_REQUEST": translatable("the server does not speak TLS on this port"),
    "RECORD_LAYER_FAILURE": translatable("the server does not speak TLS on this port"),
    "UNSUPPORTED_PROTOCOL": translatable("the server has no TLS version from 1.2 on"),
    "TLSV1_ALERT_PROTOCOL_VERSION": translatable("the server has no TLS version from 1.2 on"),
    "NO_PROTOCOLS_AVAILABLE": translatable("the server has no TLS version from 1.2 on"),
    "SSLV3_ALERT_HANDSHAKE_FAILURE": translatable(
        "the server and this computer share no cipher, or it asks for a client certificate"
    ),
    "TLSV1_ALERT_INSUFFICIENT_SECURITY": translatable(
        "the server and this computer share no cipher"
    ),
    "NO_CIPHERS_AVAILABLE": translatable("the server and this computer share no cipher"),
    "TLSV13_ALERT_CERTIFICATE_REQUIRED": translatable("it asks for a client certificate"),
    "TLSV1_ALERT_UNKNOWN_CA": translatable("it does not know the issuer of the client certificate"),
    "SSLV3_ALERT_BAD_CERTIFICATE": translatable("it does not accept the client certificate"),
    "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE": translatable(
        "it does not accept the client certificate"
    ),
    "SSLV3_ALERT_CERTIFICATE_UNKNOWN": translatable("it does not accept the client certificate"),
    "SSLV3_ALERT_CERTIFICATE_REVOKED": translatable("the client certificate was revoked"),
    "SSLV3_ALERT_CERTIFICATE_EXPIRED": translatable("the client certificate has expired"),
    "TLSV1_ALERT_ACCESS_DENIED": translatable("it does not accept the client certificate"),
    "DH_KEY_TOO_SMALL": translatable("the server's keys are too short"),
    "EE_KEY_TOO_SMALL": translatable("the key of the certificate is too short"),
    "WRONG_SIGNATURE_TYPE": translatable("the server signs with an outdated algorithm"),
}

_CERTIFICATE_REASONS = {
    "certificate has expired": translatable("the certificate has expired"),
    "certificate is not yet valid": translatable("the certificate is not valid yet"),
    "self-signed certificate": translatable("the certificate is self-signed"),
    "self signed certificate": translatable("the certificate is self-signed"),
    "self-signed certificate in certificate chain": translatable(
        "its root certificate is not trusted here"
    ),
    "unable to get local issuer certificate": translatable(
        "its issuer is not trusted here, or a certificate in between is missing"
    ),
    "certificate revoked": translatable("the certificate was revoked"),
    "unable to verify the first certificate": translatable(
        "its issuer is not trusted here, or a certificate in between is missing"
    ),
    "EE certificate key too weak": translatable("the key of the certificate is too short"),
    "CA certificate key too weak": translatable("the key of an issuer's certificate is too short"),
    "CA signature digest algorithm too weak": translatable(
        "the certificate is signed with an outdated algorithm"
    ),
    "unsuitable certificate purpose": translatable("the certificate is not one of a server"),
    "invalid CA certificate": translatable("an issuer's certificate is none that may issue others"),
}


def _tls_reason(error: ssl.SSLError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        text = getattr(error, "verify_message", "") or str(error)
        if "mismatch" in text.lower() or "not valid for" in text:
            return tr("the certificate is for another host")
        known = _CERTIFICATE_REASONS.get(text, "")
        return translated(known) or marked(text).rstrip(".")
    reason = getattr(error, "reason", "") or ""
    known = translated(_TLS_REASONS.get(reason, ""))
    return known or reason.replace("_", " ").lower() or tr("it failed")


_PROTOCOL_RULES = (
    ("Content-Length", translatable("two lengths")),
    ("Transfer-Encoding", translatable("bad transfer coding")),
    ("transfer-encoding", translatable("bad transfer coding")),
    ("illegal chunk", translatable("bad chunk")),
    ("chunk", translatable("bad chunk")),
    ("header", translatable("bad header")),
    ("Header", translatable("bad header")),
)


def _protocol_problem(text: str, situation: Situation) -> Problem:
    """h11's complaint about the answer; its own words hold raw bytes and are not repeated."""
    # h11's texts are its only codes; the catalogue's answers guard these words in the tests.
    head = situation.journal.head
    if "without sending complete message body" in text:
        return _incomplete(situation)
    if "Receive buffer too long" in text:
        return Problem(Failure.PROTOCOL, tr("The answer's headers are larger than the limit."))
    if not head:
        return _broken_link(situation)
    if not head.startswith(b"HTTP/"[: len(head)]):
        return Problem(Failure.PROTOCOL, tr("The answer is not HTTP."))
    if "disconnected" in text or "closed connection" in text:
        message = tr("The server closed the connection in the middle of the answer's head.")
        return Problem(Failure.DISCONNECTED, message)
    status = re.match(rb"HTTP/\d\.\d (\d+)", head)
    if status is not None and ("status" in text.lower() or status[1] == b"101"):
        rule = tr("status {status}", status=status[1].decode()[:10])
    elif "status line" in text:
        return Problem(Failure.PROTOCOL, tr("The answer is not HTTP."))
    else:
        known = next((rule for word, rule in _PROTOCOL_RULES if word in text), "")
        rule = translated(known) or tr("bad format")
    return Problem(Failure.PROTOCOL, tr("The answer breaks HTTP rules ({rule}).", rule=rule))


def _broken_link(situation: Situation) -> Problem:
    if situation.status is not None:
        return _incomplete(situation)
    if situation.journal.head:
        message = tr("The connection broke in the middle of the answer's head.")
    else:
        message = tr("The server closed the connection without an answer.")
        if situation.journal.tls.startswith("TLSv1.3"):
            # It looks at the client's certificate after the handshake, and its alert may be lost.
            message = tr(
                "{problem} A server that wants another client certificate may do so.",
                problem=message,
            )
    return Problem(Failure.DISCONNECTED, message)


def _incomplete(situation: Situation) -> Problem:
    if situation.expected is None:
        message = trn(
            "The answer stopped after {n:,} byte (status {status}).",
            "The answer stopped after {n:,} bytes (status {status}).",
            n=situation.bytes_read,
            status=situation.status,
        )
    else:
        message = trn(
            "The answer stopped after {read:,} of {n:,} byte (status {status}).",
            "The answer stopped after {read:,} of {n:,} bytes (status {status}).",
            n=situation.expected,
            read=situation.bytes_read,
            status=situation.status,
        )
    return Problem(Failure.INCOMPLETE, message)


def _no_answer(situation: Situation, limit_s: float) -> str:
    return tr("{peer} did not answer within {limit_s:g} s.", peer=_peer(situation), limit_s=limit_s)


def _no_handshake(limit_s: float) -> str:
    return tr("the handshake did not finish within {limit_s:g} s", limit_s=limit_s)


def _host(situation: Situation) -> str:
    return marked(situation.journal.host or situation.target)


def _peer(situation: Situation) -> str:
    """`example.org:443 (93.184.216.34:443)`, or the proxy's address."""
    peer, target = situation.journal.peer, marked(situation.target)
    if situation.proxied:
        return tr(
            "The proxy {host} ({peer})",
            note="begins a sentence",
            host=situation.journal.host,
            peer=peer,
        )
    return target if not peer or peer == target else f"{target} ({peer})"


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, what it was raised from, and so on, groups included."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        current = waiting.pop(0)
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        waiting += [current.__cause__, current.__context__]
        if isinstance(current, BaseExceptionGroup):
            waiting += current.exceptions


def _error_text(number: int) -> str:
    known = {
        errno.ENETUNREACH: tr("there is no network"),
        errno.EHOSTUNREACH: tr("there is no route"),
    }
    return known.get(number) or errno.errorcode.get(number, str(number))
