"""Bytes, durations and times in the words and the number form of the user's locale.

Between a number and its unit stands a no-break space, so that no line ends between them.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDateTime, QLocale

from hookstudio.core.wording import tr, trn
from hookstudio.gui.language import locale


def bytes_text(count: int) -> str:
    """`212 B`, `1.2 KiB`, `5 MiB`; a KiB is 1,024 bytes."""
    if count < 1024:
        return tr("{amount}\u00a0B", amount=locale().toString(count))
    if count < 1024**2:
        return tr("{amount}\u00a0KiB", amount=_short(count / 1024))
    return tr("{amount}\u00a0MiB", amount=_short(count / 1024**2))


def duration_text(milliseconds: float) -> str:
    """`3 ms`, `1.2 s`, `90 s`; less than half a millisecond is `0 ms`."""
    if milliseconds < 1000:
        return tr("{amount}\u00a0ms", amount=locale().toString(round(milliseconds)))
    return tr("{amount}\u00a0s", amount=_short(milliseconds / 1000))


def when_text(moment: datetime, now: datetime) -> str:
    """Relative under an hour (`2 min ago`), the time of day or the date beyond."""
    age = now - moment
    if timedelta(0) <= age < timedelta(seconds=5):
        return tr("just now")
    if timedelta(0) <= age < timedelta(minutes=1):
        return trn("{n:,}\u00a0s ago", "{n:,}\u00a0s ago", n=age.seconds)
    if timedelta(0) <= age < timedelta(hours=1):
        return trn("{n:,}\u00a0min ago", "{n:,}\u00a0min ago", n=age.seconds // 60)
    local, today = moment.astimezone(), now.astimezone()
    form = QLocale.FormatType.ShortFormat
    if local.date() == today.date():
        return locale().toString(_qt(moment).time(), form)
    return locale().toString(_qt(moment), form)


def full_time_text(moment: datetime) -> str:
    """The whole local date and time with seconds and zone, for a tool tip."""
    form = locale().dateTimeFormat(QLocale.FormatType.LongFormat)
    return locale().toString(_qt(moment), form)


def _qt(moment: datetime) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(moment.timestamp() * 1000))


def _short(amount: float) -> str:
    """One decimal under ten, none from there on, and no `.0`."""
    if amount >= 9.95 or abs(amount - round(amount)) < 0.05:
        return locale().toString(round(amount))
    return locale().toString(amount, "f", 1)
