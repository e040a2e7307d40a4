"""A part of `make soak`'s run against Shopify's Liquid, where Debian's ruby-liquid is installed."""

from __future__ import annotations

import os

import pytest

from tests.soak.oracle import Oracle
from tests.soak.shopify import compare

CASES = int(
    os.environ.get("HOOKSTUDIO_SOAK_CASES", "10000" if "HOOKSTUDIO_SOAK" in os.environ else "200")
)


@pytest.mark.skipif(not Oracle.available(), reason="ruby-liquid is not installed")
def test_ours_agrees_with_shopifys() -> None:
    found = compare(CASES)
    assert found.cases >= CASES
    assert found.unexplained == []
