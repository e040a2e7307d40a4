"""The lexer of what stands inside `{{ }}` and `{% %}`, in linear time.

`${name}` is one lexeme whose value is the name as it is written; nested `{{` and `}}` are lexemes
of their own. A lexeme keeps its place in the author's text.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from liquid import Token
from liquid.exceptions import LiquidSyntaxError

from hookstudio.core.liquid.limits import EXPRESSION_CHARS
from hookstudio.core.liquid.problems import LIMIT, SYNTAX
from hookstudio.core.wording import tr, translatable, translated


class Kind(StrEnum):
    """What a lexeme is; a symbol's value is the symbol."""

    WORD = "word"
    STRING = "string"
    INTEGER = "integer"
    FLOAT = "float"
    ATTRIBUTE = "attribute"
    SYMBOL = "symbol"
    END = "end"


class Lexeme(NamedTuple):
    """One piece of an expression at `[start, end)` of the source."""

    kind: Kind
    value: str
    start: int
    end: int


_LEXEME = re.compile(
    r"""[ \t\n\v\f\r\0]*+(?:
     (?P<string>"[^"]*"|'[^']*')
    |(?P<attribute>\$\{[^{}\n]*\})
    |(?P<float>-?[0-9]+\.(?!\.)[0-9]*)
    |(?P<integer>-?[0-9]+(?![\w-]))
    |(?P<word>[^\W\d][\w-]*\??)
    |(?P<symbol>\{\{-?|-?\}\}|\.\.|==|!=|<>|<=|>=|\|\||&&|[=<>|.:,()\[\]])
    |(?P<end>\Z)
    )""",
    re.VERBOSE,
)
_PLAIN = frozenset({"word", "integer", "float"})
_KINDS = {kind.value: kind for kind in Kind}

_HINTS = {
    "\u00a0": translatable("A non-breaking space stands inside Liquid; type an ordinary space."),
    "\u201c": translatable('A curly quote stands inside Liquid; use the straight quote ".'),
    "\u201d": translatable('A curly quote stands inside Liquid; use the straight quote ".'),
    "\u2018": translatable("A curly quote stands inside Liquid; use the straight quote '."),
    "\u2019": translatable("A curly quote stands inside Liquid; use the straight quote '."),
    '"': translatable("This quote is never closed."),
    "'": translatable("This quote is never closed."),
    "{": translatable("A single { has no meaning inside Liquid."),
    "}": translatable("A single } has no meaning inside Liquid."),
    "$": translatable("A $ needs a name in braces, as in ${first_name}."),
    "!": translatable("The operator ! does not exist; write != or use unless."),
    "+": translatable("The operator + does not exist; use the filter plus."),
    "-": translatable("The operator - does not exist; use the filter minus."),
    "*": translatable("The operator * does not exist; use the filter times."),
    "/": translatable("The operator / does not exist; use the filter divided_by."),
    "%": translatable(
        "The operator % does not exist; use the filter modulo. A form such as %d needs quotes."
    ),
    "?": translatable("Liquid has no ? operator; use if and else."),
}


class ExpressionError(LiquidSyntaxError):
    """A syntax error, or a limit, at `[start, end)` of the author's text."""

    def __init__(self, message: str, start: int, end: int, source: str, code: str = SYNTAX) -> None:
        super().__init__(message, token=Token("span", source[start:end], start, source))
        self.text = message
        self.start = start
        self.end = max(end, start)
        self.code = code


def lexemes(source: str, start: int, end: int) -> list[Lexeme]:
    """The lexemes of `source[start:end]`, closed by one of kind END."""
    if end - start > EXPRESSION_CHARS:
        message = tr(
            "This expression is longer than {limit:,} characters.",
            limit=EXPRESSION_CHARS,
        )
        raise ExpressionError(message, start, end, source, LIMIT)
    found: list[Lexeme] = []
    position, match_at = start, _LEXEME.match
    while True:
        match = match_at(source, position, end)
        if match is None:
            raise _unexpected(source, position, end)
        group = match.lastgroup
        assert group is not None  # every alternative has a name
        position = match.end()
        if group in _PLAIN:
            place = (_KINDS[group], match.group(group), match.start(group), position)
            found.append(_new(Lexeme, place))
        elif group == "end":
            found.append(Lexeme(Kind.END, "", end, end))
            return found
        else:
            found.append(_lexeme(source, _KINDS[group], match))


# What `Lexeme(…)` comes to, in half the time; a template has thousands.
_new = tuple.__new__


def _lexeme(source: str, kind: Kind, match: re.Match[str]) -> Lexeme:
    group = str(kind)
    start, end = match.span(group)
    value = match.group(group)
    if kind is Kind.STRING:
        value = value[1:-1]
    elif kind is Kind.ATTRIBUTE:
        value = value[2:-1].strip()
        if not value:
            raise ExpressionError(tr("${} holds no name."), start, end, source)
    elif value[-1] in "{}-":
        value = value.strip("-")
    return Lexeme(kind, value, start, end)


def _unexpected(source: str, position: int, end: int) -> ExpressionError:
    position = end - len(source[position:end].lstrip(" \t\n\v\f\r\0"))
    character = source[position]
    if source.startswith("${", position):
        return ExpressionError(tr("${ is never closed."), position, position + 2, source)
    hint = _HINTS.get(character)
    if character.isdigit():
        message = tr("A name cannot start with a digit.")
    elif hint is not None:
        message = translated(hint)
    else:
        message = tr("The character {character} has no meaning inside Liquid.", character=character)
    stop = end if character in "\"'" else position + 1
    return ExpressionError(message, position, stop, source)
