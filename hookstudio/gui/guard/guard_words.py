"""What the questions of trust say, as plain sentences; pure functions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hookstudio.core.wording import tr, translated, trn

if TYPE_CHECKING:
    from hookstudio.core.trust.decision import Verdict
    from hookstudio.core.trust.demands import Demands, DemandsChange

MANY = 200
"""Lines of one list that are shown; of more only the number is told."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that a project asks for; `fresh` when it was not trusted with it before."""

    text: str
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A titled list."""

    title: str
    lines: tuple[Line, ...]


def demanded(demands: Demands, change: DemandsChange, *, known: bool) -> tuple[Part, ...]:
    """Secrets, hosts and headers, what is new first; `known` marks what is new as such."""
    secrets = [
        Line(_secret(name, origin), known and (origin, name) in change.bindings)
        for origin, name in sorted(demands.bindings, key=lambda binding: binding[::-1])
    ]
    bound = {name for _, name in demands.bindings}
    secrets += [
        Line(name, known and name in change.secret_names)
        for name in sorted(demands.secret_names - bound)
    ]
    hosts = [Line(origin, known and origin in change.origins) for origin in sorted(demands.origins)]
    if demands.computed_hosts:
        text = tr("Hosts that a template computes from a user's data; they never get a secret")
        hosts.append(Line(text, known and change.computed_hosts))
    headers = [
        Line(name, known and name in change.header_names) for name in sorted(demands.header_names)
    ]
    # Hosts may be many, and what becomes of a secret is not to be scrolled for.
    parts = ((tr("Secrets"), secrets), (tr("Sends to"), hosts), (tr("Headers"), headers))
    return tuple(Part(title, _cut(lines)) for title, lines in parts if lines)


def _secret(name: str, origin: str) -> str:
    return tr("{name}, sent to {origin}", name=name, origin=origin)


def _cut(lines: list[Line]) -> tuple[Line, ...]:
    first = sorted(lines, key=lambda line: not line.fresh)
    rest = len(first) - MANY
    return (
        (*first[:MANY], Line(trn("and {n:,} more", "and {n:,} more", n=rest)))
        if rest > 0
        else tuple(first)
    )


def bar_text(*, known: bool) -> str:
    """The line above the panes; `known` when the project was trusted before it changed."""
    if known:
        return tr(
            "On disk this project now asks for hosts, headers or secrets that you did not trust it "
            "with. Until you do, nothing is sent from it."
        )
    return tr(
        "This project is not from this studio. It opens and previews as always; until you trust "
        "it, nothing is sent from it and no secret is read."
    )


def send_title(verdict: Verdict) -> str:
    """The question itself."""
    return tr("Send to {host}?", host=verdict.host)


def send_reasons(verdict: Verdict, environment: str, proxy: str = "") -> Iterator[str]:
    """Why a person is asked, a sentence each; `environment` and `proxy` are names."""
    from hookstudio.core.request.address_class import WORDS  # start-up time, as above
    from hookstudio.core.trust.decision import Reason  # start-up time

    if Reason.PRODUCTION in verdict.reasons:
        yield tr(
            "{environment} is a production environment: this is a real call.",
            environment=environment,
        )
    if Reason.FIRST_SEND in verdict.reasons:
        yield tr("Nothing was sent to this host from this project before.")
    if verdict.address_class is not None and Reason.ADDRESS in verdict.reasons:
        yield tr(
            "Its address is {words}, not one of the internet.",
            words=translated(WORDS[verdict.address_class]),
        )
    if proxy:
        yield tr(
            "The proxy {proxy} looks the host up, so its address is checked by name only.",
            proxy=proxy,
        )
    if Reason.SECRETS in verdict.reasons:
        yield tr("It did not get these secrets before.")
