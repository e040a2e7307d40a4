"""`delivery` in a webhook's file: read, refused with its place, and saved again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hookstudio.core.project.folder import Project
from hookstudio.core.project.webhook import DeliverySettings


def _project(folder: Path, delivery: str) -> Project:
    (folder / "webhooks").mkdir()
    (folder / "hookstudio.yaml").write_text("version: 1\nname: Shop\n", encoding="utf-8")
    text = f"version: 1\nname: Order\nurl: http://127.0.0.1/\n{delivery}\n"
    (folder / "webhooks/order.yaml").write_text(text, encoding="utf-8")
    return Project.open(folder)


@pytest.mark.parametrize(
    ("text", "settings"),
    [
        ("", DeliverySettings()),
        ("delivery: {policy: once}", DeliverySettings("once")),
        ("delivery: {schedule: [10, 0.5]}", DeliverySettings("schedule", (10.0, 0.5))),
        (
            "delivery: {policy: standard-webhooks, signing: {secret: key}}",
            DeliverySettings("standard-webhooks", (), "key"),
        ),
    ],
)
def test_settings_are_read_and_saved(tmp_path: Path, text: str, settings: DeliverySettings) -> None:
    project = _project(tmp_path, text)
    webhook = project.webhooks["order"]
    assert (webhook.delivery, project.findings) == (settings, ())
    project.save_webhook(replace(webhook, name="Other"))
    assert Project.open(tmp_path).webhooks["order"].delivery == settings


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("delivery: {schedule: 5}", "list of seconds"),
        ("delivery: {schedule: [soon]}", "list of seconds"),
        ("delivery: {schedule: [-1]}", "0 seconds to 7 days"),
        (f"delivery: {{schedule: [{', '.join('1' * 21)}]}}", "more than 20 retries"),
        ("delivery: {signing: key}", "name of a secret"),
        ("delivery: {policy: never}", "one of braze, once"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    (finding,) = _project(tmp_path, text).findings
    assert told in finding.message
    assert finding.span is not None
    assert finding.span.line == 4
