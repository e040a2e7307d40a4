"""One attempt to send a request: never raises for a failed send, can be cancelled at any moment."""

from __future__ import annotations

import asyncio
import re
import time
import uuid
from collections.abc import AsyncIterable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import cast

import httpx

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.delivery.address import RefusedRequestError
from hookstudio.core.delivery.certificate_words import CertificateFileError
from hookstudio.core.delivery.certificates import TlsContexts, tls_contexts
from hookstudio.core.delivery.decoding import BODY_CAP, BodyCollector, CollectedBody
from hookstudio.core.delivery.failures import Problem, Situation, deadline_problem, problem_of
from hookstudio.core.delivery.policy import classify_outcome
from hookstudio.core.delivery.proxies import ChosenProxy, ProxyRefusedError, choose_proxy
from hookstudio.core.delivery.reaching import check_by_name, reach_of
from hookstudio.core.delivery.redaction import Redactor
from hookstudio.core.delivery.result import Attempt, Failure, Response, Timing
from hookstudio.core.delivery.stamp import Stamp
from hookstudio.core.delivery.transport import (
    EnoughError,
    ExactUrl,
    Journal,
    PinnedTransport,
    Resolve,
    Stage,
    resolve,
)
from hookstudio.core.delivery.wire import (
    Evaluate,
    WireRequest,
    build_wire,
    masked_request,
    stamped,
)
from hookstudio.core.errors import SecretError, SecretMissingError
from hookstudio.core.marks import marked
from hookstudio.core.request.address_class import PUBLIC_ONLY, Reach
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.secrets import Secret, SecretStore, nothing_sent
from hookstudio.core.settings import NetworkSettings, TlsSettings
from hookstudio.core.wording import tr

HEAD_CAP = 100 * 1024
"""Bytes of an answer's headers; a larger head is refused."""

REASON_CAP = 100
"""Characters of a reason phrase; it stands in titles and sentences, where no more has room."""

