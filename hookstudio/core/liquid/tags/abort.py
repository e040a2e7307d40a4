"""`{% abort_message('reason') %}`: the message is not sent."""

from __future__ import annotations

import re
from typing import TextIO

from liquid import Node, RenderContext, Token
from liquid.token import TOKEN_EXPRESSION

from hookstudio.core.findings import Severity
from hookstudio.core.liquid.problems import Problem
from hookstudio.core.liquid.tags.base import BrazeTag, skip_head
from hookstudio.core.liquid.tokens import Stream, full_span
from hookstudio.core.wording import tr

# As in Braze's log, in whatever language the studio is.
DEFAULT_REASON = "{% abort_message %} called"
_QUOTED = re.compile(r"\(\s*(?:\"([^\"]*)\"|'([^']*)'|)\s*\)", re.DOTALL)
_LOGGED_CHARS = 128


class AbortMessage(Exception):  # noqa: N818  # it ends a rendering, as a break ends a loop
    """The rendering ends here, and nothing is sent."""

    def __init__(self, reason: str, abort_type: str, token: Token) -> None:
        super().__init__(reason)
        self.reason = reason
        self.abort_type = abort_type
        self.token = token


class AbortNode(Node):
    """Ends the rendering."""

    __slots__ = ("reason",)

    def __init__(self, token: Token, reason: str) -> None:
        super().__init__(token)
        self.reason = reason
        self.blank = False

    def __str__(self) -> str:
        return f"{{% abort_message('{self.reason}') %}}"

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:  # noqa: ARG002
        raise AbortMessage(self.reason, "liquid_abort_message", self.token)


class AbortTag(BrazeTag):
    """`{% abort_message %}` in all its spellings."""

    name = "abort_message"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        skip_head(stream)
        markup = stream.current
        if markup.kind != TOKEN_EXPRESSION:
            return AbortNode(token, DEFAULT_REASON)
        match = _QUOTED.fullmatch(markup.value)
        if match:
            reason = match.group(1) or match.group(2) or ""
        else:
            reason = self._unquoted(stream, markup)
        if "{{" in reason or "{%" in reason or len(reason) > _LOGGED_CHARS:
            _warn(
                stream,
                markup,
                tr(
                    "The reason is a plain text of at most 128 characters; Braze does not read "
                    "Liquid in it."
                ),
            )
        return AbortNode(token, reason or DEFAULT_REASON)

    def _unquoted(self, stream: Stream, markup: Token) -> str:
        text = markup.value
        if text.startswith("(") != text.endswith(")"):
            start, end = full_span(markup)
            stream.problems.syntax(
                tr("abort_message is written abort_message('reason')."), start, end
            )
            return ""
        _warn(stream, markup, tr("Put the reason in quotes: {% abort_message('reason') %}."))
        return text.strip("()").strip().strip("\"'")


def _warn(stream: Stream, markup: Token, message: str) -> None:
    start = markup.start_index
    end = start + len(markup.value)
    stream.problems.add(Problem("abort_reason", message, start, end, Severity.WARNING, code=""))
