"""`{% message_extras :key k :value v %}`: notes on a send; prints nothing."""

from __future__ import annotations

from typing import TextIO

from liquid import Node, RenderContext, Token

from hookstudio.core.findings import Severity
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.problems import Problem
from hookstudio.core.liquid.tags.base import BrazeTag, Guarded
from hookstudio.core.liquid.tags.fragments import Fragment, read_arguments
from hookstudio.core.liquid.tokens import Stream, full_span
from hookstudio.core.wording import tr

_OPTIONS = frozenset({"key", "value"})
_TOTAL_BYTES = 1_024


class MessageExtrasTag(BrazeTag):
    """`{% message_extras :key name :value text %}`."""

    name = "message_extras"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        arguments = read_arguments(stream, token, options=_OPTIONS, flags=frozenset())
        key, value = arguments.options.get("key"), arguments.options.get("value")
        if key is None or value is None or list(arguments.options)[:2] != ["key", "value"]:
            message = tr("message_extras is written {% message_extras :key name :value text %}.")
            stream.problems.syntax(message, *full_span(token))
        return MessageExtrasNode(token, key, value)


class MessageExtrasNode(Guarded, Node):
    """Adds one pair; the first of two equal keys wins, all together hold 1 KB."""

    __slots__ = ("key", "value")

    def __init__(self, token: Token, key: Fragment | None, value: Fragment | None) -> None:
        super().__init__(token)
        self.key = key
        self.value = value

    def __str__(self) -> str:
        return "{% message_extras … %}"

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:  # noqa: ARG002
        assert isinstance(context, BrazeContext)
        if self.key is None or self.value is None:
            return 0
        key, value = self.key.render(context), self.value.render(context)
        if key in context.extras:
            return 0
        used = sum(len((one + other).encode()) for one, other in context.extras.items())
        room = _TOTAL_BYTES - used - len(key.encode("utf-8", "replace"))
        encoded = value.encode("utf-8", "replace")
        if len(encoded) > room:
            value = encoded[: max(0, room)].decode("utf-8", "ignore")
            message = tr("The message extras are larger than 1 KB; Braze cuts them.")
            place = full_span(self.token)
            context.add_problem(
                Problem("message_extras_size", message, *place, Severity.WARNING, code="")
            )
        context.extras[key] = value
        return 0
