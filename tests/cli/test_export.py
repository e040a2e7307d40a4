from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("project")


def test_the_text_has_what_the_composer_asks_for(run: Run) -> None:
    shown = run("export", "order", "--to", "braze")
    parts = dict(
        part.split(" ---\n", 1) for part in shown.out.removeprefix("--- ").split("\n\n--- ")
    )
    assert list(parts) == ["HTTP method", "Webhook URL", "Request headers", "Request body"]
    assert parts["HTTP method"] == "POST"
    assert "{% if ${language} == 'fr' %}" in parts["Webhook URL"]
    assert parts["Request headers"].startswith("X-Name: {{${first_name}}}")


def test_what_braze_would_not_accept_is_pointed_out(run: Run) -> None:
    shown = run("export", "order", "--json")
    findings = [each for each in shown.objects if each["type"] == "finding"]
    assert any(finding["field"].endswith("url") for finding in findings)


def test_the_object_has_everything(run: Run) -> None:
    export = run("export", "order", "--json").object("export")
    assert set(export) == {"type", "webhook", "method", "url", "headers", "body"}


def test_the_rest_object_is_json(run: Run) -> None:
    value = json.loads(run("export", "order", "--to", "braze-api").out)
    assert (
        run("export", "order", "--to", "braze-api", "--json").object("webhook_object")["webhook"]
        == value
    )
