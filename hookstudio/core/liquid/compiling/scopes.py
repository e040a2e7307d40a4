"""Where a variable's value lives in compiled code: in a loop, in a local, or in the context."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from liquid import Node

from hookstudio.core.liquid.compiling.code import Code
from hookstudio.core.liquid.tags.loops import Loop
from hookstudio.core.liquid.tags.output import EnvironmentNode
from hookstudio.core.liquid.tags.variables import AssignNode, CaptureNode, CounterNode


@dataclass(slots=True)
class LoopScope:
    """A loop that is being written: the names of its item, its index from 0 and its length."""

    loop: Loop
    item: str
    index: str
    length: str
    # The name of the helper object where nodes of the interpreter may ask for it.
    helper: str = ""


@dataclass(slots=True)
class Facts:
    """What is known of a template before it is written."""

    assigned: set[str] = field(default_factory=set)
    # Nodes that the interpreter renders, and which may set and read any variable.
    foreign: bool = False
    counters: bool = False

    @property
    def needs_context(self) -> bool:
        """Whether variables must live in the context, where other nodes see them."""
        return self.foreign or self.counters


def facts_of(nodes: list[Node], known: tuple[type[Node], ...]) -> Facts:
    """Look through a template once."""
    facts = Facts()
    for node in all_nodes(nodes):
        if isinstance(node, (AssignNode, CaptureNode)):
            facts.assigned.add(node.name)
        elif isinstance(node, CounterNode):
            facts.counters = True
        elif _is_foreign(node, known):
            facts.foreign = True
    return facts


def all_nodes(nodes: list[Node]) -> Iterator[Node]:
    """Every node of a template, in no particular order."""
    pending = list(nodes)
    while pending:
        node = pending.pop()
        yield node
        # No node of the dialect needs a context to tell what it holds.
        pending.extend(node.children(None))  # type: ignore[arg-type]


def is_foreign(node: Node, known: tuple[type[Node], ...]) -> bool:
    """Whether the node, or one in it, is left to the interpreter."""
    return any(_is_foreign(one, known) for one in all_nodes([node]))


def _is_foreign(node: Node, known: tuple[type[Node], ...]) -> bool:
    # What an environment prints is told from a variable of its name while it is rendered.
    return isinstance(node, EnvironmentNode) or not isinstance(node, known)


class Variables:
    """Finds the code for a variable by name."""

    def __init__(self, code: Code, facts: Facts) -> None:
        self._code = code
        self._facts = facts
        self._locals: dict[str, str] = {}
        self.loops: list[LoopScope] = []

    def read(self, name: str) -> str:
        """An expression for the value of a name; None where it has none."""
        for scope in reversed(self.loops):
            if name == scope.loop.name:
                return scope.item
        if not self._facts.needs_context:
            return self._local(name)
        return (
            f"(L[{name!r}] if {name!r} in L else G[{name!r}] if {name!r} in G else C.get({name!r}))"
        )

    def _local(self, name: str) -> str:
        if name not in self._locals:
            self._locals[name] = self._code.name("v")
        return self._locals[name]

    def write(self, name: str, value: str) -> None:
        """Set a variable to the value of an expression."""
        target = f"L[{name!r}]" if self._facts.needs_context else self._local(name)
        self._code.line(f"{target} = {value}")

    def head(self) -> list[str]:
        """The lines that give each local its value from the data."""
        return [f"{local} = G.get({name!r})" for name, local in self._locals.items()]
