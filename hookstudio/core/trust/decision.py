"""Whether a request may leave: refused, allowed, or a question for a person. Pure functions.

`decide` is asked when something is about to be sent, `permit` at every attempt of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from hookstudio.core.liquid.result import ConnectedContentCall
from hookstudio.core.request.address_class import (
    LOOPBACK_ONLY,
    NEVER,
    PUBLIC_ONLY,
    WORDS,
    AddressClass,
    Reach,
    address_class,
    is_metadata_name,
)
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.url import Url, read_url
from hookstudio.core.trust.demands import Demands
from hookstudio.core.trust.origin import host_of_origin, origin_of
from hookstudio.core.trust.store import Approval, TrustState, TrustStore
from hookstudio.core.wording import listed, tr, translated, trn


class Answer(StrEnum):
    """What comes of a request."""

    ALLOWED = "allowed"
    ASK = "ask"
    REFUSED = "refused"


class Reason(StrEnum):
    """Why a person is asked."""

    FIRST_SEND = "first_send"
    ADDRESS = "address"
    """The address is not a public one."""
    SECRETS = "secrets"
    """Secrets that this origin did not get before."""
    PRODUCTION = "production"


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What is about to be sent, as far as trust goes. `secrets` are names in the keyring.

    `computed_host`: Liquid has a part in the host. `environment` is a slug.
    """

    url: str
    secrets: frozenset[str] = frozenset()
    computed_host: bool = False
    environment: str = ""
    production: bool = False

    @classmethod
    def of_request(
        cls,
        request: RenderedRequest,
        *,
        signing: str = "",
        production: bool = False,
    ) -> Outgoing:
        """A rendered request; `signing` names the secret that signs it, if any."""
        secrets = frozenset(filter(None, [*request.secrets, signing]))
        url, computed = request.url.text, request.computed_host
        return cls(url, secrets, computed, request.environment, production)

    @classmethod
    def of_call(
        cls,
        call: ConnectedContentCall,
        demands: Demands,
        *,
        environment: str = "",
        production: bool = False,
    ) -> Outgoing:
        """Connected content that is to be recorded. Its host counts as computed unless a template
        writes it out beside the credential."""
        secrets = frozenset(filter(None, [call.credential]))
        url = read_url(call.url.strip())
        bound = isinstance(url, Url) and any(
            (origin_of(url), name) in demands.bindings for name in secrets
        )
        return cls(call.url, secrets, bool(secrets) and not bound, environment, production)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What `decide` says. `code` and `message` are of a refusal, the rest is for the question.

    `approval` is what a yes agrees to; `new_secrets` are those that the origin did not get before.
    """

    answer: Answer
    code: str = ""
    message: str = ""
    reasons: tuple[Reason, ...] = ()
    origin: str = ""
    secrets: tuple[str, ...] = ()
    new_secrets: tuple[str, ...] = ()
    address_class: AddressClass | None = None
    approval: Approval | None = None

    @property
    def host(self) -> str:
        """`api.example.com:8443`."""
        return host_of_origin(self.origin)


@dataclass(frozen=True, slots=True)
class Held:
    """Why an attempt is not made; `message` is one plain sentence."""

    code: str
    message: str


def decide(
    store: TrustStore,
    root: str | Path,
    demands: Demands,
    outgoing: Outgoing,
    address: AddressClass | None = None,
) -> Verdict:
    """Whether this may be sent from the project as it is now.

    `demands` are the project's own, `address` is of the host's address where that is known. What
    cannot be sent anyway is allowed: the sender says what is wrong with it.
    """
    url = read_url(outgoing.url.strip())
    if not isinstance(url, Url):
        return Verdict(Answer.ALLOWED)
    held = _refused_address(url) or _untrusted(store.state(root, demands)) or _computed(outgoing)
    if held is not None:
        return Verdict(Answer.REFUSED, held.code, held.message, origin=origin_of(url))
    found = _class_of(url) or address
    if found in NEVER:
        held = _never(url.host.text, found)
        return Verdict(Answer.REFUSED, held.code, held.message, origin=origin_of(url))
    return _question(store, root, outgoing, url, found)


def permit(store: TrustStore, root: str, outgoing: Outgoing) -> Reach | Held:
    """What an attempt of something that was queued may connect to, or why it is held back.

    The project's files are not read again: what is asked is whether its owner still trusts it, and
    the origin with these secrets.
    """
    url = read_url(outgoing.url.strip())
    if not isinstance(url, Url):
        return PUBLIC_ONLY
    entry = store.entry(root)
    trusted = TrustState.NEW if entry.demands is None else TrustState.TRUSTED
    if not root:
        # It belongs to no project that could be trusted.
        trusted = TrustState.TRUSTED if url.host.loopback and not outgoing.secrets else trusted
    held = _refused_address(url) or _untrusted(trusted) or _computed(outgoing)
    if held is not None:
        return held
    origin = origin_of(url)
    approvals = entry.approvals_of(origin, outgoing.environment)
    if not approvals and not url.host.loopback:
        return Held(
            "HOST_NOT_APPROVED",
            tr(
                "Nobody has agreed to send from this project to {host}.",
                host=host_of_origin(origin),
            ),
        )
    missing = _not_granted(store, root, outgoing, url)
    if missing:
        return not_granted(missing, origin)
    if url.host.loopback:
        return LOOPBACK_ONLY
    return reach_to(store, root, outgoing.url, outgoing.environment)


def reach_to(store: TrustStore, root: str | Path, url: str, environment: str = "") -> Reach:
    """The classes of addresses that were agreed to for this URL's origin, and the public one."""
    read = read_url(url.strip())
    if not isinstance(read, Url):
        return PUBLIC_ONLY
    approvals = store.entry(root).approvals_of(origin_of(read), environment)
    return PUBLIC_ONLY | {each.address_class for each in approvals}


