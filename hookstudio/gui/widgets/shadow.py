"""A soft shadow for the few things that float: toast, popup."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from hookstudio.gui.theme.tokens import Tokens

SHADOW = 12  # how far it reaches, in pixels; the margin that a floating widget keeps free


def paint_floating(painter: QPainter, rect: QRectF, radius: float, tokens: Tokens) -> None:
    """Paint a raised surface with its hairline and shadow; `rect` is the surface itself."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    strength = 11 if tokens.dark else 4
    for spread in range(SHADOW, 0, -1):
        color = QColor(tokens.shadow)
        color.setAlpha(round(strength * (1 - spread / (SHADOW + 1))) + 1)
        painter.setBrush(color)
        # Light falls from above: the shadow lies a little lower.
        grown = rect.adjusted(-spread, -spread + 3, spread, spread)
        painter.drawRoundedRect(grown, radius + spread, radius + spread)
    painter.setBrush(QColor(tokens.raised))
    painter.setPen(QColor(tokens.hairline if tokens.dark else tokens.input_border))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
