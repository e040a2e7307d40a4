"""NumberField, DecimalField: spin boxes whose number keeps its distance from the border."""

from __future__ import annotations

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

from hookstudio.gui.widgets.direction import margins

MARGIN = 9


class NumberField(QSpinBox):
    """A whole number within bounds, with a unit behind it if there is one."""

    def __init__(self, low: int, high: int, *, name: str, unit: str = "") -> None:
        super().__init__()
        self.setRange(low, high)
        self.setAccessibleName(name)
        self.setSuffix(f" {unit}" if unit else "")
        # A style sheet's padding does not reach the line inside a spin box.
        self.lineEdit().setTextMargins(margins(MARGIN, 0, 0, 0))


class DecimalField(QDoubleSpinBox):
    """A number of one decimal within bounds; the lowest is shown as `lowest`, if that is given."""

    def __init__(
        self, low: float, high: float, *, name: str, unit: str = "", lowest: str = ""
    ) -> None:
        super().__init__()
        self.setRange(low, high)
        self.setDecimals(1)
        self.setAccessibleName(name)
        self.setSuffix(f" {unit}" if unit else "")
        self.setSpecialValueText(lowest)
        self.lineEdit().setTextMargins(margins(MARGIN, 0, 0, 0))
