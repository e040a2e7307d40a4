from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hookstudio.core.liquid.result import ConnectedContentCall
from hookstudio.core.request.address_class import LOOPBACK_ONLY, PUBLIC_ONLY, AddressClass
from hookstudio.core.trust.decision import (
    Answer,
    Held,
    Outgoing,
    Reason,
    decide,
    permit,
)
from hookstudio.core.trust.demands import Demands
from hookstudio.core.trust.store import Approval, TrustStore

LOCAL, API = "http://127.0.0.1:8600", "https://api.example.com"
DEMANDS = Demands(
    frozenset({LOCAL, API}),
    secret_names=frozenset({"lob"}),
    bindings=frozenset({(LOCAL, "lob"), (API, "lob")}),
)
TO_API = Outgoing(f"{API}/v1", frozenset({"lob"}))
TO_LOCAL = Outgoing(f"{LOCAL}/x", frozenset({"lob"}))


@pytest.fixture
def store(tmp_path: Path) -> TrustStore:
    """A store in which the project in `tmp_path` is trusted."""
    store = TrustStore()
    store.trust(tmp_path, DEMANDS)
    return store


def refused(store: TrustStore, root: Path, outgoing: Outgoing, demands: Demands = DEMANDS) -> str:
    """The code of the refusal, which an attempt must give as well."""
    verdict = decide(store, root, demands, outgoing)
    assert (verdict.answer, verdict.approval) == (Answer.REFUSED, None)
    assert verdict.message
    return verdict.code


def held(store: TrustStore, root: Path, outgoing: Outgoing) -> str:
    found = permit(store, str(root), outgoing)
    assert isinstance(found, Held)
    return found.code


def test_a_new_project_sends_nothing_anywhere(tmp_path: Path) -> None:
    store = TrustStore()
    for outgoing in (TO_API, TO_LOCAL, Outgoing(f"{LOCAL}/x")):
        assert refused(store, tmp_path, outgoing) == "PROJECT_UNTRUSTED"
        assert held(store, tmp_path, outgoing) == "PROJECT_UNTRUSTED"


@pytest.mark.parametrize(
    "more",
    [
        {"origins": DEMANDS.origins | {"https://evil.example"}},
        {"secret_names": DEMANDS.secret_names | {"prod"}},
        {"header_names": frozenset({"x-new"})},
        {"bindings": DEMANDS.bindings | {("https://evil.example", "lob")}},
        {"computed": frozenset({"digest"}), "computed_hosts": True},
    ],
)
def test_a_project_that_demands_more_waits(store: TrustStore, tmp_path: Path, more: dict) -> None:
    assert refused(store, tmp_path, TO_LOCAL, replace(DEMANDS, **more)) == "PROJECT_UNTRUSTED"


def test_this_computer_is_free_with_the_secrets_that_were_trusted(
    store: TrustStore, tmp_path: Path
) -> None:
    assert decide(store, tmp_path, DEMANDS, TO_LOCAL).answer is Answer.ALLOWED
    assert permit(store, str(tmp_path), TO_LOCAL) == LOOPBACK_ONLY
    other = replace(TO_LOCAL, secrets=frozenset({"lob", "prod"}))
    verdict = decide(store, tmp_path, DEMANDS, other)
    assert (verdict.reasons, verdict.new_secrets) == ((Reason.SECRETS,), ("prod",))
    assert held(store, tmp_path, other) == "SECRET_NOT_GRANTED"
    # The receiver may listen on another port than the files name.
    assert permit(store, str(tmp_path), replace(TO_LOCAL, url="http://[::1]:9/")) == LOOPBACK_ONLY


def test_the_first_send_to_a_host_is_asked_for_and_remembered(
    store: TrustStore, tmp_path: Path
) -> None:
    verdict = decide(store, tmp_path, DEMANDS, TO_API)
    assert verdict.answer is Answer.ASK
    assert verdict.reasons == (Reason.FIRST_SEND,)
    assert (verdict.host, verdict.secrets) == ("api.example.com", ("lob",))
    assert held(store, tmp_path, TO_API) == "HOST_NOT_APPROVED"
    assert verdict.approval is not None
    store.approve(tmp_path, verdict.approval)
    assert decide(store, tmp_path, DEMANDS, TO_API).answer is Answer.ALLOWED
    assert permit(store, str(tmp_path), TO_API) == PUBLIC_ONLY


def test_an_approval_is_of_one_origin_in_one_environment(store: TrustStore, tmp_path: Path) -> None:
    store.approve(tmp_path, Approval(API, "", frozenset({"lob"})))
    for url in ("http://api.example.com/", f"{API}:8443/", "https://api.example.com.evil.example/"):
        verdict = decide(store, tmp_path, DEMANDS, replace(TO_API, url=url))
        assert Reason.FIRST_SEND in verdict.reasons
    staging = replace(TO_API, environment="staging")
    assert decide(store, tmp_path, DEMANDS, staging).reasons == (Reason.FIRST_SEND,)
    assert held(store, tmp_path, staging) == "HOST_NOT_APPROVED"


def test_a_new_secret_for_a_known_host_is_asked_for(store: TrustStore, tmp_path: Path) -> None:
    store.approve(tmp_path, Approval(API))
    verdict = decide(store, tmp_path, DEMANDS, TO_API)
    assert (verdict.reasons, verdict.new_secrets) == ((Reason.SECRETS,), ("lob",))
    assert held(store, tmp_path, TO_API) == "SECRET_NOT_GRANTED"


