"""The value of one secret placeholder, computed by the sender just before an attempt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from hookstudio.core.errors import SecretError, SecretMissingError
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.data import ProjectData
from hookstudio.core.liquid.environment import TemplateCache, parse
from hookstudio.core.liquid.expression_lexer import ExpressionError
from hookstudio.core.liquid.expression_parser import ExpressionParser
from hookstudio.core.liquid.expressions import (
    BrazeExpression,
    FilterCall,
    Filtered,
    Literal,
    Nested,
    Path,
    RangeOf,
)
from hookstudio.core.liquid.filters.data import json_escape
from hookstudio.core.liquid.filters.dates import time_of
from hookstudio.core.liquid.guards import Budget, LimitError, TemplateError
from hookstudio.core.liquid.names import SECRET_ROOT
from hookstudio.core.liquid.placeholders import SecretExpression, SecretMode
from hookstudio.core.liquid.printing import PrintLimitError, text_of
from hookstudio.core.liquid.problems import Problems
from hookstudio.core.liquid.trace import Tracer
from hookstudio.core.wording import tr


def evaluate(secret: SecretExpression, values: Mapping[str, str]) -> str:
    """The text of a placeholder: its expression with the secrets' values filled in.

    Escaped for a JSON string where the placeholder stands in one. Raises `SecretMissingError` for
    a secret that `values` lacks, `SecretError` for an expression that cannot be computed; no
    message holds a value.
    """
    for name in secret.names:
        if name not in values:
            raise SecretMissingError(tr("There is no secret named {name}.", name=name))
    context = _context(secret)
    try:
        source = secret.expression
        parsed = ExpressionParser(source, 0, len(source), Problems()).output()
        filled = _filled(parsed, lambda path: _value_of(path, secret, values))
        text = text_of(filled.evaluate(context))
    except (ExpressionError, TemplateError, LimitError, PrintLimitError):
        # The cause may quote what the filters were given.
        message = tr(
            "The value of {{{{ {expression} }}}} cannot be computed.", expression=secret.expression
        )
        raise SecretError(message) from None
    return json_escape(text) if secret.mode is SecretMode.JSON else text


def _value_of(path: Path, secret: SecretExpression, values: Mapping[str, str]) -> object:
    if path.root == SECRET_ROOT and path.segments:
        return values[str(path.segments[0])]
    return secret.values.get(path.label)


def _filled(expression: BrazeExpression, value_of: Callable[[Path], object]) -> BrazeExpression:
    """The expression with every path replaced by its value."""
    if isinstance(expression, Path):
        value: Any = value_of(expression)
        return Literal(expression.token, value)
    if isinstance(expression, Filtered):
        left = _filled(expression.left, value_of)
        calls = [_filled_call(call, value_of) for call in expression.filters]
        return Filtered(expression.token, left, calls)
    if isinstance(expression, Nested):
        segments = [
            _filled(part, value_of) if isinstance(part, BrazeExpression) else part
            for part in expression.segments
        ]
        return Nested(expression.token, _filled(expression.inner, value_of), segments)
    if isinstance(expression, RangeOf):
        first, last = (_filled(part, value_of) for part in (expression.first, expression.last))
        return RangeOf(expression.token, first, last)
    return expression


def _filled_call(call: FilterCall, value_of: Callable[[Path], object]) -> FilterCall:
    return FilterCall(
        call.token,
        call.name,
        [_filled(argument, value_of) for argument in call.arguments],
        [(name, _filled(argument, value_of)) for name, argument in call.keywords],
        call.filter,
    )


def _context(secret: SecretExpression) -> BrazeContext:
    real = dt.datetime.now(dt.UTC)
    now = time_of(secret.values.get("now"), real) or real
    return BrazeContext(
        parse(""),
        data=ProjectData({}, now),
        now=now,
        budget=Budget(),
        tracer=Tracer(wanted=False),
        templates=TemplateCache(),
    )
