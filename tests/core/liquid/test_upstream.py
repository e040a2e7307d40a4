"""The names of python-liquid that the dialect is built on and that upstream does not document."""

from __future__ import annotations

import inspect
from importlib.metadata import version

from liquid import BoundTemplate, Environment, RenderContext, Tag, Token, TokenStream
from liquid.ast import BlockNode, ConditionalBlockNode, IllegalNode, Node
from liquid.builtin.content import ContentNode
from liquid.builtin.tags.for_tag import BreakNode, ContinueNode, ForLoop
from liquid.builtin.tags.if_tag import IfNode
from liquid.builtin.tags.liquid_tag import LiquidNode
from liquid.builtin.tags.tablerow_tag import TableRow
from liquid.builtin.tags.unless_tag import UnlessNode
from liquid.exceptions import BreakLoop, ContinueLoop, LiquidError, LiquidInterrupt
from liquid.output import NullIO
from liquid.utils import ReadOnlyChainMap


def parameters(call: object) -> list[str]:
    return list(inspect.signature(call).parameters)  # type: ignore[arg-type]


def test_the_release_is_one_that_was_tested() -> None:
    assert version("python-liquid").startswith("2.3.")


def test_nodes_and_their_fields_are_as_we_build_on_them() -> None:
    assert parameters(IfNode) == ["token", "condition", "consequence", "alternatives", "default"]
    assert parameters(UnlessNode) == parameters(IfNode)
    assert parameters(ConditionalBlockNode) == ["token", "expression", "block"]
    assert parameters(BlockNode) == ["token", "nodes"]
    assert parameters(LiquidNode) == ["token", "liquid_token", "block"]
    assert parameters(ContentNode) == ["token", "text"]
    assert parameters(ForLoop) == ["name", "it", "length", "parentloop"]
    assert parameters(TableRow) == ["name", "it", "length", "ncols"]
    assert parameters(Node.render) == ["self", "context", "buffer"]
    assert {"token", "blank"} <= set(Node.__slots__)
    assert issubclass(BreakNode, Node)
    assert issubclass(ContinueNode, Node)
    assert issubclass(IllegalNode, Node)


def test_the_context_and_the_stream_are_as_we_extend_them() -> None:
    assert Token._fields == ("kind", "value", "start_index", "source")
    assert parameters(TokenStream) == ["tokens", "block_depth_carry"]
    assert {"locals", "globals", "counters", "scope", "loops"} <= set(RenderContext.__slots__)
    for name in ("increment", "decrement", "cycle", "ifchanged", "stopindex", "extend"):
        assert callable(getattr(RenderContext, name))
    assert {"push", "pop", "get"} <= set(dir(ReadOnlyChainMap))
    assert parameters(BoundTemplate)[:2] == ["env", "nodes"]
    assert callable(Environment.setup_tags_and_filters)
    assert {"get_node", "parse"} <= set(dir(Tag))


def test_the_exceptions_are_related_as_we_catch_them() -> None:
    assert issubclass(BreakLoop, LiquidInterrupt)
    assert issubclass(ContinueLoop, LiquidInterrupt)
    assert not issubclass(LiquidInterrupt, LiquidError)
    assert NullIO().write("x") == 0
