"""PreviewHeader: the user and the language, side by side where there is room for both."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from hookstudio.gui.preview.language_picker import LanguagePicker
from hookstudio.gui.theme.theme import Theme

_USER_FROM = 260  # px before the text scale: a name and the three buttons

_Direction = QBoxLayout.Direction


class PreviewHeader(QWidget):
    """May always be as narrow as its two rows are."""

    def __init__(self, users: QWidget, languages: LanguagePicker, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._users, self._languages = users, languages
        self._row = QBoxLayout(_Direction.TopToBottom, self)
        self._row.setContentsMargins(12, 8, 12, 8)
        self._row.setSpacing(6)
        self._row.addWidget(users, 3)
        self._row.addWidget(languages, 2)
        languages.currentTextChanged.connect(self._arrange)

    def minimumSizeHint(self) -> QSize:
        widths = (w.minimumSizeHint().width() for w in (self._users, self._languages))
        margins = self._row.contentsMargins()
        width = max(widths) + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._row.spacing()
        wanted = self._languages.wanted_width()
        wide = room >= self._theme.px(_USER_FROM) + wanted
        self._languages.setMinimumWidth(wanted if wide else 0)
        self._row.setDirection(_Direction.LeftToRight if wide else _Direction.TopToBottom)
