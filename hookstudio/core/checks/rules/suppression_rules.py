"""Rules about the comments that silence findings; `run_rules` finds them when all else is done."""

from __future__ import annotations

from collections.abc import Iterator

from hookstudio.core.checks.rules.rule import Example, Rule, Spot, Where
from hookstudio.core.checks.rules.study import Study
from hookstudio.core.findings import Severity
from hookstudio.core.wording import translatable


def _found_later(_study: Study) -> Iterator[Spot]:
    yield from ()


UNUSED = Rule(
    "ignore_unused",
    translatable("Comment that silences nothing"),
    Severity.WARNING,
    translatable(
        "{% comment %} hookstudio-ignore: rule reason {% endcomment %} silences the first finding "
        "of that rule on its line, or else on the next. This one has nothing to silence any more."
    ),
    Example(
        "{% comment %} hookstudio-ignore: missing_default {% endcomment %}"
        "{{${first_name} | default: 'you'}}",
        Where.TEXT,
    ),
    Example(
        "{% comment %} hookstudio-ignore: missing_default {% endcomment %}{{${first_name}}}",
        Where.TEXT,
    ),
    _found_later,
)
UNKNOWN = Rule(
    "ignore_unknown",
    translatable("Comment that names no rule"),
    Severity.WARNING,
    translatable(
        "A comment that silences a finding names its rule: hookstudio check --rules lists them."
    ),
    Example(
        "{% comment %} hookstudio-ignore: no_default {% endcomment %}hello",
        Where.TEXT,
    ),
    Example(
        "{% comment %} hookstudio-ignore: missing_default {% endcomment %}{{${first_name}}}",
        Where.TEXT,
    ),
    _found_later,
)
RULES = (UNUSED, UNKNOWN)
