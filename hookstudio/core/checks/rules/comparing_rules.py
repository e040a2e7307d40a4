"""Rules about comparisons whose sides do not go together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from hookstudio.core.checks.rules.labels import label_of
from hookstudio.core.checks.rules.reading import Reading, Test
from hookstudio.core.checks.rules.rule import Example, Rule, Spot, Where, replacement
from hookstudio.core.checks.rules.study import Parsed, Study
from hookstudio.core.checks.rules.values import NUMBER, TEXT, Kind, Value
from hookstudio.core.findings import Fix, Severity
from hookstudio.core.liquid.comparing import Emptiness
from hookstudio.core.liquid.expressions import BrazeExpression, Literal
from hookstudio.core.request.json_syntax import is_number
from hookstudio.core.wording import tr, translatable, translated

_ORDERS = frozenset({"<", ">", "<=", ">="})
_EQUALS = frozenset({"==", "!=", "<>"})
_KEYWORDS = frozenset({"nil", "null", "blank", "empty"})
_WORDS = {
    Kind.TEXT: translatable("text"),
    Kind.NUMBER: translatable("a number"),
    Kind.BOOLEAN: translatable("true or false"),
    Kind.ARRAY: translatable("an array"),
    Kind.OBJECT: translatable("an object"),
}


def _types(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        reading = study.reading(one)
        for test in reading.tests:
            found = _mismatch(one, test)
            if found is not None:
                yield found
        for case, value in reading.cases:
            for branch in case.branches:
                for when in branch.values or ():
                    found = _unlike(one, case.value, value, when)
                    if found is not None:
                        yield found


def _mismatch(one: Parsed, test: Test) -> Spot | None:
    node = test.node
    if node.operator in _EQUALS or node.operator in _ORDERS:
        for value, side, other in (
            (test.left, node.left, node.right),
            (test.right, node.right, node.left),
        ):
            if isinstance(other, Literal) and not isinstance(side, Literal):
                return _unlike(one, side, value, other, ordered=node.operator in _ORDERS)
        return None
    return _contains(one, test) if node.operator == "contains" else None


def _unlike(
    one: Parsed,
    side: BrazeExpression,
    value: Value,
    other: BrazeExpression,
    *,
    ordered: bool = False,
) -> Spot | None:
    """A value that is compared with a literal of another type."""
    literal = other.value if isinstance(other, Literal) else None
    if literal is None or isinstance(literal, Emptiness) or literal == "":
        return None
    if isinstance(literal, str) and literal in _KEYWORDS:
        return None  # another rule's
    kind = _kind_of(literal)
    start = other.token.start_index
    end = start + len(other.token.value)
    name = label_of(side) or side.token.value
    if ordered and kind is Kind.TEXT and is_number(str(literal)) and value.kinds != TEXT:
        message = tr(
            "{name} is compared with text, letter by letter; write {literal} without quotes.",
            name=name,
            literal=literal,
        )
        fix = replacement(tr("Remove the quotes"), start, end, str(literal))
        return Spot(one.field, start, end, message, fix)
    if not value.kinds or kind in value.kinds:
        return None
    held = _held(value)
    message = tr(
        "{name} holds {held} and is compared with {other}; that is never equal.",
        name=name,
        held=held,
        other=translated(_WORDS[kind]),
    )
    if value.is_structure:
        message = tr(
            "{name} holds {held}; arrays are tested with contains, or by their size.",
            name=name,
            held=held,
        )
    return Spot(one.field, start, end, message, _literal_fix(value, literal, start, end))


def _held(value: Value) -> str:
    words = [translated(_WORDS[each]) for each in sorted(value.kinds)]
    return tr(" or ", note="between two of several kinds of values").join(words)


def _kind_of(literal: object) -> Kind:
    if isinstance(literal, bool):
        return Kind.BOOLEAN
    return Kind.NUMBER if isinstance(literal, (int, float)) else Kind.TEXT


def _literal_fix(value: Value, literal: object, start: int, end: int) -> Fix | None:
    if value.kinds == NUMBER and isinstance(literal, str) and is_number(literal):
        return replacement(tr("Remove the quotes"), start, end, literal)
    if value.kinds == {Kind.BOOLEAN} and literal in ("true", "false"):
        return replacement(tr("Remove the quotes"), start, end, str(literal))
    if value.kinds == TEXT and isinstance(literal, (int, float)):
        return replacement(tr("Add quotes"), start, end, f"'{str(literal).lower()}'")
    return None


def _contains(one: Parsed, test: Test) -> Spot | None:
    left, node = test.left, test.node
    start = node.left.token.start_index
    end = start + len(node.left.token.value)
    name = label_of(node.left) or node.left.token.value
    if left.is_bare:
        held = _held(left)
        message = tr(
            "{name} holds {held}; contains looks into text and arrays only.", name=name, held=held
        )
        return Spot(one.field, start, end, message)
    return None


def _quoted_keyword(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        for test in study.reading(one).tests:
            for side in (test.node.left, test.node.right):
                if isinstance(side, Literal) and side.value in _KEYWORDS:
                    start = side.token.start_index
                    end = start + len(side.token.value)
                    message = tr(
                        "In quotes this is the word {word}, which no missing value equals.",
                        word=side.value,
                    )
                    fix = replacement(tr("Remove the quotes"), start, end, str(side.value))
                    yield Spot(one.field, start, end, message, fix)


def _case(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        reading = study.reading(one)
        tests = [test for test in reading.tests if test.node.operator in _EQUALS]
        for value, other in _compared(tests, reading):
            spot = _case_spot(one, value, other)
            if spot is not None:
                yield spot


def _compared(tests: Iterable[Test], reading: Reading) -> Iterator[tuple[Value, BrazeExpression]]:
    """Each side of the tests, and of all cases, with what it is compared with."""
    for test in tests:
        yield test.left, test.node.right
        yield test.right, test.node.left
    for case, value in reading.cases:
        for branch in case.branches:
            for when in branch.values or ():
                yield value, when


def _case_spot(one: Parsed, value: Value, other: BrazeExpression) -> Spot | None:
    literal = other.value if isinstance(other, Literal) else None
    if not isinstance(literal, str) or literal in value.samples or not literal:
        return None
    if _is_language(value):
        return None  # another rule's
    meant = next(
        (s for s in value.samples if isinstance(s, str) and s.casefold() == literal.casefold()), ""
    )
    if not meant:
        return None
    start = other.token.start_index
    end = start + len(other.token.value)
    quote = one.source[start]
    message = tr(
        "The sample users have {meant} there; {literal} differs in upper and lower case.",
        meant=meant,
        literal=literal,
    )
    fix = replacement(tr("Write {meant}", meant=meant), start, end, f"{quote}{meant}{quote}")
    return Spot(one.field, start, end, message, fix if quote not in meant else None)


_LANGUAGE = re.compile(r"[a-z]{2,3}")
_LOCALE = re.compile(r"[a-z]{2,3}(?:_[A-Z][A-Za-z]{1,3})?")


def _is_language(value: Value) -> bool:
    return value.missing in ("${language}", "${most_recent_locale}")


def _language(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        reading = study.reading(one)
        for value, other in _compared(reading.tests, reading):
            literal = other.value if isinstance(other, Literal) else None
            if not isinstance(literal, str) or not literal or not _is_language(value):
                continue
            if {"downcase", "upcase", "slice", "split"} & set(value.filters):
                continue
            spot = _language_spot(one, value, literal, other)
            if spot is not None:
                yield spot


def _language_spot(one: Parsed, value: Value, literal: str, other: BrazeExpression) -> Spot | None:
    start = other.token.start_index
    end = start + len(other.token.value)
    quote = one.source[start]
    if value.missing == "${language}":
        if _LANGUAGE.fullmatch(literal) or literal in value.samples:
            return None
        meant = re.split(r"[-_]", literal)[0].lower()
        message = tr(
            "${{language}} is a code in lower case such as fr; it never equals {literal}.",
            literal=literal,
        )
    else:
        if _LOCALE.fullmatch(literal) or literal in value.samples:
            return None
        first, *rest = re.split(r"[-_]", literal)
        meant = "_".join([first.lower(), *(part.upper() for part in rest)])
        message = tr(
            "${{most_recent_locale}} is written as pt_BR; it never equals {literal}.",
            literal=literal,
        )
    right = _LANGUAGE if value.missing == "${language}" else _LOCALE
    fix = None
    if right.fullmatch(meant):
        fix = replacement(tr("Write {meant}", meant=meant), start, end, f"{quote}{meant}{quote}")
    return Spot(one.field, start, end, message, fix)


def _loop_over(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        for use in study.reading(one).loops:
            value, values = use.value, use.node.loop.values
            if not value.kinds or not value.kinds <= {Kind.TEXT, Kind.NUMBER, Kind.BOOLEAN}:
                continue
            start = values.token.start_index
            name = label_of(values) or values.token.value
            held = _held(value)
            message = tr(
                "{name} holds {held}; a loop goes through arrays. Split a text first.",
                name=name,
                held=held,
            )
            yield Spot(one.field, start, start + len(values.token.value), message)


RULES = (
    Rule(
        "compare_types",
        translatable("Comparison of different types"),
        Severity.WARNING,
        translatable(
            "A number never equals a text: compare numbers and true or false without quotes, text "
            "with quotes, and arrays with contains. What an attribute holds is known from the "
            "sample users."
        ),
        Example("{% if custom_attribute.${points} == '100' %}yes{% endif %}no", Where.TEXT),
        Example("{% if custom_attribute.${points} == 100 %}yes{% endif %}no", Where.TEXT),
        _types,
        fixable=True,
    ),
    Rule(
        "compare_quoted_keyword",
        translatable("Keyword in quotes"),
        Severity.WARNING,
        translatable(
            "nil, null, blank and empty are keywords without quotes; in quotes they are words."
        ),
        Example("{% if ${first_name} == 'blank' %}you{% endif %}", Where.TEXT),
        Example("{% if ${first_name} == blank %}you{% endif %}", Where.TEXT),
        _quoted_keyword,
        fixable=True,
    ),
    Rule(
        "compare_case",
        translatable("Upper or lower case that no user has"),
        Severity.WARNING,
        translatable(
            "Liquid compares letter by letter: Gold is not gold. The sample users have the value "
            "in another spelling only."
        ),
        Example(
            "{% if custom_attribute.${loyalty_tier} == 'Gold' %}gold{% endif %}",
            Where.TEXT,
        ),
        Example(
            "{% if custom_attribute.${loyalty_tier} == 'gold' %}gold{% endif %}",
            Where.TEXT,
        ),
        _case,
        fixable=True,
    ),
    Rule(
        "compare_language",
        translatable("Language compared with what it never is"),
        Severity.WARNING,
        translatable(
            "${language} is a code of two letters in lower case, such as fr; "
            "${most_recent_locale} is written as pt_BR."
        ),
        Example("{% if ${language} == 'FR' %}Bonjour{% else %}Hello{% endif %}", Where.TEXT),
        Example("{% if ${language} == 'fr' %}Bonjour{% else %}Hello{% endif %}", Where.TEXT),
        _language,
        fixable=True,
    ),
    Rule(
        "loop_over_value",
        translatable("Loop over what is no array"),
        Severity.WARNING,
        translatable(
            "A loop goes through the items of an array. Over a text it runs once, over a number "
            "never."
        ),
        Example(
            "{% for p in {{custom_attribute.${points}}} %}{{p}}{% endfor %}",
            Where.TEXT,
        ),
        Example("{% for t in {{custom_attribute.${tags}}} %}{{t}}{% endfor %}", Where.TEXT),
        _loop_over,
    ),
)
