"""Runs the command line inside the test's process, with streams of its own."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.main import main
from tests.trusting import trust_project


@dataclass(frozen=True)
class Ran:
    """What one run left: its exit status and both streams."""

    status: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        """The objects that `--json` printed; fails when a line is none."""
        lines = [json.loads(line) for line in self.out.splitlines()]
        assert all(isinstance(line, dict) and "type" in line for line in lines)
        return lines

    def object(self, kind: str) -> dict[str, Any]:
        """The only object of that type."""
        (found,) = [each for each in self.objects if each["type"] == kind]
        return found


FILES = {
    "hookstudio.yaml": "version: 1\nname: Shop\n",
    "webhooks/order.yaml": """\
version: 1
name: Order shipped
method: POST
url: http://127.0.0.1:8600/orders/{{event_properties.${order_id}}}
headers:
  - {name: X-Name, value: "{{${first_name}}}", enabled: true}
  - {name: X-Off, value: "off", enabled: false}
body:
  kind: json
  pairs:
    - {key: name, type: text, value: "{{${first_name} | default: 'friend'}}"}
    - {key: total, type: number, value: "{{event_properties.${total}}}"}
languages:
  fr:
    url: http://127.0.0.1:8600/fr/{{event_properties.${order_id}}}
""",
    "webhooks/mistake.yaml": """\
version: 1
name: Mistake
method: POST
url: http://127.0.0.1:8600/
body:
  kind: raw
  text: |
    line one
    hello {{ ${first_name} | upcase
""",
    "webhooks/abort.yaml": """\
version: 1
name: Abort
method: POST
url: http://127.0.0.1:8600/
body:
  kind: raw
  text: "{% abort_message('no \\e[31mdata') %}"
""",
    "webhooks/secret.yaml": """\
version: 1
name: Secret
method: POST
url: http://127.0.0.1:8600/
headers:
  - {name: Authorization, value: "Bearer {{secret.shop_key}}", enabled: true}
body:
  kind: raw
  text: ok
""",
    "users/ada.yaml": """\
version: 1
name: Ada Lovelace
attributes: {user_id: ada-1815, first_name: Ada, language: fr}
event_properties: {order_id: 42, total: 9.5}
""",
    "users/evil.yaml": """\
version: 1
name: Evil
attributes: {first_name: "\\e]0;owned\\a\\x9b31m\\u202e", language: en}
event_properties: {order_id: 7, total: 1}
""",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The folder of a small project with webhooks that work and webhooks that do not; trusted."""
    for name, text in FILES.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    trust_project(tmp_path)
    return tmp_path


Run = Callable[..., Ran]


@pytest.fixture
def variables() -> dict[str, str]:
    """The environment variables of the run; a test may add to them."""
    return {}


@pytest.fixture
def run(tmp_path: Path, variables: dict[str, str]) -> Run:
    """`run("render", "order", "--user", "ada")`, with `tmp_path` as the current folder."""

    def run(*arguments: str | Path, cwd: Path = tmp_path) -> Ran:
        out, err = io.StringIO(), io.StringIO()
        environment = Environment(out, err, variables, cwd)

        def studio(options: object, environment: Environment) -> ExitStatus:
            raise AssertionError("a command must not open the window")

        status = main([str(argument) for argument in arguments], environment, studio)
        return Ran(status, out.getvalue(), err.getvalue())

    return run
