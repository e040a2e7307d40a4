from __future__ import annotations

import json
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from hookstudio.core.errors import HookStudioError
from hookstudio.core.request.address_class import AddressClass
from hookstudio.core.trust.demands import Demands
from hookstudio.core.trust.store import Approval, Entry, TrustState, TrustStore, trust_file

DEMANDS = Demands(
    frozenset({"https://api.example.com"}),
    header_names=frozenset({"authorization"}),
    secret_names=frozenset({"lob"}),
    bindings=frozenset({("https://api.example.com", "lob")}),
)
APPROVAL = Approval("https://api.example.com", "", frozenset({"lob"}))


def test_a_project_is_new_then_trusted_then_changed(tmp_path: Path) -> None:
    store = TrustStore()
    assert store.state(tmp_path, DEMANDS) is TrustState.NEW
    assert store.change(tmp_path, DEMANDS).secret_names == {"lob"}
    store.trust(tmp_path, DEMANDS)
    more = replace(DEMANDS, secret_names=DEMANDS.secret_names | {"prod"})
    other = TrustStore()
    assert other.state(tmp_path, DEMANDS) is TrustState.TRUSTED
    assert other.state(tmp_path, more) is TrustState.CHANGED
    assert other.change(tmp_path, more).secret_names == {"prod"}
    assert other.state(tmp_path / "elsewhere", DEMANDS) is TrustState.NEW


def test_another_store_sees_a_change_at_once(tmp_path: Path) -> None:
    store, other = TrustStore(), TrustStore()
    store.trust(tmp_path, DEMANDS)
    assert other.entry(tmp_path).demands == DEMANDS
    assert store.forget(tmp_path)
    assert not store.forget(tmp_path)
    assert other.state(tmp_path, DEMANDS) is TrustState.NEW


def test_a_project_is_known_by_its_real_path(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.mkdir()
    link.symlink_to(real)
    store = TrustStore()
    store.trust(link, DEMANDS)
    assert store.state(real, DEMANDS) is TrustState.TRUSTED
    # The same link to another project is another project.
    link.unlink()
    (tmp_path / "stranger").mkdir()
    link.symlink_to(tmp_path / "stranger")
    assert store.state(link, DEMANDS) is TrustState.NEW


def test_trust_for_a_run_is_not_written(tmp_path: Path) -> None:
    store = TrustStore()
    store.trust_for_run(tmp_path, DEMANDS)
    assert store.state(tmp_path, DEMANDS) is TrustState.TRUSTED
    assert not trust_file().exists()


def test_what_was_agreed_to_adds_up_by_origin_and_environment(tmp_path: Path) -> None:
    store, origin = TrustStore(), APPROVAL.origin
    assert not store.approved(tmp_path, origin)
    store.approve(tmp_path, APPROVAL)
    assert store.approved(tmp_path, origin, secrets={"lob"})
    assert not store.approved(tmp_path, origin, secrets={"lob", "prod"})
    assert not store.approved(tmp_path, origin, "production")
    assert not store.approved(tmp_path, "https://api.example.com:8443")
    assert not store.approved(tmp_path, origin, address_class=AddressClass.PRIVATE)
    store.approve(tmp_path, Approval(origin, "", frozenset({"prod"}), AddressClass.PRIVATE))
    wanted = ("lob", "prod")
    assert store.approved(tmp_path, origin, "", wanted, AddressClass.PRIVATE)
    store.approve(tmp_path, APPROVAL)
    assert len(store.entry(tmp_path).approvals) == 2


def test_to_forget_a_project_forgets_what_was_agreed_to(tmp_path: Path) -> None:
    store = TrustStore()
    store.approve(tmp_path, APPROVAL)
    store.forget(tmp_path)
    assert store.entry(tmp_path) == Entry()


def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    TrustStore().trust(tmp_path, DEMANDS)
    assert stat.S_IMODE(trust_file().stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"\xff\x00",
        b"[]",
        b'{"version": 99, "projects": {}}',
        b'{"version": 1, "projects": {"/x": 3}}',
        b'{"version": 1, "projects": {"/x": {"demands": {}, "approvals": []}}}',
        b'{"version": 1, "projects": {"/x": {"demands": null, "approvals": [{"origin": 1}]}}}',
        b"[" * 100_000,
    ],
)
def test_a_broken_file_trusts_nobody_and_is_kept(tmp_path: Path, damage: bytes) -> None:
    TrustStore().trust(tmp_path, DEMANDS)
    trust_file().write_bytes(damage)
    store = TrustStore()
    assert store.state(tmp_path, DEMANDS) is TrustState.NEW
    (aside,) = trust_file().parent.glob("trust.json.broken-*")
    assert aside.read_bytes() == damage
    assert str(trust_file()) in store.notes[0]
    store.trust(tmp_path, DEMANDS)
    assert store.state(tmp_path, DEMANDS) is TrustState.TRUSTED


def test_the_file_holds_names_only(tmp_path: Path) -> None:
    store = TrustStore()
    store.trust(tmp_path, DEMANDS)
    store.approve(tmp_path, APPROVAL)
    held = json.loads(trust_file().read_text())["projects"][os.path.realpath(tmp_path)]
    assert held["demands"] == DEMANDS.to_json()
    assert held["approvals"] == [
        {
            "origin": "https://api.example.com",
            "environment": "",
            "secrets": ["lob"],
            "address_class": "public",
        }
    ]


def test_what_cannot_be_saved_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = TrustStore(tmp_path / "file" / "trust.json")
    with pytest.raises(HookStudioError, match=r"trust\.json") as raised:
        store.trust(tmp_path, DEMANDS)
    assert raised.value.code == "TRUST_WRITE"
    assert store.state(tmp_path, DEMANDS) is TrustState.NEW
