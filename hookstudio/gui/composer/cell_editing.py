"""CellEditing: the delegate that edits a cell's text in place, keystroke by keystroke."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip, QWidget

from hookstudio.core.findings import Finding
from hookstudio.gui.composer.cell_editor import CellEditor, Step
from hookstudio.gui.composer.cell_painting import TextPainter
from hookstudio.gui.composer.row_model import Index, Role
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.assistance import Assistance
from hookstudio.gui.widgets.code_editor.highlighter import Highlight
from hookstudio.gui.widgets.labels import tool_tip_markup


class CellEditing(TextPainter):
    """Opens a `CodeEditor` over the cell. What is typed goes to the model at once, so the preview
    follows; Escape and Enter only close the editor. An undo reaches an open editor too."""

    stepped = Signal(QModelIndex, object)  # the cell, Step
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        highlight: Highlight = "liquid",
        assistance: Assistance | None = None,
        suggests_words: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(theme, highlight=highlight, parent=parent)
        self._name = name
        self._assistance = assistance
        self._suggests_words = suggests_words
        self._open: tuple[CellEditor, QPersistentModelIndex] | None = None

    @property
    def open_editor(self) -> CellEditor | None:
        """The editor that stands over a cell now."""
        return self._open[0] if self._open is not None else None

    def refresh_findings(self) -> None:
        """Mark what the model knows of the open cell now; Qt tells an editor only of its text."""
        if self._open is not None:
            editor, place = self._open
            editor.set_findings(place.data(Role.FINDINGS) or ())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = CellEditor(
            self.theme,
            name=f"{self._name} {index.row() + 1}",
            highlight=index.data(Role.HIGHLIGHT) or self.highlight,
            suggests_words=self._suggests_words,
        )
        editor.setParent(parent)
        editor.setObjectName("cellEditor")
        editor.setPlaceholderText(index.data(Role.PLACEHOLDER) or "")
        if self._assistance is not None:
            editor.assist(self._assistance)
        place = QPersistentModelIndex(index)
        self._open = (editor, place)
        editor.text_edited.connect(lambda text: self._take(editor, place, text))
        editor.stepped.connect(self._leave)
        editor.undo_requested.connect(self.undo_requested)
        editor.redo_requested.connect(self.redo_requested)
        return editor

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Explain the Liquid under the mouse, as the editor over the cell would."""
        tip = self.tip_at(option, index, event.pos().x())
        if event.type() != QEvent.Type.ToolTip or not tip:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), tool_tip_markup(tip), view)
        return True

    def tip_at(self, option: QStyleOptionViewItem, index: Index, x: float) -> str:
        """The explanation of what is shown at `x` behind the cell's findings; else nothing."""
        explain = self._assistance.explain if self._assistance is not None else None
        found = self.text_at(option, index, x) if explain is not None else None
        explained = explain(*found) if explain is not None and found is not None else ""
        findings: tuple[Finding, ...] = index.data(Role.FINDINGS) or ()
        lines = [finding.message for finding in findings]
        return "\n\n".join([*lines, explained]) if explained else ""

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, CellEditor):
            text = index.data(Qt.ItemDataRole.EditRole) or ""
            if editor.text() != text:
                editor.apply_text(text)
            editor.set_findings(index.data(Role.FINDINGS) or ())
            self._refit(editor)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Nothing is left to do: every keystroke has been given to the model."""

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        if isinstance(editor, CellEditor):
            self._fit(editor, QRect(option.rect))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The editor itself says where its keys lead; Qt's delegate would take them first."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        return super().eventFilter(watched, event)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        if self._open is not None and self._open[0] is editor:
            self._open = None
        super().destroyEditor(editor, index)

    def _take(self, editor: CellEditor, place: QPersistentModelIndex, text: str) -> None:
        if place.isValid():
            place.model().setData(place, text, Qt.ItemDataRole.EditRole)
        self._refit(editor)

    def _refit(self, editor: CellEditor) -> None:
        """Follow the text, which may have another number of lines now."""
        view = self.parent()
        if self._open is None or self._open[0] is not editor:
            return
        place = self._open[1]
        if isinstance(view, QAbstractItemView) and place.isValid():
            self._fit(editor, view.visualRect(_index(place)))

    def _fit(self, editor: CellEditor, rect: QRect) -> None:
        """Lay the editor over the cell: as high as its text, and inside the table."""
        # How many lines there are depends on the width, so that comes first.
        editor.resize(rect.width(), max(editor.height(), rect.height()))
        rect.setHeight(max(rect.height(), editor.sizeHint().height()))
        parent = editor.parentWidget()
        bottom = parent.rect().bottom() if parent is not None else rect.bottom()
        if rect.bottom() > bottom:
            rect.moveBottom(max(bottom, rect.height() - 1))
        editor.setGeometry(rect)
        if editor.shows_all_lines():
            editor.verticalScrollBar().setValue(0)

    def _leave(self, step: Step) -> None:
        if self._open is not None:
            editor, place = self._open
            cell = _index(place)
            self.closeEditor.emit(editor, self.EndEditHint.NoHint)
            self.stepped.emit(cell, step)


def _index(place: QPersistentModelIndex) -> QModelIndex:
    return place.model().index(place.row(), place.column()) if place.isValid() else QModelIndex()
