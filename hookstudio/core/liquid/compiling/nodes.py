"""Nodes as Python statements."""

from __future__ import annotations

from liquid import BlockNode, Node
from liquid.ast import ConditionalBlockNode, IllegalNode
from liquid.builtin.tags.for_tag import BreakNode, ContinueNode
from liquid.builtin.tags.liquid_tag import LiquidNode

from hookstudio.core.liquid import limits
from hookstudio.core.liquid.compiling.code import Code
from hookstudio.core.liquid.compiling.lineages import Lineages
from hookstudio.core.liquid.compiling.scopes import LoopScope, Variables, is_foreign
from hookstudio.core.liquid.compiling.texts import Out, Target, Texts
from hookstudio.core.liquid.compiling.values import Values
from hookstudio.core.liquid.expressions import BrazeExpression
from hookstudio.core.liquid.tags.control import CaseNode, IfNode, UnlessNode
from hookstudio.core.liquid.tags.loops import ForNode
from hookstudio.core.liquid.tags.output import (
    EnvironmentNode,
    PrintNode,
    SilentNode,
    TextNode,
)
from hookstudio.core.liquid.tags.variables import AssignNode, CaptureNode, CounterNode
from hookstudio.core.liquid.tokens import full_span

# What the compiler writes itself; the interpreter renders the rest.
KNOWN: tuple[type[Node], ...] = (
    AssignNode,
    BlockNode,
    BreakNode,
    CaptureNode,
    CaseNode,
    ConditionalBlockNode,
    ContinueNode,
    CounterNode,
    ForNode,
    IfNode,
    IllegalNode,
    LiquidNode,
    PrintNode,
    SilentNode,
    TextNode,
    UnlessNode,
)


