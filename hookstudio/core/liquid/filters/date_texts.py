"""The times that texts stand for, as Ruby's `Time.parse` reads them: `3.6.2021`, `Jun 3, 2021`."""

from __future__ import annotations

import datetime as dt
import re

from dateutil import parser as date_parser  # type: ignore[import-untyped]  # ships no types

# Day and month change places only by what has more than two digits: never the American way.
_NUMBERS = re.compile(r"(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:[T ]+(\S.*))?", re.DOTALL)
_TWO_NUMBERS = re.compile(r"(\d{1,4})/(\d{1,4})")
_YEAR_AND_MONTH = re.compile(r"\d{1,4}-\d{1,2}")
_MONTH = re.compile(r"\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE)
# A year of two digits from here on belongs to the last century.
_LAST_CENTURY = 69
_ZONES = {
    "EST": -5,
    "EDT": -4,
    "CST": -6,
    "CDT": -5,
    "MST": -7,
    "MDT": -6,
    "PST": -8,
    "PDT": -7,
    "AKST": -9,
    "AKDT": -8,
    "HST": -10,
    "BST": 1,
    "CET": 1,
    "CEST": 2,
    "EET": 2,
    "EEST": 3,
    "MSK": 3,
    "JST": 9,
}


def time_in_text(text: str, now: dt.datetime) -> dt.datetime | None:
    """The time of a text in any form but ISO 8601; None where Ruby finds none."""
    numbers = _NUMBERS.fullmatch(text)
    if numbers is not None:
        first, _, month, last, rest = numbers.groups()
        day = _day(first, month, last)
        if day is None or not rest:
            return day
        text = f"{day:%Y-%m-%d} {rest}"
    two = _TWO_NUMBERS.fullmatch(text)
    if two is not None:
        return _day_of_two(two.group(1), two.group(2), now)
    if _YEAR_AND_MONTH.fullmatch(text) or not _MONTH.search(text):
        return None
    return _in_words(text, now)


def day_of(year: int, month: int, day: int) -> dt.datetime | None:
    """A day at midnight in UTC; as in Ruby, the 30th of February is the 1st or 2nd of March."""
    if not 1 <= day <= 31:
        return None
    try:
        return dt.datetime(year, month, 1, tzinfo=dt.UTC) + dt.timedelta(days=day - 1)
    except (ValueError, OverflowError):
        return None


def _day(first: str, month: str, last: str) -> dt.datetime | None:
    if len(last) > 2 >= len(first):
        return day_of(int(last), int(month), int(first))
    year = int(first)
    if len(first) <= 2:
        year += 1900 if year >= _LAST_CENTURY else 2000
    return day_of(year, int(month), int(last))


def _day_of_two(first: str, second: str, now: dt.datetime) -> dt.datetime | None:
    """`6/2020` or `2020/6` is a month, `6/5` the 5th of June of this year."""
    if len(first) > 2:
        return day_of(int(first), int(second), 1)
    if len(second) > 2:
        return day_of(int(second), int(first), 1)
    return day_of(now.year, int(first), int(second))


def _in_words(text: str, now: dt.datetime) -> dt.datetime | None:
    """Such as `March 14, 2016`; what is not said is today's, then the first."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    try:
        first, second = (
            date_parser.parse(text, default=midnight.replace(month=month, day=day), tzinfos=_zone)
            for month, day in ((1, 1), (2, 2))
        )
    except (ValueError, OverflowError, TypeError, AttributeError, ArithmeticError):
        return None
    if (first.month, first.day) != (second.month, second.day) and first.month != second.month:
        if first.day == second.day:
            return None
        first = first.replace(month=now.month, day=now.day)
    assert isinstance(first, dt.datetime)
    return first if first.tzinfo else first.replace(tzinfo=dt.UTC)


def _zone(name: str | None, offset: int | None) -> dt.tzinfo | None:
    """The zone of an offset in seconds, or of a name; an unknown name says nothing."""
    if offset is not None:
        return dt.timezone(dt.timedelta(seconds=offset))
    hours = _ZONES.get(name or "")
    return None if hours is None else dt.timezone(dt.timedelta(hours=hours))
