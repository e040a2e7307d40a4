"""The filters date and time_zone: Ruby's `Time.parse` and `strftime`, with a pinned now."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from hookstudio.core.liquid.filters.date_texts import day_of, time_in_text
from hookstudio.core.liquid.filters.registry import family
from hookstudio.core.liquid.filters.strftime import strftime
from hookstudio.core.liquid.filters.time_zones import zone_of
from hookstudio.core.liquid.guards import TemplateError
from hookstudio.core.liquid.printing import string_of
from hookstudio.core.wording import tr

if TYPE_CHECKING:
    from hookstudio.core.liquid.context import BrazeContext

# Ruby's own limit for a text that it reads as a date.
_DATE_CHARS = 128
_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)"
    r"(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?: ?(Z|UTC|[+-]\d\d:?\d\d))?)?"
)


def date(value: object, form: object, *, context: BrazeContext) -> object:
    """The time in the given form; a value that is no time, or no form, passes through."""
    pattern = string_of(form)
    if not pattern:
        return value
    time = time_of(value, context.now)
    return value if time is None else strftime(time, pattern)


def time_zone(value: object, zone: object, *, context: BrazeContext) -> object:
    """The same instant as the clocks of a zone show it; IANA and Rails names, `-0500`."""
    time = time_of(value, context.now)
    name = string_of(zone).strip()
    if time is None or not name:
        return value
    found = zone_of(name)
    if found is None:
        raise TemplateError(tr("There is no time zone {name}.", name=name[:64]))
    try:
        return time.astimezone(found)
    except OverflowError:
        raise TemplateError(tr("The time lies outside the calendar.")) from None


def time_of(value: object, now: dt.datetime) -> dt.datetime | None:
    """The time that a value stands for: a text, or seconds since 1970; UTC unless it says more."""
    if isinstance(value, dt.datetime):
        return value
    if isinstance(value, dict) and len(value) == 1:
        value = value.get("$time")
    if isinstance(value, int) and not isinstance(value, bool):
        return _from_seconds(value)
    if not isinstance(value, str):
        return None
    text = value.strip()
    if not text or len(text) > _DATE_CHARS:
        return None
    if text.lower() in ("now", "today"):
        return now
    if text.isascii() and text.isdigit():
        return _from_seconds(int(text))
    match = _ISO.fullmatch(text)
    return _from_iso(match) if match else time_in_text(text, now)


def _from_seconds(seconds: int) -> dt.datetime | None:
    try:
        return dt.datetime.fromtimestamp(seconds, dt.UTC)
    except (OverflowError, ValueError, OSError):
        return None


def _from_iso(match: re.Match[str]) -> dt.datetime | None:
    year, month, day, hour, minute, second, fraction, offset = match.groups()
    midnight = day_of(int(year), int(month), int(day))
    if midnight is None:
        return None
    clock = int(hour or 0), int(minute or 0), int(second or 0)
    # The end of a day may be written as its 24th hour.
    if (clock[0] > 23 and clock != (24, 0, 0)) or max(clock[1:]) > 59:
        return None
    hours, minutes, seconds = clock
    microseconds = int((fraction or "").ljust(6, "0")[:6])
    try:
        time = midnight + dt.timedelta(
            hours=hours, minutes=minutes, seconds=seconds, microseconds=microseconds
        )
    except OverflowError:
        return None
    zone = zone_of(offset) if offset and offset[0] in "+-" else None
    return time.replace(tzinfo=zone) if zone else time


FILTERS = family({"date": date, "time_zone": time_zone})
