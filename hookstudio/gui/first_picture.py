"""The picture that stands in the window until the panes are built: as much as is known by then.

Qt draws it, from SVG. Painting in Python would first make Python's classes for the enums of the
`Qt` namespace, which takes as long as everything else up to the first frame.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtSvgWidgets import QSvgWidget

from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.project.kinds import KINDS, NO_ENVIRONMENT
from hookstudio.gui.proportions import (
    BAR_HEIGHT,
    FOLD_PROJECT_BELOW,
    HANDLE,
    TABS_BELOW,
    TOP_HEIGHT,
    column_widths,
    has_room_below,
    row_heights,
)
from hookstudio.gui.svg_drawing import Look, SvgDrawing
from hookstudio.gui.theme.fonts import UI_FAMILIES, make_font
from hookstudio.gui.window_state import WindowState

_LETTER = 7  # about the width of one, to see whether a title leaves room for more
_TABS = (
    (20, 70, translatable("Outbox")),
    (91, 73, translatable("Activity")),
    (163, 78, translatable("Receiver")),
    (241, 64, translatable("Matrix")),
    (305, 90, translatable("Snapshots")),
    (395, 64, translatable("Stress")),
    (459, 80, translatable("Retry lab")),
)
"""Those of the bottom panel: where the title begins, how wide the tab is, the title."""


def _tabs() -> Iterator[tuple[int, int, str]]:
    """The tabs in the language of the studio: a longer title moves all that follow."""
    moved, font = 0, None
    for x, width, english in _TABS:
        title, more = translated(english), 0
        if title != english:
            font = font or QFontMetrics(make_font(UI_FAMILIES, 13, 500))
            more = font.horizontalAdvance(title) - font.horizontalAdvance(english)
        yield x + moved, width + more, title
        moved += more


class Row(NamedTuple):
    """A line of the project's tree: the title of a group has neither icon nor slug."""

    title: str
    aside: str
    icon: str = ""
    selected: bool = False


class Scene(NamedTuple):
    """What the picture shows; `environment` is empty where the project has none."""

    project: str
    rows: tuple[Row, ...]
    state: WindowState
    environment: str = ""


def scene_of(root: Path, state: WindowState) -> Scene:
    """The files that there are, under the names they had when the project was open last."""
    names = state.last_names if state.last_project == str(root.absolute()) else {}
    opened = state.project(root).webhook
    rows: list[Row] = []
    for kind in KINDS:
        slugs = _slugs(root / kind.folder, kind.ending)
        current = opened if opened in slugs else next(iter(slugs), "")
        listed = []
        for slug in slugs:
            title, aside = names.get(f"{kind.folder}/{slug}{kind.ending}", (slug, ""))
            is_open = kind.id == "webhook" and slug == current
            listed.append(Row(title, aside, kind.icon, is_open))
        rows.append(Row(translated(kind.title), str(len(listed))))
        rows += sorted(listed, key=lambda row: row.title.casefold())
    name = names.get("", [root.name])[0]
    return Scene(name, tuple(rows), state, _environment(root, state, names))


def _environment(root: Path, state: WindowState, names: Mapping[str, list[str]]) -> str:
    """What the picker of environments will say."""
    slugs = _slugs(root / "environments", ".yaml")
    chosen = state.project(root).environment
    if chosen in slugs:
        return names.get(f"environments/{chosen}.yaml", [chosen])[0]
    return translated(NO_ENVIRONMENT) if slugs else ""


def _slugs(folder: Path, ending: str) -> list[str]:
    names = sorted(file.name for file in folder.glob(f"*{ending}"))
    return [name.removesuffix(ending) for name in names if not name.startswith(".")]


class FirstPicture(QSvgWidget):
    """Draws the scene anew in each size that the window takes."""

    def __init__(self, scene: Scene, look: Look) -> None:
        super().__init__()
        self._scene = scene
        self._look = look

    def resizeEvent(self, event: QResizeEvent) -> None:
        drawing = SvgDrawing(self._look, self.width(), self.height(), mirrored=self.isRightToLeft())
        _Layout(drawing, self._scene).draw()
        self.load(drawing.source())


