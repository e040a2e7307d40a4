"""UserPopup: find a sample user by external id, e-mail or name, or take another kind of user."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.wording import tr
from hookstudio.gui.preview.people import found
from hookstudio.gui.preview.two_line_delegate import TwoLineDelegate
from hookstudio.gui.preview.user_model import CAPTION_ROLE, SLUG_ROLE, UserModel
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import corner_below
from hookstudio.gui.widgets.labels import plain_label
from hookstudio.gui.widgets.list_keys import ListKeys

_MIN_WIDTH = 300
_ROWS_SHOWN = 7


class UserPopup(QFrame):
    """A popup under the picker's button; typing searches, Enter takes, Esc closes."""

    user_chosen = Signal(str)  # slug
    random_requested = Signal()
    custom_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("userPopup")
        self.setAccessibleName(tr("Sample users"))
        self._users: Mapping[str, SampleUser] = {}
        self._model = UserModel()
        self._search = QLineEdit()
        self._list = QListView()
        self._nobody = plain_label("", role="caption")
        self._random = QPushButton(tr("Random user"))
        self._custom = QPushButton(tr("Custom user…"))
        self._delegate = TwoLineDelegate(theme, CAPTION_ROLE)
        self._build_layout()
        self._connect_signals()

    def show_for(self, anchor: QWidget, users: Mapping[str, SampleUser], current: str) -> None:
        """Open under `anchor` with everybody listed and the current user selected."""
        self._users = users
        self._search.clear()
        self._show_found("")
        self._select(max(0, self._model.row_of(current)))
        self._random.setEnabled(bool(users))
        buttons = self.minimumSizeHint().width()  # their words are longer in other languages
        self.setFixedWidth(max(_MIN_WIDTH, anchor.width(), buttons))
        rows = min(_ROWS_SHOWN, max(1, len(users)))
        self._list.setFixedHeight(rows * max(1, self._list.sizeHintForRow(0)) + 4 if users else 0)
        self.adjustSize()
        self.move(self._place(anchor))
        self.show()
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _build_layout(self) -> None:
        self._search.setPlaceholderText(tr("External id, e-mail or name"))
        self._search.setAccessibleName(tr("Search sample users"))
        self._search.setClearButtonEnabled(True)
        self._list.setAccessibleName(tr("Found sample users"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nobody.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._random, self._custom):
            button.setAutoDefault(False)
            buttons.addWidget(button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self._search)
        layout.addWidget(self._nobody)
        layout.addWidget(self._list)
        layout.addLayout(buttons)

    def _connect_signals(self) -> None:
        ListKeys(self._search, self._list)
        self._search.textEdited.connect(self._show_found)
        self._search.returnPressed.connect(self._take_selected)
        self._list.clicked.connect(self._take)
        self._list.activated.connect(self._take)
        self._random.clicked.connect(lambda: self._close_with(self.random_requested))
        self._custom.clicked.connect(lambda: self._close_with(self.custom_requested))

    def _show_found(self, query: str) -> None:
        users = found(self._users, query)
        self._model.set_users(users)
        self._select(0)
        nobody = (
            tr("No sample user matches.")
            if self._users
            else tr("This project has no sample users.")
        )
        self._nobody.setText("" if users else nobody)
        self._nobody.setVisible(not users)

    def _select(self, row: int) -> None:
        index = self._model.index(row)
        if index.isValid():
            self._list.setCurrentIndex(index)

    def _take_selected(self) -> None:
        self._take(self._list.currentIndex())

    def _take(self, index: QModelIndex) -> None:
        if index.isValid() and self.isVisible():
            slug = str(index.data(SLUG_ROLE))
            self.hide()
            self.user_chosen.emit(slug)

    def _close_with(self, signal: object) -> None:
        self.hide()
        signal.emit()  # type: ignore[attr-defined]  # a bound signal has no public type

    def _place(self, anchor: QWidget) -> QPoint:
        """Under the anchor, moved aside and up as far as the screen needs."""
        corner = corner_below(anchor, self.size())
        screen = anchor.screen().availableGeometry()
        x = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        y = max(screen.top(), min(corner.y(), screen.bottom() - self.height()))
        return QPoint(x, y)
