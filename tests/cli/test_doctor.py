"""`hookstudio doctor` tells what a bug report needs and nothing that a stranger must not read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hookstudio import __version__
from hookstudio.core.doctor import machine
from hookstudio.core.doctor.part import Part
from hookstudio.core.settings import settings_file
from tests.cli.conftest import Run
from tests.cli.test_send import Endpoint, endpoint

__all__ = ["endpoint"]

CANARY = "canary9f2c"
PLANTED = f"""\
version: 1
name: {CANARY}
method: POST
url: http://127.0.0.1:8600/{CANARY}?k={{{{custom_attribute.${{{CANARY}}}}}}}
headers:
  - {{name: X-{CANARY}, value: "Bearer {{{{secret.shop_key}}}} {CANARY}", enabled: true}}
body: {{kind: raw, text: "{CANARY} {{{{${{first_name_{CANARY}}}}}}} {{% {CANARY} %}}"}}
"""
_PARTS = ["Program", "Machine", "Folders", "Settings", "Keyring", "Outbox", "Receiver", "Project"]


@pytest.fixture
def planted(project: Path, endpoint: Endpoint, run: Run, variables: dict[str, str]) -> Path:
    """Secrets and personal data wherever the doctor looks."""
    endpoint.answer("503")
    variables["HOOKSTUDIO_SECRET_SHOP_KEY"] = CANARY
    file = project / "webhooks/order.yaml"
    text = file.read_text(encoding="utf-8").replace("/orders/", f"/orders/{CANARY}/")
    file.write_text(text.replace("- {key: name", f"- {{key: {CANARY}"), encoding="utf-8")
    assert run("send", "order", "--user", "ada").status == 1
    (project / "hookstudio.yaml").write_text(f"version: 1\nname: {CANARY}\n{CANARY}: 1\n")
    (project / f"webhooks/{CANARY}.yaml").write_text(PLANTED, encoding="utf-8")
    (project / f"users/broken-{CANARY}.yaml").write_text(f"name: [{CANARY}", encoding="utf-8")
    (project / "users/ada.yaml").write_text(
        f"version: 1\nname: {CANARY}\nattributes: {{email: {CANARY}@example.com}}\n"
        f"custom_attributes: {{{CANARY}: {CANARY}}}\n"
    )
    settings_file().write_text(
        json.dumps({"proxy": f"http://ada:{CANARY}@proxy.example:8080", CANARY: CANARY})
    )
    variables["HTTPS_PROXY"] = f"http://ada:{CANARY}@proxy.example"
    variables["https_" + CANARY + "_proxy"] = "1"
    return project


@pytest.mark.usefixtures("planted")
@pytest.mark.parametrize("form", [(), ("--json",)])
def test_nothing_that_was_planted_is_shown(run: Run, form: tuple[str, ...]) -> None:
    shown = run("doctor", *form)
    assert CANARY not in shown.out + shown.err
    assert "ada" not in shown.out.lower()
    assert "127.0.0.1" not in shown.out
    assert "http://••••@proxy.example:8080" in shown.out


@pytest.mark.usefixtures("planted")
def test_a_broken_value_of_a_setting_is_not_quoted(run: Run) -> None:
    settings_file().write_text(json.dumps({"proxy": f"socks5://ada:{CANARY}@x", "theme": CANARY}))
    shown = run("doctor")
    assert CANARY not in shown.out + shown.err
    assert "cannot be used: theme, proxy." in shown.out


@pytest.mark.usefixtures("planted")
def test_the_object_has_all_parts(run: Run) -> None:
    shown = run("doctor", "--json")
    answer = shown.object("doctor")
    parts: dict[str, Any] = {part["name"]: part for part in answer["parts"]}
    assert list(parts) == _PARTS
    assert parts["Program"]["facts"]["hookstudio"] == __version__
    assert parts["Outbox"]["facts"]["waiting"] == 1
    assert parts["Outbox"]["facts"]["integrity"] == "ok"
    assert parts["Project"]["facts"]["webhooks"] == 5
    assert parts["Project"]["facts"]["broken files"] == 1
    assert parts["Project"]["facts"]["findings"]["missing_default"] >= 1
    assert parts["Project"]["facts"]["findings"]["project_syntax"] == 1
    # The tests have no keyring.
    assert (shown.status, answer["usable"]) == (1, False)
    assert parts["Keyring"]["facts"] == {"usable": False, "code": "KEYRING_NONE"}


def test_the_text_ends_with_what_to_do(run: Run) -> None:
    shown = run("doctor")
    assert (shown.status, shown.err) == (1, "")
    last = shown.out.rpartition("What to do\n")[2]
    assert last.startswith("  Keyring: No system keyring was found. Install and start one")
    assert "  open                    none in the current folder\n" in shown.out
    assert "  environments with own TLS 0\n" in shown.out


def test_all_is_well_with_a_keyring(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    async def found() -> Part:
        return Part("Keyring", {"usable": True})

    monkeypatch.setattr(machine, "keyring", found)
    shown = run("doctor")
    assert (shown.status, shown.err) == (0, "")
    assert shown.out.endswith("\nNothing is unusable.\n")


_WATCHED = """
import sys
from pathlib import Path
from hookstudio.cli.environment import Environment
from hookstudio.cli.main import main

seen = []
NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.sendto", "socket.gethostbyname")
sys.addaudithook(lambda name, _: seen.append(name) if name in NETWORK else None)
status = main(["doctor"], Environment.of_process(), None)
qt = [name for name in sys.modules if name.partition(".")[0] in ("PySide6", "shiboken6")]
sys.exit(f"status {int(status)}, {seen}, {qt}")
"""


def test_it_contacts_nobody_and_imports_no_qt(project: Path, tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root), "HOME": str(tmp_path / "home")}
    environment["HOOKSTUDIO_HOME"] = str(tmp_path / "home" / "mine")
    ran = subprocess.run(
        [sys.executable, "-c", _WATCHED],
        cwd=project,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert ran.stderr.strip() == "status 1, [], []"
    assert "  data                    ~/mine/data\n" in ran.stdout
