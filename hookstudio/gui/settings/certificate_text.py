"""What is said below a file of certificates: whose it is, how long it counts, what is wrong."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, QLocale

from hookstudio.core.marks import marked
from hookstudio.core.wording import tr
from hookstudio.gui.preview.quantities import count_text

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
        name += tr(", issued by {issuer}", issuer=marked(first.issuer))
    if more:
        others = count_text(more, tr("certificate more ends"), tr("certificates more end"))
        until += tr("; {others} later", others=others)
    return Report(f"{sign} {name} · {until}", tone)


def _until(info: CertificateInfo, now: datetime) -> tuple[str, str, str]:
    """Sign, words and tone of the time that a certificate counts."""
    if now < info.begins:
        return "✕", tr("counts only from {begins}", begins=_day(info.begins)), "error"
    if now > info.ends:
        return "✕", tr("expired on {ends}", ends=_day(info.ends)), "error"
    left = info.ends - now
    if left < _SOON:
        days = count_text(left.days, "day", "days")
        return "⚠", tr("expires in {days} ({ends})", days=days, ends=_day(info.ends)), "warning"
    return "✓", tr("until {ends}", ends=_day(info.ends)), "success"


def _day(moment: datetime) -> str:
    local = moment.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), tr("d MMM yyyy"))
