"""Which branches of a template a rendering takes, empty ones too.

The blocks of a template parsed apart are replaced by ones that take notes, and the interpreter
renders it; so the ordinary way to render knows nothing of this and costs nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, TextIO

from liquid import BlockNode, Node, RenderContext

from hookstudio.core.liquid.block_tags import Tag, blocks_of
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.data import ProjectData, pinned_now
from hookstudio.core.liquid.environment import BrazeTemplate, TemplateCache
from hookstudio.core.liquid.guards import Budget
from hookstudio.core.liquid.rendering import interpret
from hookstudio.core.liquid.tags.abort import AbortMessage
from hookstudio.core.liquid.tags.control import Branch, CaseNode, IfNode, UnlessNode
from hookstudio.core.liquid.tags.loops import ForNode
from hookstudio.core.liquid.tokens import full_span
from hookstudio.core.liquid.trace import Tracer

_CONDITIONS = ("if", "unless", "case")
_NOTED = (*_CONDITIONS, "for")
_MOST_NOTES = 300  # each edit is another template


class BranchPlace(NamedTuple):
    """One branch: its tag `[start, head_end)`, and where the branch ends.

    `skips` marks the way past an `if`, `unless` or `case` that has no else: it begins and ends
    with the whole block, and its tag is the opening one.
    """

    start: int
    head_end: int
    end: int
    skips: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """The branches of one source, and the places in that tuple of those that were taken."""

    branches: tuple[BranchPlace, ...]
    reached: frozenset[int]


class BranchRecorder:
    """Renders templates again and again with other data, and tells what each one took."""

    def __init__(self) -> None:
        self._templates = _NotedTemplates()

    def take(self, source: str, context: Mapping[str, Any]) -> Taken:
        """Render a template of a webhook, data in the shape of `rendering.render`."""
        template = self._templates.get(source, keep_html_comments=True)
        notes = self._templates.notes_of(source, keep_html_comments=True)
        if template.is_broken:
            return Taken((), frozenset())
        notes.taken.clear()
        self._render(template, context)
        return notes.result()

    def taken_of_block(self, source: str) -> Taken | None:
        """What the renderings since `forget` took of a Content Block; None: it was not used."""
        if (source, False) not in self._templates.used:
            return None
        return self._templates.notes_of(source, keep_html_comments=False).result()

    def forget(self) -> None:
        """Begin anew with the Content Blocks."""
        if self._templates.count > _MOST_NOTES:
            self._templates = _NotedTemplates()
        self._templates.forget()

    def _render(self, template: BrazeTemplate, context: Mapping[str, Any]) -> None:
        clock: dt.datetime = pinned_now(context, None)
        run = BrazeContext(
            template,
            data=ProjectData(context, clock),
            now=clock,
            budget=Budget(None),
            tracer=Tracer(wanted=False),
            templates=self._templates,
        )
        with suppress(AbortMessage):  # it took what it took
            interpret(template, run)


@dataclass(slots=True)
class _Notes:
    branches: tuple[BranchPlace, ...]
    taken: set[int] = field(default_factory=set)

    def result(self) -> Taken:
        return Taken(self.branches, frozenset(self.taken))


class _NotedBlock(BlockNode):
    """A block that notes that it was rendered."""

    __slots__ = ("_number", "_taken")

    def __init__(self, block: BlockNode, number: int, taken: set[int]) -> None:
        super().__init__(block.token, block.nodes)
        self.blank = block.blank
        self._number = number
        self._taken = taken

    def render(self, context: RenderContext, buffer: TextIO) -> int:
        self._taken.add(self._number)
        return super().render(context, buffer)


class _NotedTemplates(TemplateCache):
    """Templates of its own, whose blocks take notes."""

    def __init__(self) -> None:
        super().__init__()
        self._notes: dict[tuple[str, bool], _Notes] = {}
        self._noted: dict[tuple[str, bool], BrazeTemplate] = {}
        self.used: set[tuple[str, bool]] = set()  # since `forget`

    @property
    def count(self) -> int:
        return len(self._notes)

    def get(self, source: str, *, keep_html_comments: bool = False) -> BrazeTemplate:
        key = (source, keep_html_comments)
        template = super().get(source, keep_html_comments=keep_html_comments)
        self.used.add(key)
        if self._noted.get(key) is not template:
            self._noted[key] = template
            if template.is_broken:
                self._notes[key] = _Notes(())
                return template
            blocks = blocks_of(source, keep_html_comments=keep_html_comments)
            groups = {block.start: _places(block) for block in blocks if block.name in _NOTED}
            branches = tuple(place for group in groups.values() for place in group)
            self._notes[key] = notes = _Notes(branches)
            numbers = {place: number for number, place in enumerate(branches)}
            _Noting(groups, numbers, notes.taken).change(template.nodes)
        return template

    def notes_of(self, source: str, *, keep_html_comments: bool) -> _Notes:
        return self._notes[source, keep_html_comments]

    def forget(self) -> None:
        self.used.clear()
        for notes in self._notes.values():
            notes.taken.clear()


@dataclass(frozen=True, slots=True)
class _Noting:
    """Replaces the blocks of a template; `groups` are the branches by where the first begins."""

    groups: Mapping[int, Sequence[BranchPlace]]
    numbers: Mapping[BranchPlace, int]
    taken: set[int]

    def change(self, nodes: Sequence[Node]) -> None:
        left = list(nodes)
        while left:
            node = left.pop()
            left += self._inside(node)
            group = self.groups.get(full_span(node.token)[0], ())
            if group:
                self._change_node(node, group)

    def _inside(self, node: Node) -> Iterator[Node]:
        # Upstream's signature wants a context for partial templates; there are none here.
        static: Any = None
        yield from node.children(static, include_partials=False)

    def _change_node(self, node: Node, group: Sequence[BranchPlace]) -> None:
        if isinstance(node, IfNode | UnlessNode):
            self._change_if(node, group)
        elif isinstance(node, CaseNode):
            blocks = [
                replace(branch, block=self._noted(branch.block, place))
                for branch, place in zip(node.branches, group, strict=False)
            ]
            if group[-1].skips:
                blocks.append(Branch(None, self._empty(node, group[-1])))
            node.branches = tuple(blocks)
        elif isinstance(node, ForNode):
            node.block = self._noted(node.block, group[0])
            if node.default is not None:
                node.default = self._noted(node.default, group[1])

    def _change_if(self, node: IfNode | UnlessNode, group: Sequence[BranchPlace]) -> None:
        by_start = {place.start: place for place in group if not place.skips}
        node.consequence = self._noted(node.consequence, group[0])
        for alternative in node.alternatives:
            place = by_start[full_span(alternative.token)[0]]
            alternative.block = self._noted(alternative.block, place)
        if node.default is not None:
            node.default = self._noted(node.default, _else_of(group, node))
        elif group[-1].skips:
            node.default = self._empty(node, group[-1])

    def _noted(self, block: BlockNode, place: BranchPlace) -> BlockNode:
        return _NotedBlock(block, self.numbers[place], self.taken)

    def _empty(self, node: Node, place: BranchPlace) -> BlockNode:
        block = _NotedBlock(BlockNode(node.token, []), self.numbers[place], self.taken)
        block.blank = node.blank
        return block


def _else_of(group: Sequence[BranchPlace], node: IfNode | UnlessNode) -> BranchPlace:
    """The else of an if: the branch behind those that have a condition."""
    return group[1 + len(node.alternatives)]


def _places(block: Tag) -> list[BranchPlace]:
    """The branches of one block, those that are written first."""
    heads = [] if block.name == "case" else [(block.start, block.end)]
    heads += [(tag.start, tag.end) for tag in block.branches]
    ends = [*(start for start, _ in heads), block.closed[0]][1:]
    places = [
        BranchPlace(start, head_end, end)
        for (start, head_end), end in zip(heads, ends, strict=True)
    ]
    has_else = any(tag.name == "else" for tag in block.branches)
    if block.name in _CONDITIONS and not has_else:
        places.append(BranchPlace(block.start, block.end, block.closed[1], skips=True))
    return places
