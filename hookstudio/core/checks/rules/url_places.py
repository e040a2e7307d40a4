"""Where the outputs of a URL stand: before its host, in its path, in its query."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import IntEnum

from liquid import Node

from hookstudio.core.checks.rules.labels import label_of
from hookstudio.core.checks.rules.reading import Reading
from hookstudio.core.liquid.expressions import Filtered, Path
from hookstudio.core.liquid.tags.abort import AbortNode
from hookstudio.core.liquid.tags.connected_content import ConnectedContentNode
from hookstudio.core.liquid.tags.control import CaseNode, IfNode, UnlessNode
from hookstudio.core.liquid.tags.output import PrintNode, SilentNode, TextNode
from hookstudio.core.liquid.tags.variables import AssignNode, CaptureNode

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_BLANK = " \t\r\n"


class UrlPlace(IntEnum):
    """The parts of a URL in their order; `BASE` is behind a value that may be a whole URL."""

    START = 0
    BASE = 1
    HOST = 2
    PATH = 3
    QUERY = 4
    FRAGMENT = 5


_NEXT = (
    (UrlPlace.HOST, "/?#"),
    (UrlPlace.BASE, "/?#"),
    (UrlPlace.PATH, "?#"),
    (UrlPlace.QUERY, "#"),
)
_AFTER = {"/": UrlPlace.PATH, "?": UrlPlace.QUERY, "#": UrlPlace.FRAGMENT}


def url_places(
    nodes: Sequence[Node], reading: Reading, start: UrlPlace = UrlPlace.START
) -> dict[int, UrlPlace]:
    """The place of each output, by node; a form body is read as a query."""
    walker = _Walker(reading, start)
    walker.run(nodes)
    return walker.found


class _Walker:
    def __init__(self, reading: Reading, start: UrlPlace) -> None:
        self.found: dict[int, UrlPlace] = {}
        self._reading = reading
        self._at = start
        self._ended = False
        self._captures: dict[str, CaptureNode] = {}
        self._inlining: set[str] = set()

    def run(self, nodes: Iterable[Node]) -> None:
        for node in nodes:
            if isinstance(node, TextNode):
                self._text(node.text)
            elif isinstance(node, PrintNode):
                self._print(node)
            elif isinstance(node, CaptureNode):
                self._captures[node.name] = node
            elif isinstance(node, AbortNode):
                self._ended = True
            elif isinstance(node, (IfNode, UnlessNode, CaseNode)):
                self._branches(node)
            elif not isinstance(node, (AssignNode, SilentNode, ConnectedContentNode)):
                self.run(node.children(None))  # type: ignore[arg-type] # needs no context

    def _branches(self, node: Node) -> None:
        before, ends = self._at, []
        for block in node.children(None):  # type: ignore[arg-type] # needs no context
            self._at, self._ended = before, False
            self.run([block])
            if not self._ended:
                ends.append(self._at)
        self._at, self._ended = max(ends, default=before), False

    def _print(self, node: PrintNode) -> None:
        expression: object = node.expression
        name = label_of(expression) if isinstance(expression, Path) else ""
        captured = self._captures.get(name)
        if captured is not None and name not in self._inlining:
            self._inlining.add(name)
            self.run(captured.block.nodes)
            self._inlining.discard(name)
            return
        output = self._reading.by_node.get(id(node))
        constant = output.value.constant if output is not None else None
        if constant is not None and not isinstance(expression, Filtered):
            self.found.setdefault(id(node), self._at)
            self._text(constant)
            return
        self.found.setdefault(id(node), self._at)
        if self._at is UrlPlace.START:
            self._at = UrlPlace.BASE

    def _text(self, text: str) -> None:
        if self._at is UrlPlace.START:
            text = text.lstrip(_BLANK)
            if not text:
                return
            scheme = _SCHEME.match(text)
            text = text[scheme.end() :] if scheme is not None else text
            self._at = UrlPlace.HOST
        elif self._at is UrlPlace.BASE and text.startswith("://"):
            text, self._at = text[3:], UrlPlace.HOST
        for place, marks in _NEXT:
            if self._at is not place:
                continue
            found = re.search(f"[{marks}]", text)
            if found is None:
                return
            self._at = _AFTER[found.group()]
            text = text[found.end() :]
