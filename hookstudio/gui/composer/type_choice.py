"""TypeChoice: the delegate that chooses a pair's type from a short list."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hookstudio.core.project.webhook import PairType
from hookstudio.core.wording import tr
from hookstudio.gui.composer.cell_choice import CellChoice
from hookstudio.gui.composer.pairs_model import type_word
from hookstudio.gui.composer.row_model import Index
from hookstudio.gui.theme.theme import Theme


class TypeChoice(CellChoice):
    """Between the key and the value of a pair."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, tuple(map(type_word, PairType)), parent)

    def name(self, index: Index) -> str:
        return tr("Type {row}", row=index.row() + 1)
