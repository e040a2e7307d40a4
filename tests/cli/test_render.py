from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Ran, Run

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.usefixtures("project")


def test_the_request_is_shown_as_it_would_be_sent(run: Run) -> None:
    shown = run("render", "order", "--user", "ada")
    assert (shown.status, shown.err) == (0, "")
    head, _, body = shown.out.partition("\n\n")
    lines = head.splitlines()
    assert lines[0] == "POST http://127.0.0.1:8600/fr/42"
    assert "X-Name: Ada" in lines
    assert not any("X-Off" in line for line in lines)
    assert json.loads(body) == {"name": "Ada", "total": 9.5}


def test_the_object_has_everything(run: Run) -> None:
    request = run("render", "order", "--user", "ada", "--json").object("request")
    assert set(request) == {
        "type", "webhook", "user", "language", "method", "url", "headers", "body", "body_bytes",
        "body_secrets", "environment",
        "json_valid", "loopback", "secrets", "aborted", "sendable",
    }  # fmt: skip
    assert (request["webhook"], request["user"], request["language"]) == ("order", "ada", "fr")
    assert ["X-Name", "Ada"] in request["headers"]
    assert json.loads(request["body"]) == {"name": "Ada", "total": 9.5}
    assert request["body_bytes"] == len(request["body"].encode())
    assert request["body_secrets"] == []
    assert (request["json_valid"], request["loopback"], request["sendable"]) == (True, True, True)


def test_a_language_can_be_forced(run: Run) -> None:
    assert "/orders/7" in run("render", "order", "--user", "evil").out
    assert "/fr/7" in run("render", "order", "--user", "evil", "--language", "fr").out


def test_a_region_falls_back_to_its_language_and_says_so(run: Run) -> None:
    shown = run("render", "order", "--user", "evil", "--language", "fr-CA")
    assert "/fr/7" in shown.out
    assert "Order shipped has no variant for French (CA) (fr-CA); French (fr) is used." in shown.err


def test_another_language_falls_back_to_the_default_and_says_so(run: Run) -> None:
    shown = run("render", "order", "--user", "ada", "--language", "de", "--json")
    assert (shown.status, shown.object("request")["language"]) == (0, None)
    assert "Order shipped has no variant for German (de); the default is used." in shown.err


def test_what_is_no_language_is_refused(run: Run) -> None:
    refused = run("render", "order", "--user", "ada", "--language", "french", "--json")
    assert refused.status == 2
    assert refused.object("error")["code"] == "CLI_NO_LANGUAGE"
    assert "'french' is not a language; write a tag such as fr or pt-BR." in refused.err


def test_a_mistake_is_told_with_its_exact_place(run: Run) -> None:
    refused = run("render", "mistake", "--user", "ada", "--json")
    assert refused.status == 1
    finding = next(o for o in refused.objects if o["type"] == "finding")
    assert (finding["severity"], finding["code"]) == ("error", "LIQUID_SYNTAX")
    assert (finding["file"], finding["line"]) == ("webhooks/mistake.yaml", 9)
    place = f"webhooks/mistake.yaml:9:{finding['column']}: "
    assert refused.err.splitlines()[0] == place + finding["message"]


def test_an_aborted_message_fails_and_gives_its_reason(run: Run) -> None:
    refused = run("render", "abort", "--user", "ada", "--json")
    assert refused.status == 1
    assert refused.object("request")["aborted"]["type"] == "liquid_abort_message"
    assert "The message is aborted: no \\x1b[31mdata" in refused.err


def test_a_secret_stays_a_name(run: Run, variables: dict[str, str]) -> None:
    variables["HOOKSTUDIO_SECRET_SHOP_KEY"] = "s3cr3t-value"
    shown = run("render", "secret", "--user", "ada", "--json")
    assert shown.object("request")["secrets"] == ["shop_key"]
    assert ["Authorization", "Bearer ••••shop_key"] in shown.object("request")["headers"]
    assert "s3cr3t-value" not in shown.out + shown.err


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_what_a_user_is_called_cannot_steer_the_terminal(run: Run, form: list[str]) -> None:
    shown = run("render", "order", "--user", "evil", *form)
    assert not set(shown.out + shown.err) & {"\x1b", "\x07", "\x9b", "\u202e"}


def test_without_a_project_nothing_is_shown(
    run: Run, tmp_path_factory: pytest.TempPathFactory
) -> None:
    refused = run("render", "x", "--user", "y", "--json", cwd=tmp_path_factory.mktemp("empty"))
    assert refused.status == 2
    assert refused.object("error")["code"] == "CLI_NO_PROJECT"


def test_a_webhook_that_cannot_be_read_is_told_with_its_place(run: Run, project: Path) -> None:
    (project / "webhooks/order.yaml").write_text("version: 1\nname: [\n")
    refused = run("render", "order", "--user", "ada", "--json")
    assert refused.status == 2
    error = refused.object("error")
    assert (error["file"], error["code"]) == ("webhooks/order.yaml", "PROJECT_SYNTAX")
    assert refused.err.startswith(f"webhooks/order.yaml:{error['line']}:{error['column']}: ")


_PROGRAM = "import sys; from hookstudio.__main__ import main; sys.exit(main())"


def _in_a_process(*arguments: str, cwd: Path, **options: object) -> Ran:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, *arguments],
        cwd=cwd,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "HOME": str(cwd)},
        capture_output=True,
        text=True,
        check=False,
        **options,  # type: ignore[call-overload]
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def test_the_real_program_renders(project: Path) -> None:
    shown = _in_a_process("render", "order", "--user", "ada", cwd=project)
    assert (shown.status, shown.err) == (0, "")
    assert shown.out.startswith("POST http://127.0.0.1:8600/fr/42\n")


def test_unknown_keys_are_warned_of(run: Run, project: Path) -> None:
    ada = project / "users/ada.yaml"
    ada.write_text(f"{ada.read_text()}\nshoe_size: 38\n")
    shown = run("render", "order", "--user", "ada")
    assert shown.status == 0
    assert "users/ada.yaml" in shown.err
    assert '"shoe_size" is not known' in shown.err
    told = run("render", "order", "--user", "ada", "--json")
    codes = [o["code"] for o in told.objects if o["type"] == "finding"]
    assert codes[:1] == ["PROJECT_UNKNOWN_KEY"]


@pytest.mark.parametrize("file", ["hookstudio.yaml", "webhooks/order.yaml", "users/ada.yaml"])
def test_a_newer_file_is_not_taken_for_one_that_is_understood(
    run: Run, project: Path, file: str
) -> None:
    (project / file).write_text((project / file).read_text().replace("version: 1", "version: 9"))
    for command in ("render", "send"):
        shown = run(command, "order", "--user", "ada", "--json")
        assert (shown.status, shown.object("error")["code"]) == (2, "PROJECT_NEWER")
        assert shown.object("error")["file"] == file
        assert "Nothing was changed." in shown.err
    assert run("check").status == 2