# Above this, masking a body takes long enough to be felt on the loop.
_THREAD_FROM_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an attempt takes from outside beside the request: replaced in tests and in the lab.

    `transport` stands for the network where it is given; then nothing is resolved or connected.
    `body_cap` is how many bytes of a body are kept; nothing is read beyond it.
    `counter` gives the seconds that the durations are taken from. `reach` is what may be connected
    to beside this computer under its own names.
    """

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    new_id: Callable[[], str] = lambda: uuid.uuid4().hex
    resolve: Resolve = resolve
    evaluate: Evaluate | None = None
    transport: httpx.AsyncBaseTransport | None = None
    body_cap: int = BODY_CAP
    counter: Callable[[], float] = time.perf_counter
    reach: Reach = PUBLIC_ONLY


async def attempt(
    request: RenderedRequest,
    *,
    secrets: SecretStore,
    settings: NetworkSettings | None = None,
    number: int = 1,
    surroundings: Surroundings | None = None,
    stamp: Stamp | None = None,
    passphrases: SecretStore | None = None,
) -> Attempt:
    """Send the request once and say what came back and how Braze would take it.

    `stamp` adds headers that belong to this attempt and not to the message. `passphrases` holds
    that of a client's key; by default it is looked for among the `secrets`.
    Everything that can go wrong with a send is in the result. Cancellation closes the connection
    and raises CancelledError.
    """
    run = _Run(request, settings or NetworkSettings(), surroundings or Surroundings())
    return await run.perform(secrets, passphrases or secrets, number, stamp)


class _Run:
    """One attempt while it is under way."""

    def __init__(
        self, request: RenderedRequest, settings: NetworkSettings, surroundings: Surroundings
    ) -> None:
        self._request = request
        self._settings = settings
        self._around = surroundings
        self._journal = Journal()
        self._wire: WireRequest | None = None
        self._proxy: ChosenProxy | None = None
        self._passphrase: Secret | None = None
        self._head: Response | None = None
        self._body: BodyCollector | None = None
        self._complete = False
        self._began: float | None = None  # when the first step towards the connection was taken

    async def perform(
        self, secrets: SecretStore, passphrases: SecretStore, number: int, stamp: Stamp | None
    ) -> Attempt:
        started_at, start = self._around.now(), self._around.counter()
        problem = await self._send(secrets, passphrases, stamp)
        timing = self._timing(start, self._around.counter())
        response = await self._response(complete=problem is None)
        redactor = self._wire.redactor if self._wire else Redactor()
        failure = problem.failure if problem else None
        verdict = classify_outcome(
            response.status if response else None,
            failure,
            passing=problem is not None and problem.passing,
        )
        message = problem.message if problem else _answered(response)
        return Attempt(
            id=self._around.new_id(),
            webhook=self._request.webhook,
            user=self._request.user,
            started_at=started_at,
            request=self._wire.sent if self._wire else masked_request(self._request),
            timing=timing,
            message=redactor.text(message),
            received=verdict.received,
            retry=verdict.retry,
            response=response,
            failure=failure,
            peer=self._journal.peer,
            tls=self._journal.tls,
            unverified=self._journal.unverified,
            via_proxy=self._proxy.name if self._proxy else "",
            number=number,
        )

    async def _send(
        self, secrets: SecretStore, passphrases: SecretStore, stamp: Stamp | None
    ) -> Problem | None:
        """Everything up to the answer's last byte; None when it went well."""
        if not self._request.sendable:
            return Problem(Failure.REQUEST, nothing_sent(_why_not(self._request)))
        try:
            # A keyring may wait for its owner, who may be away.
            async with asyncio.timeout(self._settings.deadline_s):
                evaluate = self._around.evaluate
                self._wire = await build_wire(self._request, secrets, evaluate=evaluate)
                if stamp is not None:
                    self._wire = stamped(self._wire, stamp)
                self._proxy = await choose_proxy(self._wire.origin, self._settings.proxy)
                if self._wire.origin.scheme == "https":
                    self._passphrase = await self._passphrase_in(passphrases)
        except SecretMissingError as error:
            return Problem(Failure.SECRET, error.message)
        except SecretError as error:
            return Problem(Failure.KEYRING, nothing_sent(error.message))
        except RefusedRequestError as error:
            return Problem(Failure.REQUEST, nothing_sent(str(error)))
        except TimeoutError:
            limit_s = self._settings.deadline_s
            message = tr("The secrets were not filled in within {limit_s:g} s.", limit_s=limit_s)
            return Problem(Failure.KEYRING, nothing_sent(message))
        except ProxyRefusedError as error:
            return Problem(Failure.PROXY, nothing_sent(str(error)))
        return await self._exchange(self._wire)

    async def _exchange(self, wire: WireRequest) -> Problem | None:
        try:
            # httpx's own limits are per read: a server that drips a byte a second never trips them.
            async with asyncio.timeout(self._settings.deadline_s):
                await self._connect_and_talk(wire)
        except TimeoutError:
            problem = deadline_problem(self._situation(wire))
        except _RefusedAnswerError as error:
            problem = Problem(Failure.PROTOCOL, str(error))
        except CertificateFileError as error:
            problem = Problem(Failure.CERTIFICATE_FILE, nothing_sent(str(error)))
        except Exception as error:
            # The one adapter for httpx: beside its own errors it leaks those of httpcore, h11,
            # anyio, ssl, idna and the socket module, and AssertionError from odd answers.
            problem = problem_of(error, self._situation(wire))
        else:
            return None
        # Whatever goes wrong with the closing, the answer is there.
        return None if self._complete else problem

    async def _connect_and_talk(self, wire: WireRequest) -> None:
        if self._around.transport is not None:
            self._journal.stage = Stage.EXCHANGE
            await self._talk(wire, self._around.transport)
            return
        host = wire.origin.host
        check_by_name(host, self._around.reach)
        contexts, tls = None, self._settings.tls
        if wire.origin.scheme == "https":
            contexts = await _contexts(tls, self._passphrase)
        proxy = self._proxy.proxy if self._proxy else None
        if proxy is not None and proxy.url.scheme == b"https":
            # The client's certificate is not for the proxy.
            proxy.ssl_context = (await _contexts(TlsSettings(tls.ca_file))).verified
        look_up, reach = self._around.resolve, reach_of(host, self._around.reach)
        transport = PinnedTransport(
            self._journal, contexts, reach=reach, proxy=proxy, resolve=look_up
        )
        try:
            await self._talk(wire, transport)
        finally:
            await transport.aclose()

    async def _passphrase_in(self, passphrases: SecretStore) -> Secret | None:
        tls = self._settings.tls
        wanted = tls.client_certificate and tls.key_secret
        return await passphrases.get(tls.key_secret) if wanted else None

    async def _talk(self, wire: WireRequest, transport: httpx.AsyncBaseTransport) -> None:
        self._began = self._around.counter()
        answer = await transport.handle_async_request(self._message(wire))
        try:
            self._head = _head(answer)
            encoding = ", ".join(answer.headers.get_list("content-encoding"))
            self._body = BodyCollector(encoding, self._around.body_cap)
            with suppress(EnoughError):
                # Not `aiter_raw`: what stands for the network in a test has been read already.
                async for piece in cast(AsyncIterable[bytes], answer.stream):
                    # Not left by `break`: httpcore's generators must end by themselves, since
                    # Qt's loop has no hook that would close them.
                    self._journal.enough = not self._body.feed(piece)
            self._complete = True
        finally:
            await answer.aclose()

    def _message(self, wire: WireRequest) -> httpx.Request:
        url = ExactUrl(f"{wire.origin.scheme}://{wire.origin.name}/", wire.target)
        headers = httpx.Headers(list(wire.headers))
        limit = {"connect": self._settings.connect_timeout_s}
        extensions = {"timeout": limit}
        message = httpx.Request(wire.method, url, content=wire.body, extensions=extensions)
        # Set afterwards: the constructor adds headers of its own and makes a plain URL.
        message.url = url
        message.headers = headers
        return message

    async def _response(self, *, complete: bool) -> Response | None:
        if self._head is None or self._body is None or self._wire is None:
            return None
        body = self._body.finish()
        head, redactor = self._head, self._wire.redactor
        if redactor:
            body = await _redacted(body, redactor)
            head = replace(
                head,
                reason=redactor.text(head.reason),
                headers=tuple((redactor.text(n), redactor.text(v)) for n, v in head.headers),
            )
        return replace(
            head,
            # Not before it is masked: half a secret would not be found.
            reason=head.reason[:REASON_CAP],
            body=body.content,
            body_bytes_read=self._body.bytes_read,
            cut=body.cut,
            complete=complete,
            note=" ".join(note for note in (head.note, body.note) if note),
        )

    def _situation(self, wire: WireRequest) -> Situation:
        length = self._head.header("content-length") if self._head else None
        known = length is not None and re.fullmatch("[0-9]{1,15}", length) is not None
        return Situation(
            journal=self._journal,
            target=wire.origin.name,
            proxied=self._proxy is not None,
            connect_timeout_s=self._settings.connect_timeout_s,
            deadline_s=self._settings.deadline_s,
            verify=self._settings.tls.verify,
            status=self._head.status if self._head else None,
            bytes_read=self._body.bytes_read if self._body else 0,
            expected=int(length) if length and known else None,
        )

    def _timing(self, start: float, end: float) -> Timing:
        journal, began = self._journal, self._began
        written_at, first_byte_at = journal.written_at, journal.first_byte_at
        if written_at is not None and first_byte_at is not None:
            # An answer may begin before the whole request was written.
            written_at = min(written_at, first_byte_at)
        return Timing(
            total_ms=0.0 if began is None else (end - began) * 1000,
            dns_ms=_ms(journal.dns_s),
            connect_ms=_ms(journal.connect_s),
            tls_ms=_ms(journal.tls_s),
            send_ms=_between(journal.ready_at, written_at),
            first_byte_ms=_between(written_at, first_byte_at),
            download_ms=_between(first_byte_at, end) if self._complete else None,
            prepare_ms=((end if began is None else began) - start) * 1000,
        )


