"""`hookstudio trust`, and what every command that sends does with a stranger's project."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import pytest

from hookstudio.cli import trusting
from hookstudio.cli.environment import Environment
from hookstudio.cli.main import main
from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.request.address_class import AddressClass
from hookstudio.core.trust.store import Approval, TrustStore
from tests.cli.conftest import Ran, Run
from tests.cli.test_send import Endpoint, endpoint
from tests.trusting import trust_project

__all__ = ["endpoint"]

CANARY = "canary-7fKq2-value-0123456789"
ORDER = ("send", "order", "--user", "ada", "--json")
SECRET = ("send", "secret", "--user", "ada", "--json")


@pytest.fixture
def stranger(project: Path, endpoint: Endpoint, variables: dict[str, str]) -> Endpoint:
    """The endpoint of a project that nobody trusts, while its secrets can be had."""
    TrustStore().forget(project)
    for name in ("SHOP_KEY", "PROD_KEY"):
        variables[f"HOOKSTUDIO_SECRET_{name}"] = CANARY
    return endpoint


def code_of(ran: Ran) -> str:
    assert ran.status == 1
    return ran.object("error")["code"]


def edit(project: Path, file: str, old: str, new: str) -> None:
    text = (project / file).read_text(encoding="utf-8")
    assert old in text
    (project / file).write_text(text.replace(old, new), encoding="utf-8")


def leaked(endpoint: Endpoint) -> bool:
    return any(CANARY in repr(request) for request in endpoint.received)


# The matrix of the threat model: 0 requests hold the canary.


def test_a_new_project_sends_nothing(run: Run, stranger: Endpoint, project: Path) -> None:
    assert run("render", "secret", "--user", "ada").status == 0
    assert code_of(run(*SECRET)) == "PROJECT_UNTRUSTED"
    assert code_of(run(*ORDER)) == "PROJECT_UNTRUSTED"
    assert "hookstudio trust " in run(*ORDER).err
    assert stranger.received == []
    # Nothing was queued either, so nothing is sent once the project is trusted.
    trust_project(project)
    assert run("outbox", "list", "--json").out == ""


def test_a_changed_host_asks_again(run: Run, stranger: Endpoint, project: Path) -> None:
    trust_project(project)
    assert run(*SECRET).status == 0
    stranger.received.clear()
    old, new = f"http://127.0.0.1:{stranger.port}", f"http://localhost:{stranger.port}"
    edit(project, "webhooks/secret.yaml", old, new)
    assert code_of(run(*SECRET)) == "PROJECT_UNTRUSTED"
    assert "than it was trusted with" in run(*SECRET).err
    assert stranger.received == []


def test_a_changed_secret_name_asks_again(run: Run, stranger: Endpoint, project: Path) -> None:
    trust_project(project)
    edit(project, "webhooks/secret.yaml", "secret.shop_key", "secret.prod_key")
    assert code_of(run(*SECRET)) == "PROJECT_UNTRUSTED"
    assert stranger.received == []


def test_a_secret_added_to_another_webhook_asks_again(
    run: Run, stranger: Endpoint, project: Path
) -> None:
    edit(project, "webhooks/order.yaml", "127.0.0.1", "localhost")
    trust_project(project)
    edit(project, "webhooks/order.yaml", "{{${first_name}}}", "{{secret.shop_key}}")
    assert code_of(run(*ORDER)) == "PROJECT_UNTRUSTED"
    assert not leaked(stranger)


@pytest.mark.parametrize(
    "url",
    [
        "http://{{custom_attribute.${host}}}/",
        "{% assign to = 'http://HOST' %}{{to}}/",
        "{{content_blocks.${to}}}/",
        "http://localhost{% if true %}:PORT{% endif %}/",
    ],
)
def test_a_host_from_a_template_gets_no_secret(
    run: Run, stranger: Endpoint, project: Path, url: str
) -> None:
    host = f"127.0.0.1:{stranger.port}"
    url = url.replace("HOST", host).replace("PORT", str(stranger.port))
    (project / "content_blocks").mkdir()
    (project / "content_blocks/to.liquid").write_text(f"http://{host}", encoding="utf-8")
    old = f"url: http://127.0.0.1:{stranger.port}/"
    edit(project, "webhooks/secret.yaml", old, f'url: "{url}"')
    user = f"custom_attributes: {{host: '{host}'}}\n"
    with (project / "users/ada.yaml").open("a", encoding="utf-8") as stream:
        stream.write(user)
    trust_project(project)
    TrustStore().approve(project, Approval(f"http://{host}", "", frozenset({"shop_key"})))
    assert code_of(run(*SECRET, "--confirm-host", host)) == "SECRET_HOST_COMPUTED"
    assert stranger.received == []
    edit(project, "webhooks/secret.yaml", "{{secret.shop_key}}", "nothing")
    trust_project(project)
    assert run(*SECRET).status == 0
    assert not leaked(stranger)


def test_trust_that_is_taken_back_holds_what_waits(
    run: Run, stranger: Endpoint, project: Path
) -> None:
    trust_project(project)
    stranger.answer("503, 200")
    run(*SECRET)
    stranger.received.clear()
    forgotten = run("trust", "--forget")
    assert (forgotten.status, forgotten.out.startswith("Trust was taken back")) == (0, True)
    assert run("trust", "--forget").out.startswith("This project was not trusted")
    retried = run("outbox", "retry", "1")
    assert retried.status == 1
    assert "[PROJECT_UNTRUSTED]" in retried.err
    box = Outbox.open()
    box.retry_now([1]).result()
    box.close()
    run("outbox", "run", "--until-empty")
    listed = run("outbox", "list", "--json").object("delivery")
    assert (listed["state"], listed["attempts"]) == ("blocked", 1)
    assert "not trusted" in listed["reason"]
    assert stranger.received == []


# Saying yes


def test_trust_shows_what_would_go_where(run: Run, stranger: Endpoint, project: Path) -> None:
    ran = run("trust")
    assert ran.status == 1
    assert f"+ http://127.0.0.1:{stranger.port}  with shop_key" in ran.out
    assert "nothing is sent from it" in ran.out
    assert "hookstudio trust --yes" in ran.err
    held = run("trust", "--json").object("trust")
    assert (held["state"], held["secrets"], held["computed_hosts"]) == ("new", ["shop_key"], False)
    assert run("trust", "--yes").status == 0
    assert run("trust").status == 0
    assert run(*SECRET).status == 0
    assert leaked(stranger)


def test_a_project_that_was_made_here_is_trusted(run: Run, tmp_path: Path) -> None:
    run("init", "fresh")
    assert run("trust", "fresh").status == 0
    assert "This project is trusted." in run("trust", "fresh").out


def test_what_changed_is_marked(run: Run, stranger: Endpoint, project: Path) -> None:
    trust_project(project)
    edit(project, "webhooks/secret.yaml", "secret.shop_key", "secret.prod_key")
    ran = run("trust")
    assert ran.status == 1
    assert "+ prod_key" in ran.out
    new = run("trust", "--json").object("trust")["new"]
    assert (new["secrets"], new["hosts"]) == (["prod_key"], [])


def test_a_digest_names_what_is_trusted(
    run: Run, stranger: Endpoint, project: Path, variables: dict[str, str]
) -> None:
    digest = run("trust", "--json").object("trust")["digest"]
    wrong = run("trust", "--yes", "--digest", "0" * 64, "--json")
    assert code_of(wrong) == "TRUST_DIGEST"
    variables["HOOKSTUDIO_TRUST"] = f"{'0' * 64},{digest}"
    assert run(*ORDER).status == 0
    stranger.answer("503, 200")
    assert run(*SECRET).status == 1
    run("outbox", "retry", "2")
    assert "delivered" in run("outbox", "run", "--until-empty").out
    edit(project, "webhooks/secret.yaml", "secret.shop_key", "secret.prod_key")
    assert code_of(run(*SECRET)) == "PROJECT_UNTRUSTED"
    del variables["HOOKSTUDIO_TRUST"]
    assert code_of(run(*ORDER)) == "PROJECT_UNTRUSTED"
    assert run("trust", "--yes", "--digest", digest).status == 1
    edit(project, "webhooks/secret.yaml", "secret.prod_key", "secret.shop_key")
    assert run("trust", "--yes", "--digest", digest).status == 0


class Terminal(io.StringIO):
    """Somebody sits there and types."""

    def isatty(self) -> bool:
        return True


def answered(cwd: Path, text: str, *arguments: str) -> tuple[int, str]:
    err = io.StringIO()
    environment = Environment(io.StringIO(), err, {}, cwd, Terminal(text))
    status = main(arguments, environment, lambda *_: pytest.fail("no window"))
    return status, err.getvalue()


@pytest.mark.parametrize(("text", "status"), [("y\n", 0), ("n\n", 1), ("", 1)])
def test_a_person_at_a_terminal_is_asked(
    stranger: Endpoint, project: Path, text: str, status: int
) -> None:
    assert answered(project, text, "trust")[0] == status
    assert bool(TrustStore().entry(project).demands) is (status == 0)


# The first send to a host


@pytest.fixture
def near(monkeypatch: pytest.MonkeyPatch, project: Path) -> list[Sequence[str]]:
    """The project sends to a host that leads to each of these in turn."""
    answers: list[Sequence[str]] = [["10.255.255.1"]]

    async def resolve(host: str, port: int) -> Sequence[str]:
        assert host == "hook.example"
        return answers[0] if len(answers) == 1 else answers.pop(0)

    monkeypatch.setattr("hookstudio.core.delivery.transport.resolve", resolve)
    monkeypatch.setattr(trusting.look_up, "__kwdefaults__", {"resolve": resolve})
    edit(project, "webhooks/secret.yaml", "http://127.0.0.1:8600", "http://hook.example")
    trust_project(project)
    return answers


def test_a_host_is_agreed_to_once(
    run: Run, near: list[Sequence[str]], project: Path, variables: dict[str, str]
) -> None:
    near[:] = [["93.184.216.34"]]
    variables["HOOKSTUDIO_SECRET_SHOP_KEY"] = CANARY
    refused = run(*SECRET)
    assert code_of(refused) == "HOST_NOT_APPROVED"
    assert "sends for the first time to hook.example with secrets (shop_key)" in refused.err
    assert "--confirm-host hook.example" in refused.err
    assert code_of(run(*SECRET, "--confirm-host", "other.example")) == "HOST_NOT_APPROVED"
    status, err = answered(project, "n\n", *SECRET[:-1])
    assert (status, "Send it? [y/N]" in err) == (1, True)
    assert TrustStore().entry(project).approvals == ()
    assert run("outbox", "list", "--json").out == ""


def test_a_near_address_is_named(run: Run, near: list[Sequence[str]], project: Path) -> None:
    refused = run(*SECRET)
    assert code_of(refused) == "URL_PRIVATE"
    assert "hook.example, a private address, with secrets (shop_key)" in refused.err


def test_a_yes_is_remembered_with_the_address(near: list[Sequence[str]], project: Path) -> None:
    answered(project, "y\n", *SECRET[:-1])
    (kept,) = TrustStore().entry(project).approvals
    expected = Approval("http://hook.example", "", frozenset({"shop_key"}), AddressClass.PRIVATE)
    assert kept == expected


def test_metadata_is_refused_by_what_it_resolves_to(run: Run, near: list[Sequence[str]]) -> None:
    near[:] = [["::ffff:169.254.169.254"]]
    assert code_of(run(*SECRET, "--confirm-host", "hook.example")) == "URL_METADATA"


def test_the_exit_status_is_documented(run: Run) -> None:
    shown = run("trust", "--help").out
    assert "HOOKSTUDIO_TRUST=DIGEST" in shown
    assert "Exit status: 0 the project is trusted" in shown
