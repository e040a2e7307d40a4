"""Expressions as Python expressions: pure text, evaluated in the order of the interpreter."""

from __future__ import annotations

from hookstudio.core.liquid.comparing import Emptiness
from hookstudio.core.liquid.compiling.code import Code, UnsupportedError
from hookstudio.core.liquid.compiling.lineages import Lineages
from hookstudio.core.liquid.compiling.scopes import LoopScope, Variables
from hookstudio.core.liquid.expressions import (
    BrazeExpression,
    Comparison,
    Condition,
    FilterCall,
    Filtered,
    Literal,
    LiteralValue,
    Nested,
    Path,
    RangeOf,
    Segment,
)
from hookstudio.core.liquid.items import BraceKey

# Deeper Python expressions than this come close to the limits of Python's own parser.
_DEEPEST = 30
_FLIPPED = {"<": "LT", ">": "GT", "<=": "LE", ">=": "GE", "contains": "CT"}
_FORLOOP = {
    "index": "({index} + 1)",
    "index0": "{index}",
    "rindex": "({length} - {index})",
    "rindex0": "({length} - {index} - 1)",
    "first": "({index} == 0)",
    "last": "({index} == {length} - 1)",
    "length": "{length}",
}


class Values:
    """Writes expressions; `traced` code reports each attribute and variable that it reads."""

    def __init__(
        self, code: Code, variables: Variables, lineages: Lineages, *, traced: bool
    ) -> None:
        self._code = code
        self._variables = variables
        self._lineages = lineages
        self._traced = traced
        self._depth = 0

    def of(self, expression: BrazeExpression) -> str:
        """Python text for the value of an expression."""
        self._depth += 1
        if self._depth > _DEEPEST:
            self._depth = 0
            raise UnsupportedError
        text = self._of(expression)
        self._depth -= 1
        return text

    def _of(self, expression: BrazeExpression) -> str:
        if isinstance(expression, Literal):
            return self._literal(expression.value)
        if isinstance(expression, Path):
            return self._path(expression)
        if isinstance(expression, Filtered):
            value = self.of(expression.left)
            for call in expression.filters:
                value = self._filter(call, value)
            return value
        if isinstance(expression, Nested):
            return self._items(self.of(expression.inner), expression.segments)
        if isinstance(expression, RangeOf):
            return f"RANGE({self.of(expression.first)}, {self.of(expression.last)})"
        if isinstance(expression, (Comparison, Condition)):
            return self.condition(expression)
        raise UnsupportedError

    def condition(self, expression: BrazeExpression) -> str:
        """Python text that is true or false as the expression is."""
        if isinstance(expression, Condition):
            return self._chain(expression)
        if isinstance(expression, Comparison):
            return self._comparison(expression)
        if isinstance(expression, Literal):
            return str(expression.value is not None and expression.value is not False)
        name, bound = self._bound(self.of(expression))
        return f"(({bound}) is not None and {name} is not False)"

    def _chain(self, condition: Condition) -> str:
        """From right to left: `a and (b or (c))`."""
        if len(condition.tests) > _DEEPEST:
            raise UnsupportedError
        tests = [self.condition(test) for test in condition.tests]
        text = tests[-1]
        for test, joint in zip(tests[-2::-1], condition.joints[::-1], strict=True):
            text = f"({test} {joint} {text})"
        return text

    def _comparison(self, comparison: Comparison) -> str:
        left = self.of(comparison.left)
        right, operator = comparison.right, comparison.operator
        negation = "not " if operator in ("!=", "<>") else ""
        if operator not in _FLIPPED:
            if isinstance(right, Literal) and not isinstance(comparison.left, Literal):
                found = self._equals_literal(left, right.value)
                if found:
                    return f"({negation}{found})"
            return f"({negation}EQ({left}, {self.of(right)}))"
        if isinstance(right, Literal) and type(right.value) is int and operator != "contains":
            name, bound = self._bound(left)
            slow = f"{_FLIPPED[operator]}({name}, {right.value!r})"
            return f"({name} {operator} {right.value!r} if type({bound}) is int else {slow})"
        return f"{_FLIPPED[operator]}({left}, {self.of(right)})"

    def _equals_literal(self, left: str, value: LiteralValue) -> str:
        """A test that is as strict as `comparing.equals`, where Python has one."""
        if value is None or isinstance(value, bool):
            return f"({left} is {value!r})"
        # Python holds 1 for true, so those two numbers need the slow way.
        if isinstance(value, str) or (isinstance(value, int) and value not in (0, 1)):
            return f"({left} == {value!r})"
        return ""

    def _literal(self, value: LiteralValue) -> str:
        if isinstance(value, Emptiness):
            return self._code.constant(value)
        if isinstance(value, float) and value - value != 0:
            raise UnsupportedError
        return repr(value)

    def _path(self, path: Path) -> str:
        if not isinstance(path.root, str):
            raise UnsupportedError
        if path.root == "forloop":
            return self._forloop(path)
        value = self._items(self._variables.read(path.root), path.segments)
        if path.is_attribute and self._traced:
            return f"READ({path.label!r}, {value})"
        if self._traced and not path.is_attribute and self._lineages.has(path.root):
            return f"FOLLOW({path.root!r}, {value})"
        return value

    def _forloop(self, path: Path) -> str:
        segments = list(path.segments)
        scopes = list(self._variables.loops)
        if not scopes:
            raise UnsupportedError
        scope: LoopScope = scopes.pop()
        while segments and segments[0] == "parentloop":
            if not scopes:
                raise UnsupportedError
            scope = scopes.pop()
            segments.pop(0)
        form = _FORLOOP.get(str(segments[0])) if len(segments) == 1 else None
        if form is None:
            raise UnsupportedError
        return form.format(index=scope.index, length=scope.length)

    def _items(self, value: str, segments: tuple[Segment, ...]) -> str:
        if len(segments) > _DEEPEST:
            raise UnsupportedError
        for segment in segments:
            value = self._item(value, segment)
        return value

    def _item(self, value: str, segment: Segment) -> str:
        if isinstance(segment, BrazeExpression):
            if isinstance(segment, Literal) and isinstance(segment.value, str):
                return self._key(value, segment.value, "ITEM")
            return f"ITEM({value}, {self.of(segment)})"
        if isinstance(segment, int):
            return f"ITEM({value}, {segment!r})"
        if isinstance(segment, BraceKey) and segment.parts:
            return f"MEMBER({value}, {self._code.constant(segment)})"
        return self._key(value, str(segment), "MEMBER")

    def _key(self, value: str, key: str, otherwise: str) -> str:
        """The item of an object, without a call where it has one."""
        name, bound = self._bound(value)
        fast = f"{name}[{key!r}] if type({bound}) is dict and {key!r} in {name}"
        return f"({fast} else {otherwise}({name}, {key!r}))"

    def _filter(self, call: FilterCall, value: str) -> str:
        arguments = [self.of(argument) for argument in call.arguments]
        named = [f"{name}={self.of(argument)}" for name, argument in call.keywords]
        found = call.filter
        if found is None:
            if arguments or named:
                raise UnsupportedError
            return value
        is_default = found.name == "default"
        if is_default and not named and all(isinstance(one, Literal) for one in call.arguments):
            return self._default(value, "".join(arguments) or "''")
        if found.takes_context:
            named.append("context=ctx")
        name, bound = self._bound(value)
        # By its own name: code that calls it is known to give a lineage.
        function = "DEFAULT" if is_default else self._code.constant(found.function, "F")
        cost = found.cost if found.reads_all else -found.cost
        listed = ", ".join([name, *arguments, *named])
        return f"CHECK({bound}, {function}({listed}), {cost})"

    def _bound(self, value: str) -> tuple[str, str]:
        """A name for a value, and the code that binds it where it is first used."""
        if value.isidentifier():
            return value, value
        name = self._code.name("t")
        return name, f"{name} := {value}"

    def _default(self, value: str, instead: str) -> str:
        """The filter `default` without a call where the value is a text or a number."""
        name, bound = self._bound(value)
        keeps = f"(type({bound}) is str and {name}) or type({name}) is int"
        return f"({name} if {keeps} else DEFAULT({name}, {instead}, context=ctx))"
