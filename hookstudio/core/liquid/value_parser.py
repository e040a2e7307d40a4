"""The parser of values: literals, ranges, paths, nested `{{ }}`, and the filters behind them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from hookstudio.core.findings import Edit, Fix
from hookstudio.core.liquid.comparing import OPERATORS, Emptiness
from hookstudio.core.liquid.expression_lexer import Kind, Lexeme
from hookstudio.core.liquid.expressions import (
    BrazeExpression,
    FilterCall,
    Filtered,
    Literal,
    LiteralValue,
    Nested,
    Path,
    RangeOf,
    Segment,
)
from hookstudio.core.liquid.filters import FILTERS, meant_filter, unknown_filter_message
from hookstudio.core.liquid.filters.registry import Filter
from hookstudio.core.liquid.items import BraceKey
from hookstudio.core.liquid.lexeme_reader import LexemeReader, shown
from hookstudio.core.liquid.limits import BRACKET_DEPTH
from hookstudio.core.liquid.names import ATTRIBUTE_ROOT
from hookstudio.core.liquid.problems import LIMIT, Problem, Problems
from hookstudio.core.wording import tr, translatable, translated

_LITERALS: dict[str, bool | Emptiness | None] = {
    "true": True,
    "false": False,
    "nil": None,
    "null": None,
    "empty": Emptiness.EMPTY,
    "blank": Emptiness.BLANK,
}
_RESERVED = frozenset({"and", "or", "contains"})
_PRIMARY_KINDS = frozenset({Kind.WORD, Kind.STRING, Kind.INTEGER, Kind.FLOAT, Kind.ATTRIBUTE})

_ROUND = (translatable("A ) is missing."), translatable("A ) is missing; found {found}."))
_SQUARE = (translatable("A ] is missing."), translatable("A ] is missing; found {found}."))
_OUTPUT = (translatable("A }} is missing."), translatable("A }}}} is missing; found {found}."))
_AFTER_DOT = (
    translatable("A name is missing after the dot."),
    translatable("A name is missing after the dot; found {found}."),
)
_FILTER_NAME = (
    translatable("The name of a filter is missing."),
    translatable("The name of a filter is missing; found {found}."),
)
_IN_INDEX = translatable(
    "An index takes no filters; assign the value of | {name} to a variable first."
)

_T = TypeVar("_T")


class ValueParser(LexemeReader):
    """Parses values; reports a filter that Braze does not have, or not here, to `problems`."""

    def __init__(self, source: str, start: int, end: int, problems: Problems) -> None:
        super().__init__(source, start, end)
        self._problems = problems
        self._depth = 0
        # Whether what is read is compared, as in `if` and `when`.
        self._tests = False
        # Every path of the expression, in order; the tags look for secrets in it.
        self.paths: list[Path] = []

    def primary(self) -> BrazeExpression:
        """A literal, a range, a path, or a nested `{{ }}`."""
        lexeme = self._current
        kind, value = lexeme.kind, lexeme.value
        if kind is Kind.STRING:
            return self._literal(value)
        if kind is Kind.INTEGER:
            return self._literal(self._integer(lexeme))
        if kind is Kind.FLOAT:
            return self._literal(float(value))
        if kind is Kind.WORD and value in _RESERVED:
            raise self._error(tr("A value is missing before {found}.", found=value), lexeme)
        if kind is Kind.WORD and value in _LITERALS and self.following.value not in (".", "["):
            found = _LITERALS[value]
            # Only a test knows what is empty or blank; as a value both are the empty text.
            is_text = isinstance(found, Emptiness) and not self._tests
            return self._literal("" if is_text else found)
        if kind in (Kind.WORD, Kind.ATTRIBUTE):
            return self._path()
        if kind is Kind.SYMBOL and value in ("(", "[", "{{"):
            return self._nest({"(": self._range, "[": self._path, "{{": self._nested}[value])
        if kind is Kind.END:
            raise self._error(tr("A value is missing here."), lexeme)
        raise self._error(tr("A value is missing before {found}.", found=shown(lexeme)), lexeme)

    def _literal(self, value: LiteralValue) -> Literal:
        start = self._next().start
        return Literal(self._token(start), value)

    def _integer(self, lexeme: Lexeme) -> int:
        if len(lexeme.value) > 1_000:
            raise self._error(tr("This number has too many digits."), lexeme, LIMIT)
        return int(lexeme.value)

    def _range(self) -> BrazeExpression:
        opening = self._next()
        first = self.primary()
        if not self.symbol(".."):
            raise self._error(
                tr("Parentheses only make ranges, as in (1..5); Liquid has no grouping."), opening
            )
        last = self.primary()
        self.expect(")", *_ROUND)
        return RangeOf(self._token(opening.start), first, last)

    def _path(self) -> BrazeExpression:
        start = self._current.start
        root: str | BrazeExpression
        segments: list[Segment] = []
        lexeme = self._next()
        if lexeme.kind is Kind.ATTRIBUTE:
            root = ATTRIBUTE_ROOT
            segments.append(BraceKey(lexeme.value))
        elif lexeme.value == "[" and lexeme.kind is Kind.SYMBOL:
            root = self._bracketed()
            if isinstance(root, Literal) and isinstance(root.value, str):
                root = root.value
        else:
            root = lexeme.value
        self._segments(segments)
        path = Path(self._token(start), root, segments)
        self.paths.append(path)
        return path

    def _segments(self, segments: list[Segment]) -> None:
        while True:
            if self.symbol("."):
                lexeme = self._next()
                if lexeme.kind is Kind.ATTRIBUTE:
                    segments.append(BraceKey(lexeme.value))
                elif lexeme.kind is Kind.WORD:
                    segments.append(lexeme.value)
                else:
                    raise self._error(self._either(lexeme, *_AFTER_DOT), lexeme)
            elif self.symbol("["):
                index = self._nest(self._bracketed)
                plain = index.value if isinstance(index, Literal) else None
                if isinstance(plain, int) and not isinstance(plain, bool):
                    segments.append(plain)
                else:
                    segments.append(index)
            else:
                break
        if (
            self._current.kind is Kind.WORD
            and self._current.start == self._lexemes[self._index - 1].end
        ):
            raise self._error(
                tr("A dot is missing before {found}.", found=self._current.value), self._current
            )

    def _bracketed(self) -> BrazeExpression:
        """What stands in `[ ]`, the opening bracket already taken."""
        index = self._without_filters(self.primary(), _IN_INDEX)
        self.expect("]", *_SQUARE)
        return index

    def _nested(self) -> BrazeExpression:
        opening = self._next()
        inner = self._filtered()
        self._refuse_operator()
        self.expect("}}", *_OUTPUT)
        segments: list[Segment] = []
        self._segments(segments)
        if not segments and isinstance(inner, (Path, Literal)):
            return inner
        return Nested(self._token(opening.start), inner, segments)

    def _nest(self, parse: Callable[[], _T]) -> _T:
        self._depth += 1
        if self._depth > BRACKET_DEPTH:
            raise self._error(tr("Brackets nest too deeply here."), self._current, LIMIT)
        try:
            return parse()
        finally:
            self._depth -= 1

    def _filtered(self) -> BrazeExpression:
        start = self._current.start
        left = self.primary()
        filters = self._filters()
        return Filtered(self._token(start), left, filters) if filters else left

    def _filters(self) -> list[FilterCall]:
        filters: list[FilterCall] = []
        while self.symbol("|"):
            lexeme = self._next()
            if lexeme.kind is not Kind.WORD:
                raise self._error(self._either(lexeme, *_FILTER_NAME), lexeme)
            arguments: list[BrazeExpression] = []
            keywords: list[tuple[str, BrazeExpression]] = []
            if self.symbol(":"):
                self._arguments(arguments, keywords)
            elif self._starts_value():
                raise self._error(
                    tr("A : is missing before {found}.", found=shown(self._current)),
                    self._current,
                )
            call = FilterCall(
                self._token(lexeme.start),
                lexeme.value,
                arguments,
                keywords,
                self._filter(lexeme, len(arguments), [name for name, _ in keywords]),
            )
            filters.append(call)
        return filters

    def _filter(self, lexeme: Lexeme, arguments: int, keywords: list[str]) -> Filter | None:
        found = FILTERS.get(lexeme.value)
        if found is None:
            message, meant = unknown_filter_message(lexeme.value), meant_filter(lexeme.value)
            place = (lexeme.start, lexeme.end)
            fix = Fix(tr("Write {text}", text=meant), (Edit(*place, meant),)) if meant else None
            self._problems.add(Problem("unknown_filter", message, *place, fix=fix))
            return None
        if found.instead:
            message = tr(
                "Braze does not have the filter {name}; {instead}",
                name=found.name,
                instead=translated(found.instead),
            )
            self._problems.add(Problem("unsupported_filter", message, lexeme.start, lexeme.end))
        wrong = found.refuse(arguments, keywords)
        if wrong:
            end = self._lexemes[self._index - 1].end
            self._problems.add(Problem("filter_arguments", wrong, lexeme.start, end))
            return None
        return found

    def _arguments(
        self, arguments: list[BrazeExpression], keywords: list[tuple[str, BrazeExpression]]
    ) -> None:
        while True:
            if not self._starts_value():
                at_end = self.at_end or self._current.value == "}}"
                if at_end:
                    raise self._error(tr("A value is missing here."), self._current)
                found = shown(self._current)
                raise self._error(
                    tr("A value is missing before {found}.", found=found), self._current
                )
            if self._current.kind is Kind.WORD and self.following.value == ":":
                name = self._next().value
                self.symbol(":")
                keywords.append((name, self.primary()))
            else:
                arguments.append(self.primary())
            if not self.symbol(","):
                if self._starts_value():
                    raise self._error(
                        tr("A comma is missing before {found}.", found=shown(self._current)),
                        self._current,
                    )
                break

    def _starts_value(self) -> bool:
        lexeme = self._current
        if lexeme.kind is Kind.SYMBOL:
            return lexeme.value in ("(", "[", "{{")
        return lexeme.kind in _PRIMARY_KINDS and lexeme.value not in _RESERVED

    def _without_filters(self, value: BrazeExpression, refusal: str) -> BrazeExpression:
        start = self._current.start
        filters = self._filters()
        if isinstance(value, Nested) and isinstance(value.inner, Filtered) and not filters:
            start = value.token.start_index
            filters = list(value.inner.filters)
            self._report_filter(start, filters[0].name, refusal)
            return value
        if not filters:
            return value
        self._report_filter(start, filters[0].name, refusal)
        return Filtered(self._token(value.token.start_index), value, filters)

    def _report_filter(self, start: int, name: str, refusal: str) -> None:
        end = self._lexemes[self._index - 1].end
        message = translated(refusal, name=name)
        self._problems.add(Problem("filter_not_allowed", message, start, end))

    def _refuse_operator(self) -> None:
        """Report operators where only filters may stand; the value is what precedes them."""
        operator = self._current
        if not (operator.value in OPERATORS or operator.value in ("and", "or")):
            return
        if operator.kind not in (Kind.SYMBOL, Kind.WORD):
            return
        while self._current.value in OPERATORS or self._current.value in ("and", "or"):
            self._next()
            self._filtered()
        self._problems.add(
            Problem(
                "operator_not_allowed",
                tr(
                    "The operator {operator} may only stand in if, elsif and unless.",
                    operator=operator.value,
                ),
                operator.start,
                self._lexemes[self._index - 1].end,
            )
        )
