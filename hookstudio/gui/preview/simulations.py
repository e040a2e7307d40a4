"""Simulations: how recorded answers are given in the preview, without a change of their files."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from hookstudio.core.project.response import Simulation
from hookstudio.core.project.workspace import Change
from hookstudio.core.wording import translatable
from hookstudio.gui.session import Session

# They are translated when they are shown.
TITLES: Mapping[Simulation, str] = {
    Simulation.RECORDED: translatable("As recorded"),
    Simulation.SLOW: translatable("Slowly (3 s)"),
    Simulation.NOT_FOUND: "404",
    Simulation.SERVER_ERROR: "500",
    Simulation.NOT_JSON: translatable("Not JSON"),
    Simulation.NO_ANSWER: translatable("No answer"),
}


class Simulations(QObject):
    """What was chosen for each answer, by slug; kept for as long as the project is open."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen: dict[str, Simulation] = {}
        session.changed.connect(self._on_changed)

    @property
    def chosen(self) -> Mapping[str, Simulation]:
        """The answers that are not given as recorded."""
        return self._chosen

    def choose(self, slug: str, simulation: Simulation) -> None:
        """Give an answer in this way from now on."""
        if simulation is self._chosen.get(slug, Simulation.RECORDED):
            return
        self._chosen.pop(slug, None)
        if simulation is not Simulation.RECORDED:
            self._chosen[slug] = simulation
        self.changed.emit()

    def _on_changed(self, change: Change) -> None:
        """Follow a rename; whoever renders does so for that change by itself."""
        if change.kind != "response":
            return
        if change.action == "renamed" and change.previous_slug in self._chosen:
            self._chosen[change.slug] = self._chosen.pop(change.previous_slug)
        elif change.action == "removed":
            self._chosen.pop(change.slug, None)
