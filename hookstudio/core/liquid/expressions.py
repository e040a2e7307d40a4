"""The expressions of the dialect: paths, filters and conditions, as the parser builds them.

They are python-liquid `Expression`s, so that its nodes evaluate them; a missing value is None.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from liquid import Token
from liquid.expression import Expression

from hookstudio.core.liquid import comparing
from hookstudio.core.liquid.comparing import Emptiness
from hookstudio.core.liquid.filters.registry import Filter
from hookstudio.core.liquid.items import BraceKey as BraceKey
from hookstudio.core.liquid.items import item_of, make_range
from hookstudio.core.liquid.guards import LimitReached, RuntimeProblem
from hookstudio.core.liquid.printing import PrintLimitError

if TYPE_CHECKING:
    from hookstudio.core.liquid.context import BrazeContext

# The root of the standard attributes, `${first_name}`; no name that an author writes equals it.
ATTRIBUTE_ROOT = "$"
SECRET_ROOT = "secret"
CONTENT_BLOCK_ROOT = "content_blocks"
NAMESPACES = frozenset(
    {
        ATTRIBUTE_ROOT,
        "api_trigger_properties",
        "app",
        "campaign",
        "canvas",
        "canvas_entry_properties",
        "card",
        "context",
        "custom_attribute",
        "event_properties",
        "most_recently_used_device",
        "sms",
        "subscribed_state",
        "targeted_device",
        "whats_app",
    }
)


class Literal(Expression):
    """A string, a number, true, false, nil, empty or blank."""

    __slots__ = ("value",)

    def __init__(self, token: Token, value: str | int | float | bool | Emptiness | None) -> None:
        super().__init__(token)
        self.value = value

    def __str__(self) -> str:
        return self.token.value

    def evaluate(self, context: BrazeContext) -> object:  # noqa: ARG002
        return self.value

    def children(self) -> list[Expression]:
        return []


Segment: TypeAlias = "str | int | Expression"


class Path(Expression):
    """A variable or an attribute, with what is read from it; `token.value` is the author's text."""

    __slots__ = ("is_attribute", "label", "root", "segments")

    def __init__(self, token: Token, root: str | Expression, segments: Sequence[Segment]) -> None:
        super().__init__(token)
        self.root = root
        self.segments = tuple(segments)
        self.label = token.value
        self.is_attribute = root in NAMESPACES and bool(segments)

    def __str__(self) -> str:
        return self.label

    def evaluate(self, context: BrazeContext) -> object:
        root = self.root
        name = root if isinstance(root, str) else root.evaluate(context)
        value: object = context.scope.get(name) if isinstance(name, str) else None
        for segment in self.segments:
            if value is None:
                break
            key = segment.evaluate(context) if isinstance(segment, Expression) else segment
            value = item_of(value, key)
        if self.is_attribute:
            context.note_read(self.label, value is None)
        return value

    def children(self) -> list[Expression]:
        parts: list[Segment] = [self.root, *self.segments]
        return [part for part in parts if isinstance(part, Expression)]


class Nested(Expression):
    """`{{ … }}` inside an expression, with what is read from its value: `{{x | split: ","}}[0]`."""

    __slots__ = ("inner", "segments")

    def __init__(self, token: Token, inner: Expression, segments: Sequence[Segment]) -> None:
        super().__init__(token)
        self.inner = inner
        self.segments = tuple(segments)

    def __str__(self) -> str:
        return self.token.value

    def evaluate(self, context: BrazeContext) -> object:
        value = self.inner.evaluate(context)
        for segment in self.segments:
            key = segment.evaluate(context) if isinstance(segment, Expression) else segment
            value = item_of(value, key)
        return value

    def children(self) -> list[Expression]:
        return [self.inner, *(part for part in self.segments if isinstance(part, Expression))]


