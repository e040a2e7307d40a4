"""The values of an environment as the rows of a table: a name, and what it stands for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Qt

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.environment_faults import faults_of
from hookstudio.core.project.secret_shapes import looks_secret
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.composer.pasted_rows import pasted_headers
from hookstudio.gui.composer.row_model import Index, Role, RowModel
from hookstudio.gui.composer.rows_panel import RowKind
from hookstudio.gui.environments.row_words import WORDS

NAME, VALUE = "name", "value"
Cells = Mapping[tuple[int, str], tuple[Finding, ...]]


@dataclass(frozen=True, slots=True)
class Named:
    """One row."""

    name: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of an environment's file: its key, its tab, and the words of its table."""

    key: str
    tab: str
    titles: tuple[str, str]
    placeholders: tuple[str, str]
    hint: str
    empty_text: str

    def rows(self, environment: Environment) -> tuple[Named, ...]:
        """The rows of this part."""
        held: Mapping[str, str] = getattr(environment, self.key)
        return tuple(Named(name, value) for name, value in held.items())

    def with_rows(self, environment: Environment, rows: tuple[Named, ...]) -> Environment:
        """The environment with these rows, whose names differ."""
        texts = {row.name: row.value for row in rows}
        if self.key == "base_urls":
            return replace(environment, base_urls=texts)
        if self.key == "variables":
            return replace(environment, variables=texts)
        return replace(environment, secrets=texts)

    def holds_a_secret(self, rows: tuple[Named, ...]) -> bool:
        """Whether a secret itself stands where its name belongs; no file gets it."""
        return self.key == "secrets" and any(looks_secret(row.value) for row in rows)

    @property
    def row_kind(self) -> RowKind:
        """As the table wants to know it."""
        return RowKind(WORDS[self.key], Named(), translated(self.empty_text), _pasted, _copied)


PARTS = (
    Part(
        "base_urls",
        translatable("Base URLs"),
        (translatable("Name"), "URL"),
        (translatable("name"), "url"),
        translatable(
            "Templates write {{environment.name}}/path. A host written so counts as a fixed one."
        ),
        translatable("No base URLs yet. Add one, or paste “name: https://…” lines."),
    ),
    Part(
        "variables",
        translatable("Variables"),
        (translatable("Name"), translatable("Value")),
        (translatable("name"), translatable("value")),
        translatable("Templates read {{environment.name}}, wherever Liquid stands."),
        translatable("No variables yet. Add one, or paste “name: value” lines."),
    ),
    Part(
        "secrets",
        translatable("Secrets"),
        (translatable("In templates"), translatable("In the keyring")),
        (translatable("in templates"), translatable("in the keyring")),
        translatable(
            "{{secret.name}} takes the secret that is named here; one that is not listed stands "
            "for itself. Values stay in the keyring."
        ),
        translatable(
            "No secret goes by another name here. Add one, or paste “name: keyring name” lines."
        ),
    ),
)


class NamedModel(RowModel[Named]):
    """Two plain texts; nothing of an environment is Liquid."""

    CELLS = ("", NAME, VALUE, "")

    def __init__(self, part: Part, parent: QObject) -> None:
        super().__init__(parent)
        self.TITLES = ("", *part.titles, "")
        self._placeholders = dict(zip((NAME, VALUE), part.placeholders, strict=True))

    def text_of(self, row: Named, cell: str) -> str:
        return row.name if cell == NAME else row.value

    def with_text(self, row: Named, cell: str, text: str) -> Named:
        return replace(row, name=text) if cell == NAME else replace(row, value=text)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and index.row() < len(self._rows):
            if role == Role.HIGHLIGHT:
                return "plain"
            if role == Role.PLACEHOLDER and self.CELLS[index.column()]:
                return translated(self._placeholders[self.CELLS[index.column()]])
        return super().data(index, role)


def twice_named(rows: tuple[Named, ...]) -> frozenset[str]:
    """The names that more than one row has; a file can hold each once."""
    names = [row.name for row in rows]
    return frozenset(name for name in names if names.count(name) > 1)


def findings_of(part: Part, environment: Environment, rows: tuple[Named, ...]) -> Cells:
    """What there is to say about the rows, by row and cell."""
    found: dict[tuple[int, str], list[Finding]] = {}
    faults = [fault for fault in faults_of(environment) if fault.part == part.key]
    twice = twice_named(rows)
    for number, row in enumerate(rows):
        if row.name in twice:
            message = tr(
                "Two rows are called {name}; rename one of them.", name=row.name or tr("nothing")
            )
            finding = Finding("project_duplicate_key", Severity.ERROR, message)
            found.setdefault((number, NAME), []).append(finding)
        for fault in faults:
            # A row that was only just added has no mistakes yet.
            if fault.name == row.name and row != Named():
                cell = NAME if fault.of_name else VALUE
                finding = Finding(fault.rule, fault.severity, fault.message)
                found.setdefault((number, cell), []).append(finding)
    return {cell: tuple(findings) for cell, findings in found.items()}


def _pasted(text: str) -> tuple[Named, ...]:
    return tuple(Named(row.name, row.value) for row in pasted_headers(text))


def _copied(rows: tuple[Named, ...]) -> str:
    return "\n".join(f"{row.name}: {row.value}" for row in rows)
