"""Trust at the command line: what is asked before something is sent, and how to agree to it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Collection, Mapping
from pathlib import Path

from hookstudio.cli.environment import Environment
from hookstudio.cli.terminal import visible_line
from hookstudio.core.delivery.looking_up import Whereabouts, look_up
from hookstudio.core.errors import HookStudioError, TrustError
from hookstudio.core.findings import Finding, Severity
from hookstudio.core.project.folder import Project
from hookstudio.core.request.address_class import WORDS
from hookstudio.core.settings import Settings
from hookstudio.core.trust.decision import (
    Answer,
    Outgoing,
    Reason,
    Verdict,
    decide,
    ungranted,
)
from hookstudio.core.trust.demands import Demands, demands_of
from hookstudio.core.trust.store import Entry, TrustStore

TRUST_VARIABLE = "HOOKSTUDIO_TRUST"
"""Digests, as `hookstudio trust --json` prints them, of projects that are trusted for one run."""

_YES = ("y", "yes")


class NamedTrust(TrustStore):
    """The user's own trust, and beside it the projects whose digest a variable names."""

    def __init__(self, variables: Mapping[str, str]) -> None:
        super().__init__()
        self._digests = frozenset(variables.get(TRUST_VARIABLE, "").replace(",", " ").split())
        self._looked: set[str] = set()

    def entry(self, root: str | Path) -> Entry:
        folder = os.path.realpath(root)
        if self._digests and root and folder not in self._looked:
            self._looked.add(folder)
            demands = _demands_in(Path(folder))
            if demands is not None and demands.digest in self._digests:
                self.trust_for_run(folder, demands)
        return super().entry(root)


def open_trust(environment: Environment) -> TrustStore:
    """Whom the user trusts; what is wrong with the file is told on stderr."""
    store = NamedTrust(environment.variables)
    store.entry("")  # reads the file
    for note in store.notes:
        environment.complain(visible_line(note))
    return store


def allow(
    environment: Environment,
    store: TrustStore,
    project: Project,
    outgoing: Outgoing,
    *,
    confirmed: Collection[str],
    ask: bool,
) -> None:
    """Return when this may be sent; raises TrustError when it may not.

    `confirmed` are the hosts of `--confirm-host`. With `ask` a person at a terminal is asked.
    """
    demands, root = demands_of(project), str(project.root.resolve())
    # What is refused whatever its address is contacts nobody, not even the resolver.
    verdict = decide(store, root, demands, outgoing)
    if verdict.answer is Answer.REFUSED:
        raise _refusal(verdict, root)
    network = Settings.load().network_for(root, outgoing.environment)
    found = asyncio.run(look_up(outgoing.url, network)) if verdict.origin else Whereabouts()
    verdict = decide(store, root, demands, outgoing, found.address_class)
    if verdict.answer is Answer.REFUSED:
        raise _refusal(verdict, root)
    if verdict.answer is Answer.ASK:
        if not ({verdict.host, verdict.origin} & set(confirmed)) and not (
            ask and _agrees(environment, verdict, outgoing, found)
        ):
            raise _unconfirmed(verdict, outgoing)
        assert verdict.approval is not None  # there is one with every question
        store.approve(root, verdict.approval)


def ungranted_secrets(
    store: TrustStore, project: Project, outgoing: Outgoing, webhook: str
) -> tuple[Finding, ...]:
    """A note for each secret that the project asks for and that is not sent before one agrees."""
    if not outgoing.secrets:
        return ()
    names = ungranted(store, str(project.root.resolve()), demands_of(project), outgoing)
    return tuple(
        Finding(
            "secret_not_granted",
            Severity.INFO,
            f'This project asks for the secret "{name}", which it was not given yet. It is not '
            "sent before you agree.",
            f"webhooks/{webhook}.yaml",
            code="SECRET_NOT_GRANTED",
        )
        for name in sorted(names)
    )


def asks_yes(environment: Environment, question: str) -> bool | None:
    """What a person at the terminal answers; None where there is none."""
    stdin = environment.stdin
    if stdin is None or not stdin.isatty():
        return None
    environment.complain(question)
    return stdin.readline().strip().lower() in _YES


def _refusal(verdict: Verdict, root: str) -> TrustError:
    if verdict.code != "PROJECT_UNTRUSTED":
        return TrustError(f"{verdict.message} Nothing was sent.", code=verdict.code)
    remedy = f"See what it would send where, and trust it: hookstudio trust {root}"
    return TrustError(f"{verdict.message} {remedy}", code=verdict.code)


def _agrees(
    environment: Environment, verdict: Verdict, outgoing: Outgoing, found: Whereabouts
) -> bool:
    if found.via_proxy:
        environment.complain(
            f"It goes through the proxy {visible_line(found.via_proxy)}, which looks the name up: "
            "only the name was checked."
        )
    question = f"{_question(verdict, outgoing)} Send it? [y/N]"
    return bool(asks_yes(environment, visible_line(question)))


def _unconfirmed(verdict: Verdict, outgoing: Outgoing) -> TrustError:
    codes = {
        Reason.ADDRESS: "URL_PRIVATE",
        Reason.FIRST_SEND: "HOST_NOT_APPROVED",
        Reason.SECRETS: "SECRET_NOT_GRANTED",
        Reason.PRODUCTION: "PRODUCTION_NOT_CONFIRMED",
    }
    code = next(code for reason, code in codes.items() if reason in verdict.reasons)
    message = (
        f"{_question(verdict, outgoing)} Nothing was sent. If that is meant, add "
        f"--confirm-host {verdict.host}"
    )
    return TrustError(message, code=code)


def _question(verdict: Verdict, outgoing: Outgoing) -> str:
    """What is about to happen, in one or two sentences."""
    host = verdict.host
    found = verdict.address_class
    if Reason.ADDRESS in verdict.reasons and found is not None:
        host = f"{host}, {WORDS[found]},"
    first = Reason.FIRST_SEND in verdict.reasons
    start = "This project sends for the first time to" if first else "This project sends to"
    names = verdict.secrets if first else verdict.new_secrets
    secrets = ", ".join(names)
    which = "" if first else "new there: "
    carried = f" with secrets ({which}{secrets})" if secrets else ""
    place = f" in the environment {outgoing.environment}" if outgoing.environment else ""
    live = ", which is in production" if outgoing.production else ""
    return f"{start} {host.rstrip(',') if not carried else host}{carried}{place}{live}."


def _demands_in(folder: Path) -> Demands | None:
    try:
        return demands_of(Project.open(folder))
    except HookStudioError:
        return None
