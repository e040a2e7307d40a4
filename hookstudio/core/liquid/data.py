"""What a rendering may see: the context of spec/vectors.README.md, as Liquid names it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from hookstudio.core.liquid.environment_values import ChosenEnvironment
from hookstudio.core.liquid.filters.dates import time_of
from hookstudio.core.liquid.names import (
    ATTRIBUTE_ROOT,
    CANVAS_CONTEXT,
    ENVIRONMENT_ROOT,
    SECTIONS,
)
from hookstudio.core.liquid.printing import time_text

_NAMES = {section: name for name, section in SECTIONS.items()}
_PRINTED_OTHERWISE = frozenset({"last_used_app_date", "most_recent_location"})


class ProjectData:
    """The variables of a template, and the data that tags look things up in.

    Most templates need the variables only, so that the rest is looked at when it is asked for.
    """

    __slots__ = ("_context", "environment", "variables")

    def __init__(self, context: Mapping[str, Any], now: dt.datetime) -> None:
        self._context = context
        self.environment = ChosenEnvironment.of(context)
        self.variables = _variables(context, now, self.environment)

    def section(self, name: str) -> Mapping[str, Any]:
        """One part of the context, such as `content_blocks`; empty when it is not there."""
        return _object(self._context.get(name))

    @property
    def recordings(self) -> tuple[Mapping[str, Any], ...]:
        """The recorded answers for connected content."""
        found = self._context.get("connected_content") or ()
        return tuple(one for one in found if isinstance(one, Mapping))

    @property
    def locale(self) -> str:
        """The locale that translations are chosen by."""
        if "locale" in self._context:
            return str(self._context["locale"] or "")
        attributes = self.section("attributes")
        return str(attributes.get("most_recent_locale") or attributes.get("language") or "")


def pinned_now(context: Mapping[str, Any], now: dt.datetime | None) -> dt.datetime:
    """The context's `now`, else the parameter, else the clock; always in UTC."""
    real = now or dt.datetime.now(dt.UTC)
    pinned = context.get("now")
    found = time_of(pinned, real) if pinned is not None else real
    return (found or real).astimezone(dt.UTC)


def _variables(
    context: Mapping[str, Any], now: dt.datetime, environment: ChosenEnvironment
) -> dict[str, object]:
    found: dict[str, object] = {}
    if environment.values:
        found[ENVIRONMENT_ROOT] = environment.values
    for key in context:
        name = _NAMES.get(key)
        if name is not None:
            found[name] = _object(context[key])
    if "context" in context or "canvas_entry_properties" in context:
        old_name = _object(context.get("canvas_entry_properties"))
        canvas = {**old_name, **_object(context.get("context"))}
        found.update(dict.fromkeys(CANVAS_CONTEXT, canvas))
    found.update(_object(context.get("vars")))
    found[ATTRIBUTE_ROOT] = _as_printed(_object(context.get("attributes")), now)
    return found


def _as_printed(attributes: dict[str, Any], now: dt.datetime) -> dict[str, Any]:
    """Time attributes print as `YYYY-MM-DD HH:MM:SS UTC`, the location prints nothing (§7.6)."""
    if attributes.keys().isdisjoint(_PRINTED_OTHERWISE):
        return attributes
    printed = dict(attributes)
    last_used = printed.get("last_used_app_date")
    if isinstance(last_used, str) and "T" in last_used:
        time = time_of(last_used, now)
        if time is not None:
            printed["last_used_app_date"] = time_text(time.astimezone(dt.UTC))
    if printed.get("most_recent_location") is not None:
        printed["most_recent_location"] = ""
    return printed


def _object(value: object) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    return dict(value) if value is not None and isinstance(value, Mapping) else {}
