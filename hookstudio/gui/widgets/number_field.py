"""NumberField: a spin box whose number keeps its distance from the border."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox

MARGIN = 9


class NumberField(QSpinBox):
    """A whole number within bounds, with a unit behind it if there is one."""

    def __init__(self, low: int, high: int, *, name: str, unit: str = "") -> None:
        super().__init__()
        self.setRange(low, high)
        self.setAccessibleName(name)
        self.setSuffix(f" {unit}" if unit else "")
        # A style sheet's padding does not reach the line inside a spin box.
        self.lineEdit().setTextMargins(MARGIN, 0, 0, 0)
