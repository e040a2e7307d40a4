from __future__ import annotations

import ipaddress

import pytest

from hookstudio.core.allowlist.formats import addresses
from hookstudio.core.allowlist.table import INSTANCES, instance_named
from hookstudio.core.errors import UsageError
from hookstudio.core.imports import rest


def test_every_instance_is_there_once_with_public_addresses() -> None:
    assert [instance.name for instance in INSTANCES] == [
        *(f"US-0{number}" for number in range(1, 9)),
        *("US-10", "EU-01", "EU-02", "AU-01"),
    ]
    for instance in INSTANCES:
        assert instance.addresses
        assert len(set(instance.addresses)) == len(instance.addresses)
        assert all(ipaddress.IPv4Address(ip).is_global for ip in instance.addresses)


def test_the_number_of_addresses_is_that_of_the_table() -> None:
    counts = {instance.name: len(instance.addresses) for instance in INSTANCES}
    assert (counts["US-01"], counts["US-07"], counts["US-08"]) == (8, 8, 18)
    assert (counts["US-10"], counts["EU-02"], counts["AU-01"]) == (6, 9, 6)
    assert len(addresses(INSTANCES)) == 8 + 18 + 6 + 9 + 6


def test_the_rest_hosts_are_those_that_users_are_imported_from() -> None:
    assert {each.name: each.rest_host for each in INSTANCES} == rest.REST_HOSTS


def test_a_name_may_be_written_in_any_case() -> None:
    assert instance_named(" eu-02 ").dashboard == "dashboard-02.braze.eu"


@pytest.mark.parametrize(
    ("name", "near"), [("US-1", "US-01"), ("eu02", "EU-02"), ("AU-02", "AU-01"), ("zz", "US-10")]
)
def test_an_unknown_instance_is_refused_with_what_is_near(name: str, near: str) -> None:
    with pytest.raises(UsageError, match="There is no Braze instance") as refused:
        instance_named(name)
    assert near in str(refused.value)
