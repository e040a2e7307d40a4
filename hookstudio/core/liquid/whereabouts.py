"""Where a rendering is at the moment, seen from outside, as a debugger sees it.

A rendering that hangs cannot be asked, and to keep books on its place would slow all others.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import CodeType, FrameType

from liquid import Token

from hookstudio.core.findings import Span
from hookstudio.core.liquid.compiler import COMPILED
from hookstudio.core.liquid.compiling.code import PLACES
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.lexer import TemplateLexer
from hookstudio.core.liquid.parser import parse_nodes
from hookstudio.core.liquid.problems import LineMap
from hookstudio.core.liquid.tags.base import Guarded
from hookstudio.core.liquid.tokens import Stream, full_span

Place = tuple[str, Span]
"""The Content Block, empty for the template itself, and the place in it."""

_RENDER: CodeType = Guarded.render.__code__
_READ: CodeType = TemplateLexer.tokens.__code__
_PARSE: CodeType = parse_nodes.__code__


def place_of(stack: Iterable[FrameType]) -> Place | None:
    """The tag or output that a stack of frames, the innermost first, is busy with."""
    parsed: Place | None = None
    for frame in stack:
        if frame.f_code is _RENDER:
            return _rendered(frame)
        if frame.f_code.co_filename == COMPILED and frame.f_code.co_name == "run":
            return _compiled(frame)
        if frame.f_code in (_READ, _PARSE) and parsed is None:
            parsed = _parsed(frame)
    return parsed


def _rendered(frame: FrameType) -> Place | None:
    node, context = frame.f_locals.get("self"), frame.f_locals.get("context")
    if isinstance(node, Guarded) and isinstance(context, BrazeContext):
        return context.place(node.token)
    return None


def _compiled(frame: FrameType) -> Place | None:
    context, places = frame.f_locals.get("ctx"), frame.f_globals.get(PLACES, ())
    if isinstance(context, BrazeContext) and frame.f_lineno < len(places):
        return "", context.template.lines.span(*places[frame.f_lineno])
    return None


def _parsed(frame: FrameType) -> Place | None:
    lexer = frame.f_locals.get("self")
    if isinstance(lexer, TemplateLexer):
        return "", lexer.reached
    stream, token = frame.f_locals.get("stream"), frame.f_locals.get("token")
    if isinstance(stream, Stream) and isinstance(token, Token):
        return "", LineMap(stream.source).span(*full_span(token))
    return None
