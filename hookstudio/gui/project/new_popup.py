"""NewPopup: what can be made, each with a sentence that says what it is for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.project.starters import STARTERS
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import corner_below, placed

USER, CONTENT_BLOCK, RESPONSE = "user", "content_block", "response"
ENVIRONMENT = "environment"
_CHOICE_ROLE = Qt.ItemDataRole.UserRole
_PAD_X, _PAD_Y, _GAP = 10, 5, 10


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to make; `key` is a starter's key, or a kind of document."""

    key: str
    title: str
    description: str
    icon: str


CHOICES = (
    *(Choice(s.key, s.title, s.description, "webhook") for s in STARTERS),
    Choice(
        USER,
        translatable("Sample user"),
        translatable("Attributes and properties to preview with."),
        "user",
    ),
    Choice(
        CONTENT_BLOCK,
        translatable("Content block"),
        translatable("Liquid that several webhooks share."),
        "block",
    ),
    Choice(
        RESPONSE,
        translatable("Recorded answer"),
        translatable("What connected content gets in the preview."),
        "download",
    ),
    Choice(
        ENVIRONMENT,
        translatable("Environment"),
        translatable("Base URLs, variables and secrets of one stage."),
        "globe",
    ),
)


class NewPopup(QFrame):
    """Opens under a button; arrow keys and Enter choose, typing finds, Esc closes."""

    chosen = Signal(str)  # the key of a Choice

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("newPopup")
        self.setAccessibleName(tr("New"))
        self._theme = theme
        self._model = QStandardItemModel(self)
        for choice in CHOICES:
            title, about = translated(choice.title), translated(choice.description)
            item = QStandardItem(title)
            item.setData(choice, _CHOICE_ROLE)
            item.setData(f"{title}. {about}", Qt.ItemDataRole.AccessibleTextRole)
            item.setEditable(False)
            self._model.appendRow(item)
        self._delegate = _ChoiceDelegate(theme)
        self._list = QListView()
        self._list.setAccessibleName(tr("What to make"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._choose)
        self._list.activated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._list)

    def open_below(self, anchor: QWidget) -> None:
        """Show it under a widget, moved as far as the screen needs."""
        width = self._delegate.width() + 12
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._model.rowCount()))
        screen = anchor.screen().availableGeometry()
        self.setFixedSize(
            min(width, screen.width()), min(rows + 12, screen.height() - self._theme.px(40))
        )
        corner = corner_below(anchor, self.size())
        x = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        y = max(screen.top(), min(corner.y(), screen.bottom() - self.height()))
        self.move(x, y)
        self._list.setCurrentIndex(self._model.index(0, 0))
        self.show()
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, index: QModelIndex) -> None:
        choice = index.data(_CHOICE_ROLE)
        if self.isVisible() and isinstance(choice, Choice):
            self.hide()
            self.chosen.emit(choice.key)


class _ChoiceDelegate(QStyledItemDelegate):
    """An icon, a title, and the description below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def width(self) -> int:
        """What the widest description needs."""
        metrics = QFontMetrics(self._theme.ui_font(12))
        abouts = [translated(choice.description) for choice in CHOICES]
        widest = max(metrics.horizontalAdvance(about) for about in abouts)
        return widest + self._theme.px(16) + _GAP + 2 * _PAD_X + 4

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        heights = [QFontMetrics(self._theme.ui_font(size)).height() for size in (13, 12)]
        return QSize(self.width(), sum(heights) + 2 * _PAD_Y)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        choice = index.data(_CHOICE_ROLE)
        tokens, area = self._theme.tokens, QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if selected or hovered:
            painter.fillRect(area, QColor(tokens.selection if selected else tokens.hover))
        if choice.key == USER:  # here the webhooks end
            painter.fillRect(
                QRect(area.left(), area.top(), area.width(), 1), QColor(tokens.hairline)
            )
        inner = area.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        side = self._theme.px(16)
        icon = self._theme.icon(choice.icon, "text" if selected else "muted")
        place = QRect(inner.left(), inner.top() + 1, side, side)
        icon.paint(painter, placed(option.direction, area, place))
        text = placed(option.direction, area, inner.adjusted(side + _GAP, 0, 0, 0))
        flags = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        painter.setFont(self._theme.ui_font(13, 500))
        painter.setPen(QColor(tokens.text))
        painter.drawText(text, flags, translated(choice.title))
        text.setTop(text.top() + painter.fontMetrics().height())
        painter.setFont(self._theme.ui_font(12))
        painter.setPen(QColor(tokens.text if selected else tokens.muted))
        painter.drawText(text, flags, translated(choice.description))
        painter.restore()
