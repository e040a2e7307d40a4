"""README.md documents every object of `--json` with exactly the keys that it has."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from hookstudio.cli.objects import received_object
from hookstudio.core.receiver.received import ReceivedRequest
from tests.cli.conftest import Run
from tests.cli.test_send import Endpoint, endpoint
from tests.core.checks.test_revisions import commit, git

__all__ = ["endpoint"]

README = Path(__file__).parents[2] / "README.md"


def documented() -> dict[str, set[str]]:
    """The keys of each type, as the table of README.md names them."""
    table = README.read_text(encoding="utf-8").partition("### The objects of `--json`")[2]
    rows = re.findall(r"^\| `(\w+)` \| [^|]+ \| (.+) \|$", table, re.MULTILINE)
    types = {}
    for kind, text in rows:
        outer = re.sub(r"\([^()]*\)", "", text)
        keys = set(re.findall(r"`(\w+)`", outer))
        if re.search(r"\bbody\b(?!`)", outer):
            keys |= {"body", "body_base64"}
        types[kind] = keys
    return types


def _of_checks(run: Run, root: Path) -> list[dict[str, Any]]:
    """What `check`, `snapshot` and `diff` print, after an edit and with a new user."""
    git(root, "init", "--quiet")
    commit(root)
    (root / "users/new.yaml").write_text("version: 1\nname: New\n", encoding="utf-8")
    file = root / "webhooks/order.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("type: number", "type: text"))
    return [
        *run("check", "--json").objects,
        *run("check", "--explain", "missing_default", "--json").objects,
        *run("snapshot", "order", "--json").objects,
        *run("diff", "HEAD", "--json").objects,
    ]


def _keys(value: object) -> set[str]:
    assert isinstance(value, dict)
    return set(value) - {"type"}


def test_every_object_has_the_documented_keys(run: Run, endpoint: Endpoint, tmp_path: Path) -> None:
    known = documented()
    (tmp_path / "people.json").write_text('[{"external_id": "9"}]', encoding="utf-8")
    printed = [
        *run("init", "fresh", "--json").objects,
        *run("render", "mistake", "--user", "ada", "--json").objects,
        *run("render", "nothing", "--user", "ada", "--json").objects,
        *run("send", "order", "--user", "ada", "--json").objects,
        *run("outbox", "list", "--json").objects,
        *run("outbox", "show", "1", "--json").objects,
        *run("outbox", "purge", "--json").objects,
        *run("simulate", "order", "--answers", "503, 200", "--runs", "2", "--json").objects,
        *run("users", "import", "people.json", "--json").objects,
        *run("trust", "--json").objects,
        *run("secret", "list", "--json").objects,
        *run("secret", "test", "shop_key", "--json").objects,
        *run("allowlist", "--instance", "US-10", "--json").objects,
        *run("doctor", "--json").objects,
        *run("export", "order", "--json").objects,
        *run("export", "order", "--to", "braze-api", "--json").objects,
    ]
    printed += _of_checks(run, tmp_path)
    received = ReceivedRequest(1, datetime.now(UTC), "POST", "/", (), b"", "127.0.0.1", 200)
    printed += [dict(received_object(received)), {"type": "listening", "url": "", "port": 1}]
    assert {each["type"] for each in printed} == set(known)
    for each in printed:
        assert _keys(each) == known[each["type"]], each["type"]


@pytest.mark.parametrize("part", ["request", "response", "timing"])
def test_the_parts_of_an_attempt_are_documented(run: Run, endpoint: Endpoint, part: str) -> None:
    attempt = run("send", "order", "--user", "ada", "--json").object("attempt")
    text = README.read_text(encoding="utf-8")
    inner = re.search(rf"`{part}` \(([^)]*)\)", text.partition("| `attempt` |")[2])
    assert inner is not None
    keys = set(re.findall(r"`(\w+)`", inner[1]))
    if re.search(r"\bbody\b(?!`)", inner[1]):
        keys |= {"body", "body_base64"}
    assert _keys(attempt[part]) == keys
