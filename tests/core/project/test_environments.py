"""Environments as documents: read strictly, saved with their comments, edited and undone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.findings import Severity
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.environment_faults import base_url_fault
from hookstudio.core.project.environment_format import read_environment
from hookstudio.core.project.folder import Project
from hookstudio.core.project.saving import saved_text
from hookstudio.core.project.shape import Shape
from hookstudio.core.project.workspace import Change, Workspace
from hookstudio.core.project.yaml_reader import read
from tests.core.project.strategies import texts

FILE = "environments/staging.yaml"
TEXT = """\
# ask Ada before you change this
version: 1
name: Staging
production: false
base_urls:
  api: https://api.staging.example.com  # behind the VPN
variables: {brand: corner, limit: 010}
secrets:
  lob_api_key: lob_staging
braze:
  rest_host: US-01
  rest_key: braze_staging
"""
STAGING = Environment(
    "staging",
    "Staging",
    False,
    {"api": "https://api.staging.example.com"},
    {"brand": "corner", "limit": "010"},
    {"lob_api_key": "lob_staging"},
    "US-01",
    "braze_staging",
)
mappings = st.dictionaries(texts, texts, max_size=3)
environments = st.builds(
    Environment,
    st.just("staging"),
    texts,
    st.booleans(),
    mappings,
    mappings,
    mappings,
    texts,
    texts,
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "hookstudio.yaml").write_text("name: Shop\n")
    (tmp_path / "environments").mkdir()
    return tmp_path


def opened(root: Path, text: str) -> Project:
    (root / FILE).write_text(text)
    return Project.open(root)


def of_text(text: str) -> Environment:
    text, tree = read(text.encode())
    return read_environment(Shape(text, ""), tree, "staging")


def test_every_key_is_read(root: Path) -> None:
    project = opened(root, TEXT)
    assert project.findings == ()
    assert project.environments == {"staging": STAGING}
    assert STAGING.values == {
        "api": "https://api.staging.example.com",
        "brand": "corner",
        "limit": "010",
    }
    assert STAGING.secret_name("lob_api_key") == "lob_staging"
    assert STAGING.secret_name("other") == "other"


def test_an_empty_file_is_an_environment_that_changes_nothing(root: Path) -> None:
    project = opened(root, "version: 1\n")
    assert project.findings == ()
    assert project.environments["staging"] == Environment("staging")
    assert project.environments["staging"].title == "staging"


@pytest.mark.parametrize(
    ("text", "rule", "place", "severity"),
    [
        ("variabels: {a: b}\n", "project_unknown_key", "1:1", "warning"),
        ("braze: {rest_hots: x}\n", "project_unknown_key", "1:9", "warning"),
        ("base_urls:\n  api: api.example.com\n", "project_environment_url", "2:8", "error"),
        ("base_urls:\n  api: https://\n", "project_environment_url", "2:8", "error"),
        ("base_urls:\n  api: https://u:p@a.example\n", "project_environment_url", "2:8", "error"),
        ("base_urls:\n  api: https://a.example:99999\n", "project_environment_url", "2:8", "error"),
        ("base_urls:\n  api: https://a.example/?x=1\n", "project_environment_url", "2:8", "error"),
        ("base_urls:\n  api: https://a b.example\n", "project_environment_url", "2:8", "error"),
        ("base_urls:\n  api:\n", "project_environment_url", "2:7", "error"),
        (
            "base_urls: {api: https://a.example}\nvariables:\n  api: b\n",
            "project_environment_clash",
            "3:3",
            "error",
        ),
        ("variables:\n  two words: a\n", "project_environment_name", "2:3", "warning"),
        ("secrets:\n  lob: a b\n", "project_environment_secret", "2:8", "error"),
        ("secrets:\n  a b: lob\n", "project_environment_secret", "2:3", "error"),
        ("braze:\n  rest_key: a b\n", "project_environment_secret", "2:13", "error"),
    ],
)
def test_what_is_no_use_is_found_at_its_place(
    root: Path, text: str, rule: str, place: str, severity: str
) -> None:
    project = opened(root, text)
    assert list(project.environments) == ["staging"]
    (finding,) = project.findings
    assert finding.rule == rule
    assert finding.severity is Severity(severity)
    assert str(finding).startswith(f"{FILE}:{place}: ")


@pytest.mark.parametrize(
    "text",
    [
        "secrets:\n  lob: sk_live_0123456789abcdefABCDEF\n",
        "braze:\n  rest_key: ghp_0123456789abcdefABCDEF0123456789abcd\n",
        "variables:\n  key: sk_live_0123456789abcdefABCDEF\n",
    ],
)
def test_a_secret_in_clear_is_found_and_not_repeated(root: Path, text: str) -> None:
    (finding,) = opened(root, text).findings
    assert (finding.rule, finding.code) == ("project_secret_in_file", "PROJECT_SECRET_IN_FILE")
    assert "0123456789" not in finding.message


def test_a_secret_in_clear_names_no_secret() -> None:
    environment = Environment("e", secrets={"lob": "sk_live_0123456789abcdefABCDEF"})
    assert environment.secret_name("lob") == ""
    assert environment.for_rendering()["secrets"] == {"lob": ""}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("production: yes\n", "1:13"),
        ("base_urls: [a]\n", "1:12"),
        ("variables:\n  a: [b]\n", "2:6"),
        ("secrets: lob\n", "1:10"),
        ("braze: US-01\n", "1:8"),
    ],
)
def test_a_wrong_shape_keeps_the_file_from_being_written(root: Path, text: str, place: str) -> None:
    project = opened(root, text)
    (finding,) = project.findings
    assert finding.code == "PROJECT_SHAPE"
    assert str(finding).startswith(f"{FILE}:{place}: ")
    assert project.broken == {FILE}
    assert project.environments == {}


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example",
        "http://127.0.0.1:8600",
        "https://[::1]:8443/v1",
        "HTTPS://a.example/v1/",
    ],
)
def test_base_urls_are_hosts_with_a_path_or_without(url: str) -> None:
    assert base_url_fault(url) == ""


@settings(max_examples=80)
@given(environments)
def test_any_environment_reads_back_as_it_was(environment: Environment) -> None:
    assert of_text(saved_text(FILE, environment, None, None)) == environment


@settings(max_examples=80)
@given(environments, environments)
def test_an_edit_of_a_saved_file_reads_back_as_it_was(
    before: Environment, after: Environment
) -> None:
    source = saved_text(FILE, before, None, None)
    assert of_text(saved_text(FILE, after, source, before)) == after


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
@settings(max_examples=60)
def test_any_bytes_are_an_environment_or_a_finding(data: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "hookstudio.yaml").write_text("name: Shop\n")
        (root / "environments").mkdir()
        (root / FILE).write_bytes(data)
        project = Project.open(root)
        assert project.environments or project.findings


def test_comments_and_unknown_keys_stay_when_it_is_saved(root: Path) -> None:
    project = opened(root, TEXT + "owner: Ada  # of the shop\n")
    urls = {"api": "https://api2.staging.example.com", "web": "https://staging.example.com"}
    project.save_environment(
        replace(project.environments["staging"], production=True, base_urls=urls)
    )
    text = (root / FILE).read_text()
    for kept in ("# ask Ada before", "# behind the VPN", "limit: 010", "owner: Ada  # of the shop"):
        assert kept in text
    assert "production: true\n" in text
    assert Project.open(root).environments["staging"].base_urls == urls


def test_environments_are_edited_and_undone_like_others(root: Path) -> None:
    workspace = Workspace(opened(root, TEXT))
    edited = replace(STAGING, production=True)
    assert workspace.replace_environment(edited, "Mark as production") == Change(
        "environment", "staging", "edited", "Mark as production"
    )
    assert workspace.dirty == {FILE}
    assert workspace.save() == (FILE,)
    copy = workspace.duplicate("environment", "staging")
    assert copy is not None
    assert workspace.environments["staging-copy"].name == "Staging copy"
    renamed = workspace.rename("environment", "staging-copy", "Live")
    assert renamed is not None
    assert (renamed.slug, renamed.previous_slug) == ("live", "staging-copy")
    assert workspace.environments["live"].name == "Live"
    assert workspace.delete("environment", "staging") is not None
    assert list(workspace.environments) == ["live"]
    assert workspace.undo_label == "Delete environment"
    for _ in range(4):
        workspace.undo()
    assert dict(workspace.environments) == {"staging": STAGING}
    assert workspace.dirty == {FILE}
    added = workspace.add_environment(Environment("staging"), "New environment")
    assert added.slug == "staging-2"
    assert workspace.save() == ("environments/staging-2.yaml", FILE)


def test_unsaved_edits_are_recovered(root: Path, tmp_path: Path) -> None:
    workspace = Workspace(opened(root, TEXT))
    edited = replace(STAGING, variables={"brand": "other"})
    workspace.replace_environment(edited, "Edit")
    workspace.write_recovery(tmp_path / "recovery")
    project = Project.open(root)
    recovery = Workspace.recovery(project, tmp_path / "recovery")
    assert recovery is not None
    again = Workspace(project)
    again.restore(recovery)
    assert again.environments["staging"] == edited


def test_the_context_of_a_rendering_holds_the_chosen_one(root: Path) -> None:
    workspace = Workspace(opened(root, TEXT))
    assert "environment" not in workspace.context()
    assert "environment" not in workspace.context(environment="gone")
    assert workspace.context(environment="staging")["environment"] == {
        "slug": "staging",
        "title": "Staging",
        "values": dict(STAGING.values),
        "secrets": {"lob_api_key": "lob_staging"},
    }
