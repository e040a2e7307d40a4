"""Toasts: short messages in the window's corner that go away by themselves."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from hookstudio.core.wording import tr
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.announce import announce
from hookstudio.gui.widgets.direction import margins, placed
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip
from hookstudio.gui.widgets.shadow import SHADOW, paint_floating

Kind = Literal["success", "error", "info"]

TIMEOUT_MS = 5000
MAX_TOASTS = 3
_ICONS = {"success": "check_circle", "error": "error", "info": "info"}
_GAP = 8
_RADIUS = 8


class Toast(QWidget):
    """One message with at most one action; it waits while the mouse or the focus is on it."""

    closed = Signal()

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        text: str,
        kind: Kind,
        action: str,
        timeout_ms: int,
        alarm: str = "",
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._timeout_ms = timeout_ms
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close_softly)
        self.text = text
        self.action_button: QPushButton | None = None
        self.setObjectName("toast")
        self.setAccessibleName(f"{text} {alarm}".strip())
        self._build_layout(text, kind, action, alarm)
        for button in self.findChildren(QAbstractButton):
            button.installEventFilter(self)
        self._fade = QGraphicsOpacityEffect(self)
        self._fade.setOpacity(1.0)
        self.setGraphicsEffect(self._fade)
        self._animation = QPropertyAnimation(self._fade, b"opacity", self)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._closing = False

    def _build_layout(self, text: str, kind: Kind, action: str, alarm: str) -> None:
        layout = QHBoxLayout(self)
        edge = SHADOW + 10
        layout.setContentsMargins(margins(edge + 2, edge - 2, edge - 4, edge - 2))
        layout.setSpacing(10)
        sign = QLabel()
        side = self._theme.px(16)
        sign.setPixmap(self._theme.icon(_ICONS[kind], kind).pixmap(QSize(side, side)))
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        label = plain_label(text)
        label.setWordWrap(len(text) > 60)
        label.setMaximumWidth(self._theme.px(420))
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(label)
        if alarm:
            red = plain_label(alarm)
            red.setProperty("tone", "error")
            texts.addWidget(red)
        layout.addLayout(texts, 1)
        if action:
            self.action_button = QPushButton(action)
            self.action_button.setProperty("variant", "link")
            self.action_button.setAccessibleName(f"{action}: {text}")
            layout.addWidget(self.action_button)
        close = QToolButton()
        close.setIcon(self._theme.icon("close"))
        close.setAccessibleName(tr("Dismiss the message"))
        set_tool_tip(close, tr("Dismiss"))
        close.setAutoRaise(True)
        close.clicked.connect(self.close_softly)
        layout.addWidget(close)

    def appear(self) -> None:
        """Show it, fade it in and start its clock."""
        self.show()
        self.raise_()
        self._run(0.0, 1.0)
        self._start_clock()

    def close_softly(self) -> None:
        """Fade out, then be gone."""
        if self._closing:
            return
        self._closing = True
        self._timer.stop()
        self._animation.finished.connect(self.closed)
        self._run(self._fade.opacity(), 0.0)

    def _run(self, start: float, end: float) -> None:
        self._animation.stop()
        self._animation.setDuration(self._theme.motion_ms())
        self._animation.setStartValue(start)
        self._animation.setEndValue(end)
        self._animation.start()

    def _start_clock(self) -> None:
        focused = any(button.hasFocus() for button in self.findChildren(QAbstractButton))
        if self._timeout_ms and not self._closing and not self.underMouse() and not focused:
            self._timer.start(self._timeout_ms)

    def take_focus(self) -> None:
        """Put the focus on the action, or else on the button that dismisses it."""
        button = self.action_button or self.findChild(QToolButton)
        assert button is not None
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def is_held(self) -> bool:
        """Whether it waits because the mouse or the focus is on it."""
        return bool(self._timeout_ms) and not self._closing and not self._timer.isActive()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._start_clock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._start_clock()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_softly()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inner = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        paint_floating(painter, inner, _RADIUS, self._theme.tokens)


class ToastHost(QObject):
    """Stacks toasts in a lower corner of a window, where lines end; the newest is lowest."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._window = parent
        self._theme = theme
        self._toasts: list[Toast] = []
        self._panel: QWidget | None = None
        self._came_from: weakref.ref[QWidget] | None = None
        parent.installEventFilter(self)

    def show_toast(
        self,
        text: str,
        kind: Kind = "success",
        action: str = "",
        on_action: Callable[[], object] | None = None,
        timeout_ms: int = TIMEOUT_MS,
        alarm: str = "",
    ) -> Toast:
        """Show a message; `timeout_ms` 0 keeps it until it is dismissed. `alarm` is a red line."""
        toast = Toast(self._window, self._theme, text, kind, action, timeout_ms, alarm)
        if toast.action_button is not None:
            toast.action_button.clicked.connect(toast.close_softly)
            if on_action is not None:
                toast.action_button.clicked.connect(lambda _checked=False: on_action())
        toast.closed.connect(lambda: self._remove(toast))
        self._toasts.append(toast)
        for old in self._toasts[:-MAX_TOASTS]:
            self._remove(old)
        toast.adjustSize()
        self._place()
        toast.appear()
        announce(self._window, f"{text} {alarm}".strip(), urgent=kind == "error")
        return toast

    def focus_newest(self) -> bool:
        """Take the focus to the newest toast; when it goes, the focus comes back."""
        if not self._toasts:
            return False
        focused = self._window.focusWidget()
        self._came_from = None if focused is None else weakref.ref(focused)
        self._toasts[-1].take_focus()
        return True

    @property
    def toasts(self) -> tuple[Toast, ...]:
        """Those on show, oldest first."""
        return tuple(self._toasts)

    def clear(self) -> None:
        """Take all away at once."""
        for toast in list(self._toasts):
            self._remove(toast)

    def keep_above(self, panel: QWidget) -> None:
        """Keep clear of a panel at the bottom of the window, however high it is."""
        self._panel = panel
        panel.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)

    def _remove(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            had_focus = toast.isAncestorOf(self._window.focusWidget() or self._window)
            toast.hide()
            back = self._came_from() if self._came_from is not None else None
            if had_focus and back is not None and isValid(back):
                back.setFocus(Qt.FocusReason.OtherFocusReason)
            toast.deleteLater()
            self._place()

    def _bottom(self) -> int:
        panel = self._panel
        if panel is None or panel.isHidden():
            return self._window.height()
        return panel.mapTo(self._window, QPoint(0, 0)).y()

    def _place(self) -> None:
        margin = 16 - SHADOW
        bottom = self._bottom() - margin
        for toast in reversed(self._toasts):
            size = toast.sizeHint().boundedTo(QSize(self._window.width(), self._window.height()))
            toast.resize(size)
            bottom -= size.height()
            right = self._window.width() - size.width() - margin
            place = QRect(QPoint(right, bottom), size)
            toast.move(placed(self._window.layoutDirection(), self._window.rect(), place).topLeft())
            bottom += 2 * SHADOW - _GAP
