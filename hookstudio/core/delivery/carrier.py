"""Carrier: one attempt of one delivery, from its secrets to what is recorded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.delivery.certificate_words import CertificateFileError
from hookstudio.core.delivery.certificates import tls_contexts
from hookstudio.core.delivery.clock import Clock
from hookstudio.core.delivery.host_gates import UNHEALTHY_OVER
from hookstudio.core.delivery.outbox_changes import Ending
from hookstudio.core.delivery.outbox_row import Claimed
from hookstudio.core.delivery.result import Attempt, Failure
from hookstudio.core.delivery.schedule import SIMULATED_598, UNKNOWN, Decision, Outcome, decide
from hookstudio.core.delivery.stamp import Stamp, plain_stamp, signing_stamp
from hookstudio.core.errors import SecretError
from hookstudio.core.request.address_class import PUBLIC_ONLY, Reach
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.secrets import MemoryStore, Secret, SecretStore, fingerprint
from hookstudio.core.settings import TlsSettings
from hookstudio.core.trust.decision import Held, Outgoing
from hookstudio.core.wording import tr


class Send(Protocol):
    """Makes one attempt; as `attempt` does, it never raises for a failed send."""

    async def __call__(
        self,
        request: RenderedRequest,
        *,
        project: str,
        secrets: SecretStore,
        number: int,
        stamp: Stamp,
        reach: Reach,
    ) -> Attempt: ...


class Secrets(Protocol):
    """Where the secrets of a project are, and the key of their fingerprints."""

    def store(self, project: str) -> SecretStore:
        """The secrets of the project in that folder."""
        ...

    async def key(self) -> bytes:
        """The key of the fingerprints; raises SecretError."""
        ...


Permit = Callable[[str, Outgoing], Reach | Held]
"""Asks for a project's folder what an attempt may connect to; called in a thread."""


TlsOf = Callable[[str, str], TlsSettings]
"""The user's TLS settings for a project's folder and the slug of an environment."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The secrets of a delivery, read before its attempt begins, and what it may connect to."""

    secrets: MemoryStore
    signing: Secret | None = None
    fingerprints: Mapping[str, str] = field(default_factory=dict)
    reach: Reach = PUBLIC_ONLY

    @classmethod
    def none(cls) -> Ready:
        """For a delivery without secrets, or one that is not really sent."""
        return cls(MemoryStore())


class HeldBackError(Exception):
    """The delivery needs its user; the text says why, `code` as the catalogue names it."""

    def __init__(self, message: str, code: str = "") -> None:
        super().__init__(message)
        self.code = code


class Carrier:
    """What every attempt needs, whoever makes it: the courier or the command line.

    `permit` and `tls` are None for what never leaves the machine, such as the retry lab.
    """

    def __init__(
        self,
        send: Send,
        secrets: Secrets,
        clock: Clock,
        random: Callable[[], float],
        permit: Permit | None = None,
        tls: TlsOf | None = None,
    ) -> None:
        self._send = send
        self._secrets = secrets
        self._clock = clock
        self._random = random
        self._permit = permit
        self._tls = tls

    async def prepare(
        self, project: str, outgoing: Outgoing, known: Mapping[str, str], signing: str
    ) -> Ready:
        """Read the secrets; raises HeldBackError when one is missing, locked or another, and where
        the project or the host is not trusted with it any more, or a certificate cannot be used.

        `known` are the fingerprints of the first attempt by name, empty where there was none.
        """
        reach = await self._permitted(project, outgoing)
        await self._check_certificates(project, outgoing)
        if not known and not signing:
            return Ready(MemoryStore(), reach=reach)
        try:
            store = self._secrets.store(project)
            values = {name: await store.get(name) for name in known}
            key = await self._secrets.key() if values else b""
            signer = await store.get(signing) if signing else None
            if signer is not None:
                signing_stamp("", 1, signer, 0.0)
        except SecretError as error:
            raise HeldBackError(error.message, error.code) from error
        marks = {name: fingerprint(secret, key) for name, secret in values.items()}
        for name, mark in known.items():
            if mark and mark != marks[name]:
                raise HeldBackError(
                    tr(
                        'Secret "{name}" is not what it was at the first attempt. A retry must '
                        "send the same bytes: put the old value back, or send the message anew.",
                        name=name,
                    )
                )
        memory = MemoryStore({name: secret.reveal() for name, secret in values.items()})
        return Ready(memory, signer, marks, reach)

    async def _permitted(self, project: str, outgoing: Outgoing) -> Reach:
        if (permit := self._permit) is None:
            return PUBLIC_ONLY
        found = await call_in_thread(lambda: permit(project, outgoing), name="trust")
        if isinstance(found, Held):
            raise HeldBackError(found.message, found.code)
        return found

    async def _check_certificates(self, project: str, outgoing: Outgoing) -> None:
        if self._tls is None or not outgoing.url.strip().lower().startswith("https:"):
            return
        tls, passphrase = self._tls(project, outgoing.environment), None
        try:
            if tls.client_certificate and tls.key_secret:
                passphrase = await self._secrets.store(project).get(tls.key_secret)
            await call_in_thread(lambda: tls_contexts(tls, passphrase), name="TLS contexts")
        except SecretError as error:
            raise HeldBackError(error.message, error.code) from error
        except CertificateFileError as error:
            raise HeldBackError(str(error), Failure.CERTIFICATE_FILE) from error

    async def carry(self, claimed: Claimed, ready: Ready) -> Ending:
        """Make the attempt that has begun, and decide what follows.

        When cancelled, the CancelledError is raised; `interrupted` says what to record then.
        """
        key, number = claimed.delivery.key, claimed.number
        if ready.signing is None:
            stamp = plain_stamp(key, number)
        else:
            stamp = signing_stamp(key, number, ready.signing, self._clock.now_ms() / 1000)
        attempt = await self._send(
            claimed.request,
            project=claimed.delivery.project,
            secrets=ready.secrets,
            number=number,
            stamp=stamp,
            reach=ready.reach,
        )
        outcome = Outcome.of(attempt, self._clock.now_ms() / 1000)
        word = str(attempt.failure or ("received" if attempt.received else "refused"))
        return self._ending(claimed, outcome, word, attempt)

    def simulated(self, claimed: Claimed) -> Ending:
        """Braze's 598: the host failed too often, and nothing is sent."""
        message = tr(
            "The host failed more than {count:,} times within a minute, so nothing is sent to it "
            "for a minute (simulated 598).",
            count=UNHEALTHY_OVER,
        )
        return Ending(self._decide(claimed, SIMULATED_598), "simulated", 598, message)

    def interrupted(self, claimed: Claimed) -> Ending:
        """The program or the user stopped the attempt; what came of it is unknown."""
        message = tr("The attempt was stopped before it ended, so its outcome is unknown.")
        return Ending(self._decide(claimed, UNKNOWN), "unknown", None, message)

    def _ending(self, claimed: Claimed, outcome: Outcome, word: str, attempt: Attempt) -> Ending:
        decision = self._decide(claimed, outcome)
        return Ending(decision, word, attempt.status, attempt.message, attempt)

    def _decide(self, claimed: Claimed, outcome: Outcome) -> Decision:
        now_s = self._clock.now_ms() / 1000
        return decide(claimed.policy, claimed.number, outcome, now_s, self._random)
