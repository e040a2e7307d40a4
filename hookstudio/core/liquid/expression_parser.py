"""The parser of expressions: one method for each place that holds one.

Where Braze forbids a filter or an operator (spec/braze.md §4.1), the parser reads it all the same,
so that the preview can show a value, and reports it.
"""

from __future__ import annotations

from hookstudio.core.liquid import comparing
from hookstudio.core.liquid.expression_lexer import Kind
from hookstudio.core.liquid.expressions import BrazeExpression, Comparison, Condition
from hookstudio.core.liquid.limits import BRACKET_DEPTH
from hookstudio.core.liquid.problems import LIMIT
from hookstudio.core.liquid.value_parser import ValueParser
from hookstudio.core.wording import tr, translatable, translated

_WRONG_OPERATORS = {
    "=": translatable("A condition compares with ==, not with =."),
    "&&": translatable("Liquid writes and, not &&."),
    "||": translatable("Liquid writes or, not ||."),
}
_NO_NAME = translatable("{tag} needs a name.")
_OTHER_NAME = translatable("{tag} needs a name; found {found}.")
_IN_CONDITION = translatable(
    "A condition takes no filters; assign the value of | {name} to a variable first."
)


class ExpressionParser(ValueParser):
    """Parses `source[start:end]`; raises `ExpressionError`, reports violations to `problems`."""

    def output(self) -> BrazeExpression:
        """A value with filters, as in `{{ }}`, `assign` and `echo`; no operators."""
        expression = self._filtered()
        self._refuse_operator()
        self.finish()
        return expression

    def condition(self) -> BrazeExpression:
        """Tests joined by `and` and `or`; no filters."""
        start = self._current.start
        self._tests = True
        tests, joints = [self._test()], []
        while self._current.value in ("and", "or") and self._current.kind is Kind.WORD:
            joints.append(self._next().value)
            tests.append(self._test())
        self._refuse_wrong_operator()
        self.finish()
        return Condition(self._token(start), tests, joints)

    def value(self, refusal: str) -> BrazeExpression:
        """A value where no filter may stand; `refusal` says so, of the filter `{name}`."""
        return self._without_filters(self.primary(), refusal)

    def tested_value(self, refusal: str) -> BrazeExpression:
        """A value that something is compared with, where `empty` and `blank` mean themselves."""
        self._tests = True
        return self.value(refusal)

    def name(self, tag: str) -> str:
        """A plain name, as behind `assign` or `for`."""
        lexeme = self._next()
        if lexeme.kind is Kind.ATTRIBUTE:
            raise self._error(tr("{tag} needs a name without ${{}}.", tag=tag), lexeme)
        if lexeme.kind not in (Kind.WORD, Kind.INTEGER):
            raise self._error(self._either(lexeme, _NO_NAME, _OTHER_NAME, tag=tag), lexeme)
        if self._current.kind is Kind.SYMBOL and self._current.value in (".", "["):
            raise self._error(tr("{tag} needs a plain name, not a path.", tag=tag), self._current)
        return lexeme.value

    def _test(self) -> BrazeExpression:
        if self._current.value == "(" and self._current.kind is Kind.SYMBOL:
            self._refuse_parentheses()
        start = self._current.start
        left = self.value(_IN_CONDITION)
        operator = self._operator()
        while operator:
            right = self.value(_IN_CONDITION)
            left = Comparison(self._token(start), left, operator, right)
            operator = self._operator()
        return left

    def _operator(self) -> str:
        lexeme = self._current
        if lexeme.kind in (Kind.SYMBOL, Kind.WORD) and lexeme.value in comparing.OPERATORS:
            return self._next().value
        return ""

    def _refuse_parentheses(self) -> None:
        opening = self._current
        deepest = self._lexemes[self._index : self._index + BRACKET_DEPTH + 1]
        if len(deepest) > BRACKET_DEPTH and {lexeme.value for lexeme in deepest} == {"("}:
            raise self._error(tr("Brackets nest too deeply here."), opening, LIMIT)
        for lexeme in self._lexemes[self._index :]:
            if lexeme.value == ".." and lexeme.kind is Kind.SYMBOL:
                return
            if lexeme.value == ")" and lexeme.kind is Kind.SYMBOL:
                break
        raise self._error(tr("Conditions take no parentheses; nest one if in another."), opening)

    def _refuse_wrong_operator(self) -> None:
        lexeme = self._current
        if lexeme.kind is Kind.SYMBOL and lexeme.value in _WRONG_OPERATORS:
            raise self._error(translated(_WRONG_OPERATORS[lexeme.value]), lexeme)
        if lexeme.kind is Kind.WORD and self._lexemes[self._index - 1].value == "not":
            raise self._error(
                tr("Liquid has no not; use unless or !=."), self._lexemes[self._index - 1]
            )
        if lexeme.kind is Kind.WORD:
            raise self._error(
                tr(
                    "{word} is no operator; use one of == != < > <= >= contains and or.",
                    word=lexeme.value,
                ),
                lexeme,
            )
