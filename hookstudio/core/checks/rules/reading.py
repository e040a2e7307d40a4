"""Reading: one walk through a template, and what every output in it may print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from liquid import BlockNode, Node
from liquid.builtin.tags.for_tag import BreakNode, ContinueNode
from liquid.builtin.tags.liquid_tag import LiquidNode

from hookstudio.core.checks.rules import known
from hookstudio.core.checks.rules.evaluating import Evaluator
from hookstudio.core.checks.rules.known import Known
from hookstudio.core.checks.rules.labels import Facts, covers, facts_of, label_of, paths_in
from hookstudio.core.checks.rules.values import (
    ALL_SAFE,
    NOT_SAFE,
    TEXT,
    Kind,
    Origin,
    Value,
    either,
    kind_of,
    safe_text,
)
from hookstudio.core.json_value import JsonObject
from hookstudio.core.liquid.environment import BrazeTemplate
from hookstudio.core.liquid.expressions import BrazeExpression, Comparison, Condition, Path
from hookstudio.core.liquid.tags.abort import AbortNode
from hookstudio.core.liquid.tags.catalogs import CatalogNode
from hookstudio.core.liquid.tags.connected_content import ConnectedContentNode
from hookstudio.core.liquid.tags.control import CaseNode, IfNode, UnlessNode
from hookstudio.core.liquid.tags.fragments import Fragment
from hookstudio.core.liquid.tags.loops import ForNode
from hookstudio.core.liquid.tags.output import PrintNode, TextNode
from hookstudio.core.liquid.tags.tables import TableNode
from hookstudio.core.liquid.tags.variables import AssignNode, CaptureNode, CounterNode
from hookstudio.core.liquid.tokens import full_span


@dataclass(frozen=True, slots=True)
class Output:
    """One `{{ … }}` or echo: `[start, end)` with its braces.

    `guarded`: a condition around it, or an abort before it, has made sure that there is a value.
    `captured` is the variable that it is printed into; empty for the text itself.
    """

    node: PrintNode
    value: Value
    start: int
    end: int
    guarded: bool
    captured: str = ""

    @property
    def expression(self) -> BrazeExpression:
        return self.node.expression

    @property
    def inner(self) -> tuple[int, int]:
        """The place of the expression without its braces."""
        token = self.node.expression.token
        return token.start_index, token.start_index + len(token.value)


class Test(NamedTuple):
    """A comparison, with what is known of both sides there."""

    node: Comparison
    left: Value
    right: Value


class LoopUse(NamedTuple):
    """A loop with what it goes through; `present`: it is known to hold something."""

    node: ForNode | TableNode
    value: Value
    present: bool


@dataclass(slots=True)
class Reading:
    """What the walk found, in the order of the source."""

    outputs: list[Output] = field(default_factory=list)
    tests: list[Test] = field(default_factory=list)
    loops: list[LoopUse] = field(default_factory=list)
    cases: list[tuple[CaseNode, Value]] = field(default_factory=list)
    misses: list[tuple[Path, str, frozenset[str]]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    """The labels of what conditions ask for."""
    connected: list[ConnectedContentNode] = field(default_factory=list)
    by_node: dict[int, Output] = field(default_factory=dict)
    loop_of: dict[int, LoopUse] = field(default_factory=dict)
    captures: dict[str, list[CaptureNode]] = field(default_factory=dict)
    values: dict[int, Value] = field(default_factory=dict)
    """What assign and capture set, by node."""


def read(
    template: BrazeTemplate, held: Known, catalogs: Mapping[str, Sequence[JsonObject]]
) -> Reading:
    """Walk through a template once."""
    walker = _Walker(held, catalogs)
    walker.nodes(template.nodes)
    walker.reading.misses = list(walker.evaluator.misses.values())
    return walker.reading


def nested_outputs(fragment: Fragment | None) -> Iterator[Node]:
    """The nodes of an option or a word of a tag."""
    yield from fragment.nodes if fragment is not None else ()


@dataclass(slots=True)
class _State:
    """What holds at one point of the template; `ended`: nothing after it is reached."""

    variables: dict[str, Value]
    present: frozenset[str]
    ended: bool = False


class _Walker:
    def __init__(self, held: Known, catalogs: Mapping[str, Sequence[JsonObject]]) -> None:
        self.reading = Reading()
        self.evaluator = Evaluator(held)
        self._catalogs = catalogs
        self._state = _State({}, frozenset())
        self._captured = ""
        self.evaluator.variables = self._state.variables

    def nodes(self, nodes: Sequence[Node]) -> None:
        for node in nodes:
            self._node(node)

    def _node(self, node: Node) -> None:
        if isinstance(node, PrintNode):
            self._print(node)
        elif isinstance(node, AssignNode):
            self._assign(node)
        elif isinstance(node, CaptureNode):
            self._capture(node)
        elif isinstance(node, (IfNode, UnlessNode)):
            self._if(node)
        elif isinstance(node, CaseNode):
            self._case(node)
        elif isinstance(node, (ForNode, TableNode)):
            self._loop(node)
        elif isinstance(node, ConnectedContentNode):
            self._connected(node)
        elif isinstance(node, CatalogNode):
            self._catalog(node)
        elif isinstance(node, CounterNode):
            self._set(node.name, Value(frozenset({Kind.NUMBER}), safe=ALL_SAFE))
        elif isinstance(node, (AbortNode, BreakNode, ContinueNode)):
            self._state.ended = True
        elif isinstance(node, (LiquidNode, BlockNode)):
            self.nodes([node.block] if isinstance(node, LiquidNode) else node.nodes)
        elif not isinstance(node, TextNode):
            self.nodes(list(node.children(None)))  # type: ignore[arg-type]

    def _print(self, node: PrintNode) -> None:
        value = self.evaluator.value(node.expression)
        output = Output(
            node, value, *full_span(node.token), self._is_guarded(node.expression, value),
            self._captured,
        )  # fmt: skip
        if id(node) not in self.reading.by_node:
            self.reading.outputs.append(output)
        self.reading.by_node[id(node)] = output

    def _is_guarded(self, expression: object, value: Value) -> bool:
        present = self._state.present
        if not present or not value.missing:
            return False
        left = getattr(expression, "left", expression)
        label = label_of(left) if isinstance(left, BrazeExpression) else ""
        return covers(present, value.missing) or bool(label and covers(present, label))

    def _assign(self, node: AssignNode) -> None:
        value = self.evaluator.value(node.expression)
        if self._is_guarded(node.expression, value):
            value = replace(value, missing="")
        self.reading.values[id(node)] = value
        self._set(node.name, value)

    def _set(self, name: str, value: Value) -> None:
        self._state.variables[name] = value
        gone = {one for one in self._state.present if one == name or one.startswith(f"{name}.")}
        present = self._state.present - gone
        self._state.present = present if value.missing else present | {name}

    def _capture(self, node: CaptureNode) -> None:
        outer, self._captured = self._captured, node.name
        first = len(self.reading.outputs)
        self.nodes(node.block.nodes)
        self._captured = outer
        safe = ALL_SAFE
        for text in texts_in(node.block):
            safe &= safe_text(text.text)
        for output in self.reading.outputs[first:]:
            safe &= output.value.safe
        if not node.block.nodes:
            safe = ALL_SAFE
        value = Value(TEXT, safe=safe)
        self.reading.captures.setdefault(node.name, []).append(node)
        self.reading.values[id(node)] = value
        self._set(node.name, value)

    def _if(self, node: IfNode | UnlessNode) -> None:
        before = self._copy()
        ends: list[_State] = []
        known_so_far = before.present
        branches: list[tuple[object, BlockNode]] = [(node.condition, node.consequence)]
        branches += [(one.expression, one.block) for one in node.alternatives]
        for index, (condition, block) in enumerate(branches):
            self._tests(condition)
            facts = self._facts(condition)
            if_true, if_false = facts.if_true, facts.if_false
            if isinstance(node, UnlessNode) and not index:
                if_true, if_false = if_false, if_true
            self._restore(before, known_so_far | if_true)
            self.nodes(block.nodes)
            ends.append(self._state)
            known_so_far |= if_false
        self._restore(before, known_so_far)
        if node.default is not None:
            self.nodes(node.default.nodes)
        ends.append(self._state)
        self._join(ends)

    def _facts(self, condition: object) -> Facts:
        """What the condition says, of the attributes that its variables stand for as well."""
        facts = facts_of(condition)
        return Facts(self._aliases(facts.if_true), self._aliases(facts.if_false))

    def _aliases(self, labels: frozenset[str]) -> frozenset[str]:
        found = set(labels)
        for label in labels:
            value = self._state.variables.get(label)
            if value is not None and value.missing:
                found.add(value.missing)
        return frozenset(found)

    def _tests(self, condition: object) -> None:
        self.reading.asked += [label_of(path) for path in paths_in(condition)]
        tests = condition.tests if isinstance(condition, Condition) else (condition,)
        for test in tests:
            if isinstance(test, Comparison):
                left, right = (self.evaluator.value(side) for side in (test.left, test.right))
                self.reading.tests.append(Test(test, left, right))

    def _case(self, node: CaseNode) -> None:
        before = self._copy()
        self.reading.asked += [label_of(path) for path in paths_in(node.value)]
        self.reading.cases.append((node, self.evaluator.value(node.value)))
        label = label_of(node.value)
        there = self._aliases(frozenset({label})) if label else frozenset()
        ends: list[_State] = []
        for branch in node.branches:
            self._restore(before, before.present | (there if branch.values else frozenset()))
            self.nodes(branch.block.nodes)
            ends.append(self._state)
        if all(branch.values is not None for branch in node.branches):
            self._restore(before, before.present)
            ends.append(self._state)
        self._join(ends)

    def _loop(self, node: ForNode | TableNode) -> None:
        value = self.evaluator.value(node.loop.values)
        label = label_of(node.loop.values)
        present = bool(label) and covers(self._state.present, label)
        use = LoopUse(node, value, present)
        self.reading.loops.append(use)
        self.reading.loop_of[id(node)] = use
        before = self._copy()
        self._set(node.loop.name, _item_of(value))
        self._state.present |= self._aliases(frozenset({label})) if label else frozenset()
        self.nodes(node.block.nodes)
        inside = self._state
        inside.ended = False
        outer = before.variables.get(node.loop.name)
        inside.variables.pop(node.loop.name, None)
        if outer is not None:
            inside.variables[node.loop.name] = outer
        self._restore(before, before.present)
        default = node.default if isinstance(node, ForNode) else None
        if default is not None:
            self.nodes(default.nodes)
        self._join([inside, self._state])

    def _connected(self, node: ConnectedContentNode) -> None:
        self.reading.connected.append(node)
        arguments = node.arguments
        for fragment in (*arguments.words, *arguments.options.values()):
            self.nodes(list(nested_outputs(fragment)))
        save = arguments.options.get("save")
        name = constant_of(save) or "connected"
        self._set(name, Value(origin=Origin.CONNECTED, missing=name))

    def _catalog(self, node: CatalogNode) -> None:
        for word in node.arguments.words:
            self.nodes(word.nodes)
        name = constant_of(node.arguments.words[0]) if node.arguments.words else ""
        rows = list(self._catalogs.get(name or "", ()))[:60]
        samples = (rows,) if rows else ()
        kinds = frozenset({Kind.ARRAY})
        self._set("items", Value(kinds, samples, NOT_SAFE, Origin.CATALOG, "items"))

    def _copy(self) -> _State:
        return _State(dict(self._state.variables), self._state.present, self._state.ended)

    def _restore(self, before: _State, present: frozenset[str]) -> None:
        self._state = _State(dict(before.variables), present, before.ended)
        self.evaluator.variables = self._state.variables

    def _join(self, ends: list[_State]) -> None:
        """What holds behind branches: only those count that come to their end."""
        reached = [state for state in ends if not state.ended]
        counted = reached or ends
        names = dict.fromkeys(name for state in counted for name in state.variables)
        variables = {
            name: either([state.variables[name] for state in counted if name in state.variables])
            for name in names
        }
        present = counted[0].present
        for state in counted[1:]:
            present &= state.present
        self._state = _State(variables, present, not reached)
        self.evaluator.variables = self._state.variables


def _item_of(value: Value) -> Value:
    samples = known.items(value.samples)
    kinds = frozenset(kind_of(sample) for sample in samples)
    safe = value.safe
    if kinds and kinds <= {Kind.NUMBER, Kind.BOOLEAN}:
        safe = ALL_SAFE
    origin = value.origin if value.origin is Origin.LITERAL else Origin.LOOP
    return Value(kinds, samples, safe, origin)


def texts_in(node: Node) -> Iterator[TextNode]:
    """The texts of a block, in the order of the source."""
    if isinstance(node, TextNode):
        yield node
        return
    for child in node.children(None):  # type: ignore[arg-type]
        yield from texts_in(child)


def constant_of(fragment: Fragment | None) -> str:
    """The text of an option or a word that holds no Liquid; empty for another."""
    if fragment is None or not all(isinstance(node, TextNode) for node in fragment.nodes):
        return ""
    return "".join(node.text for node in fragment.nodes if isinstance(node, TextNode)).strip()
