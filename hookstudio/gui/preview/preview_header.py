"""PreviewHeader: the user, the language and the way to the matrix, side by side if they fit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QToolButton, QWidget

from hookstudio.core.wording import tr
from hookstudio.gui.preview.language_picker import LanguagePicker
from hookstudio.gui.shortcuts.shown_keys import set_key_tip
from hookstudio.gui.theme.theme import Theme

_USER_FROM = 260  # px before the text scale: a name and the three buttons

_Direction = QBoxLayout.Direction


class PreviewHeader(QWidget):
    """May always be as narrow as its two rows are."""

    matrix_requested = Signal()

    def __init__(self, users: QWidget, languages: LanguagePicker, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._users, self._languages = users, languages
        self._matrix = QToolButton()
        self._build_matrix_button()
        self._row = QBoxLayout(_Direction.TopToBottom, self)
        self._row.setContentsMargins(12, 8, 12, 8)
        self._row.setSpacing(6)
        self._row.addWidget(users, 3)
        second = QHBoxLayout()
        second.setSpacing(6)
        second.addWidget(languages, 1)
        second.addWidget(self._matrix)
        self._row.addLayout(second, 2)
        theme.changed.connect(self._show_icon)
        languages.currentTextChanged.connect(self._arrange)

    def minimumSizeHint(self) -> QSize:
        second = self._languages.minimumSizeHint().width() + self._matrix_width()
        margins = self._row.contentsMargins()
        width = max(self._users.minimumSizeHint().width(), second)
        width += margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._row.spacing()
        room -= self._matrix_width()
        wanted = self._languages.wanted_width()
        wide = room >= self._theme.px(_USER_FROM) + wanted
        self._languages.setMinimumWidth(wanted if wide else 0)
        self._row.setDirection(_Direction.LeftToRight if wide else _Direction.TopToBottom)

    def _matrix_width(self) -> int:
        return self._matrix.sizeHint().width() + self._row.spacing()

    def _build_matrix_button(self) -> None:
        self._matrix.setText(tr("Matrix"))
        self._matrix.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._matrix.setAutoRaise(True)
        side = self._theme.px(16)
        self._matrix.setIconSize(QSize(side, side))
        self._matrix.setAccessibleName(tr("Matrix of all users and languages"))
        set_key_tip(self._matrix, tr("What every user would get in every language"), "focus_matrix")
        self._matrix.clicked.connect(self.matrix_requested)
        self._show_icon()

    def _show_icon(self) -> None:
        self._matrix.setIcon(self._theme.icon("table"))
