"""ProjectTree: the documents of a project as rows, and as an item model over them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.marks import visible
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.response import RecordedAnswer
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.project.workspace import Workspace, document_of, file_of
from hookstudio.core.wording import listed, tr, translated
from hookstudio.gui.project.kinds import KINDS
from hookstudio.gui.widgets.labels import tool_tip_markup

ROW_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Mark(StrEnum):
    """What is wrong with the file of a row."""

    NONE = ""
    WARNING = "warning"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Row:
    """One document. `details` says what is wrong, line by line; a broken one has no document.

    `aside` is a word about it that stands at the right: a webhook's method, a user's
    language, an answer's status, what an environment is.
    """

    kind: str
    slug: str
    title: str
    aside: str = ""
    unsaved: bool = False
    mark: Mark = Mark.NONE
    details: str = ""

    @property
    def file(self) -> str:
        return file_of(self.kind, self.slug)

    @property
    def tip(self) -> str:
        """Everything there is to say about the row, for a tool tip."""
        name = [self.title] if self.title != self.slug else []
        state = [tr("Unsaved edits")] if self.unsaved else []
        return "\n".join([*name, self.file, *state, *([self.details] if self.details else [])])


@dataclass(frozen=True, slots=True)
class Group:
    """All documents of one kind; `total` counts those that the filter hides too."""

    kind: str
    title: str
    rows: tuple[Row, ...]
    total: int


class TreeRows:
    """Makes the tree's content; the row of a document that is as it was is made once only.

    A project may hold thousands of documents, and this runs at each key.
    """

    def __init__(self) -> None:
        self._made: dict[tuple[str, str], tuple[object, bool, list[Finding], str, Row]] = {}

    def groups(self, workspace: Workspace, query: str = "") -> tuple[Group, ...]:
        """With a query only what matches, and no group without a match."""
        dirty = workspace.dirty
        findings: dict[str, list[Finding]] = defaultdict(list)
        for finding in workspace.findings:
            findings[finding.file].append(finding)
        words = query.strip().casefold()
        groups = []
        for kind, title, *_ in KINDS:
            made = [
                self._row(kind, slug, document, dirty, findings)
                for slug, document in _documents(workspace, kind).items()
            ]
            rows = [row for _, row in sorted(made, key=_in_order)]
            shown = tuple(row for row in rows if not words or _matches(workspace, row, words))
            if shown or not words:
                groups.append(Group(kind, translated(title), shown, len(rows)))
        return tuple(groups)

    def _row(
        self,
        kind: str,
        slug: str,
        document: object,
        dirty: frozenset[str],
        findings: Mapping[str, list[Finding]],
    ) -> tuple[str, Row]:
        file = file_of(kind, slug)
        unsaved, found = file in dirty, findings.get(file, [])
        made = self._made.get((kind, slug))
        if made is None or made[0] is not document or made[1] != unsaved or made[2] != found:
            row = _with_state(_row_of(kind, slug, document), unsaved, found)
            made = document, unsaved, found, row.title.casefold(), row
            self._made[kind, slug] = made
        return made[3], made[4]


def _in_order(entry: tuple[str, Row]) -> tuple[str, str]:
    return entry[0], entry[1].slug


def _documents(workspace: Workspace, kind: str) -> dict[str, object]:
    """The documents of a kind by slug; None for a file that cannot be read."""
    readable: dict[str, Mapping[str, object]] = {
        "webhook": workspace.webhooks,
        "user": workspace.users,
        "content_block": workspace.content_blocks,
        "response": workspace.responses,
        "environment": workspace.environments,
    }
    broken = (document_of(file) for file in workspace.project.broken)
    return {**{slug: None for found, slug in broken if found == kind}, **readable[kind]}


def _row_of(kind: str, slug: str, document: object) -> Row:
    title, aside = slug, ""
    if isinstance(document, Webhook):
        title, aside = document.name, document.method
    elif isinstance(document, SampleUser):
        title, aside = document.title, document.language
    elif isinstance(document, RecordedAnswer):
        aside = str(document.status)
    elif isinstance(document, Environment):
        title, aside = document.title, tr("production") if document.production else ""
    return Row(kind, slug, " ".join(title.split()) or slug, aside)


def _with_state(row: Row, unsaved: bool, findings: list[Finding]) -> Row:
    mark = Mark.NONE
    if any(finding.severity is Severity.ERROR for finding in findings):
        mark = Mark.BROKEN
    elif any(finding.severity is Severity.WARNING for finding in findings):
        mark = Mark.WARNING
    details = "\n".join(_line(finding) for finding in findings)
    return replace(row, unsaved=unsaved, mark=mark, details=details)


def _line(finding: Finding) -> str:
    if finding.span is None or finding.field:
        return finding.message
    return tr("Line {line}: {message}", line=finding.span.line, message=finding.message)


def _matches(workspace: Workspace, row: Row, words: str) -> bool:
    user = workspace.users.get(row.slug) if row.kind == "user" else None
    if user is not None and user.matches(words):
        return True
    answer = workspace.responses.get(row.slug) if row.kind == "response" else None
    if answer is not None and words in answer.url.casefold():
        return True
    return words in row.title.casefold() or words in row.slug.casefold()


class ProjectTree(QAbstractItemModel):
    """Groups on the first level, documents below; a new name is asked for by a signal."""

    rename_requested = Signal(str, str, str)  # kind, slug, new name

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()

    def set_groups(self, groups: tuple[Group, ...]) -> bool:
        """Show these; returns whether rows came or went, so that the view was reset."""
        before, self._groups = self._groups, groups
        # A reset closes the editor of a name and loses the place, so it is kept for new rows.
        if _shape(before) != _shape(groups):
            self.beginResetModel()
            self.endResetModel()
            return True
        for number, (old, new) in enumerate(zip(before, groups, strict=True)):
            parent = self.index(number, 0)
            for row, (was, now) in enumerate(zip(old.rows, new.rows, strict=True)):
                if was is not now and was != now:
                    index = self.index(row, 0, parent)
                    self.dataChanged.emit(index, index)
        return False

    @property
    def groups(self) -> tuple[Group, ...]:
        return self._groups

    def find(self, kind: str, slug: str) -> QModelIndex:
        """The index of a document; invalid when it is not shown."""
        for number, group in enumerate(self._groups):
            for row, document in enumerate(group.rows):
                if (document.kind, document.slug) == (kind, slug):
                    return self.index(row, 0, self.index(number, 0))
        return QModelIndex()

    def content(self, index: _Index) -> Group | Row | None:
        """What stands at an index."""
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return self._groups[index.row()]
        return self._groups[index.internalId() - 1].rows[index.row()]

    def index(self, row: int, column: int, parent: _Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._groups)
        return len(self._groups[parent.row()].rows) if parent.internalId() == 0 else 0

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        content = self.content(index)
        flags = Qt.ItemFlag.ItemIsEnabled
        if isinstance(content, Row):
            flags |= Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
            if content.mark is not Mark.BROKEN:
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        content = self.content(index)
        if content is None:
            return None
        if role == ROW_ROLE:
            return content
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(content.title)
        if role == Qt.ItemDataRole.EditRole:
            return content.title
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(content, Row):
            return tool_tip_markup(content.tip)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(content)
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        content = self.content(index)
        if role != Qt.ItemDataRole.EditRole or not isinstance(content, Row):
            return False
        name = str(value).strip()
        if name and name != content.title:
            self.rename_requested.emit(content.kind, content.slug, name)
        return True


def _spoken(content: Group | Row) -> str:
    if isinstance(content, Group):
        return listed([content.title, str(content.total)])
    states = [tr("unsaved")] if content.unsaved else []
    states += [tr("cannot be read")] if content.mark is Mark.BROKEN else []
    states += [tr("has warnings")] if content.mark is Mark.WARNING else []
    return listed([content.title, *states])


def _shape(groups: tuple[Group, ...]) -> list[tuple[str, list[str]]]:
    return [(group.kind, [row.slug for row in group.rows]) for group in groups]
