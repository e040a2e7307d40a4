"""What rules say and are explained by is translated, and whole sentences of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hookstudio.core import wording
from hookstudio.core.checks.live import PreviewTask, with_rules
from hookstudio.core.checks.rules.registry import RULES
from hookstudio.core.checks.rules.rule import Rule
from hookstudio.core.project.folder import project_context
from hookstudio.core.request.worker_wire import Job
from tests.core.checks.rules.example_webhooks import USERS, found_in, webhook_of
from tests.pseudo_language import CLOSE, OPEN, Pseudo

CHECKED = [rule for rule in RULES if rule.check is not None]


@pytest.fixture
def _pseudo() -> Iterator[None]:
    before = wording.in_use()
    wording.use(Pseudo())
    yield
    wording.use(before)


@pytest.mark.usefixtures("_pseudo")
@pytest.mark.parametrize("rule", CHECKED, ids=lambda rule: rule.id)
def test_messages_and_fixes_are_translated(rule: Rule, tmp_path: Path) -> None:
    found = found_in(webhook_of(rule.bad, tmp_path))
    assert rule.id in {finding.rule for finding in found}
    texts = [finding.message for finding in found]
    texts += [finding.fix.label for finding in found if finding.fix is not None]
    assert [text for text in texts if not _is_translated_whole(text)] == []


@pytest.mark.usefixtures("_pseudo")
def test_the_studio_explains_in_its_language(tmp_path: Path) -> None:
    webhook = webhook_of(next(rule for rule in RULES if rule.id == "json_unescaped").bad, tmp_path)
    context = with_rules(project_context({}, {}, {}), USERS, {})
    request = PreviewTask()(Job(webhook, USERS[0], "", None, None), context)
    title, explanation = request.explanations["json_unescaped"].split("\n")
    assert _is_translated_whole(title)
    assert _is_translated_whole(explanation)


def _is_translated_whole(text: str) -> bool:
    return text.startswith(OPEN) and text.endswith(CLOSE)
