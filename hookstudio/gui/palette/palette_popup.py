"""PalettePopup: one field that finds whatever can be done or gone to, and does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from hookstudio.core.wording import tr
from hookstudio.gui.palette.entry import Entry
from hookstudio.gui.palette.palette_model import FOUND_ROLE, PaletteDelegate, PaletteModel
from hookstudio.gui.palette.ranking import Found, found
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import plain_label
from hookstudio.gui.widgets.list_keys import ListKeys

_WIDTH, _TOP = 560, 52
_ROWS_SHOWN = 12
_MOST_RECENT = 20


class PalettePopup(QFrame):
    """Typing finds, Up and Down choose, Enter does it, Esc closes.

    It is made once and opened often: what was done last stands first.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palettePopup")
        self.setAccessibleName(tr("Command palette"))
        self._theme = theme
        self._entries: Sequence[Entry] = ()
        self._recent: list[tuple[str, str]] = []
        self._model = PaletteModel()
        self._delegate = PaletteDelegate(theme)
        self._search = QLineEdit()
        self._list = QListView()
        self._nothing = plain_label(tr("Nothing is called that."), role="caption")
        self._build()

    def open_over(self, anchor: QWidget, entries: Sequence[Entry]) -> None:
        """Show the entries in the upper middle of a widget, with an empty field."""
        self._entries = entries
        self._search.clear()
        self._show_found("")
        px = self._theme.px
        rows = min(_ROWS_SHOWN, max(1, len(entries)))
        room = max(px(200), anchor.height() - px(_TOP) - px(40))
        self.setFixedWidth(min(px(_WIDTH), max(px(240), anchor.width() - px(32))))
        row = max(1, self._list.sizeHintForRow(0))
        self._list.setFixedHeight(min(rows * row + 4, room - self._search.sizeHint().height()))
        self.adjustSize()
        left = (anchor.width() - self.width()) // 2
        self.move(anchor.mapToGlobal(QPoint(left, px(_TOP))))
        self.show()
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _build(self) -> None:
        self._search.setPlaceholderText(tr("Search actions, webhooks, users and settings"))
        self._search.setAccessibleName(tr("Search or do anything"))
        self._search.addAction(self._theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        ListKeys(self._search, self._list)
        self._search.textEdited.connect(self._show_found)
        self._search.returnPressed.connect(lambda: self._take(self._list.currentIndex()))
        self._list.setAccessibleName(tr("Found", note="the list of what was found"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.activated.connect(self._take)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._take)
        self._nothing.setContentsMargins(4, 4, 4, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self._search)
        layout.addWidget(self._nothing)
        layout.addWidget(self._list)

    def _show_found(self, query: str) -> None:
        what = found(self._entries, query, self._recent)
        self._model.set_found(what)
        self._nothing.setVisible(not what)
        if what:
            self._list.setCurrentIndex(self._model.index(0))
            self._list.scrollToTop()

    def _take(self, index: QModelIndex) -> None:
        chosen = index.data(FOUND_ROLE)
        if not self.isVisible() or not isinstance(chosen, Found):
            return
        entry = chosen.entry
        self._recent = [entry.id, *(each for each in self._recent if each != entry.id)]
        del self._recent[_MOST_RECENT:]
        self.hide()
        entry.run()