class RangeOf(Expression):
    """`(1..n)`; bounds that are no numbers count as 0."""

    __slots__ = ("first", "last")

    def __init__(self, token: Token, first: Expression, last: Expression) -> None:
        super().__init__(token)
        self.first = first
        self.last = last

    def __str__(self) -> str:
        return self.token.value

    def evaluate(self, context: BrazeContext) -> range:
        return make_range(self.first.evaluate(context), self.last.evaluate(context))

    def children(self) -> list[Expression]:
        return [self.first, self.last]


class FilterCall(Expression):
    """One `| name: arguments`."""

    __slots__ = ("arguments", "filter", "keywords", "name")

    def __init__(
        self,
        token: Token,
        name: str,
        arguments: Sequence[Expression],
        keywords: Sequence[tuple[str, Expression]],
        filter_: Filter | None,
    ) -> None:
        super().__init__(token)
        self.name = name
        # None for an unknown filter, or a wrong number of arguments: the value passes through.
        self.filter = filter_
        self.arguments = tuple(arguments)
        self.keywords = tuple(keywords)

    def evaluate(self, context: BrazeContext) -> object:
        raise NotImplementedError  # a filter has no value without the one it is applied to

    def apply(self, value: object, context: BrazeContext) -> object:
        arguments = [argument.evaluate(context) for argument in self.arguments]
        keywords = {name: argument.evaluate(context) for name, argument in self.keywords}
        if self.filter is None:
            return value
        try:
            result = self.filter.call(value, arguments, keywords, context)
            context.budget.filtered(result)
        except (RuntimeProblem, LimitReached) as error:
            error.token = error.token or self.token
            raise
        except PrintLimitError as error:
            raise LimitReached(str(error), self.token) from None
        return result

    def children(self) -> list[Expression]:
        return [*self.arguments, *(argument for _, argument in self.keywords)]


class Filtered(Expression):
    """A value and the filters that it goes through."""

    __slots__ = ("filters", "left")

    def __init__(self, token: Token, left: Expression, filters: Sequence[FilterCall]) -> None:
        super().__init__(token)
        self.left = left
        self.filters = tuple(filters)

    def __str__(self) -> str:
        return self.token.value

    def evaluate(self, context: BrazeContext) -> object:
        value = self.left.evaluate(context)
        for call in self.filters:
            value = call.apply(value, context)
        return value

    def children(self) -> list[Expression]:
        return [self.left, *self.filters]


class Comparison(Expression):
    """`left operator right`; the operator is one of `comparing.OPERATORS`."""

    __slots__ = ("left", "operator", "right")

    def __init__(self, token: Token, left: Expression, operator: str, right: Expression) -> None:
        super().__init__(token)
        self.left = left
        self.operator = operator
        self.right = right

    def __str__(self) -> str:
        return f"{self.left} {self.operator} {self.right}"

    def evaluate(self, context: BrazeContext) -> bool:
        left, right = self.left.evaluate(context), self.right.evaluate(context)
        try:
            return comparing.OPERATORS[self.operator](left, right)
        except comparing.UnlikeTypesError as error:
            context.report(RuntimeProblem(str(error)), self.token)
            return False

    def children(self) -> list[Expression]:
        return [self.left, self.right]


class Condition(Expression):
    """Tests joined by `and` and `or`, evaluated from right to left without precedence.

    A flat list: a chain of thousands must not recurse.
    """

    __slots__ = ("joints", "tests")

    def __init__(self, token: Token, tests: Sequence[Expression], joints: Sequence[str]) -> None:
        super().__init__(token)
        self.tests = tuple(tests)
        self.joints = tuple(joints)

    def __str__(self) -> str:
        return self.token.value

    def evaluate(self, context: BrazeContext) -> bool:
        # a and (b or (c …)): a false `and`, or a true `or`, decides all that follows.
        for test, joint in zip(self.tests, self.joints, strict=False):
            if comparing.is_truthy(test.evaluate(context)) is (joint == "or"):
                return joint == "or"
        return comparing.is_truthy(self.tests[-1].evaluate(context))

    def children(self) -> list[Expression]:
        return list(self.tests)
