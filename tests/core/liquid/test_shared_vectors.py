"""What a template renders, in the form of spec/vectors.README.md.

The documented vectors lie beside the repository; our own, made from the text of spec/braze.md §1.2,
§4 and §7, are in `vectors.jsonl`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hookstudio.core.liquid import render

OWN = Path(__file__).with_name("vectors.jsonl")
NOW = "2026-02-26T15:04:05Z"
VECTORS = Path(__file__).parents[4] / "shared" / "spec" / "vectors.jsonl"
OTHER_ROOMS = ("webhook.retry", "webhook.url")


def vectors() -> list[Any]:
    if not VECTORS.exists():
        return []
    rows = [json.loads(line) for line in VECTORS.read_text("utf-8").splitlines()]
    return [pytest.param(row, id=row["id"]) for row in rows if row["area"] not in OTHER_ROOMS]


def own_vectors() -> list[Any]:
    rows = [json.loads(line) for line in OWN.read_text("utf-8").splitlines()]
    return [pytest.param(row, id=row["template"][:50]) for row in rows]


@pytest.mark.parametrize("vector", own_vectors())
def test_own_vector(vector: dict[str, Any]) -> None:
    check(vector["template"], {"now": NOW, **vector["context"]}, vector["expected"])


@pytest.mark.skipif(not VECTORS.exists(), reason="../shared/spec/vectors.jsonl is not here")
@pytest.mark.parametrize("vector", vectors())
def test_vector(vector: dict[str, Any]) -> None:
    check(vector["template"], vector["context"], vector["expected"])


def check(template: str, context: dict[str, Any], expected: Any) -> None:
    result = render(template, context)
    if isinstance(expected, str):
        assert result.text == expected
        assert result.aborted is None
    elif "abort" in expected:
        assert result.aborted is not None
        assert result.aborted.reason == expected["reason"]
        assert result.aborted.abort_type == expected["abort_type"]
        assert result.text == ""
    elif "error" in expected:
        assert result.text == ""
        assert expected["error"] in {finding.rule for finding in result.findings}
    else:
        assert result.text == expected["output"]
        assert result.extras == expected["message_extras"]
    wanted = context.get("expect_request", {})
    for call in result.calls:
        assert call.body == wanted.get("body", call.body)
        for name, value in wanted.get("headers", {}).items():
            assert call.headers[name] == value
