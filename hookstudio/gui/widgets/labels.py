"""Labels and tool tips that show text as text: no markup, and marks for what nobody sees."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QTabBar, QWidget

from hookstudio.core.marks import visible
from hookstudio.gui.markup import escaped
from hookstudio.gui.theme.direction import is_mirrored

Role = Literal["body", "caption", "title"]


class _PlainLabel(QLabel):
    """Every text that it gets later is shown as the first one is."""

    def setText(self, text: str) -> None:
        super().setText(visible(text))


def plain_label(text: str = "", *, role: Role = "body") -> QLabel:
    """A label that takes every character literally; `role` chooses its size and colour."""
    label = _PlainLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setProperty("role", role)
    if is_mirrored():
        # Qt takes the side from the first letter of the text, which may be that of a name.
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return label


def wrapped_caption(text: str = "") -> QLabel:
    """A caption that takes as many lines as it needs."""
    label = plain_label(text, role="caption")
    label.setWordWrap(True)
    return label


_TOLD = "tool_tip_text"


def set_tool_tip(widget: QWidget, text: str) -> None:
    """Set a tool tip that shows the text literally; empty removes it.

    A screen reader says it too, unless the widget has a description of its own.
    """
    widget.setToolTip(tool_tip_markup(text))
    # Without a description Qt lets a screen reader read out the markup.
    if widget.accessibleDescription() == (widget.property(_TOLD) or ""):
        widget.setAccessibleDescription(text)
    widget.setProperty(_TOLD, text)


def set_tab_tool_tip(bar: QTabBar, index: int, text: str) -> None:
    """Set a tab's tool tip, shown literally; a screen reader says it as it is set."""
    # A tab has no description of its own, so only what Qt might take for markup becomes some.
    bar.setTabToolTip(index, tool_tip_markup(text) if "<" in text else text)


def tool_tip_markup(text: str) -> str:
    """The text as Qt's tool tips want it: they guess at markup, so it is escaped and said."""
    if not text:
        return ""
    return f'<qt><p style="white-space:pre-wrap">{escaped(visible(text))}</p></qt>'


class ElidedLabel(QLabel):
    """A one-line label that ends in … where it does not fit; the whole text is its tool tip."""

    def __init__(
        self,
        text: str = "",
        *,
        role: Role = "body",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self._extra_tip = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(visible(text))
        self._update_tip()

    def set_extra_tip(self, text: str) -> None:
        """More for the tool tip, below the whole text; it is there also when nothing is cut."""
        self._extra_tip = text
        self._update_tip()

    def is_elided(self) -> bool:
        """Whether something is cut off now."""
        return self._elided() != self._one_line()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        width = self.fontMetrics().horizontalAdvance(self._one_line()) + 2 * self.margin() + 2
        return QSize(width, hint.height())

    def minimumSizeHint(self) -> QSize:
        narrow = self.fontMetrics().horizontalAdvance("…")
        return QSize(narrow, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tip()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._update_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(self.contentsRect(), self.alignment(), self._elided())

    def _one_line(self) -> str:
        return " ".join(self.text().splitlines())

    def _elided(self) -> str:
        metrics = QFontMetrics(self.font())
        return metrics.elidedText(self._one_line(), self._mode, self.contentsRect().width())

    def _update_tip(self) -> None:
        parts = [self.text()] if self.is_elided() or "\n" in self.text() else []
        if self._extra_tip:
            parts.append(self._extra_tip)
        set_tool_tip(self, "\n".join(parts))
