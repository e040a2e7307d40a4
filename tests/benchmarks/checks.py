"""`hookstudio check` over 20 webhooks × 50 users × 5 languages, beside the renderings alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from hookstudio.core.checks.check import check
from hookstudio.core.checks.check_rendering import current_snapshots
from hookstudio.core.checks.matrix import matrix_jobs
from hookstudio.core.checks.snapshots import FROZEN_NOW, accept, compare
from hookstudio.core.project.folder import Project, project_context
from hookstudio.core.request.bulk import render_many

WEBHOOKS, USERS, LANGUAGES = 20, 50, ("fr", "de", "ja", "pt-BR")
_TURNS = 3

_BODY = """\
kind: json
      pairs:
        - {key: id, type: text, value: "{{${user_id}}}"}
        - {key: name, type: text, value: "{{${first_name} | default: 'friend'}}"}
        - {key: points, type: number, value: "{{custom_attribute.${points} | default: 0}}"}
        - key: message
          type: text
          value: "{% if custom_attribute.${points} > 100 %}Thank you, {{${first_name} | upcase}}\\
            {% else %}Hello{% endif %}"
        - key: items
          type: json
          value: "[{% for item in event_properties.${items} %}{\\"sku\\": \\"{{item.sku}}\\"}\\
            {% unless forloop.last %},{% endunless %}{% endfor %}]"
"""


def measure(folder: Path) -> Iterator[tuple[str, str]]:
    """The best of some turns of each, since other programs disturb them."""
    root = large_project(folder)
    project = Project.open(root)
    yield "5,000 renderings alone", _seconds(alone := _best(lambda: _render(project)))
    without = _best(lambda: check(Project.open(root)))
    yield "check without snapshots", _compared(without, alone)
    texts = current_snapshots(project, project.webhooks.values()).texts
    for snapshot in compare(project, texts):
        accept(project, snapshot)
    whole = _best(lambda: check(Project.open(root)))
    yield "check with 1,000 snapshots", _compared(whole, alone)


def large_project(root: Path) -> Path:
    """The project that is measured."""
    for folder in ("webhooks", "users"):
        (root / folder).mkdir(parents=True)
    (root / "hookstudio.yaml").write_text("version: 1\nname: Large\n")
    languages = "".join(f"  {tag}:\n    body:\n      {_BODY}" for tag in LANGUAGES)
    for number in range(WEBHOOKS):
        (root / f"webhooks/hook-{number:02}.yaml").write_text(
            f"version: 1\nname: Hook {number}\nmethod: POST\n"
            f'url: "https://shop.example/{number}/{{{{${{user_id}} | url_param_escape}}}}"\n'
            f"body:\n      {_BODY}languages:\n{languages}"
        )
    for number in range(USERS):
        (root / f"users/user-{number:02}.yaml").write_text(
            f"version: 1\nname: User {number}\n"
            f"attributes: {{user_id: u{number}, first_name: First{number}, language: fr}}\n"
            f"custom_attributes: {{points: {number * 7}}}\n"
            "event_properties: {items: [{sku: A}, {sku: B}, {sku: C}]}\n"
        )
    return root


def _render(project: Project) -> None:
    context = project_context(project.content_blocks, project.catalogs, project.responses)
    jobs = matrix_jobs(project.webhooks.values(), project.users.values(), context, now=FROZEN_NOW)
    count = sum(1 for _ in render_many(jobs))
    assert count == WEBHOOKS * USERS * (len(LANGUAGES) + 1)


def _best(work: Callable[[], object]) -> float:
    times = []
    for _ in range(_TURNS):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return min(times)


def _compared(seconds: float, alone: float) -> str:
    return f"{_seconds(seconds)}, {seconds / alone:.2f} times its renderings (target 1.5)"


def _seconds(seconds: float) -> str:
    return f"{seconds:.2f} s"