class Nodes:
    """Writes statements; text that follows text is written in one go."""

    def __init__(
        self,
        code: Code,
        variables: Variables,
        values: Values,
        lineages: Lineages,
        *,
        traced: bool,
    ) -> None:
        self._code = code
        self._variables = variables
        self._values = values
        self._lineages = lineages
        self._traced = traced
        # How many loops are around the text that is being captured: to leave one of them, the
        # interpreter is asked.
        self._loops_outside = 0
        self._texts = Texts(code, values, lineages, traced=traced)

    def block(self, nodes: list[Node], out: Out) -> None:
        for node in nodes:
            self._node(node, out)
        self._texts.flush(out)

    def _inner(self, block: BlockNode, out: Out) -> None:
        self.block(block.nodes, None if block.blank else out)

    def _node(self, node: Node, out: Out) -> None:
        self._code.place = full_span(node.token)
        if isinstance(node, TextNode):
            self._texts.text(node, out)
        elif isinstance(node, PrintNode) and not isinstance(node, EnvironmentNode):
            self._texts.print(node, out)
        elif isinstance(node, CounterNode):
            self._texts.count(node, out)
        elif not isinstance(node, (SilentNode, IllegalNode)):
            self._texts.flush(out)
            self._statement(node, out)

    def _statement(self, node: Node, out: Out) -> None:
        if isinstance(node, (IfNode, UnlessNode)):
            self._if(node, out)
        elif isinstance(node, ForNode):
            self._for(node, out)
        elif isinstance(node, AssignNode):
            self._assign(node)
        elif isinstance(node, CaptureNode):
            self._capture(node)
        elif isinstance(node, CaseNode):
            self._case(node, out)
        elif isinstance(node, LiquidNode):
            self._inner(node.block, out)
        elif isinstance(node, BlockNode):
            self._inner(node, out)
        elif isinstance(node, (BreakNode, ContinueNode)):
            interrupt = "break" if isinstance(node, BreakNode) else "continue"
            inside = len(self._variables.loops) > self._loops_outside
            self._code.line(interrupt if inside else "raise REPEAT")
        else:
            self._texts.foreign(node, out)

    def _if(self, node: IfNode | UnlessNode, out: Out) -> None:
        negation = "not " if isinstance(node, UnlessNode) else ""
        test = self._values.condition(_ours(node.condition))
        with self._code.block(f"if {negation}{test}:"):
            self._inner(node.consequence, out)
        for alternative in node.alternatives:
            test = self._values.condition(_ours(alternative.expression))
            with self._code.block(f"elif {test}:"):
                self._inner(alternative.block, out)
        if node.default:
            with self._code.block("else:"):
                self._inner(node.default, out)

    def _case(self, node: CaseNode, out: Out) -> None:
        found = self._code.name("f")
        self._code.line(f"{found} = False")
        for branch in node.branches:
            if branch.values is None:
                with self._code.block(f"if not {found}:"):
                    self._inner(branch.block, out)
                continue
            tests = [
                f"EQ({self._values.of(node.value)}, {self._values.of(one)})"
                for one in branch.values
            ]
            chosen = "".join(f"{n} if {test} else " for n, test in enumerate(tests))
            which = self._code.name("n")
            self._code.line(f"{which} = {chosen}-1")
            with self._code.block(f"if {which} >= 0:"):
                self._code.line(f"{found} = True")
                self._inner(branch.block, out)
                for n, test in list(enumerate(tests))[1:]:
                    # A second value that equals renders the block once more; that is rare.
                    self._code.line(f"if {which} < {n} and {test}: raise REPEAT")

    def _for(self, node: ForNode, out: Out) -> None:
        loop, code = node.loop, self._code
        items, length = code.name("it"), code.name("n")
        scope = LoopScope(loop, code.name("i"), code.name("k"), length)
        given = [
            "None" if part is None else self._values.of(part)
            for part in (loop.limit, None if loop.continues else loop.offset)
        ]
        values = self._values.of(loop.values)
        self._lineages.learn(loop.name, values)
        follows = self._follows(loop.name)
        if follows:
            code.line("BEGIN()")
        chosen = f"{code.constant(loop)}.chosen(ctx, {values}, {', '.join(given)})"
        code.line(f"{items}, {length} = {chosen}")
        with code.block(f"if {length}:"):
            self._passes(node, scope, items, out, follows=follows)
        if node.default:
            with code.block("else:"):
                self._inner(node.default, out)

    def _passes(
        self, node: ForNode, scope: LoopScope, items: str, out: Out, *, follows: bool
    ) -> None:
        code, name = self._code, repr(node.loop.name)
        lineage, outer, namespace = code.name("g"), code.name("o"), ""
        if follows:
            code.line(f"{lineage} = LINEAGE()")
            code.line(f"{outer} = T.variables.get({name}, NOTHING)")
        if is_foreign(node.block, KNOWN):
            namespace = code.name("s")
            helper = code.name("h")
            key = repr(node.loop.key)
            code.line(f"{helper} = FORLOOP({key}, {items}, {scope.length}, ctx.parentloop())")
            code.line(f'{namespace} = {{"forloop": {helper}, {name}: None}}')
            code.line(f"ctx.loops.append({helper}); ctx.scope.push({namespace})")
            items = helper
        with code.block(f"for {scope.index}, {scope.item} in enumerate({items}):"):
            if namespace:
                code.line(f"{namespace}[{name}] = {scope.item}")
            if follows:
                code.line(f"REMEMBER({name}, {lineage})")
            if out:
                code.line(f"if {out.size} > {out.most}: raise REPEAT")
            self._variables.loops.append(scope)
            self._inner(node.block, out)
            self._variables.loops.pop()
        if namespace:
            code.line("ctx.scope.pop(); ctx.loops.pop()")
        if follows:
            code.line(f"REMEMBER({name}, {outer})")

    def _follows(self, name: str) -> bool:
        """Whether books are kept on what a variable is made of."""
        return self._traced and self._lineages.has(name)

    def _assign(self, node: AssignNode) -> None:
        value = self._values.of(node.expression)
        self._lineages.learn(node.name, value)
        if not self._follows(node.name):
            self._variables.write(node.name, value)
            return
        self._code.line("BEGIN()")
        self._variables.write(node.name, value)
        self._code.line(f"REMEMBER({node.name!r}, LINEAGE())")

    def _capture(self, node: CaptureNode) -> None:
        code = self._code
        parts, size = code.name("c"), code.name("y")
        extend, buffer = code.name("e"), code.name("b")
        if is_foreign(node.block, KNOWN):
            code.line(f"{buffer} = BUFFER({limits.VALUE_CHARS}); {parts} = {buffer}.parts")
        else:
            code.line(f"{parts} = []")
        code.line(f"{extend} = {parts}.extend; {size} = 0")
        lineages = code.name("m") if self._follows(node.name) else ""
        out = Target(extend, size, buffer, limits.VALUE_CHARS, is_main=False, lineages=lineages)
        self._texts.captured.append(node.name)
        outside, self._loops_outside = self._loops_outside, len(self._variables.loops)
        if lineages:
            with code.block(f"with T.collecting() as {lineages}:"):
                self._inner(node.block, out)
        else:
            self._inner(node.block, out)
        self._loops_outside = outside
        self._texts.captured.pop()
        code.line(f"if {size} > {limits.VALUE_CHARS}: raise REPEAT")
        code.line(f"B.work(4 * {size})")
        self._variables.write(node.name, f"''.join({parts})")
        if lineages:
            code.line(f"REMEMBER({node.name!r}, JOINED({lineages}))")


def _ours(expression: object) -> BrazeExpression:
    assert isinstance(expression, BrazeExpression)
    return expression
