"""All rules by id: those that are checked here, and those that rendering and reading report."""

from __future__ import annotations

from hookstudio.core.checks.rules import default_rules
from hookstudio.core.checks.rules.rule import Rule

RULES: tuple[Rule, ...] = (*default_rules.RULES,)
"""In the order in which they are documented."""

_BY_ID = {rule.id: rule for rule in RULES}


def rule(rule_id: str) -> Rule | None:
    """The rule of that id; `missing-default` is the same as `missing_default`."""
    return _BY_ID.get(rule_id.replace("-", "_"))
