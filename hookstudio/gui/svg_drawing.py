"""SvgDrawing: collects boxes, texts and icons of the theme into one SVG picture."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from hookstudio.gui.markup import escaped
from hookstudio.gui.theme.tokens import Tokens


class Look(NamedTuple):
    """What a drawing looks like; `scale` is that of the system's text."""

    tokens: Tokens
    scale: float
    icons: Path


class SvgDrawing:
    """Drawn as for left to right, and turned round where `mirrored`.

    Lengths and places are in pixels at the usual size of text, and the whole drawing grows with
    the system's; texts and icons are muted unless a colour is given."""

    def __init__(self, look: Look, width: int, height: int, *, mirrored: bool = False) -> None:
        self.tokens = look.tokens
        self.width = round(width / look.scale)
        self.height = round(height / look.scale)
        self._icons = look.icons
        self._mirrored = mirrored
        self._parts: list[str] = []

    def source(self) -> bytes:
        """The picture as SVG."""
        head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}">'
        return "".join([head, *self._parts, "</svg>"]).encode()

    def box(self, x: int, y: int, width: int, height: int, fill: str, radius: int = 0) -> None:
        if width > 0 and height > 0:
            x = self._left(x, width)
            self._parts.append(
                f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{radius}" '
                f'fill="{fill}"/>'
            )

    def field(self, x: int, y: int, width: int, height: int, line: str) -> None:
        """A box that looks as if one could type into it."""
        if width > 1 and height > 1:
            x = self._left(x, width)
            self._parts.append(
                f'<rect x="{x + 0.5}" y="{y + 0.5}" width="{width - 1}" height="{height - 1}" '
                f'rx="6" fill="{self.tokens.input}" stroke="{line}"/>'
            )

    def text(
        self,
        x: int,
        y: int,
        text: str,
        *,
        size: int = 13,
        weight: int = 400,
        color: str = "",
        end: bool = False,
    ) -> None:
        """A line that begins at `x`, or ends there; `y` is that of its base line."""
        x, anchor = self._left(x), "end" if end != self._mirrored else "start"
        self._parts.append(
            f'<text x="{x}" y="{y}" font-family="Inter" font-weight="{weight}" '
            f'font-size="{size}" fill="{color or self.tokens.muted}" '
            f'text-anchor="{anchor}">{_plain(text)}</text>'
        )

    def icon(self, name: str, x: int, y: int, *, side: int = 16, color: str = "") -> None:
        """One of the theme's icons; `x` and `y` are its upper left corner."""
        x = self._left(x, side)
        source = self._icons.joinpath(f"{name}.svg").read_text("utf-8")
        shape = source[source.index(">") + 1 : source.rindex("</svg>")]
        self._parts.append(
            f'<g transform="translate({x} {y}) scale({side / 16})" fill="none" '
            f'stroke="{color or self.tokens.muted}" stroke-width="1.5" '
            f'stroke-linecap="round" stroke-linejoin="round">{shape}</g>'
        )

    def _left(self, x: int, width: int = 0) -> int:
        """Where something that begins at `x` has its left edge."""
        return self.width - x - width if self._mirrored else x


def _plain(text: str) -> str:
    """Text that is no markup, whatever it holds."""
    return escaped("".join(char for char in text if char.isprintable()))
