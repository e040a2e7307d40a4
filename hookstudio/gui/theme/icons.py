"""The studio's own line icons, drawn in the theme's colours when they are painted.

Only the SVG files of `resources/icons` are ever read; no picture from a project, a template or a
server reaches the renderer.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from hookstudio.gui.theme.direction import is_mirrored
from hookstudio.gui.theme.tokens import Tokens

_NAMES = """
activity arrow_down arrow_up block blocked bolt braces case catalog check check_circle
chevron_down chevron_left chevron_right chevron_up clock close code copy dark dice download
edit error external eye eye_off file filter folder globe grip help history info key keyboard
light link lock menu minus more panel_bottom panel_left panel_right paste pause play plus
receiver redo refresh regex replace save search send settings sort_down stop system table
trash undo upload user users warning webhook word wrap
"""
ICON_NAMES = frozenset(_NAMES.split())
_CALM = ("muted",)  # colours that wake up under the mouse
# Those that point to where a line goes on or comes from.
_POINTING = frozenset({"chevron_left", "chevron_right", "external", "panel_left", "panel_right"})
_POINTING |= {"redo", "send", "undo"}


class IconPainter:
    """Renders icons and keeps the pixmaps; one for a theme."""

    def __init__(self, folder: Path, tokens: Callable[[], Tokens]) -> None:
        self._folder = folder
        self._tokens = tokens
        self.engines: list[QIconEngine] = []
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, int, float, bool], QPixmap] = {}

    def color(self, token: str, mode: QIcon.Mode) -> str:
        """The colour of an icon in a mode; `token` is its name in `Tokens`."""
        tokens = self._tokens()
        if mode == QIcon.Mode.Disabled:
            return tokens.disabled
        if token in _CALM and mode in (QIcon.Mode.Active, QIcon.Mode.Selected):
            return tokens.text
        return str(getattr(tokens, token))

    def pixmap(self, name: str, color: str, size: QSize, ratio: float) -> QPixmap:
        """The icon at that size in pixels of the device."""
        mirrored = name in _POINTING and is_mirrored()
        key = (name, color, size.width(), size.height(), ratio, mirrored)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = self._render(name, color, size, ratio, mirrored)
        return found

    def _render(self, name: str, color: str, size: QSize, ratio: float, mirrored: bool) -> QPixmap:
        # Start-up time: the first icon is painted after the window is built.
        from PySide6.QtSvg import QSvgRenderer

        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text("utf-8")
        svg = self._sources[name].replace("currentColor", color)
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        if mirrored:
            painter.translate(size.width(), 0)
            painter.scale(-1, 1)
        side = min(size.width(), size.height())
        target = QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side)
        QSvgRenderer(svg.encode()).render(painter, target)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


class LineIconEngine(QIconEngine):
    """Looks up the colour each time, so a change of theme needs no new icons."""

    def __init__(self, painter: IconPainter, name: str, token: str) -> None:
        super().__init__()
        self._painter = painter
        self._name = name
        self._token = token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        pixmap = self.scaledPixmap(rect.size(), mode, state, ratio)
        painter.drawPixmap(rect.topLeft(), pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        # The size does not count the pixels of the device, whatever older pages say.
        color = self._painter.color(self._token, mode)
        return self._painter.pixmap(self._name, color, size * scale, scale)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size

    def clone(self) -> QIconEngine:
        # Qt deletes it, but PySide would do so first: it does not see that Qt has taken it.
        copy = LineIconEngine(self._painter, self._name, self._token)
        self._painter.engines.append(copy)
        return copy

    def key(self) -> str:
        return "hookstudio-line"

    def iconName(self) -> str:
        return self._name

    def isNull(self) -> bool:
        return False


def paint_icon(painter: QPainter, icon: QIcon, center: QPoint, side: int) -> None:
    """Draw an icon centred on a point, for widgets that paint themselves."""
    icon.paint(painter, QRect(center.x() - side // 2, center.y() - side // 2, side, side))
