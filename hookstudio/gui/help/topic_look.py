"""TopicLook: how a topic looks, in the theme's fonts and colours."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)

from hookstudio.gui.theme.theme import Theme

_HEADINGS = {1: 22, 2: 16, 3: 14}
_CODE = QTextBlockFormat.Property.BlockCodeLanguage
_FENCE = QTextBlockFormat.Property.BlockCodeFence


class TopicLook:
    """Qt gives Markdown the sizes and the gaps of a word processor; these are the studio's."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def dress(self, document: QTextDocument, direction: Qt.LayoutDirection) -> None:
        """Give every block, link and table of the document its look."""
        document.setDocumentMargin(self._theme.px(20))
        cursor = QTextCursor(document)
        cursor.beginEditBlock()  # one layout for all of it
        for block in _blocks(document):
            self._dress_block(cursor, block, direction)
            self._dress_pieces(cursor, block)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        self._frame_code(document)
        cursor.endEditBlock()

    def _dress_block(
        self, cursor: QTextCursor, block: QTextBlock, direction: Qt.LayoutDirection
    ) -> None:
        px = self._theme.px
        form = block.blockFormat()
        level = form.headingLevel()
        form.setLayoutDirection(direction)
        form.setTopMargin(0)
        if level:
            form.setTopMargin(0 if level == 1 else px(22))
            form.setBottomMargin(px(8))
        elif _is_code(form):
            form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            form.setNonBreakableLines(False)
            form.setBottomMargin(0)
        elif QTextCursor(block).currentTable() is not None:
            form.setBottomMargin(0)
        else:
            more = block.textList() and block.next().textList()
            form.setBottomMargin(px(5) if more else px(12))
        if not level and not _is_code(form) and QTextCursor(block).currentTable() is None:
            form.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(form)

    def _frame_code(self, document: QTextDocument) -> None:
        """Each example in a box: the background of a line alone leaves gaps between the lines."""
        px = self._theme.px
        form = QTextFrameFormat()
        form.setBackground(self._color("hover"))
        form.setPadding(px(10))
        form.setTopMargin(px(2))
        form.setBottomMargin(px(14))
        block = document.begin()
        while block.isValid():
            if _is_code(block.blockFormat()):
                cursor = QTextCursor(block)
                while _is_code(_format(block.next())):
                    block = block.next()
                cursor.setPosition(
                    block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor
                )
                frame = cursor.insertFrame(form)
                block = frame.lastCursorPosition().block()
                _flatten(frame.firstCursorPosition().block().previous())
                _flatten(block.next())
            block = block.next()

    def _dress_pieces(self, cursor: QTextCursor, block: QTextBlock) -> None:
        level, in_code = block.blockFormat().headingLevel(), _is_code(block.blockFormat())
        for start, length, old in _pieces(block):
            new = QTextCharFormat(old)
            if level:
                new.setFont(self._theme.ui_font(_HEADINGS.get(level, 14), 600))
            elif in_code or old.fontFixedPitch():
                new.setFont(self._theme.code_font(13))
                if not in_code:
                    new.setBackground(self._color("hover"))
            elif old.isAnchor():
                new.setForeground(self._color("accent"))
                new.setFontUnderline(True)
            elif old.fontWeight() > QFont.Weight.Normal:
                new.setFontWeight(QFont.Weight.DemiBold)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(new)

    def _dress_table(self, table: QTextTable) -> None:
        form = table.format()
        form.setBorder(1)
        form.setBorderBrush(self._color("hairline"))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderCollapse(True)
        form.setCellPadding(self._theme.px(6))
        form.setTopMargin(self._theme.px(2))
        form.setBottomMargin(self._theme.px(16))
        table.setFormat(form)

    def _color(self, name: str) -> QBrush:
        return QBrush(QColor(str(getattr(self._theme.tokens, name))))


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Where each run of one look starts, its length and its look: taken before any is changed."""
    found, place = [], block.begin()
    while not place.atEnd():
        piece = place.fragment()
        found.append((piece.position(), piece.length(), piece.charFormat()))
        place += 1
    return found


def _format(block: QTextBlock) -> QTextBlockFormat:
    return block.blockFormat() if block.isValid() else QTextBlockFormat()


def _flatten(block: QTextBlock) -> None:
    """Qt keeps an empty line beside each frame; it takes no room then."""
    if block.isValid() and not block.text():
        form = QTextBlockFormat()
        form.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        QTextCursor(block).setBlockFormat(form)


def _is_code(form: QTextBlockFormat) -> bool:
    return form.hasProperty(_CODE.value) or form.hasProperty(_FENCE.value)
