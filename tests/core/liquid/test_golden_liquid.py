"""The Golden Liquid suite, made by running Shopify's own implementation.

It lies beside the repository. A case passes when the text is the expected one; what is valid Liquid
but not Braze's may be an error finding that says what to use instead.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hookstudio.core.liquid import render

SUITE = Path(__file__).parents[4] / "shared" / "data" / "golden_liquid" / "golden_liquid.json"
NO_FILES = "Braze has no templates to include; its Content Blocks stand in for them (§4.6)"
# The start of a case's name, and why Braze's own documents contradict it.
EXCEPTIONS = {"tags, include, ": NO_FILES, "tags, render, ": NO_FILES}
NOT_BRAZE = {"unsupported_filter", "filter_not_allowed", "operator_not_allowed"}


def cases() -> list[Any]:
    if not SUITE.exists():
        return []
    found = []
    for case in json.loads(SUITE.read_text("utf-8"))["tests"]:
        reason = next(
            (why for name, why in EXCEPTIONS.items() if case["name"].startswith(name)), ""
        )
        marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
        found.append(pytest.param(case, id=case["name"], marks=marks))
    return found


@pytest.mark.skipif(not SUITE.exists(), reason="../shared/data/golden_liquid is not here")
@pytest.mark.parametrize("case", cases())
def test_golden_case(case: dict[str, Any]) -> None:
    result = render(case["template"], {"vars": case.get("data") or {}})
    errors = [finding for finding in result.findings if finding.severity == "error"]
    if case.get("invalid"):
        assert errors
        return
    assert result.text in (case["results"] if "results" in case else [case["result"]])
    assert [error for error in errors if error.rule not in NOT_BRAZE] == []
