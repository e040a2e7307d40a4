"""The expressions of the dialect: paths, filters and conditions, as the parser builds them.

They are python-liquid `Expression`s, so that its nodes can evaluate them. Everything of ours calls
`value_in`, which takes our own context. A missing value is None.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence

from liquid import RenderContext, Token
from liquid.expression import Expression

from hookstudio.core.liquid import comparing
from hookstudio.core.liquid.comparing import Emptiness
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.filters.registry import Filter
from hookstudio.core.liquid.guards import LimitError, TemplateError, comparing_weight
from hookstudio.core.liquid.items import item_of, make_range, member_of
from hookstudio.core.liquid.names import NAMESPACES
from hookstudio.core.liquid.printing import PrintLimitError

_LARGE = (str, list, dict)

LiteralValue = str | int | float | bool | Emptiness | None


class BrazeExpression(Expression):
    """An expression; `token.value` is the author's text of it."""

    __slots__ = ()

    def __str__(self) -> str:
        return self.token.value

    def evaluate(self, context: RenderContext) -> object:
        assert isinstance(context, BrazeContext)
        return self.value_in(context)

    @abstractmethod
    def value_in(self, context: BrazeContext) -> object:
        """The value with the data of one rendering."""

    def children(self) -> list[Expression]:
        return list(self.parts())

    def parts(self) -> Iterator[BrazeExpression]:
        """The expressions that this one is made of."""
        yield from ()


class Literal(BrazeExpression):
    """A string, a number, true, false, nil, empty or blank."""

    __slots__ = ("value",)

    def __init__(self, token: Token, value: LiteralValue) -> None:
        super().__init__(token)
        self.value = value

    def value_in(self, context: BrazeContext) -> object:  # noqa: ARG002
        return self.value


# `.name` is a str, `[0]` an int; any other index is an expression.
Segment = str | int | BrazeExpression


class Path(BrazeExpression):
    """A variable or an attribute, with what is read from it."""

    __slots__ = ("is_attribute", "label", "root", "segments")

    def __init__(
        self, token: Token, root: str | BrazeExpression, segments: Sequence[Segment]
    ) -> None:
        super().__init__(token)
        self.root = root
        self.segments = tuple(segments)
        self.label = token.value
        self.is_attribute = root in NAMESPACES and bool(segments)

    def value_in(self, context: BrazeContext) -> object:
        root = self.root
        name = root if isinstance(root, str) else root.value_in(context)
        value: object = context.scope.get(name) if isinstance(name, str) else None
        if self.segments and value is not None:
            value = follow(value, self.segments, context)
        tracer = context.tracer
        if self.is_attribute:
            tracer.read(self.label, missing=value is None)
        elif tracer.variables and isinstance(name, str):
            tracer.follow(name)
        return value

    def forget(self) -> None:
        """Hold nothing from now on, whatever the data."""
        self.root, self.segments = "", ()

    def parts(self) -> Iterator[BrazeExpression]:
        for part in (self.root, *self.segments):
            if isinstance(part, BrazeExpression):
                yield part


def follow(value: object, segments: tuple[Segment, ...], context: BrazeContext) -> object:
    """What is read from a value, segment by segment."""
    for segment in segments:
        if isinstance(segment, str):
            value = member_of(value, segment)
        elif isinstance(segment, int):
            value = item_of(value, segment)
        else:
            value = item_of(value, segment.value_in(context))
    return value


class Nested(BrazeExpression):
    """`{{ … }}` inside an expression, with what is read from its value: `{{x | split: ","}}[0]`."""

    __slots__ = ("inner", "segments")

    def __init__(self, token: Token, inner: BrazeExpression, segments: Sequence[Segment]) -> None:
        super().__init__(token)
        self.inner = inner
        self.segments = tuple(segments)

    def value_in(self, context: BrazeContext) -> object:
        return follow(self.inner.value_in(context), self.segments, context)

    def parts(self) -> Iterator[BrazeExpression]:
        yield self.inner
        for part in self.segments:
            if isinstance(part, BrazeExpression):
                yield part