def ungranted(
    store: TrustStore, root: str | Path, demands: Demands, outgoing: Outgoing
) -> frozenset[str]:
    """The secrets that nobody has agreed to send so; from a stranger's project, all of them."""
    url = read_url(outgoing.url.strip())
    trusted = store.state(root, demands) is TrustState.TRUSTED
    if not trusted or not isinstance(url, Url):
        return outgoing.secrets
    return _not_granted(store, root, outgoing, url)


def not_granted(secrets: Iterable[str], origin: str) -> Held:
    """The sentence for secrets that may not go to the origin."""
    quoted = [f'"{name}"' for name in secrets]
    return Held(
        "SECRET_NOT_GRANTED",
        trn(
            "Nobody has agreed to send secret {names} to {host}.",
            "Nobody has agreed to send the secrets {names} to {host}.",
            n=len(quoted),
            names=listed(quoted),
            host=host_of_origin(origin),
        ),
    )


def _question(
    store: TrustStore,
    root: str | Path,
    outgoing: Outgoing,
    url: Url,
    found: AddressClass | None,
) -> Verdict:
    origin = origin_of(url)
    approvals = store.entry(root).approvals_of(origin, outgoing.environment)
    missing = _not_granted(store, root, outgoing, url)
    reasons = []
    if not url.host.loopback and not approvals:
        reasons.append(Reason.FIRST_SEND)
    near = found not in (None, AddressClass.PUBLIC) and not url.host.loopback
    if near and not any(each.address_class is found for each in approvals):
        reasons.append(Reason.ADDRESS)
    if missing and Reason.FIRST_SEND not in reasons:
        reasons.append(Reason.SECRETS)
    if outgoing.production:
        reasons.append(Reason.PRODUCTION)
    return Verdict(
        Answer.ASK if reasons else Answer.ALLOWED,
        reasons=tuple(reasons),
        origin=origin,
        secrets=tuple(sorted(outgoing.secrets)),
        new_secrets=tuple(sorted(missing)),
        address_class=found,
        approval=Approval(
            origin, outgoing.environment, outgoing.secrets, found or AddressClass.PUBLIC
        ),
    )


def _not_granted(
    store: TrustStore, root: str | Path, outgoing: Outgoing, url: Url
) -> frozenset[str]:
    """The secrets that nobody has agreed to send there.

    To this computer goes what the project's files were trusted to send to it.
    """
    entry, origin = store.entry(root), origin_of(url)
    approvals = entry.approvals_of(origin, outgoing.environment)
    granted = frozenset(name for each in approvals for name in each.secrets)
    if url.host.loopback:
        granted |= entry.bound_here
    return outgoing.secrets - granted


def _class_of(url: Url) -> AddressClass | None:
    """The class of a host that is an address, or a name of this computer."""
    if url.host.loopback:
        return AddressClass.LOOPBACK
    return None if url.host.address is None else address_class(url.host.address)


def _refused_address(url: Url) -> Held | None:
    found = _class_of(url)
    if is_metadata_name(url.host.text):
        found = AddressClass.METADATA
    return _never(url.host.text, found) if found in NEVER else None


def _never(host: str, found: AddressClass | None) -> Held:
    assert found is not None  # the callers looked
    code = "URL_METADATA" if found is AddressClass.METADATA else "URL_PRIVATE"
    kind = translated(WORDS[found])
    return Held(code, tr("{host} is {kind}; Hook Studio never sends there.", host=host, kind=kind))


def _untrusted(state: TrustState) -> Held | None:
    if state is TrustState.TRUSTED:
        return None
    if state is TrustState.NEW:
        why = tr("This project is not trusted yet, so nothing is sent from it.")
    else:
        why = tr(
            "This project asks for other hosts, headers or secrets than it was trusted with, so "
            "nothing is sent from it."
        )
    return Held("PROJECT_UNTRUSTED", why)


def _computed(outgoing: Outgoing) -> Held | None:
    if not (outgoing.computed_host and outgoing.secrets):
        return None
    return Held(
        "SECRET_HOST_COMPUTED",
        tr(
            "A template computes the host of this URL, and such a host never gets a secret. Write "
            "the host out, or take it from an environment."
        ),
    )
