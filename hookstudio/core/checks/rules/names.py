"""The variables of a template: where each is set, and where it is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from liquid import Node

from hookstudio.core.checks.rules.labels import paths_in
from hookstudio.core.checks.rules.reading import constant_of
from hookstudio.core.liquid.expressions import Path
from hookstudio.core.liquid.tags.catalogs import CatalogNode
from hookstudio.core.liquid.tags.connected_content import ConnectedContentNode
from hookstudio.core.liquid.tags.content_blocks import ContentBlockNode
from hookstudio.core.liquid.tags.control import CaseNode, IfNode, UnlessNode
from hookstudio.core.liquid.tags.fragments import Fragment
from hookstudio.core.liquid.tags.loops import ForNode
from hookstudio.core.liquid.tags.message_extras import MessageExtrasNode
from hookstudio.core.liquid.tags.output import PrintNode, SecretNode
from hookstudio.core.liquid.tags.tables import CycleNode, TableNode
from hookstudio.core.liquid.tags.variables import AssignNode, CaptureNode, CounterNode


class Setting(NamedTuple):
    """A place that sets a variable; `loops` are the loops around it, `loop` its own."""

    name: str
    node: Node
    start: int
    loops: frozenset[int]
    loop: int = 0


class Use(NamedTuple):
    """A path of the template that reads a variable."""

    path: Path
    loops: frozenset[int]


class Names:
    """What a walk through the nodes found, in the order of the source."""

    def __init__(self, nodes: Iterable[Node]) -> None:
        self.settings: list[Setting] = []
        self.uses: list[Use] = []
        self.attributes: list[Path] = []
        self.blocks: list[ContentBlockNode] = []
        self.catalogs: list[CatalogNode] = []
        self._walk(nodes, frozenset())

    def _walk(self, nodes: Iterable[Node], loops: frozenset[int]) -> None:
        for node in nodes:
            for expression in _expressions(node):
                self._read(expression, loops)
            self._set(node, loops)
            for fragment in _fragments(node):
                self._walk(fragment.nodes, loops)
            inside = loops | {id(node)} if isinstance(node, (ForNode, TableNode)) else loops
            self._walk(node.children(None), inside)  # type: ignore[arg-type] # needs no context

    def _read(self, expression: object, loops: frozenset[int]) -> None:
        for path in paths_in(expression):
            if path.is_attribute:
                self.attributes.append(path)
            elif isinstance(path.root, str):
                self.uses.append(Use(path, loops))

    def _set(self, node: Node, loops: frozenset[int]) -> None:
        start = node.token.start_index
        if isinstance(node, (AssignNode, CaptureNode, CounterNode)):
            self.settings.append(Setting(node.name, node, start, loops))
        elif isinstance(node, (ForNode, TableNode)):
            self.settings.append(Setting(node.loop.name, node, start, loops, id(node)))
        elif isinstance(node, ConnectedContentNode):
            name = constant_of(node.arguments.options.get("save")) or "connected"
            self.settings.append(Setting(name, node, start, loops))
        elif isinstance(node, CatalogNode):
            self.catalogs.append(node)
            self.settings.append(Setting("items", node, start, loops))
        elif isinstance(node, ContentBlockNode):
            self.blocks.append(node)


def _expressions(node: Node) -> Iterator[object]:
    if isinstance(node, (PrintNode, SecretNode, AssignNode, ContentBlockNode)):
        yield node.expression
    elif isinstance(node, (IfNode, UnlessNode)):
        yield node.condition
        for one in node.alternatives:
            yield one.expression
    elif isinstance(node, CaseNode):
        yield node.value
        for branch in node.branches:
            yield from branch.values or ()
    elif isinstance(node, (ForNode, TableNode)):
        yield from (node.loop.values, node.loop.limit, node.loop.offset, node.loop.columns)
    elif isinstance(node, CycleNode):
        yield from node.values


def _fragments(node: Node) -> Iterator[Fragment]:
    if isinstance(node, ConnectedContentNode | CatalogNode):
        yield from node.arguments.words
        yield from (one for one in node.arguments.options.values() if one is not None)
    elif isinstance(node, MessageExtrasNode):
        yield from (one for one in (node.key, node.value) if one is not None)
