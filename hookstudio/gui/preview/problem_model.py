"""ProblemModel: the findings of the previewed request as a list, the worst first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.preview.call_state import UNRECORDED
from hookstudio.gui.preview.problem_places import where_text
from hookstudio.gui.widgets.labels import tool_tip_markup

SHOWN_LIMIT = 200  # a template in a loop can make thousands; nobody reads them

_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_WORD = {
    Severity.ERROR: translatable("Error"),
    Severity.WARNING: translatable("Warning"),
    Severity.INFO: translatable("Note"),
}
_MESSAGE_LIMIT = 1_000


class ProblemRole(IntEnum):
    """What a row holds beside its message (DisplayRole)."""

    FINDING = Qt.ItemDataRole.UserRole + 1  # Finding
    DETAIL = Qt.ItemDataRole.UserRole + 2  # str: "Error · Body, line 3, column 5"
    FIX_LABEL = Qt.ItemDataRole.UserRole + 3  # str: "Add a default", empty when there is no fix


@dataclass(frozen=True, slots=True)
class _Row:
    """The texts of one row."""

    message: str
    detail: str
    fix: str


class ProblemModel(QAbstractListModel):
    """Rows in the order they are shown: by severity, then as the checks found them."""

    def __init__(self) -> None:
        super().__init__()
        self._findings: tuple[Finding, ...] = ()
        self._rows: list[_Row] = []
        self._explanations: Mapping[str, str] = {}

    def set_findings(self, findings: Sequence[Finding], webhook: Webhook | None) -> bool:
        """Take these; returns whether the rows read differently now.

        While somebody types, mostly the offsets differ, which are looked up and not shown.
        """
        ordered = tuple(sorted(findings, key=lambda f: _RANK[f.severity])[:SHOWN_LIMIT])
        rows = [_Row(f.message[:_MESSAGE_LIMIT], _detail(f, webhook), _fix(f)) for f in ordered]
        if rows == self._rows:
            self._findings = ordered
            return False
        self.beginResetModel()
        self._findings, self._rows = ordered, rows
        self.endResetModel()
        return True

    def set_explanations(self, explanations: Mapping[str, str]) -> None:
        """Take what the rules are about; shown when the mouse rests on a row."""
        self._explanations = explanations

    def finding(self, row: int) -> Finding | None:
        """The finding in that row."""
        return self._findings[row] if 0 <= row < len(self._findings) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._findings)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        finding = self.finding(index.row())
        if finding is None:
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.message
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip_markup(self._explained(finding))
        if role == ProblemRole.FINDING:
            return finding
        if role == ProblemRole.DETAIL:
            return row.detail
        if role == ProblemRole.FIX_LABEL:
            return row.fix
        return None

    def _explained(self, finding: Finding) -> str:
        """What the rule is about, its name, and how to silence this one."""
        text = self._explanations.get(finding.rule, "")
        if not text:
            return ""
        ways = tr("Rule {rule}", rule=finding.rule)
        if finding.severity is not Severity.ERROR and finding.field:
            ways = tr(
                "Rule {rule}; silence this one with {comment}",
                rule=finding.rule,
                comment=f"{{% comment %}} hookstudio-ignore: {finding.rule} {{% endcomment %}}",
            )
        return f"{text}\n\n{ways}"


def _spoken(row: _Row) -> str:
    if not row.fix:
        return f"{row.detail}: {row.message}"
    return tr(
        "{detail}: {message}, fix: {fix}", detail=row.detail, message=row.message, fix=row.fix
    )


def _detail(finding: Finding, webhook: Webhook | None) -> str:
    where = where_text(finding, webhook)
    word = translated(_WORD[finding.severity])
    return f"{word} · {where}" if where else word


def has_remedy(finding: Finding) -> bool:
    """Whether something can be done about it from its row."""
    return bool(_fix(finding))


def _fix(finding: Finding) -> str:
    if finding.rule == UNRECORDED:
        return tr("Record or write a stub")
    return finding.fix.label if finding.fix else ""
