"""HelpWindow: the topics on the left, found by their words, and the one that is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.wording import tr
from hookstudio.gui.help.live_keys import with_keys
from hookstudio.gui.help.topic_view import TopicView
from hookstudio.gui.help.topics import Topic, found
from hookstudio.gui.shortcuts.keys import Keys
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import plain_label
from hookstudio.gui.widgets.list_keys import ListKeys
from hookstudio.gui.widgets.search_field import SearchField

_NAME = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """A window beside the studio: one reads and works on. It is empty until `show_topics`."""

    closed = Signal()

    def __init__(
        self, theme: Theme, keys: Mapping[str, Keys], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("helpWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Hook Studio Help"))
        self.setSizeGripEnabled(True)
        self._theme = theme
        self._keys = keys
        self._topics: Sequence[Topic] = ()
        self._wanted = ""
        self._before: list[str] = []
        self._after: list[str] = []
        self.topic = ""
        """The name of the topic that is shown."""
        self._search = SearchField(theme, tr("Search the help"))
        self._list, self._model = QListView(), QStandardItemModel(self)
        self._nothing = plain_label(tr("No topic has these words."), role="caption")
        self.view = TopicView(theme)
        self._back, self._forward = QPushButton(tr("Back")), QPushButton(tr("Forward"))
        self._build()
        self._connect()
        self._show_ways()

    def show_topics(self, topics: Sequence[Topic]) -> None:
        """These are the topics; the one that was asked for is shown."""
        self._topics = topics
        self._find(self._search.text())
        self.open_topic(self._wanted or topics[0].name)

    def open_topic(self, name: str) -> None:
        """Show a topic, now or once there are any; the way back leads to the one before."""
        self._wanted = name
        if not self._topics or name == self.topic:
            return
        if self.topic:
            self._before.append(self.topic)
            self._after.clear()
        self._show(name)

    def set_keys(self, keys: Mapping[str, Keys]) -> None:
        """These are the keys of the actions from now on."""
        self._keys = keys
        self._show_again()

    def done(self, result: int) -> None:
        self.closed.emit()
        super().done(result)

    def _build(self) -> None:
        self._list.setAccessibleName(tr("Topics"))
        self._list.setModel(self._model)
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing.setVisible(False)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._search)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        halves = QSplitter()
        halves.setChildrenCollapsible(False)
        halves.addWidget(side)
        halves.addWidget(self.view)
        halves.setStretchFactor(1, 1)
        halves.setSizes([self._theme.px(220), self._theme.px(660)])
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._back, self._forward, close):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.insertStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(halves, 1)
        layout.addLayout(row)
        self.resize(self._theme.px(920), self._theme.px(640))

    def _connect(self) -> None:
        ListKeys(self._search, self._list)
        self._search.textChanged.connect(self._find)
        self._search.taken.connect(self.view.setFocus)
        self._search.left.connect(self.reject)
        self._list.selectionModel().currentChanged.connect(self._on_current)
        self._list.activated.connect(lambda _index: self.view.setFocus())
        self.view.topic_requested.connect(self.open_topic)
        self._theme.changed.connect(self._show_again)
        self._back.clicked.connect(lambda: self._go(self._before, self._after))
        self._forward.clicked.connect(lambda: self._go(self._after, self._before))
        for key, button in (
            (QKeySequence.StandardKey.Back, self._back),
            (QKeySequence.StandardKey.Forward, self._forward),
        ):
            QShortcut(key, self).activated.connect(button.click)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._search.setFocus)

    def _find(self, text: str) -> None:
        """List the topics that hold the words, and show the best of them."""
        topics = found(self._topics, text)
        with QSignalBlocker(self._list.selectionModel()):
            self._model.clear()
            for topic in topics:
                item = QStandardItem(topic.title)
                item.setData(topic.name, _NAME)
                self._model.appendRow(item)
        self._nothing.setVisible(bool(self._topics) and not topics)
        if not topics:
            return
        if text.strip() and self.topic != topics[0].name:
            self.open_topic(topics[0].name)
        self._point_at(self.topic)
        self.view.mark(text.split())

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        name = index.data(_NAME)
        if isinstance(name, str):
            self.open_topic(name)

    def _go(self, there: list[str], here: list[str]) -> None:
        if there:
            here.append(self.topic)
            self._show(there.pop())

    def _show(self, name: str) -> None:
        self.topic = self._wanted = name
        self._show_again()
        self._point_at(name)
        self._show_ways()

    def _show_again(self) -> None:
        topic = next((each for each in self._topics if each.name == self.topic), None)
        if topic is not None:
            self.view.show_topic(topic.title, with_keys(topic.source, self._keys), topic.language)
            self.view.mark(self._search.text().split())

    def _show_ways(self) -> None:
        self._back.setEnabled(bool(self._before))
        self._forward.setEnabled(bool(self._after))

    def _point_at(self, name: str) -> None:
        """Select the topic in the list, where it is listed."""
        with QSignalBlocker(self._list.selectionModel()):
            for row in range(self._model.rowCount()):
                index = self._model.index(row, 0)
                if index.data(_NAME) == name:
                    self._list.setCurrentIndex(index)
                    return
            self._list.setCurrentIndex(QModelIndex())
