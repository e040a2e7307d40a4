"""A parsed template as one Python function, for templates that are rendered again and again.

Whatever goes wrong in compiled code, the interpreter repeats the rendering from the start and says
what and where; so compiled code has no messages and no places of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from liquid import Node
from liquid.exceptions import LiquidError, LiquidInterrupt
from liquid.output import NullIO

from hookstudio.core.liquid.comparing import UnlikeTypesError
from hookstudio.core.liquid.compiling.code import Code, UnsupportedError
from hookstudio.core.liquid.compiling.lineages import Lineages
from hookstudio.core.liquid.compiling.nodes import KNOWN, Nodes
from hookstudio.core.liquid.compiling.runtime import SHARED, RepeatError
from hookstudio.core.liquid.compiling.scopes import Facts, Variables, facts_of
from hookstudio.core.liquid.compiling.texts import MAIN
from hookstudio.core.liquid.compiling.values import Values
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.printing import PrintLimitError

if TYPE_CHECKING:
    from hookstudio.core.liquid.environment import BrazeTemplate

# A rendering that ended so is repeated by the interpreter.
FAILURES = (
    LiquidError,
    LiquidInterrupt,
    PrintLimitError,
    RecursionError,
    RepeatError,
    UnlikeTypesError,
)
Run = Callable[[BrazeContext], None]
# The file name of compiled templates.
COMPILED = "<liquid>"
_COMPARERS = {"EQ": "==", "LT": "<", "GT": ">", "LE": "<=", "GE": ">=", "CT": "contains"}


def compile_template(template: BrazeTemplate, *, traced: bool) -> Run | None:
    """The function that renders a template into a context, or None where none can be written."""
    try:
        source, constants = write(template.nodes, traced=traced)
        program = compile(source, COMPILED, "exec")
    except (UnsupportedError, SyntaxError, RecursionError, MemoryError):
        # Python refuses what nests too deeply for it.
        return None
    names: dict[str, object] = {**SHARED, **constants, "NULL": NullIO()}
    # The text is ours; the author's words stand in it as literals only (`repr`).
    exec(program, names)  # noqa: S102
    run = names["run"]
    assert callable(run)
    return run


def write(nodes: list[Node], *, traced: bool) -> tuple[str, dict[str, object]]:
    """The Python text of a template, and the objects that it names."""
    facts = facts_of(nodes, KNOWN)
    lineages = Lineages(None)
    source, constants = _written(nodes, facts, lineages, traced=traced)
    if traced and not facts.foreign:
        # Now that the variables with a lineage are known, the others need no books.
        lineages = Lineages(lineages.learned())
        source, constants = _written(nodes, facts, lineages, traced=traced)
    return source, constants


def _written(
    nodes: list[Node], facts: Facts, lineages: Lineages, *, traced: bool
) -> tuple[str, dict[str, object]]:
    code = Code()
    variables = Variables(code, facts)
    values = Values(code, variables, lineages, traced=traced)
    writer = Nodes(code, variables, values, lineages, traced=traced)
    writer.block(nodes, MAIN)
    code.line("MAIN.size = z")
    code.line(f"if z > {MAIN.most}: raise REPEAT")
    head = [*_head(code.function([]), traced=traced), *variables.head()]
    return code.function(head), code.constants


def _head(body: str, *, traced: bool) -> Iterator[str]:
    """The lines that bind what the body uses of the context."""
    yield "MAIN = ctx.main; E = MAIN.parts.extend; z = 0; G = ctx.globals"
    yield "B = ctx.budget; CHECK = checker(B); PRINT = printer(B)"
    if "L[" in body:
        yield "L = ctx.locals; C = ctx.counters"
    for name, operator in _COMPARERS.items():
        if f"{name}(" in body:
            yield f"{name} = comparer(B, {operator!r})"
    if traced:
        yield "T = ctx.tracer; PIECES = T.pieces.extend; BEGIN = T.begin"
        yield "READ = reader(T); FOLLOW = follower(T); LINEAGE = T.lineage; REMEMBER = T.remember"
