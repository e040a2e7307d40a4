"""The template lexer: text, `{{ outputs }}` and `{% tags %}`, in linear time.

It differs from python-liquid's own in four things: `}}` inside `${…}` and after a nested `{{` does
not end an output (spec/braze.md §4.1), every token keeps its full span, what is wrong is collected
instead of raised, and no input makes it backtrack.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from liquid import Token
from liquid.token import (
    TOKEN_COMMENT,
    TOKEN_CONTENT,
    TOKEN_DOC,
    TOKEN_EXPRESSION,
    TOKEN_OUTPUT,
    TOKEN_TAG,
)

from hookstudio.core.findings import Severity, Span
from hookstudio.core.liquid.limits import EXPRESSION_CHARS, UNCLOSED
from hookstudio.core.liquid.problems import LIMIT, SYNTAX, LineMap, Problem, Problems
from hookstudio.core.liquid.tokens import MarkupToken
from hookstudio.core.wording import tr

# Ruby's String#strip: ASCII white space and NUL, never a non-breaking space.
WHITE_SPACE = " \t\n\v\f\r\0"

_OPEN = re.compile(r"\{\{-?|\{%-?|<!--")
_OUTPUT_END = re.compile(r"\$\{[^{}\n]*\}|(\{\{)|(-?)\}\}")
_TAG_NAME = re.compile(r"[ \t\n\v\f\r]*(#|\w*)[ \t\n\v\f\r]*")
_ODD_SPACE = re.compile(r"[\u00a0\u202f\u2007][\s\u00a0\u202f\u2007]*(\w*)")
_BLOCK_TAG = re.compile(r"\{%-?[ \t\n\v\f\r]*(\w*)")
_CLOSED_TOO_SOON = re.compile(r"([\w.]*\$\{[^{}]*)\}\}(?!\})")
_BARE_ATTRIBUTE = re.compile(r"\$\{[^{}\n]*\}")
# A nested `{{` deeper than this is an unclosed one; the bound keeps the search linear.
_NESTED_OUTPUTS = 4


class TemplateLexer:
    """Reads one template source once; `problems` grows on the way."""

    def __init__(
        self,
        source: str,
        problems: Problems,
        *,
        start: int = 0,
        end: int | None = None,
        keep_html_comments: bool = False,
    ) -> None:
        self._source = source
        self._end = len(source) if end is None else end
        self._problems = problems
        self._keep_html_comments = keep_html_comments
        self._position = start
        self._strip_left = False
        self._is_unbalanced = False
        self._text: list[tuple[int, int]] = []
        # Closers that were searched for and are nowhere in the rest of the source.
        self._absent: set[str] = set()

    @property
    def reached(self) -> Span:
        """The place of what is being read."""
        return LineMap(self._source).span(self._position, self._position)

    def tokens(self) -> Iterator[Token]:
        source, size = self._source, self._end
        while self._position < size:
            match = self._next_opening()
            if match is None:
                self._text.append((self._position, size))
                break
            start = match.start()
            self._text.append((self._position, start))
            if match.group() == "<!--":
                self._position = self._html_comment_end(start)
                continue
            yield from self._flush(strip_right=source[match.end() - 1] == "-")
            if source[start + 1] == "{":
                yield from self._output(start, match.end())
            else:
                yield from self._tag(start, match.end())
        yield from self._flush(strip_right=False)

    def _next_opening(self) -> re.Match[str] | None:
        """The next markup, or the next HTML comment that is removed."""
        position = self._position
        while True:
            match = _OPEN.search(self._source, position, self._end)
            if match is None or match.group() != "<!--":
                return match
            end = self._html_comment_end(match.start())
            if end and not self._keep_html_comments:
                return match
            position = match.end()

    def _flush(self, *, strip_right: bool) -> Iterator[Token]:
        """Yield the pending text; an HTML comment may have cut it into pieces."""
        pieces = [(start, self._source[start:end]) for start, end in self._text if start < end]
        self._text.clear()
        if self._strip_left:
            for index, (start, text) in enumerate(pieces):
                stripped = text.lstrip(WHITE_SPACE)
                pieces[index] = (start + len(text) - len(stripped), stripped)
                if stripped:
                    break
        if strip_right:
            for index in range(len(pieces) - 1, -1, -1):
                start, text = pieces[index]
                pieces[index] = (start, text.rstrip(WHITE_SPACE))
                if pieces[index][1]:
                    break
        for start, text in pieces:
            if text:
                _warn_of_bare_attributes(self._problems, start, text)
                yield self._token(TOKEN_CONTENT, text, start, (start, start + len(text)))

    def _token(self, kind: str, value: str, start: int, full: tuple[int, int]) -> Token:
        return MarkupToken.at(kind, value, start, self._source, full)

    def _output(self, start: int, body: int) -> Iterator[Token]:
        end = self._output_end(body)
        if end is None:
            self._unclosed_output(start)
            return
        inner = self._opening_inside("{{", body, end.start()) if self._is_unbalanced else -1
        if inner >= 0:
            self._unclosed_before("{{", start, inner)
            return
        text = self._source[body : end.start()]
        inner = body + len(text) - len(text.lstrip(WHITE_SPACE))
        full = (start, end.end())
        yield self._token(TOKEN_OUTPUT, self._source[start : end.end()], start, full)
        yield self._token(TOKEN_EXPRESSION, text.strip(WHITE_SPACE), inner, full)
        self._position, self._strip_left = end.end(), bool(end.group(2))

    def _output_end(self, body: int) -> re.Match[str] | None:
        """The `}}` that closes the output; the first one when the nesting never closes."""
        if "}}" in self._absent:
            return None
        depth, first = 1, None
        self._is_unbalanced = False
        limit = min(self._end, body + 2 * EXPRESSION_CHARS)
        for match in _OUTPUT_END.finditer(self._source, body, limit):
            if match.group(1):
                depth += 1
                if depth > _NESTED_OUTPUTS:
                    break
            elif match.group(2) is not None:
                first = first or match
                depth -= 1
                if not depth:
                    return match
        self._is_unbalanced = True
        if first is None and self._find("}}", body) < 0:
            self._absent.add("}}")
        return first

    def _tag(self, start: int, body: int) -> Iterator[Token]:
        source = self._source
        head = _TAG_NAME.match(source, body, self._end)
        assert head is not None  # every part of the pattern is optional
        name = head.group(1)
        end = -1 if "%}" in self._absent else self._find("%}", head.end(1))
        if end < 0:
            self._absent.add("%}")
            self._unclosed(start, tr("{% is never closed."))
            self._problems.expect_stray(f"end{name}")
            return
        inner = -1 if name == "#" else self._opening_inside("{%", head.end(1), end)
        if inner >= 0:
            self._unclosed_before("{%", start, inner)
            self._problems.expect_stray(f"end{name}")
            return
        strip = source[end - 1] == "-" and end - 1 >= head.end(1)
        full = (start, end + 2)
        self._position, self._strip_left = end + 2, strip
        if not name:
            self._nameless(head.end(), full)
            return
        text_end = end - 1 if strip else end
        if name in ("raw", "doc"):
            yield from self._verbatim(name, full)
            return
        yield self._token(TOKEN_TAG, name, head.start(1), full)
        text = source[head.end() : text_end].rstrip(WHITE_SPACE)
        if text:
            yield self._token(TOKEN_EXPRESSION, text, head.end(), full)
        if name == "comment":
            yield from self._comment(full)

    def _nameless(self, start: int, full: tuple[int, int]) -> None:
        """Report a tag without a name; a space that only looks like one may be what is wrong."""
        odd = _ODD_SPACE.match(self._source, start, full[1])
        if odd is None:
            self._problems.syntax(tr("This tag has no name."), *full)
            return
        message = tr("A non-breaking space stands inside Liquid; type an ordinary space.")
        self._problems.syntax(message, start, start + 1)
        self._problems.expect_stray(f"end{odd.group(1)}")

    def _opening_inside(self, delimiter: str, start: int, end: int) -> int:
        """Where another markup opens before this one closes, outside quotes; -1 if none does."""
        inner = self._source.find(delimiter, start, end)
        if inner >= 0:
            before = self._source[start:inner]
            if before.count('"') % 2 or before.count("'") % 2:
                return -1
        return inner

    def _verbatim(self, name: str, opening: tuple[int, int]) -> Iterator[Token]:
        """`{% raw %}` and `{% doc %}`: all until the end tag is text."""
        end = None
        if name not in self._absent:
            pattern = rf"\{{%-?[ \t\n\v\f\r]*end{name}[ \t\n\v\f\r]*(-?)%\}}"
            end = re.compile(pattern).search(self._source, opening[1], self._end)
        if end is None:
            self._absent.add(name)
            _report_never_closed(
                self._problems, name, opening, self._source[opening[1] : self._end]
            )
            self._position = self._end
            return
        text = self._source[opening[1] : end.start()]
        if name == "doc" and re.search(r"\{%-?[ \t\n\v\f\r]*doc\b", text):
            self._problems.syntax(tr("A doc tag cannot hold another."), *opening)
        start = opening[1]
        if name == "raw":
            if self._strip_left:
                start += len(text) - len(text.lstrip(WHITE_SPACE))
                text = text.lstrip(WHITE_SPACE)
            if self._source[end.start() + 2] == "-":
                text = text.rstrip(WHITE_SPACE)
        kind = TOKEN_DOC if name == "doc" else TOKEN_CONTENT
        yield self._token(kind, text, start, (opening[0], end.end()))
        self._position, self._strip_left = end.end(), bool(end.group(1))

    def _comment(self, opening: tuple[int, int]) -> Iterator[Token]:
        """All until the matching `{% endcomment %}`; comments nest, raw inside hides both."""
        closing = self._comment_end()
        if closing is None:
            _report_never_closed(
                self._problems, "comment", opening, self._source[opening[1] : self._end]
            )
            closing = (self._end, self._end)
        start, end = closing
        text = self._source[self._position : start]
        yield self._token(TOKEN_COMMENT, text, self._position, opening)
        yield self._token(TOKEN_TAG, "endcomment", start, closing)
        self._position, self._strip_left = end, self._source[end - 3 : end - 2] == "-"

    def _comment_end(self) -> tuple[int, int] | None:
        depth, raw, position = 1, False, self._position
        while True:
            match = _BLOCK_TAG.search(self._source, position, self._end)
            end = self._find("%}", match.end()) if match else -1
            if match is None or end < 0:
                return None
            name, position = match.group(1), end + 2
            if name in ("raw", "endraw"):
                raw = name == "raw"
            elif not raw:
                depth += (name == "comment") - (name == "endcomment")
                if not depth:
                    return match.start(), position

    def _unclosed_output(self, start: int) -> None:
        """An output without `}}`; often the one `}` of `${name}` is what is missing."""
        line = self._source[start : min(self._end, start + 500)].split("\n")[0]
        match = _CLOSED_TOO_SOON.search(line)
        if match:
            message = tr("A }} is missing: write {{{{{output}}}}}}}.", output=match.group(1))
            self._unclosed(start, message)
        else:
            self._unclosed(start, tr("{{ is never closed."))

    def _unclosed_before(self, delimiter: str, start: int, inner: int) -> None:
        """Report a markup that is not closed before the next one opens, and go on there."""
        line_end = self._source.find("\n", start, inner)
        end = inner if line_end < 0 else line_end
        self._unclosed_until(end, start, tr("{delimiter} is never closed.", delimiter=delimiter))
        self._position, self._strip_left = inner, False

    def _unclosed(self, start: int, message: str) -> None:
        """Report, and go on behind the line's end: the rest may hold other mistakes."""
        line_end = self._find("\n", start)
        end = self._end if line_end < 0 else line_end
        self._unclosed_until(end, start, message)
        self._position, self._strip_left = end, False

    def _unclosed_until(self, end: int, start: int, message: str) -> None:
        """Report a markup whose line, or whose part before the next one, ends there."""
        code, shown = SYNTAX, self._source[start:end].rstrip(WHITE_SPACE)
        if end - start > EXPRESSION_CHARS:
            delimiter = self._source[start : start + 2]
            message = tr(
                "{delimiter} is not closed within {limit:,} characters.",
                delimiter=delimiter,
                limit=EXPRESSION_CHARS,
            )
            code = LIMIT
        self._problems.syntax(message, start, start + len(shown), code)

    def _find(self, text: str, start: int) -> int:
        return self._source.find(text, start, self._end)

    def _html_comment_end(self, start: int) -> int:
        """Where the HTML comment ends, 0 when it never does; a comment is reported.

        Braze removes HTML comments, and the Liquid in them, before it reads the Liquid.
        """
        end = -1 if "-->" in self._absent else self._find("-->", start + 4)
        if end < 0:
            self._absent.add("-->")
            return 0
        if self._keep_html_comments:
            message = tr(
                "Braze may remove HTML comments, with the Liquid in them, before it reads the "
                "message; use {% comment %}."
            )
        else:
            message = tr(
                "Braze removes HTML comments, with the Liquid in them, before it reads the "
                "message; use {% comment %}."
            )
        problem = Problem("html_comment", message, start, end + 3, Severity.INFO, code="")
        self._problems.add(problem)
        return end + 3


def _report_never_closed(
    problems: Problems, name: str, opening: tuple[int, int], rest: str
) -> None:
    """Report a raw, doc or comment without its end, which hides the rest."""
    message, code = tr("{tag} is never closed; add {{% end{tag} %}}.", tag=name), SYNTAX
    openings = re.finditer(rf"\{{%-?[ \t\n\v\f\r]*{name}\b", rest)
    if next(islice(openings, UNCLOSED, None), None) is not None:
        message = tr(
            "{tag} is opened more than {limit:,} times and never closed.",
            tag=name,
            limit=UNCLOSED,
        )
        code = LIMIT
    problems.syntax(message, *opening, code)


def _warn_of_bare_attributes(problems: Problems, start: int, text: str) -> None:
    if "${" not in text:
        return
    for match in _BARE_ATTRIBUTE.finditer(text):
        problems.add(
            Problem(
                "bare_attribute",
                tr(
                    "{name} stands outside {{{{ }}}} and is sent as it is; write {{{{{name}}}}}.",
                    name=match.group(),
                ),
                start + match.start(),
                start + match.end(),
                Severity.WARNING,
                code="",
            )
        )
