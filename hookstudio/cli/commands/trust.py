"""`hookstudio trust`: what a project would send where, and whether it may."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from hookstudio.cli.choice import open_project
from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.terminal import visible_line
from hookstudio.cli.trusting import TRUST_VARIABLE, asks_yes, open_trust
from hookstudio.core.errors import TrustError
from hookstudio.core.project.folder import Project
from hookstudio.core.trust.demands import Demands, demands_of
from hookstudio.core.trust.store import TrustState, TrustStore

_STATES = {
    TrustState.TRUSTED: "This project is trusted.",
    TrustState.NEW: "This project is not trusted: nothing is sent from it.",
    TrustState.CHANGED: (
        "This project asks for more than it was trusted with: nothing is sent from it."
    ),
}


_FORGOTTEN = "Trust was taken back: nothing is sent from this project until it is trusted again."
_NEVER_KNOWN = "This project was not trusted, so nothing was taken back."


def run(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Show, trust or forget; done when the project is as it was asked for, or is trusted."""
    project = open_project(options.project, "", environment.cwd)
    store, root, demands = open_trust(environment), project.root.resolve(), demands_of(project)
    if options.forget:
        known = store.forget(root)
        if not options.json:
            environment.write(_FORGOTTEN if known else _NEVER_KNOWN)
            return ExitStatus.DONE
        return _tell(options, environment, store, project, demands, ExitStatus.DONE)
    if options.digest and options.digest != demands.digest:
        raise TrustError(
            f"The project's digest is {demands.digest}, and not the one that was named: it asks "
            "for other hosts, headers or secrets. It was not trusted.",
            code="TRUST_DIGEST",
        )
    if options.yes:
        store.trust(root, demands)
    state = store.state(root, demands)
    if state is not TrustState.TRUSTED and not options.json:
        _show(environment, store, project, demands)
        agreed = asks_yes(environment, "Trust this project? [y/N]")
        if agreed:
            store.trust(root, demands)
            environment.write(_STATES[TrustState.TRUSTED])
            return ExitStatus.DONE
        if agreed is None:
            environment.complain(
                "If that is meant: hookstudio trust --yes "
                f"(or {TRUST_VARIABLE}={demands.digest} for one run)"
            )
        return ExitStatus.FAILED
    status = ExitStatus.DONE if state is TrustState.TRUSTED else ExitStatus.FAILED
    return _tell(options, environment, store, project, demands, status)


def _tell(
    options: argparse.Namespace,
    environment: Environment,
    store: TrustStore,
    project: Project,
    demands: Demands,
    status: ExitStatus,
) -> ExitStatus:
    if options.json:
        environment.write_object(_object(store, project, demands))
    else:
        _show(environment, store, project, demands)
    return status


def _show(environment: Environment, store: TrustStore, project: Project, demands: Demands) -> None:
    root = project.root.resolve()
    state = store.state(root, demands)
    environment.write(visible_line(f"{project.name}  {root}"))
    environment.write(_STATES[state])
    new = store.change(root, demands)
    _list(environment, "It would send to", demands.origins, new.origins, demands)
    if demands.computed_hosts:
        environment.write("  and to hosts that templates compute; those never get a secret")
    _list(environment, "Headers", demands.header_names, new.header_names)
    _list(environment, "Secrets", demands.secret_names, new.secret_names)
    moved = {origin for origin, _ in new.bindings} - new.origins
    if state is TrustState.CHANGED and moved:
        _list(environment, "Secrets that would go elsewhere", moved, moved, demands)
    for approval in store.entry(root).approvals:
        place = f" in {approval.environment}" if approval.environment else ""
        environment.write(visible_line(f"Agreed to: {approval.origin}{place}"))
    environment.write(f"Digest: {demands.digest}")


def _list(
    environment: Environment,
    title: str,
    names: Iterable[str],
    new: frozenset[str] | set[str],
    demands: Demands | None = None,
) -> None:
    names = sorted(names)
    if not names:
        return
    environment.write(f"{title}:")
    for name in names:
        secrets = (
            sorted(secret for origin, secret in demands.bindings if origin == name)
            if (demands is not None)
            else []
        )
        carried = f"  with {', '.join(secrets)}" if secrets else ""
        mark = "+" if name in new else " "
        environment.write(visible_line(f"{mark} {name}{carried}"))


def _object(store: TrustStore, project: Project, demands: Demands) -> dict[str, object]:
    root = project.root.resolve()
    change = store.change(root, demands)
    return {
        "type": "trust",
        "project": str(root),
        "state": str(store.state(root, demands)),
        "digest": demands.digest,
        "hosts": [
            {"origin": origin, "secrets": sorted(s for o, s in demands.bindings if o == origin)}
            for origin in sorted(demands.origins)
        ],
        "computed_hosts": demands.computed_hosts,
        "headers": sorted(demands.header_names),
        "secrets": sorted(demands.secret_names),
        "new": {
            "hosts": sorted(change.origins),
            "headers": sorted(change.header_names),
            "secrets": sorted(change.secret_names),
            "bindings": sorted(map(list, change.bindings)),
            "computed_hosts": change.computed_hosts,
        },
        "approvals": [
            {
                "origin": approval.origin,
                "environment": approval.environment,
                "secrets": sorted(approval.secrets),
                "address_class": str(approval.address_class),
            }
            for approval in store.entry(root).approvals
        ],
    }
