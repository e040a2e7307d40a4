"""Nodes as Python statements."""

from __future__ import annotations

from dataclasses import dataclass

from liquid import BlockNode, Node
from liquid.ast import ConditionalBlockNode, IllegalNode
from liquid.builtin.tags.for_tag import BreakNode, ContinueNode
from liquid.builtin.tags.liquid_tag import LiquidNode

from hookstudio.core.liquid import limits
from hookstudio.core.liquid.compiling.code import Code
from hookstudio.core.liquid.compiling.lineages import Lineages
from hookstudio.core.liquid.compiling.scopes import LoopScope, Variables, is_foreign
from hookstudio.core.liquid.compiling.values import Values
from hookstudio.core.liquid.expressions import BrazeExpression
from hookstudio.core.liquid.tags.control import CaseNode, IfNode, UnlessNode
from hookstudio.core.liquid.tags.loops import ForNode
from hookstudio.core.liquid.tags.output import PrintNode, SilentNode, TextNode
from hookstudio.core.liquid.tags.variables import AssignNode, CaptureNode, CounterNode
from hookstudio.core.liquid.trace import Origin

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


@dataclass(frozen=True, slots=True)
class Target:
    """Where text goes: the names of a list's extend, of its size and of its buffer; its limit."""

    extend: str
    size: str
    buffer: str
    most: int
    is_main: bool
    lineages: str = ""


MAIN = Target("E", "z", "MAIN", limits.OUTPUT_CHARS, is_main=True)
# What a blank block writes is swallowed.
Out = Target | None


@dataclass(frozen=True, slots=True)
class Write:
    """One piece of text: a constant, or the name or code of a value."""

    code: str
    size: str
    origin: Origin
    lineage: str = "NOTHING"


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
        self._pending: list[Write] = []
        # The variables that are being captured, innermost last.
        self._captured: list[str] = []

    def block(self, nodes: list[Node], out: Out) -> None:
        for node in nodes:
            self._node(node, out)
        self._flush(out)

    def _inner(self, block: BlockNode, out: Out) -> None:
        self.block(block.nodes, None if block.blank else out)

    def _node(self, node: Node, out: Out) -> None:
        if isinstance(node, TextNode):
            if out and node.text:
                self._pending.append(Write(repr(node.text), str(len(node.text)), node.origin))
        elif isinstance(node, PrintNode):
            self._print(node, out)
        elif isinstance(node, CounterNode):
            self._count(node, out)
        elif not isinstance(node, (SilentNode, IllegalNode)):
            self._flush(out)
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
            self._code.line(interrupt if self._variables.loops else "raise REPEAT")
        else:
            self._foreign(node, out)

    # Writing ----------------------------------------------------------------------------------

    def _print(self, node: PrintNode, out: Out) -> None:
        value = self._values.of(node.expression)
        name = self._code.name("p")
        text = f"{name} if type({name} := {value}) is str else PRINT({name})"
        lineage = "NOTHING"
        for captured in self._captured:
            self._lineages.learn(captured, value)
        if self._traced and self._lineages.is_told_by(value):
            lineage = self._code.name("l")
            self._code.line("BEGIN()")
            self._code.line(f"{name} = {text}")
            self._code.line(f"{lineage} = LINEAGE()")
            text = name
        else:
            text = f"({name} := {text})"
        if out:
            self._pending.append(Write(text, f"len({name})", node.origin, lineage))
        else:
            self._code.line(text)

    def _count(self, node: CounterNode, out: Out) -> None:
        # What is printed before may read the counter.
        self._flush(out)
        name = self._code.name("p")
        count = "increment" if node.step > 0 else "decrement"
        self._code.line(f"{name} = str(ctx.{count}({node.name!r}))")
        if out:
            self._pending.append(Write(name, f"len({name})", node.origin))

    def _flush(self, out: Out) -> None:
        pending, self._pending = self._pending, []
        if not pending or out is None:
            return
        self._code.line(f"{out.extend}(({', '.join(write.code for write in pending)},))")
        if not (self._traced and out.is_main):
            self._code.line(f"{out.size} += {_sum([write.size for write in pending])}")
            for write in pending:
                if out.lineages and write.lineage != "NOTHING":
                    self._code.line(f"{out.lineages}.append({write.lineage})")
            return
        pieces = [
            f"(z, z := z + {write.size}, {self._code.constant(write.origin)}, '', {write.lineage})"
            for write in pending
        ]
        self._code.line(f"PIECES(({', '.join(pieces)},))")

    def _foreign(self, node: Node, out: Out) -> None:
        """Let the node render itself, into the same place."""
        constant = self._code.constant(node, "N")
        if out is None:
            self._code.line(f"{constant}.render(ctx, NULL)")
            return
        self._code.line(f"{out.buffer}.size = {out.size}")
        self._code.line(f"{constant}.render(ctx, {out.buffer})")
        self._code.line(f"{out.size} = {out.buffer}.size")

    # Control ----------------------------------------------------------------------------------

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

    # Variables --------------------------------------------------------------------------------

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
        self._captured.append(node.name)
        if lineages:
            with code.block(f"with T.collecting() as {lineages}:"):
                self._inner(node.block, out)
        else:
            self._inner(node.block, out)
        self._captured.pop()
        code.line(f"if {size} > {limits.VALUE_CHARS}: raise REPEAT")
        code.line(f"B.work(4 * {size})")
        self._variables.write(node.name, f"''.join({parts})")
        if lineages:
            code.line(f"REMEMBER({node.name!r}, JOINED({lineages}))")


def _sum(sizes: list[str]) -> str:
    """The sum as code, its constants added up."""
    fixed = sum(int(size) for size in sizes if size.isdigit())
    return " + ".join([str(fixed), *(size for size in sizes if not size.isdigit())])


def _ours(expression: object) -> BrazeExpression:
    assert isinstance(expression, BrazeExpression)
    return expression
