"""Bytes, durations and times in the words and the number form of the user's locale."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDateTime, QLocale

from hookstudio.core.wording import tr

NBSP = "\u00a0"  # between a number and its unit, so that no line ends between them


def bytes_text(count: int) -> str:
    """`212 B`, `1.2 KiB`, `5 MiB`; a KiB is 1,024 bytes."""
    locale = QLocale()
    if count < 1024:
        return f"{locale.toString(count)}{NBSP}B"
    amount, unit = (count / 1024, "KiB") if count < 1024**2 else (count / 1024**2, "MiB")
    return f"{_short(amount)}{NBSP}{unit}"


def duration_text(milliseconds: float) -> str:
    """`3 ms`, `1.2 s`, `90 s`; less than half a millisecond is `0 ms`."""
    if milliseconds < 1000:
        return f"{QLocale().toString(round(milliseconds))}{NBSP}ms"
    return f"{_short(milliseconds / 1000)}{NBSP}s"


def count_text(count: int, one: str, many: str) -> str:
    """`1 header`, `3 headers`."""
    return f"{QLocale().toString(count)} {one if count == 1 else many}"


def when_text(moment: datetime, now: datetime) -> str:
    """Relative under an hour (`2 min ago`), the time of day or the date beyond."""
    age = now - moment
    if timedelta(0) <= age < timedelta(seconds=5):
        return tr("just now")
    if timedelta(0) <= age < timedelta(minutes=1):
        return f"{age.seconds}{NBSP}s ago"
    if timedelta(0) <= age < timedelta(hours=1):
        return tr("{value}{nbsp}min ago", value=age.seconds // 60, nbsp=NBSP)
    local, today = moment.astimezone(), now.astimezone()
    form = QLocale.FormatType.ShortFormat
    if local.date() == today.date():
        return QLocale().toString(_qt(moment).time(), form)
    return QLocale().toString(_qt(moment), form)


def full_time_text(moment: datetime) -> str:
    """The whole local date and time with seconds and zone, for a tool tip."""
    locale = QLocale()
    return locale.toString(_qt(moment), locale.dateTimeFormat(QLocale.FormatType.LongFormat))


def _qt(moment: datetime) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(moment.timestamp() * 1000))


def _short(amount: float) -> str:
    """One decimal under ten, none from there on, and no `.0`."""
    if amount >= 9.95 or abs(amount - round(amount)) < 0.05:
        return QLocale().toString(round(amount))
    return QLocale().toString(amount, "f", 1)
