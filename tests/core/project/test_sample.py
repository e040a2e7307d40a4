"""The sample project and the starters: they open without a complaint and render for everybody."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hookstudio.core.project.folder import Project
from hookstudio.core.project.sample import sample_project
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.starters import STARTERS, first_users
from hookstudio.core.project.webhook import METHODS, RawBody, Webhook
from hookstudio.core.project.workspace import Workspace
from hookstudio.core.request.build import build_request

MISTAKES = "with-mistakes"
SAMPLE = Path(__file__).parents[3] / "resources" / "sample"
NOW = datetime(2026, 2, 26, 15, 4, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def project() -> Project:
    return Project.open(SAMPLE)


def test_the_sample_opens_without_a_complaint(project: Project) -> None:
    assert project.findings == ()
    assert len(project.webhooks) >= 5
    assert len(project.users) >= 5
    assert project.content_blocks
    assert project.catalogs
    assert project.responses
    for webhook in project.webhooks.values():
        assert webhook.url.startswith("http://127.0.0.1:8600/")


@pytest.mark.parametrize("slug", [path.stem for path in sorted(SAMPLE.glob("webhooks/*.yaml"))])
def test_each_sample_renders_for_everyone_in_each_language(project: Project, slug: str) -> None:
    webhook = project.webhooks[slug]
    context = Workspace(project).context()
    for user in project.users.values():
        for language in (None, *(variant.language for variant in webhook.languages)):
            request = build_request(webhook, user, context=context, language=language, now=NOW)
            if slug == MISTAKES:
                assert request.errors
                continue
            assert request.errors == (), f"{slug} for {user.slug} in {language}"
            assert request.json_valid in (True, None)


def test_the_tricky_name_arrives_as_it_is(project: Project) -> None:
    webhook, user = project.webhooks["order-shipped"], project.users["tricky-name"]
    request = build_request(webhook, user, context=Workspace(project).context(), now=NOW)
    assert json.loads(request.body.text)["customer"]["name"] == 'Robert "Bob"\nTables'


def test_a_copy_is_made_once_and_then_only_opened(tmp_path: Path) -> None:
    project = sample_project(tmp_path / "new" / "sample")
    assert project.findings == ()
    hook = project.root / "webhooks/order-shipped.yaml"
    assert hook.read_bytes() == (SAMPLE / "webhooks/order-shipped.yaml").read_bytes()
    hook.write_text("name: Mine\n")
    assert sample_project(project.root).webhooks["order-shipped"].name == "Mine"


@pytest.mark.parametrize("starter", STARTERS, ids=lambda starter: starter.key)
def test_a_starter_is_ready_to_fill_in(starter: object, tmp_path: Path) -> None:
    webhook = starter.webhook  # type: ignore[attr-defined]
    assert isinstance(webhook, Webhook)
    assert webhook.method in METHODS
    root = tmp_path / "p"
    project = Project.create(root, "P")
    project.save_webhook(webhook)
    again = Project.open(root)
    assert again.webhooks[webhook.slug] == webhook
    assert again.findings == ()


FULL = SampleUser(
    "full",
    "Full",
    {
        "attributes": {"user_id": "u", "first_name": 'A "B"', "last_name": "C\nD"},
        "custom_attributes": {"messenger_psid": "psid-1"},
        "most_recently_used_device": {"idfa": "ABC-1"},
    },
)


@pytest.mark.parametrize("starter", STARTERS, ids=lambda starter: starter.key)
def test_a_starter_renders_or_says_why_not(starter: object) -> None:
    webhook: Webhook = starter.webhook  # type: ignore[attr-defined]
    request = build_request(webhook, FULL, now=NOW)
    assert request.errors == ()
    assert request.aborted is None
    if isinstance(webhook.body, RawBody) and webhook.body.text:
        assert request.json_valid
    empty = build_request(webhook, first_users()[1], now=NOW)
    assert empty.errors == ()
    assert (empty.aborted is not None) == (webhook.slug in ("facebook-messenger", "remerge"))
