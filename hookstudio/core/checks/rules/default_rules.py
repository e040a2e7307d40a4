"""Rules about values that may not be there."""

from __future__ import annotations

from collections.abc import Iterator

from hookstudio.core.checks.rules.reading import Output
from hookstudio.core.checks.rules.rule import Example, Rule, Spot, insertion
from hookstudio.core.checks.rules.study import Parsed, Study
from hookstudio.core.checks.rules.texts import Form
from hookstudio.core.checks.rules.values import Origin
from hookstudio.core.findings import Fix, Severity
from hookstudio.core.liquid.expressions import Filtered
from hookstudio.core.wording import tr, translatable


def _missing_default(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        for output in study.reading(one).outputs:
            value = output.value
            if not value.missing or output.guarded or value.origin is not Origin.ATTRIBUTE:
                continue
            message = tr(
                "{value} may be missing for a user, and has no default.", value=value.missing
            )
            yield Spot(one.field, *output.inner, message, default_fix(one, output))


def default_fix(one: Parsed, output: Output) -> Fix | None:
    """An empty text or 0 as default, behind the value and before what escapes it."""
    if output.value.is_structure:
        return None  # neither is an array or an object
    expression = output.expression
    left = expression.left if isinstance(expression, Filtered) else expression
    at = left.token.start_index + len(left.token.value)
    is_bare = output.value.is_bare or one.text.form is Form.LITERAL
    if is_bare:
        return insertion(tr("Add a default of 0"), at, " | default: 0")
    return insertion(tr("Add an empty default"), at, " | default: ''")


RULES = (
    Rule(
        "missing_default",
        translatable("No default for a personal value"),
        Severity.WARNING,
        translatable(
            "Braze prints nothing for an attribute or property that a user does not have. Give "
            "each one a default, or test it first and abort the message when it is blank."
        ),
        Example('{"name": "{{${first_name} | json_escape}}"}'),
        Example('{"name": "{{${first_name} | default: \'there\' | json_escape}}"}'),
        _missing_default,
        fixable=True,
    ),
)