class _RefusedAnswerError(Exception):
    """The answer is more than we take; the text is for people."""


async def _contexts(tls: TlsSettings, passphrase: Secret | None = None) -> TlsContexts:
    return await call_in_thread(lambda: tls_contexts(tls, passphrase), name="TLS contexts")


def _head(answer: httpx.Response) -> Response:
    """The answer's head, with every control character marked."""
    raw = answer.headers.raw
    if sum(len(name) + len(value) + 4 for name, value in raw) > HEAD_CAP:
        raise _RefusedAnswerError(tr("The answer's headers are larger than the limit."))
    headers = tuple((_text(name), _text(value)) for name, value in raw)
    valid = all(_is_utf8(value) for _, value in raw)
    version: bytes = answer.extensions.get("http_version", b"HTTP/1.1")
    reason: bytes = answer.extensions.get("reason_phrase", b"")
    return Response(
        status=answer.status_code,
        reason=_text(reason),
        http_version=version.decode("ascii", "replace"),
        headers=headers,
        body=b"",
        body_bytes_read=0,
        note="" if valid else tr("A header is not valid UTF-8."),
    )


def _text(raw: bytes) -> str:
    return marked(raw.decode("utf-8", "replace"))


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


async def _redacted(body: CollectedBody, redactor: Redactor) -> CollectedBody:
    def redact() -> CollectedBody:
        return replace(body, content=redactor.content(body.content, cut=body.cut))

    if len(body.content) < _THREAD_FROM_BYTES:
        return redact()
    return await call_in_thread(redact, name="mask secrets")


def _why_not(request: RenderedRequest) -> str:
    if request.aborted is not None:
        return tr("The template aborted the message: {reason}.", reason=request.aborted.reason)
    return request.errors[0].message


def _answered(response: Response | None) -> str:
    if response is None:
        return tr("There was no answer.")
    line = f"{response.status} {response.reason}".strip()
    if 300 <= response.status < 400:
        return tr(
            "The server answered {status_line}; redirects are not followed.", status_line=line
        )
    return tr("The server answered {status_line}.", status_line=line)


def _between(start: float | None, end: float | None) -> float | None:
    """The milliseconds between two moments, where both came; a clock's rounding is not negative."""
    return None if start is None or end is None else max(0.0, end - start) * 1000


def _ms(seconds: float | None) -> float | None:
    return None if seconds is None else seconds * 1000
