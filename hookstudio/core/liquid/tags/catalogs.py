"""catalog_items and catalog_selection_items: rows of a catalog as the array `items`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TextIO

from liquid import Node, RenderContext, Token

from hookstudio.core.findings import Severity
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.printing import text_of
from hookstudio.core.liquid.problems import Problem
from hookstudio.core.liquid.tags.base import BrazeTag, Guarded
from hookstudio.core.liquid.tags.fragments import Arguments, read_arguments
from hookstudio.core.liquid.tokens import Stream, full_span
from hookstudio.core.wording import tr, translatable, translated

_FLAGS = frozenset({"rerender"})
_SELECTION_SIZE = 50


class CatalogItemsTag(BrazeTag):
    """`{% catalog_items Catalog id id %}`."""

    name = "catalog_items"
    needs = translatable("catalog_items needs the name of a catalog and the ids of items.")

    def read(self, stream: Stream) -> Node:
        token = stream.current
        arguments = read_arguments(stream, token, options=frozenset(), flags=_FLAGS)
        if len(arguments.words) < 2:
            stream.problems.syntax(translated(self.needs), *full_span(token))
        return CatalogNode(token, arguments)


class CatalogSelectionTag(CatalogItemsTag):
    """`{% catalog_selection_items Catalog selection %}`."""

    name = "catalog_selection_items"
    needs = translatable("catalog_selection_items needs the name of a catalog and of a selection.")


class CatalogNode(Guarded, Node):
    """Sets `items`; prints nothing."""

    __slots__ = ("arguments",)

    def __init__(self, token: Token, arguments: Arguments) -> None:
        super().__init__(token)
        self.arguments = arguments

    def __str__(self) -> str:
        return f"{{% {self.token.value} … %}}"

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:  # noqa: ARG002
        assert isinstance(context, BrazeContext)
        name, *wanted = [word.render(context) for word in self.arguments.words]
        rows = self._rows(context, name)
        if self.token.value == "catalog_selection_items":
            wanted = self._selection(context, name, wanted)
        missing = [one for one in wanted if one not in rows]
        if missing and rows:
            self._report(
                context,
                tr("The catalog {name} has no item {item}.", name=name, item=missing[0]),
            )
        items = [rows[one] for one in wanted if one in rows]
        if "rerender" in self.arguments.options:
            items = [self._rerendered(context, item) for item in items]
        context.assign("items", items)
        return 0

    def _rows(self, context: BrazeContext, name: str) -> dict[str, object]:
        """The rows of a catalog by id; a rendering sorts them once."""
        if name not in context.catalog_rows:
            found = context.data.section("catalogs").get(name)
            if not isinstance(found, Sequence) or isinstance(found, str):
                self._report(context, tr("There is no catalog {name}.", name=name))
                found = ()
            context.catalog_rows[name] = {
                text_of(row.get("id")): dict(row) for row in found if isinstance(row, Mapping)
            }
        return context.catalog_rows[name]

    def _selection(self, context: BrazeContext, name: str, wanted: list[str]) -> list[str]:
        selections = context.data.section("catalog_selections").get(name)
        chosen = selections.get(wanted[0]) if isinstance(selections, Mapping) and wanted else None
        if not isinstance(chosen, Sequence) or isinstance(chosen, str):
            self._report(
                context,
                tr(
                    "The catalog {name} has no selection {selection}.",
                    name=name,
                    selection="".join(wanted[:1]),
                ),
            )
            return []
        return [text_of(one) for one in chosen[:_SELECTION_SIZE]]

    def _rerendered(self, context: BrazeContext, item: object) -> object:
        """The item with the Liquid in its texts rendered, one level deep."""
        if not isinstance(item, dict):
            return item
        return {
            key: context.rerender(value, self.token) if isinstance(value, str) else value
            for key, value in item.items()
        }

    def _report(self, context: BrazeContext, message: str) -> None:
        place = full_span(self.token)
        context.add_problem(Problem("catalog_missing", message, *place, Severity.WARNING, code=""))
