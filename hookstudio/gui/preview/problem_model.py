"""ProblemModel: the findings of the previewed request as a list, the worst first."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.project.webhook import Webhook
from hookstudio.gui.preview.problem_places import where_text

SHOWN_LIMIT = 200  # a template in a loop can make thousands; nobody reads them

_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_WORD = {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.INFO: "Note"}
_MESSAGE_LIMIT = 1_000


class ProblemRole(IntEnum):
    """What a row holds beside its message (DisplayRole)."""

    FINDING = Qt.ItemDataRole.UserRole + 1  # Finding
    DETAIL = Qt.ItemDataRole.UserRole + 2  # str: "Error · Body, line 3, column 5"
    FIX_LABEL = Qt.ItemDataRole.UserRole + 3  # str: "Add a default", empty when there is no fix


class ProblemModel(QAbstractListModel):
    """Rows in the order they are shown: by severity, then as the checks found them."""

    def __init__(self) -> None:
        super().__init__()
        self._findings: tuple[Finding, ...] = ()
        self._webhook: Webhook | None = None

    def set_findings(self, findings: Sequence[Finding], webhook: Webhook | None) -> None:
        """Show these; nothing is reset when they are the ones that are shown."""
        ordered = tuple(sorted(findings, key=lambda f: _RANK[f.severity])[:SHOWN_LIMIT])
        if ordered == self._findings and webhook is self._webhook:
            return
        self.beginResetModel()
        self._findings, self._webhook = ordered, webhook
        self.endResetModel()

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
        if role == Qt.ItemDataRole.DisplayRole:
            return finding.message[:_MESSAGE_LIMIT]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            fix = f", fix: {finding.fix.label}" if finding.fix else ""
            return f"{self._detail(finding)}: {finding.message[:_MESSAGE_LIMIT]}{fix}"
        if role == ProblemRole.FINDING:
            return finding
        if role == ProblemRole.DETAIL:
            return self._detail(finding)
        if role == ProblemRole.FIX_LABEL:
            return finding.fix.label if finding.fix else ""
        return None

    def _detail(self, finding: Finding) -> str:
        where = where_text(finding, self._webhook)
        word = _WORD[finding.severity]
        return f"{word} · {where}" if where else word
