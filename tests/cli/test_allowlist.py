from __future__ import annotations

import pytest

from hookstudio.core.allowlist.formats import FORMATS, allow_list
from hookstudio.core.allowlist.table import INSTANCES, instance_named
from tests.cli.conftest import Run


@pytest.mark.parametrize("form", FORMATS)
def test_one_instance_in_each_format(run: Run, form: str) -> None:
    shown = run("allowlist", "--instance", "us-01", "--format", form)
    assert (shown.status, shown.err) == (0, "")
    assert shown.out == allow_list((instance_named("US-01"),), form) + "\n"


def test_without_an_instance_all_addresses_are_listed_once(run: Run) -> None:
    lines = run("allowlist").out.splitlines()
    assert lines[0].startswith("# Addresses that Braze sends webhooks from: US-01, ")
    assert len(lines) == 1 + len({ip for each in INSTANCES for ip in each.addresses})


def test_json_has_an_object_for_each_instance(run: Run) -> None:
    objects = run("allowlist", "--format", "cidr", "--json").objects
    assert [each["instance"] for each in objects] == [each.name for each in INSTANCES]
    assert objects[0]["text"].endswith(f"{objects[0]['addresses'][-1]}/32")


def test_an_unknown_instance_makes_no_sense(run: Run) -> None:
    refused = run("allowlist", "--instance", "US-1")
    assert (refused.status, refused.out) == (2, "")
    assert "Did you mean " in refused.err
    assert "US-01" in refused.err
    error = run("allowlist", "--instance", "US-1", "--json").object("error")
    assert error["code"] == "CLI_NO_INSTANCE"


def test_an_unknown_format_makes_no_sense(run: Run) -> None:
    refused = run("allowlist", "--format", "pf")
    assert (refused.status, refused.out) == (2, "")
