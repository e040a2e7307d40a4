"""`--environment` of every command that takes it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.request.address_class import AddressClass
from tests.cli.conftest import Run
from tests.cli.test_send import Endpoint, endpoint
from tests.cli.test_users import BrazeApi, braze
from tests.core.checks.test_revisions import commit, git
from tests.trusting import approve_host, trust_project

__all__ = ["braze", "endpoint"]

WEBHOOK = """\
version: 1
name: Staged
method: POST
url: "{{environment.api}}/orders/{{event_properties.${order_id}}}"
headers:
  - {name: Authorization, value: "Bearer {{secret.shop_key}}", enabled: true}
  - {name: X-Brand, value: "{{environment.brand}}", enabled: true}
body:
  kind: json
  pairs:
    - {key: total, type: number, value: "{{event_properties.${total}}}"}
delivery:
  policy: once
  signing: {secret: signer}
"""
LOCAL = """\
version: 1
name: On this machine
base_urls: {{api: http://127.0.0.1:{port}}}
variables: {{brand: corner}}
secrets: {{shop_key: shop_local, signer: signer_local}}
braze: {{rest_host: "{host}", rest_key: braze_local}}
"""


@pytest.fixture
def staged(project: Path) -> Path:
    """The project with a webhook that needs an environment, and one that has what it needs."""
    write(project)
    return project


def write(project: Path, port: int = 8600, host: str = "US-01") -> None:
    (project / "environments").mkdir(exist_ok=True)
    (project / "environments/local.yaml").write_text(LOCAL.format(port=port, host=host))
    (project / "webhooks/staged.yaml").write_text(WEBHOOK)


@pytest.mark.parametrize("words", ["local", "environments/local.yaml", "on this MACHINE"])
def test_a_request_is_rendered_with_what_the_words_name(run: Run, staged: Path, words: str) -> None:
    shown = run("render", "staged", "--user", "ada", "--environment", words, "--json")
    assert shown.status == 0, shown.err
    request = shown.object("request")
    assert request["url"] == "http://127.0.0.1:8600/orders/42"
    assert request["environment"] == "local"
    assert ["Authorization", "Bearer ••••shop_local"] in request["headers"]
    assert ["X-Brand", "corner"] in request["headers"]


def test_without_an_environment_the_place_of_each_value_is_told(run: Run, staged: Path) -> None:
    shown = run("render", "staged", "--user", "ada")
    assert shown.status == 1
    message = "environment.api has no value, as no environment is chosen."
    assert f"webhooks/staged.yaml:4:9: {message}" in shown.err


def test_an_environment_that_is_not_there(run: Run, staged: Path) -> None:
    shown = run("render", "staged", "--user", "ada", "--environment", "locale", "--json")
    assert (shown.status, shown.object("error")["code"]) == (2, "CLI_NO_ENVIRONMENT")
    assert "Did you mean local?" in shown.err


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("production: maybe\n", "PROJECT_SHAPE", "1:13"),
        ("version: 9\n", "PROJECT_NEWER", "1:10"),
        ("base_urls:\n  api: api.example.com\n", "PROJECT_ENVIRONMENT_URL", "2:8"),
    ],
)
def test_an_environment_with_errors_is_not_used(
    run: Run, staged: Path, text: str, code: str, place: str
) -> None:
    (staged / "environments/local.yaml").write_text(text)
    shown = run("render", "staged", "--user", "ada", "--environment", "local", "--json")
    error = shown.object("error")
    assert (shown.status, error["file"], error["code"]) == (
        2,
        "environments/local.yaml",
        code,
    )
    assert f"{error['line']}:{error['column']}" == place


def test_a_send_goes_where_the_environment_says_with_its_secrets(
    run: Run, endpoint: Endpoint, project: Path, variables: dict[str, str]
) -> None:
    write(project, endpoint.port)
    trust_project(project)
    approve_host(
        project,
        f"http://127.0.0.1:{endpoint.port}",
        secrets=("shop_local", "signer_local"),
        environment="local",
        address_class=AddressClass.LOOPBACK,
    )
    variables["HOOKSTUDIO_SECRET_SHOP_LOCAL"] = "the-local-key"
    variables["HOOKSTUDIO_SECRET_SHOP_KEY"] = "another-key"
    variables["HOOKSTUDIO_SECRET_SIGNER_LOCAL"] = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz"
    sent = run("send", "staged", "--user", "ada", "--environment", "local")
    assert sent.status == 0, sent.err
    (received,) = endpoint.received
    headers = {name.lower(): value for name, value in received.headers}
    assert headers["authorization"] == "Bearer the-local-key"
    assert "webhook-signature" in headers
    outbox = Outbox.open()
    try:
        (delivery,) = outbox.page()
        assert delivery.environment == "local"
    finally:
        outbox.close()


@pytest.mark.parametrize("target", ["braze", "braze-api"])
def test_an_export_has_the_values_and_no_environment(run: Run, staged: Path, target: str) -> None:
    (staged / "environments/live.yaml").write_text(
        "base_urls: {api: https://api.example.com}\nvariables: {brand: corner}\n"
    )
    shown = run("export", "staged", "--to", target, "--environment", "live")
    assert "environment" not in shown.out
    assert "https://api.example.com/orders/{{event_properties.${order_id}}}" in shown.out
    bare = run("export", "staged", "--to", target)
    assert bare.status == 1
    assert "environment.api has no value, as no environment is chosen." in bare.err


def test_a_check_renders_with_it(run: Run, staged: Path) -> None:
    bare = run("check", "staged")
    assert (bare.status, "environment.api has no value" in bare.out) == (1, True)
    stressed = run("check", "staged", "--environment", "local", "--stress")
    assert "environment" not in stressed.out


def test_a_broken_environment_is_a_problem_of_the_check(run: Run, staged: Path) -> None:
    (staged / "environments/live.yaml").write_text("base_urls: {api: nowhere}\n")
    shown = run("check", "--environment", "local")
    assert "environments/live.yaml:1:18" in shown.out
    assert "base_urls.api is no base URL." in shown.out


def test_snapshots_hold_what_it_makes(run: Run, staged: Path) -> None:
    assert run("snapshot", "staged", "--environment", "local", "--update").status == 0
    (text,) = (file.read_text() for file in (staged / "snapshots/staged").glob("ada.*"))
    assert "http://127.0.0.1:8600/orders/42" in text
    assert run("snapshot", "staged", "--environment", "local").status == 0
    assert run("snapshot", "staged").status == 1


def test_a_diff_renders_both_revisions_with_their_own(run: Run, staged: Path) -> None:
    git(staged, "init", "--quiet")
    commit(staged)
    file = staged / "environments/local.yaml"
    file.write_text(file.read_text().replace("corner", "market"))
    shown = run("diff", "HEAD", "--environment", "local", "--json")
    (change,) = [each for each in shown.objects if each["type"] == "request_change"]
    assert (change["example"]["old"], change["example"]["new"]) == ("corner", "market")


def test_users_come_from_its_braze(
    run: Run, staged: Path, braze: BrazeApi, variables: dict[str, str]
) -> None:
    write(staged, host=braze.base)
    trust_project(staged)
    braze.users = [{"external_id": "7", "email": "grace@shop.example"}]
    variables["HOOKSTUDIO_SECRET_BRAZE_LOCAL"] = "the-key"
    asked = ("users", "import", "--environment", "local", "--external-id", "7", "--json")
    ran = run(*asked)
    assert ran.status == 0, ran.err
    assert ran.object("import")["added"] == 1
    (staged / "environments/local.yaml").write_text("braze: {rest_host: US-01}\n")
    refused = run(*asked)
    assert refused.status == 2
    assert "The environment local has no rest_key; name --key." in refused.err
    both = run("users", "import", "people.csv", "--environment", "local")
    assert "Name a file, or --environment" in both.err


def test_the_json_objects_are_those_of_the_text(run: Run, staged: Path) -> None:
    value = json.loads(run("export", "staged", "--to", "braze-api", "--environment", "local").out)
    assert value["url"].startswith("http://127.0.0.1:8600/orders/")
