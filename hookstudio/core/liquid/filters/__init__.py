"""Every filter: Braze's, and those of plain Liquid that Braze lacks, each with what to use instead.

A filter is a plain function in the module of its family; values are JSON-plain, and a time.
"""

from __future__ import annotations

import difflib

from hookstudio.core.liquid.filters import (
    array,
    data,
    dates,
    encoding,
    general,
    math,
    strings,
    unsupported,
    urls,
)
from hookstudio.core.liquid.filters.registry import Filter

FILTERS: dict[str, Filter] = {
    **array.FILTERS,
    **data.FILTERS,
    **dates.FILTERS,
    **encoding.FILTERS,
    **general.FILTERS,
    **math.FILTERS,
    **strings.FILTERS,
    **urls.FILTERS,
    **unsupported.FILTERS,
}


def unknown_filter_message(name: str) -> str:
    """What an author is told about a filter that does not exist."""
    instead = unsupported.MISSING.get(name)
    if instead:
        return f"unknown filter '{name}'; {instead}"
    near = difflib.get_close_matches(name[:64], FILTERS, n=1, cutoff=0.7)
    hint = f"; did you mean {near[0]}?" if near else "."
    return f"unknown filter '{name}'{hint}"
