"""The studio as a screen reader meets it: on a real screen, through AT-SPI."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hookstudio.core.project.sample import sample_project
from hookstudio.core.trust.store import TrustStore
from tests.accessibility.conftest import SYSTEM_PYTHON, running
from tests.trusting import trust_project

SCRIPT = Path(__file__).with_name("at_spi_script.py")
SEND = "Send a test"

# What is operated, or holds what is: without a name a screen reader says "button" and no more.
_OPERATED = {
    "push button",
    "toggle button",
    "check box",
    "radio button",
    "combo box",
    "text",
    "entry",
    "password text",
    "spin button",
    "slider",
    "table",
    "tree table",
    "tree",
    "list",
    "page tab",
}


@pytest.fixture(scope="module")
def met(desktop: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a screen reader met in the sample project, and what came of its pressing Send."""
    folder = tmp_path_factory.mktemp("reader")
    root = sample_project(folder / "sample").root
    environment = {**desktop, "HOOKSTUDIO_HOME": str(folder / "home")}
    environment["PYTHONFAULTHANDLER"] = "1"  # a crash names its place in `said`
    trust_project(root, TrustStore(folder / "home" / "config" / "trust.json"))
    said = folder / "said.txt"
    with running([sys.executable, "-m", "hookstudio", str(root)], environment, said) as studio:
        done = subprocess.run(
            [str(SYSTEM_PYTHON), str(SCRIPT), SEND],
            env=environment,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
        assert studio.poll() is None, f"the studio ended by itself: {said.read_text()}"
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_window_and_its_main_parts_have_the_names_and_roles_of_what_they_are(
    met: dict[str, Any],
) -> None:
    assert met["window"] == "Corner Bookshop · Order shipped – Hook Studio"
    shown = {(role, name) for role, name, _, _, is_shown in met["controls"] if is_shown}
    assert {
        ("push button", SEND),
        ("push button", "Menu"),
        ("push button", "Search or do anything"),
        ("text", "URL"),
        ("text", "URL as sent"),
        ("text", "Body as sent"),
        ("page tab", "Outbox"),
        ("page tab", "Receiver"),
        ("list", "Problems"),
    } <= shown


def test_everything_that_is_shown_and_operated_has_a_name(met: dict[str, Any]) -> None:
    shown = [control for control in met["controls"] if control[4] and control[3]]
    assert len(shown) > 40
    nameless = [control for control in shown if control[0] in _OPERATED and not control[1].strip()]
    assert nameless == []


def test_no_markup_is_read_out(met: dict[str, Any]) -> None:
    told = [text for control in met["controls"] for text in control[1:3]]
    assert [text for text in told if "<qt>" in text or "<p " in text] == []


def test_pressing_send_through_the_reader_sends_and_the_toast_is_read(met: dict[str, Any]) -> None:
    assert "Press" in met["actions"]
    assert met["toast"].startswith("200 OK in ")


def test_the_reader_reads_what_is_written_and_what_is_sent(met: dict[str, Any]) -> None:
    assert "event_properties.${order_id}" in met["texts"]["URL"]
    assert met["texts"]["URL as sent"].startswith("http://127.0.0.1:8600/")
    assert '"carrier": "DHL"' in met["texts"]["Body as sent"]