class _Layout:
    """Places on a drawing what the window will hold."""

    def __init__(self, drawing: SvgDrawing, scene: Scene) -> None:
        self._drawing = drawing
        self._tokens = drawing.tokens
        self._scene = scene
        self._end = self._end_of_panes()

    def draw(self) -> None:
        drawing, tokens, state = self._drawing, self._tokens, self._scene.state
        drawing.box(0, 0, drawing.width, drawing.height, tokens.window)
        shown = (
            state.project_pane and drawing.width >= FOLD_PROJECT_BELOW,
            True,
            state.preview_pane and drawing.width >= TABS_BELOW,
        )
        sizes = column_widths(drawing.width, state.columns)
        widths = [size if is_shown else 0 for size, is_shown in zip(sizes, shown, strict=True)]
        room = drawing.width - HANDLE * (sum(shown) - 1)
        project, _, preview = (width * room // max(1, sum(widths)) for width in widths)
        if project:
            self._draw_project(project)
            self._draw_line(project)
        left = project + HANDLE if project else 0
        if preview:
            self._draw_preview(drawing.width - preview)
            self._draw_line(drawing.width - preview - HANDLE)
        self._draw_composer(left + 12, drawing.width - preview - (HANDLE if preview else 0) - 12)
        self._draw_top_bar()
        self._draw_bottom()

    def _end_of_panes(self) -> int:
        """Where the panes end and the handle of the bottom panel begins."""
        height, state = self._drawing.height, self._scene.state
        if not (state.bottom_open and has_room_below(height)):
            return height - BAR_HEIGHT - HANDLE
        _, below = row_heights(height - TOP_HEIGHT - HANDLE, state.rows)
        return height - HANDLE - below

    def _draw_line(self, left: int) -> None:
        """The hairline of a handle between two panes."""
        height = self._end - TOP_HEIGHT
        self._drawing.box(left + 2, TOP_HEIGHT, 1, height, self._tokens.hairline)

    def _draw_top_bar(self) -> None:
        drawing, width = self._drawing, self._drawing.width
        drawing.icon("menu", 15, 13)
        drawing.icon("chevron_down", 37, 15, side=12)
        name, left = self._scene.environment, 62
        if name:
            room = min(len(name) * _LETTER, 180)
            drawing.field(left, 6, room + 60, 32, self._tokens.input_border)
            drawing.icon("globe", left + 11, 14)
            drawing.text(left + 31, 27, name, weight=500, color=self._tokens.text)
            left += room + 68
        drawing.text(left, 27, self._scene.project, color=self._tokens.text)
        drawing.icon("dark", width - 71, 13)
        drawing.icon("settings", width - 32, 13)

    def _draw_project(self, width: int) -> None:
        drawing, tokens = self._drawing, self._tokens
        height = self._end - TOP_HEIGHT
        drawing.box(0, TOP_HEIGHT, width, height, tokens.pane)
        drawing.text(12, TOP_HEIGHT + 30, tr("Project"), size=15, weight=600, color=tokens.text)
        drawing.icon("plus", width - 32, TOP_HEIGHT + 16)
        drawing.field(12, TOP_HEIGHT + 49, width - 24, 30, tokens.input_border)
        drawing.icon("search", 20, TOP_HEIGHT + 56)
        drawing.text(50, TOP_HEIGHT + 69, tr("Filter"))
        row_height, y = 28, TOP_HEIGHT + 88
        for row in self._scene.rows:
            if y > self._end - 8:
                break
            self._draw_row(row, y, width, row_height)
            y += row_height
        # What is too long for the pane is hidden by what stands beside it.
        drawing.box(width, TOP_HEIGHT, drawing.width - width, height, tokens.window)

    def _draw_row(self, row: Row, y: int, width: int, height: int) -> None:
        drawing, tokens, base = self._drawing, self._tokens, y + height // 2 + 5
        if not row.icon:
            drawing.icon("chevron_down", 10, y + height // 2 - 7, side=14)
            drawing.text(30, base, row.title, size=12, weight=600)
            drawing.text(width - 24, base, row.aside, size=12, weight=600, end=True)
            return
        if row.selected:
            drawing.box(4, y, width - 20, height, tokens.selection, radius=4)
        color = tokens.text if row.selected else tokens.muted
        drawing.icon(row.icon, 24, y + height // 2 - 8, color=color)
        drawing.text(46, base, row.title, color=tokens.text)
        if (len(row.title) + len(row.aside)) * _LETTER < width - 80:
            drawing.text(
                width - 24, base - 1, row.aside, size=11, weight=500, color=color, end=True
            )

    def _draw_composer(self, left: int, right: int) -> None:
        drawing, tokens, width = self._drawing, self._tokens, right - left
        self._draw_soft(left + 8, 22, min(110, width), 14)
        drawing.field(left, TOP_HEIGHT + 53, min(92, width), 32, tokens.hairline)
        drawing.field(left + 100, TOP_HEIGHT + 53, width - 192, 66, tokens.hairline)
        self._draw_soft(left + width - 84, 53, 84, 32)
        self._draw_soft(left, 151, min(240, width), 24)
        self._draw_soft(left + 8, 197, min(190, width), 14)
        drawing.field(left, TOP_HEIGHT + 231, width, self._end - TOP_HEIGHT - 243, tokens.hairline)

    def _draw_preview(self, edge: int) -> None:
        drawing, tokens, left = self._drawing, self._tokens, edge + 12
        width, height = drawing.width - 12 - left, self._end - TOP_HEIGHT
        drawing.box(edge, TOP_HEIGHT, drawing.width - edge, height, tokens.pane)
        drawing.field(left, TOP_HEIGHT + 8, width - 102, 30, tokens.hairline)
        drawing.field(left, TOP_HEIGHT + 44, width, 30, tokens.hairline)
        self._draw_soft(left, 90, width * 3 // 4, 14)
        self._draw_soft(left, 126, min(90, width), 14)
        drawing.field(left, TOP_HEIGHT + 150, width, height - 208, tokens.hairline)

    def _draw_soft(self, x: int, below_top: int, width: int, height: int) -> None:
        """A shape where text will stand."""
        if TOP_HEIGHT + below_top + height < self._end:
            color = self._tokens.hover
            self._drawing.box(x, TOP_HEIGHT + below_top, width, height, color, radius=4)

    def _draw_bottom(self) -> None:
        drawing, tokens, top = self._drawing, self._tokens, self._end
        drawing.box(0, top, drawing.width, drawing.height - top, tokens.window)
        drawing.box(0, top + 2, drawing.width, 1, tokens.hairline)
        for number, (x, width, title) in enumerate(_tabs()):
            is_current = number == self._scene.state.bottom_tab
            color = tokens.text if is_current else tokens.muted
            drawing.text(x, top + HANDLE + 21, title, weight=500, color=color)
            if is_current:
                drawing.box(x - 12, top + HANDLE + 32, width, 2, tokens.accent)
