"""What a filter is: a function of JSON-plain values, and what is known about calling it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hookstudio.core.liquid.guards import check_size, weight_of
from hookstudio.core.wording import tr, trn

if TYPE_CHECKING:
    from hookstudio.core.liquid.context import BrazeContext

_CALL = 100
# Reading a text as a date takes some 100 microseconds.
_COSTS = {"date": 50_000, "time_zone": 50_000}
# Filters that do not go through their value.
_GLANCES = frozenset({"default", "first", "last", "size"})


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter. `instead` is empty for a filter of Braze, else what to use in its place.

    `cost` is what a call costs in units of `guards.Budget`; `reads_all` whether it goes through its
    value as well.
    """

    name: str
    function: Callable[..., object]
    least: int
    most: int
    keywords: frozenset[str]
    takes_context: bool
    instead: str = ""
    cost: int = _CALL
    reads_all: bool = True

    @classmethod
    def of(cls, name: str, function: Callable[..., object], instead: str = "") -> Filter:
        """The filter that `function` is; its signature says which arguments it takes."""
        parameters = list(inspect.signature(function).parameters.values())[1:]
        positional = [one for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD]
        named = frozenset(one.name for one in parameters if one.kind is one.KEYWORD_ONLY)
        return cls(
            name,
            function,
            sum(one.default is one.empty for one in positional),
            len(positional),
            named - {"context"},
            "context" in named,
            instead,
            _COSTS.get(name, _CALL),
            name not in _GLANCES,
        )

    def call(
        self,
        value: object,
        arguments: Sequence[object],
        keywords: Mapping[str, object],
        context: BrazeContext,
    ) -> object:
        budget = context.budget
        budget.work(self.cost + weight_of(value) if self.reads_all else self.cost)
        if self.takes_context:
            result = self.function(value, *arguments, context=context, **keywords)
        else:
            result = self.function(value, *arguments, **keywords)
        check_size(result)
        if result is not value:
            budget.work(weight_of(result))
        return result

    def refuse(self, arguments: int, keywords: Sequence[str]) -> str:
        """What is wrong with a call of so many arguments; empty when nothing is."""
        for keyword in keywords:
            if keyword not in self.keywords:
                return tr(
                    "The filter {name} has no option {keyword}.", name=self.name, keyword=keyword
                )
        if self.least <= arguments <= self.most:
            return ""
        return self._wrong_number(arguments)

    def _wrong_number(self, found: int) -> str:
        if not self.most:
            return tr(
                "The filter {name} takes no argument; found {found}.", name=self.name, found=found
            )
        if self.least == self.most:
            return trn(
                "The filter {name} takes {n} argument; found {found}.",
                "The filter {name} takes {n} arguments; found {found}.",
                n=self.least,
                name=self.name,
                found=found,
            )
        if found < self.least:
            return trn(
                "The filter {name} takes at least {n} argument; found {found}.",
                "The filter {name} takes at least {n} arguments; found {found}.",
                n=self.least,
                name=self.name,
                found=found,
            )
        return trn(
            "The filter {name} takes at most {n} argument; found {found}.",
            "The filter {name} takes at most {n} arguments; found {found}.",
            n=self.most,
            name=self.name,
            found=found,
        )


def family(functions: Mapping[str, Callable[..., Any]]) -> dict[str, Filter]:
    """The filters of one family, all of them Braze's."""
    return {name: Filter.of(name, function) for name, function in functions.items()}
