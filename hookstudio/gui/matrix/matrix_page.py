"""MatrixPage: the tab of the matrix, which is built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from hookstudio.core.json_value import Json
from hookstudio.gui.lazy_page import LazyPage
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.gui.matrix.controller import MatrixController
    from hookstudio.gui.matrix.coverage_controller import CoverageController
    from hookstudio.gui.matrix.matrix_panel import MatrixPanel

MATRIX_HEIGHT = 270  # px before the text scale: with its bars some six users


class MatrixPage(LazyPage["MatrixPanel"]):
    """`context` gives the project's part of a rendering, as the preview uses it."""

    coverage_changed = Signal(object)  # what nobody reaches in raw bodies, by language
    coverage_toggled = Signal(bool)

    def __init__(
        self, session: Session, theme: Theme, context: Callable[[], Mapping[str, Json]]
    ) -> None:
        super().__init__(self._make_panel)
        self._session = session
        self._theme = theme
        self._context = context
        self._controller: MatrixController | None = None
        self._coverage: CoverageController | None = None

    def focus_grid(self) -> None:
        """Put the keyboard into the grid; the page is shown."""
        if self.panel is not None:
            self.panel.focus_grid()

    def refresh(self) -> None:
        """Render all anew: what the session does not tell of has changed."""
        if self._controller is not None:
            self._controller.refresh()
        if self._coverage is not None:
            self._coverage.refresh()

    def toggle_coverage(self) -> None:
        """Show in the editor what no sample user reaches, or show it no more."""
        if self.allowed:
            self.content.coverage.toggle()

    def close_matrix(self) -> None:
        """End all rendering."""
        self.forbid()
        if self._controller is not None:
            self._controller.close()
        if self._coverage is not None:
            self._coverage.close()

    def _make_panel(self) -> MatrixPanel:
        # Start-up time: with the renderer's modules it takes 30 ms.
        from hookstudio.core.request.bulk import cores
        from hookstudio.gui.matrix.controller import MatrixController
        from hookstudio.gui.matrix.coverage_controller import (
            CoverageController,
            unseen_bodies,
        )
        from hookstudio.gui.matrix.crew import Crew
        from hookstudio.gui.matrix.matrix_panel import MatrixPanel

        # One core is left to the window and its preview.
        crew = Crew(max(1, min(4, cores() - 1)), self)
        self._controller = MatrixController(self._session, crew, self._context, self)
        self._coverage = CoverageController(self._session, crew, self._context, self)
        panel = MatrixPanel(self._session, self._theme, self._controller, crew)
        panel.coverage.toggled.connect(self._coverage.set_on)
        panel.coverage.toggled.connect(self.coverage_toggled)
        self._coverage.changed.connect(panel.show_coverage)
        self._coverage.changed.connect(lambda c: self.coverage_changed.emit(unseen_bodies(c)))
        return panel
