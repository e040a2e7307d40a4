"""Trust for tests that send: a project from a test's folder is a stranger's until it is trusted."""

from __future__ import annotations

from pathlib import Path

from hookstudio.core.project.folder import Project
from hookstudio.core.request.address_class import AddressClass
from hookstudio.core.trust.demands import Demands, demands_of
from hookstudio.core.trust.store import Approval, TrustStore


def trust_project(root: Path, store: TrustStore | None = None) -> TrustStore:
    """Trust the project in the folder as it is now, in the test's own home."""
    store = store or TrustStore()
    store.trust(root, demands_of(Project.open(root)))
    return store


def trust_folder(root: str | Path, store: TrustStore | None = None) -> TrustStore:
    """Trust a folder that holds no project, for deliveries that only name it."""
    store = store or TrustStore()
    store.trust(root, Demands())
    return store


def trust_here(root: str | Path, *secrets: str, store: TrustStore | None = None) -> TrustStore:
    """Trust a project that sends these secrets to this computer, and nothing elsewhere."""
    store = store or TrustStore()
    bindings = frozenset(("http://127.0.0.1:8600", name) for name in secrets)
    store.trust(root, Demands(secret_names=frozenset(secrets), bindings=bindings))
    return store


def approve_host(
    root: str | Path,
    origin: str,
    *,
    secrets: tuple[str, ...] = (),
    environment: str = "",
    address_class: AddressClass = AddressClass.PUBLIC,
    store: TrustStore | None = None,
) -> None:
    """Agree to sending to `https://host`, as a person does at the first send."""
    approval = Approval(origin, environment, frozenset(secrets), address_class)
    (store or TrustStore()).approve(root, approval)
