"""`hookstudio secret`: names and states, never a value, and no value from the command line."""

from __future__ import annotations

import io
from functools import partial
from pathlib import Path

import pytest

from hookstudio.cli.commands import secret as command
from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.main import main
from hookstudio.core.errors import KeyringError
from hookstudio.core.keyring_backend import Backend
from hookstudio.core.secrets import KeyringStore
from tests.cli.conftest import Ran, Run
from tests.core.test_secrets import FakeKeyring

VALUE = "canary-7f3a9b2c"


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    fake = FakeKeyring()
    monkeypatch.setattr(command, "KeyringStore", partial(KeyringStore, backend=lambda: fake))
    return fake


def with_input(project: Path, text: str, *arguments: str) -> Ran:
    out, err = io.StringIO(), io.StringIO()
    environment = Environment(out, err, {}, project, io.StringIO(text))

    def studio(_options: object, _environment: Environment) -> ExitStatus:
        raise AssertionError("a command must not open the window")

    status = main(["secret", *arguments], environment, studio)
    assert VALUE not in out.getvalue() + err.getvalue()
    return Ran(status, out.getvalue(), err.getvalue())


def test_a_value_is_read_from_the_standard_input(
    run: Run, project: Path, keyring: FakeKeyring
) -> None:
    kept = with_input(project, f"{VALUE}\r\n", "set", "shop_key")
    assert (kept.status, kept.out) == (0, "The secret shop_key is kept in the keyring.\n")
    assert keyring.held == {(f"Hook Studio: {project.resolve()}", "shop_key"): VALUE}
    assert "shop_key  in the keyring      used by Secret\n" in run("secret", "list").out
    assert run("secret", "test").out == "shop_key: there, and can be read\n"
    gone = run("secret", "delete", "shop_key", "--json").object("secret")
    assert (gone["state"], keyring.held) == ("missing", {})


def test_a_value_with_line_breaks_keeps_all_but_the_last(
    project: Path, keyring: FakeKeyring
) -> None:
    with_input(project, "one\ntwo\n\n", "set", "pem")
    assert list(keyring.held.values()) == ["one\ntwo\n"]


@pytest.mark.parametrize(
    "line",
    [
        f"set shop_key {VALUE}",
        f"set shop_key={VALUE}",
        "test sk_" + "live_" + "4eC39HqLyjWDarjtT1zdp7dc",
        f"set shop_key -- {VALUE}",
        f"--secret={VALUE} set shop_key",
    ],
)
def test_a_value_on_the_command_line_is_refused_and_not_repeated(
    run: Run, project: Path, keyring: FakeKeyring, line: str
) -> None:
    refused = run("secret", *line.split(), "--json")
    if "--" in line.split():
        refused = run("secret", "--json", *line.split())
    assert (refused.status, refused.object("error")["code"]) == (2, "CLI_SECRET_ARG")
    assert VALUE not in refused.out + refused.err
    assert "4eC39" not in refused.out + refused.err
    assert keyring.held == {}


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("list shop_key", "hookstudio secret list takes no name."),
        ("set", "hookstudio secret set needs the name of one secret."),
        ("delete a b", "hookstudio secret delete needs the name of one secret."),
        ("test 1a", "'1a' cannot name a secret"),
    ],
)
def test_what_makes_no_sense_is_refused(run: Run, project: Path, line: str, message: str) -> None:
    assert run("secret", *line.split()).err.startswith(message)


def test_without_a_keyring_it_says_what_is_missing_before_a_value_is_read(project: Path) -> None:
    refused = with_input(project, VALUE, "set", "shop_key")
    assert refused.status == 1
    assert refused.err.startswith("No system keyring was found. Nothing was kept. On Linux")
    assert "gnome-keyring" in refused.err
    assert "KWallet" in refused.err
    assert "HOOKSTUDIO_SECRET_SHOP_KEY" in refused.err


def test_a_keyring_that_is_refused_is_to_be_taken_out_of_the_settings(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyrings.alt.file.PlaintextKeyring")
    refused = with_input(project, VALUE, "set", "shop_key")
    assert "stores secrets in clear; not used. Nothing was kept. Take that choice" in refused.err
    assert "install" not in refused.err


def test_without_a_keyring_nothing_is_deleted(run: Run, project: Path) -> None:
    refused = run("secret", "delete", "shop_key")
    assert refused.status == 1
    assert refused.err == "No system keyring was found. Nothing was deleted.\n"


def test_an_empty_value_is_not_kept(project: Path, keyring: FakeKeyring) -> None:
    assert with_input(project, "\n", "set", "shop_key").status == 2
    assert keyring.held == {}


def test_a_value_that_is_too_long_is_refused(project: Path, keyring: FakeKeyring) -> None:
    refused = with_input(project, "x" * 10_000, "set", "shop_key")
    assert refused.err == "This secret is too long for the system keyring.\n"
    assert (refused.status, keyring.held) == (1, {})


def test_the_environment_is_named_and_tested(
    run: Run, project: Path, keyring: FakeKeyring, variables: dict[str, str]
) -> None:
    assert run("secret", "test").status == 1
    variables["HOOKSTUDIO_SECRET_SHOP_KEY"] = VALUE
    listed = run("secret", "list", "--json")
    assert listed.object("secret") == {
        "type": "secret",
        "name": "shop_key",
        "state": "variable",
        "used_by": ["Secret"],
        "variable": "HOOKSTUDIO_SECRET_SHOP_KEY",
    }
    tested = run("secret", "test", "--json")
    assert (tested.status, tested.object("secret_test")["there"]) == (0, True)
    assert VALUE not in listed.out + tested.out


def test_a_locked_keyring_is_told(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked() -> Backend:
        raise KeyringError("The keyring is locked. Unlock it and try again.", code="KEYRING_LOCKED")

    monkeypatch.setattr(command, "KeyringStore", partial(KeyringStore, backend=locked))
    tested = run("secret", "test", "shop_key", "--json")
    assert tested.status == 1
    told = tested.object("secret_test")
    assert told["code"] == "KEYRING_LOCKED"
    assert told["message"].endswith("Unlock it and try again. Or set HOOKSTUDIO_SECRET_SHOP_KEY.")


def test_a_project_without_secrets_says_so(run: Run, project: Path, keyring: FakeKeyring) -> None:
    (project / "webhooks/secret.yaml").unlink()
    assert run("secret", "list").out == "This project uses no secret, and none is kept for it.\n"
    assert run("secret", "test").out == "This project uses no secret.\n"
