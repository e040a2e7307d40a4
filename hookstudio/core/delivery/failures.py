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
from hookstudio.core.wording import tr, translatable


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
    limit = tr("within {deadline_s:g} s", deadline_s=situation.deadline_s)
    stage = situation.journal.stage
    if stage is Stage.LOOKUP:
        return Problem(
            Failure.DNS,
            tr(
                "The name {situation} was not looked up {limit}.",
                situation=_host(situation),
                limit=limit,
            ),
        )
    if stage is Stage.CONNECT:
        message = tr("{situation} did not answer {limit}.", situation=_peer(situation), limit=limit)
        return Problem(Failure.CONNECT_TIMEOUT, message)
    if stage is Stage.TLS:
        return _tls(tr("the handshake did not finish {limit}", limit=limit), passing=True)
    return Problem(Failure.TIMEOUT, tr("No complete answer {limit}.", limit=limit))


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
        return Problem(
            Failure.PROXY, tr("The proxy refused: {value}.", value=marked(str(error))[:100])
        )
    if isinstance(error, httpx.RemoteProtocolError):
        return _protocol_problem(str(error), situation)
    if isinstance(error, httpx.LocalProtocolError):
        return Problem(Failure.REQUEST, tr("The request breaks HTTP rules. Nothing was sent."))
    if isinstance(error, ssl.SSLError):
        return Problem(
            Failure.TLS,
            tr("The server ended the TLS connection: {error}.", error=_tls_reason(error)),
        )
    if isinstance(error, httpx.TransportError | OSError):
        return _broken_link(situation)
    name = type(error).__name__
    return Problem(Failure.PROTOCOL, tr("The answer could not be read ({name}).", name=name))


def address_problem(error: AddressRefusedError) -> Problem:
    """The host leads where nobody agreed to send, or where nothing is ever sent."""
    metadata = error.found is AddressClass.METADATA
    failure = Failure.METADATA if metadata else Failure.ADDRESS
    return Problem(failure, tr("{error} Nothing was sent.", error=error))


def _lookup_problem(error: Exception, situation: Situation) -> Problem:
    host = _host(situation)
    if isinstance(error, socket.gaierror):
        absent = (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME))
        if error.errno in absent:
            return Problem(Failure.DNS, tr("There is no host named {host}.", host=host))
        reason = (error.strerror or tr("no answer")).lower()
        return Problem(
            Failure.DNS,
            tr("The name {host} could not be looked up: {reason}.", host=host, reason=reason),
        )
    if isinstance(error, UnicodeError):
        return Problem(
            Failure.REQUEST, tr("'{host}' is not a host name. Nothing was sent.", host=host)
        )
    return Problem(Failure.DNS, tr("The name {host} could not be looked up.", host=host))


def _connect_problem(error: Exception, situation: Situation) -> Problem:
    peer = _peer(situation)
    if isinstance(error, httpx.TimeoutException):
        message = tr(
            "{peer} did not answer within {connect_timeout_s:g} s.",
            peer=peer,
            connect_timeout_s=situation.connect_timeout_s,
        )
        return Problem(Failure.CONNECT_TIMEOUT, message)
    # anyio hides the reason: "All connection attempts failed", raised from one error or a group.
    number = next((e.errno for e in _chain(error) if isinstance(e, OSError) and e.errno), None)
    if number == errno.ECONNREFUSED:
        message = tr("{peer} refused the connection: nothing listens there.", peer=peer)
        return Problem(Failure.REFUSED, message)
    if number == errno.ETIMEDOUT:
        return Problem(Failure.CONNECT_TIMEOUT, tr("{peer} did not answer.", peer=peer))
    reason = f": {_error_text(number)}" if number else ""
    return Problem(
        Failure.UNREACHABLE, tr("{peer} cannot be reached{reason}.", peer=peer, reason=reason)
    )


def _tls_problem(error: Exception, situation: Situation) -> Problem:
    if isinstance(error, httpx.TimeoutException):
        limit = tr("within {connect_timeout_s:g} s", connect_timeout_s=situation.connect_timeout_s)
        return _tls(tr("the handshake did not finish {limit}", limit=limit), passing=True)
    cause = next((e for e in _chain(error) if isinstance(e, ssl.SSLError)), None)
    # A link that broke says nothing about the certificate: it may hold the next time.
    if cause is None or isinstance(cause, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return _tls(tr("the server closed the connection in the handshake"), passing=True)
    reason = _tls_reason(cause)
    if not situation.verify and isinstance(cause, ssl.SSLCertVerificationError):
        reason += tr("; verification is off for connections to this machine only")
    return _tls(reason, passing=False)


def _tls(reason: str, *, passing: bool) -> Problem:
    message = tr(
        "The certificate or TLS connection was refused: {reason}. Nothing was sent.", reason=reason
    )
    return Problem(Failure.TLS, message, passing)


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
        return _CERTIFICATE_REASONS.get(text, marked(text).rstrip("."))
    reason = getattr(error, "reason", "") or ""
    return _TLS_REASONS.get(reason, reason.replace("_", " ").lower() or tr("it failed"))


_PROTOCOL_RULES = (
    ("Content-Length", translatable("two lengths")),
    ("Transfer-Encoding", translatable("bad transfer coding")),
    ("transfer-encoding", translatable("bad transfer coding")),
    (translatable("illegal chunk"), translatable("bad chunk")),
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
        rule = tr("status {value}", value=status[1].decode()[:10])
    elif "status line" in text:
        return Problem(Failure.PROTOCOL, tr("The answer is not HTTP."))
    else:
        rule = next((rule for word, rule in _PROTOCOL_RULES if word in text), tr("bad format"))
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
            message += tr(" A server that wants another client certificate may do so.")
    return Problem(Failure.DISCONNECTED, message)


def _incomplete(situation: Situation) -> Problem:
    read = f"{situation.bytes_read:,}"
    of = (
        tr(" of {expected:,}", expected=situation.expected)
        if situation.expected is not None
        else ""
    )
    message = tr(
        "The answer stopped after {read}{of} bytes (status {status}).",
        read=read,
        of=of,
        status=situation.status,
    )
    return Problem(Failure.INCOMPLETE, message)


def _host(situation: Situation) -> str:
    return marked(situation.journal.host or situation.target)


def _peer(situation: Situation) -> str:
    """`example.org:443 (93.184.216.34:443)`, or the proxy's address."""
    peer, target = situation.journal.peer, marked(situation.target)
    if situation.proxied:
        return tr("The proxy {host} ({peer})", host=situation.journal.host, peer=peer)
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
