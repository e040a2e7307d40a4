"""FindingIndex: the findings of a rendering, sorted to the texts that they are about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.project.webhook import Webhook
from hookstudio.gui.composer.field_path import FieldPath, Part

Cell = tuple[int, str]
Variant = tuple[Part, str | None]

_FIRST_CELL = {Part.BODY: "key", Part.HEADERS: "name"}


class FindingIndex:
    """Findings by part and variant, and by row and cell within the two tables."""

    def __init__(self, findings: Iterable[Finding] = (), webhook: Webhook | None = None) -> None:
        self._whole: dict[Variant, list[Finding]] = defaultdict(list)
        self._cells: dict[Variant, dict[Cell, tuple[Finding, ...]]] = defaultdict(dict)
        for finding in findings:
            path = FieldPath.parse(finding.field)
            if path is not None:
                self._add(path.in_webhook(webhook) if webhook else path, finding)

    def whole(self, part: Part, language: str | None = None) -> tuple[Finding, ...]:
        """What is about the part itself and no single row of it."""
        return tuple(self._whole.get((part, language), ()))

    def cells(self, part: Part, language: str | None = None) -> Mapping[Cell, tuple[Finding, ...]]:
        """What is about single cells, by row and cell name."""
        return self._cells.get((part, language), {})

    def of(self, part: Part, language: str | None = None) -> tuple[Finding, ...]:
        """Everything about a part, its rows included."""
        in_cells = (f for cell in self.cells(part, language).values() for f in cell)
        return (*self.whole(part, language), *in_cells)

    def _add(self, path: FieldPath, finding: Finding) -> None:
        variant = (path.part, path.language)
        if path.row is None:
            self._whole[variant].append(finding)
            return
        cells = self._cells[variant]
        cell = (path.row, path.cell or _FIRST_CELL[path.part])
        cells[cell] = (*cells.get(cell, ()), finding)


def worst(findings: Iterable[Finding]) -> Severity | None:
    """The worst severity among the findings; None when there is none."""
    found = {finding.severity for finding in findings}
    return next((severity for severity in Severity if severity in found), None)