def test_production_is_asked_for_each_time(store: TrustStore, tmp_path: Path) -> None:
    live = replace(TO_API, environment="live", production=True)
    store.approve(tmp_path, Approval(API, "live", frozenset({"lob"})))
    assert decide(store, tmp_path, DEMANDS, live).reasons == (Reason.PRODUCTION,)
    assert permit(store, str(tmp_path), live) == PUBLIC_ONLY


@pytest.mark.parametrize(
    ("host", "found"),
    [
        ("10.0.0.5", AddressClass.PRIVATE),
        ("100.64.0.5", AddressClass.CARRIER_GRADE),
        ("169.254.7.7", AddressClass.LINK_LOCAL),
        ("[64:ff9b::10.0.0.5]", AddressClass.PRIVATE),
        ("167772165", AddressClass.PRIVATE),
    ],
)
def test_a_near_address_needs_an_approval_of_its_class(
    store: TrustStore, tmp_path: Path, host: str, found: AddressClass
) -> None:
    outgoing = Outgoing(f"http://{host}/")
    verdict = decide(store, tmp_path, DEMANDS, outgoing)
    assert verdict.reasons == (Reason.FIRST_SEND, Reason.ADDRESS)
    assert verdict.approval is not None
    assert verdict.address_class is verdict.approval.address_class is found
    store.approve(tmp_path, verdict.approval)
    assert decide(store, tmp_path, DEMANDS, outgoing).answer is Answer.ALLOWED
    assert permit(store, str(tmp_path), outgoing) == {AddressClass.PUBLIC, found}


def test_a_name_that_leads_to_a_near_address_is_asked_for_again(
    store: TrustStore, tmp_path: Path
) -> None:
    store.approve(tmp_path, Approval(API, "", frozenset({"lob"})))
    for found in (AddressClass.LOOPBACK, AddressClass.PRIVATE):
        verdict = decide(store, tmp_path, DEMANDS, TO_API, found)
        assert verdict.reasons == (Reason.ADDRESS,)
    assert permit(store, str(tmp_path), TO_API) == PUBLIC_ONLY


@pytest.mark.parametrize(
    "host",
    [
        *("169.254.169.254", "2852039166", "0xa9fea9fe", "[::ffff:a9fe:a9fe]"),
        *("[64:ff9b::a9fe:a9fe]", "[2002:a9fe:a9fe::1]", "[fd00:ec2::254]"),
        *("metadata.google.internal", "100.100.100.200"),
    ],
)
def test_metadata_is_never_reached(store: TrustStore, tmp_path: Path, host: str) -> None:
    outgoing = Outgoing(f"http://{host}/latest")
    everything = [Approval(f"http://{host}", "", frozenset(), each) for each in AddressClass]
    for approval in everything:
        store.approve(tmp_path, approval)
    assert refused(store, tmp_path, outgoing) == "URL_METADATA"
    assert held(store, tmp_path, outgoing) == "URL_METADATA"


def test_a_name_that_leads_to_metadata_is_refused(store: TrustStore, tmp_path: Path) -> None:
    verdict = decide(store, tmp_path, DEMANDS, TO_API, AddressClass.METADATA)
    assert (verdict.answer, verdict.code) == (Answer.REFUSED, "URL_METADATA")


@pytest.mark.parametrize("outgoing", [TO_API, TO_LOCAL])
def test_a_computed_host_never_gets_a_secret(
    store: TrustStore, tmp_path: Path, outgoing: Outgoing
) -> None:
    store.approve(tmp_path, Approval(API, "", frozenset({"lob"})))
    computed = replace(outgoing, computed_host=True)
    assert refused(store, tmp_path, computed) == "SECRET_HOST_COMPUTED"
    assert held(store, tmp_path, computed) == "SECRET_HOST_COMPUTED"
    without = replace(computed, secrets=frozenset())
    assert decide(store, tmp_path, DEMANDS, without).answer is not Answer.REFUSED


def test_what_cannot_be_sent_is_left_to_the_sender(store: TrustStore, tmp_path: Path) -> None:
    assert decide(store, tmp_path, DEMANDS, Outgoing("nonsense")).answer is Answer.ALLOWED


def test_without_a_project_only_this_computer_is_reached_and_no_secret_sent() -> None:
    store = TrustStore()
    assert permit(store, "", Outgoing(LOCAL)) == LOOPBACK_ONLY
    for outgoing in (TO_LOCAL, TO_API, Outgoing(API)):
        assert isinstance(permit(store, "", outgoing), Held)


def call(url: str, credential: str = "") -> ConnectedContentCall:
    return ConnectedContentCall(url, "GET", {}, "", credential=credential)


def test_a_credential_goes_only_where_a_template_writes_the_host_out() -> None:
    assert not Outgoing.of_call(call(f"{API}/x?y=1", "lob"), DEMANDS).computed_host
    assert Outgoing.of_call(call("https://other.example/", "lob"), DEMANDS).computed_host
    assert Outgoing.of_call(call(f"{API}/", "prod"), DEMANDS).computed_host
    assert not Outgoing.of_call(call("https://other.example/"), DEMANDS).computed_host
