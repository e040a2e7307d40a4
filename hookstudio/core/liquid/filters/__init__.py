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
from hookstudio.core.wording import tr, translated

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

# What the same is called in other languages of templates.
_ELSEWHERE = {
    "count": "size",
    "length": "size",
    "lower": "downcase",
    "lowercase": "downcase",
    "title": "capitalize",
    "titlecase": "capitalize",
    "to_json": "as_json_string",
    "tojson": "as_json_string",
    "trim": "strip",
    "upper": "upcase",
    "uppercase": "upcase",
    "urlencode": "url_encode",
}


def unknown_filter_message(name: str) -> str:
    """What an author is told about a filter that does not exist."""
    instead = unsupported.MISSING.get(name)
    if instead:
        return tr("Unknown filter '{name}'; {instead}", name=name, instead=translated(instead))
    meant = meant_filter(name)
    if not meant:
        return tr("Unknown filter '{name}'.", name=name)
    return tr("Unknown filter '{name}'; did you mean {meant}?", name=name, meant=meant)


def meant_filter(name: str) -> str:
    """The filter that was meant by an unknown name; empty where that is not plain."""
    if name in unsupported.MISSING:
        return ""
    return _ELSEWHERE.get(name.lower()) or _nearest(name[:64].lower())


def _nearest(name: str) -> str:
    return next(iter(difflib.get_close_matches(name, FILTERS, n=1, cutoff=0.7)), "")
