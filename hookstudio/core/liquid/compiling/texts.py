"""Text as Python statements: what is written together goes into one call."""

from __future__ import annotations

from dataclasses import dataclass

from liquid import Node

from hookstudio.core.liquid import limits
from hookstudio.core.liquid.compiling.code import Code
from hookstudio.core.liquid.compiling.lineages import Lineages
from hookstudio.core.liquid.compiling.values import Values
from hookstudio.core.liquid.tags.output import PrintNode, TextNode
from hookstudio.core.liquid.tags.variables import CounterNode
from hookstudio.core.liquid.trace import Origin


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


class Texts:
    """Gathers what nodes write until something else has to happen first."""

    def __init__(self, code: Code, values: Values, lineages: Lineages, *, traced: bool) -> None:
        self._code = code
        self._values = values
        self._lineages = lineages
        self._traced = traced
        self._pending: list[Write] = []
        # The variables that are being captured, innermost last.
        self.captured: list[str] = []

    def text(self, node: TextNode, out: Out) -> None:
        if out and node.text:
            self._pending.append(Write(repr(node.text), str(len(node.text)), node.origin))

    def print(self, node: PrintNode, out: Out) -> None:
        value = self._values.of(node.expression)
        name = self._code.name("p")
        text = f"{name} if type({name} := {value}) is str else PRINT({name})"
        lineage = "NOTHING"
        for captured in self.captured:
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

    def count(self, node: CounterNode, out: Out) -> None:
        # What is printed before may read the counter.
        self.flush(out)
        name = self._code.name("p")
        count = "increment" if node.step > 0 else "decrement"
        self._code.line(f"{name} = str(ctx.{count}({node.name!r}))")
        if out:
            self._pending.append(Write(name, f"len({name})", node.origin))

    def flush(self, out: Out) -> None:
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

    def foreign(self, node: Node, out: Out) -> None:
        """Let the node render itself, into the same place."""
        constant = self._code.constant(node, "N")
        if out is None:
            self._code.line(f"{constant}.render(ctx, NULL)")
            return
        self._code.line(f"{out.buffer}.size = {out.size}")
        self._code.line(f"{constant}.render(ctx, {out.buffer})")
        self._code.line(f"{out.size} = {out.buffer}.size")

    # Control ----------------------------------------------------------------------------------


def _sum(sizes: list[str]) -> str:
    """The sum as code, its constants added up."""
    fixed = sum(int(size) for size in sizes if size.isdigit())
    return " + ".join([str(fixed), *(size for size in sizes if not size.isdigit())])
