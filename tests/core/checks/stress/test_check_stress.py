"""The check with hostile values: the severities, and nothing without being asked."""

from __future__ import annotations

from pathlib import Path

from hookstudio.core.checks.check import check
from tests.core.checks.small_project import small_project

WEAK = """\
version: 1
name: Order
method: POST
url: https://shop.example/orders
headers:
  - {name: Content-Type, value: application/json}
body:
  kind: raw
  text: |
    {"name": "{{${first_name} | default: 'you'}}"}
"""


def rules(folder: Path, settings: str = "", *, stressed: bool = True) -> list[tuple[str, str]]:
    files = {"webhooks__order": WEAK, "hookstudio": f"version: 1\nname: Shop\n{settings}"}
    found = check(small_project(folder, **files), stressed=stressed)
    return [
        (problem.finding.rule, str(problem.severity))
        for problem in found.problems
        if problem.finding.rule.startswith("stress_")
    ]


def test_only_when_asked(tmp_path: Path) -> None:
    assert rules(tmp_path, stressed=False) == []
    assert ("stress_json", "warning") in rules(tmp_path)


def test_the_projects_severities_apply(tmp_path: Path) -> None:
    found = rules(tmp_path, "severities: {stress_json: error, stress_meaning: 'off'}\n")
    assert ("stress_json", "error") in found
    assert not [rule for rule, _ in found if rule == "stress_meaning"]
