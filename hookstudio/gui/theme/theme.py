"""Theme: palette, style sheet, fonts and icons of the whole studio, light or dark."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication

from hookstudio.core import paths
from hookstudio.gui.theme.direction import is_mirrored
from hookstudio.gui.theme.editor_scheme import CodeColors, EditorScheme, code_colors
from hookstudio.gui.theme.fonts import (
    CODE_FAMILIES,
    UI_FAMILIES,
    load_code_fonts,
    load_ui_fonts,
    make_font,
    text_scale,
)
from hookstudio.gui.theme.icons import ICON_NAMES, IconPainter, LineIconEngine
from hookstudio.gui.theme.palette import make_palette
from hookstudio.gui.theme.style_sheet import load_style_sheet
from hookstudio.gui.theme.tokens import DARK, LIGHT, Tokens

Mode = Literal["system", "light", "dark"]
MOTION_MS = 140


def undress(app: QApplication) -> None:
    """Take the style sheet off. Nothing else may: an empty one leaves Qt with dangling pointers.

    Qt marks each widget that a rule was looked up for and watches it until it is destroyed. When
    the sheet goes, so does the watch, but a mark only where the widget was polished. Under the
    next sheet a marked widget counts as watched already: destroyed, it stays in Qt's list, and
    the next change of the sheet styles it.
    """
    attributes = Qt.WidgetAttribute
    for widget in app.allWidgets():
        if not widget.testAttribute(attributes.WA_WState_Polished):
            widget.setAttribute(attributes.WA_StyleSheet, False)
    app.setStyleSheet("")


class Theme(QObject):
    """Dresses an application and tells those who paint themselves when the dress changes."""

    changed = Signal()  # tokens, fonts or the editor scheme are others now

    def __init__(self, resources: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources or paths.resources()
        self._app: QApplication | None = None
        self._scale = 1.0
        self._system_dark = False
        self.tokens: Tokens = LIGHT
        self.mode: Mode = "light"
        self.editor_scheme = EditorScheme.STUDIO
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._icon_painter = IconPainter(self._resources / "icons", lambda: self.tokens)

    @property
    def dark(self) -> bool:
        return self.tokens.dark

    @property
    def scale(self) -> float:
        """The system's text scale; multiply lengths that hold text by it."""
        return self._scale

    @property
    def code_colors(self) -> CodeColors:
        return code_colors(self.tokens, self.editor_scheme)

    def apply(self, app: QApplication, mode: Mode, scale: float | None = None) -> None:
        """Dress the application; call it again to switch. `scale` None follows the system."""
        if self._app is None:
            self._app = app
            app.setStyle("Fusion")
            # Desktops without a theme that Qt knows tell by their palette only.
            self._system_dark = app.palette().window().color().lightness() < 128
            load_ui_fonts(self._resources / "fonts")
            load_code_fonts(self._resources / "fonts")
            app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self.mode = mode
        self._scale = text_scale() if scale is None else scale
        self._tell_system(app)
        self._dress(app)

    @contextmanager
    def undressed(self) -> Iterator[None]:
        """No style sheet within, for building much: Qt styles all that a widget holds again each
        time that it is put into another one."""
        app = self._app
        sheet = app.styleSheet() if app is not None else ""
        if app is not None:
            undress(app)
        yield
        if app is not None:
            app.setStyleSheet(sheet)

    def set_editor_scheme(self, scheme: EditorScheme) -> None:
        """Colour Liquid as the studio does or as Braze's composer does."""
        if scheme is not self.editor_scheme:
            self.editor_scheme = scheme
            self.changed.emit()

    def px(self, length: int) -> int:
        """A length in pixels that grows with the system's text."""
        return round(length * self._scale)

    def ui_font(self, size: int = 13, weight: int = 400) -> QFont:
        """Inter with fallbacks for Japanese, Arabic and emoji."""
        return make_font(UI_FAMILIES, size * self._scale, weight)

    def code_font(self, size: int = 13) -> QFont:
        """JetBrains Mono, its lines 1.45 times its size high."""
        font = make_font(CODE_FAMILIES, size * self._scale, 400)
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setFixedPitch(True)
        # Ligatures would show `!=` and `->` as other characters than those that are sent.
        font.setFeature(QFont.Tag("calt"), 0)
        return font

    def icon(self, name: str, color: str = "muted") -> QIcon:
        """One of `ICON_NAMES` in a colour of `Tokens`; muted ones turn to text under the mouse."""
        if name not in ICON_NAMES:
            raise KeyError(name)
        key = (name, color)
        if key not in self._icons:
            self._icons[key] = QIcon(LineIconEngine(self._icon_painter, name, color))
        return self._icons[key]

    def motion_ms(self, duration: int = MOTION_MS) -> int:
        """How long a movement may take; 0 when the system asks for reduced motion."""
        from PySide6.QtWidgets import QStyle  # start-up time: its enumerations take 5 ms

        if self._app is None:
            return 0
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return duration if self._app.style().styleHint(hint) > 0 else 0

    def _tell_system(self, app: QApplication) -> None:
        """Let the window's frame and the system's own dialogs go with the mode."""
        hints = app.styleHints()
        if self.mode == "system":
            hints.unsetColorScheme()
            self._note_system(hints.colorScheme())
        else:
            dark = self.mode == "dark"
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)

    def _on_system_changed(self, scheme: Qt.ColorScheme) -> None:
        # In another mode it is only what we told the system ourselves.
        if self._app is not None and self.mode == "system":
            self._note_system(scheme)
            self._dress(self._app)

    def _note_system(self, scheme: Qt.ColorScheme) -> None:
        if scheme != Qt.ColorScheme.Unknown:
            self._system_dark = scheme == Qt.ColorScheme.Dark

    def _dress(self, app: QApplication) -> None:
        dark = self.mode == "dark" or (self.mode == "system" and self._system_dark)
        self.tokens = DARK if dark else LIGHT
        app.setFont(self.ui_font())
        app.setPalette(make_palette(self.tokens))
        sheet = load_style_sheet(
            self._resources / "styles", self._values(), self._scale, mirrored=is_mirrored()
        )
        app.setStyleSheet(sheet)
        self.changed.emit()

    def _values(self) -> dict[str, str]:
        images = self._resources / "styles" / "images" / ("dark" if self.dark else "light")
        code = ", ".join(f'"{family}"' for family in CODE_FAMILIES)
        return {
            **self.tokens.colors(),
            "images": images.as_posix(),
            "branch_closed": "branch_closed_mirrored" if is_mirrored() else "branch_closed",
            "code_families": code,
            # Half the indicator and its border; a larger radius would be dropped.
            "radio_radius": f"{self.px(16) // 2 + 1}px",
        }