class RangeOf(BrazeExpression):
    """`(1..n)`; literal bounds are cut to whole numbers."""

    __slots__ = ("first", "last")

    def __init__(self, token: Token, first: BrazeExpression, last: BrazeExpression) -> None:
        super().__init__(token)
        if isinstance(first, Literal) and isinstance(last, Literal):
            first, last = _whole(first), _whole(last)
        self.first = first
        self.last = last

    def value_in(self, context: BrazeContext) -> range:
        return make_range(self.first.value_in(context), self.last.value_in(context))

    def parts(self) -> Iterator[BrazeExpression]:
        yield self.first
        yield self.last


def _whole(literal: Literal) -> Literal:
    return Literal(literal.token, comparing.to_integer(literal.value, 0))


class FilterCall:
    """One `| name: arguments`.

    `filter` is None for an unknown filter, or a wrong number of arguments: the value passes
    through, and the parser has reported it.
    """

    __slots__ = ("arguments", "filter", "keywords", "name", "token")

    def __init__(
        self,
        token: Token,
        name: str,
        arguments: Sequence[BrazeExpression],
        keywords: Sequence[tuple[str, BrazeExpression]],
        filter_: Filter | None,
    ) -> None:
        self.token = token
        self.name = name
        self.filter = filter_
        self.arguments = tuple(arguments)
        self.keywords = tuple(keywords)

    def apply(self, value: object, context: BrazeContext) -> object:
        arguments = [argument.value_in(context) for argument in self.arguments]
        keywords = {name: argument.value_in(context) for name, argument in self.keywords}
        if self.filter is None:
            return value
        try:
            return self.filter.call(value, arguments, keywords, context)
        except (TemplateError, LimitError) as error:
            error.token = error.token or self.token
            raise
        except PrintLimitError as error:
            raise LimitError(str(error), self.token) from None

    def parts(self) -> Iterator[BrazeExpression]:
        yield from self.arguments
        for _, argument in self.keywords:
            yield argument


class Filtered(BrazeExpression):
    """A value and the filters that it goes through."""

    __slots__ = ("filters", "left")

    def __init__(self, token: Token, left: BrazeExpression, filters: Sequence[FilterCall]) -> None:
        super().__init__(token)
        self.left = left
        self.filters = tuple(filters)

    def value_in(self, context: BrazeContext) -> object:
        value = self.left.value_in(context)
        for call in self.filters:
            value = call.apply(value, context)
        return value

    def parts(self) -> Iterator[BrazeExpression]:
        yield self.left
        for call in self.filters:
            yield from call.parts()


class Comparison(BrazeExpression):
    """`left operator right`; the operator is one of `comparing.OPERATORS`."""

    __slots__ = ("left", "operator", "right")

    def __init__(
        self, token: Token, left: BrazeExpression, operator: str, right: BrazeExpression
    ) -> None:
        super().__init__(token)
        self.left = left
        self.operator = operator
        self.right = right

    def value_in(self, context: BrazeContext) -> bool:
        left, right = self.left.value_in(context), self.right.value_in(context)
        if isinstance(left, _LARGE):
            context.budget.work(comparing_weight(left))
        try:
            return comparing.OPERATORS[self.operator](left, right)
        except comparing.UnlikeTypesError as error:
            context.report(TemplateError(str(error)), self.token)
            return False

    def parts(self) -> Iterator[BrazeExpression]:
        yield self.left
        yield self.right


class Condition(BrazeExpression):
    """Tests joined by `and` and `or`, evaluated from right to left without precedence.

    A flat list: a chain of thousands must not recurse.
    """

    __slots__ = ("joints", "tests")

    def __init__(
        self, token: Token, tests: Sequence[BrazeExpression], joints: Sequence[str]
    ) -> None:
        super().__init__(token)
        self.tests = tuple(tests)
        self.joints = tuple(joints)

    def value_in(self, context: BrazeContext) -> bool:
        # a and (b or (c …)): a false `and`, or a true `or`, decides all that follows.
        for test, joint in zip(self.tests, self.joints, strict=False):
            if comparing.is_truthy(test.value_in(context)) is (joint == "or"):
                return joint == "or"
        return comparing.is_truthy(self.tests[-1].value_in(context))

    def parts(self) -> Iterator[BrazeExpression]:
        yield from self.tests
