"""Rules about branches that nobody reaches, and about aborting the message."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from liquid import BlockNode, Node
from liquid.builtin.tags.for_tag import BreakNode, ContinueNode

from hookstudio.core.checks.rules.deciding import (
    UNDECIDED,
    Atom,
    atom_of,
    computed,
    equality,
    mentions,
)
from hookstudio.core.checks.rules.json_machine import JsonMachine, Notes
from hookstudio.core.checks.rules.rule import Example, Rule, Spot, Where
from hookstudio.core.checks.rules.study import Parsed, Study
from hookstudio.core.findings import Severity
from hookstudio.core.liquid.block_tags import Tag, blocks_of
from hookstudio.core.liquid.expressions import Comparison, Condition
from hookstudio.core.liquid.tags.abort import DEFAULT_REASON, AbortNode
from hookstudio.core.liquid.tags.control import CaseNode, IfNode, UnlessNode
from hookstudio.core.liquid.tags.output import PrintNode, SecretNode, SilentNode, TextNode
from hookstudio.core.liquid.tags.variables import (
    AssignNode,
    CaptureNode,
    nodes_in,
    set_variables,
)
from hookstudio.core.liquid.tokens import full_span
from hookstudio.core.wording import tr, translatable

Place = tuple[int, int]


def _unreachable(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        if "{%" not in one.source:
            continue
        blocks = {block.start: block for block in blocks_of(one.source)}
        yield from _after_else(one, blocks.values())
        walker = _Branches(one, blocks)
        walker.walk_template(JsonMachine(Notes()))
        yield from walker.spots


def _after_else(one: Parsed, blocks: Iterable[Tag]) -> Iterator[Spot]:
    for block in blocks:
        if block.name == "case":
            continue
        names = [branch.name for branch in block.branches]
        if "else" in names:
            for branch in block.branches[names.index("else") + 1 :]:
                message = tr("This {tag} stands behind else and is never reached.", tag=branch.name)
                yield Spot(one.field, branch.start, branch.end, message)


class _Branches:
    """Follows what the conditions around a block have decided."""

    def __init__(self, one: Parsed, blocks: dict[int, Tag]) -> None:
        self.spots: list[Spot] = []
        self._one = one
        self._blocks = blocks
        # A variable may change on the way, so that the same test has another answer.
        self._variables = {
            node.name
            for top in one.template.nodes
            for node in nodes_in(top)
            if isinstance(node, (AssignNode, CaptureNode))
        }
        self._constants = _constants(one)

    def walk_template(self, way: JsonMachine) -> None:
        """Go through all of it."""
        self.walk(self._one.template.nodes, way)

    def walk(self, nodes: Sequence[Node], way: JsonMachine) -> None:
        ended = ""
        for node in nodes:
            if ended and not _is_blank(node):
                self._spot(
                    _place(node), tr("This is never reached: {tag} comes before it.", tag=ended)
                )
                return
            if isinstance(node, (IfNode, UnlessNode)):
                self._if(node, way)
            elif isinstance(node, CaseNode):
                self._case(node, way)
            elif isinstance(node, BlockNode):
                self.walk(node.nodes, way)
            elif isinstance(node, AssignNode):
                if id(node) in self._constants:
                    way.constants[node.name] = computed(node.expression, way)
            else:
                self.walk(list(node.children(None)), way)  # type: ignore[arg-type]
            ended = _ending(node) or ended

    def _if(self, node: IfNode | UnlessNode, way: JsonMachine) -> None:
        block = self._blocks.get(full_span(node.token)[0])
        tags = [tag for tag in block.branches if tag.name == "elsif"] if block else []
        otherwise = next((t for t in block.branches if t.name == "else"), None) if block else None
        branches: list[tuple[object, BlockNode]] = [(node.condition, node.consequence)]
        branches += [(one.expression, one.block) for one in node.alternatives]
        rest = way.copy()
        closed = ""
        for index, (condition, inner) in enumerate(branches):
            tag = tags[index - 1] if index and index <= len(tags) else None
            place = full_span(node.token) if not index else (tag.start, tag.end) if tag else None
            negated = isinstance(node, UnlessNode) and not index
            holds = self._holds(condition, rest)
            if holds is not None and negated:
                holds = not holds
            if closed:
                self._spot(place, closed)
            elif holds is False:
                self._spot(place, tr("This is never reached: the condition is never true here."))
            yes = rest.copy()
            _learn(condition, not negated, yes)
            self.walk(inner.nodes, yes)
            _learn(condition, negated, rest)
            if holds is True and not closed:
                closed = tr("This is never reached: a condition before it is always true here.")
                if index == len(branches) - 1 and node.default is None:
                    self._spot(place, tr("This condition is always true here."))
        if node.default is not None:
            if closed and otherwise is not None:
                self._spot((otherwise.start, otherwise.end), closed)
            self.walk(node.default.nodes, rest)

    def _case(self, node: CaseNode, way: JsonMachine) -> None:
        block = self._blocks.get(full_span(node.token)[0])
        tags = block.branches if block is not None else []
        rest = way.copy()
        for index, branch in enumerate(node.branches):
            place = (tags[index].start, tags[index].end) if index < len(tags) else None
            atoms = [equality(node.value, value) for value in branch.values or ()]
            open_ones = [atom for atom in atoms if self._answer(atom, rest) is not False]
            if atoms and not open_ones:
                self._spot(place, tr("This is never reached: its values are taken or never equal."))
            yes = rest.copy()
            if len(atoms) == 1:
                _set(atoms[0], True, yes)
            self.walk(branch.block.nodes, yes)
            for atom in atoms:
                _set(atom, False, rest)

    def _holds(self, condition: object, way: JsonMachine) -> bool | None:
        """Whether the condition is always true, or never; None when it may be either."""
        if not isinstance(condition, Condition):
            return self._answer(atom_of(condition), way)
        if all(joint == "and" for joint in condition.joints) and self._contradicts(condition, way):
            return False
        answers = [self._answer(atom_of(test), way) for test in condition.tests]
        result = answers[-1]
        for answer, joint in zip(answers[-2::-1], condition.joints[::-1], strict=True):
            decisive = joint == "or"
            if answer is decisive:
                result = decisive
            elif answer is None and result is not decisive:
                result = None
        return result

    def _contradicts(self, condition: Condition, way: JsonMachine) -> bool:
        """Whether a test of it cannot hold where those before it do."""
        way = way.copy()
        for test in condition.tests:
            atom = atom_of(test)
            if self._answer(atom, way) is False:
                return True
            _set(atom, True, way)
        return False

    def _answer(self, atom: Atom, way: JsonMachine) -> bool | None:
        if any(
            name not in way.constants or not isinstance(atom.expression, Comparison)
            for name in self._variables.intersection(mentions(atom.expression))
        ):
            return None
        if "forloop" in mentions(atom.expression):
            return None
        return atom.holds(way)

    def _spot(self, place: Place | None, message: str) -> None:
        if place is not None:
            self.spots.append(Spot(self._one.field, *place, message))


def _constants(one: Parsed) -> set[int]:
    """The assigns, outside of all blocks, of what is known and never set again.

    A variable that is only tested for being true is a switch that somebody means to turn.
    """
    if "content_blocks" in one.source:
        return set()  # a Content Block may set the variable, too
    nodes = one.template.nodes
    times = Counter(set_variables(nodes))
    nothing = JsonMachine(Notes())
    return {
        id(node)
        for node in nodes
        if isinstance(node, AssignNode)
        and times[node.name] == 1
        and computed(node.expression, nothing) is not UNDECIDED
    }


def _learn(condition: object, holds: bool, way: JsonMachine) -> None:
    """Note what a condition says when it holds, or when it does not."""
    if not isinstance(condition, Condition):
        _set(atom_of(condition), holds, way)
        return
    joint = "and" if holds else "or"
    if all(one == joint for one in condition.joints):
        for test in condition.tests:
            _set(atom_of(test), holds, way)


def _set(atom: Atom, holds: bool, way: JsonMachine) -> None:
    way.decided[atom.key] = holds is not atom.negated


def _ending(node: Node) -> str:
    if isinstance(node, AbortNode):
        return "abort_message"
    if isinstance(node, (BreakNode, ContinueNode)):
        return node.token.value
    return ""


def _is_blank(node: Node) -> bool:
    if isinstance(node, TextNode):
        return not node.text.strip()
    return isinstance(node, SilentNode)


def _place(node: Node) -> Place:
    start, end = full_span(node.token)
    if isinstance(node, TextNode):
        stripped = node.text.strip()
        start += node.text.find(stripped)
        end = start + len(stripped)
    return start, end


def _abort_late(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        if "abort_message" in one.source:
            found: list[Spot] = []
            _find_late(one, one.template.nodes, False, found)
            yield from found


def _find_late(one: Parsed, nodes: Sequence[Node], printed: bool, found: list[Spot]) -> bool:
    """Report the aborts behind something that was printed; whether these nodes print."""
    for node in nodes:
        if isinstance(node, AbortNode):
            if printed:
                message = tr(
                    "The message is aborted after a part of it was printed; test first, so that "
                    "what is needed is seen at the top."
                )
                found.append(Spot(one.field, *full_span(node.token), message))
        elif isinstance(node, TextNode):
            printed = printed or bool(node.text.strip())
        elif isinstance(node, (PrintNode, SecretNode)):
            printed = True
        elif isinstance(node, CaptureNode):
            _find_late(one, node.block.nodes, printed, found)
        elif isinstance(node, BlockNode):
            printed = _find_late(one, node.nodes, printed, found)
        else:
            inner = [
                _find_late(one, [child], printed, found)
                for child in node.children(None)  # type: ignore[arg-type] # needs no context
            ]
            printed = printed or any(inner)
    return printed


def _no_reason(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        for top in one.template.nodes:
            for node in nodes_in(top):
                if isinstance(node, AbortNode) and node.reason == DEFAULT_REASON:
                    message = tr(
                        "Without a reason Braze's log only says that a message was aborted."
                    )
                    yield Spot(one.field, *full_span(node.token), message)


RULES = (
    Rule(
        "unreachable_branch",
        translatable("Branch that is never reached"),
        Severity.WARNING,
        translatable(
            "The condition is constant, was decided before, or stands behind else or an abort; "
            "what is in this branch is never sent."
        ),
        Example("{% if true %}yes{% else %}no{% endif %}", Where.TEXT),
        Example(
            "{% if custom_attribute.${vip} == true %}yes{% else %}no{% endif %}",
            Where.TEXT,
        ),
        _unreachable,
    ),
    Rule(
        "abort_after_output",
        translatable("Abort behind output"),
        Severity.WARNING,
        translatable(
            "An abort throws away what was printed before it. Put it at the top of the field, "
            "where the condition for sending is seen at once."
        ),
        Example(
            'Hello{% if ${first_name} == blank %}{% abort_message("no name") %}{% endif %}',
            Where.TEXT,
        ),
        Example(
            '{% if ${first_name} == blank %}{% abort_message("no name") %}{% endif %}Hello',
            Where.TEXT,
        ),
        _abort_late,
    ),
    Rule(
        "abort_without_reason",
        translatable("Abort without a reason"),
        Severity.WARNING,
        translatable(
            "The reason stands in Braze's message log, and is all that is left of the message."
        ),
        Example("{% if ${first_name} == blank %}{% abort_message() %}{% endif %}Hi", Where.TEXT),
        Example(
            "{% if ${first_name} == blank %}{% abort_message('no name') %}{% endif %}Hi",
            Where.TEXT,
        ),
        _no_reason,
    ),
)
