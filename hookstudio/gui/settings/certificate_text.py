"""What is said below a file of certificates: whose it is, how long it counts, what is wrong."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate

from hookstudio.core.marks import marked
from hookstudio.core.wording import tr, trn
from hookstudio.gui.language import locale

if TYPE_CHECKING:
    from hookstudio.core.delivery.certificate_info import CertificateInfo, Inspected

_SOON = timedelta(days=30)


class Report(NamedTuple):
    """A sentence with its sign, and the name of its colour."""

    text: str
    tone: str


def report(found: Inspected | None, now: datetime) -> Report:
    """What a file is good for; nothing where there is none."""
    if found is None:
        return Report("", "")
    if found.problem:
        return Report(f"✕ {marked(found.problem)}", "error")
    if found.locked:
        return Report(tr("Locked by a passphrase."), "muted")
    if not found.certificates:
        return Report(tr("✓ It belongs to the certificate."), "success")
    first, more = found.certificates[0], len(found.certificates) - 1
    sign, until, tone = _until(first, now)
    name = marked(first.name)
    if first.issuer not in ("", first.name):
        name = tr("{name}, issued by {issuer}", name=name, issuer=marked(first.issuer))
    if more:
        until = trn(
            "{until}; {n:,} certificate more ends later",
            "{until}; {n:,} certificates more end later",
            n=more,
            until=until,
        )
    return Report(f"{sign} {name} · {until}", tone)


def _until(info: CertificateInfo, now: datetime) -> tuple[str, str, str]:
    """Sign, words and tone of the time that a certificate counts."""
    if now < info.begins:
        return "✕", tr("counts only from {date}", date=_day(info.begins)), "error"
    if now > info.ends:
        return "✕", tr("expired on {date}", date=_day(info.ends)), "error"
    left = info.ends - now
    if left < _SOON:
        soon = trn(
            "expires in {n} day ({date})",
            "expires in {n} days ({date})",
            n=left.days,
            date=_day(info.ends),
        )
        return "⚠", soon, "warning"
    return "✓", tr("until {date}", date=_day(info.ends)), "success"


def _day(moment: datetime) -> str:
    local = moment.astimezone()
    form = tr("d MMM yyyy", note="how a date is written, in the letters of Qt's QLocale.toString")
    return locale().toString(QDate(local.year, local.month, local.day), form)
