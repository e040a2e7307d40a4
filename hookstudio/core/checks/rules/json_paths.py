"""The ways through a template that becomes JSON: every branch, and loops of no, one and two items.

Conditions on the loop itself are computed; the same condition is decided once for a way. Where that
is not enough to be sure, the machine is lost, and nothing is said about structure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from liquid import BlockNode, Node
from liquid.builtin.tags.for_tag import BreakNode, ContinueNode
from liquid.builtin.tags.liquid_tag import LiquidNode

from hookstudio.core.checks.rules.deciding import (
    UNDECIDED,
    Atom,
    atom_of,
    computed,
    equality,
    mentions,
)
from hookstudio.core.checks.rules.json_machine import JsonMachine, Notes, Phase, Place
from hookstudio.core.checks.rules.labels import label_of
from hookstudio.core.checks.rules.reading import Reading, constant_of
from hookstudio.core.liquid.environment import BrazeTemplate
from hookstudio.core.liquid.expressions import Condition, Filtered, Path, RangeOf
from hookstudio.core.liquid.printing import text_of
from hookstudio.core.liquid.tags.abort import AbortNode
from hookstudio.core.liquid.tags.catalogs import CatalogNode
from hookstudio.core.liquid.tags.connected_content import ConnectedContentNode
from hookstudio.core.liquid.tags.content_blocks import ContentBlockNode
from hookstudio.core.liquid.tags.control import CaseNode, IfNode, UnlessNode
from hookstudio.core.liquid.tags.loops import ForNode
from hookstudio.core.liquid.tags.markup import IfChangedNode
from hookstudio.core.liquid.tags.message_extras import MessageExtrasNode
from hookstudio.core.liquid.tags.output import PrintNode, SilentNode, TextNode
from hookstudio.core.liquid.tags.tables import TableNode
from hookstudio.core.liquid.tags.variables import AssignNode, CaptureNode, CounterNode
from hookstudio.core.liquid.tokens import full_span

_MOST_WAYS = 96
_MOST_STEPS = 30_000
_HARMLESS = frozenset({"strip", "strip_newlines", "compact"})
_LONGEST_RANGE = 3


class _TooManyWaysError(Exception):
    """There are more ways than anyone could try."""


def json_notes(template: BrazeTemplate, reading: Reading) -> Notes:
    """Where the outputs of a JSON text stand, and what is wrong with its own text."""
    notes = Notes()
    walker = _Walker(template, reading, linear=False)
    try:
        for machine in walker.run(template.nodes, [JsonMachine(notes)]):
            machine.finish()
    except _TooManyWaysError:
        # Each branch once, one after another: enough to tell strings from values.
        notes = Notes()
        walker = _Walker(template, reading, linear=True)
        walker.run(template.nodes, [JsonMachine(notes)])
        notes.faults.clear()
    return notes


class _Walker:
    def __init__(self, template: BrazeTemplate, reading: Reading, *, linear: bool) -> None:
        self._reading = reading
        self._linear = linear
        self._steps = 0
        self._captures: dict[str, CaptureNode] = {}
        self._inlining: set[str] = set()
        self._again = _repeated(template.nodes)
        self._changed = _set_in_blocks(template.nodes)

    def run(self, nodes: Sequence[Node], ways: list[JsonMachine]) -> list[JsonMachine]:
        """All ways through the nodes; one that breaks off keeps its signal."""
        for node in nodes:
            going = [way for way in ways if not way.signal]
            if not going:
                break
            self._steps += len(going)
            if self._steps > _MOST_STEPS and not self._linear:
                raise _TooManyWaysError
            stopped = [way for way in ways if way.signal]
            ways = self._merged([*stopped, *self._node(node, going)])
        return ways

    def _merged(self, ways: list[JsonMachine]) -> list[JsonMachine]:
        if len(ways) < 2:
            return ways
        found = list({way.key: way for way in ways}.values())
        if self._linear:
            return found[:1]
        if len(found) > _MOST_WAYS:
            raise _TooManyWaysError
        return found

    def _node(self, node: Node, ways: list[JsonMachine]) -> list[JsonMachine]:
        if isinstance(node, TextNode):
            for way in ways:
                way.text(node.text, node.token.start_index)
        elif isinstance(node, PrintNode):
            return self._print(node, ways)
        elif isinstance(node, (IfNode, UnlessNode)):
            return self._if(node, ways)
        elif isinstance(node, CaseNode):
            return self._case(node, ways)
        elif isinstance(node, ForNode):
            return self._for(node, ways)
        elif isinstance(node, AbortNode):
            return []
        elif isinstance(node, (BreakNode, ContinueNode)):
            for way in ways:
                way.signal = "break" if isinstance(node, BreakNode) else "continue"
        elif isinstance(node, (LiquidNode, BlockNode)):
            return self.run([node.block] if isinstance(node, LiquidNode) else node.nodes, ways)
        else:
            return self._other(node, ways)
        return ways

    def _other(self, node: Node, ways: list[JsonMachine]) -> list[JsonMachine]:
        if isinstance(node, AssignNode):
            for way in ways:
                _assign(way, node.name, computed(node.expression, way))
        elif isinstance(node, CaptureNode):
            self._captures[node.name] = node
            for way in ways:
                _assign(way, node.name, UNDECIDED)
        elif isinstance(node, IfChangedNode):
            return self._merged([*ways, *self.run([node.block], [way.copy() for way in ways])])
        elif isinstance(node, ConnectedContentNode):
            if not constant_of(node.arguments.options.get("save")):
                self._opaque(node, ways)
        elif isinstance(node, CounterNode):
            for way in ways:
                way.output(id(node), _place(node))
                _assign(way, node.name, UNDECIDED)
        elif isinstance(node, (SilentNode, CatalogNode, MessageExtrasNode)):
            pass
        elif isinstance(node, (ContentBlockNode, TableNode)) or not list(_children(node)):
            self._opaque(node, ways)
        else:
            return self.run(list(_children(node)), ways)
        return ways

    def _opaque(self, node: Node, ways: list[JsonMachine]) -> None:
        """Something is printed, and perhaps variables are set, that nobody knows here."""
        for way in ways:
            if way.in_string or way.phase in (Phase.VALUE, Phase.ITEM, Phase.NEXT):
                way.output(id(node), _place(node))
            else:
                way.lose()
            if isinstance(node, ContentBlockNode):
                way.constants.clear()

    def _print(self, node: PrintNode, ways: list[JsonMachine]) -> list[JsonMachine]:
        captured = self._captured(node)
        if captured is not None:
            self._inlining.add(captured.name)
            try:
                return self.run(captured.block.nodes, ways)
            finally:
                self._inlining.discard(captured.name)
        place = _place(node)
        for way in ways:
            value = computed(node.expression, way)
            if value is UNDECIDED:
                way.output(id(node), place)
            else:
                way.text(text_of(value), place.start, place)
                if way.in_string:
                    way.notes.contexts.setdefault(id(node), set()).add(way.role)
        return ways

    def _captured(self, node: PrintNode) -> CaptureNode | None:
        """The block that the output prints as it is."""
        expression: object = node.expression
        if isinstance(expression, Filtered):
            if any(call.name not in _HARMLESS for call in expression.filters):
                return None
            expression = expression.left
        name = label_of(expression) if isinstance(expression, Path) else ""
        return self._captures.get(name) if name not in self._inlining else None

    def _if(self, node: IfNode | UnlessNode, ways: list[JsonMachine]) -> list[JsonMachine]:
        branches: list[tuple[object, BlockNode]] = [(node.condition, node.consequence)]
        branches += [(one.expression, one.block) for one in node.alternatives]
        done: list[JsonMachine] = []
        rest = ways
        for index, (condition, block) in enumerate(branches):
            yes: list[JsonMachine] = []
            no: list[JsonMachine] = []
            for way in rest:
                for decided, holds in self._decide(condition, way):
                    negated = isinstance(node, UnlessNode) and not index
                    (yes if holds is not negated else no).append(decided)
            done += self.run(block.nodes, self._merged(yes))
            rest = self._merged(no)
        if node.default is not None and rest:
            rest = self.run(node.default.nodes, rest)
        return self._merged([*done, *rest])

    def _case(self, node: CaseNode, ways: list[JsonMachine]) -> list[JsonMachine]:
        done: list[JsonMachine] = []
        rest = ways
        other = next((one.block for one in node.branches if one.values is None), None)
        for branch in node.branches:
            if branch.values is None:
                continue
            yes: list[JsonMachine] = []
            for value in branch.values:
                no: list[JsonMachine] = []
                for way in rest:
                    for decided, holds in self._fork(equality(node.value, value), way):
                        (yes if holds else no).append(decided)
                rest = self._merged(no)
            done += self.run(branch.block.nodes, self._merged(yes))
        if other is not None and rest:
            rest = self.run(other.nodes, rest)
        return self._merged([*done, *rest])

    def _for(self, node: ForNode, ways: list[JsonMachine]) -> list[JsonMachine]:
        use = self._reading.loop_of.get(id(node))
        label = label_of(node.loop.values)
        found: list[JsonMachine] = []
        for count in self._counts(node, present=use is not None and use.present):
            here = [way.copy() for way in ways if _may_have(way, label, count)]
            if not count:
                for way in here:
                    if label:
                        way.decided[("present", label)] = False
                found += self.run(node.default.nodes, here) if node.default is not None else here
                continue
            found += self._passes(node, here, count, label)
        return self._merged(found or ways)

    def _counts(self, node: ForNode, *, present: bool) -> tuple[int, ...]:
        values = node.loop.values
        if isinstance(values, RangeOf):
            first, last = (getattr(bound, "value", None) for bound in (values.first, values.last))
            if isinstance(first, int) and isinstance(last, int):
                return (max(0, min(last - first + 1, _LONGEST_RANGE)),)
        if self._linear:
            return (1,)
        return (1, 2) if present or not label_of(values) else (0, 1, 2)

    def _passes(
        self, node: ForNode, ways: list[JsonMachine], count: int, label: str
    ) -> list[JsonMachine]:
        """The ways through so many passes of the loop."""
        broken: list[JsonMachine] = []
        for way in ways:
            if label:
                way.sizes[label] = count
        for index in range(count):
            for way in ways:
                way.loops = (*way.loops, (index, count))
                _forget(way, node.loop.name)
            ways = self.run(node.block.nodes, ways)
            for way in ways:
                way.loops = way.loops[:-1]
                _forget(way, node.loop.name)
                _forget(way, "forloop")
                if way.signal == "continue":
                    way.signal = ""
            broken += [way for way in ways if way.signal == "break"]
            ways = self._merged([way for way in ways if way.signal != "break"])
        for way in broken:
            way.signal = ""
        found = [*ways, *broken]
        if not any(label and label in str(key) for key in self._again):
            for way in found:
                way.sizes.pop(label, None)
        return found

    def _decide(self, condition: object, way: JsonMachine) -> Iterator[tuple[JsonMachine, bool]]:
        """The way with the condition decided; two ways where it may be either."""
        if not isinstance(condition, Condition):
            yield from self._fork(atom_of(condition), way)
            return
        # From right to left without precedence: a and (b or (c …)).
        yield from self._decide_from(condition, 0, way)

    def _decide_from(
        self, condition: Condition, index: int, way: JsonMachine
    ) -> Iterator[tuple[JsonMachine, bool]]:
        for decided, holds in self._fork(atom_of(condition.tests[index]), way):
            last = index == len(condition.joints)
            if last or holds is (condition.joints[index] == "or"):
                yield decided, holds
            else:
                yield from self._decide_from(condition, index + 1, decided)

    def _fork(self, atom: Atom, way: JsonMachine) -> Iterator[tuple[JsonMachine, bool]]:
        holds = atom.holds(way)
        if holds is not None:
            yield way, holds
            return
        names = set(mentions(atom.expression))
        if "forloop" in names or any(
            name in self._changed and name not in way.constants for name in names
        ):
            way.lose()  # what it depends on is not followed
        other = way.copy()
        if atom.key in self._again or atom.key[0] == "==":
            way.decided[atom.key], other.decided[atom.key] = True, False
        yield way, not atom.negated
        yield other, atom.negated


def _may_have(way: JsonMachine, label: str, count: int) -> bool:
    """Whether what was decided so far lets the loop have so many items."""
    present = way.decided.get(("present", label))
    return way.sizes.get(label, count) == count and present in (None, count > 0)


def _assign(way: JsonMachine, name: str, value: object) -> None:
    _forget(way, name)
    if value is UNDECIDED:
        way.constants.pop(name, None)
    else:
        way.constants[name] = value


def _forget(way: JsonMachine, name: str) -> None:
    """What was decided about a variable that has another value now."""
    if not way.decided:
        return
    gone = [
        key
        for key in way.decided
        if any(part == name or part.startswith((f"{name}.", f"{name}[")) for part in key[1:])
    ]
    for key in gone:
        del way.decided[key]


def _repeated(nodes: Iterable[Node]) -> frozenset[tuple[str, ...]]:
    """The conditions that are tested more than once."""
    seen: set[tuple[str, ...]] = set()
    again: set[tuple[str, ...]] = set()
    for node in _all(nodes):
        if isinstance(node, ForNode):
            key: tuple[str, ...] = ("present", label_of(node.loop.values))
            (again if key in seen else seen).add(key)
        for condition in _conditions(node):
            tests = condition.tests if isinstance(condition, Condition) else (condition,)
            for test in tests:
                key = atom_of(test).key
                (again if key in seen else seen).add(key)
    return frozenset(again)


def _conditions(node: Node) -> Iterator[object]:
    if isinstance(node, (IfNode, UnlessNode)):
        yield node.condition
        for one in node.alternatives:
            yield one.expression


def _set_in_blocks(nodes: Sequence[Node]) -> frozenset[str]:
    """The variables that a loop sets, so that they change from pass to pass."""
    return frozenset(
        inner.name
        for node in _all(nodes)
        if isinstance(node, (ForNode, TableNode))
        for inner in _all([node.block])
        if isinstance(inner, (AssignNode, CaptureNode))
    )


def _all(nodes: Iterable[Node]) -> Iterator[Node]:
    pending = list(nodes)[::-1]
    while pending:
        node = pending.pop()
        yield node
        pending += list(_children(node))[::-1]


def _children(node: Node) -> Iterable[Node]:
    return node.children(None)  # type: ignore[arg-type] # our nodes need no context


def _place(node: Node) -> Place:
    start, end = full_span(node.token)
    return Place(start, end, -1 - start)
