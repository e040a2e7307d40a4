"""What Braze would not accept, as rows: the same sentence once, with all the places it is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtGui import QStandardItem, QStandardItemModel

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request.languages import language_name
from hookstudio.core.wording import listed, tr, translatable, translated
from hookstudio.gui.composer.field_path import FieldPath, Part
from hookstudio.gui.preview.problem_delegate import ProblemDelegate
from hookstudio.gui.preview.problem_list import ProblemList
from hookstudio.gui.preview.problem_model import ProblemRole
from hookstudio.gui.preview.problem_places import where_text
from hookstudio.gui.theme.theme import Theme

_ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO)
_WORDS = {
    Severity.ERROR: translatable("Error"),
    Severity.WARNING: translatable("Warning"),
    Severity.INFO: translatable("Info"),
}


def gathered(findings: Iterable[Finding], webhook: Webhook) -> list[tuple[Finding, str]]:
    """Each sentence once, the worst first, with `URL: Default, Japanese · Header X-Key`."""
    groups: dict[tuple[Severity, str], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.severity, finding.message), []).append(finding)
    ordered = sorted(groups.values(), key=lambda group: _ORDER.index(group[0].severity))
    return [(group[0], _places(group, webhook)) for group in ordered]


def problem_list(findings: Iterable[Finding], webhook: Webhook, theme: Theme) -> ProblemList:
    """The rows, as the preview draws them."""
    view = ProblemList()
    model = QStandardItemModel(view)
    for finding, places in gathered(findings, webhook):
        item = QStandardItem(finding.message)
        item.setEditable(False)
        word = translated(_WORDS[finding.severity])
        item.setData(finding, ProblemRole.FINDING)
        item.setData(f"{word} · {places}" if places else word, ProblemRole.DETAIL)
        item.setData("", ProblemRole.FIX_LABEL)
        model.appendRow(item)
    view.setModel(model)
    view.setItemDelegate(ProblemDelegate(theme, view))
    view.setAccessibleName(tr("What Braze would not accept"))
    return view


def _places(group: list[Finding], webhook: Webhook) -> str:
    languages: dict[str, dict[str, None]] = {}
    for finding in group:
        field, language = _split(finding.field, webhook)
        name = where_text(replace(finding, field=field, span=None), webhook)
        known = languages.setdefault(name, {})
        if language:
            known[language] = None
    return " · ".join(
        f"{name}: {listed(list(known))}" if known else name for name, known in languages.items()
    )


def _split(field: str, webhook: Webhook) -> tuple[str, str]:
    """The field as it is called in every variant, and the name of the variant, where it has one."""
    path = FieldPath.parse(field)
    if path is None or path.part not in (Part.URL, Part.BODY) or not webhook.languages:
        return field, ""
    if path.language is None:
        return field, tr("Default")
    return field.removeprefix(f"languages.{path.language}."), language_name(path.language)
