"""What a rendering may see: the context of spec/vectors.README.md, as Liquid names it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hookstudio.core.liquid.filters.dates import time_of
from hookstudio.core.liquid.names import ATTRIBUTE_ROOT, CANVAS_CONTEXT, SECTIONS
from hookstudio.core.liquid.printing import time_text


@dataclass(frozen=True, slots=True)
class ProjectData:
    """The variables of a template, and the data that tags look things up in."""

    variables: Mapping[str, object]
    content_blocks: Mapping[str, str]
    catalogs: Mapping[str, Any]
    catalog_selections: Mapping[str, Any]
    connected_content: tuple[Mapping[str, Any], ...]
    translations: Mapping[str, Any]
    promotions: Mapping[str, Any]
    locale: str

    @classmethod
    def of(cls, context: Mapping[str, Any], now: dt.datetime) -> ProjectData:
        attributes = _object(context.get("attributes"))
        recordings = context.get("connected_content")
        return cls(
            _variables(context, attributes, now),
            _object(context.get("content_blocks")),
            _object(context.get("catalogs")),
            _object(context.get("catalog_selections")),
            tuple(one for one in recordings or () if isinstance(one, dict)),
            _object(context.get("translations")),
            _object(context.get("promotions")),
            _locale(context, attributes),
        )


def pinned_now(context: Mapping[str, Any], now: dt.datetime | None) -> dt.datetime:
    """The context's `now`, else the parameter, else the clock; always in UTC."""
    real = now or dt.datetime.now(dt.UTC)
    pinned = context.get("now")
    found = time_of(pinned, real) if pinned is not None else real
    return (found or real).astimezone(dt.UTC)


def _variables(
    context: Mapping[str, Any], attributes: Mapping[str, Any], now: dt.datetime
) -> dict[str, object]:
    found: dict[str, object] = {
        name: _object(context.get(section)) for name, section in SECTIONS.items()
    }
    old_name = _object(context.get("canvas_entry_properties"))
    canvas = {**old_name, **_object(context.get("context"))}
    found.update(dict.fromkeys(CANVAS_CONTEXT, canvas))
    found.update(_object(context.get("vars")))
    found[ATTRIBUTE_ROOT] = _as_printed(attributes, now)
    return found


def _as_printed(attributes: Mapping[str, Any], now: dt.datetime) -> dict[str, Any]:
    """Time attributes print as `YYYY-MM-DD HH:MM:SS UTC`, the location prints nothing (§7.6)."""
    printed = dict(attributes)
    last_used = printed.get("last_used_app_date")
    if isinstance(last_used, str) and "T" in last_used:
        time = time_of(last_used, now)
        if time is not None:
            printed["last_used_app_date"] = time_text(time.astimezone(dt.UTC))
    if printed.get("most_recent_location") is not None:
        printed["most_recent_location"] = ""
    return printed


def _locale(context: Mapping[str, Any], attributes: Mapping[str, Any]) -> str:
    if "locale" in context:
        return str(context["locale"] or "")
    return str(attributes.get("most_recent_locale") or attributes.get("language") or "")


def _object(value: object) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    return dict(value) if value is not None and isinstance(value, Mapping) else {}
