"""CompletionPopup: the list of suggestions below the caret."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.liquid.completion import Completion
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.theme.icons import paint_icon
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.shadow import SHADOW, paint_floating

MAX_ROWS = 9
_ITEM = Qt.ItemDataRole.UserRole
_ICONS = {
    "attribute": "user",
    "custom_attribute": "user",
    "property": "braces",
    "filter": "filter",
    "tag": "code",
    "block": "code",
    "content_block": "block",
    "secret": "key",
    "variable": "braces",
}
_KINDS = {
    "attribute": translatable("attribute"),
    "custom_attribute": translatable("custom attribute"),
    "property": translatable("property"),
    "filter": translatable("filter"),
    "tag": translatable("tag"),
    "block": translatable("block"),
    "content_block": translatable("content block"),
    "secret": translatable("secret"),
    "environment": translatable("environment"),
    "variable": translatable("variable"),
    "value": translatable("value"),
}
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CompletionModel(QAbstractListModel):
    """The suggestions as rows; `UserRole` holds the suggestion itself."""

    def __init__(self) -> None:
        super().__init__()
        self._items: Sequence[Completion] = ()

    def set_rows(self, items: Sequence[Completion]) -> None:
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self._items[index.row()]
        if role == _ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(item)
        return None


def _spoken(item: Completion) -> str:
    """What a screen reader says of a suggestion."""
    kind = translated(_KINDS.get(item.kind, ""))
    return ", ".join((item.text, kind, item.detail)) if item.detail else item.text


class _Delegate(QStyledItemDelegate):
    """Icon, suggestion, and what it is in the muted colour at the right."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        item: Completion = index.data(_ITEM)
        text = QFontMetrics(self._theme.code_font()).horizontalAdvance(item.text)
        detail = QFontMetrics(self._theme.ui_font(12)).horizontalAdvance(item.detail)
        px = self._theme.px
        return QSize(px(32) + text + px(24) + detail + px(14), px(26))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item: Completion = index.data(_ITEM)
        theme, place = self._theme, option.rect
        painter.setLayoutDirection(option.direction)  # it would take the program's
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.tokens.selection))
            painter.drawRoundedRect(place, 4, 4)
        side = theme.px(14)
        icon = theme.icon(_ICONS.get(item.kind, "code"))
        paint_icon(painter, icon, QPoint(place.left() + theme.px(16), place.center().y() + 1), side)
        inner = place.adjusted(theme.px(32), 0, -theme.px(10), 0)
        self._paint_texts(painter, inner, item)
        painter.restore()

    def _paint_texts(self, painter: QPainter, place: QRect, item: Completion) -> None:
        theme = self._theme
        code, small = theme.code_font(), theme.ui_font(12)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(code)
        painter.setPen(QColor(theme.tokens.text))
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignLeft, item.text)
        used = QFontMetrics(code).horizontalAdvance(item.text) + theme.px(24)
        painter.setFont(small)
        painter.setPen(QColor(theme.tokens.muted))
        room = place.width() - used
        detail = QFontMetrics(small).elidedText(item.detail, Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, detail)


class CompletionPopup(QFrame):
    """Lies over the window beside the caret and never takes the focus."""

    chosen = Signal(object)  # Completion

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._model = CompletionModel()
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Delegate(self, theme))
        self._list.setObjectName("completionList")
        self._list.setAccessibleName(tr("Suggestions"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(False)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(lambda index: self.chosen.emit(index.data(_ITEM)))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # It hangs on a caret in code, and lists code.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setObjectName("completionPopup")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SHADOW + 4, SHADOW + 4, SHADOW + 4, SHADOW + 4)
        layout.addWidget(self._list)
        self.hide()

    def show_items(self, items: Sequence[Completion], caret: QRect) -> None:
        """Show suggestions beside the caret's rectangle, given in the window's coordinates."""
        self._model.set_rows(items)
        self._list.setCurrentIndex(self._model.index(0))
        size = self._size_for(items)
        self.resize(size)
        self.move(self._place_for(size, caret))
        self.show()
        self.raise_()

    def current(self) -> Completion | None:
        item: Completion | None = self._list.currentIndex().data(_ITEM)
        return item

    def move_by(self, rows: int, *, wrap: bool = True) -> None:
        """Choose another row; beyond an end comes the other one."""
        count = self._model.rowCount()
        row = self._list.currentIndex().row() + rows
        row = row % count if wrap else max(0, min(row, count - 1))
        self._list.setCurrentIndex(self._model.index(row))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inner = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        paint_floating(painter, inner, 6, self._theme.tokens)

    def _size_for(self, items: Sequence[Completion]) -> QSize:
        edges = 2 * (SHADOW + 4)
        rows = min(len(items), MAX_ROWS)
        widest = max(self._list.sizeHintForIndex(self._model.index(r)).width() for r in range(rows))
        width = max(self._theme.px(240), min(widest, self._theme.px(520)))
        scroll = self._list.verticalScrollBar().sizeHint().width() if len(items) > rows else 0
        height = rows * self._theme.px(26)
        return QSize(width + scroll + edges, height + edges).boundedTo(self.window().size())

    def _place_for(self, size: QSize, caret: QRect) -> QPoint:
        window = self._window.rect()
        x = min(caret.left() - SHADOW - self._theme.px(32), window.width() - size.width() + SHADOW)
        y = caret.bottom() + 4 - SHADOW
        if y + size.height() - SHADOW > window.height():
            y = max(-SHADOW, caret.top() - 4 - size.height() + SHADOW)
        return QPoint(max(-SHADOW, x), y)
