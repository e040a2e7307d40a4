"""HostGates: what other programs have under way counts too."""

from __future__ import annotations

from hookstudio.core.delivery.host_gates import HostGates, Limits
from hookstudio.core.delivery.result import Failure


def test_requests_of_other_programs_take_places() -> None:
    gates = HostGates(Limits(per_host=2))
    gates.elsewhere = {"a": 1}
    gates.start("a", 0.0)
    assert not gates.may_start("a", 0.0)
    assert gates.may_start("b", 0.0)
    gates.finish("a", 1.0, status=200)
    assert gates.may_start("a", 1.0)
    gates.elsewhere = {"a": 2}
    assert not gates.may_start("a", 1.0)


def test_a_host_that_is_down_is_told_from_one_that_is_busy() -> None:
    gates = HostGates(Limits(breaker_after=2))
    for at in (0.0, 1.0):
        gates.start("a", at)
        gates.finish("a", at, failure=Failure.REFUSED)
    assert gates.is_down("a")
    assert not gates.paces("a", 2.0)
    assert gates.opens_at("a", 2.0) == 61.0
