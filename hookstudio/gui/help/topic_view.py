"""TopicView: shows a topic of the help. The one view that takes markup, and only of our own files.

It loads nothing, neither pictures nor what a link names: a link is a wish that is passed on.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from hookstudio.core.wording import tr
from hookstudio.gui.help.topic_look import TopicLook
from hookstudio.gui.help.topics import link_target
from hookstudio.gui.theme.theme import Theme

_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_WIDEST = 680


class TopicView(QTextBrowser):
    """Tab goes from link to link, Enter follows one."""

    topic_requested = Signal(str)  # the name of a topic

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("helpTopic")
        self.setAccessibleName(tr("Help topic"))
        self._theme = theme
        self.setOpenLinks(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.anchorClicked.connect(self._on_link)

    def show_topic(self, title: str, source: str, language: str) -> None:
        """Show Markdown of our own, from its start."""
        direction = QLocale(language).textDirection()
        self.setLayoutDirection(direction)
        document = self.document()
        document.setDefaultFont(self._theme.ui_font(14))
        document.setMarkdown(f"# {title}\n\n{source}", _FEATURES)
        TopicLook(self._theme).dress(document, direction)
        self.moveCursor(self.textCursor().MoveOperation.Start)

    def mark(self, words: list[str]) -> None:
        """Mark where the words stand."""
        marks, colour = [], QColor(self._theme.tokens.found)
        for word in words:
            place = self.document().find(word)
            while not place.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = place
                mark.format.setBackground(colour)
                marks.append(mark)
                place = self.document().find(word, place)
        self.setExtraSelections(marks)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing: a topic is one text."""
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setLineWrapColumnOrWidth(min(self.viewport().width(), self._theme.px(_WIDEST)))

    def _on_link(self, address: QUrl) -> None:
        target = link_target(address.toString())
        if target:
            self.topic_requested.emit(target)
