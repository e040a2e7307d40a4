"""All rules by id: those that are checked here, and those that rendering and reading report."""

from __future__ import annotations

from hookstudio.core.checks.rules import (
    branch_rules,
    comparing_rules,
    connected_rules,
    default_rules,
    json_rules,
    json_structure_rules,
    language_rules,
    name_rules,
    request_rules,
    suppression_rules,
    text_rules,
    url_rules,
    variable_rules,
)
from hookstudio.core.checks.rules.catalogue import read_catalogue
from hookstudio.core.checks.rules.rule import Rule

CHECKED: tuple[Rule, ...] = (
    *default_rules.RULES,
    *json_rules.RULES,
    *json_structure_rules.RULES,
    *url_rules.RULES,
    *request_rules.RULES,
    *name_rules.RULES,
    *variable_rules.RULES,
    *branch_rules.RULES,
    *comparing_rules.RULES,
    *language_rules.RULES,
    *connected_rules.RULES,
    *text_rules.RULES,
    *suppression_rules.RULES,
)
"""Those that are checked here, in the order in which they are documented."""

RULES: tuple[Rule, ...] = (*CHECKED, *read_catalogue())
"""Every rule whose findings Hook Studio reports, wherever it is found; titles and explanations are
for `translated`."""

_BY_ID = {rule.id: rule for rule in RULES}


def rule(rule_id: str) -> Rule | None:
    """The rule of that id; `missing-default` is the same as `missing_default`."""
    return _BY_ID.get(rule_id.replace("-", "_"))


def is_checked(rule_id: str) -> bool:
    """Whether `run_rules` finds it, whoever else does."""
    found = rule(rule_id)
    return found is not None and found.check is not None
