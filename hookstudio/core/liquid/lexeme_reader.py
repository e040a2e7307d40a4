"""The lexemes of one expression, taken one after another."""

from __future__ import annotations

from liquid import Token

from hookstudio.core.liquid.expression_lexer import ExpressionError, Kind, Lexeme, lexemes
from hookstudio.core.liquid.problems import SYNTAX
from hookstudio.core.wording import tr, translated


class LexemeReader:
    """Reads `source[start:end]`; what it raises stands at a lexeme, in the author's words."""

    def __init__(self, source: str, start: int, end: int) -> None:
        self._source = source
        self._lexemes = lexemes(source, start, end)
        self._index = 0
        self._current = self._lexemes[0]

    def quoted(self) -> str:
        """The text of the quotes that come next; empty when none do."""
        return self._next().value if self._current.kind is Kind.STRING else ""

    def error_before(self, message: str) -> ExpressionError:
        """An error at the lexeme that was read last."""
        return self._error(message, self._lexemes[max(0, self._index - 1)])

    def error_here(self, message: str) -> ExpressionError:
        """An error at the lexeme that comes next."""
        return self._error(message, self._current)

    def word(self, *words: str) -> bool:
        """Whether the next lexeme is one of the words; it is taken then."""
        if self._current.kind is Kind.WORD and self._current.value in words:
            self._next()
            return True
        return False

    def symbol(self, symbol: str) -> bool:
        """Whether the next lexeme is the symbol; it is taken then."""
        if self._current.value == symbol and self._current.kind is Kind.SYMBOL:
            self._next()
            return True
        return False

    def expect(self, symbol: str, missing: str, found: str, **values: str) -> None:
        """Take the symbol; else an error: `missing` at the end, before `{found}` the other.

        Both are translatable, and looked up only when something is wrong.
        """
        if not self.symbol(symbol):
            raise self._error(self._either(self._current, missing, found, **values), self._current)

    def finish(self) -> None:
        """Refuse what follows the expression."""
        if not self.at_end:
            raise self._error(
                tr("{found} is not expected here.", found=shown(self._current)), self._current
            )

    @property
    def at_end(self) -> bool:
        return self._current.kind is Kind.END

    @property
    def current(self) -> Lexeme:
        return self._current

    @property
    def following(self) -> Lexeme:
        """The lexeme after the current one."""
        return self._lexemes[min(self._index + 1, len(self._lexemes) - 1)]

    def _next(self) -> Lexeme:
        lexeme = self._current
        if lexeme.kind is not Kind.END:
            self._index += 1
            self._current = self._lexemes[self._index]
        return lexeme

    def _token(self, start: int) -> Token:
        """A token that spans from `start` to the end of what was read."""
        end = self._lexemes[self._index - 1].end if self._index else start
        return Token("expression", self._source[start:end], start, self._source)

    def _error(self, message: str, lexeme: Lexeme, code: str = SYNTAX) -> ExpressionError:
        if lexeme.kind is Kind.END and self._index:
            # What something is missing behind can be seen; the end of an expression cannot.
            lexeme = self._lexemes[self._index - 1]
        return ExpressionError(message, lexeme.start, lexeme.end, self._source, code)

    def _either(self, lexeme: Lexeme, missing: str, found: str, **values: str) -> str:
        """The translation of `missing` where the expression ends, else of `found` with it."""
        if lexeme.kind is Kind.END:
            return translated(missing, **values)
        return translated(found, found=shown(lexeme), **values)


def shown(lexeme: Lexeme) -> str:
    """A lexeme as the author wrote it, shortened."""
    value = lexeme.value if len(lexeme.value) <= 40 else lexeme.value[:39] + "…"
    if lexeme.kind is Kind.STRING:
        return f'"{value}"'
    return f"${{{value}}}" if lexeme.kind is Kind.ATTRIBUTE else value
