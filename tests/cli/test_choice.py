from __future__ import annotations

from pathlib import Path

import pytest

from hookstudio.cli.choice import choose_language, choose_user, choose_webhook, open_project
from hookstudio.core.errors import ProjectReadError, UsageError
from hookstudio.core.project.folder import Project

ADA = """\
version: 1
name: Ada Lovelace
attributes: {user_id: ada-1815, email_address: Ada@example.com, first_name: Ada}
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    root = tmp_path / "shop"
    for file, text in {
        "hookstudio.yaml": "version: 1\nname: Shop\n",
        "webhooks/order-shipped.yaml": "version: 1\nname: Order shipped\nlanguages: {fr: {}}\n",
        "webhooks/refund.yaml": "version: 1\nname: Refund\n",
        "webhooks/broken.yaml": "version: 1\nname: [\n",
        "users/ada.yaml": ADA,
        "users/grace.yaml": "version: 1\nattributes: {first_name: Grace, last_name: Hopper}\n",
    }.items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(text)
    return Project.open(root)


@pytest.mark.parametrize(
    "words",
    ["order-shipped", "Order shipped", "ORDER SHIPPED", "webhooks/order-shipped.yaml"],
)
def test_a_webhook_is_found_by_file_name_name_or_path(project: Project, words: str) -> None:
    assert choose_webhook(project, words, project.root).slug == "order-shipped"


@pytest.mark.parametrize(
    "words",
    ["ada", "Ada Lovelace", "ada-1815", "ada@EXAMPLE.com", "users/ada.yaml"],
)
def test_a_user_is_found_by_everything_that_names_them(project: Project, words: str) -> None:
    assert choose_user(project, words, project.root).slug == "ada"


def test_a_user_without_a_name_is_found_by_first_and_last_name(project: Project) -> None:
    assert choose_user(project, "grace hopper", project.root).slug == "grace"


def test_a_near_miss_names_what_was_meant(project: Project) -> None:
    with pytest.raises(UsageError, match="Did you mean order-shipped") as refused:
        choose_webhook(project, "oder-shiped", project.root)
    assert refused.value.code == "CLI_NO_WEBHOOK"
    with pytest.raises(UsageError, match="Did you mean grace"):
        choose_user(project, "grase", project.root)


def test_a_far_miss_lists_what_there_is(project: Project) -> None:
    with pytest.raises(UsageError, match=r"It has ada, grace\."):
        choose_user(project, "zzzzzz", project.root)


def test_a_webhook_whose_file_is_broken_says_so_with_its_place(project: Project) -> None:
    with pytest.raises(ProjectReadError) as refused:
        choose_webhook(project, "broken", project.root)
    assert refused.value.place.startswith("webhooks/broken.yaml:")


def test_a_name_that_two_documents_have_is_refused(project: Project) -> None:
    copy = project.root / "webhooks/copy.yaml"
    copy.write_text("version: 1\nname: Refund\n")
    again = Project.open(project.root)
    with pytest.raises(UsageError, match="more than one: copy, refund"):
        choose_webhook(again, "REFUND", project.root)


def test_a_language_gets_the_variant_that_a_user_of_it_gets(project: Project) -> None:
    webhook = project.webhooks["order-shipped"]
    assert choose_language(webhook, "fr") == ("fr", "")
    assert choose_language(webhook, None) == (None, "")
    assert choose_language(webhook, "fr-CA")[0] == "fr"
    assert choose_language(webhook, "de")[0] == ""
    assert choose_language(project.webhooks["refund"], "fr")[0] == ""
    with pytest.raises(UsageError, match=r"'de de' is not a language; .* has fr\."):
        choose_language(webhook, "de de")


def test_the_project_is_the_one_around_the_current_folder_or_the_file(project: Project) -> None:
    below = project.root / "webhooks"
    assert open_project(None, "refund", below).root == project.root
    path = str(below / "refund.yaml")
    assert open_project(None, path, project.root.parent).root == project.root
    assert open_project("shop", "refund", project.root.parent).root == project.root


def test_without_a_project_it_is_told_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ProjectReadError, match="hookstudio init DIR") as refused:
        open_project(None, "refund", tmp_path)
    assert refused.value.code == "CLI_NO_PROJECT"
