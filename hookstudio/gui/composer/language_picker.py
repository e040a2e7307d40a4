"""LanguagePicker: a small popup with a list of languages that can be searched."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from hookstudio.core.request.languages import LANGUAGES, language_name, own_name
from hookstudio.core.wording import tr, translated
from hookstudio.gui.widgets.dialog_size import width_of
from hookstudio.gui.widgets.direction import corner_below
from hookstudio.gui.widgets.labels import plain_label

_TAG = Qt.ItemDataRole.UserRole
_SEARCH = Qt.ItemDataRole.UserRole + 1
_REGIONAL = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})+")
_COLUMNS = (35, 40)  # wide and high


class LanguagePicker(QFrame):
    """Chooses one language by name or tag; a tag that is not in the list can be typed too."""

    picked = Signal(str)  # language tag

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("languagePicker")
        self._taken: frozenset[str] = frozenset()
        self._regional = QListWidgetItem()
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Language or tag"))
        self._search.setAccessibleName(tr("Search a language"))
        self._search.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Languages"))
        self._list.setUniformItemSizes(True)
        self._none = plain_label(tr("No language of that name."), role="caption")
        self._none.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        for widget in (self._search, self._list, self._none):
            layout.addWidget(widget)
        self._search.textChanged.connect(self._filter)
        self._search.installEventFilter(self)
        self._list.itemClicked.connect(self._pick)
        self._list.itemActivated.connect(self._pick)
        self.setFixedSize(*(width_of(self, columns) for columns in _COLUMNS))

    def open_below(self, anchor: QWidget, taken: Sequence[str], first: Sequence[str]) -> None:
        """Show the list under a button: those of `first` at the top, without those `taken`."""
        self._taken = frozenset(taken)
        self._fill(first)
        self._search.clear()
        self._filter("")
        corner, screen = corner_below(anchor, self.size()), anchor.screen().availableGeometry()
        rightmost = screen.right() - self.width()
        self.move(max(screen.left(), min(corner.x(), rightmost)), corner.y())
        self.show()
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that move in a list work while one types in the field above it."""
        if watched is self._search and isinstance(event, QKeyEvent):
            if event.type() != QEvent.Type.KeyPress:
                return False
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _fill(self, first: Sequence[str]) -> None:
        self._list.clear()
        self._regional = QListWidgetItem()
        self._regional.setData(_SEARCH, "")
        for language in sorted(LANGUAGES, key=lambda language: language.tag not in first):
            if language.tag not in self._taken:
                name = translated(language.name)
                names = dict.fromkeys((language.own_name, name))
                item = QListWidgetItem(f"{' · '.join(names)}  ({language.tag})")
                item.setData(_TAG, language.tag)
                searched = " ".join((*names, language.name, language.tag))
                item.setData(_SEARCH, searched.casefold())
                self._list.addItem(item)
        self._list.addItem(self._regional)

    def _filter(self, text: str) -> None:
        query = text.strip().casefold()
        self._offer_region(text.strip().replace("_", "-"))
        first = None
        for row in range(self._list.count()):
            item = self._list.item(row)
            hidden = item.data(_TAG) is None or query not in item.data(_SEARCH)
            item.setHidden(hidden)
            if first is None and not item.isHidden():
                first = item
            if item.data(_TAG) and item.data(_TAG).casefold() == query:
                first = item
        if first is not None:
            self._list.setCurrentItem(first)
        self._list.setVisible(first is not None)
        self._none.setVisible(first is None)

    def _offer_region(self, tag: str) -> None:
        """A tag such as pt-BR stands in no list; it is offered when it is typed."""
        fits = bool(_REGIONAL.fullmatch(tag)) and own_name(tag) != tag and tag not in self._taken
        self._regional.setData(_TAG, tag if fits else None)
        self._regional.setData(_SEARCH, tag.casefold())
        self._regional.setText(f"{own_name(tag)} · {language_name(tag)}  ({tag})" if fits else "")

    def _step(self, by: int) -> None:
        row = self._list.currentRow() + by
        while 0 <= row < self._list.count():
            if not self._list.item(row).isHidden():
                self._list.setCurrentRow(row)
                return
            row += by

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is not None and not item.isHidden():
            self.hide()
            self.picked.emit(item.data(_TAG))
