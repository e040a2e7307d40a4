"""DifferenceView: what differs between two renderings, by path for JSON or line by line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.wording import tr
from hookstudio.gui.matrix.crew import Comparison
from hookstudio.gui.matrix.difference_rows import ChangeRow, LineRow, change_rows, line_rows
from hookstudio.gui.receiver.target_delegate import TargetDelegate
from hookstudio.gui.sending.panel_parts import low_empty_state, set_up_table
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import margins
from hookstudio.gui.widgets.labels import ElidedLabel, set_tool_tip, tool_tip_markup
from hookstudio.gui.widgets.segmented import SegmentedControl
from hookstudio.gui.widgets.titled_model import NO_INDEX, Index, TitledModel
from hookstudio.gui.widgets.turned_painter import TurnedPainter

BY_PATH, BY_LINE = "path", "line"
_ROW_ROLE = Qt.ItemDataRole.UserRole
_TONES = {"+": "success", "−": "error"}
_TINT = 0.14
_LINE_HEIGHT = 20
_WIDTHS = {0: 150, 1: 130, 2: 130, 3: 110}
_Role = Qt.ItemDataRole


class DifferenceView(QWidget):
    """Keeps showing what it has until `show_comparison` brings something newer.

    `lines_only`: it compares line by line and is never closed.
    """

    close_requested = Signal()

    def __init__(self, theme: Theme, *, lines_only: bool = False) -> None:
        super().__init__()
        self.setObjectName("differenceView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._title = ElidedLabel("", role="body")
        self._mode = SegmentedControl(
            ((BY_PATH, tr("By value")), (BY_LINE, tr("By line"))), name=tr("Show the difference")
        )
        self._close = QToolButton()
        self._changes = _ChangeModel()
        self._lines = _LineModel()
        self._table = QTableView()
        self._list = QListView()
        self._delegate = _LineDelegate(theme)
        self._code = TargetDelegate()
        self._nothing = low_empty_state()
        self._stack = QStackedWidget()
        self._comparison: Comparison | None = None
        self._wanted = BY_PATH
        self._build_layout()
        # Without a choice of how to look, and as a lasting part of what it stands in.
        self._mode.setHidden(lines_only)
        self._close.setHidden(lines_only)
        self._mode.selected.connect(self._on_mode)
        self._close.clicked.connect(self.close_requested)
        theme.changed.connect(self._show_icons)
        self._show_icons()

    def show_waiting(self, old: str, new: str) -> None:
        """Name the two; what differs follows."""
        arrow = "←" if self.isRightToLeft() else "→"
        self._title.setText(f"{old}  {arrow}  {new}")
        self._changes.name_sides(old, new)
        self._comparison = None

    def show_comparison(self, comparison: Comparison) -> None:
        """Show what differs."""
        self._comparison = comparison
        self._changes.set_rows(change_rows(comparison.difference.changes))
        self._lines.set_rows(line_rows(comparison.lines))
        self._show()

    def _on_mode(self, mode: str) -> None:
        self._wanted = mode
        self._show()

    def _show(self) -> None:
        if self._comparison is None:
            return
        difference = self._comparison.difference
        # A body that is no JSON object has nothing to show by value.
        has_values = bool(difference.changes) and not difference.lines
        mode = self._wanted if has_values else BY_LINE
        self._mode.set_current(mode)
        self._mode.set_option_enabled(BY_PATH, has_values)
        if not difference:
            self._nothing.show_text(
                tr("No difference"), tr("A receiver could not tell the two apart.")
            )
            self._stack.setCurrentWidget(self._nothing)
        else:
            self._stack.setCurrentWidget(self._table if mode == BY_PATH else self._list)

    def _show_icons(self) -> None:
        self._close.setIcon(self._theme.icon("close"))

    def _build_layout(self) -> None:
        self._close.setAccessibleName(tr("Close the comparison"))
        self._close.setAutoRaise(True)
        set_tool_tip(self._close, tr("Close the comparison"))
        set_up_table(self._table, self._changes, self._theme, _WIDTHS)
        self._table.setObjectName("differenceTable")
        self._table.setAccessibleName(tr("What differs, by value"))
        self._table.horizontalHeader().setStretchLastSection(True)
        header = self._table.horizontalHeader()
        for section in (1, 2):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
            self._table.setItemDelegateForColumn(section, self._code)
        self._table.setItemDelegateForColumn(0, self._code)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setObjectName("differenceLines")
        self._list.setAccessibleName(tr("What differs, line by line"))
        self._list.setModel(self._lines)
        self._list.setItemDelegate(self._delegate)
        self._list.setUniformItemSizes(True)
        self._list.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for view in (self._table, self._list, self._nothing):
            self._stack.addWidget(view)
        top = QHBoxLayout()
        top.setContentsMargins(margins(12, 6, 8, 6))
        top.setSpacing(8)
        top.addWidget(self._title, 1)
        top.addWidget(self._mode)
        top.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)


class _ChangeModel(TitledModel):
    """Where, what it was, what it is, and what happened."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[ChangeRow] = []
        self._titles = [tr("Where"), "", "", tr("Change")]

    @property
    def titles(self) -> Sequence[str]:
        return self._titles

    def name_sides(self, old: str, new: str) -> None:
        self._titles[1:3] = [old, new]
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 1, 2)

    def set_rows(self, rows: list[ChangeRow]) -> None:
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    @property
    def count(self) -> int:
        return len(self._rows)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        row = self._rows[index.row()]
        text = (row.where, row.old, row.new, row.note)[index.column()]
        if role == _Role.DisplayRole:
            return " ".join(text.split())
        return tool_tip_markup(text) if role == _Role.ToolTipRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if role == _Role.ToolTipRole and orientation is Qt.Orientation.Horizontal:
            return tool_tip_markup(self._titles[section])
        return super().headerData(section, orientation, role)


class _LineModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[LineRow] = ()

    def set_rows(self, rows: Sequence[LineRow]) -> None:
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == _ROW_ROLE:
            return row
        if role == _Role.DisplayRole:
            return f"{row.sign} {row.text}"
        if role == _Role.ToolTipRole:
            return tool_tip_markup(row.text)
        return _spoken(row) if role == _Role.AccessibleTextRole else None


def _spoken(row: LineRow) -> str:
    if row.sign == "+":
        return tr("added {line}", line=row.text)
    return tr("removed {line}", line=row.text) if row.sign == "−" else row.text.strip()


class _LineDelegate(QStyledItemDelegate):
    """A line of code with its sign, on a tint of what happened to it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(_LINE_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(_ROW_ROLE)
        if not isinstance(row, LineRow):
            return
        tokens, area = self._theme.tokens, QRect(option.rect)
        flags: QStyle.StateFlag = option.state
        tone = _TONES.get(row.sign, "")
        painter.save()
        if flags & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(tokens.selection))
        elif tone:
            tint = QColor(getattr(tokens, tone))
            tint.setAlphaF(_TINT)
            painter.fillRect(area, tint)
        painter.setFont(self._font(row))
        painter.setPen(QColor(getattr(tokens, tone) if tone else tokens.muted))
        turned = TurnedPainter(painter, option.direction, area)
        turned.text(area.adjusted(12, 0, 0, 0), row.sign or "⋯", code=True)
        painter.setPen(QColor(tokens.text if row.sign else tokens.muted))
        room = area.adjusted(self._theme.px(30), 0, -8, 0)
        turned.text(room, row.text, code=bool(row.sign))
        painter.restore()

    def _font(self, row: LineRow) -> QFont:
        return self._theme.code_font(12) if row.sign else self._theme.ui_font(12)
